//! A line to words, and a word to the number it is looked up by.

use crate::blank::{SMALL, is_alphanumeric, no_letters};

/// A word of a line: where it lies in it, in bytes, and the hash of its folded letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) hash: u64,
}

/// The words of a line, cut as the lists are: at blanks, hyphens and signs; full stops and case do not count.
pub(crate) fn words(line: &str) -> Words<'_> {
    Words { line, at: 0 }
}

/// See [`words`].
#[derive(Clone, Debug)]
pub(crate) struct Words<'a> {
    line: &'a str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = Word;

    #[inline]
    fn next(&mut self) -> Option<Word> {
        let bytes = self.line.as_bytes();
        let mut start = self.at;
        loop {
            match kind(*bytes.get(start)?) {
                SIGN | WITHIN => start += 1,
                BEYOND => match self.sign_beyond(start) {
                    Some(length) => start += length,
                    None => break,
                },
                _ => break,
            }
        }
        let (mut end, mut hash) = letters(bytes, start);
        self.at = loop {
            match bytes.get(end).map(|byte| kind(*byte)) {
                // The sign is no part of the next word.
                Some(SIGN) => break end + 1,
                Some(WITHIN | BEYOND) => {
                    (end, hash) = self.go_on(start, end, hash);
                    break end;
                }
                Some(letter) => hash = (hash ^ u64::from(letter)).wrapping_mul(PRIME),
                None => break end,
            }
            end += 1;
        };
        Some(Word { start, end, hash })
    }
}

/// Where the ASCII letters end that stand from `start` on, or some of them, and their hash: eight bytes are looked at at once.
#[inline]
fn letters(bytes: &[u8], start: usize) -> (usize, u64) {
    let (mut end, mut hash) = (start, OFFSET);
    while let Some(chunk) = bytes.get(end..).and_then(<[u8]>::first_chunk::<8>) {
        let chunk = u64::from_le_bytes(*chunk);
        let (count, mut small) = (no_letters(chunk).trailing_zeros() as usize / 8, chunk | SMALL);
        for _ in 0..count {
            hash = (hash ^ (small & 0xFF)).wrapping_mul(PRIME);
            small >>= 8;
        }
        end += count;
        if count < 8 {
            break;
        }
    }
    (end, hash)
}

impl Words<'_> {
    /// The length of the character at `at`, if it is no letter.
    #[cold]
    fn sign_beyond(&self, at: usize) -> Option<usize> {
        self.char_at(at).filter(|c| !is_alphanumeric(*c)).map(char::len_utf8)
    }

    /// Where the word from `start` ends and its hash, read up to `at`, where there is a sign that may stand within a
    /// word or a character beyond ASCII.
    #[cold]
    fn go_on(&self, start: usize, mut at: usize, mut hash: u64) -> (usize, u64) {
        let bytes = self.line.as_bytes();
        loop {
            match bytes.get(at) {
                Some(b'.') if self.letter_at(at + 1) => at += 1,
                Some(b'\'') if self.letter_at(at + 1) => {
                    hash = fold(hash, '\'');
                    at += 1;
                }
                Some(0x80..) => match self.char_at(at) {
                    Some('’') if self.letter_at(at + 3) => {
                        hash = fold(hash, '\'');
                        at += 3;
                    }
                    Some(c) if is_alphanumeric(c) && (at == start || !stands_alone(c)) => {
                        hash = fold(hash, c);
                        at += c.len_utf8();
                        if stands_alone(c) {
                            return (at, hash);
                        }
                    }
                    _ => return (at, hash),
                },
                Some(&byte) if kind(byte) > BEYOND => {
                    hash = (hash ^ u64::from(kind(byte))).wrapping_mul(PRIME);
                    at += 1;
                }
                _ => return (at, hash),
            }
        }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.line.get(at..)?.chars().next()
    }

    fn letter_at(&self, at: usize) -> bool {
        match self.line.as_bytes().get(at) {
            Some(byte) if byte.is_ascii() => byte.is_ascii_alphabetic(),
            Some(_) => self.char_at(at).is_some_and(char::is_alphabetic),
            None => false,
        }
    }
}

/// Whether a character is a word by itself: ideographs and kana, which are written without blanks.
const fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// What a byte is: a letter or digit of ASCII in lower case, or one of these three.
pub(super) const SIGN: u8 = 0;
/// A full stop or an apostrophe, which may stand within a word.
pub(super) const WITHIN: u8 = 1;
/// Part of a character beyond ASCII.
pub(super) const BEYOND: u8 = 2;

#[expect(clippy::indexing_slicing, reason = "the table has a place for every byte")]
const KINDS: [u8; 256] = {
    let mut kinds = [SIGN; 256];
    let mut byte = 0_u8;
    loop {
        kinds[byte as usize] = match byte {
            b'0'..=b'9' | b'a'..=b'z' => byte,
            b'A'..=b'Z' => byte.to_ascii_lowercase(),
            b'.' | b'\'' => WITHIN,
            0x80.. => BEYOND,
            _ => SIGN,
        };
        if byte == u8::MAX {
            break kinds;
        }
        byte += 1;
    }
};

#[expect(clippy::indexing_slicing, reason = "the table has a place for every byte")]
pub(super) const fn kind(byte: u8) -> u8 {
    KINDS[byte as usize]
}

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// FNV-1a (Fowler, Noll, Vo) over lower-case letters. Letters that capitals do not keep apart count as one: `ß` is
/// `ss`, and the Turkish `İ` and `ı` are `i`.
fn fold(hash: u64, c: char) -> u64 {
    match c {
        'ß' | 'ẞ' => add(add(hash, 's'), 's'),
        'ı' | 'İ' => add(hash, 'i'),
        _ if stands_alone(c) => add(hash, c),
        _ => c.to_lowercase().fold(hash, add),
    }
}

const fn add(hash: u64, c: char) -> u64 {
    (hash ^ c as u64).wrapping_mul(PRIME)
}

/// The number and the end of the word of a lower-case phrase of the lists at or behind `at`, as [`words`] gives them,
/// while the crate is compiled. All that is beyond ASCII is letters there.
#[expect(clippy::indexing_slicing, reason = "out of bounds is an error while the crate is compiled")]
pub(super) const fn word_of_phrase(phrase: &[u8], mut at: usize) -> Option<Word> {
    while at < phrase.len() && kind(phrase[at]) < BEYOND {
        at += 1;
    }
    let (start, mut hash) = (at, OFFSET);
    while at < phrase.len() {
        let (c, length) = character(phrase, at);
        let letter = at + 1 < phrase.len() && kind(phrase[at + 1]) >= BEYOND;
        match kind(phrase[at]) {
            SIGN => break,
            WITHIN if !letter => break,
            WITHIN if phrase[at] == b'.' => {}
            BEYOND if stands_alone(c) && at > start => break,
            _ if c == 'ß' => hash = add(add(hash, 's'), 's'),
            _ if c == 'ı' => hash = add(hash, 'i'),
            _ => hash = add(hash, c),
        }
        at += length;
        if stands_alone(c) {
            break;
        }
    }
    if at > start { Some(Word { start, end: at, hash }) } else { None }
}

/// The character at `at`, and its length in bytes.
#[expect(clippy::indexing_slicing, reason = "out of bounds is an error while the crate is compiled")]
pub(super) const fn character(text: &[u8], at: usize) -> (char, usize) {
    let first = text[at] as u32;
    let (mut code, length) = match first {
        0..0x80 => (first, 1),
        0x80..0xE0 => (first & 0x1F, 2),
        0xE0..0xF0 => (first & 0x0F, 3),
        _ => (first & 0x07, 4),
    };
    let mut i = 1;
    while i < length {
        code = code << 6 | (text[at + i] & 0x3F) as u32;
        i += 1;
    }
    match char::from_u32(code) {
        Some(c) => (c, length),
        None => ('\0', length),
    }
}

/// Where a word glued to the end of another begins in `text`: a capital behind a small letter, or the last of several
/// capitals before a small letter.
pub(crate) fn seam(text: &str) -> Option<usize> {
    let mut capitals = 0;
    let mut before = ' ';
    let mut at_before = 0;
    for (at, c) in text.char_indices() {
        if before.is_lowercase() && c.is_uppercase() {
            return Some(at);
        }
        if capitals > 2 && c.is_lowercase() {
            return Some(at_before);
        }
        capitals = if c.is_uppercase() { capitals + 1 } else { 0 };
        (before, at_before) = (c, at);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_at_blanks_hyphens_and_ideographs() {
        let line = "U.S.-born O’Neill’s 関連 a.m.";
        let cut: Vec<&str> = words(line).filter_map(|word| line.get(word.start..word.end)).collect();
        assert_eq!(cut, ["U.S", "born", "O’Neill’s", "関", "連", "a.m"]);
    }

    #[test]
    fn glued_words_are_cut_at_the_capital() {
        assert_eq!(seam("UhrLesedauer"), Some(3));
        assert_eq!(seam("ESTUpdated"), Some(3));
        assert_eq!(seam("EST Updated"), None);
    }
}
