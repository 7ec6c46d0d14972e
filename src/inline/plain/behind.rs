//! The verb behind a quotation, and its subject.

use super::BEHIND;
use crate::{
    Span,
    inline::{
        class::Class,
        mentions::{Mention, Sort},
        page::Page,
        tokens::{Kind, Token, Tokens},
    },
};

/// How many tokens stand at most between a quotation and the verb behind it.
pub(super) const SMALL: usize = 5;

/// A verb behind a quotation: where the search for it began, its token, and whether the lexicon knows it.
pub(super) struct Verb {
    pub(super) from: usize,
    pub(super) at: usize,
    pub(super) is_known: bool,
}

/// What stands behind a quotation: its sentence, and the number of the first mention.
pub(super) struct Behind {
    pub(super) sentence: u32,
    pub(super) mentions: usize,
}

impl Behind {
    /// The verb among some tokens, which may stand behind a sign.
    ///
    /// ```text
    /// verb-behind = quote *( "," / "-" ) *small ( verb *verb / unknown )
    /// ```
    ///
    /// An unknown word is a verb only between the sign behind a quotation and a name: "„...“, seufzt Anna Roth".
    pub(super) fn verb(&self, page: &Page, first: usize, is_parted: bool) -> Option<Verb> {
        let tokens = &page.tokens;
        let same = |i: usize| tokens.get(i).filter(|token| token.sentence == self.sentence);
        let is_sign = |i: usize| same(i).is_some_and(|token| matches!(token.kind, Kind::Comma | Kind::Dash));
        let from = (first..first + 2).find(|i| !is_sign(*i)).unwrap_or(first + 2);
        let mut verb = None;
        for i in from..from + SMALL {
            let Some(token) = same(i) else { break };
            if is_speech(token) {
                verb = Some(i);
            } else if verb.is_some() || !token.class.any(LEADS) {
                break;
            }
        }
        if let Some(at) = verb {
            return Some(Verb { from, at, is_known: true });
        }
        let at = (from..from + 2).find(|at| same(*at).is_none_or(|token| !token.class.any(Class::ADVERB)))?;
        let is_unknown = same(at).is_some_and(|token| token.kind == Kind::Word && token.class.is_empty());
        let name = page.mentions.get(self.mentions..)?.first().filter(|mention| mention.is_named())?;
        let begins = name.first.max(at + 1);
        let is_near = begins == at + 1 || begins == at + 2 && tokens.class(at + 1).any(Class::ADVERB);
        let holds = (is_parted || from > first) && is_unknown && is_near;
        holds.then_some(Verb { from, at, is_known: false })
    }

    /// The mention that is the subject of that verb.
    ///
    /// ```text
    /// subject-behind = verb *( small / to addressee / preposition noun ) speaker
    /// ```
    pub(super) fn subject(&self, page: &Page, verb: &Verb) -> Option<(usize, Mention)> {
        let tokens = &page.tokens;
        let behind = (self.mentions..).zip(page.mentions.get(self.mentions..)?);
        let (mut last, mut it) = (verb.at + 1, false);
        for (number, mention) in behind.skip_while(|(_, mention)| mention.end <= verb.from).take(BEHIND) {
            if mention.first < verb.at {
                if matches!(mention.sort, Sort::He | Sort::She | Sort::They) {
                    return Some((number, *mention));
                }
                continue;
            }
            if mention.sentence != self.sentence || is_parted(tokens, last, mention.first) {
                return None;
            }
            last = mention.end;
            if mention.first == verb.at {
                return (!verb.is_known)
                    .then(|| cut(tokens, mention, verb.at + 1).map(|cut| (number, cut)))?;
            }
            let before = tokens.class(mention.first - 1);
            if !it && mention.first > verb.at + 1 && before.any(Class::PREPOSITION) {
                match behind_addressee(tokens, mention).filter(|_| before.any(Class::TO)) {
                    Some(name) => return Some((number, name)),
                    None => continue,
                }
            }
            match mention.sort {
                // "heißt es in einem Gutachten"
                Sort::It => it = true,
                Sort::Who | Sort::Possessive => return None,
                _ => return Some((number, *mention)),
            }
        }
        None
    }
}

/// What may stand between a quotation and its verb: "« Oui », a-t-il dit", "“Sí”, se queja Roe".
pub(super) const LEADS: Class =
    Class::AUXILIARY.with(Class::ADVERB).with(Class::HE).with(Class::SHE).with(Class::THEY);

/// Whether a verb reports speech, perhaps among other things.
fn is_speech(token: &Token) -> bool {
    token.class.any(Class::VERB) && token.class.level() >= 2 && token.kind == Kind::Word
}

/// Whether a sign or a word that begins a clause stands somewhere between two tokens.
pub(super) fn is_parted(tokens: &Tokens, from: usize, to: usize) -> bool {
    const CLAUSE: Class = Class::SUBORDINATOR.with(Class::VERB).with(Class::CONJUNCTION);
    let between = tokens.all.get(from..to).unwrap_or_default();
    between.iter().any(|token| {
        !matches!(token.kind, Kind::Word | Kind::Capital | Kind::Number)
            || token.class.any(CLAUSE) && !token.class.any(Class::ADVERB.with(Class::PREPOSITION))
    })
}

/// A mention from one of its tokens on.
fn cut(tokens: &Tokens, mention: &Mention, first: usize) -> Option<Mention> {
    let start = tokens.get(first).filter(|_| first < mention.end)?.start;
    let span = Span::between(start, mention.span.end());
    Some(Mention { first, span, name: mention.name.max(start), ..*mention })
}

/// The name behind the one to whom it was said, where both were read as one: "dijo a este diario [Jane Roe]". A title before
/// the name makes it that of the other.
fn behind_addressee(tokens: &Tokens, mention: &Mention) -> Option<Mention> {
    const PERSON: Class = Class::TITLE.with(Class::PERSON);
    let first = (mention.first..mention.end)
        .find(|i| tokens.get(*i).is_some_and(|token| token.start == mention.name))?;
    let before = first.checked_sub(1).filter(|before| *before >= mention.first)?;
    let is_name = matches!(mention.sort, Sort::FullName | Sort::Titled) && !tokens.class(before).any(PERSON);
    is_name.then(|| cut(tokens, mention, first))?
}
