//! Nicknames between forename and surname: "James “Mad Dog” Roe", "James (Jim) Roe".

use crate::{
    blank::{is_alphanumeric, is_blank},
    inline::words::{Class, Words, hash},
    text,
};

/// How many bytes a nickname has at the most.
const LONGEST: usize = 24;
/// What is known of a word before it, if anything.
const NAME: Class = Class::GIVEN.with(Class::HIS).with(Class::HER);

/// The signs that stand around a nickname.
const PAIRS: [(char, char); 6] = [('“', '”'), ('„', '“'), ('"', '"'), ('‘', '’'), ('\'', '\''), ('(', ')')];

/// Whether a few words that end in no sign begin with capitals, as nicknames do: "Mad Dog".
pub(crate) fn is_nickname(inner: &str) -> bool {
    let is_capital = |word: &str| word.starts_with(char::is_uppercase) || word.eq_ignore_ascii_case("the");
    inner.len() <= LONGEST && inner.ends_with(is_alphanumeric) && inner.split(is_blank).all(is_capital)
}

/// Where the surname begins, by how many bytes from the blank behind a forename on, if a nickname stands between.
#[cold]
#[inline(never)]
pub(super) fn ahead(rest: &str, forename: Class) -> Option<usize> {
    if !forename.is_only(NAME) {
        return None;
    }
    let mut chars = rest.chars();
    let open = chars.by_ref().nth(1)?;
    let (_, close) = PAIRS.into_iter().find(|(first, _)| *first == open)?;
    let inside = chars.as_str();
    let near = inside.get(..text::floor(inside, LONGEST + close.len_utf8()))?;
    let (inner, behind) = inside.split_at_checked(near.find(close)?)?;
    let surname = behind.strip_prefix(close)?.strip_prefix(' ')?;
    let fits = stands_behind(forename, open) && is_nickname(inner) && is_capital(surname);
    fits.then(|| rest.len() - surname.len())
}

/// Where a nickname with its sign begins that stands behind a forename at the end of a part.
#[cold]
#[inline(never)]
pub(super) fn behind(part: &str, words: &Words) -> Option<usize> {
    let close = part.chars().next_back()?;
    let (open, _) = PAIRS.into_iter().find(|(_, last)| *last == close)?;
    let part = part.strip_suffix(close)?;
    if part.ends_with([',', '.', '?', '!']) {
        return None;
    }
    let near = part.char_indices().rev().take(LONGEST + 1).find(|(_, c)| *c == open)?.0;
    let (before, inner) = part.split_at_checked(near)?;
    let before = before.strip_suffix(' ')?;
    let letters = before.bytes().rev().take(LONGEST).take_while(|byte| *byte > b' ').count();
    let forename = before.get(before.len() - letters..)?;
    let fits = stands_behind(words.class(hash(forename)), open) && is_nickname(inner.strip_prefix(open)?);
    (fits && forename.starts_with(char::is_uppercase)).then_some(near)
}

/// Whether a word begins with a capital and goes on with none.
fn is_capital(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && !chars.next().is_some_and(char::is_uppercase)
}

/// Whether a nickname may stand behind a word. What stands in brackets may be anything, but behind a forename.
fn stands_behind(forename: Class, open: char) -> bool {
    if open == '(' { forename.any(Class::GIVEN) } else { forename.is_only(NAME) }
}
