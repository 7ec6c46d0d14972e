//! Sources that are named beside a quotation.

use super::{FAR, Plain};
use crate::inline::{
    asked::Asked,
    mentions::{Mention, Path, Sort},
    page::Page,
    tokens::Token,
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
