//! The words of names, letter by letter.

use crate::{
    blank::is_alphanumeric,
    inline::words::{Class, arabic_article, hash, letters},
};

/// Half of a word's hash is enough to tell names apart.
#[expect(clippy::cast_possible_truncation, reason = "a part of the hash is wanted")]
pub(in super::super) const fn name_key(hash: u64) -> u32 {
    hash as u32
}

/// The key of a word of a name: an Arabic article tells nothing, as it is left out as often as not.
pub(in super::super) fn word_key(word: &str) -> u32 {
    key_of(word.as_bytes(), hash(word))
}

/// [`word_key`] of a word whose hash is known.
pub(super) fn key_of(word: &[u8], whole: u64) -> u32 {
    match arabic_article(word) {
        0 => name_key(whole),
        article => {
            let surname = word.get(article..).and_then(|surname| std::str::from_utf8(surname).ok());
            name_key(surname.map_or(whole, hash))
        }
    }
}

/// Where the next byte stands that may begin a capital, from `i` on: sixteen bytes are looked at at once.
pub(super) fn next_capital(bytes: &[u8], i: usize) -> Option<usize> {
    let (chunks, rest) = bytes.get(i..)?.as_chunks::<16>();
    let mut at = i;
    for chunk in chunks {
        if let Some(within) = first_capital(u128::from_le_bytes(*chunk)) {
            return Some(at + within);
        }
        at += 16;
    }
    if rest.is_empty() {
        return None;
    }
    let Some(last) = bytes.last_chunk::<16>() else {
        let at = rest.iter().position(|&byte| capitals(u64::from(byte)) != 0)?;
        return Some(bytes.len() - rest.len() + at);
    };
    // The bytes before the rest were looked at.
    let last = u128::from_le_bytes(*last) >> (8 * (16 - rest.len()));
    first_capital(last).map(|at| bytes.len() - rest.len() + at)
}

/// Which of sixteen bytes is the first that may begin a capital.
#[inline]
fn first_capital(chunk: u128) -> Option<usize> {
    #[expect(clippy::cast_possible_truncation, reason = "the halves are wanted")]
    let (low, high) = (capitals(chunk as u64), capitals((chunk >> 64) as u64));
    if low | high == 0 {
        return None;
    }
    let at = if low == 0 { 64 + high.trailing_zeros() } else { low.trailing_zeros() };
    Some(at as usize / 8)
}

/// One bit for each of eight bytes that may begin a capital: an ASCII capital, one of six signs beside those, or the first of
/// a character of two bytes, as all Latin, Greek and Cyrillic capitals are.
const fn capitals(chunk: u64) -> u64 {
    chunk & !(chunk << 1) & 0x4040_4040_4040_4040
}

/// Whether a letter or digit stands right before a place.
pub(super) fn ends_in_letter(part: &str, at: usize) -> bool {
    match at.checked_sub(1).and_then(|before| part.as_bytes().get(before)) {
        Some(b' ') | None => false,
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => part.get(..at).and_then(|before| before.chars().next_back()).is_some_and(is_alphanumeric),
    }
}

pub(super) fn is_capital(part: &str, i: usize) -> bool {
    match part.as_bytes().get(i) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase(),
        Some(_) => part.get(i..).and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase),
        None => false,
    }
}

/// Whether nothing, the end of a sentence or a quotation mark stands before a place: a verb may stand there, "Said Roe".
pub(super) fn opens_sentence(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(..at).unwrap_or_default().trim_ascii_end();
    before.last().is_none_or(|byte| matches!(byte, b'.' | b'?' | b'!' | b'"' | 0x9D | b'\''))
}

/// Whether a sentence ends before a place.
pub(super) fn ends_sentence(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(..at).unwrap_or_default().trim_ascii_end();
    before.last().is_none_or(|byte| matches!(byte, b'.' | b'?' | b'!'))
}

/// Whether a full stop behind a word belongs to it: "J.", "U.S.", "Sen.", "Jr."
pub(super) fn abbreviates(word: &[u8], class: Class) -> bool {
    match word {
        [_] | b"St" | b"Jr" | b"Sr" => true,
        _ => word.len() <= 4 && class.any(Class::TITLE) || word.contains(&b'.'),
    }
}

/// How long the word is that the end of a part begins with, and its hash. Most words are plain letters.
#[inline]
pub(super) fn word(part: &str, ahead: &[u8]) -> (usize, u64) {
    let (length, key) = letters(ahead, 0);
    match ahead.get(length) {
        Some(b' ' | b',') => (length, key),
        Some(b'.') if ahead.get(length + 1) == Some(&b' ') && length > 0 => (length, key),
        _ => joined(part, ahead, length, key),
    }
}

/// [`word`], of which so many bytes are plain letters.
#[inline(never)]
fn joined(part: &str, ahead: &[u8], letters: usize, key: u64) -> (usize, u64) {
    let start = part.len() - ahead.len();
    if joint(part, start + letters) == 0 {
        return (letters, key);
    }
    let end = word_end(part, start + letters);
    (end - start, hash(part.get(start..end).unwrap_or_default()))
}

/// Where the word around a place ends.
pub(super) fn word_end(part: &str, mut i: usize) -> usize {
    loop {
        let rest = part.as_bytes().get(i..).unwrap_or_default();
        i += rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        match joint(part, i) {
            0 => return i,
            width => i += width,
        }
    }
}

/// How many bytes belong to the word before them: a letter or digit, or a sign between two letters, as in "O’Neill".
fn joint(part: &str, i: usize) -> usize {
    let bytes = part.as_bytes();
    let is_letter = |at: usize| {
        bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0xC3 && *byte != 0xE2)
    };
    match bytes.get(i) {
        Some(b' ' | b',') | None => 0,
        Some(b'-' | b'.') => usize::from(is_letter(i + 1)),
        // "AT&T"
        Some(b'&') => {
            let is_capital =
                i.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_uppercase);
            usize::from(is_capital && is_letter(i + 1))
        }
        Some(b'\'') => usize::from(is_letter(i + 1) && !is_possessive(bytes, i + 1)),
        Some(0xE2) => {
            let joins = bytes.get(i + 1..i + 3) == Some(&[0x80, 0x99])
                && is_letter(i + 3)
                && !is_possessive(bytes, i + 3);
            if joins { 3 } else { 0 }
        }
        Some(0xC3..) => match part.get(i..).and_then(|rest| rest.chars().next()) {
            Some(c) if is_alphanumeric(c) => c.len_utf8(),
            _ => 0,
        },
        Some(byte) => usize::from(byte.is_ascii_alphanumeric()),
    }
}

/// Whether nothing but an "s" stands there.
pub(super) fn is_possessive(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at), Some(b's' | b'S')) && !bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) const TEXTS: [&str; 8] = [
        "said Jane Roe of Elmville",
        "Jane",
        "",
        "(Jane \u{a0}O’Neill\nÉlodie Ñandú, Roe)",
        "a very-long-word-that-goes-on-and-on-and-on said \u{1}Roe",
        "no capital stands in so many small words",
        "0123456789ABCDEF",
        "so it goes on, and ends in Z",
    ];

    #[test]
    fn the_next_capital_is_that_found_byte_by_byte() {
        for text in TEXTS {
            for from in 0..=text.len() {
                let rest = text.as_bytes().get(from..).unwrap();
                let expected = rest.iter().position(|byte| byte & 0x60 == 0x40).map(|next| from + next);
                assert_eq!(next_capital(text.as_bytes(), from), expected, "{text:?} from {from}");
            }
        }
    }
}
