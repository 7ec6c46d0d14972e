//! The full name behind a surname: the places where the surname stands are looked at until one has a forename before it.

use memchr::memchr_iter;

use super::{
    name::{Name, surname},
    people::{People, style},
    person::Person,
    run::{Runs, may_be_named_before, run_start},
    source::Source,
};
use crate::{
    Span,
    blank::is_blank,
    inline::words::{Class, Words, article_before, hash},
};

/// How often a text is searched, in lengths of itself: so the work stays in proportion, whatever the text.
const SEARCHES: usize = 32;
/// How many places of one surname are looked at, how many of those are read, and how many are kept for want of better ones.
const PLACES: usize = 256;
const READ: usize = 8;
const KEPT: usize = 4;
/// In how many bytes behind the first word of a full name the last one is looked for.
const LONGEST: usize = 64;

/// A place where a word may stand in a full name.
#[derive(Clone, Copy, Debug)]
struct Place {
    at: usize,
    block: usize,
    /// Where the words that may belong to the name begin, in bytes of the block.
    start: usize,
    /// Whether it lies in a headline, caption or the like.
    is_aside: bool,
}

impl Place {
    fn of(source: Source<'_>, at: usize, word: &str) -> Option<Self> {
        let bytes = source.text.as_bytes();
        let leads_on = match bytes.get(at + word.len()..) {
            Some([b' ', b'A'..=b'Z' | 0xC3..=0xDF, ..]) => true,
            Some([next, ..]) if next.is_ascii_alphanumeric() => return None,
            _ if !may_be_named_before(source.text, at - article_before(bytes, at), source.words) => {
                return None;
            }
            _ => false,
        };
        let number = source.block_at(at);
        let block = source.blocks.get(number)?;
        let (_, is_aside) = style(block.kind)?;
        let part = block.span.text(source.text)?;
        let within = at.checked_sub(block.span.start())?;
        let within = within - article_before(part.as_bytes().get(..within)?, within);
        let start = run_start(part, within, source.words);
        let is_alone = !leads_on && is_no_forename(part.get(start..within)?, source.words);
        (!is_alone).then_some(Self { at, block: number, start, is_aside })
    }
}

impl People {
    /// The person itself, or who it turns out to be, once its full name was looked for before a place.
    pub(crate) fn settled(&mut self, person: usize, source: Source<'_>, before: usize) -> usize {
        if self.get(person).is_none_or(Person::has_forename) {
            return person;
        }
        self.seek(person, source, before);
        match self.get(person) {
            Some(known) if !known.has_forename() => self.of_forename(known.last).unwrap_or(person),
            _ => person,
        }
    }

    /// Reads the names that end in the surname of a person and stand before a place, until one of them is its full name, and
    /// gives that; the next at each call. Names in the body with a known forename go before others.
    pub(super) fn seek(&mut self, person: usize, source: Source<'_>, before: usize) -> Option<Span> {
        let known = self.get(person)?;
        let from = known.sought.filter(|from| *from < before)?;
        if self.searched > source.text.len().saturating_mul(SEARCHES) {
            return None;
        }
        let part = source.text.get(from..before)?;
        let is_nameless = !known.has_forename();
        self.get_mut(person)?.sought = Some(before).filter(|before| *before < source.text.len());
        if is_nameless {
            self.seek_first(person, source, part, from)
        } else {
            self.seek_next(person, source, part, from)
        }
    }

    /// The next place in a part of the text, which begins at `from`, where somebody stands with a full name that is known. It is
    /// looked for by its first word, which stands in fewer places than the last.
    fn seek_next(&mut self, person: usize, source: Source<'_>, part: &str, from: usize) -> Option<Span> {
        let known = self.get(person)?;
        let forename = known.name.text(source.text)?.split(is_blank).next()?;
        let surname = surname(source.text, 0, known.last_word).text(source.text)?;
        let bytes = part.as_bytes();
        for at in places(bytes, forename).take(PLACES) {
            let behind = at + forename.len();
            let near = bytes.get(behind..).map(|near| near.get(..LONGEST).unwrap_or(near))?;
            let place = places(near, surname)
                .next()
                .and_then(|last| Place::of(source, from + behind + last, surname))
                .filter(|place| !place.is_aside);
            if let Some(place) = place
                && let Some(name) = name_at(source, place)
                && self.add(&name, false) == Some(person)
                && name.words >= 2
            {
                self.searched += at;
                self.get_mut(person)?.sought = Some(place.at + 1);
                return Some(name.span);
            }
        }
        self.searched += part.len();
        None
    }

    /// The first full name in a part of the text, which begins at `from`, of somebody of whom but a surname is known.
    fn seek_first(&mut self, person: usize, source: Source<'_>, part: &str, from: usize) -> Option<Span> {
        let known = self.get(person)?;
        let surname = surname(source.text, 0, known.last_word).text(source.text)?;
        let (is_forename, key) = (known.is_forename, known.last);
        let bytes = part.as_bytes();
        let (mut kept, mut keeps, mut read) = ([None; KEPT], 0, 0);
        let mut keep = |place: Place| {
            if let Some(free) = kept.get_mut(keeps) {
                (*free, keeps) = (Some(place), keeps + 1);
            }
        };
        let mut stood_alone = false;
        for at in places(bytes, surname).take(PLACES) {
            let Some(place) = Place::of(source, from + at, surname) else {
                let is_whole = !bytes.get(at + surname.len()).is_some_and(u8::is_ascii_alphanumeric);
                stood_alone |= is_whole && !stood_alone && source.is_in_body(from + at);
                continue;
            };
            if place.is_aside {
                keep(place);
                continue;
            }
            read += 1;
            if let Some(name) = name_at(source, place) {
                // "of Elva Roe": a word that no list knows, within a sentence, is likelier a forename than anything else.
                let is_within = name.is_plain && name.words == 2 && !source.opens_sentence(name.span.start());
                let is_unknown = !name.is_forename && name.words >= 2 && name.last == key;
                if is_unknown && stood_alone {
                    // A body that was named alone before is not called so in full.
                } else if is_unknown && !is_within {
                    // "Maybe Roe" is no name, if there is a better one.
                    keep(place);
                } else if self.add(&name, false) == Some(person) && name.words >= 2 {
                    self.searched += at;
                    self.get_mut(person)?.sought = Some(place.at + 1);
                    return Some(name.span);
                }
            }
            if read == READ || is_forename && self.of_forename(key).is_some() {
                break;
            }
        }
        self.searched += bytes.len();
        let in_body = kept.iter().flatten().filter(|place| !place.is_aside);
        let beside = kept.iter().flatten().filter(|place| place.is_aside);
        in_body
            .chain(beside)
            .find_map(|place| self.learn(source, *place).filter(|(who, _)| *who == person))
            .map(|(_, name)| name)
    }

    /// Learns from the names at a place; gives who is named there with two words or more, and the name.
    fn learn(&mut self, source: Source<'_>, place: Place) -> Option<(usize, Span)> {
        if place.is_aside {
            let mut runs = Runs::new(source.words);
            let base = run_at(source, place, &mut runs)?;
            return self.add_aside(&runs, base, None, place.at);
        }
        let name = name_at(source, place)?;
        let person = self.add(&name, false)?;
        (name.words >= 2).then_some((person, name.span))
    }
}

/// Where a word with a capital stands, whatever stands beside it. It is found by the byte that ends its first letter, as capitals
/// are rare and few words are looked for for long.
fn places<'a>(bytes: &'a [u8], word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let ahead = word.chars().next().map_or(0, |first| first.len_utf8() - 1);
    let word = word.as_bytes();
    let (rare, last) = (word.get(ahead).copied().unwrap_or_default(), word.last());
    memchr_iter(rare, bytes).filter_map(move |at| {
        let start = at.wrapping_sub(ahead);
        let end = start.wrapping_add(word.len());
        let fits = bytes.get(end.wrapping_sub(1)) == last && bytes.get(start..end) == Some(word);
        fits.then_some(start)
    })
}

/// Whether what stands before a surname is nothing, a title, or a small word at the start of a sentence: "Mr.", "When".
fn is_no_forename(before: &str, words: &Words) -> bool {
    const OTHER: Class = Class::TITLE.with(Class::PERSON).with(Class::FUNCTION);
    let word = before.trim_end_matches([' ', '\n', '\u{a0}', '.']);
    let class = words.class(hash(word));
    word.is_empty() || class.any(OTHER) && !class.any(Class::GIVEN)
}

/// The name at a place of the body.
fn name_at(source: Source<'_>, place: Place) -> Option<Name> {
    let mut runs = Runs::new(source.words);
    let base = run_at(source, place, &mut runs)?;
    runs.name(base)
}

/// Reads the run of words around a place; gives where its block begins.
fn run_at<'a>(source: Source<'a>, place: Place, runs: &mut Runs<'a>) -> Option<usize> {
    let block = source.blocks.get(place.block)?;
    let base = block.span.start();
    runs.begin(source.block_up_to(block, place.at)?, style(block.kind)?.0, place.start);
    let reaches = |runs: &Runs<'_>| runs.found().last().is_some_and(|word| base + word.end > place.at);
    while runs.read() {
        if reaches(runs) || runs.over_nickname().is_some() && reaches(runs) {
            return Some(base);
        }
    }
    None
}
