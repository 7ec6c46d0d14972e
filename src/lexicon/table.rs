//! Look-up: from a word or phrase of a line to the lists that hold it.

use std::sync::LazyLock;

use super::{
    LANGUAGES, Language, Word,
    lists::{Entry, Lists},
    words::{seam, words},
    world,
};

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

/// The longest phrase of the lists that `line` begins with: where it ends, in bytes, and what the lists know of it.
///
/// Reads no more words than some phrase has in common with the line.
pub(crate) fn leading(line: &str, seams: Seams) -> Option<(usize, Entry)> {
    let mut words = words(line);
    let mut open = true;
    let mut next = || {
        let word = words.next().filter(|_| open)?;
        let seam = (seams == Seams::End).then(|| seam(line.get(word.start..word.end)?)).flatten();
        let Some(at) = seam else { return Some(word) };
        open = false;
        let head = self::words(line.get(word.start..word.start + at)?).next()?;
        Some(Word { start: word.start, end: word.start + head.end, ..head })
    };
    let first = next().filter(|first| first.start == 0)?;
    let mut entry = word(first);
    let mut found = (entry.lists.bits() != 0).then_some((first.end, entry));
    let mut key = join(0, first.hash);
    for _ in 1..LONGEST {
        if !entry.lists.any(Lists::LONGER) {
            break;
        }
        let Some(word) = next() else { break };
        key = join(key, word.hash);
        entry = TABLE.get(key);
        if entry.lists.bits() != 0 {
            found = Some((word.end, entry));
        }
    }
    found
}

/// What a capital within a word means to [`leading`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seams {
    /// Nothing.
    Ignore,
    /// A word glued to the end of another: `UhrLesedauer`, `ESTUpdated`, `bySam Roe` end at the capital.
    End,
}

/// The lists that may hold a phrase that `line` begins with, by its first two bytes alone: a sieve, so that most words
/// are passed over unread. Of bytes beyond ASCII, which a change of case may change, it knows nothing.
pub(crate) fn beginnings(line: &str) -> Lists {
    let (first, second) = first_two(line.as_bytes());
    if first.max(second) >= 0x80 {
        return Lists::ALL;
    }
    TABLE.beginnings.get(pair(first, second)).copied().unwrap_or_default()
}

fn first_two(bytes: &[u8]) -> (u8, u8) {
    match *bytes {
        [first, second, ..] => (first, second),
        [first] => (first, b' '),
        [] => (b' ', b' '),
    }
}

/// How many numbers [`pair`] gives.
const PAIRS: usize = 32 * 32;

/// A number for two bytes of ASCII.
const fn pair(first: u8, second: u8) -> usize {
    class(first) << 5 | class(second)
}

/// 0 for a sign, 1 to 26 for a letter, 27 for a digit.
const fn class(byte: u8) -> usize {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' => (byte & 31) as usize,
        b'0'..=b'9' => 27,
        _ => 0,
    }
}

/// The key of a phrase, from that of the phrase without its last word and the hash of that word.
const fn join(key: u64, word: u64) -> u64 {
    (key ^ (key >> 29))
        .wrapping_mul(0x0000_0100_0000_01b3)
        .wrapping_add(0xcbf2_9ce4_8422_2325)
        .wrapping_add(word)
}

/// An open-addressed table of a power of two of slots, at most a quarter full; key 0 is an empty slot.
struct Table {
    slots: Box<[(u64, Entry)]>,
    /// See [`beginnings`].
    beginnings: Box<[Lists; PAIRS]>,
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::of_all);

impl Table {
    fn of_all() -> Self {
        let mut known = Known { keys: Vec::new(), beginnings: Box::new([Lists::default(); PAIRS]) };
        for (i, language) in LANGUAGES.iter().enumerate() {
            known.language(language, 1 << i);
        }
        known.add(world::AGENCIES, Entry::of(Lists::AGENCY));
        for (zone, _) in world::ZONES {
            known.add(&[zone], Entry::of(Lists::ZONE));
        }
        let size = (known.keys.len() * 4).next_power_of_two();
        let mut table =
            Self { slots: vec![(0, Entry::default()); size].into(), beginnings: known.beginnings };
        for (key, entry) in known.keys {
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

/// Every phrase of the lists, in the making of the table.
struct Known {
    keys: Vec<(u64, Entry)>,
    beginnings: Box<[Lists; PAIRS]>,
}

impl Known {
    fn language(&mut self, language: &Language, bit: u16) {
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
            self.add(list, Entry::of(lists));
        }
        self.add(language.stop, Entry { languages: bit, ..Entry::of(Lists::STOP) });
        for (names, number) in language.months.iter().zip(1..) {
            self.add(names, Entry { number, ..Entry::of(Lists::MONTH) });
        }
        for (names, number) in language.weekdays.iter().zip(1..) {
            self.add(names, Entry { number, ..Entry::of(Lists::WEEKDAY) });
        }
    }

    fn add(&mut self, phrases: &[&str], entry: Entry) {
        for phrase in phrases {
            let mut key = 0;
            let mut rest = words(phrase).peekable();
            if let Some(first) = rest.peek() {
                self.begin(phrase.get(first.start..).unwrap_or_default().as_bytes(), entry.lists);
            }
            while let Some(word) = rest.next() {
                key = join(key, word.hash);
                let longer = Entry::of(Lists::LONGER);
                self.keys.push((key, if rest.peek().is_some() { longer } else { entry }));
            }
        }
    }

    /// Notes how a phrase begins. Behind its first letter a full stop may stand in a line, and behind a word of one
    /// letter anything.
    fn begin(&mut self, phrase: &[u8], lists: Lists) {
        let (first, second) = first_two(phrase);
        let row = pair(first, b' ');
        let whole = if class(second) == 0 { row..row + 28 } else { row..row + 1 };
        for at in whole.chain([pair(first, second)]) {
            if let Some(beginning) = self.beginnings.get_mut(at) {
                *beginning = *beginning | lists;
            }
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
    fn a_glued_phrase_ends_at_its_seam() {
        for (line, end) in
            [("UhrLesedauer", 3), ("ESTUpdated", 3), ("Photo: Jane", 5), ("Getty ImagesA ship", 12)]
        {
            assert_eq!(leading(line, Seams::End).map(|(end, _)| end), Some(end), "{line}");
        }
        assert_eq!(leading("UhrLesedauer", Seams::Ignore), None);
    }

    #[test]
    fn every_phrase_may_begin_as_it_does() {
        for language in LANGUAGES {
            for (list, lists) in
                [(language.credit, Lists::CREDIT), (language.clock, Lists::CLOCK), (language.by, Lists::BY)]
            {
                for phrase in list {
                    assert!(beginnings(phrase).any(lists), "{phrase}");
                    assert!(beginnings(&phrase.to_uppercase()).any(lists), "{phrase}");
                }
            }
        }
        assert!(beginnings("p.m.").any(Lists::CLOCK));
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
