//! A line to the elements of its times.

use std::iter;

use time::Weekday;

use super::{
    StampRole,
    clock::{Clock, by_name, clock, may_be_half_day, may_be_named},
    date::{Day, date, month_day, number},
};
use crate::{
    field::word::{Parsed, glued, glued_phrase, place},
    lexicon::{Entry, Lists},
};

/// A part of a printed time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Element {
    /// "Published", "Stand"; whether English has no such label.
    Label { role: StampRole, foreign: bool },
    /// "Friday"; `None` if the word is the name of different days in different languages.
    Weekday(Option<Weekday>),
    /// A date.
    Date(Day),
    /// A time of day.
    Clock(Clock),
    /// "2 hours ago", "yesterday". Unless `sure`, it is one only behind a label.
    Span { sure: bool },
}

/// An element and where it lies, in bytes of its line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) element: Element,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether a word of the clock stands before it: "kl. 14.30".
    pub(super) led: bool,
}

/// The elements of a line, from left to right, not overlapping.
pub(super) fn elements(line: &str) -> impl Iterator<Item = Found> {
    let mut rest = line;
    let mut led = false;
    iter::from_fn(move || {
        while let Some(first) = rest.chars().next() {
            if !first.is_alphanumeric() {
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
                continue;
            }
            let listed = listed(rest);
            let may_begin =
                listed.is_some() || first.is_ascii_digit() || may_be_half_day(first) || may_be_named(rest);
            if may_begin && let Ok((after, element)) = element(rest, first, listed) {
                let found = Found { element, start: place(line, rest), end: place(line, after), led };
                (rest, led) = (after, false);
                return Some(found);
            }
            led = listed.is_some_and(|(_, entry)| entry.lists.any(Lists::CLOCK));
            rest = behind_piece(rest);
        }
        None
    })
}

/// The phrase of a list of the calendar or the clock that `input` begins with, and what stands behind it.
fn listed(input: &str) -> Option<(&str, Entry)> {
    glued(input, CALENDAR).ok()
}

/// The lists that the words of a printed time are in.
const CALENDAR: Lists = Lists::MONTH
    .with(Lists::WEEKDAY)
    .with(Lists::CLOCK)
    .with(Lists::PUBLISHED)
    .with(Lists::UPDATED)
    .with(Lists::RELATIVE);

/// ```text
/// element = date / clock / span / label / weekday
/// ```
fn element<'a>(input: &'a str, first: char, listed: Option<(&'a str, Entry)>) -> Parsed<'a, Element> {
    if first.is_ascii_digit()
        && let Ok((rest, day)) = date(input)
    {
        return Ok((rest, Element::Date(day)));
    }
    if (first.is_ascii_digit() || may_be_half_day(first))
        && let Ok((rest, clock)) = clock(input)
    {
        return Ok((rest, Element::Clock(clock)));
    }
    if may_be_named(input)
        && let Ok((rest, clock)) = by_name(input)
    {
        return Ok((rest, Element::Clock(clock)));
    }
    let Some((rest, entry)) = listed else {
        return if first.is_ascii_digit() { span(input) } else { Err(nom::Err::Error(())) };
    };
    if entry.lists.any(Lists::MONTH)
        && let Ok((rest, day)) = month_day(rest, u16::from(entry.number))
    {
        return Ok((rest, Element::Date(day)));
    }
    let foreign = !entry.lists.any(Lists::ENGLISH);
    if entry.lists.any(Lists::UPDATED) {
        return Ok((rest, Element::Label { role: StampRole::Updated, foreign }));
    }
    if entry.lists.any(Lists::PUBLISHED) {
        return Ok((rest, Element::Label { role: StampRole::Published, foreign }));
    }
    if entry.lists.any(Lists::WEEKDAY) {
        return Ok((rest, Element::Weekday(weekday(entry))));
    }
    span(input)
}

fn weekday(entry: Entry) -> Option<Weekday> {
    let number = entry.number.checked_sub(1).filter(|_| !entry.lists.any(Lists::MONTH))?;
    (number < 7).then(|| Weekday::Monday.nth_next(number))
}

/// ```text
/// span = 1*5( number / relative / function-word )      ; with a number and two words, or one word behind a label
/// ```
fn span(input: &str) -> Parsed<'_, Element> {
    let mut rest = input;
    let mut end = input;
    let (mut words, mut numbers) = (0, 0);
    for _ in 0..5 {
        let next = rest.trim_start();
        if let Ok((after, _)) = number(next, 3) {
            numbers += 1;
            rest = after;
        } else if let Ok((after, entry)) = glued_phrase(next) {
            if entry.lists.any(Lists::RELATIVE) {
                words += place(next, after).min(1)
                    + usize::from(next.get(..place(next, after)).is_some_and(|it| it.contains(' ')));
                end = after;
            } else if !entry.lists.any(Lists::STOP) || words + numbers == 0 {
                break;
            }
            rest = after;
        } else {
            break;
        }
    }
    if words == 0 {
        return Err(nom::Err::Error(()));
    }
    Ok((end, Element::Span { sure: numbers > 0 && words > 1 }))
}

/// What stands behind the letters, the digits or the one ideograph that `input` begins with.
fn behind_piece(input: &str) -> &str {
    let mut before = None;
    // Small letters go on behind a letter.
    let letter = usize::from(input.starts_with(|c: char| c.is_ascii_alphabetic()));
    let plain = input.bytes().skip(letter).take_while(u8::is_ascii_lowercase).count();
    let end = letter + plain;
    if end > 0
        && input.as_bytes().get(end).is_some_and(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())
    {
        return input.get(end..).unwrap_or_default();
    }
    let from = end.saturating_sub(1);
    for (at, c) in input.get(from..).unwrap_or_default().char_indices() {
        let at = at + from;
        let goes_on = match before {
            None => true,
            Some(_) if !c.is_alphanumeric() || is_ideograph(c) => false,
            Some(b) if is_ideograph(b) || b.is_numeric() != c.is_numeric() => false,
            Some(b) => !(b.is_lowercase() && c.is_uppercase() || capital_ends(input, at, b, c)),
        };
        if !goes_on {
            return input.get(at..).unwrap_or_default();
        }
        before = Some(c);
    }
    ""
}

/// Whether a word begins at the capital `c`, behind another capital and before a small letter: `ESTUpdated`.
fn capital_ends(input: &str, at: usize, before: char, c: char) -> bool {
    let next = input.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
    before.is_uppercase() && c.is_uppercase() && next.is_some_and(char::is_lowercase)
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
}
