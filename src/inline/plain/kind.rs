//! What kind of quotation it is by what stands beside it.

use super::Told;
use crate::{
    QuoteKind,
    inline::{
        asked::Asked,
        class::Class,
        mentions::Path,
        page::Page,
        said::Best,
        tokens::{Kind, Token},
        words::Words,
    },
};

/// What kind of quotation it is by what stands beside it.
///
/// A whole sentence in marks begins large where the language sets it off by a sign, so a small letter behind a word begins a
/// part of a paraphrase: "Il se dit « soulagé »".
#[inline(never)]
pub(super) fn kind(
    text: &str,
    page: &Page,
    asked: &Asked<'_>,
    best: Option<&Best>,
    told: Told,
    words: &Words,
) -> Option<QuoteKind> {
    if told.is_whole {
        return Some(QuoteKind::Direct);
    }
    if is_subject(page, asked, told, words) {
        return Some(QuoteKind::Scare);
    }
    let before = page.tokens.get(asked.at.checked_sub(1)?)?;
    let is_small = !asked.starts && asked.begins.is_some_and(char::is_lowercase);
    let goes_on = asked.decided.is_some_and(|before| {
        before.sentence == asked.sentence && before.kind == QuoteKind::Direct && before.speaker.is_some()
    });
    let speaks =
        best.is_some_and(|best| best.same && (best.mention.right.level >= 2 || best.mention.left.level >= 2));
    let is_article = before.class.any(Class::DETERMINER);
    let is_sourced = best.is_some_and(|best| best.same && best.mention.left.path == Path::Source);
    let article = before.span().text(text).unwrap_or_default();
    let is_indefinite = words.capital_nouns && (article.starts_with("ein") || article.starts_with("kein"));
    match before.kind {
        Kind::Word if is_small && (speaks || is_short(asked) && best.is_some_and(|best| best.same)) => {
            Some(QuoteKind::Mixed)
        }
        // "sprach von „Wortbruch“"
        Kind::Word if words.capital_nouns && speaks && is_short(asked) && !is_article => {
            Some(QuoteKind::Mixed)
        }
        // "no estará “antes del jueves”, añadió"
        Kind::Word | Kind::Capital | Kind::Number if is_small && told.cue.is_some() => Some(QuoteKind::Mixed),
        Kind::Stop if asked.starts && is_sentence(asked) && ends(page, asked) && best.is_some() => {
            Some(QuoteKind::Direct)
        }
        Kind::Colon if is_sentence(asked) && best.is_some_and(|best| best.same) => Some(QuoteKind::Direct),
        Kind::Comma if is_small && !goes_on && best.is_some_and(|best| best.same) => Some(QuoteKind::Mixed),
        Kind::Comma if is_small && goes_on => Some(QuoteKind::Direct),
        // "nach Angaben der Polizei ein „Schaden in Millionenhöhe“"
        Kind::Word if is_sourced && is_indefinite => Some(QuoteKind::Mixed),
        Kind::Word | Kind::Capital if is_name(asked, before, words) => Some(QuoteKind::Scare),
        _ => None,
    }
}

/// Whether a quotation ends a sentence or a clause: "«Poi ha grugnito».", though not "„Der Mann am Fluss“ heißt das Stück".
fn ends(page: &Page, asked: &Asked<'_>) -> bool {
    matches!(asked.ends, Some(',' | '.' | '?' | '!' | '…'))
        || matches!(page.tokens.kind(asked.at + 1), None | Some(Kind::Stop | Kind::Comma))
}

/// Whether what stands in marks is no title but a sentence.
fn is_sentence(asked: &Asked<'_>) -> bool {
    let is_large = asked.begins.is_some_and(|first| !first.is_lowercase());
    let ends = matches!(asked.ends, Some('.' | '?' | '!' | '…'));
    is_large && (ends || asked.inner.split_whitespace().nth(NAME).is_some())
}

/// The level from which a verb is one of speech.
const SPEECH: u8 = 4;

/// Whether a name in marks is the subject of the verb right behind it: "»Nebel« erzählt von drei Schwestern". A comma stands between
/// what somebody said and the verb.
fn is_subject(page: &Page, asked: &Asked<'_>, told: Told, words: &Words) -> bool {
    let ends = matches!(asked.ends, Some(',' | '.' | '?' | '!' | '…'));
    words.capital_nouns
        && asked.starts
        && told.cue.is_none()
        && !ends
        && asked.begins.is_some_and(char::is_uppercase)
        && page.tokens.class(asked.at + 1).level() >= SPEECH
        && asked.inner.split_whitespace().take(NAME + 1).count() <= NAME
}

/// The most words of a name in marks.
const NAME: usize = 5;

/// Whether a few words stand in marks, and no sentence.
fn is_short(asked: &Asked<'_>) -> bool {
    let ends = matches!(asked.ends, Some(',' | '.' | '?' | '!' | '…'));
    !asked.starts && !ends && asked.inner.split_whitespace().nth(2).is_none()
}

/// Whether the words in marks are a name behind a word within a sentence in which nobody has spoken yet: "du « Café du Bac »".
/// Where every noun has a capital, the name stands behind the noun that it names: "der Verein „Ruhe am Deich“".
fn is_name(asked: &Asked<'_>, before: &Token, words: &Words) -> bool {
    const NEVER: Class = Class::VERB.with(Class::SUBORDINATOR).with(Class::AS).with(Class::ACCORDING);
    let is_large = asked.begins.is_some_and(char::is_uppercase) && !asked.starts;
    let ends = matches!(asked.ends, Some(',' | '.' | '?' | '!' | '…'));
    // "der Wirt des „Anker“"
    let is_article = before.class.any(Class::DETERMINER) && asked.last.is_none();
    let stands = !words.capital_nouns || before.kind == Kind::Capital || is_article;
    is_large
        && !ends
        && stands
        && !before.class.any(NEVER)
        && asked.last.is_none_or(|verb| verb.level < 2)
        && asked.inner.split_whitespace().take(NAME + 1).count() <= NAME
}
