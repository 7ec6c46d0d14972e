//! The words beside a name, one by one, backward and forward.

use crate::{
    blank::{is_alphanumeric, is_blank},
    inline::words::{Class, Words, hash, letters},
};

/// What parts a word from the one before it.
static GAPS: Bytes = Bytes::of(b"(\"\xA0\x94\x9C").up_to(b' ');

/// ASCII letters, digits and the signs of names.
static LETTERS: Bytes = Bytes::of(b"-'.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

/// A set of bytes.
pub(super) struct Bytes([bool; 256]);

impl Bytes {
    #[expect(clippy::indexing_slicing, reason = "there are as many places as bytes")]
    pub(super) const fn of(mut bytes: &[u8]) -> Self {
        let mut all = [false; 256];
        while let [byte, rest @ ..] = bytes {
            all[*byte as usize] = true;
            bytes = rest;
        }
        Self(all)
    }

    /// With all bytes up to a given one.
    #[expect(clippy::indexing_slicing, reason = "there are as many places as bytes")]
    const fn up_to(mut self, last: u8) -> Self {
        let mut byte = 0;
        while byte <= last {
            self.0[byte as usize] = true;
            byte += 1;
        }
        self
    }

    pub(super) fn contains(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|holds| *holds)
    }
}

/// The word before a place, parted from it by nothing but blanks.
pub(super) fn word_before(part: &str, at: usize) -> Option<(usize, &str)> {
    let bytes = part.as_bytes().get(..at)?;
    let end = match bytes {
        [.., b' '] if !bytes.ends_with(b"  ") => at - 1,
        [.., b'!'..=b'~'] => return None,
        _ => part.get(..at)?.trim_end_matches(is_blank).len(),
    };
    if end == at {
        return None;
    }
    let mut start = end;
    for byte in bytes.get(..end)?.iter().rev().take(30) {
        if GAPS.contains(*byte) {
            break;
        }
        start -= 1;
    }
    let word = part.get(start..end)?;
    (!word.is_empty()).then_some((start, word))
}

pub(super) fn class(word: &str, words: &Words) -> Class {
    let is_plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = word.as_bytes();
    let bare = if is_plain(bytes.first()) && is_plain(bytes.last()) {
        word
    } else if let [first, .., b',' | b'.'] = bytes
        && first.is_ascii_alphanumeric()
        && is_plain(bytes.get(bytes.len() - 2))
    {
        word.get(..bytes.len() - 1).unwrap_or(word)
    } else {
        word.trim_matches(|c: char| !is_alphanumeric(c))
    };
    let bare = match bare.as_bytes() {
        [.., b'\'' | 0x99, b's'] => {
            bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare)
        }
        _ => bare,
    };
    known(bare, words)
}

/// What is known of a word, or where nouns are compounded of the end of a compound.
pub(super) fn known(word: &str, words: &Words) -> Class {
    let class = words.class(hash(word));
    if class.is_empty() && words.capital_nouns { words.compound(word.as_bytes()) } else { class }
}

/// Whether a word is letters, digits and the signs of names: "O’Neill", "U.S."
pub(super) fn is_word(word: &str) -> bool {
    word.bytes().all(|byte| LETTERS.contains(byte))
        || word.chars().all(|c| is_alphanumeric(c) || matches!(c, '-' | '\'' | '’' | '.'))
}

/// The first word of a part, up to a blank, what is known of it, and what stands behind that. Most are plain letters.
pub(super) fn next_word<'a>(part: &'a str, words: &Words) -> (&'a str, Class, Option<&'a str>) {
    let (length, key) = letters(part.as_bytes(), 0);
    if length > 0
        && let Some((word, rest)) = part.split_at_checked(length)
        && let Some(rest) = rest.strip_prefix(' ')
    {
        return (word, words.class(key), Some(rest));
    }
    let (word, rest) = first_word(part);
    (word, class(word, words), rest)
}

/// The first word of a part, up to a blank, and what stands behind that.
#[inline(never)]
fn first_word(part: &str) -> (&str, Option<&str>) {
    let bytes = part.as_bytes();
    let end = match bytes.iter().position(|byte| matches!(byte, b'\t'..=b'\r' | b' ' | 0x80..)) {
        Some(at) if bytes.get(at).is_some_and(u8::is_ascii) => Some(at),
        Some(_) => part.find(is_blank),
        None => None,
    };
    let parts = end.and_then(|end| part.split_at_checked(end));
    parts.map_or((part, None), |(word, rest)| {
        let mut rest = rest.chars();
        rest.next();
        (word, Some(rest.as_str()))
    })
}

/// What stands behind the last blank.
pub(super) fn last_word(words: &str) -> &str {
    let blank = words.bytes().rposition(|byte| byte == b' ');
    blank.and_then(|blank| words.get(blank + 1..)).unwrap_or(words)
}
