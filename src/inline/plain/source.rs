//! Sources that are named beside a quotation.

use super::{FAR, Plain, behind::Behind};
use crate::{
    Span,
    inline::{
        asked::Asked,
        class::Class,
        clauses::Verb,
        mentions::{Mention, Path, Sort},
        page::Page,
        tokens::{Kind, Token},
        words::Words,
    },
};

/// How many mentions before a quotation may be a source.
const BEFORE: usize = 6;

/// The source that is named in the sentence of a quotation: "Selon le préfet, la situation est « sous contrôle »".
pub(super) fn source(page: &Page, asked: &Asked<'_>) -> Option<Plain> {
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

/// How many words stand at most between the word for a source and the verb behind it.
const SMALL: usize = 3;

/// The subject of a verb behind a word for a source, in the sentence of a quotation.
///
/// ```text
/// reported = ( "según" / "jak" ) *2small verb [ by ] speaker
/// ```
///
/// "Según informó [la Policía], “...”", "Secondo quanto riferito dai [pompieri], “...”", "Jak podała [prokuratura], „...”".
pub(super) fn reported(page: &Page, asked: &Asked<'_>, words: &Words) -> Option<Plain> {
    const SMALLS: Class = Class::AUXILIARY.with(Class::ADVERB).with(Class::SUBORDINATOR).with(Class::TO);
    let tokens = &page.tokens;
    let opens = |verb: usize| {
        let before = (verb.saturating_sub(SMALL)..verb).rev();
        let mut before = before.skip_while(|i| {
            let token = tokens.get(*i).map_or(Class::default(), |token| token.class);
            token.any(SMALLS) && !token.any(Class::AS.with(Class::ACCORDING))
                || token.is_empty() && tokens.kind(*i) == Some(Kind::Word)
        });
        let class = before.next().map_or(Class::default(), |i| tokens.class(i));
        class.any(Class::ACCORDING) || words.no_articles && class.any(Class::AS)
    };
    let near = |verb: &&Verb| tokens.get(verb.at).is_some_and(|token| token.sentence == asked.sentence);
    let behind = page.verbs.partition_point(|verb| verb.at < asked.at);
    let earlier = page.verbs.get(..behind)?.iter().rev().take(BEFORE).take_while(near);
    let later =
        page.verbs.get(behind..)?.iter().take(1).filter(near).filter(|verb| verb.at <= asked.at + LEAD);
    let verb = later.chain(earlier).find(|verb| verb.level >= 2 && opens(verb.at))?.at;
    let mentions = page.mentions.partition_point(|mention| mention.first <= verb);
    let by = tokens.class(verb + 1).any(Class::BY);
    let (number, mention) = if by {
        let mention = page.mentions.get(mentions).filter(|mention| mention.first <= verb + 3)?;
        (mentions, *mention)
    } else {
        let behind = Behind { sentence: asked.sentence, mentions, words };
        behind.subject(page, &super::behind::Verb { from: verb, at: verb, is_known: true })?
    };
    let parts = |at: usize| (mention.first < at) == (verb < at);
    let cue = tokens.get(verb).map(Token::span);
    let is_whole = asked.starts && verb > asked.at;
    parts(asked.at).then_some(Plain { speaker: Some((number, mention)), cue, is_whole })
}

/// How many tokens stand at most between a quotation and the verb that tells of the text it stands in, and from there to the text.
const LEAD: usize = 4;
const TEXT: usize = 4;

/// The text in which a quotation stands, as a verb tells that is no verb of speech.
///
/// ```text
/// read = quote *( sign / small ) reading *small preposition text / preposition text *word reading *small ":" quote
/// ```
///
/// "«...», si legge nella [nota]", "„...” – czytamy w [komunikacie]", "In de [verklaring] staat: “...”".
#[cold]
pub(super) fn read(text: &str, page: &Page, asked: &Asked<'_>, words: &Words) -> Option<Plain> {
    const SMALL: Class = Class::FUNCTION.with(Class::of(Kind::Comma)).with(Class::of(Kind::Dash));
    let tokens = &page.tokens;
    let reads = |i: &usize| {
        let token = tokens.get(*i).filter(|token| token.sentence == asked.sentence);
        let word = token.and_then(|token| token.span().text(text)).unwrap_or_default();
        let word = word.split('-').next().unwrap_or_default();
        !word.is_empty() && words.reads(word)
    };
    let is_small = |i: &usize| tokens.class(*i).any(SMALL);
    let is_text = |mention: &Mention| {
        let before = || mention.first.checked_sub(1).map_or(Class::default(), |before| tokens.class(before));
        mention.sort == Sort::Text
            && mention.sentence == asked.sentence
            && before().any(Class::PREPOSITION.with(Class::OF).with(Class::ON))
    };
    let mut behind = asked.at + 1..asked.at + 1 + LEAD;
    let mut texts = (asked.mentions..).zip(page.mentions.get(asked.mentions..)?).take(BEFORE);
    // Few name a text, and the list is long.
    if let Some(text) = texts.find(|(_, mention)| is_text(mention))
        && let Some(verb) =
            behind.find(|i| !is_small(i) || reads(i)).filter(|i| *i > asked.at + 1 && reads(i))
    {
        let mut texts = std::iter::once(text).chain(texts);
        let (number, mention) = texts.find(|(_, mention)| mention.first > verb && is_text(mention))?;
        let fits = mention.first <= verb + TEXT;
        let cue = tokens.get(verb).map(Token::span);
        let is_whole = asked.begins.is_some_and(|first| !first.is_lowercase());
        return fits.then_some(Plain { speaker: Some((number, *mention)), cue, is_whole });
    }
    let last = asked.at.checked_sub(2).filter(|_| asked.colon)?;
    let before = page.mentions.get(..asked.mentions)?.iter().enumerate().rev().take(BEFORE);
    let mut before = before.filter(|(_, mention)| mention.first < last && is_text(mention)).peekable();
    before.peek()?;
    let verb = (last.saturating_sub(2)..=last).rev().find(reads)?;
    let (number, mention) = before.find(|(_, mention)| mention.first < verb)?;
    // "de verklaring staat" was read as one.
    let end = mention.end.min(verb);
    let span = Span::between(mention.span.start(), tokens.get(end.checked_sub(1)?)?.end);
    let cue = tokens.get(verb).map(Token::span);
    Some(Plain { speaker: Some((number, Mention { end, span, ..*mention })), cue, is_whole: true })
}

/// Whether a mention is a source of another sentence by a noun that no list knows: "según las primeras investigaciones".
pub(super) fn is_far_source(asked: &Asked<'_>, mention: &Mention) -> bool {
    mention.sort == Sort::Noun && mention.left.path == Path::Source && mention.sentence != asked.sentence
}

/// The noun that begins the sentence of a quotation behind a preposition, before "heißt es": "Aus [dem Amt] heißt es, ..."
pub(super) fn hearsay(page: &Page, asked: &Asked<'_>, words: &Words) -> Option<Plain> {
    const SOME: usize = 5;
    let tokens = &page.tokens;
    let earlier = page.mentions.get(..asked.mentions)?.iter().enumerate().rev().take(BEFORE);
    let mut same = earlier.take_while(|(_, mention)| mention.sentence == asked.sentence);
    let (number, it) = same.find(|(_, mention)| {
        mention.sort == Sort::It && mention.left.level >= 4 && mention.left.verb + 1 == mention.first
    })?;
    // "Zur Begründung heißt es in dem Antrag"
    let behind = Behind { sentence: asked.sentence, mentions: number, words };
    let text = behind.source_behind(tokens, it);
    if let Some(mention) = text.filter(|text| tokens.class(text.end - 1).any(Class::TEXT)) {
        let is_whole = asked.colon && asked.begins.is_some_and(|first| !first.is_lowercase());
        let cue = tokens.get(it.left.verb).map(Token::span);
        return Some(Plain { speaker: Some((number, mention)), cue, is_whole });
    }
    let begin = tokens.all.partition_point(|token| token.sentence < asked.sentence);
    let (first, verb) = (begin + 1, it.left.verb);
    let noun = verb.checked_sub(1).filter(|noun| (first..first + SOME).contains(noun))?;
    let fits = words.capital_nouns
        && tokens.class(begin).any(Class::PREPOSITION.with(Class::BY))
        && tokens.kind(noun) == Some(Kind::Capital);
    let span = Span::between(tokens.get(first)?.start, tokens.get(noun)?.end);
    let mention = Mention { sort: Sort::Noun, first, end: verb, span, name: span.start(), ..*it };
    let is_whole = asked.colon && asked.begins.is_some_and(|first| !first.is_lowercase());
    let cue = tokens.get(verb).map(Token::span);
    fits.then_some(Plain { speaker: Some((number, mention)), cue, is_whole })
}
