//! A line to words, and a word to the number it is looked up by.

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
#[derive(Debug)]
pub(crate) struct Words<'a> {
    line: &'a str,
    at: usize,
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        let bytes = self.line.as_bytes();
        let mut at = self.at;
        loop {
            let byte = *bytes.get(at)?;
            if fold_of(byte) != 0 {
                break;
            }
            at += match self.char_at(at) {
                _ if byte.is_ascii() => 1,
                Some(c) if c.is_alphanumeric() => break,
                c => c?.len_utf8(),
            };
        }
        let start = at;
        let mut hash = OFFSET;
        loop {
            for &byte in bytes.get(at..).unwrap_or_default() {
                let folded = fold_of(byte);
                if folded == 0 {
                    break;
                }
                hash = (hash ^ u64::from(folded)).wrapping_mul(PRIME);
                at += 1;
            }
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
                    Some(c) if c.is_alphanumeric() && (at == start || !stands_alone(c)) => {
                        hash = fold(hash, c);
                        at += c.len_utf8();
                        if stands_alone(c) {
                            break;
                        }
                    }
                    _ => break,
                },
                _ => break,
            }
        }
        self.at = at;
        Some(Word { start, end: at, hash })
    }
}

impl Words<'_> {
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
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// ASCII letters and digits in lower case; 0 for every other byte.
const FOLDED: [u8; 256] = {
    let mut folded = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            folded[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    folded
};

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// FNV-1a (Fowler, Noll, Vo) over lower-case letters.
fn fold(hash: u64, c: char) -> u64 {
    c.to_lowercase().fold(hash, |hash, c| (hash ^ u64::from(u32::from(c))).wrapping_mul(PRIME))
}

fn fold_of(byte: u8) -> u8 {
    FOLDED.get(usize::from(byte)).copied().unwrap_or(0)
}

/// Where a word glued to the end of another begins in `text`: a capital behind a small letter, or the last of several
/// capitals before a small letter.
pub(super) fn seam(text: &str) -> Option<usize> {
    let plain = |byte: &u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    if text.as_bytes().iter().skip(1).all(plain) {
        return None;
    }
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
