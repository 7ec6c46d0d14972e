//! A pronoun to the person it stands for: the people named before it are scored by a small table of weights.

use memchr::memchr2_iter;

use super::people::{Gender, Naming, People};
use crate::{
    BlockSpan, QuoteSpan, Span,
    inline::{
        places,
        words::{Class, Words, hash},
    },
    text,
};

/// The templates: their names, and how many answers each has.
pub(crate) const TEMPLATES: [(&str, usize); 23] = [
    ("gender", 6),
    ("distance to the last mention, by its part", DISTANCES * PARTS),
    ("order among those who agree, latest first", 6),
    ("part, by order", PARTS * 2),
    ("times named, by rank", 12),
    ("spoke before, by distance", 8),
    ("last pronoun's person, by distance", 7),
    ("how it was named", 8),
    ("alone in agreeing", 4),
    ("pronouns between", 4 * 3),
    ("times before a verb of speech", 4),
    ("first name of its block, by distance and part", 3 * 2 * PARTS),
    ("named in a headline, by rank", 4),
    ("place of the pronoun, by distance", 4 * DISTANCES),
    ("place of the pronoun, by part", 4 * PARTS),
    ("named since the last quotation, by whether it spoke before", 2 * 8),
    ("how sure it is a person, by rank", 4 * 2),
    ("order, by distance", 4 * DISTANCES),
    ("times spoken before, by distance", 4 * 4),
    ("behind a pronoun of its sentence, by block", 3 * 2),
    ("named in the quotation", 2),
    ("first of its sentence, within a clause, by part", 2 * 2 * PARTS),
    ("pronoun's person before, by order", 4 * 7),
];

const DISTANCES: usize = 10;
const PARTS: usize = 9;

/// How many weights there are.
pub(crate) const COUNT: usize = crate::inline::sum_of(&TEMPLATES, TEMPLATES.len());

/// One answer for each template, as places in the table of weights.
pub(crate) type Answers = [u16; TEMPLATES.len()];

/// What part a name plays in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Other,
    /// Before a verb.
    Subject,
    /// Before a verb of speech.
    Speaker,
    /// Behind a verb of speech.
    Inverted,
    /// Before "'s".
    Possessor,
    /// Behind a preposition.
    Object,
    /// Before a comma.
    Apposed,
    /// At the start of its sentence.
    Start,
    /// Within a quotation.
    Quoted,
}

/// What is known of a name in the block of the pronoun.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Local {
    pub(crate) sentence: u32,
    pub(crate) part: Part,
    /// How many pronouns of the same gender stand between the name and the pronoun.
    pub(crate) pronouns: usize,
    /// Whether it stands in an apposition or relative clause.
    pub(crate) is_inner: bool,
}

/// A pronoun and its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pronoun {
    pub(crate) gender: Gender,
    /// The quotation that is attributed to it.
    pub(crate) quote: Span,
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    pub(crate) block: usize,
    pub(crate) sentence: u32,
    /// 0: begins the block, 1: begins a sentence, 2: stands behind the quotation, 3: elsewhere.
    pub(crate) place: usize,
}

/// A person that a pronoun may stand for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    pub(crate) person: usize,
    naming: usize,
    times: u32,
    pub(crate) answers: Answers,
}

/// Who spoke, and whom pronouns stood for; people by their number plus one.
#[derive(Debug, Default)]
pub(crate) struct Log {
    speakers: [(usize, usize); 2],
    pronoun: [(usize, usize); 2],
    candidates: Vec<Candidate>,
}

/// How far back names are looked at.
const MEMORY: usize = 48;
/// How many people are tried.
const PEOPLE: usize = 8;

impl Log {
    pub(crate) fn begin(&mut self) {
        (self.speakers, self.pronoun) = ([(0, 0); 2], [(0, 0); 2]);
    }

    /// Remembers that a person spoke.
    pub(crate) fn spoke(&mut self, person: usize, block: usize, people: &mut People) {
        if let Some(known) = people.get_mut(person) {
            known.spoken += 1;
        }
        let [last, other] = self.speakers;
        let now = (person + 1, block);
        self.speakers = if last.0 == now.0 { [now, other] } else { [now, last] };
    }

    /// Remembers whom a pronoun stood for.
    pub(crate) fn stood_for(&mut self, asked: Pronoun, person: usize) {
        let [his, hers] = &mut self.pronoun;
        let last = if asked.gender == Gender::Her { hers } else { his };
        *last = (person + 1, asked.block);
    }

    /// The people that a pronoun may stand for, latest named first, each with its answers.
    #[expect(clippy::too_many_lines, reason = "one line for each of two dozen answers")]
    pub(crate) fn candidates(
        &mut self,
        source: Source<'_>,
        asked: Pronoun,
        people: &mut People,
        local: impl Fn(Span) -> Option<Local>,
    ) -> &[Candidate] {
        self.candidates.clear();
        let before = people.namings.partition_point(|naming| naming.name.start() < asked.start);
        for number in (before.saturating_sub(MEMORY)..before).rev() {
            let Some(naming) = people.namings.get(number) else { continue };
            let quoted = if naming.block == asked.block {
                local(naming.name).is_none()
            } else {
                source.is_quoted(naming)
            };
            if naming.is_aside && naming.block != asked.block && before > 4
                || quoted
                || !people
                    .get(naming.person)
                    .is_some_and(|person| person.is_person && person.gender.agrees(asked.gender))
            {
                continue;
            }
            let person = naming.person;
            if let Some(known) = self.candidates.iter_mut().find(|known| known.person == person) {
                known.times += 1;
            } else if self.candidates.len() < PEOPLE {
                let answers = [0; TEMPLATES.len()];
                self.candidates.push(Candidate { person, naming: number, times: 1, answers });
            }
        }
        let mut agreeing = 0;
        let mut most = 0;
        for candidate in &self.candidates {
            source.likely(people, candidate);
            if let Some(person) = people.get(candidate.person) {
                agreeing += u32::from(person.gender == asked.gender && asked.gender != Gender::Unknown);
                if person.gender.agrees(asked.gender) {
                    most = most.max(person.count);
                }
            }
        }
        let [his, hers] = self.pronoun;
        let pronoun = if asked.gender == Gender::Her { hers } else { his };
        let mut order = 0;
        let since = source.quotes.last().map(|quote| quote.span.end());
        for candidate in &mut self.candidates {
            let (Some(person), Some(naming)) =
                (people.get(candidate.person), people.namings.get(candidate.naming))
            else {
                continue;
            };
            let agrees = person.gender.agrees(asked.gender);
            let likely = person.likely.unwrap_or_default();
            let gender = match person.gender {
                _ if asked.gender == Gender::Unknown => 3,
                Gender::Unknown if likely == Gender::Unknown => 1,
                Gender::Unknown => 4 + usize::from(likely != asked.gender),
                _ if agrees => 0,
                _ => 2,
            };
            let near = (naming.block == asked.block).then(|| local(naming.name));
            let part = match near {
                Some(Some(local)) => local.part,
                Some(None) => Part::Quoted,
                None => source.part(naming),
            } as usize;
            let blocks = asked.block.saturating_sub(naming.block);
            let distance = match (blocks, near.flatten()) {
                (0, Some(local)) => asked.sentence.saturating_sub(local.sentence).min(3) as usize,
                (0, None) => 3,
                (1, _) => 4 + source.ends_behind(naming).min(1),
                (2, _) => 6,
                (3, _) => 7,
                (4..=6, _) => 8,
                _ => 9,
            };
            let pronouns = near.flatten().map_or(3, |local| local.pronouns.min(2));
            let sentence = source.sentence_before(naming);
            let is_bound = has_pronoun(sentence, asked.gender);
            let is_first = candidate.naming == 0
                || people
                    .namings
                    .get(candidate.naming - 1)
                    .is_none_or(|before| before.name.end() + sentence.len() < naming.name.start());
            let is_inner = near.flatten().map_or_else(|| sentence.contains(" who "), |local| local.is_inner);
            let apart = |block: usize| asked.block.saturating_sub(block).min(2);
            let number = candidate.person + 1;
            let spoke = match self.speakers {
                [(last, block), _] if last == number => 1 + apart(block),
                [_, (other, block)] if other == number => 4 + apart(block),
                [(0, _), _] => 7,
                _ => 0,
            };
            let stood_for = match pronoun {
                (0, _) => 0,
                (last, block) => 1 + 2 * apart(block) + usize::from(last == number),
            };
            let leads = candidate.naming == 0
                || people.namings.get(candidate.naming - 1).is_none_or(|before| before.block != naming.block);
            let rank = usize::from(person.count >= most);
            let times = match person.count {
                0..=3 => person.count as usize,
                4 | 5 => 4,
                _ => 5,
            };
            let named = if naming.is_full {
                0
            } else if naming.is_titled {
                1
            } else {
                2 + usize::from(!person.has_forename())
            };
            let values = [
                gender,
                distance * PARTS + part,
                order.min(5),
                part * 2 + usize::from(order == 0),
                times * 2 + rank,
                spoke,
                stood_for,
                named * 2 + usize::from(naming.is_aside),
                match (gender, agreeing) {
                    (0, 1) => 1,
                    (_, 0) => 2,
                    (0, _) => 3,
                    _ => 0,
                },
                pronouns * 3 + distance.min(2),
                candidate.times.min(3) as usize,
                (apart(naming.block) * 2 + usize::from(leads)) * PARTS + part,
                usize::from(person.in_headline) * 2 + rank,
                asked.place * DISTANCES + distance,
                asked.place * PARTS + part,
                usize::from(since.is_none_or(|since| naming.name.start() >= since)) * 8 + spoke,
                person.sureness() * 2 + rank,
                order.min(3) * DISTANCES + distance,
                person.spoken.min(3) as usize * 4 + blocks.min(3),
                usize::from(is_bound) * 3 + blocks.min(2),
                usize::from(people.is_named_in(candidate.person, asked.quote)),
                (usize::from(is_first) * 2 + usize::from(is_inner)) * PARTS + part,
                order.min(3) * 7 + stood_for,
            ];
            if agrees {
                order += 1;
            }
            candidate.answers = places(&TEMPLATES, values);
        }
        &self.candidates
    }
}

/// Whether a pronoun of a gender stands in a part of a sentence as subject: "he" or "she", with a capital or without.
fn has_pronoun(part: &str, gender: Gender) -> bool {
    let bytes = part.as_bytes();
    let is_letter = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at)).is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
    };
    memchr2_iter(b'h', b'H', bytes).any(|at| {
        let first = match gender {
            Gender::His => Some(at),
            Gender::Her => at.checked_sub(1).filter(|s| matches!(bytes.get(*s), Some(b's' | b'S'))),
            Gender::Unknown => None,
        };
        first.is_some_and(|first| {
            matches!(bytes.get(at + 1), Some(b'e' | b'E'))
                && !is_letter(Some(at + 2))
                && !is_letter(first.checked_sub(1))
        })
    })
}

/// The text and what was found in it so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    pub(crate) text: &'a str,
    pub(crate) blocks: &'a [BlockSpan],
    pub(crate) quotes: &'a [QuoteSpan],
    pub(crate) words: &'a Words,
}

/// How many names of a person are looked at for the pronouns behind them, and how many words behind each.
const LOOKED_AT: usize = 4;
const WORDS_BEHIND: usize = 30;
/// How many bytes before and behind a name are looked at.
const NEAR: usize = 400;

impl<'a> Source<'a> {
    /// What the pronouns behind somebody's names say, where titles and forename do not tell.
    fn likely(self, people: &mut People, candidate: &Candidate) {
        let person = candidate.person;
        let Some(known) = people.get(person) else { return };
        if known.gender != Gender::Unknown || known.likely.is_some() {
            return;
        }
        let (mut his, mut hers) = (0, 0);
        let near = people.namings.iter().skip(candidate.naming.saturating_sub(MEMORY)).take(2 * MEMORY);
        for naming in near.filter(|naming| naming.person == person).take(LOOKED_AT) {
            for word in self.behind(naming).split([' ', '\n', ',']).take(WORDS_BEHIND) {
                match word {
                    "he" | "his" | "He" | "His" | "him" | "himself" => his += 1,
                    "she" | "her" | "She" | "Her" | "herself" => hers += 1,
                    _ if word.contains(['"', '“', '\'', '.']) => {}
                    _ => continue,
                }
                break;
            }
        }
        let likely = match (his, hers) {
            (1.., 0) => Gender::His,
            (0, 1..) => Gender::Her,
            _ => Gender::Unknown,
        };
        if let Some(known) = people.get_mut(person) {
            known.likely = Some(likely);
        }
    }

    /// What stands near a name in its block, before it and behind it.
    fn before(self, naming: &Naming) -> &'a str {
        let end = naming.name.start();
        let start = self.blocks.get(naming.block).map_or(end, |block| block.span.start());
        let start = if end - start > NEAR { text::ceil(self.text, end - NEAR) } else { start };
        self.text.get(start..end).unwrap_or_default()
    }

    fn behind(self, naming: &Naming) -> &'a str {
        let start = naming.name.end();
        let end = self.blocks.get(naming.block).map_or(start, |block| block.span.end());
        let end = if end - start > NEAR { text::floor(self.text, start + NEAR) } else { end };
        self.text.get(start..end).unwrap_or_default()
    }

    /// What stands before a name in its sentence.
    fn sentence_before(self, naming: &Naming) -> &'a str {
        let before = self.before(naming);
        let ends = before
            .as_bytes()
            .windows(2)
            .rposition(|pair| matches!(pair, [b'.' | b'?' | b'!' | b'"' | 0x9D, b' ']));
        ends.and_then(|end| before.get(end + 2..)).unwrap_or(before)
    }

    fn is_quoted(self, naming: &Naming) -> bool {
        let within = self.quotes.partition_point(|quote| quote.span.start() < naming.name.start());
        let before = within.checked_sub(1).and_then(|i| self.quotes.get(i));
        before.is_some_and(|quote| quote.span.end() > naming.name.start())
    }

    /// How many sentences end behind a name in its block, at most two.
    fn ends_behind(self, naming: &Naming) -> usize {
        self.behind(naming)
            .as_bytes()
            .windows(2)
            .filter(|pair| matches!(pair, [b'.' | b'?' | b'!', b' ']))
            .take(2)
            .count()
    }

    /// What part a name plays, by the words beside it.
    fn part(self, naming: &Naming) -> Part {
        let (before, behind) = (self.before(naming), self.behind(naming));
        let possessive = behind.starts_with("'s") || behind.starts_with("’s");
        if possessive || behind.starts_with("' ") || behind.starts_with("’ ") {
            return Part::Possessor;
        }
        let class = |word: &str| self.words.class(hash(word.trim_matches(|c: char| !c.is_alphanumeric())));
        let last = before.trim_end().rsplit([' ', '\n']).next().unwrap_or_default();
        let last_class = class(last);
        let ahead = before.trim_end().strip_suffix(last).unwrap_or_default().trim_end();
        if last_class.level() >= 5 && (ahead.is_empty() || ahead.ends_with([',', '"', '”', '\''])) {
            return Part::Inverted;
        }
        let mut next = behind.split([' ', '\n']).filter(|word| !word.is_empty()).take(3);
        if behind.starts_with(' ') {
            for word in &mut next {
                let class = class(word);
                if class.level() >= 4 {
                    return Part::Speaker;
                }
                if class.any(Class::VERB) {
                    return Part::Subject;
                }
                if !class.any(Class::ADVERB.with(Class::AUXILIARY)) {
                    break;
                }
                if class.any(Class::AUXILIARY) {
                    return Part::Subject;
                }
            }
        }
        if last_class.any(Class::PREPOSITION.with(Class::CONJUNCTION)) {
            return Part::Object;
        }
        if behind.starts_with(',') {
            return Part::Apposed;
        }
        if last.is_empty() || last.ends_with(['.', '?', '!', '"', '”']) { Part::Start } else { Part::Other }
    }
}
