//! Where a name begins of which a word is known.

use super::{super::nickname, WORDS};
use crate::{
    blank::{HIGH, small_letters},
    inline::words::{Class, Words, arabic_article, hash, short_hash},
};

/// Where words that may belong to one name with the word at `at` begin: "Jane" before "Roe", "J." before "R. Roe".
pub(in super::super) fn run_start(part: &str, at: usize, words: &Words) -> usize {
    let bytes = part.as_bytes();
    let (mut start, mut from) = (at, at);
    for _ in 0..WORDS {
        let ahead = bytes.get(..from).unwrap_or_default();
        let before = without_gap(ahead);
        if before.len() == ahead.len() {
            break;
        }
        let letters = word_at_end(before);
        from = before.len() - letters;
        match before.get(from..).unwrap_or_default() {
            [.., b'a'..=b'z', b')' | b'"'] => {
                match nickname::behind(part.get(..before.len()).unwrap_or_default(), words) {
                    Some(sign) => from = sign,
                    None => break,
                }
            }
            [.., b',' | b';' | b':' | b')' | b'"' | b'?' | b'!'] | [_, _, _, _, _, .., b'.'] => break,
            [b'A'..=b'Z' | 0xC3..=0xDF, ..] => start = from,
            [b'(' | b'"', b'A'..=b'Z' | 0xC3..=0xDF, ..] => return from + 1,
            [0xE2, 0x80, _, b'A'..=b'Z' | 0xC3..=0xDF, ..] => {
                let ahead = part.get(..at).unwrap_or_default().strip_suffix(' ').unwrap_or_default();
                if nickname::behind(ahead, words) != Some(from) {
                    return from + 3;
                }
            }
            word if arabic_article(word) > 0 => start = from,
            [b'a'..=b'z', ..] if letters <= 4 => {
                let own = hash(part.get(from..from + letters).unwrap_or_default());
                if !is_particle(part, from, words.class(own), words) {
                    break;
                }
            }
            _ => break,
        }
    }
    start
}

/// How many of up to thirty bytes at the end are no blanks. Most words there are short.
pub(super) fn word_at_end(bytes: &[u8]) -> usize {
    if let Some(chunk) = bytes.last_chunk::<8>() {
        let chunk = u64::from_le_bytes(*chunk);
        let gaps = !((chunk & !HIGH) + 0x5F5F_5F5F_5F5F_5F5F) & HIGH;
        if chunk & HIGH == 0 && gaps != 0 {
            return gaps.leading_zeros() as usize / 8;
        }
    }
    bytes.iter().rev().take(30).take_while(|byte| **byte > b' ' && **byte != 0xA0).count()
}

/// Whether the word before a place may belong to a name that goes on there: [`run_start`] would not stop at it.
pub(in super::super) fn may_be_named_before(text: &str, at: usize, words: &Words) -> bool {
    let before = match text.as_bytes().get(..at).unwrap_or_default() {
        [before @ .., b' '] if before.last().is_some_and(u8::is_ascii_graphic) => before,
        ahead => match without_gap(ahead) {
            before if before.len() == ahead.len() => return false,
            before => before,
        },
    };
    match before {
        // No abbreviation is as long.
        [.., b'a'..=b'z', b'a'..=b'z', b'a'..=b'z', b'a'..=b'z', b'a'..=b'z', b'.'] => return false,
        [.., b'a'..=b'z'] => {}
        [.., last] if !b",;:)\"?!".contains(last) => return true,
        [.., b'a'..=b'z', b')' | b'"'] => {
            return text.get(..before.len()).is_some_and(|ahead| nickname::behind(ahead, words).is_some());
        }
        [] => return true,
        [..] => return false,
    }
    let (letters, key) = before.last_chunk::<8>().and_then(|chunk| last_word(*chunk)).unwrap_or_else(|| {
        let small = before.iter().rev().take(30).take_while(|byte| byte.is_ascii_lowercase()).count();
        (small, hash(text.get(before.len() - small..before.len()).unwrap_or_default()))
    });
    let start = before.len() - letters;
    let is_whole = start.checked_sub(1).and_then(|at| before.get(at)).is_none_or(|byte| *byte <= b' ');
    !is_whole || letters <= 4 && is_particle(text, start, words.class(key), words)
}

/// Whether a small word of a given class stands inside names: "de", "van"; an article does behind another such word: "von der".
fn is_particle(text: &str, start: usize, own: Class, words: &Words) -> bool {
    own.any(Class::PARTICLE)
        || own.any(Class::DETERMINER) && {
            let before = text.get(start.saturating_sub(6)..start).and_then(|near| near.strip_suffix(' '));
            let before = before.and_then(|near| near.rsplit(' ').next()).unwrap_or_default();
            words.class(hash(before)).any(Class::PARTICLE)
        }
}

/// Bytes without the few blanks at their end.
pub(super) fn without_gap(mut bytes: &[u8]) -> &[u8] {
    for _ in 0..8 {
        bytes = match bytes {
            [rest @ .., b' ' | b'\n' | b'\r' | b'\t'] | [rest @ .., 0xC2, 0xA0] => rest,
            _ => break,
        };
    }
    bytes
}

/// The small ASCII letters at the end of eight bytes: how many, and the [`hash`] of the word that they are; `None` if all are.
pub(super) fn last_word(bytes: [u8; 8]) -> Option<(usize, u64)> {
    let chunk = u64::from_le_bytes(bytes);
    let bits = (small_letters(chunk) ^ HIGH).leading_zeros();
    let word = chunk.checked_shr(64 - bits).filter(|_| bits < 64)?;
    Some((bits as usize / 8, short_hash(word)))
}

#[cfg(test)]
mod tests {
    use super::{super::word::tests::TEXTS, *};

    #[test]
    fn a_word_at_the_end_is_that_found_byte_by_byte() {
        for text in TEXTS {
            for end in 0..=text.len() {
                let bytes = text.as_bytes().get(..end).unwrap();
                let expected = bytes.iter().rev().take(30).take_while(|byte| **byte > b' ' && **byte != 0xA0);
                assert_eq!(word_at_end(bytes), expected.count(), "{text:?} up to {end}");
            }
        }
    }
}
