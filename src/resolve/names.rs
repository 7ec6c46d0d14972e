//! A surname to the full name that the article gives, with the office before it.

use std::ops::Range;

use memchr::memmem;

use crate::{
    BlockKind, BlockSpan, Span,
    blank::is_blank,
    inline::words::{Class, Words, hash},
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

/// What the article says of a surname.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) name: Span,
    pub(crate) role: Option<Span>,
    pub(crate) gender: Gender,
    /// What the pronouns in the same sentence say, where the forename does not tell.
    pub(crate) likely: Gender,
}

/// The surnames that were looked up in a text, and where they may be looked up.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// The runs of body text, and then those of headline, deck and captions.
    body: Vec<Range<usize>>,
    aside: Vec<Range<usize>>,
    /// The blocks of both, which no name leaves.
    blocks: Vec<Range<usize>>,
    known: Vec<(u32, Gender, Option<Known>)>,
}

/// The most surnames that are looked up in one text, and the most places where one is looked at.
const LOOKUPS: usize = 100;
const PLACES: usize = 40;
/// A full name that is found this often is taken, whoever else has the surname.
const ENOUGH: usize = 2;

impl Names {
    /// Begins a text.
    pub(crate) fn begin(&mut self, blocks: &[BlockSpan]) {
        self.body.clear();
        self.aside.clear();
        self.blocks.clear();
        self.known.clear();
        for block in blocks {
            let runs = match block.kind {
                BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Heading => &mut self.body,
                BlockKind::Headline | BlockKind::Deck | BlockKind::Caption => &mut self.aside,
                _ => continue,
            };
            let (start, end) = (block.span.start(), block.span.end());
            self.blocks.push(start..end);
            match runs.last_mut() {
                Some(run) if start - run.end < 8 => run.end = end,
                _ => runs.push(start..end),
            }
        }
    }

    /// The full name for a name, or the name itself.
    pub(crate) fn full(&mut self, text: &str, name: Span, key: u32, words: &Words) -> Span {
        self.look_up(text, super::last_word(text, name), key, Gender::Unknown, words)
            .map_or(name, |known| known.name)
    }

    /// The full name that ends in the surname at `surname`.
    pub(crate) fn look_up(
        &mut self,
        text: &str,
        surname: Span,
        key: u32,
        gender: Gender,
        words: &Words,
    ) -> Option<Known> {
        if let Some((.., known)) = self.known.iter().find(|(known, of, _)| *known == key && *of == gender) {
            return *known;
        }
        if self.known.len() >= LOOKUPS {
            return None;
        }
        let word = surname.text(text)?;
        let finder = memmem::Finder::new(word);
        let mut known = search(text, places(text, &self.body, &self.blocks, &finder), gender, words)
            .or_else(|| search(text, places(text, &self.aside, &self.blocks, &finder), gender, words));
        if let Some(known) = &mut known
            && known.gender == Gender::Unknown
        {
            known.likely = pronouns_behind(places(text, &self.body, &self.blocks, &finder));
        }
        self.known.push((key, gender, known));
        known
    }
}

/// Where a word stands: the start of its block, the block's text, and the word's place in that.
struct Place<'a> {
    block: usize,
    part: &'a str,
    at: usize,
    end: usize,
}

/// All places where a word stands in some runs of a text.
fn places<'a>(
    text: &'a str,
    runs: &'a [Range<usize>],
    blocks: &'a [Range<usize>],
    finder: &'a memmem::Finder<'_>,
) -> impl Iterator<Item = Place<'a>> {
    let found = runs.iter().filter_map(|run| Some((run.start, text.get(run.clone())?)));
    let found = found.flat_map(|(start, run)| finder.find_iter(run.as_bytes()).map(move |at| start + at));
    found.filter_map(move |at| {
        let block = blocks.get(blocks.partition_point(|block| block.end <= at))?;
        let at = at.checked_sub(block.start)?;
        Some(Place {
            block: block.start,
            part: text.get(block.clone())?,
            at,
            end: at + finder.needle().len(),
        })
    })
}

/// Looks for full names in some places of a text; where several people share a surname, the one named most often is taken.
fn search<'a>(
    text: &str,
    places: impl Iterator<Item = Place<'a>>,
    gender: Gender,
    words: &Words,
) -> Option<Known> {
    let mut people: [Option<(Known, usize)>; 6] = [None; 6];
    for Place { block, part, at, end } in places.take(PLACES) {
        if part.get(end..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric) {
            continue;
        }
        let Some((start, of)) = forenames(part, at, words) else { continue };
        if !gender.agrees(of) {
            continue;
        }
        let name = Span::between(block + start, block + end);
        let first = |name: Span| name.text(text).and_then(|name| name.split_whitespace().next());
        for person in &mut people {
            match person {
                Some((known, count)) if first(known.name) == first(name) => {
                    *count += 1;
                    if *count >= ENOUGH {
                        return Some(*known);
                    }
                    if known.role.is_none() {
                        known.role = role(part, start, words).map(|role| role_span(block, role));
                    }
                    break;
                }
                Some(_) => {}
                None => {
                    let role = role(part, start, words).map(|role| role_span(block, role));
                    *person = Some((Known { name, role, gender: of, likely: Gender::Unknown }, 1));
                    break;
                }
            }
        }
    }
    let mut best: Option<(Known, usize)> = None;
    for (known, count) in people.into_iter().flatten() {
        let weight = count * 2 + usize::from(known.gender != Gender::Unknown);
        if best.as_ref().is_none_or(|(_, most)| weight > *most) {
            best = Some((known, weight));
        }
    }
    best.map(|(known, _)| known)
}

/// Which pronouns follow a name in its own sentence, where the forename does not tell.
fn pronouns_behind<'a>(places: impl Iterator<Item = Place<'a>>) -> Gender {
    let (mut his, mut hers) = (0, 0);
    for Place { part, end, .. } in places.take(4) {
        let rest = part.get(end..).unwrap_or_default();
        let words = rest.split(|c| is_blank(c) || c == ',').filter(|word| !word.is_empty()).take(25);
        for word in words.take_while(|word| !word.contains(['"', '“', '\'', '.'])) {
            match word {
                "he" | "his" | "He" | "His" | "him" | "himself" => his += 1,
                "she" | "her" | "She" | "Her" | "herself" => hers += 1,
                _ => continue,
            }
            break;
        }
    }
    match (his, hers) {
        (1.., 0) => Gender::His,
        (0, 1..) => Gender::Her,
        _ => Gender::Unknown,
    }
}

fn role_span(block: usize, role: Range<usize>) -> Span {
    Span::between(block + role.start, block + role.end)
}

/// Where the forenames before a surname begin, and the gender of the first.
fn forenames(part: &str, surname: usize, words: &Words) -> Option<(usize, Gender)> {
    let mut start = surname;
    let mut gender = Gender::Unknown;
    for _ in 0..4 {
        let Some((at, word)) = word_before(part, start) else { break };
        if word.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase()) && word.len() > 4 {
            break;
        }
        let bare = word.strip_suffix('.').unwrap_or(word);
        let class = words.class(hash(bare));
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        let initial = bare.len() == 1 || bare.len() == 3 && bare.contains('.');
        if word.len() != bare.len() && !initial
            || !capital && !class.any(Class::PARTICLE)
            || capital && class.any(Class::FUNCTION) && !class.any(Class::PARTICLE)
            || class.any(Class::TITLE) && !class.any(Class::GIVEN)
            || class.any(Class::CALENDAR) && !class.any(Class::GIVEN)
            || class.level() >= 2 && !class.any(Class::GIVEN)
            || !bare.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.'))
        {
            break;
        }
        if capital {
            gender = if class.any(Class::GIVEN) { Gender::of(class) } else { Gender::Unknown };
        }
        start = at;
    }
    // A particle alone is no forename.
    let first = part.get(start..surname)?.trim_start();
    (start < surname && first.starts_with(char::is_uppercase)).then_some((start, gender))
}

/// The word before a place, parted from it by nothing but blanks.
fn word_before(part: &str, at: usize) -> Option<(usize, &str)> {
    let bytes = part.as_bytes().get(..at)?;
    let end = match bytes {
        [.., b' '] if !bytes.ends_with(b"  ") => at - 1,
        [.., b'!'..=b'~'] => return None,
        _ => part.get(..at)?.trim_end_matches(is_blank).len(),
    };
    if end == at {
        return None;
    }
    let mut start = end;
    for byte in bytes.get(..end)?.iter().rev().take(30) {
        if *byte <= b' ' || matches!(byte, b'(' | b'"' | 0xA0 | 0x94 | 0x9C) {
            break;
        }
        start -= 1;
    }
    let word = part.get(start..end)?;
    (!word.is_empty()).then_some((start, word))
}

/// The titles and offices before a name: "US President", "former Massachusetts Gov.".
pub(crate) fn role(part: &str, name: usize, words: &Words) -> Option<Range<usize>> {
    let (mut start, mut end, mut titled) = (name, name, None);
    for i in 0..6 {
        let Some((at, word)) = word_before(part, start) else { break };
        let bare = word.strip_suffix('.').unwrap_or(word);
        let class = words.class(hash(bare));
        if !bare.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.')) {
            break;
        }
        let title = class.any(Class::TITLE) && !class.any(Class::GIVEN);
        let capital = word.starts_with(char::is_uppercase)
            && !class.any(Class::FUNCTION)
            && !class.any(Class::CALENDAR);
        let of = class.any(Class::OF) && i > 0;
        if !(title || i > 0 && (class.any(Class::PLACE) || capital || of)) {
            break;
        }
        if i == 0 {
            end = at + word.len();
        }
        start = at;
        if title || class.any(Class::PLACE) || capital && words.class(hash(bare)).any(Class::BODY) {
            titled = Some(at);
        }
    }
    let courtesy = |role: &str| {
        let class = words.class(hash(role.strip_suffix('.').unwrap_or(role)));
        matches!(
            role.trim_end_matches('.'),
            "Mr" | "Mrs" | "Ms" | "Miss" | "Herr" | "Frau" | "M" | "Mme" | "Sr" | "Sra"
        ) && class.any(Class::TITLE)
    };
    titled.map(|start| start..end).filter(|role| part.get(role.clone()).is_some_and(|role| !courtesy(role)))
}
