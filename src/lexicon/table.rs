//! Look-up: from a word or phrase of a line to the lists that hold it.

use std::{ops::BitOr, sync::LazyLock};

use super::{LANGUAGES, Language, world};

/// The lists that hold a word or phrase, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lists(u32);

impl Lists {
    pub(crate) const BY: Self = Self(1);
    pub(crate) const AND: Self = Self(1 << 1);
    pub(crate) const ROLE: Self = Self(1 << 2);
    pub(crate) const MONTH: Self = Self(1 << 3);
    pub(crate) const WEEKDAY: Self = Self(1 << 4);
    pub(crate) const CLOCK: Self = Self(1 << 5);
    pub(crate) const PUBLISHED: Self = Self(1 << 6);
    pub(crate) const UPDATED: Self = Self(1 << 7);
    pub(crate) const RELATIVE: Self = Self(1 << 8);
    pub(crate) const CREDIT: Self = Self(1 << 9);
    pub(crate) const IMAGE: Self = Self(1 << 10);
    pub(crate) const RELATED: Self = Self(1 << 11);
    pub(crate) const SEE_ALSO: Self = Self(1 << 12);
    pub(crate) const SHARE: Self = Self(1 << 13);
    pub(crate) const ACCOUNT: Self = Self(1 << 14);
    pub(crate) const ADVERTISING: Self = Self(1 << 15);
    pub(crate) const RIGHTS: Self = Self(1 << 16);
    pub(crate) const PAGE: Self = Self(1 << 17);
    pub(crate) const NOTE: Self = Self(1 << 18);
    pub(crate) const TAGLINE: Self = Self(1 << 19);
    pub(crate) const AGENCY: Self = Self(1 << 20);
    pub(crate) const STOP: Self = Self(1 << 21);
    pub(crate) const ZONE: Self = Self(1 << 22);
    /// Some longer phrase begins with these words.
    const LONGER: Self = Self(1 << 23);

    /// Whether any of `other` is in the set.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The set as bits, for counting.
    pub(crate) const fn bits(self) -> u32 {
        self.0 & (Self::LONGER.0 - 1)
    }

    /// Both sets together.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOr for Lists {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

/// What the lists know of a word or phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The lists that hold it.
    pub(crate) lists: Lists,
    /// The languages it is a stop word of, one bit each in the order of [`LANGUAGES`].
    pub(crate) languages: u16,
    /// The month (1 to 12), or else the weekday (1, Monday, to 7), that it names; 0 for neither.
    pub(crate) number: u8,
}

/// A word of a line: where it lies in it, in bytes, and the hash of its folded letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) hash: u64,
}

/// The longest phrase in the lists, in words.
pub(crate) const LONGEST: usize = 16;

/// What the lists know of one word.
pub(crate) fn word(word: Word) -> Entry {
    TABLE.get(join(0, word.hash))
}

/// The longest phrase of the lists that `words` begin with, in words, and what the lists know of it; `first` is what they
/// know of the first word.
pub(crate) fn phrase(words: &[Word], first: Entry) -> Option<(usize, Entry)> {
    let mut found = (first.lists.bits() != 0).then_some((1, first));
    if !first.lists.any(Lists::LONGER) {
        return found;
    }
    let mut key = join(0, words.first()?.hash);
    for (i, word) in words.iter().enumerate().take(LONGEST).skip(1) {
        key = join(key, word.hash);
        let entry = TABLE.get(key);
        if entry.lists.bits() != 0 {
            found = Some((i + 1, entry));
        }
        if !entry.lists.any(Lists::LONGER) {
            break;
        }
    }
    found
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
/// What [`join`] adds to the first word of a phrase.
const SEED: u64 = OFFSET;

/// FNV-1a (Fowler, Noll, Vo) over lower-case letters.
fn fold(hash: u64, c: char) -> u64 {
    c.to_lowercase().fold(hash, |hash, c| (hash ^ u64::from(u32::from(c))).wrapping_mul(PRIME))
}

fn fold_of(byte: u8) -> u8 {
    FOLDED.get(usize::from(byte)).copied().unwrap_or(0)
}

fn join(key: u64, word: u64) -> u64 {
    (key ^ (key >> 29)).wrapping_mul(PRIME).wrapping_add(SEED).wrapping_add(word)
}

/// An open-addressed table of a power of two of slots, at most a quarter full; key 0 is an empty slot.
struct Table {
    slots: Box<[(u64, Entry)]>,
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::of_all);

impl Table {
    fn of_all() -> Self {
        let mut all = Vec::new();
        for (i, language) in LANGUAGES.iter().enumerate() {
            add_language(&mut all, language, 1 << i);
        }
        add(&mut all, world::AGENCIES, Entry { lists: Lists::AGENCY, ..Entry::default() });
        for (zone, _) in world::ZONES {
            add(&mut all, &[zone], Entry { lists: Lists::ZONE, ..Entry::default() });
        }
        let size = (all.len() * 4).next_power_of_two();
        let mut table = Self { slots: vec![(0, Entry::default()); size].into() };
        for (key, entry) in all {
            table.put(key, entry);
        }
        table
    }

    fn put(&mut self, key: u64, new: Entry) {
        let mask = self.slots.len() - 1;
        let mut at = slot(key) & mask;
        while let Some((there, entry)) = self.slots.get_mut(at) {
            if *there == 0 || *there == key {
                *there = key;
                entry.lists = entry.lists | new.lists;
                entry.languages |= new.languages;
                entry.number = entry.number.max(new.number);
                return;
            }
            at = (at + 1) & mask;
        }
    }

    fn get(&self, key: u64) -> Entry {
        let mask = self.slots.len() - 1;
        let mut at = slot(key) & mask;
        while let Some(&(there, entry)) = self.slots.get(at) {
            if there == key {
                return entry;
            }
            if there == 0 {
                break;
            }
            at = (at + 1) & mask;
        }
        Entry::default()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "only the low bits of a hash are wanted")]
const fn slot(key: u64) -> usize {
    (key ^ (key >> 32)) as usize
}

fn add_language(all: &mut Vec<(u64, Entry)>, language: &Language, bit: u16) {
    let of = |lists| Entry { lists, ..Entry::default() };
    for (list, lists) in [
        (language.by, Lists::BY),
        (language.and, Lists::AND),
        (language.roles, Lists::ROLE),
        (language.clock, Lists::CLOCK),
        (language.published, Lists::PUBLISHED),
        (language.updated, Lists::UPDATED),
        (language.relative, Lists::RELATIVE),
        (language.credit, Lists::CREDIT),
        (language.image, Lists::IMAGE),
        (language.related, Lists::RELATED),
        (language.see_also, Lists::SEE_ALSO),
        (language.share, Lists::SHARE),
        (language.account, Lists::ACCOUNT),
        (language.advertising, Lists::ADVERTISING),
        (language.rights, Lists::RIGHTS),
        (language.page, Lists::PAGE),
        (language.notes, Lists::NOTE),
        (language.tagline, Lists::TAGLINE),
    ] {
        add(all, list, of(lists));
    }
    add(all, language.stop, Entry { languages: bit, ..of(Lists::STOP) });
    for (names, number) in language.months.iter().zip(1..) {
        add(all, names, Entry { number, ..of(Lists::MONTH) });
    }
    for (names, number) in language.weekdays.iter().zip(1..) {
        add(all, names, Entry { number, ..of(Lists::WEEKDAY) });
    }
}

fn add(all: &mut Vec<(u64, Entry)>, phrases: &[&str], entry: Entry) {
    for phrase in phrases {
        let mut key = 0;
        let mut rest = words(phrase).peekable();
        while let Some(word) = rest.next() {
            key = join(key, word.hash);
            let entry = if rest.peek().is_some() {
                Entry { lists: Lists::LONGER, ..Entry::default() }
            } else {
                entry
            };
            all.push((key, entry));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(line: &str) -> Lists {
        let words: Vec<Word> = words(line).collect();
        let first = words.first().copied().map(word).unwrap_or_default();
        phrase(&words, first).map_or(Lists::default(), |(_, entry)| entry.lists)
    }

    #[test]
    fn a_phrase_is_found_whatever_its_case_and_signs() {
        assert!(lists("SEPT. 4").any(Lists::MONTH));
        assert!(lists("Getty-Images / Jane Roe").any(Lists::AGENCY));
        assert!(!lists("Gettysburg").any(Lists::AGENCY));
    }

    #[test]
    fn one_word_is_the_same_as_a_phrase_of_one() {
        let first = words("Reuters").next().map(word);
        assert_eq!(first.map(|entry| entry.lists.any(Lists::AGENCY)), Some(true));
    }

    #[test]
    fn words_are_cut_at_blanks_hyphens_and_ideographs() {
        let line = "U.S.-born O’Neill’s 関連 a.m.";
        let cut: Vec<&str> = words(line).filter_map(|word| line.get(word.start..word.end)).collect();
        assert_eq!(cut, ["U.S", "born", "O’Neill’s", "関", "連", "a.m"]);
    }

    #[test]
    fn no_phrase_is_longer_than_the_longest() {
        for language in LANGUAGES {
            for list in [
                language.by,
                language.and,
                language.roles,
                language.clock,
                language.published,
                language.updated,
                language.relative,
                language.credit,
                language.image,
                language.related,
                language.see_also,
                language.share,
                language.account,
                language.advertising,
                language.rights,
                language.page,
                language.notes,
                language.tagline,
                language.stop,
            ] {
                for entry in list {
                    let count = words(entry).count();
                    assert!((1..=LONGEST).contains(&count), "{}: {entry}", language.code);
                }
            }
        }
    }
}
