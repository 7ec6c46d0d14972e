//! Quotations behind a colon.

use super::{
    Plain,
    again::said_before,
    antecedent,
    apposed::{outer, with_office},
};
use crate::inline::{
    asked::Asked,
    class::Class,
    mentions::{Path, Sort},
    page::Page,
    tokens::Token,
    words::Words,
};

/// Who said a quotation behind a colon: the subject of the verb of speech before it.
///
/// ```text
/// announced = speaker *word verb *word ":" quote
/// ```
pub(super) fn announced(page: &Page, asked: &Asked<'_>, words: &Words) -> Option<Plain> {
    const PATHS: [Path; 5] =
        [Path::Direct, Path::Auxiliary, Path::Apposition, Path::Relative, Path::Inverted];
    if let Some(added) = added(page, asked) {
        return Some(added);
    }
    let verb = asked.speech.filter(|verb| verb.level >= 4)?;
    let cue = page.tokens.get(verb.at).map(Token::span);
    let is_whole = asked.begins.is_some_and(|first| !first.is_lowercase());
    let Some((number, path)) = verb.subject else {
        let speaker = said_before(page, asked);
        return words.drops_subject.then_some(Plain { speaker, cue, is_whole });
    };
    let (number, mention) = antecedent(page, number).or(Some((number, page.mentions.get(number)?)))?;
    let mention = with_office(page, number, words).unwrap_or(*mention);
    let (number, mention) = outer(page, number, words).unwrap_or((number, mention));
    // "Der Bund für Bäume teilte mit: „...“"
    let is_first = path == Path::Phrase && mention.begins && !mention.left.holds();
    let speaks = (PATHS.contains(&path) || is_first)
        && !matches!(mention.sort, Sort::It | Sort::Who | Sort::Possessive);
    speaks.then_some(Plain { speaker: Some((number, mention)), cue, is_whole })
}

/// "Et d’ajouter : « ... »": who spoke before, by an infinitive.
fn added(page: &Page, asked: &Asked<'_>) -> Option<Plain> {
    let verb = asked.last.filter(|verb| verb.subject.is_none() && verb.at + 2 == asked.at)?;
    let class = |back: usize| verb.at.checked_sub(back).map_or(Class::default(), |at| page.tokens.class(at));
    let cue = page.tokens.get(verb.at).map(Token::span);
    (class(1).any(Class::OF) && class(2).any(Class::CONJUNCTION)).then(|| Plain {
        speaker: said_before(page, asked),
        cue,
        is_whole: true,
    })
}
