//! The verb behind a quotation, and its subject.

use super::BEHIND;
use crate::{
    Span,
    inline::{
        class::Class,
        mentions::{Mention, Sort},
        page::Page,
        tokens::{Kind, Token, Tokens},
        words::Words,
    },
};

/// How many tokens stand at most between a quotation and the verb behind it.
pub(super) const SMALL: usize = 5;
/// How many words stand at most behind a speaker whose verb ends the clause.
const BRACKET: usize = 12;

/// A verb behind a quotation: where the search for it began, its token, and whether the lexicon knows it.
pub(super) struct Verb {
    pub(super) from: usize,
    pub(super) at: usize,
    pub(super) is_known: bool,
}

/// What stands behind a quotation: its sentence, and the number of the first mention.
pub(super) struct Behind<'a> {
    pub(super) sentence: u32,
    pub(super) mentions: usize,
    pub(super) words: &'a Words,
}

impl Behind<'_> {
    /// The verb among some tokens, which may stand behind a sign.
    ///
    /// ```text
    /// verb-behind = quote *( "," / "-" ) *small ( verb *verb / unknown )
    /// ```
    ///
    /// An unknown word is a verb only between the sign behind a quotation and a name or pronoun, or behind an auxiliary and
    /// before its subject: "„...“, seufzt Anna Roth", "« ... », a soufflé le maire".
    pub(super) fn verb(&self, page: &Page, first: usize, is_parted: bool) -> Option<Verb> {
        let tokens = &page.tokens;
        let same = |i: usize| tokens.get(i).filter(|token| token.sentence == self.sentence);
        let is_sign = |i: usize| same(i).is_some_and(|token| matches!(token.kind, Kind::Comma | Kind::Dash));
        let from = (first..first + 2).find(|i| !is_sign(*i)).unwrap_or(first + 2);
        let (mut verb, mut end, mut led) = (None, from, Class::default());
        while let Some(token) = same(end).filter(|_| end < from + SMALL) {
            if is_speech(token) {
                verb = Some(end);
            } else if verb.is_some() || !token.class.any(LEADS) && !self.is_object(page, end) {
                break;
            } else {
                led = led.with(token.class);
            }
            end += 1;
        }
        if let Some(at) = verb {
            return Some(Verb { from, at, is_known: true });
        }
        if (is_parted || from > first) && self.is_participle(page, end, led) {
            return Some(Verb { from, at: end, is_known: true });
        }
        let at = (from..from + 2).find(|at| same(*at).is_none_or(|token| !token.class.any(Class::ADVERB)))?;
        let is_unknown = same(at).is_some_and(|token| token.kind == Kind::Word && token.class.is_empty());
        let subject = page.mentions.get(self.mentions..)?.first();
        let name = subject.filter(|mention| mention.is_named() || is_pronoun(mention))?;
        let begins = name.first.max(at + 1);
        let is_near = begins == at + 1 || begins == at + 2 && tokens.class(at + 1).any(Class::ADVERB);
        let holds = (is_parted || from > first) && is_unknown && is_near;
        holds.then_some(Verb { from, at, is_known: false })
    }

    /// Who said a quotation and the participle that tells it, where the two stand behind an auxiliary and the verb ends the clause.
    ///
    /// ```text
    /// bracket = quote "," auxiliary speaker *word participle ( sign / end )
    /// ```
    ///
    /// "„...“, hat Jan Roe am Montag gesagt"; "„...“, hat der Sprecher mitgeteilt".
    #[cold]
    pub(super) fn bracket(&self, page: &Page, first: usize) -> Option<(usize, Mention, Span)> {
        let tokens = &page.tokens;
        let starts = tokens.kind(first) == Some(Kind::Comma)
            && tokens.class(first + 1).any(Class::AUXILIARY)
            && self.words.verb_second;
        let number = self.mentions;
        let speaker = page.mentions.get(number).filter(|speaker| starts && speaker.first == first + 2)?;
        let may_speak = !matches!(speaker.sort, Sort::It | Sort::Who | Sort::Possessive);
        let behind = tokens.all.get(speaker.end..).unwrap_or_default().iter();
        let in_clause = |token: &&Token| {
            token.sentence == self.sentence && matches!(token.kind, Kind::Word | Kind::Capital | Kind::Number)
        };
        let participle = behind.take(BRACKET).take_while(in_clause).last()?;
        (may_speak && is_speech(participle)).then(|| (number, *speaker, participle.span()))
    }

    /// Whether a word that may be an article is a pronoun right before a verb: "gli ha risposto Roe", "le répond Roe".
    fn is_object(&self, page: &Page, at: usize) -> bool {
        let next = page.tokens.class(at + 1);
        page.tokens.class(at).any(Class::DETERMINER.with(Class::TO))
            && self.words.has_articles
            && next.any(Class::AUXILIARY.with(Class::VERB))
    }

    /// Whether a word that no list knows is the participle behind an auxiliary among the words before it, and has a subject: "a
    /// soufflé le maire", "a-t-elle soufflé".
    fn is_participle(&self, page: &Page, at: usize, led: Class) -> bool {
        let is_unknown = page.tokens.get(at).is_some_and(|token| {
            token.sentence == self.sentence && token.kind == Kind::Word && token.class.is_empty()
        });
        let behind = page.mentions.get(self.mentions..).unwrap_or_default();
        let is_subject =
            |mention: &&Mention| mention.first == at + 1 && !matches!(mention.sort, Sort::It | Sort::Who);
        let has_subject =
            led.any(Class::PRONOUN) || behind.iter().take(BEHIND).any(|mention| is_subject(&mention));
        led.any(Class::AUXILIARY) && is_unknown && has_subject
    }

    /// The mention that is the subject of that verb.
    ///
    /// ```text
    /// subject-behind = verb *( small / to addressee / preposition noun ) speaker
    /// ```
    pub(super) fn subject(&self, page: &Page, verb: &Verb) -> Option<(usize, Mention)> {
        let tokens = &page.tokens;
        let behind = (self.mentions..).zip(page.mentions.get(self.mentions..)?);
        // "mówi „Kurierowi” [Jan Roe]"
        let is_paper = self.words.no_articles && tokens.kind(verb.at + 1) == Some(Kind::Quote);
        let (mut last, mut it, mut skipped) = (verb.at + 1 + usize::from(is_paper), None, None);
        for (number, mention) in behind.skip_while(|(_, mention)| mention.end <= verb.from).take(BEHIND) {
            if mention.first < verb.at {
                if is_pronoun(mention) {
                    return Some((number, *mention));
                }
                continue;
            }
            if mention.sentence != self.sentence || is_parted(tokens, last, mention.first) {
                break;
            }
            last = mention.end;
            if mention.first == verb.at {
                return (!verb.is_known)
                    .then(|| cut(tokens, mention, verb.at + 1).map(|cut| (number, cut)))?;
            }
            // "schrijft het bedrijf"
            if let Some((_, it)) = it.filter(|(_, it): &(usize, &Mention)| it.end == mention.first) {
                let span = Span::between(it.span.start(), mention.span.end());
                return Some((number, Mention { first: it.first, span, name: span.start(), ..*mention }));
            }
            let before = tokens.class(mention.first - 1);
            let is_followed = || page.mentions.get(number + 1).is_some_and(|next| next.first == mention.end);
            if it.is_none() && self.words.has_articles && before.any(Class::PREPOSITION) && is_followed() {
                // "a précisé à l’agence Elm Presse une source policière"
                continue;
            }
            if it.is_none() && mention.first > verb.at + 1 && before.any(Class::PREPOSITION) {
                let may_hold_name = before.any(Class::TO) || self.words.no_articles;
                let named = behind_addressee(tokens, mention).or_else(|| self.with_office(tokens, mention));
                match named.filter(|_| may_hold_name) {
                    Some(name) => return Some((number, name)),
                    None => continue,
                }
            }
            if skipped.is_none() && it.is_none() && self.is_addressee(tokens, verb.at, mention) {
                skipped = Some((number, *mention));
                continue;
            }
            match mention.sort {
                // "heißt es in einem Gutachten"
                Sort::It => it = Some((number, mention)),
                Sort::Who => return aged(tokens, mention).map(|aged| (number, aged)),
                Sort::Possessive => return None,
                _ => return Some((number, self.without_agency(tokens, mention))),
            }
        }
        let hearsay = it.and_then(|(number, it)| Some((number, self.source_behind(tokens, it)?)));
        hearsay.or(skipped)
    }

    /// Whether a name belongs to a noun behind "to": "ha detto all’agenzia [Elmville] l’avvocata Jane Roe".
    fn is_addressee(&self, tokens: &Tokens, verb: usize, mention: &Mention) -> bool {
        let is_small = |i: &usize| {
            tokens.class(*i).any(Class::DETERMINER) && !tokens.class(*i).any(Class::TO)
                || tokens.kind(*i) == Some(Kind::Word) && tokens.class(*i).is_empty()
        };
        let mut before = (verb + 1..mention.first).rev().take(SMALL);
        let to = before.find(|i| !is_small(i));
        self.words.has_articles
            && mention.is_named()
            && to.is_some_and(|to| to + 1 < mention.first && tokens.class(to).any(Class::TO))
    }

    /// A name with the office before it, without the noun behind a preposition that was read as one with it, where there are no
    /// articles: "ocenił po spotkaniu [trener Jan Roe]".
    fn with_office(&self, tokens: &Tokens, mention: &Mention) -> Option<Mention> {
        const PERSON: Class = Class::TITLE.with(Class::PERSON);
        let office = (mention.first + 1..mention.end).find(|i| tokens.class(*i).any(PERSON))?;
        let is_name = matches!(mention.sort, Sort::FullName | Sort::Titled);
        let is_noun = !tokens.class(office - 1).any(Class::FUNCTION);
        (self.words.no_articles && is_name && is_noun).then(|| cut(tokens, mention, office))?
    }

    /// A mention without the agency before it to which it was said: "powiedział PAP [dyrektor Jan Roe]".
    fn without_agency(&self, tokens: &Tokens, mention: &Mention) -> Mention {
        let is_agency =
            tokens.kind(mention.first) == Some(Kind::Capital) && tokens.class(mention.first).is_empty();
        let next = tokens.get(mention.first + 1).filter(|next| next.kind == Kind::Word);
        let is_office = next.is_some_and(|next| next.class.any(Class::TITLE.with(Class::PERSON)));
        let own = cut(tokens, mention, mention.first + 1);
        own.filter(|_| self.words.no_articles && is_agency && is_office).unwrap_or(*mention)
    }

    /// The noun behind a preposition and "es": "hieß es aus [dem Amt]".
    pub(super) fn source_behind(&self, tokens: &Tokens, it: &Mention) -> Option<Mention> {
        let is = |i: usize, class: Class| tokens.class(i).any(class);
        if !self.words.capital_nouns || !is(it.end, Class::PREPOSITION) {
            return None;
        }
        let first = it.end + 1;
        let noun = (first..first + 3).find(|i| tokens.kind(*i) == Some(Kind::Capital))?;
        let fits = (first..noun).all(|i| is(i, Class::DETERMINER) || tokens.class(i).is_empty());
        let span = Span::between(tokens.get(first)?.start, tokens.get(noun)?.end);
        let mention = Mention { sort: Sort::Noun, first, end: noun + 1, span, name: span.start(), ..*it };
        fits.then_some(mention)
    }
}

/// Somebody by the age alone: "die 61-Jährige".
fn aged(tokens: &Tokens, article: &Mention) -> Option<Mention> {
    let age = tokens.get(article.end).filter(|age| age.kind == Kind::Number)?;
    let is_noun = tokens.kind(article.end + 1) == Some(Kind::Capital);
    let span = Span::between(article.span.start(), age.end);
    (!is_noun).then_some(Mention { sort: Sort::Head, end: article.end + 1, span, ..*article })
}

const fn is_pronoun(mention: &Mention) -> bool {
    matches!(mention.sort, Sort::He | Sort::She | Sort::They)
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
    // "w liście 91-letnia Anna Roe"
    let first = if tokens.kind(before) == Some(Kind::Number) { before } else { first };
    let is_name = matches!(mention.sort, Sort::FullName | Sort::Titled) && !tokens.class(before).any(PERSON);
    is_name.then(|| cut(tokens, mention, first))?
}
