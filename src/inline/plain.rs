//! The plain patterns in which newspapers of languages other than English report speech.
//!
//! The weights were learned from English texts. In other languages what stands right beside a quotation decides first, and the
//! weights only where nothing does.

use super::{
    SURE,
    asked::Asked,
    class::Class,
    mentions::{Beside, Mention, Path, Sort},
    page::Page,
    said::Best,
    tokens::{Kind, Token, Tokens},
    words::{Words, hash},
};
use crate::{QuoteKind, Span};

/// What a plain pattern tells of a quotation beside its speaker.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    /// The word that reports it.
    pub(super) cue: Option<Span>,
    /// Whether all of it is somebody's words.
    is_whole: bool,
}

/// What a plain pattern tells of a quotation.
struct Plain {
    /// The number of the mention that said it, and the mention without what does not belong to it.
    speaker: Option<(usize, Mention)>,
    /// The word that reports it.
    cue: Option<Span>,
    /// Whether all of it is somebody's words.
    is_whole: bool,
}

/// Who said a quotation by what stands beside it; what else that tells is kept.
pub(super) fn best(page: &Page, asked: &Asked<'_>, words: &Words, told: &mut Told) -> Option<Best> {
    let Plain { speaker, cue, is_whole } = plain(page, asked, words)?;
    *told = Told { cue, is_whole };
    let (number, mention) = speaker?;
    let (by, named) = apposed(page, number).unwrap_or((number, mention));
    Some(Best {
        mention: named,
        joined: (number, mention),
        number: by,
        is_above: false,
        score: SURE,
        pattern: asked.pattern_of(page, number, &mention),
        same: mention.sentence == asked.sentence,
    })
}

/// Whether a mention is joined to a verb of speech in the sentence of a quotation.
pub(super) fn speaks(asked: &Asked<'_>, mention: &Mention) -> bool {
    mention.sentence == asked.sentence && mention.right.level.max(mention.left.level) >= 4
}

/// How many tokens stand at most between a quotation and the verb behind it.
const SMALL: usize = 5;
/// How many mentions or verbs of a sentence are looked at.
const FAR: usize = 32;
/// How many mentions behind that verb are tried.
const BEHIND: usize = 4;

fn plain(page: &Page, asked: &Asked<'_>, words: &Words) -> Option<Plain> {
    let behind = Behind { sentence: asked.sentence, mentions: asked.mentions };
    let is_parted = matches!(asked.ends, Some('?' | '!'));
    if words.verb_last {
        return verb_last(page, asked, &behind).or_else(|| source(page, asked));
    }
    if let Some(verb) = behind.verb(page, asked.at + 1, is_parted) {
        let speaker = behind.subject(page, &verb);
        let cue = page.tokens.get(verb.at).map(Token::span);
        let is_whole =
            asked.starts || asked.at.checked_sub(1).is_some_and(|before| is_sign(page.tokens.kind(before)));
        if speaker.is_some() {
            return Some(Plain { speaker, cue, is_whole });
        }
        if words.drops_subject && verb.is_known {
            return Some(Plain { speaker: said_before(page, asked), cue, is_whole });
        }
        return None;
    }
    source(page, asked).or_else(|| goes_on(page, asked))
}

/// Who said a quotation where the verb closes the sentence.
///
/// ```text
/// verb-last = quote *small participle speaker / quote *small verb speaker
///           / speaker *word quote *small verb / speaker *word verb ":" quote
/// ```
fn verb_last(page: &Page, asked: &Asked<'_>, behind: &Behind) -> Option<Plain> {
    let tokens = &page.tokens;
    let known = behind.verb(page, asked.at + 1, false).filter(|verb| verb.is_known);
    let before = asked.last.filter(|verb| asked.colon && verb.level >= 2);
    let at = known.as_ref().map(|verb| verb.at).or(before.map(|verb| verb.at))?;
    let is_whole = asked.begins.is_some_and(|first| !first.is_lowercase());
    let plain = |speaker| Some(Plain { speaker, cue: tokens.get(at).map(Token::span), is_whole });
    if known.is_some() {
        let next = page.mentions.get(asked.mentions).filter(|next| next.sentence == asked.sentence);
        let is_participle = tokens.class(at).any(Class::PARTICIPLE);
        let follows = |next: &&Mention| next.first == at + 1 && (is_participle || next.is_named());
        if let Some(next) = next.filter(follows) {
            return plain(Some((asked.mentions, *next)));
        }
    }
    let earlier = page.mentions.get(..asked.mentions)?;
    let subject = subject_before(tokens, earlier, asked.sentence, at);
    plain(subject.or_else(|| said_before(page, asked)))
}

/// The subject among the mentions before a verb that closes the sentence: one that a comma sets off, or else the first. A text
/// speaks only in the passive: "açıklamada, “...” denildi".
fn subject_before(
    tokens: &Tokens,
    earlier: &[Mention],
    sentence: u32,
    verb: usize,
) -> Option<(usize, Mention)> {
    let is_passive = tokens.class(verb).any(Class::AUXILIARY);
    let is_subject = |mention: &Mention| {
        mention.sentence == sentence
            && !matches!(mention.sort, Sort::Place | Sort::Noun | Sort::Who)
            && (mention.sort == Sort::Text) == is_passive
            && mention.left.path != Path::Source
            && tokens.kind(mention.end) != Some(Kind::Possessive)
    };
    let first = earlier.partition_point(|mention| mention.sentence < sentence);
    let subjects =
        earlier.iter().enumerate().skip(first).take(FAR).filter(|(_, mention)| is_subject(mention));
    let set_off = subjects.clone().find(|(_, mention)| tokens.kind(mention.end) == Some(Kind::Comma));
    set_off.or_else(|| subjects.clone().next()).map(|(number, mention)| (number, *mention))
}

/// Who said a quotation by a block above that ends in a verb of speech and a colon, where the verb closes the sentence.
pub(super) fn announced(above: &Page, asked: &Asked<'_>, told: &mut Told) -> Option<Best> {
    let tokens = &above.tokens;
    let colon = tokens.all.last().filter(|last| asked.alone && last.kind == Kind::Colon)?;
    let verb = above.verbs.last().filter(|verb| verb.level >= 2 && verb.at + 2 == tokens.all.len())?;
    let (number, mention) = subject_before(tokens, &above.mentions, colon.sentence, verb.at)?;
    *told = Told { cue: tokens.get(verb.at).map(Token::span), is_whole: true };
    Some(Best {
        mention,
        joined: (number, mention),
        number,
        is_above: true,
        score: SURE,
        pattern: asked.pattern_above(),
        same: false,
    })
}

/// Whether a sign sets off what stands behind it as a sentence of its own.
const fn is_sign(kind: Option<Kind>) -> bool {
    matches!(kind, Some(Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Stop | Kind::Open))
}

/// The most tokens between the noun that a verb has for its subject and the comma before a name.
const COMPLEMENT: usize = 6;

/// The name in commas behind the noun that a verb has for its subject: "a déclaré l’organiste, [Jane Roe]", "a rapporté le
/// porte-parole du président, [Jane Roe]".
fn apposed(page: &Page, number: usize) -> Option<(usize, Mention)> {
    let is_noun = |mention: &&Mention| matches!(mention.sort, Sort::Noun | Sort::Head | Sort::BareHead);
    let noun = page.mentions.get(number).filter(is_noun)?;
    let behind = page.tokens.all.get(noun.end..)?;
    let length = behind.iter().take(COMPLEMENT + 1).position(|token| token.kind == Kind::Comma)?;
    let fits = match behind.get(..length)? {
        [] => true,
        [first, ..] => first.class.any(Class::OF) && !is_parted(&page.tokens, noun.end, noun.end + length),
    };
    let mut behind = (number + 1..).zip(page.mentions.get(number + 1..)?).take(BEHIND);
    let first = noun.end + length + 1;
    // "il direttore marittimo, ammiraglio [Jane Roe]"
    let is_unknown = |i: usize| page.tokens.kind(i) == Some(Kind::Word) && page.tokens.class(i).is_empty();
    let (by, named) =
        behind.find(|(_, named)| named.first == first || named.first == first + 1 && is_unknown(first))?;
    let is_name = matches!(named.sort, Sort::FullName | Sort::Titled);
    let closes = matches!(named.behind, Beside::Comma | Beside::Edge);
    (fits && is_name && closes).then_some((by, *named))
}

/// Whom a relative pronoun stands for, where more than signs stand between: "Jane Roe, nurse in Salem, who".
pub(super) fn antecedent(page: &Page, number: usize) -> Option<(usize, &Mention)> {
    let who = page.mentions.get(number).filter(|mention| mention.sort == Sort::Who)?;
    let before = page.mentions.get(..number)?.iter().enumerate().rev().take(BEHIND);
    let same = before.take_while(|(_, mention)| mention.sentence == who.sentence);
    let is_name = |mention: &Mention| matches!(mention.sort, Sort::FullName | Sort::Titled | Sort::Name);
    let is_noun = |mention: &Mention| matches!(mention.sort, Sort::Head | Sort::BareHead | Sort::Noun);
    let named = same.clone().find(|(_, mention)| is_name(mention));
    named.or_else(|| same.clone().find(|(_, mention)| is_noun(mention)))
}

/// Who said a quotation by the words between two signs inside it: "« Le bac, dit Anne
/// Leroux, c’est notre pont »". The page is read anew for what stands between them.
pub(super) fn inserted(
    text: &str,
    page: &mut Page,
    block: usize,
    asked: &Asked<'_>,
    words: &Words,
    told: &mut Told,
) -> Option<Best> {
    let whole = Span::of(asked.inner, text)?;
    let (mut start, mut tries) = (None, INSERTED);
    for (i, sign) in asked.inner.match_indices([',', '–', '—', '-']) {
        let end = whole.start() + i;
        let part = start.map(|start| Span::between(start, end)).filter(|part| part.len() <= LONGEST);
        if let Some(part) = part
            && part.text(text).is_some_and(|part| may_be_inserted(words, part))
        {
            page.read(text, part, &[], words);
            page.block = block;
            if let Some((number, mention, cue)) = saying(page) {
                *told = Told { cue, is_whole: true };
                let (joined, pattern) = ((number, mention), asked.pattern_above());
                return Some(Best {
                    mention,
                    joined,
                    number,
                    is_above: true,
                    score: SURE,
                    pattern,
                    same: false,
                });
            }
            tries -= 1;
            if tries == 0 {
                break;
            }
        }
        start = Some(end + sign.len());
    }
    None
}

/// How many parts of a quotation are tried that may name its speaker, and how long such a part is, in bytes.
const INSERTED: usize = 4;
const LONGEST: usize = 80;

/// The speaker and the verb of a page that holds nothing else: "dit Anne Leroux", "a-t-il ajouté".
fn saying(page: &Page) -> Option<(usize, Mention, Option<Span>)> {
    let behind = Behind { sentence: 0, mentions: 0 };
    let verb = behind.verb(page, 0, false).filter(|verb| verb.is_known)?;
    let (number, mention) = behind.subject(page, &verb)?;
    Some((number, mention, page.tokens.get(verb.at).map(Token::span)))
}

/// Whether some words may be such: a verb that does nothing but report is the first of them, but for small words.
fn may_be_inserted(words: &Words, part: &str) -> bool {
    let mut all = part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(SMALL);
    let classes = |word: &str| words.class(hash(word));
    all.find(|word| !classes(word).any(LEADS)).is_some_and(|word| classes(word).level() >= 6)
}

/// A verb behind a quotation: where the search for it began, its token, and whether the lexicon knows it.
struct Verb {
    from: usize,
    at: usize,
    is_known: bool,
}

/// What stands behind a quotation: its sentence, and the number of the first mention.
struct Behind {
    sentence: u32,
    mentions: usize,
}

impl Behind {
    /// The verb among some tokens, which may stand behind a sign.
    ///
    /// ```text
    /// verb-behind = quote *( "," / "-" ) *small ( verb *verb / unknown )
    /// ```
    ///
    /// An unknown word is a verb only between the sign behind a quotation and a name: "„...“, seufzt Anna Roth".
    fn verb(&self, page: &Page, first: usize, is_parted: bool) -> Option<Verb> {
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
    fn subject(&self, page: &Page, verb: &Verb) -> Option<(usize, Mention)> {
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
const LEADS: Class = Class::AUXILIARY.with(Class::ADVERB).with(Class::HE).with(Class::SHE).with(Class::THEY);

/// Whether a verb reports speech, perhaps among other things.
fn is_speech(token: &Token) -> bool {
    token.class.any(Class::VERB) && token.class.level() >= 2 && token.kind == Kind::Word
}

/// Whether a sign or a word that begins a clause stands somewhere between two tokens.
fn is_parted(tokens: &Tokens, from: usize, to: usize) -> bool {
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

/// Who said the quotation before in the block, unless a name stands between as the subject of a verb.
fn said_before(page: &Page, asked: &Asked<'_>) -> Option<(usize, Mention)> {
    let before = asked.decided?;
    let number = before.speaker?;
    let earlier = page.mentions.get(..asked.mentions)?;
    let first = earlier.partition_point(|mention| mention.first <= before.at).max(number + 1);
    let is_other = |mention: &Mention| mention.is_named() && mention.right.holds();
    let has_other = earlier.get(first..).unwrap_or_default().iter().any(is_other);
    if has_other { None } else { Some((number, *page.mentions.get(number)?)) }
}

/// The source that is named in the sentence of a quotation: "Selon le préfet, la situation est « sous contrôle »".
fn source(page: &Page, asked: &Asked<'_>) -> Option<Plain> {
    let at = asked.at;
    let reports = |from: usize, to: usize| {
        let first = page.verbs.partition_point(|verb| verb.at <= from);
        let between = page.verbs.get(first..).unwrap_or_default().iter().take_while(|verb| verb.at < to);
        between.take(FAR).any(|verb| verb.level >= 4)
    };
    let is_source =
        |mention: &Mention| mention.left.path == Path::Source && mention.sentence == asked.sentence;
    let before = page.mentions.get(..asked.mentions)?.iter().enumerate();
    let behind = (asked.mentions..).zip(page.mentions.get(asked.mentions..)?).take(1);
    let (number, mention) = before
        .rev()
        .take(BEFORE)
        .find(|(_, mention)| is_source(mention) && !reports(mention.end, at))
        .or_else(|| behind.clone().find(|(_, mention)| is_source(mention) && mention.left.verb <= at + 2))?;
    let is_whole = asked.starts && mention.first > at;
    let cue = page.tokens.get(mention.left.verb).map(Token::span);
    Some(Plain { speaker: Some((number, *mention)), cue, is_whole })
}

/// Whether a mention is a source of another sentence by a noun that no list knows: "según las primeras investigaciones".
pub(super) fn is_far_source(asked: &Asked<'_>, mention: &Mention) -> bool {
    mention.sort == Sort::Noun && mention.left.path == Path::Source && mention.sentence != asked.sentence
}

/// How many mentions before a quotation may be a source.
const BEFORE: usize = 6;

/// A quotation that goes on with the one before, behind who said that: "„...“, sagte Roth. „...“"
fn goes_on(page: &Page, asked: &Asked<'_>) -> Option<Plain> {
    let before = asked.decided.filter(|before| before.kind == QuoteKind::Direct)?;
    let number = before.speaker?;
    let mention = page.mentions.get(number)?;
    let is_near = asked.starts && asked.sentence == before.sentence + 1 && mention.first > before.at;
    let behind = page.tokens.kind(asked.at + 1);
    let is_whole =
        matches!(asked.ends, Some('.' | '?' | '!' | '…')) || matches!(behind, None | Some(Kind::Stop));
    is_near.then_some(Plain { speaker: Some((number, *mention)), cue: None, is_whole })
}

/// What kind of quotation it is by what stands beside it.
///
/// A whole sentence in marks begins large where the language sets it off by a sign, so a small letter behind a word begins a
/// part of a paraphrase: "Il se dit « soulagé »".
#[inline(never)]
pub(super) fn kind(
    page: &Page,
    asked: &Asked<'_>,
    best: Option<&Best>,
    told: Told,
    words: &Words,
) -> Option<QuoteKind> {
    if told.is_whole {
        return Some(QuoteKind::Direct);
    }
    let before = page.tokens.get(asked.at.checked_sub(1)?)?;
    let is_small = !asked.starts && asked.begins.is_some_and(char::is_lowercase);
    let goes_on = asked.decided.is_some_and(|before| {
        before.sentence == asked.sentence && before.kind == QuoteKind::Direct && before.speaker.is_some()
    });
    let speaks =
        best.is_some_and(|best| best.same && (best.mention.right.level >= 2 || best.mention.left.level >= 2));
    match before.kind {
        Kind::Word if is_small && speaks => Some(QuoteKind::Mixed),
        Kind::Comma if is_small && !goes_on && best.is_some_and(|best| best.same) => Some(QuoteKind::Mixed),
        Kind::Comma if is_small && goes_on => Some(QuoteKind::Direct),
        Kind::Word | Kind::Capital if is_name(asked, before, words) => Some(QuoteKind::Scare),
        _ => None,
    }
}

/// The most words of a name in marks.
const NAME: usize = 5;

/// Whether the words in marks are a name behind a word within a sentence in which nobody has spoken yet: "du « Café du Bac »".
/// Where every noun has a capital, the name stands behind the noun that it names: "der Verein „Ruhe am Deich“".
fn is_name(asked: &Asked<'_>, before: &Token, words: &Words) -> bool {
    const NEVER: Class = Class::VERB.with(Class::SUBORDINATOR).with(Class::AS).with(Class::ACCORDING);
    let is_large = asked.begins.is_some_and(char::is_uppercase) && !asked.starts;
    let ends = matches!(asked.ends, Some(',' | '.' | '?' | '!' | '…'));
    let stands = !words.capital_nouns || before.kind == Kind::Capital;
    is_large
        && !ends
        && stands
        && !before.class.any(NEVER)
        && asked.last.is_none_or(|verb| verb.level < 2)
        && asked.inner.split_whitespace().take(NAME + 1).count() <= NAME
}
