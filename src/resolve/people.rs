//! The people of an article: every run of capitalised words of its text, found in one pass, and who goes by which.

use super::role::role;
use super::run::{Run, Style, Word, named, runs, title_case_name};
use crate::{
    BlockKind, BlockSpan, Span,
    inline::words::{Class, Words},
};

/// Which pronoun a person goes by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Gender {
    #[default]
    Unknown,
    His,
    Her,
}

impl Gender {
    pub(crate) const fn of(class: Class) -> Self {
        match (class.any(Class::HIS), class.any(Class::HER)) {
            (true, false) => Self::His,
            (false, true) => Self::Her,
            _ => Self::Unknown,
        }
    }

    /// Whether both may be the same person's.
    pub(crate) fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }

    pub(crate) fn or(self, other: Self) -> Self {
        if self == Self::Unknown { other } else { self }
    }
}

/// One place where somebody is named.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Naming {
    /// The bare name, without titles.
    pub(crate) name: Span,
    pub(crate) person: usize,
    pub(crate) block: usize,
    /// Whether it has two words or more, and whether a title stands before it.
    pub(crate) is_full: bool,
    pub(crate) is_titled: bool,
    /// Whether it stands in a headline, deck, caption or the like.
    pub(crate) is_aside: bool,
}

/// Somebody who is named.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, clippy::struct_field_names, reason = "each is an answer of its own")]
pub(crate) struct Person {
    /// The hash of the first word of the full name; 0 while none was met.
    first: u32,
    /// The longest name in body text, or else anywhere.
    pub(crate) name: Span,
    pub(crate) gender: Gender,
    /// What pronouns behind the name say, where neither titles nor forename tell; looked up once.
    pub(crate) likely: Option<Gender>,
    /// How well that name tells who it is: a full name before a surname, and body text before a headline.
    rank: u8,
    /// The title or office beside its full name, and whether it was looked up.
    role: Option<Span>,
    is_role_known: bool,
    /// How often a quotation was found to be that person's so far.
    pub(crate) spoken: u32,
    /// How often named.
    pub(crate) count: u32,
    /// Whether a headline, deck or caption names it.
    pub(crate) in_headline: bool,
    /// Whether its first word is a known forename, and whether a title stood before it.
    knows_forename: bool,
    is_titled: bool,
    /// Whether it may be a person at all: no body, no place.
    pub(crate) is_person: bool,
    /// The next person with the same last word, plus one.
    same: usize,
    /// The next person with the same first word, plus one.
    alike: usize,
}

impl Person {
    /// How sure it is a person, from 3 (forename and title) down to 0.
    pub(crate) fn sureness(&self) -> usize {
        match (self.knows_forename, self.is_titled, self.first != 0) {
            (true, ..) => 3,
            (_, true, _) => 2,
            (.., true) => 1,
            _ => 0,
        }
    }

    /// Whether a forename was met.
    pub(crate) fn has_forename(&self) -> bool {
        self.first != 0
    }
}

/// The people of one text.
#[derive(Debug, Default)]
pub(crate) struct People {
    pub(crate) namings: Vec<Naming>,
    pub(crate) all: Vec<Person>,
    /// Open-addressed: the key of a last word, and the first person of it, plus one.
    by_last: Table,
    by_first: Table,
    is_built: bool,
}

/// How many names behind the first full one are looked through for an office, and how many full ones.
const NEAR: usize = 200;
const FULL_NAMES: usize = 4;
/// How many people of one surname are told apart.
const NAMESAKES: usize = 8;

impl People {
    pub(crate) fn begin(&mut self) {
        self.is_built = false;
    }

    /// Reads the text, unless that was done.
    pub(crate) fn build(&mut self, text: &str, blocks: &[BlockSpan], words: &Words) {
        if self.is_built {
            return;
        }
        self.is_built = true;
        self.namings.clear();
        self.all.clear();
        self.by_last.clear();
        self.by_first.clear();
        for (i, block) in blocks.iter().enumerate() {
            if matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem) {
                runs(text, block.span, Style::Body, words, |run, title, base| {
                    if let Some(run) = named(run, title, base) {
                        self.add(&run, i, false);
                    }
                });
            }
        }
        let in_body = self.namings.len();
        for (i, block) in blocks.iter().enumerate() {
            let style = match block.kind {
                BlockKind::Caption => Style::Body,
                BlockKind::Headline | BlockKind::Deck | BlockKind::Heading => Style::Title,
                _ => continue,
            };
            runs(text, block.span, style, words, |run, _, base| self.add_aside(run, base, i));
        }
        if self.namings.len() > in_body {
            self.namings.sort_unstable_by_key(|naming| naming.name.start());
        }
    }

    /// Adds the names of a run in title case, where any word may stand beside a name.
    fn add_aside(&mut self, mut run: &[Word], base: usize, block: usize) {
        while !run.is_empty() {
            let end = title_case_name(run, |surname| self.by_last.get(surname) > 0);
            let (name, rest) = run.split_at(end.clamp(1, run.len()));
            if let Some(mut name) = named(name, Class::default(), base) {
                let is_plain = name.words == 2 && name.is_plain && self.by_last.get(name.last) > 0;
                if name.words >= 2
                    && !name.is_forename
                    && !is_plain
                    && self.exactly(name.first, name.last).is_none()
                {
                    name.name = Span::between(name.surname, name.name.end());
                    (name.words, name.first) = (1, name.last);
                }
                self.add(&name, block, true);
            }
            run = rest;
        }
    }

    fn add(&mut self, run: &Run, block: usize, is_aside: bool) {
        if run.is_common && self.by_last.get(run.last) == 0 {
            return;
        }
        let person = self.person(run);
        let naming = Naming {
            name: run.name,
            person,
            block,
            is_full: run.words >= 2,
            is_titled: run.is_titled,
            is_aside,
        };
        if let Some(known) = self.all.get_mut(person) {
            known.count += 1;
            known.gender = known.gender.or(run.gender);
            known.is_person |= run.is_titled;
            known.is_titled |= run.is_titled;
            known.knows_forename |= run.is_forename && run.words >= 2;
            known.in_headline |= is_aside;
            let rank = 1 + 2 * u8::from(run.words >= 2) + u8::from(!is_aside);
            if rank > known.rank {
                (known.name, known.rank) = (run.name, rank);
            }
        }
        self.namings.push(naming);
    }

    /// The person that a run names; a new one, if nobody known fits.
    fn person(&mut self, run: &Run) -> usize {
        let head = self.by_last.get(run.last);
        if run.words >= 2 {
            if let Some(person) = self.exactly(run.first, run.last) {
                return person;
            }
            let nameless = self.nameless(run.last, run.gender);
            if let Some(nameless) = nameless {
                let number = self.by_first.get(run.first);
                if let Some(person) = self.all.get_mut(nameless) {
                    (person.first, person.alike) = (run.first, number);
                    person.is_person |= run.is_person;
                }
                self.by_first.set(run.first, nameless + 1);
                return nameless;
            }
        } else if let Some(person) = self.of_surname(run.last, run.gender) {
            return person;
        } else if let Some(person) = self.of_forename(run.last) {
            return person;
        }
        let number = self.all.len();
        let alike = if run.words >= 2 { self.by_first.get(run.first) } else { 0 };
        self.all.push(Person {
            first: if run.words >= 2 { run.first } else { 0 },
            name: run.name,
            gender: Gender::Unknown,
            likely: None,
            role: None,
            is_role_known: false,
            spoken: 0,
            count: 0,
            rank: 0,
            in_headline: false,
            knows_forename: false,
            is_titled: false,
            is_person: run.is_person,
            same: head,
            alike,
        });
        self.by_last.set(run.last, number + 1);
        if run.words >= 2 {
            self.by_first.set(run.first, number + 1);
        }
        number
    }

    /// The person of whom but the surname is known.
    fn nameless(&self, last: u32, gender: Gender) -> Option<usize> {
        let mut at = self.by_last.get(last);
        for _ in 0..NAMESAKES {
            let person = at.checked_sub(1).and_then(|at| self.all.get(at))?;
            if person.first == 0 && person.gender.agrees(gender) {
                return Some(at - 1);
            }
            at = person.same;
        }
        None
    }

    /// The person with a forename and a surname.
    fn exactly(&self, first: u32, last: u32) -> Option<usize> {
        let mut at = self.by_last.get(last);
        for _ in 0..NAMESAKES {
            let person = at.checked_sub(1).and_then(|at| self.all.get(at))?;
            if person.first == first {
                return Some(at - 1);
            }
            at = person.same;
        }
        None
    }

    /// The person with a surname: of several the one named most often.
    pub(crate) fn of_surname(&self, last: u32, gender: Gender) -> Option<usize> {
        let mut best: Option<(usize, u32)> = None;
        let mut at = self.by_last.get(last);
        for _ in 0..NAMESAKES {
            let Some(person) = at.checked_sub(1).and_then(|at| self.all.get(at)) else { break };
            if person.gender.agrees(gender) {
                let weight =
                    person.count * 2 + u32::from(person.gender == gender && gender != Gender::Unknown) * 1000;
                if best.is_none_or(|(_, most)| weight >= most) {
                    best = Some((at - 1, weight));
                }
            }
            at = person.same;
        }
        best.map(|(person, _)| person)
    }

    /// The person who goes by a forename.
    pub(crate) fn of_forename(&self, first: u32) -> Option<usize> {
        let mut best: Option<(usize, u32)> = None;
        let mut at = self.by_first.get(first);
        for _ in 0..NAMESAKES {
            let Some(person) = at.checked_sub(1).and_then(|at| self.all.get(at)) else { break };
            if best.is_none_or(|(_, most)| person.count > most) {
                best = Some((at - 1, person.count));
            }
            at = person.alike;
        }
        best.map(|(person, _)| person)
    }

    /// The title or office that stands beside somebody's full name, where first it does.
    pub(crate) fn role(
        &mut self,
        person: usize,
        text: &str,
        blocks: &[BlockSpan],
        words: &Words,
    ) -> Option<Span> {
        let known = self.all.get(person)?;
        if known.is_role_known {
            return known.role;
        }
        let name = known.name;
        let first = self.namings.partition_point(|naming| naming.name.start() < name.start());
        let namings = self.namings.iter().skip(first).take(NEAR);
        let mut names = namings.filter(|naming| naming.person == person && naming.is_full).take(FULL_NAMES);
        let role = names.find_map(|naming| role(text, blocks, naming.name, words));
        let role = role.or_else(|| self::role(text, blocks, name, words));
        let known = self.all.get_mut(person)?;
        (known.role, known.is_role_known) = (role, true);
        role
    }

    /// Whether somebody is named within a part of the text; the first few names in it are looked at.
    pub(crate) fn is_named_in(&self, person: usize, part: Span) -> bool {
        let first = self.namings.partition_point(|naming| naming.name.start() < part.start());
        let within = self.namings.iter().skip(first).take_while(|naming| naming.name.end() <= part.end());
        within.take(8).any(|naming| naming.person == person)
    }

    /// The naming that lies at a place of the text.
    pub(crate) fn naming_at(&self, name: Span) -> Option<usize> {
        let after = self.namings.partition_point(|naming| naming.name.start() < name.end());
        let number = after.checked_sub(1)?;
        (self.namings.get(number)?.name.end() > name.start()).then_some(number)
    }

    pub(crate) fn get(&self, person: usize) -> Option<&Person> {
        self.all.get(person)
    }

    pub(crate) fn get_mut(&mut self, person: usize) -> Option<&mut Person> {
        self.all.get_mut(person)
    }
}

/// A map from keys to numbers above zero: open-addressed, a power of two of slots, at most half full.
#[derive(Debug, Default)]
struct Table {
    slots: Vec<(u32, u32)>,
    filled: usize,
}

/// How many slots are looked at for a key.
const PROBES: usize = 32;

impl Table {
    fn clear(&mut self) {
        self.filled = 0;
        if self.slots.len() > 4096 {
            self.slots = Vec::new();
        }
        self.slots.fill((0, 0));
    }

    fn place(&self, key: u32) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        // Words can be chosen so that their hashes meet: a person who finds no place nearby stays unknown by that word.
        (key as usize..key as usize + PROBES)
            .map(|at| at & mask)
            .find(|&at| self.slots.get(at).is_some_and(|&(there, number)| number == 0 || there == key))
    }

    fn get(&self, key: u32) -> usize {
        self.place(key).and_then(|at| self.slots.get(at)).map_or(0, |(_, number)| *number as usize)
    }

    #[expect(clippy::cast_possible_truncation, reason = "a text has no more people than it has bytes")]
    fn set(&mut self, key: u32, number: usize) {
        if self.filled * 2 >= self.slots.len() {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![(0, 0); (old.len() * 2).max(128)];
            for (key, number) in old.into_iter().filter(|(_, number)| *number > 0) {
                if let Some(slot) = self.place(key).and_then(|at| self.slots.get_mut(at)) {
                    *slot = (key, number);
                }
            }
        }
        if let Some(slot) = self.place(key).and_then(|at| self.slots.get_mut(at)) {
            self.filled += usize::from(slot.1 == 0);
            *slot = (key, number as u32);
        }
    }
}
