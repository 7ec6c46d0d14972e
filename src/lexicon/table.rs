//! Look-up: from a word or phrase of a line to the lists that hold it.

use super::{
    LANGUAGES, Language, Word,
    lists::{Entry, Lists},
    words::{BEYOND, KINDS, SIGN, WITHIN, Words, character, kind, seam, word_of_phrase, words},
    world,
};

/// The longest phrase in the lists, in words.
pub(crate) const LONGEST: usize = 16;

/// What the lists know of one word.
pub(crate) fn word(word: Word) -> Entry {
    TABLE.get(join(0, word.hash))
}

/// In which languages a word with a hash is a small one: a bit for each.
pub(crate) fn languages(hash: u64) -> u16 {
    TABLE.get(join(0, hash)).languages
}

/// The longest phrase of the lists that begins with the word `first`, of which the lists know `known`: how many words it has,
/// what the lists know of it, and the words behind it. `behind` are those behind the first.
#[inline]
pub(crate) fn phrase<'a>(first: Word, known: Entry, behind: &Words<'a>) -> Option<(usize, Entry, Words<'a>)> {
    if known.lists.any(Lists::LONGER) {
        longer(first, known, behind.clone())
    } else {
        (known.lists.bits() != 0).then(|| (1, known, behind.clone()))
    }
}

fn longer(first: Word, known: Entry, mut behind: Words<'_>) -> Option<(usize, Entry, Words<'_>)> {
    let mut found = (known.lists.bits() != 0).then(|| (1, known, behind.clone()));
    let mut key = join(0, first.hash);
    for length in 2..=LONGEST {
        let Some(word) = behind.next() else { break };
        key = join(key, word.hash);
        let entry = TABLE.get(key);
        if entry.lists.bits() != 0 {
            found = Some((length, entry, behind.clone()));
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
    let first = words.next().filter(|first| first.start == 0)?;
    let (first, mut whole) = up_to_seam(line, first, seams);
    let mut key = join(0, first.hash);
    let mut entry = TABLE.get(key);
    let mut found = (entry.lists.bits() != 0).then_some((first.end, entry));
    for _ in 1..LONGEST {
        if !(whole && entry.lists.any(Lists::LONGER)) {
            break;
        }
        let Some(next) = words.next() else { break };
        let word;
        (word, whole) = up_to_seam(line, next, seams);
        key = join(key, word.hash);
        entry = TABLE.get(key);
        if entry.lists.bits() != 0 {
            found = Some((word.end, entry));
        }
    }
    found
}

/// Whether `line` begins with a phrase of one of some lists, whatever longer ones it begins with as well.
pub(crate) fn begins(line: &str, lists: Lists) -> bool {
    let mut key = 0;
    for word in words(line).take(LONGEST) {
        key = join(key, word.hash);
        let entry = TABLE.get(key);
        if entry.lists.any(lists) {
            return true;
        }
        if !entry.lists.any(Lists::LONGER) {
            break;
        }
    }
    false
}

/// A word up to its first seam, and whether it has none.
#[inline]
fn up_to_seam(line: &str, word: Word, seams: Seams) -> (Word, bool) {
    let small = |byte: &u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    let bytes = line.as_bytes().get(word.start + 1..word.end).unwrap_or_default();
    if seams == Seams::Ignore || bytes.iter().all(small) { (word, true) } else { first_of_glued(line, word) }
}

#[cold]
fn first_of_glued(line: &str, word: Word) -> (Word, bool) {
    let text = line.get(word.start..word.end).unwrap_or_default();
    let head = seam(text).and_then(|at| text.get(..at)).and_then(|head| words(head).next());
    head.map_or((word, true), |head| {
        (Word { start: word.start, end: word.start + head.end, hash: head.hash }, false)
    })
}

/// What a capital within a word means to [`leading`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seams {
    /// Nothing.
    Ignore,
    /// A word glued to the end of another: `UhrLesedauer`, `ESTUpdated`, `bySam Roe` end at the capital.
    End,
}

/// The lists that may hold a phrase that `line` begins with, by its first three letters alone: a sieve, so that most
/// words are passed over unread. Where those are not plainly three letters of ASCII in one word, it lets all pass.
pub(crate) fn beginnings(line: &str) -> Lists {
    let bytes = line.as_bytes();
    let [first, second, third, fourth] = match *bytes {
        [first, second, third, fourth, ..] => [first, second, third, fourth],
        [first, second, third] => [first, second, third, b' '],
        [first, second] => [first, second, b' ', b' '],
        [first] => [first, b' ', b' ', b' '],
        [] => return Lists::default(),
    };
    let seam = second.is_ascii_uppercase() && first.is_ascii_lowercase()
        || third.is_ascii_uppercase() && (second.is_ascii_lowercase() || fourth.is_ascii_lowercase());
    let kinds = [kind(first), kind(second), kind(third)];
    if seam || kinds.iter().any(|kind| matches!(*kind, WITHIN | BEYOND)) {
        return Lists::ALL;
    }
    TABLE.sieve.get(hole(kinds)).copied().unwrap_or_default()
}

/// How many bytes a phrase of [`Lists::CALL`] has at least, and a line that [`may_call`].
pub(crate) const CALL: usize = 6;

/// Whether a line may begin with a phrase of [`Lists::CALL`], [`Lists::LABEL`] or [`Lists::ACT`], or with "copyright" or "©" and a year, by its first
/// bytes alone, but for the second: it is where the case of a first letter shows that is not of ASCII. Hardly a line of an article passes.
#[inline]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "most of it is loaded at once")]
pub(crate) fn may_call(first: &[u8; CALL]) -> bool {
    let hole = call_hole(first);
    TABLE.calls.get(hole / 64).is_some_and(|holes| holes >> (hole % 64) & 1 == 1)
}

/// The hole of the sieve of calls for the first bytes of a phrase.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "as above")]
const fn call_hole([first, _, behind @ ..]: &[u8; CALL]) -> usize {
    let small = u32::from_le_bytes(*behind) | 0x2020_2020;
    (small ^ (*first as u32 | 0x21) << 12).wrapping_mul(0x9e37_79b1) as usize >> 15
}

/// How many holes the sieve of calls has.
const CALL_HOLES: usize = 1 << 17;

/// How many holes the sieve of [`beginnings`] has.
const HOLES: usize = 1 << 12;

/// The hole of the sieve for the kinds of three bytes.
const fn hole([first, second, third]: [u8; 3]) -> usize {
    let third = if second == SIGN { SIGN } else { third };
    let letters = (first as u32 & 31) << 10 | (second as u32 & 31) << 5 | third as u32 & 31;
    letters.wrapping_mul(0x9e37_79b1) as usize >> 20
}

/// The key of a phrase, from that of the phrase without its last word and the hash of that word.
const fn join(key: u64, word: u64) -> u64 {
    (key ^ (key >> 29))
        .wrapping_mul(0x0000_0100_0000_01b3)
        .wrapping_add(0xcbf2_9ce4_8422_2325)
        .wrapping_add(word)
}

/// The phrases of all lists, and the beginnings of longer ones: an open-addressed table, made while the crate is compiled.
struct Table {
    /// For the low bits of a key the number of an entry, from 1 on; 0 is an empty slot. At most half are full.
    slots: [u16; SLOTS],
    entries: [(u64, Entry); COUNT],
    count: usize,
    /// See [`beginnings`].
    sieve: [Lists; HOLES],
    /// See [`may_call`].
    calls: [u64; CALL_HOLES / 64],
}

#[allow(long_running_const_eval, reason = "some seven thousand words are hashed")]
static TABLE: Table = Table::of_all();

/// Words in the lists, those in several lists counted as often.
#[expect(clippy::indexing_slicing, reason = "out of bounds is an error while the crate is compiled")]
#[allow(long_running_const_eval, reason = "so are they counted")]
const COUNT: usize = {
    let mut count = 0;
    let mut at = 0;
    while at < LANGUAGES.len() {
        let lists = lists(LANGUAGES[at]);
        let mut list = 0;
        while list < lists.len() {
            count += words_in(lists[list].0);
            list += 1;
        }
        at += 1;
    }
    count
        + words_in(world::AGENCIES)
        + words_in(world::PAPERS)
        + words_in(world::OUTLETS)
        + world::ZONES.len()
};

const SLOTS: usize = (COUNT * 2).next_power_of_two();

impl Table {
    fn get(&self, key: u64) -> Entry {
        let mut at = slot(key);
        while let Some(&number) = self.slots.get(at & (SLOTS - 1)) {
            match self.entries.get(usize::from(number).wrapping_sub(1)) {
                Some(&(there, entry)) if there == key => return entry,
                Some(_) => at += 1,
                None => break,
            }
        }
        Entry::NONE
    }
}

/// The making of the table.
#[expect(clippy::indexing_slicing, reason = "out of bounds is an error while the crate is compiled")]
#[expect(clippy::large_stack_arrays, reason = "it is the compiler's memory")]
impl Table {
    const fn of_all() -> Self {
        let mut table = Self {
            slots: [0; SLOTS],
            entries: [(0, Entry::NONE); COUNT],
            count: 0,
            sieve: [Entry::NONE.lists; HOLES],
            calls: [0; CALL_HOLES / 64],
        };
        let mut at = 0;
        while at < LANGUAGES.len() {
            let lists = lists(LANGUAGES[at]);
            let mut list = 0;
            while list < lists.len() {
                let (phrases, mut entry) = lists[list];
                if entry.lists.any(Lists::STOP) {
                    entry.languages = 1 << at;
                }
                table.add(phrases, entry);
                list += 1;
            }
            at += 1;
        }
        let rights: [&[u8]; 5] =
            [b"copyright", "© 199".as_bytes(), "© 200".as_bytes(), "© 201".as_bytes(), "© 202".as_bytes()];
        let mut at = 0;
        while at < rights.len() {
            table.call(rights[at]);
            at += 1;
        }
        table.add(world::AGENCIES, Entry::of(Lists::AGENCY));
        table.add(world::PAPERS, Entry::of(Lists::OUTLET));
        table.add(world::OUTLETS, Entry::of(Lists::OUTLET));
        let mut at = 0;
        while at < world::ZONES.len() {
            table.add(&[world::ZONES[at].0], Entry::of(Lists::ZONE));
            at += 1;
        }
        table
    }

    const fn add(&mut self, phrases: &[&str], entry: Entry) {
        let mut i = 0;
        while i < phrases.len() {
            let phrase = phrases[i].as_bytes();
            if entry.lists.any(Lists::CALL) {
                self.call(phrase);
            } else if entry.lists.any(Lists::LABEL) {
                self.short_call(phrase, b':');
            } else if entry.lists.any(Lists::ACT) {
                self.short_call(phrase, b' ');
            }
            let from = if phrase.len() > 2 && phrase[0] == 0xC2 && phrase[1] == 0xBF { 2 } else { 0 };
            let mut next = word_of_phrase(phrase, from);
            let mut key = 0;
            while let Some(word) = next {
                if key == 0 {
                    self.begin(phrase, word, entry.lists);
                }
                key = join(key, word.hash);
                next = word_of_phrase(phrase, word.end);
                self.put(key, if next.is_some() { Entry::of(Lists::LONGER) } else { entry });
            }
            i += 1;
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "the count is checked")]
    const fn put(&mut self, key: u64, new: Entry) {
        let mut at = slot(key) & (SLOTS - 1);
        while self.slots[at] != 0 {
            let (there, entry) = &mut self.entries[self.slots[at] as usize - 1];
            if *there == key {
                entry.lists = entry.lists.with(new.lists);
                entry.languages |= new.languages;
                if entry.number < new.number {
                    entry.number = new.number;
                }
                return;
            }
            at = (at + 1) & (SLOTS - 1);
        }
        self.entries[self.count] = (key, new);
        self.count += 1;
        assert!(self.count <= u16::MAX as usize, "more words than a slot can number");
        self.slots[at] = self.count as u16;
    }

    /// Lets a phrase pass the sieve of calls.
    const fn call(&mut self, phrase: &[u8]) {
        let hole = call_hole(&[phrase[0], phrase[1], phrase[2], phrase[3], phrase[4], phrase[5]]);
        self.calls[hole / 64] |= 1 << (hole % 64);
    }

    /// Lets a phrase pass that may be shorter: what stands behind it, and then a blank, fill it up.
    const fn short_call(&mut self, phrase: &[u8], behind: u8) {
        let mut first = [b' '; CALL];
        let mut at = 0;
        while at < CALL && at < phrase.len() {
            first[at] = phrase[at];
            at += 1;
        }
        if at < CALL {
            first[at] = behind;
        }
        self.call(&first);
    }

    /// Lets the first word of a phrase pass the sieve.
    const fn begin(&mut self, phrase: &[u8], word: Word, lists: Lists) {
        let mut kinds = [SIGN; 3];
        let (mut i, mut at) = (0, word.start);
        while i < 3 && at < word.end {
            if phrase[at] < 0x80 {
                kinds[i] = KINDS[phrase[at] as usize];
                i += 1;
                at += 1;
                continue;
            }
            let (c, length) = character(phrase, at);
            kinds[i] = match c {
                'ß' => b's',
                'ı' => b'i',
                _ => kind(phrase[at]),
            };
            i += 1;
            if c == 'ß' && i < 3 {
                kinds[i] = b's';
                i += 1;
            }
            at += length;
        }
        let hole = hole(kinds);
        self.sieve[hole] = self.sieve[hole].with(lists);
    }
}

#[expect(clippy::cast_possible_truncation, reason = "only the low bits of a hash are wanted")]
const fn slot(key: u64) -> usize {
    (key ^ (key >> 32)) as usize
}

/// How many words the phrases have, or a few more: where words begin is looked at, not what they are.
#[expect(clippy::indexing_slicing, reason = "out of bounds is an error while the crate is compiled")]
const fn words_in(phrases: &[&str]) -> usize {
    let (mut count, mut i) = (0, 0);
    while i < phrases.len() {
        let phrase = phrases[i].as_bytes();
        let (mut before, mut at) = (SIGN, 0);
        while at < phrase.len() {
            let byte = phrase[at];
            at += 1;
            match KINDS[byte as usize] {
                WITHIN => {}
                // Each ideograph is a word by itself, and so are kana.
                BEYOND if matches!(byte, 0xE3..=0xE9 | 0xEF) => {
                    count += 1;
                    before = SIGN;
                    at += 2;
                }
                here => {
                    if before == SIGN && here != SIGN {
                        count += 1;
                    }
                    before = here;
                }
            }
        }
        i += 1;
    }
    count
}

/// The lists of a language, each with what its phrases are entered as.
const fn lists(language: &Language) -> [(&'static [&'static str], Entry); 43] {
    let english = if matches!(language.code.as_bytes(), b"en") { Lists::ENGLISH } else { Entry::NONE.lists };
    let (months, weekdays) = (&language.months, &language.weekdays);
    [
        (language.by, Entry::of(Lists::BY)),
        (language.and, Entry::of(Lists::AND)),
        (language.roles, Entry::of(Lists::ROLE)),
        (language.clock, Entry::of(Lists::CLOCK.with(english))),
        (language.published, Entry::of(Lists::PUBLISHED.with(english))),
        (language.updated, Entry::of(Lists::UPDATED.with(english))),
        (language.relative, Entry::of(Lists::RELATIVE)),
        (language.credit, Entry::of(Lists::CREDIT)),
        (language.image, Entry::of(Lists::IMAGE)),
        (language.related, Entry::of(Lists::RELATED)),
        (language.see_also, Entry::of(Lists::SEE_ALSO)),
        (language.share, Entry::of(Lists::SHARE)),
        (language.comments, Entry::of(Lists::COMMENTS.with(Lists::SHARE))),
        (language.account, Entry::of(Lists::ACCOUNT)),
        (language.calls, Entry::of(Lists::CALL.with(Lists::ACCOUNT))),
        (language.labels, Entry::of(Lists::LABEL)),
        (language.acts, Entry::of(Lists::ACT)),
        (language.media, Entry::of(Lists::MEDIUM)),
        (language.advertising, Entry::of(Lists::ADVERTISING)),
        (language.rights, Entry::of(Lists::RIGHTS)),
        (language.page, Entry::of(Lists::PAGE)),
        (language.notes, Entry::of(Lists::NOTE)),
        (language.tagline, Entry::of(Lists::TAGLINE)),
        (language.stop, Entry::of(Lists::STOP)),
        (months[0], Entry::named(Lists::MONTH, 1)),
        (months[1], Entry::named(Lists::MONTH, 2)),
        (months[2], Entry::named(Lists::MONTH, 3)),
        (months[3], Entry::named(Lists::MONTH, 4)),
        (months[4], Entry::named(Lists::MONTH, 5)),
        (months[5], Entry::named(Lists::MONTH, 6)),
        (months[6], Entry::named(Lists::MONTH, 7)),
        (months[7], Entry::named(Lists::MONTH, 8)),
        (months[8], Entry::named(Lists::MONTH, 9)),
        (months[9], Entry::named(Lists::MONTH, 10)),
        (months[10], Entry::named(Lists::MONTH, 11)),
        (months[11], Entry::named(Lists::MONTH, 12)),
        (weekdays[0], Entry::named(Lists::WEEKDAY, 1)),
        (weekdays[1], Entry::named(Lists::WEEKDAY, 2)),
        (weekdays[2], Entry::named(Lists::WEEKDAY, 3)),
        (weekdays[3], Entry::named(Lists::WEEKDAY, 4)),
        (weekdays[4], Entry::named(Lists::WEEKDAY, 5)),
        (weekdays[5], Entry::named(Lists::WEEKDAY, 6)),
        (weekdays[6], Entry::named(Lists::WEEKDAY, 7)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(line: &str) -> Lists {
        let mut words = words(line);
        let found = words.next().and_then(|first| phrase(first, word(first), &words));
        found.map_or(Lists::default(), |(_, entry, _)| entry.lists)
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
    fn every_phrase_is_found_in_small_and_in_large_letters() {
        for language in LANGUAGES {
            for (phrases, entry) in super::lists(language) {
                for phrase in phrases {
                    let phrase = phrase.trim_start_matches('¿');
                    for line in [phrase.to_owned(), phrase.to_uppercase()] {
                        let found =
                            leading(&line, Seams::Ignore).map(|(end, found)| (end, found.lists.bits()));
                        let whole = line.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
                        let (end, lists) = found.unwrap_or_default();
                        assert_eq!((end, lists & entry.lists.bits()), (whole, entry.lists.bits()), "{line}");
                        assert!(beginnings(&line).any(entry.lists), "{line}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_sieve_holds_back_most_words() {
        let line = "Hundreds of people waited near the harbour before dawn because every boat was late again";
        let passed = line.split(' ').filter(|word| beginnings(word).any(Lists::CREDIT.with(Lists::AGENCY)));
        assert!(passed.count() <= 5);
        for line in ["p.m.", "bySam", "APImages", "été"] {
            assert_eq!(beginnings(line), Lists::ALL, "{line}");
        }
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
                language.calls,
                language.labels,
                language.acts,
                language.media,
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
