//! A pronoun to the person it stands for: the people named before it are scored by a small table of weights.

use super::{
    people::{Naming, People},
    person::{Gender, Person},
    source::{Source, has_pronoun, holds},
};
use crate::{
    BlockKind, BlockSpan, Span,
    inline::words::{Class, hash},
};

/// The templates: their names, and how many answers each has.
pub(crate) const TEMPLATES: [(&str, usize); 27] = [
    ("gender", 6),
    ("distance to the last mention, by its part", DISTANCES * PARTS),
    ("order among those who agree, latest first", 6),
    ("part, by order", PARTS * 2),
    ("times named, by rank", 12),
    ("spoke before, by distance", 8),
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
    ("behind a pronoun of its sentence, by block", BOUND),
    ("first of its sentence, within a clause, by part", SEATS * PARTS),
    ("times named, by whether it is the first name of its block", 6 * 2),
    ("alone in agreeing, by whether it is first of its sentence, within a clause", 4 * SEATS),
    ("times spoken before, by whether it stands behind a pronoun of its sentence", 4 * BOUND),
    ("alone in agreeing, by whether a headline names it", 4 * 2),
    ("alone in agreeing, by whether it stands behind a pronoun of its sentence", 4 * BOUND),
    ("named most often, by whether it is the first name of its block", 2 * 2),
    ("times named before the pronoun, by whether it is first of its sentence, within a clause", 4 * SEATS),
];

const DISTANCES: usize = 10;
const PARTS: usize = 10;
/// By whether a name stands behind a pronoun of its sentence, and in which block.
const BOUND: usize = 2 * 3;
/// By whether a name is the first of its sentence, and whether it stands within a clause.
const SEATS: usize = 2 * 2;

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
    /// Before a noun: "a Roe supporter".
    Modifier,
}

/// What is known of a name in the block of the pronoun.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Local {
    /// How many sentences before that of the pronoun it stands.
    pub(crate) apart: u32,
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
    /// 0: begins the block, 1: begins a sentence, 2: stands behind the quotation, 3: elsewhere.
    pub(crate) place: usize,
}

/// A person that a pronoun may stand for.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    person: usize,
    /// The last place before the pronoun where the person is named.
    naming: usize,
    times: u32,
    is_aside: bool,
}

/// Somebody who spoke: a person, or a mention that was not looked up yet, with its name.
#[derive(Clone, Copy, Debug)]
enum Heard {
    Person(usize),
    Mention(Span, Span, Gender),
}

/// Who spoke; people by their number plus one.
#[derive(Debug, Default)]
pub(crate) struct Log {
    /// Who spoke since the last pronoun, each with the number of the block.
    heard: Vec<(Heard, usize)>,
    /// Who spoke last, if that is known.
    last: Option<(Heard, usize)>,
    /// Whether it is known who said the quotation before this one.
    knew_last: bool,
    /// The block in which somebody spoke last of all who is never named: "a farmer".
    unnamed: Option<usize>,
    speakers: [(usize, usize); 2],
    candidates: Vec<Candidate>,
    /// Those named of whom nothing tells that they are people, latest first.
    unlikely: Vec<Candidate>,
}

/// How far back names are looked at, in names and in blocks, whatever their kind.
pub(super) const MEMORY: usize = 10;
const BLOCKS: usize = 32;
/// How many names in the body are few, so that those in headlines and captions are looked at too.
const FEW: usize = 4;
/// How many people are tried.
const PEOPLE: usize = 4;
/// How many bytes an office has at most that stands between what it is of and who holds it.
const OFFICE: usize = 40;
/// And how many at least: one of four letters between its blanks.
const SHORTEST: usize = 6;
/// How many words it has at most.
const WORDS: usize = 4;

impl Log {
    pub(crate) fn begin(&mut self) {
        self.heard.clear();
        self.last = None;
        self.unnamed = None;
        self.speakers = [(0, 0); 2];
    }

    /// Remembers that a person spoke.
    pub(crate) fn spoke(&mut self, person: usize, block: usize) {
        self.hear(Heard::Person(person), block);
    }

    /// Remembers that somebody spoke, with the mention and the name in it; who it is, is looked up if a pronoun asks for it.
    pub(crate) fn heard(&mut self, mention: Span, name: Span, gender: Gender, block: usize) {
        self.hear(Heard::Mention(mention, name, gender), block);
    }

    fn hear(&mut self, heard: Heard, block: usize) {
        self.last = Some((heard, block));
        self.unnamed = None;
        self.heard.push((heard, block));
    }

    /// Remembers that somebody spoke who is never named.
    pub(crate) fn unnamed(&mut self, block: usize) {
        self.unnamed = Some(block);
    }

    /// Whether a pronoun stands for somebody who is never named and spoke right before: in the same block, or right behind the
    /// quotation that the next one begins with. "“I lock the door,” a farmer said. “It was huge,” he added."
    #[cold]
    #[inline(never)]
    fn is_unnamed(&self, source: Source<'_>, asked: Pronoun) -> bool {
        let starts = |block: &BlockSpan| block.span.start() == asked.quote.start();
        self.unnamed.is_some_and(|block| {
            asked.block == block
                || asked.block == block + 1 && source.blocks.get(asked.block).is_some_and(starts)
        })
    }

    /// Remembers that whoever spoke last spoke again, with the same mention.
    pub(crate) fn again(&mut self) {
        self.heard.extend(self.last);
    }

    /// Forgets who spoke last, as somebody speaks who may be unknown.
    pub(crate) fn forget_last(&mut self) {
        self.knew_last = self.last.take().is_some();
    }

    /// Looks up who spoke since the last pronoun.
    fn recall(&mut self, source: Source<'_>, people: &mut People) {
        let mut knew_last = self.knew_last;
        for (heard, block) in self.heard.drain(..) {
            let person = match heard {
                Heard::Person(person) => Some(person),
                Heard::Mention(mention, name, gender) => people.named(source, mention, name, block, gender),
            };
            // Who spoke last may turn out to be nobody known.
            knew_last = self.knew_last && person.is_some();
            let Some(person) = person else { continue };
            if let Some(known) = people.get_mut(person) {
                known.spoken += 1;
            }
            let [last, other] = self.speakers;
            let now = (person + 1, block);
            self.speakers = if last.0 == now.0 { [now, other] } else { [now, last] };
        }
        self.knew_last = knew_last;
    }

    /// Finds the people who are named before a pronoun, latest first, block by block. No further block is looked at once who spoke
    /// last is one of several, or once [enough](Self::is_enough) people were found in more than the pronoun's own. Gives who spoke
    /// last, if the pronoun agrees and nobody else is named since, in the body and outside quotations.
    fn gather(
        &mut self,
        source: Source<'_>,
        asked: Pronoun,
        people: &mut People,
        local: &mut impl FnMut(Span) -> Option<Local>,
    ) -> Option<usize> {
        self.candidates.clear();
        self.unlikely.clear();
        let [(last, spoke), _] = self.speakers;
        let last = last.checked_sub(1).filter(|_| self.knew_last);
        let mut walked = 0;
        let is_body =
            |number: usize| source.blocks.get(number).is_some_and(|block| block.kind.is_body_text());
        // A caption or crosshead between may name somebody else.
        let is_near = last.is_some() && asked.block < spoke + BLOCKS && (spoke..asked.block).all(is_body);
        let blocks = (0..=asked.block).rev().take(BLOCKS);
        for number in blocks.clone().filter(|number| *number == asked.block || is_body(*number)) {
            let is_aside = !is_body(number);
            walked += self.look(source, asked, people, local, (number, is_aside), MEMORY - walked);
            if let Some(last) = last.filter(|_| number <= spoke) {
                let is_sure = is_near && is_sure(last, asked, people);
                match self.candidates.as_slice() {
                    [] if is_sure => return Some(last),
                    [only] if is_sure && only.person == last => return Some(last),
                    [] | [_] => {}
                    several if several.iter().any(|known| known.person == last) => return None,
                    _ => {}
                }
            }
            if walked == MEMORY || number < asked.block && self.is_enough(asked, people) {
                return None;
            }
        }
        if walked <= FEW {
            // Nor a caption nor a card tells the text whom it is about.
            let is_head = |number: usize| {
                let kind = source.blocks.get(number).map(|block| block.kind);
                matches!(kind, Some(BlockKind::Headline | BlockKind::Deck))
            };
            for number in blocks.filter(|number| *number != asked.block && is_head(*number)) {
                self.look(source, asked, people, local, (number, true), FEW);
            }
        }
        None
    }

    /// The last one named of whom nothing tells that it is a person, and who may be one.
    #[cold]
    fn acting(&self, source: Source<'_>, asked: Pronoun, people: &People) -> Option<Candidate> {
        let may_be_meant = |known: &&Candidate| {
            people.namings.get(known.naming).is_some_and(|naming| may_act(source, asked, naming))
        };
        self.unlikely.iter().find(may_be_meant).copied()
    }

    /// Whether several people were found, one of whom is known to go by the pronoun: one of two only if that one was named again
    /// or spoke.
    fn is_enough(&self, asked: Pronoun, people: &People) -> bool {
        let several = self.candidates.len();
        let goes_by_it = |known: &Candidate| {
            people.get(known.person).is_some_and(|person| {
                person.gender == asked.gender && (several > 2 || known.times > 1 || person.spoken > 0)
            })
        };
        several > 1 && asked.gender != Gender::Unknown && self.candidates.iter().any(goes_by_it)
    }

    /// Looks at the last names of a block before a pronoun; gives how many were looked at.
    fn look(
        &mut self,
        source: Source<'_>,
        asked: Pronoun,
        people: &mut People,
        local: &mut impl FnMut(Span) -> Option<Local>,
        (block, is_aside): (usize, bool),
        most: usize,
    ) -> usize {
        let until = if block == asked.block { asked.start } else { usize::MAX };
        let (from, to) = people.of_block(source, block, until);
        let namings = people.namings.get(from..to).unwrap_or_default();
        let to = from + namings.partition_point(|naming| naming.name.start() < asked.start);
        let from = from.max(to.saturating_sub(most));
        for number in (from..to).rev() {
            let Some(naming) = people.namings.get(number).copied() else { continue };
            if !fits(naming.person, asked, people) {
                continue;
            }
            // Of the block, no quotation behind the one that is asked for was told yet.
            let is_quoted = if naming.block == asked.block && naming.name.start() >= asked.quote.end() {
                local(naming.name).is_none()
            } else {
                source.is_quoted(&naming) || asked.quote.contains(naming.name)
            };
            if is_quoted {
                continue;
            }
            let person = people.settled(naming.person, source, asked.start);
            if let Some(known) = self.candidates.iter_mut().find(|known| known.person == person) {
                known.times += 1;
            } else if self.candidates.len() < PEOPLE && fits(person, asked, people) {
                let candidate = Candidate { person, naming: number, times: 1, is_aside };
                if is_likely(person, people) {
                    self.candidates.push(candidate);
                } else if self.candidates.is_empty() {
                    self.unlikely.push(candidate);
                }
            }
        }
        to - from
    }

    /// The person that a pronoun stands for: of those who may be meant, latest named first, the one whose answers weigh most; of
    /// a single one nothing is asked, nor of who spoke last if nobody else was named since.
    #[expect(clippy::too_many_lines, reason = "one line for each of two dozen answers")]
    pub(crate) fn person(
        &mut self,
        source: Source<'_>,
        asked: Pronoun,
        people: &mut People,
        mut local: impl FnMut(Span) -> Option<Local>,
        mut weigh: impl FnMut(Span, Option<[usize; TEMPLATES.len()]>) -> i32,
    ) -> Option<usize> {
        if self.unnamed.is_some() && self.is_unnamed(source, asked) {
            return None;
        }
        self.recall(source, people);
        let alone = self.gather(source, asked, people, &mut local);
        if self.candidates.is_empty() {
            self.candidates.extend(self.acting(source, asked, people));
        }
        let alone = match self.candidates.as_slice() {
            _ if alone.is_some() => alone,
            [] => return None,
            [only] => Some(only.person),
            _ => None,
        };
        if let Some(person) = alone {
            weigh(people.get(person)?.name, None);
            return alone;
        }
        let mut agreeing = 0;
        let mut most = 0;
        for candidate in &self.candidates {
            people.guess(candidate.person, source, candidate.naming);
            if let Some(person) = people.get(candidate.person) {
                agreeing += u32::from(person.gender == asked.gender && asked.gender != Gender::Unknown);
                if person.gender.agrees(asked.gender) {
                    most = most.max(person.count);
                }
            }
        }
        let mut order = 0;
        let since = source.quotes.last().map(|quote| quote.span.end());
        let people = &*people;
        let mut chosen: Option<(usize, i32)> = None;
        for candidate in &self.candidates {
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
                (0, Some(local)) => local.apart.min(3) as usize,
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
            let before = if blocks > 1 {
                people.before(candidate.naming)
            } else {
                before(source, people, candidate.naming)
            };
            let is_first =
                before.is_none_or(|before| before.name.end() + sentence.len() < naming.name.start());
            let is_inner = near.flatten().map_or_else(|| holds(sentence, "who "), |local| local.is_inner);
            let apart = |block: usize| asked.block.saturating_sub(block).min(2);
            let number = candidate.person + 1;
            let spoke = match self.speakers {
                [(last, block), _] if last == number => 1 + apart(block),
                [_, (other, block)] if other == number => 4 + apart(block),
                [(0, _), _] => 7,
                _ => 0,
            };
            let leads = usize::from(before.is_none());
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
            let alone = match (gender, agreeing) {
                (0, 1) => 1,
                (_, 0) => 2,
                (0, _) => 3,
                _ => 0,
            };
            let in_headline = usize::from(person.in_headline.unwrap_or_default());
            let bound = usize::from(is_bound) * 3 + blocks.min(2);
            let seat = usize::from(is_first) * 2 + usize::from(is_inner);
            let values = [
                gender,
                distance * PARTS + part,
                order.min(5),
                part * 2 + usize::from(order == 0),
                times * 2 + rank,
                spoke,
                named * 2 + usize::from(candidate.is_aside),
                alone,
                pronouns * 3 + distance.min(2),
                candidate.times.min(3) as usize,
                (apart(naming.block) * 2 + leads) * PARTS + part,
                in_headline * 2 + rank,
                asked.place * DISTANCES + distance,
                asked.place * PARTS + part,
                usize::from(since.is_none_or(|since| naming.name.start() >= since)) * 8 + spoke,
                person.sureness() * 2 + rank,
                order.min(3) * DISTANCES + distance,
                person.spoken.min(3) as usize * 4 + blocks.min(3),
                bound,
                seat * PARTS + part,
                times * 2 + leads,
                alone * SEATS + seat,
                person.spoken.min(3) as usize * BOUND + bound,
                alone * 2 + in_headline,
                alone * BOUND + bound,
                rank * 2 + leads,
                candidate.times.min(3) as usize * SEATS + seat,
            ];
            if agrees {
                order += 1;
            }
            let weight = weigh(person.name, Some(values));
            if chosen.is_none_or(|(_, most)| weight > most) {
                chosen = Some((candidate.person, weight));
            }
        }
        chosen.map(|(person, _)| person)
    }
}

/// Whether somebody may be whom a pronoun stands for.
fn fits(person: usize, asked: Pronoun, people: &People) -> bool {
    people.get(person).is_some_and(|person| person.is_person && person.gender.agrees(asked.gender))
}

/// Whether somebody is a person whose gender is that of a pronoun.
fn is_sure(person: usize, asked: Pronoun, people: &People) -> bool {
    people.get(person).is_some_and(|person| {
        let gender = person.gender.or(person.likely.unwrap_or_default());
        let agrees = gender == asked.gender && gender != Gender::Unknown;
        person.is_person && person.is_likely() && agrees
    })
}

/// Whether anything tells that somebody is a person.
fn is_likely(person: usize, people: &People) -> bool {
    people.get(person).is_some_and(Person::is_likely)
}

/// The name before another in its block, but for one that only tells what the other is of: "Elmville mayor Jane Roe", "Roe's boss,
/// John Doe,".
fn before<'p>(source: Source<'_>, people: &'p People, number: usize) -> Option<&'p Naming> {
    let (before, naming) = (people.before(number)?, people.namings.get(number)?);
    let (from, to) = (before.name.end(), naming.name.start());
    let is_near = naming.is_full && (SHORTEST..=OFFICE).contains(&to.saturating_sub(from));
    let tells = is_near
        && matches!(
            source.text.as_bytes().get(from..to),
            Some([b' ', b'a'..=b'z', ..] | [b'\'', b's', b' ', ..] | [0xE2, 0x80, 0x99, b's', b' ', ..])
        );
    if tells && is_office(source, Span::between(from, to)) { people.before(number - 1) } else { Some(before) }
}

/// Whether what stands between two names is an office, with an owner's sign before it, or with a comma behind it.
#[cold]
fn is_office(source: Source<'_>, between: Span) -> bool {
    const OFFICE: Class = Class::TITLE.with(Class::PERSON).with(Class::HEAD);
    let between = between.text(source.text).unwrap_or_default();
    let mut office = between.trim_end().trim_end_matches(',').split(' ').skip(1);
    let mut last = Class::default();
    let is_plain = |word: &str| {
        last = source.words.class(hash(word));
        word.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
            && (!last.any(Class::FUNCTION.with(Class::VERB)) || last.any(OFFICE.with(Class::OF)))
    };
    office.clone().nth(WORDS).is_none() && office.all(is_plain) && last.any(OFFICE)
}

/// Whether a lone name may be somebody whom "he" stands for: one who does something or owns something, in the body, and not in
/// capitals as "UPS" is.
fn may_act(source: Source<'_>, asked: Pronoun, naming: &Naming) -> bool {
    const BEHIND: Class = Class::PREPOSITION.with(Class::OF).with(Class::TO);
    let name = naming.name.text(source.text).unwrap_or_default();
    let is_body = |block: usize| source.blocks.get(block).is_some_and(|block| block.kind.is_body_text());
    let ahead =
        source.before(naming).trim_end().rsplit(' ').next().map(|word| source.words.class(hash(word)));
    name.contains(char::is_lowercase)
        && !ahead.is_some_and(|ahead| ahead.any(BEHIND) && !ahead.any(Class::AS))
        && matches!(
            source.part(naming),
            Part::Subject | Part::Speaker | Part::Inverted | Part::Possessor | Part::Apposed
        )
        && (is_body(naming.block) || !is_body(asked.block))
}
