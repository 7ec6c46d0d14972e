//! When an article was published and when it was changed.
//!
//! A line is read as a row of elements (labels, weekdays, dates, clock times, spans such as "2 hours ago") with text
//! between them that is passed over. Elements that only blanks, signs and common short words set apart make one
//! [`Stamp`].

mod clock;
mod date;
mod element;
mod exact;
#[cfg(test)]
mod forms;
mod relative;
mod season;
#[cfg(test)]
mod tests;

use std::mem;

use time::{Date, Weekday};

use self::{
    clock::{Clock, Offset},
    date::Day,
    element::{Element, Found, elements},
};
pub(crate) use self::{exact::exact, relative::relative};
use crate::{
    field::word::{Floor, begins_word, glued},
    lexicon::{self, Lists},
    model::When,
};

/// A printed time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp<'a> {
    /// The time as printed, without its label: `11:11 PM EST Nov 19, 2019`.
    pub(crate) text: &'a str,
    /// What its label says it is.
    pub(crate) role: StampRole,
    /// What it means, as far as it is said: `None` without a year, for a span ("2 hours ago"), for a day that the
    /// calendar does not have, and where day and month in figures could change places: they cannot if one of them is no month, if the weekday
    /// fits one reading only, if the zone is North American (month first) or if label or clock are of a language
    /// other than English (day first).
    pub(crate) value: Option<When>,
}

/// What the label before a printed time says it is the time of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StampRole {
    /// The first publication.
    Published,
    /// The last change.
    Updated,
    /// It has no label.
    Plain,
}

/// The times that a line prints, in their order.
pub(crate) fn timestamps(line: &str) -> impl Iterator<Item = Stamp<'_>> {
    placed(line).map(|(stamp, _)| stamp)
}

/// The times that a line prints, and the offset in bytes at which each begins, with its label.
pub(super) fn placed(line: &str) -> impl Iterator<Item = (Stamp<'_>, usize)> {
    let mut draft = Draft::default();
    let mut is_first = true;
    elements(if may_be_timed(line) { line } else { "" }).map(Some).chain([None]).filter_map(move |found| {
        let ended = match found {
            Some(found) => draft.go_on(line, found)?,
            None => mem::take(&mut draft),
        };
        let stamp = ended.finish(line, is_first)?;
        is_first = false;
        Some(stamp)
    })
}

/// Whether a line may print a time: one has a figure, or stands behind a label ("updated yesterday").
fn may_be_timed(line: &str) -> bool {
    const LABELS: Lists = Lists::PUBLISHED.with(Lists::UPDATED);
    let has_figure = line.bytes().fold(false, |found, byte| found | byte.is_ascii_digit());
    let mut before = b' ';
    has_figure
        || line.bytes().enumerate().any(|(at, byte)| {
            let begins = begins_word(mem::replace(&mut before, byte), byte);
            begins && line.get(at..).is_some_and(|rest| glued(rest, LABELS).is_ok())
        })
}

/// A stamp in the making.
#[derive(Default)]
struct Draft {
    role: Option<StampRole>,
    begin: Option<usize>,
    /// Where its label ends.
    label: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
    weekday: Option<Weekday>,
    day: Option<Day>,
    clock: Option<Clock>,
    span: bool,
    /// Whether its label is of a language other than English: there the day stands first.
    foreign: bool,
}

impl Draft {
    /// Goes on with an element. Gives what ends before it, if something does.
    fn go_on(&mut self, line: &str, found: Found) -> Option<Self> {
        if let Element::Label { role, foreign } = found.element {
            let label = Some(found.end);
            let next = match self.behind_label(line, found.start) {
                // "First published on": two labels in a row are one.
                Some(first) => Self { label, ..first },
                None => {
                    Self { role: Some(role), begin: Some(found.start), label, foreign, ..Self::default() }
                }
            };
            return Some(mem::replace(self, next));
        }
        let gap = self.end.and_then(|end| line.get(end..found.start)).unwrap_or_default();
        let joined = joins(gap);
        if joined && self.repeats_in_brackets(&found, gap) {
            let closed = line.get(found.end..).is_some_and(|rest| rest.starts_with([')', '）']));
            self.end = Some(found.end + usize::from(closed));
            return None;
        }
        let ended = (!joined || !self.has_room(&found.element)).then(|| mem::take(self));
        self.take(found, gap);
        ended
    }

    /// The draft, if it is nothing but a label that goes on at `start`.
    fn behind_label(&self, line: &str, start: usize) -> Option<Self> {
        let gap = line.get(self.label.filter(|_| self.start.is_none())?..start)?;
        joins(gap).then(|| Self {
            role: self.role,
            begin: self.begin,
            foreign: self.foreign,
            ..Self::default()
        })
    }

    fn has_room(&self, element: &Element) -> bool {
        match element {
            Element::Label { .. } => false,
            Element::Weekday(_) => self.weekday.is_none(),
            Element::Date(_) => self.day.is_none() && !self.span,
            Element::Clock(_) => self.clock.is_none() && !self.span,
            Element::Span { .. } => self.day.is_none() && self.clock.is_none() && !self.span,
        }
    }

    /// Whether it is the same time in another zone: `0339 GMT (1139 HKT)`.
    fn repeats_in_brackets(&self, found: &Found, gap: &str) -> bool {
        let bracket = gap.trim_end().ends_with(['(', '（', '/']);
        bracket
            && self.clock.is_some_and(|clock| clock.offset != Offset::Unsaid)
            && matches!(found.element, Element::Clock(_))
    }

    fn take(&mut self, found: Found, gap: &str) {
        match found.element {
            Element::Label { .. } => return,
            Element::Weekday(weekday) => self.weekday = weekday,
            Element::Date(day) => self.day = Some(day),
            Element::Clock(clock) => {
                let said = self.day.is_some() || self.role.is_some() || found.led || has_clock_word(gap);
                if !(clock.sure || said) {
                    return;
                }
                self.clock = Some(clock);
            }
            Element::Span { sure } => {
                if !(sure || self.role.is_some()) {
                    return;
                }
                self.span = true;
            }
        }
        self.begin.get_or_insert(found.start);
        self.start.get_or_insert(found.start);
        self.end = Some(found.end);
    }

    /// The stamp, if it says more than a weekday. A clock time alone must have a label or be the `first`.
    fn finish<'a>(&self, line: &'a str, first: bool) -> Option<(Stamp<'a>, usize)> {
        let alone = self.day.is_none() && !self.span;
        if alone && (self.clock.is_none() || !(first || self.role.is_some())) {
            return None;
        }
        let text = line.get(self.start?..self.end?)?;
        let role = self.role.unwrap_or(StampRole::Plain);
        Some((Stamp { text, role, value: self.value() }, self.begin?))
    }

    fn value(&self) -> Option<When> {
        let foreign = self.foreign || self.clock.is_some_and(|clock| clock.foreign);
        let american = self.clock.is_some_and(|clock| clock.american);
        let date = match self.day? {
            Day::Exact(date) => date,
            Day::Either { month_first, .. } if american => month_first,
            Day::Either { day_first, .. } if foreign => day_first,
            Day::Either { day_first, month_first } => by_weekday(self.weekday?, day_first, month_first)?,
            Day::Incomplete | Day::Impossible => return None,
        };
        let Some(clock) = self.clock else { return Some(When::new(date)) };
        // In French "ET" is "and".
        let and = foreign && matches!(clock.offset, Offset::Seasonal(_));
        Some(if and { Clock { offset: Offset::Unsaid, ..clock } } else { clock }.on(date))
    }
}

fn by_weekday(weekday: Weekday, one: Date, other: Date) -> Option<Date> {
    match (one.weekday() == weekday, other.weekday() == weekday) {
        (true, false) => Some(one),
        (false, true) => Some(other),
        _ => None,
    }
}

/// Whether the text between two elements leaves them parts of one time: it is short, and its words are function
/// words or words of the clock ("at", "um", "à", "kl.").
fn joins(gap: &str) -> bool {
    let mut words = lexicon::words(gap.floor(48));
    gap.len() < 48
        && words.all(|word| {
            let text = gap.get(word.start..word.end).unwrap_or_default();
            // `2021年7月4日（日）`
            let day = !text.is_ascii() && WEEKDAY_CHARACTERS.contains(text);
            text == "T" || day || lexicon::word(word).lists.any(Lists::STOP | Lists::CLOCK)
        })
}

/// The weekdays and the holiday, as papers of Japan and China print them in brackets behind a date.
const WEEKDAY_CHARACTERS: &str = "月火水木金土日祝一二三四五六";

fn has_clock_word(gap: &str) -> bool {
    lexicon::words(gap.floor(48)).any(|word| lexicon::word(word).lists.any(Lists::CLOCK))
}
