//! Sources that are named beside a quotation.

use super::{FAR, Plain};
use crate::{
    Span,
    inline::{
        asked::Asked,
        class::Class,
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
