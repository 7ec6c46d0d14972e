//! The people of an article: every run of capitalised words of its text, found in one pass, and who goes by which.

use super::{
    name::{Name, named, title_case_name},
    role::role,
    run::{Runs, Style},
    table::Table,
};
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
    /// Those beside the body, while they are put in their places.
    asides: Vec<Naming>,
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
        let mut runs = Runs::new(words);
        for (i, block) in blocks.iter().enumerate() {
            if !matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem) {
                continue;
            }
            runs.begin(block.span.text(text).unwrap_or_default(), Style::Body);
            while runs.read() {
                let name = named(runs.found(), runs.part, block.span.start(), || runs.title_before());
                if let Some(name) = name {
                    self.add(&name, i, false);
                }
            }
        }
        let in_body = self.namings.len();
        for (i, block) in blocks.iter().enumerate() {
            let style = match block.kind {
                BlockKind::Caption => Style::Body,
                BlockKind::Headline | BlockKind::Deck | BlockKind::Heading => Style::Title,
                _ => continue,
            };
            runs.begin(block.span.text(text).unwrap_or_default(), style);
            while runs.read() {
                self.add_aside(&runs, block.span.start(), i);
            }
        }
        self.sort(in_body);
    }

    /// Puts the names beside the body, which stand behind the first `in_body` ones, in their places among those.
    fn sort(&mut self, in_body: usize) {
        self.asides.clear();
        self.asides.extend(self.namings.iter().skip(in_body));
        let mut body = in_body;
        for place in (0..self.namings.len()).rev() {
            let Some(aside) = self.asides.last() else { break };
            let before = body.checked_sub(1).and_then(|last| self.namings.get(last));
            let naming = match before.filter(|before| before.name.start() > aside.name.start()) {
                Some(before) => {
                    body -= 1;
                    *before
                }
                None => match self.asides.pop() {
                    Some(aside) => aside,
                    None => break,
                },
            };
            if let Some(there) = self.namings.get_mut(place) {
                *there = naming;
            }
        }
    }

    /// Adds the names of a run in title case, where any word may stand beside a name.
    fn add_aside(&mut self, runs: &Runs<'_>, base: usize, block: usize) {
        let mut run = runs.found();
        while !run.is_empty() {
            let end = title_case_name(run, |surname| self.by_last.get(surname) > 0);
            let (name, rest) = run.split_at(end.clamp(1, run.len()));
            if let Some(mut name) = named(name, runs.part, base, Class::default) {
                let is_plain = name.words == 2 && name.is_plain && self.by_last.get(name.last) > 0;
                if name.words >= 2
                    && !name.is_forename
                    && !is_plain
                    && self.exactly(name.first, name.last).is_none()
                {
                    name.span = Span::between(name.surname, name.span.end());
                    (name.words, name.first) = (1, name.last);
                }
                self.add(&name, block, true);
            }
            run = rest;
        }
    }

    fn add(&mut self, name: &Name, block: usize, is_aside: bool) {
        let namesakes = self.by_last.get(name.last);
        if name.is_common && namesakes == 0 {
            return;
        }
        let is_full = name.words >= 2;
        let person = self.person(name, namesakes);
        self.namings.push(Naming {
            name: name.span,
            person,
            block,
            is_full,
            is_titled: name.is_titled,
            is_aside,
        });
        let Some(known) = self.all.get_mut(person) else { return };
        known.count += 1;
        known.gender = known.gender.or(name.gender);
        known.is_person |= name.is_titled;
        known.is_titled |= name.is_titled;
        known.knows_forename |= name.is_forename && is_full;
        known.in_headline |= is_aside;
        let rank = 1 + 2 * u8::from(is_full) + u8::from(!is_aside);
        if rank > known.rank {
            (known.name, known.rank) = (name.span, rank);
        }
    }

    /// The person that a name stands for, of those of that last word; a new one, if nobody known fits.
    fn person(&mut self, name: &Name, namesakes: usize) -> usize {
        let is_full = name.words >= 2;
        let known = if is_full {
            self.exactly_of(namesakes, name.first)
        } else {
            self.surnamed(namesakes, name.gender).or_else(|| self.of_forename(name.last))
        };
        if let Some(person) = known {
            return person;
        }
        let alike = if is_full { self.by_first.get(name.first) } else { 0 };
        if is_full && let Some(nameless) = self.nameless(namesakes, name.gender) {
            if let Some(person) = self.all.get_mut(nameless) {
                (person.first, person.alike) = (name.first, alike);
                person.is_person |= name.is_person;
            }
            self.by_first.set(name.first, nameless + 1);
            return nameless;
        }
        let number = self.all.len();
        self.all.push(Person {
            first: if is_full { name.first } else { 0 },
            name: name.span,
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
            is_person: name.is_person,
            same: namesakes,
            alike,
        });
        self.by_last.set(name.last, number + 1);
        if is_full {
            self.by_first.set(name.first, number + 1);
        }
        number
    }

    /// The people of one surname, from a number plus one on, latest met first.
    fn namesakes(&self, number: usize) -> impl Iterator<Item = (usize, &Person)> {
        let mut next = number;
        std::iter::from_fn(move || {
            let number = next.checked_sub(1)?;
            let person = self.all.get(number)?;
            next = person.same;
            Some((number, person))
        })
        .take(NAMESAKES)
    }

    /// The person of whom but the surname is known.
    fn nameless(&self, namesakes: usize, gender: Gender) -> Option<usize> {
        self.namesakes(namesakes)
            .find(|(_, person)| person.first == 0 && person.gender.agrees(gender))
            .map(|(number, _)| number)
    }

    /// The person with a forename and a surname.
    fn exactly(&self, first: u32, last: u32) -> Option<usize> {
        self.exactly_of(self.by_last.get(last), first)
    }

    fn exactly_of(&self, namesakes: usize, first: u32) -> Option<usize> {
        self.namesakes(namesakes).find(|(_, person)| person.first == first).map(|(number, _)| number)
    }

    /// The person with a surname: of several the one named most often.
    fn surnamed(&self, namesakes: usize, gender: Gender) -> Option<usize> {
        let mut best: Option<(usize, u32)> = None;
        for (number, person) in self.namesakes(namesakes) {
            if person.gender.agrees(gender) {
                let is_sure = person.gender == gender && gender != Gender::Unknown;
                let weight = person.count * 2 + u32::from(is_sure) * 1000;
                if best.is_none_or(|(_, most)| weight >= most) {
                    best = Some((number, weight));
                }
            }
        }
        best.map(|(number, _)| number)
    }

    /// The person who goes by a forename.
    fn of_forename(&self, first: u32) -> Option<usize> {
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
