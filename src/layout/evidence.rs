//! What a line shows by itself: the signs of its letters, words and marks.
//!
//! A line shows what it is at its ends, so of a long one only the first and the last words are read: the cost of a line does
//! not grow with its length.

use super::{
    columns::Lane,
    ends::bullet,
    fields, marks,
    sign::{LISTED, Sign, Signs as _, share},
};
use crate::{
    lexicon::{self, Lists},
    text,
};

/// How many bytes of a line are read at its start and, where it is longer, at its end.
const HEAD: usize = 104;
const TAIL: usize = 40;

/// The content words of a line, as a set with some error: a Bloom filter (Bloom 1970) of one hash.
#[derive(Clone, Copy, Debug)]
pub(super) struct Content<const N: usize> {
    bits: [u64; N],
}

/// The content words of the body.
pub(super) type Body = Content<64>;

/// The content words of one line.
pub(super) type LineContent = Content<4>;

impl<const N: usize> Content<N> {
    pub(super) const EMPTY: Self = Self { bits: [0; N] };

    pub(super) fn add(&mut self, hash: u64) {
        let (at, bit) = Self::place(hash);
        if let Some(bits) = self.bits.get_mut(at) {
            *bits |= bit;
        }
    }

    pub(super) fn has(&self, hash: u64) -> bool {
        let (at, bit) = Self::place(hash);
        self.bits.get(at).is_some_and(|bits| bits & bit != 0)
    }

    const fn place(hash: u64) -> (usize, u64) {
        ((hash >> 52) as usize % N, 1 << (hash >> 58))
    }
}

impl LineContent {
    /// How many words it holds, or somewhat fewer.
    pub(super) fn count(&self) -> usize {
        self.bits.iter().map(|&bits| ones(bits)).sum()
    }

    /// How many of its words another line holds too.
    pub(super) fn shared(&self, other: &Self) -> usize {
        self.bits.iter().zip(other.bits).map(|(own, other)| ones(own & other)).sum()
    }
}

/// How many bits are set, of which there are few: they are sooner counted one by one than all at once.
fn ones(bits: u64) -> usize {
    let (mut rest, mut count) = (bits, 0);
    while rest != 0 {
        rest &= rest - 1;
        count += 1;
    }
    count
}

/// What reading a line leaves behind for comparing it with others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    pub(super) content: LineContent,
    /// How many of its content words the body holds too.
    pub(super) echo: usize,
}

impl Read {
    /// Of no line.
    pub(super) const NOTHING: Self = Self { content: LineContent::EMPTY, echo: 0 };
}

/// Notes in `signs` what the line shows by itself, beside what is seen from afar and stands there.
pub(super) fn read(line: &str, body: &Body, signs: &mut Lane) -> Read {
    let bare = if signs.of(Sign::Bullet) == 0 { None } else { bullet(line) };
    let (head, tail) = head_and_tail(bare.map_or(line, |(rest, _)| rest));
    let read = note_words(head, tail, body, signs);
    marks::note(line, head, tail, signs);
    fields::note(line, signs);
    read
}

/// The first bytes of a line, and the last ones that are not among them.
pub(super) fn head_and_tail(line: &str) -> (&str, &str) {
    if line.len() <= HEAD {
        return (line, "");
    }
    let (head, rest) = line.split_at_checked(text::floor(line, HEAD)).unwrap_or((line, ""));
    let from = rest.len().saturating_sub(TAIL);
    (head, rest.get(text::ceil(rest, from)..).unwrap_or_default())
}

/// Notes what the words say: lists, capitals, function words, dates.
fn note_words(head: &str, tail: &str, body: &Body, signs: &mut Lane) -> Read {
    let cut = !tail.is_empty();
    let (mut capitals, mut stops, mut chrome, mut dates, mut agency_last) = (0, 0, 0, 0, false);
    let mut read = Read::NOTHING;
    let mut count = 0;
    for (part, is_head) in [(head, true), (tail, false)] {
        let is_last = !(cut && is_head);
        let mut words = lexicon::words(part);
        let mut in_phrase = 0;
        while let Some(word) = words.next() {
            let is_first = count == 0;
            count += 1;
            capitals += usize::from(is_capital(part, word.start));
            let known = lexicon::word(word);
            if known.lists.any(Lists::STOP) {
                stops += 1;
            } else if is_head && word.end - word.start >= 3 {
                read.content.add(word.hash);
                read.echo += usize::from(body.has(word.hash));
            }
            if in_phrase > 0 {
                in_phrase -= 1;
                continue;
            }
            let Some((length, entry, rest)) = lexicon::phrase(word, known, &words) else { continue };
            in_phrase = length - 1;
            if !entry.lists.any(NOTED) {
                continue;
            }
            let last = is_last && rest.is_over();
            let place = match (is_first, last && !cut) {
                (true, true) => 3,
                (true, false) => 2,
                _ => 1,
            };
            signs.raise_lists(entry.lists, place);
            chrome += if entry.lists.any(Lists::CHROME) { length } else { 0 };
            dates += usize::from(entry.lists.any(DATES));
            agency_last = last && entry.lists.any(Lists::AGENCY);
        }
    }
    signs.set(Sign::Words, if cut { 40 } else { count.min(39) });
    signs.set(Sign::Capitals, share(capitals, count));
    signs.set(Sign::Stops, share(stops, count));
    signs.set(Sign::StopCount, stops.min(12));
    signs.set(Sign::Chrome, share(chrome, count));
    signs.set(Sign::Date, dates.min(6));
    signs.set(Sign::AgencyLast, usize::from(agency_last));
    let name = !cut && (2..=4).contains(&count) && capitals == count && stops == 0 && only_names(head);
    signs.set(Sign::Name, usize::from(name));
    read
}

/// Whether a word begins with a capital or a figure.
fn is_capital(line: &str, at: usize) -> bool {
    match line.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        _ => line.get(at..).and_then(|word| word.chars().next()).is_some_and(char::is_uppercase),
    }
}

/// The lists whose words are noted; most words of other lists are small ones.
const NOTED: Lists = LISTED.with(Lists::ZONE);

/// Words of a date or a clock.
const DATES: Lists = Lists::MONTH
    .with(Lists::WEEKDAY)
    .with(Lists::CLOCK)
    .with(Lists::PUBLISHED)
    .with(Lists::UPDATED)
    .with(Lists::RELATIVE)
    .with(Lists::ZONE);

fn only_names(line: &str) -> bool {
    line.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’'))
}
