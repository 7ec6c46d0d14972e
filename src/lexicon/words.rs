//! A line to words, and a word to the number it is looked up by.

use std::ops::ControlFlow;

use crate::blank::{HIGH, SMALL, is_alphanumeric, no_letters};

/// A word of a line: where it lies in it, in bytes, and the hash of its folded letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) hash: u64,
}

impl Word {
    /// One whose place does not matter.
    pub(crate) const fn anywhere(hash: u64) -> Self {
        Self { start: 0, end: 0, hash }
    }
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

    #[expect(clippy::inline_always, reason = "a call costs half as much as a word")]
    #[inline(always)]
    fn next(&mut self) -> Option<Word> {
        let bytes = self.line.as_bytes();
        let start = self.start()?;
        let (mut end, mut hash) = letters(bytes, start);
        self.at = loop {
            match bytes.get(end).map(|byte| kind(*byte)) {
                // The sign is no part of the next word.
                Some(SIGN) => break end + 1,
                // Most full stops end a sentence.
                Some(WITHIN) if bytes.get(end + 1).is_none_or(|byte| kind(*byte) == SIGN) => break end + 1,
                Some(WITHIN | BEYOND) => {
                    (end, hash) = self.go_on(start, end, hash);
                    break end;
                }
                Some(letter) => hash = hash.with_byte(letter),
                None => break end,
            }
            end += 1;
        };
        Some(Word { start, end, hash: hash.of_all() })
    }
}

/// Shows the hashes of the words that are longer than three bytes.
#[inline]
pub(crate) fn long_words(line: &str, mut see: impl FnMut(u64)) {
    hashes::<3>(line, |hash| {
        see(hash);
        ControlFlow::Continue(())
    });
}

/// Shows the hashes of the words that have more than some bytes, as long as more are wanted. Most words are letters of ASCII, up to
/// seven, and a sign: they are told by eight bytes at once, and the short ones passed unread.
#[inline]
pub(crate) fn hashes<const SHORT: usize>(line: &str, mut see: impl FnMut(u64) -> ControlFlow<()>) {
    let bytes = line.as_bytes();
    let last = bytes.last_chunk().map_or(HIGH, |last| u64::from_le_bytes(*last));
    let mut words = words(line);
    while let Some(rest) = bytes.get(words.at..).filter(|rest| !rest.is_empty()) {
        // Behind the last bytes stand zeros, which are signs too.
        let chunk = rest
            .first_chunk()
            .map_or_else(|| last >> (64 - 8 * rest.len()), |chunk| u64::from_le_bytes(*chunk));
        let bits = no_letters(chunk).trailing_zeros() & !7;
        let (length, hash) = if bits < 64 && kind((chunk >> bits).to_le_bytes()[0]) == SIGN {
            let length = bits as usize / 8;
            words.at += length + 1;
            (length, mix(0, (chunk | SMALL) & ((1 << bits) - 1)))
        } else {
            let Some(word) = words.next() else { break };
            (word.end - word.start, word.hash)
        };
        if length > SHORT && see(hash).is_break() {
            break;
        }
    }
}

/// Where the ASCII letters end that stand from `start` on, or some of them, and their hash: eight bytes are looked at at once.
#[inline]
fn letters(bytes: &[u8], start: usize) -> (usize, Hash) {
    let (mut end, mut mixed) = (start, 0);
    while let Some(chunk) = bytes.get(end..).and_then(<[u8]>::first_chunk::<8>) {
        let chunk = u64::from_le_bytes(*chunk);
        let others = no_letters(chunk);
        if others != 0 {
            let bits = others.trailing_zeros() & !7;
            let letters = (chunk | SMALL) & ((1 << bits) - 1);
            return (end + bits as usize / 8, Hash { mixed, letters, bits });
        }
        (end, mixed) = (end + 8, mix(mixed, chunk | SMALL));
    }
    (end, Hash { mixed, letters: 0, bits: 0 })
}

impl Words<'_> {
    /// Where the next word begins.
    #[inline]
    fn start(&self) -> Option<usize> {
        let mut start = self.at;
        loop {
            match kind(*self.line.as_bytes().get(start)?) {
                SIGN | WITHIN => start += 1,
                BEYOND => match self.sign_beyond(start) {
                    Some(length) => start += length,
                    None => break,
                },
                _ => break,
            }
        }
        Some(start)
    }

    /// Whether no word is left.
    pub(crate) fn is_over(&self) -> bool {
        self.start().is_none()
    }

    /// The length of the character at `at`, if it is no letter.
    #[cold]
    fn sign_beyond(&self, at: usize) -> Option<usize> {
        match self.line.as_bytes().get(at..)? {
            // Quotation marks, dashes, blanks: none of them up to U+203F is a letter.
            [0xE2, 0x80, _, ..] => return Some(3),
            rest if letter_alone(rest).is_some() => return None,
            _ => {}
        }
        self.char_at(at).filter(|c| !is_alphanumeric(*c)).map(char::len_utf8)
    }

    /// Where the word from `start` ends and its hash, read up to `at`, where there is a sign that may stand within a
    /// word or a character beyond ASCII.
    #[cold]
    fn go_on(&self, start: usize, mut at: usize, mut hash: Hash) -> (usize, Hash) {
        let bytes = self.line.as_bytes();
        loop {
            match bytes.get(at) {
                Some(b'.') if self.letter_at(at + 1) => at += 1,
                Some(b'\'') if self.letter_at(at + 1) => {
                    hash = hash.with_byte(b'\'');
                    at += 1;
                }
                Some(0x80..) => match self.char_at(at) {
                    // The first character is known to be a letter.
                    Some(c) if at == start && stands_alone(c) => return (at + c.len_utf8(), hash.with(c)),
                    Some('’') if self.letter_at(at + 3) => {
                        hash = hash.with_byte(b'\'');
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
                    hash = hash.with_byte(kind(byte));
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

/// The letter that some bytes begin with, if it surely is one that [`stands_alone`]: an ideograph or kana, without what marks or
/// repeats others.
fn letter_alone(bytes: &[u8]) -> Option<char> {
    let [first @ 0xE3..=0xE9, second, third, ..] = *bytes else { return None };
    let code = u32::from(first & 0x0F) << 12 | u32::from(second & 0x3F) << 6 | u32::from(third & 0x3F);
    let is_letter = matches!(code, 0x3041..=0x3096 | 0x30A1..=0x30FA | 0x4E00..=0x9FFF);
    if is_letter { char::from_u32(code) } else { None }
}

/// What a byte is: a letter or digit of ASCII in lower case, or one of these three.
pub(super) const SIGN: u8 = 0;
/// A full stop or an apostrophe, which may stand within a word.
pub(super) const WITHIN: u8 = 1;
/// Part of a character beyond ASCII.
pub(super) const BEYOND: u8 = 2;

/// A reference, since a table by value would be copied at each look-up while the crate is compiled.
#[expect(clippy::indexing_slicing, reason = "the table has a place for every byte")]
pub(super) const KINDS: &[u8; 256] = &{
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

/// The hash of the letters of a word, in lower case: eight at a time are multiplied by the golden ratio (Fibonacci hashing), and
/// at the end those that are left.
#[derive(Clone, Copy, Debug)]
struct Hash {
    mixed: u64,
    /// Up to seven letters that were not mixed in yet, the first lowest, and how many bits they take.
    letters: u64,
    bits: u32,
}

impl Hash {
    const NONE: Self = Self { mixed: 0, letters: 0, bits: 0 };

    const fn with_byte(self, byte: u8) -> Self {
        let Self { mixed, letters, bits } = self;
        let letters = letters | (byte as u64) << bits;
        if bits == 56 {
            Self { mixed: mix(mixed, letters), letters: 0, bits: 0 }
        } else {
            Self { mixed, letters, bits: bits + 8 }
        }
    }

    /// Beyond ASCII a letter counts as three bytes.
    const fn with(self, c: char) -> Self {
        let [first, second, third, _] = (c as u32).to_le_bytes();
        if c.is_ascii() {
            self.with_byte(first)
        } else {
            self.with_byte(first).with_byte(second).with_byte(third)
        }
    }

    const fn of_all(self) -> u64 {
        mix(self.mixed, self.letters)
    }
}

const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;

const fn mix(hash: u64, letters: u64) -> u64 {
    let mixed = (hash ^ letters).wrapping_mul(PRIME);
    mixed ^ (mixed >> 32)
}

/// Letters that capitals do not keep apart count as one: `ß` is `ss`, and the Turkish `İ` and `ı` are `i`.
fn fold(hash: Hash, c: char) -> Hash {
    match c {
        // Most are small letters of Latin or Cyrillic.
        'à'..='ö' | 'ø'..='ÿ' | 'а'..='џ' => hash.with(c),
        'ß' | 'ẞ' => hash.with('s').with('s'),
        'ı' | 'İ' => hash.with('i'),
        _ if stands_alone(c) => hash.with(c),
        _ => c.to_lowercase().fold(hash, Hash::with),
    }
}

/// The number and the end of the word of a lower-case phrase of the lists at or behind `at`, as [`words`] gives them,
/// while the crate is compiled. All that is beyond ASCII is letters there.
#[expect(clippy::indexing_slicing, reason = "out of bounds is an error while the crate is compiled")]
pub(super) const fn word_of_phrase(phrase: &[u8], mut at: usize) -> Option<Word> {
    while at < phrase.len() && KINDS[phrase[at] as usize] < BEYOND {
        at += 1;
    }
    let (start, mut hash) = (at, Hash::NONE);
    while at < phrase.len() {
        // Nearly all are letters of ASCII; the compiler runs this step by step, and a call is many.
        let plain = KINDS[phrase[at] as usize];
        if plain > BEYOND && hash.bits < 56 {
            hash.letters |= (plain as u64) << hash.bits;
            hash.bits += 8;
            at += 1;
            continue;
        }
        let (c, length) = character(phrase, at);
        let letter = at + 1 < phrase.len() && kind(phrase[at + 1]) >= BEYOND;
        match kind(phrase[at]) {
            SIGN => break,
            WITHIN if !letter => break,
            WITHIN if phrase[at] == b'.' => {}
            BEYOND if stands_alone(c) && at > start => break,
            _ if c == 'ß' => hash = hash.with('s').with('s'),
            _ if c == 'ı' => hash = hash.with('i'),
            _ => hash = hash.with(c),
        }
        at += length;
        if stands_alone(c) {
            break;
        }
    }
    if at > start { Some(Word { start, end: at, hash: hash.of_all() }) } else { None }
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

/// Whether a text has a [`seam`].
pub(crate) fn has_seam(text: &str) -> bool {
    !is_seamless(text.as_bytes()) && seam(text).is_some()
}

/// Whether bytes are plainly without a seam: all letters are of ASCII, no capital stands behind a small letter, and no small letter
/// behind two capitals. Stretches of bytes are asked at once.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "what is not asked bit by bit is not asked of many bytes at once"
)]
fn is_seamless(bytes: &[u8]) -> bool {
    let small = |byte: u8| byte.wrapping_sub(b'a') < 26;
    let capital = |byte: u8| byte.wrapping_sub(b'A') < 26;
    // Of what is beyond ASCII only the signs from U+2000 on are surely no letters.
    let foreign = |byte: u8, next: u8| (byte >= 0xC0) & ((byte != 0xE2) | (next != 0x80));
    let parts = |a: u8, b: u8| foreign(a, b) | (small(a) & capital(b));
    let [second, third] = [1, 2].map(|from| bytes.get(from..).unwrap_or_default());
    let seams =
        bytes.iter().zip(second).zip(third).fold(0, |any, ((&a, &b), &c)| {
            any | u8::from(parts(b, c) | (capital(a) & capital(b) & small(c)))
        });
    seams == 0 && !matches!(bytes, [a, b, ..] if parts(*a, *b))
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
    fn a_letter_that_stands_alone_is_told_by_its_bytes() {
        let mut alone = 0;
        for c in '\u{80}'..='\u{ffff}' {
            let text = c.to_string();
            let found = letter_alone(text.as_bytes());
            alone += usize::from(found.is_some());
            assert!(found.is_none_or(|found| found == c && stands_alone(c) && is_alphanumeric(c)), "{c:?}");
        }
        assert_eq!(alone, 86 + 90 + 20_992);
        assert!(('\u{2000}'..='\u{203f}').all(|c| !is_alphanumeric(c)));
    }

    #[test]
    fn a_word_has_one_hash_however_it_is_written() {
        let hashes = |line: &str| words(line).map(|word| word.hash).collect::<Vec<_>>();
        for c in ('à'..='ö').chain('ø'..='ÿ').chain('а'..='џ') {
            assert!(c.to_lowercase().eq([c]), "{c}");
        }
        for (line, other) in [
            ("US", "U.S"),
            ("Extraordinarily", "e.x.t.r.a.o.r.d.i.n.a.r.i.l.y"),
            ("STRASSE", "straße"),
            ("SONUÇLARI", "sonuçları"),
            ("eight888 letters", "EIGHT888 Letters"),
            ("O'NEILL", "o’neill"),
            ("ÉLYSÉE", "élysée"),
        ] {
            assert_eq!(hashes(line), hashes(other), "{line} {other}");
        }
        // Read with eight bytes behind it, with none, and while the crate is compiled.
        for word in ["a", "sieben8", "eight888", "straße", "nineteen", "o'neill", "aktualisiert", "関"] {
            let expected = word_of_phrase(word.as_bytes(), 0).map(|word| word.hash);
            assert_eq!(hashes(word).first().copied(), expected, "{word}");
            assert_eq!(hashes(&format!("{word}, and more")).first().copied(), expected, "{word}");
        }
        let all = ["a", "b", "ab", "ba", "aa", "eight888", "eight8889", "é", "e"].map(|word| hashes(word)[0]);
        assert!((1..all.len()).all(|i| !all[..i].contains(&all[i])), "{all:?}");
    }

    #[test]
    fn long_words_are_those_of_more_than_three_bytes() {
        for line in [
            "The old bridge, extraordinarily long: it's 1,200 metres",
            "Bridge",
            "the",
            "",
            "U.S. été O’Neill 関連 ab12",
            "A bridge across the riv",
        ] {
            let mut long = Vec::new();
            long_words(line, |hash| long.push(hash));
            let all = words(line).filter(|word| word.end - word.start > 3);
            assert_eq!(long, all.map(|word| word.hash).collect::<Vec<_>>(), "{line}");
        }
    }

    #[test]
    fn a_line_is_over_behind_its_last_word() {
        for line in ["", " – ", "the bridge", "The bridge.”", "été", "関連 "] {
            let mut words = words(line);
            while !words.is_over() {
                assert!(words.next().is_some(), "{line}");
            }
            assert_eq!(words.next(), None, "{line}");
        }
    }

    #[test]
    fn glued_words_are_cut_at_the_capital() {
        assert_eq!(seam("UhrLesedauer"), Some(3));
        assert_eq!(seam("ESTUpdated"), Some(3));
        assert_eq!(seam("EST Updated"), None);
        assert_eq!(
            ["aB", "ABCd", "ABc", "A", "", "éB", "Éb"].map(seam),
            [Some(1), Some(2), None, None, None, Some(2), None]
        );
    }
}
