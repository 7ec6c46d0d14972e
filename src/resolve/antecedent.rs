//! A pronoun to the person it stands for: the people named before it are scored by a small table of weights.

use super::names::{Gender, Names};
use crate::{
    Span,
    inline::{places, words::Words},
};

/// The templates: their names, and how many answers each has.
pub(crate) const TEMPLATES: [(&str, usize); 11] = [
    ("gender", 6),
    ("distance to the last mention, by its part", 30),
    ("order among the people, latest first", 6),
    ("part of its sentence in the last mention", 6),
    ("times named", 6),
    ("spoke before, by distance", 8),
    ("last pronoun's person, by distance", 7),
    ("how it was named", 6),
    ("alone in agreeing", 4),
    ("times before a verb of speech", 4),
    ("first name of its block, by distance and part", 18),
];

/// How many weights there are.
pub(crate) const COUNT: usize = {
    let (mut i, mut sum) = (0, 0);
    while i < TEMPLATES.len() {
        sum += TEMPLATES[i].1;
        i += 1;
    }
    sum
};

/// One answer for each template, as places in the table of weights.
pub(crate) type Answers = [u16; TEMPLATES.len()];

/// A person named in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    /// The hash of the last word of the name.
    pub(crate) key: u32,
    /// The name without titles.
    pub(crate) name: Span,
    /// What its titles and first name say.
    pub(crate) gender: Gender,
    pub(crate) block: usize,
    pub(crate) sentence: u32,
    /// 0: other, 1: before a verb, 2: first of its sentence, 3: both, 4: before a verb of speech, 5: behind one.
    pub(crate) part: u8,
    /// Whether it is the first name of its block.
    pub(crate) leads: bool,
    pub(crate) sort: u8,
    /// How many words the name has: one or more.
    pub(crate) is_full: bool,
}

/// The names met so far, in order, and who spoke.
#[derive(Debug, Default)]
pub(crate) struct Log {
    entries: Vec<Entry>,
    speakers: [(u32, usize); 2],
    pronoun: [(u32, usize); 2],
    people: Vec<Person>,
}

/// A person that a pronoun may stand for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Person {
    /// The last mention.
    pub(crate) entry: Entry,
    pub(crate) name: Span,
    gender: Gender,
    likely: Gender,
    count: u8,
    speech: u8,
    pub(crate) answers: Answers,
}

/// A pronoun and its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pronoun {
    pub(crate) gender: Gender,
    pub(crate) block: usize,
    pub(crate) sentence: u32,
}

/// How far back names are remembered.
const MEMORY: usize = 40;
/// How many people are tried.
const PEOPLE: usize = 8;
/// Of how many the full name is looked up for its gender.
const LOOKED_UP: usize = 4;

impl Log {
    pub(crate) fn begin(&mut self) {
        self.entries.clear();
        (self.speakers, self.pronoun) = ([(0, 0); 2], [(0, 0); 2]);
    }

    pub(crate) fn push(&mut self, mut entry: Entry) {
        entry.leads = self.entries.last().is_none_or(|last| last.block != entry.block);
        self.entries.push(entry);
    }

    /// Remembers that the person of a name spoke.
    pub(crate) fn spoke(&mut self, key: u32, block: usize) {
        let [last, _] = self.speakers;
        self.speakers = if last.0 == key { [(key, block), self.speakers[1]] } else { [(key, block), last] };
    }

    /// Remembers whom a pronoun stood for.
    pub(crate) fn stood_for(&mut self, asked: Pronoun, key: u32) {
        self.pronoun[usize::from(asked.gender == Gender::Her)] = (key, asked.block);
    }

    /// The people that a pronoun may stand for, latest named first, each with its name and answers.
    pub(crate) fn people(
        &mut self,
        text: &str,
        asked: Pronoun,
        names: &mut Names,
        words: &Words,
    ) -> &[Person] {
        self.people.clear();
        for entry in self.entries.iter().rev().take(MEMORY) {
            if let Some(person) = self.people.iter_mut().find(|person| person.entry.key == entry.key) {
                person.count += 1;
                person.speech += u8::from(entry.part >= 4);
                person.gender = person.gender.or(entry.gender);
                if entry.is_full && !person.entry.is_full {
                    person.name = entry.name;
                }
            } else if self.people.len() < PEOPLE {
                let (name, gender) = (entry.name, entry.gender);
                let (speech, answers) = (u8::from(entry.part >= 4), [0; TEMPLATES.len()]);
                self.people.push(Person {
                    entry: *entry,
                    name,
                    gender,
                    likely: Gender::Unknown,
                    count: 1,
                    speech,
                    answers,
                });
            }
        }
        let mut agreeing = 0;
        for (i, person) in self.people.iter_mut().enumerate() {
            if i < LOOKED_UP
                && person.gender == Gender::Unknown
                && let Some(known) = names.look_up(
                    text,
                    last_word(text, person.name),
                    person.entry.key,
                    Gender::Unknown,
                    words,
                )
            {
                (person.gender, person.likely) = (known.gender, known.likely);
            }
            agreeing += u32::from(person.gender == asked.gender);
        }
        let pronoun = self.pronoun[usize::from(asked.gender == Gender::Her)];
        let mut order = 0;
        for person in &mut self.people {
            let entry = &person.entry;
            let agrees = person.gender.agrees(asked.gender);
            let gender = match person.gender {
                _ if asked.gender == Gender::Unknown => 3,
                Gender::Unknown if person.likely == Gender::Unknown => 1,
                Gender::Unknown => 4 + usize::from(person.likely != asked.gender),
                _ if agrees => 0,
                _ => 2,
            };
            let blocks = asked.block.saturating_sub(entry.block);
            let distance = match (blocks, asked.sentence.saturating_sub(entry.sentence)) {
                (0, 0) => 0,
                (0, 1) => 1,
                (0, 2) => 2,
                (0, _) => 3,
                (1, _) => 4 + usize::from(entry.sentence > 0),
                (2, _) => 6,
                (3, _) => 7,
                (4..=6, _) => 8,
                _ => 9,
            };
            let part = match entry.part {
                4.. => 2,
                1 | 3 => 1,
                _ => 0,
            };
            let apart = |block: usize| asked.block.saturating_sub(block).min(2);
            let spoke = match self.speakers {
                [(last, block), _] if last == entry.key => 1 + apart(block),
                [_, (other, block)] if other == entry.key => 4 + apart(block),
                [(0, _), _] => 7,
                _ => 0,
            };
            let stood_for = match pronoun {
                (0, _) => 0,
                (key, block) => 1 + 2 * apart(block) + usize::from(key == entry.key),
            };
            let values = [
                gender,
                distance * 3 + part,
                order.min(5),
                usize::from(entry.part),
                usize::from(person.count.min(5)),
                spoke,
                stood_for,
                usize::from(entry.sort),
                match (gender, agreeing) {
                    (0, 1) => 1,
                    (_, 0) => 2,
                    (0, _) => 3,
                    _ => 0,
                },
                usize::from(person.speech.min(3)),
                (apart(entry.block) * 2 + usize::from(entry.leads)) * 3 + part,
            ];
            if agrees {
                order += 1;
            }
            person.answers = places(&TEMPLATES, values);
        }
        &self.people
    }
}

/// The last word of a name.
pub(crate) fn last_word(text: &str, name: Span) -> Span {
    let name_text = name.text(text).unwrap_or_default();
    let start = name_text.bytes().rposition(|byte| byte <= b' ').map_or(0, |blank| blank + 1);
    Span::between(name.start() + start, name.end())
}
