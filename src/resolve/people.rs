//! The people of an article: who is named where, and which names are one person's. Only what is asked for is read: the run of
//! words around a name, the blocks before a pronoun, and the places where a surname may stand behind a forename.

use super::{
    antecedent::MEMORY,
    name::{Name, named, surname, title_case_name},
    office::Asked,
    person::{Gender, Person},
    role::role,
    run::{Runs, Style, run_start, word_key},
    source::Source,
    table::Table,
};
use crate::{BlockKind, Span, inline::words::Class};

/// One place where somebody is named.
#[derive(Clone, Copy, Debug)]
pub(super) struct Naming {
    /// The bare name, without titles.
    pub(super) name: Span,
    pub(super) person: usize,
    pub(super) block: usize,
    /// Whether it has two words or more, and whether a title stands before it.
    pub(super) is_full: bool,
    pub(super) is_titled: bool,
}

/// Where the names of a block lie among all, and how many bytes of it were read: none at first.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    from: u32,
    to: u32,
    read: u32,
}

/// The people of one text, as far as they were asked for.
#[derive(Debug, Default)]
pub(crate) struct People {
    /// The names of the blocks that were read, block by block in the order of reading.
    pub(super) namings: Vec<Naming>,
    /// For each block where its names lie among those.
    blocks: Vec<Known>,
    all: Vec<Person>,
    /// For the key of a last word, and of a first one, the latest person of it, plus one.
    by_last: Table,
    by_first: Table,
    /// How many bytes were searched for surnames.
    pub(super) searched: usize,
    /// The offices that were asked for.
    pub(super) offices: Vec<Asked>,
    /// The epithets that were asked for, each by the hash of its noun, and whose they are.
    pub(super) epithets: Vec<(u64, usize)>,
    is_begun: bool,
}

/// How many people of one surname are told apart.
const NAMESAKES: usize = 8;
/// Beside how many full names an office is looked for.
const FULL_NAMES: usize = 3;

impl People {
    /// Forgets the people of another text.
    pub(crate) fn forget(&mut self) {
        self.is_begun = false;
    }

    #[inline]
    pub(super) fn begin(&mut self, blocks: usize) {
        if !self.is_begun {
            self.begin_anew(blocks);
        }
    }

    #[inline(never)]
    fn begin_anew(&mut self, blocks: usize) {
        self.is_begun = true;
        self.namings.clear();
        self.blocks.clear();
        self.blocks.resize(blocks, Known::default());
        self.all.clear();
        self.by_last.clear();
        self.by_first.clear();
        self.searched = 0;
        self.offices.clear();
        self.epithets.clear();
    }

    /// The person that a name stands for: one who is known, or else the one of the run of words around the name, which is read
    /// alone, from the start of the mention on.
    pub(crate) fn named(
        &mut self,
        source: Source<'_>,
        mention: Span,
        name: Span,
        block: usize,
        gender: Gender,
    ) -> Option<usize> {
        self.begin(source.blocks.len());
        self.known(name.text(source.text)?, gender).or_else(|| self.read(source, mention, name, block))
    }

    /// The person of a name, if it is known.
    fn known(&self, name: &str, gender: Gender) -> Option<usize> {
        let key = word_key;
        let blank = |byte: u8| byte == b' ';
        let Some(first) = name.bytes().position(blank) else {
            return self.surnamed(self.by_last.get(key(name)), gender);
        };
        let last = name.bytes().rposition(blank)?;
        let namesakes = self.by_last.get(key(name.get(last + 1..)?));
        self.exactly_of(namesakes, key(name.get(..first)?))
    }

    fn read(&mut self, source: Source<'_>, mention: Span, name: Span, block: usize) -> Option<usize> {
        let block = source.blocks.get(block)?;
        let base = block.span.start();
        let (style, is_aside) = style(block.kind)?;
        let part = source.block_up_to(block, name.end())?;
        let mut runs = Runs::new(source.words);
        runs.begin(part, style, run_start(part, mention.start().checked_sub(base)?, source.words));
        while runs.read() {
            if let Some(found) = runs.name(base).filter(|found| found.span.end() > name.start()) {
                return (found.span.start() < name.end())
                    .then(|| self.add(&Name { is_common: false, ..found }, is_aside))
                    .flatten();
            }
            if runs.found().last().is_some_and(|word| base + word.end > name.end()) {
                break;
            }
        }
        None
    }

    /// The names of a block up to a place in the text, and behind it if they were asked for before; first and last, by their
    /// place in `namings`. Most that is asked for of the block of a pronoun stands before it.
    pub(super) fn of_block(&mut self, source: Source<'_>, number: usize, until: usize) -> (usize, usize) {
        self.begin(source.blocks.len());
        let Some(block) = source.blocks.get(number) else { return (0, 0) };
        let base = block.span.start();
        let mut until = until.min(block.span.end());
        let mut from = self.namings.len();
        let mut at = 0;
        if let Some(known) = self.blocks.get(number).filter(|known| known.read > 0) {
            let names = known.from as usize..known.to as usize;
            if base + known.read as usize >= until {
                return (names.start, names.end);
            }
            // The second time it is read to its end, so that no name is set behind others more than once.
            (at, until) = (known.read as usize, block.span.end());
            // The names of a block lie side by side: where others were read since, its own are set behind them again.
            if names.end < from {
                self.namings.extend_from_within(names);
            } else {
                from = names.start;
            }
        }
        self.read_names(source, number, at, until);
        let to = self.namings.len();
        #[expect(clippy::cast_possible_truncation, reason = "no text that fits has as many names")]
        if let Some(known) = self.blocks.get_mut(number) {
            let read = u32::try_from(until.saturating_sub(base)).unwrap_or(u32::MAX);
            *known = Known { from: from as u32, to: to as u32, read };
        }
        (from, to)
    }

    /// Reads the names of a block from `at`, in bytes of the block, up to a place.
    fn read_names(&mut self, source: Source<'_>, number: usize, at: usize, until: usize) {
        let Some(block) = source.blocks.get(number) else { return };
        let Some((style, is_aside)) = style(block.kind) else { return };
        let base = block.span.start();
        let mut runs = Runs::new(source.words);
        runs.begin(source.text.get(base..until).unwrap_or_default(), style, at);
        while runs.read() {
            if is_aside {
                self.add_aside(&runs, base, Some(number), base);
            } else if let Some(name) = runs.name(base) {
                self.add_naming(&name, number, false);
            }
        }
    }

    /// Adds the names of a run in title case, where any word may stand beside a name; as names of a block, if one is given.
    /// Gives the name of two words or more that lies at a place, and whose it is.
    pub(super) fn add_aside(
        &mut self,
        runs: &Runs<'_>,
        base: usize,
        block: Option<usize>,
        at: usize,
    ) -> Option<(usize, Span)> {
        let mut run = runs.found();
        let mut found = None;
        while !run.is_empty() {
            let end = title_case_name(run, |surname| self.by_last.get(surname) > 0);
            let (name, rest) = run.split_at(end.clamp(1, run.len()));
            if let Some(mut name) = named(name, runs.part, base, runs.words, false, Class::default) {
                let is_plain = name.words == 2 && name.is_plain && self.by_last.get(name.last) > 0;
                if name.words >= 2
                    && !name.is_forename
                    && !is_plain
                    && self.exactly_of(self.by_last.get(name.last), name.first).is_none()
                {
                    name.span = surname(runs.part, base, name.last_word);
                    (name.words, name.first) = (1, name.last);
                }
                let person = match block {
                    Some(block) => self.add_naming(&name, block, true),
                    None => self.add(&name, true),
                };
                if name.words >= 2 && (name.span.start()..name.span.end()).contains(&at) {
                    found = person.map(|person| (person, name.span));
                }
            }
            run = rest;
        }
        found
    }

    fn add_naming(&mut self, name: &Name, block: usize, is_aside: bool) -> Option<usize> {
        let person = self.add(name, is_aside)?;
        let (is_full, is_titled) = (name.words >= 2, name.is_titled);
        self.namings.push(Naming { name: name.span, person, block, is_full, is_titled });
        if let Some(known) = self.all.get_mut(person) {
            known.count += 1;
        }
        Some(person)
    }

    /// Learns from a name about the person that it stands for; nobody, if it is but a common word.
    pub(super) fn add(&mut self, name: &Name, is_aside: bool) -> Option<usize> {
        let namesakes = self.by_last.get(name.last);
        if name.is_common && namesakes == 0 {
            return None;
        }
        let is_full = name.words >= 2;
        let person = self.person(name, namesakes);
        let known = self.all.get_mut(person)?;
        known.gender = known.gender.or(name.gender);
        known.is_person |= name.is_titled || is_full && name.is_person;
        known.is_titled |= name.is_titled;
        known.knows_forename |= name.is_forename && is_full;
        let rank = 1 + 2 * u8::from(is_full) + u8::from(!is_aside);
        if rank > known.rank || rank == known.rank && name.span.start() < known.name.start() {
            (known.name, known.rank) = (name.span, rank);
        }
        Some(person)
    }

    /// The person that a name stands for, of those of that last word; a new one, if nobody known fits.
    fn person(&mut self, name: &Name, namesakes: usize) -> usize {
        let is_full = name.words >= 2;
        let known = if is_full {
            self.exactly_of(namesakes, name.first)
        } else if namesakes == 0 {
            self.of_forename(name.last)
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
        self.all.push(Person::new(name, namesakes, alike));
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
    pub(super) fn of_forename(&self, first: u32) -> Option<usize> {
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

    /// The title or office that stands beside somebody's full name: the one that is known, or else the first; none stands
    /// beside the name that was `tried`.
    pub(crate) fn role(
        &mut self,
        person: usize,
        source: Source<'_>,
        mut tried: Option<Span>,
    ) -> Option<Span> {
        let known = self.all.get_mut(person)?;
        if known.is_role_known {
            return known.role;
        }
        known.is_role_known = true;
        let mut name = known.name;
        for more in (0..FULL_NAMES).rev() {
            if tried.replace(name) != Some(name)
                && let Some(block) = source.blocks.get(source.block_at(name.start()))
                && let Some(role) = role(source.text, block.span, name, source.words)
            {
                self.all.get_mut(person)?.role = Some(role);
                return Some(role);
            }
            if more > 0 {
                name = self.seek(person, source, source.text.len())?;
            }
        }
        None
    }

    /// Looks up what the pronouns behind names near a naming of somebody say, and whether a headline or deck names the person;
    /// each once.
    pub(super) fn guess(&mut self, person: usize, source: Source<'_>, naming: usize) {
        let Some(known) = self.get(person) else { return };
        let in_headline = known
            .in_headline
            .or_else(|| Some(source.is_in_headline(surname(source.text, 0, known.last_word))));
        let mut likely = known.likely;
        if known.gender == Gender::Unknown && likely.is_none() {
            let near = self.namings.iter().skip(naming.saturating_sub(MEMORY)).take(2 * MEMORY);
            likely = Some(source.likely(near.filter(|naming| naming.person == person)));
        }
        if let Some(known) = self.get_mut(person) {
            (known.in_headline, known.likely) = (in_headline, likely);
        }
    }

    /// The name before another in its block.
    pub(super) fn before(&self, naming: usize) -> Option<&Naming> {
        let before = self.namings.get(naming.checked_sub(1)?)?;
        (before.block == self.namings.get(naming)?.block).then_some(before)
    }

    pub(crate) fn get(&self, person: usize) -> Option<&Person> {
        self.all.get(person)
    }

    pub(super) fn get_mut(&mut self, person: usize) -> Option<&mut Person> {
        self.all.get_mut(person)
    }
}

/// How the names of a kind of block are written, and whether they stand beside the body; nothing for blocks without names.
pub(super) const fn style(kind: BlockKind) -> Option<(Style, bool)> {
    match kind {
        BlockKind::Paragraph | BlockKind::ListItem => Some((Style::Body, false)),
        BlockKind::Caption => Some((Style::Body, true)),
        BlockKind::Headline | BlockKind::Deck | BlockKind::Heading => Some((Style::Title, true)),
        _ => None,
    }
}
