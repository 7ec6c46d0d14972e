//! One text to one time, where the caller asks for nothing else.

use time::{Date, Month, Time, Weekday};

use super::{
    Stamp, StampRole, clock,
    date::Day,
    element::{Element, elements},
    joins, placed,
};
use crate::{
    Span,
    error::{ParseError, ParseErrorKind},
    model::When,
};

/// The one time that `text` prints, with its label or without; its `value` is there.
pub(crate) fn exact(text: &str) -> Result<Stamp<'_>, ParseError> {
    let body = text.trim_matches(is_sign);
    let begin = Span::of(body, text).map_or(0, Span::start);
    let fault =
        |kind, start: usize, end: usize| ParseError { kind, span: Span::between(start, end.max(start)) };
    if let Some(value) = iso(body) {
        return Ok(Stamp { text: body, role: StampRole::Plain, value: Some(value) });
    }
    let leads = |at: usize| at <= begin || text.get(begin..at).is_some_and(joins);
    let Some((stamp, at)) = placed(text).next().filter(|(_, at)| leads(*at)) else {
        return Err(fault(ParseErrorKind::Expected("a date"), begin, begin + body.len()));
    };
    let end = Span::of(stamp.text, text).map_or(at, Span::end);
    if stamp.value.is_none() {
        let date = elements(text).find(|found| matches!(found.element, Element::Date(_)));
        return Err(match date.map(|found| (found.element, found.start, found.end)) {
            Some((Element::Date(Day::Impossible), start, end)) => {
                fault(ParseErrorKind::NoSuchDay, start, end)
            }
            Some((Element::Date(Day::Either { .. }), start, end)) => {
                fault(ParseErrorKind::Ambiguous, start, end)
            }
            Some((_, _, end)) => fault(ParseErrorKind::Expected("a year"), end, end),
            None => fault(ParseErrorKind::Expected("a date"), end, end),
        });
    }
    let rest = text.get(end..).unwrap_or_default().trim_matches(is_sign);
    match Span::of(rest, text) {
        Some(span) if !span.is_empty() => {
            Err(ParseError { kind: ParseErrorKind::Expected("nothing more"), span })
        }
        _ => Ok(stamp),
    }
}

/// The forms of ISO 8601 that only a text of its own can be told to be, since in a line they may be numbers:
/// `20210704`, `20210704T2115Z`, `2021-185`, `2021-W26-7`.
///
/// ```text
/// iso   = date [ "T" 2digit 2digit [2digit] [zone] ]
/// date  = year 2digit 2digit / year ["-"] 3digit / year ["-"] "W" 2digit ["-"] digit
/// ```
fn iso(text: &str) -> Option<When> {
    let (day, time) = text.split_once(['T', 't']).map_or((text, None), |(day, time)| (day, Some(time)));
    let digits: String = day.chars().filter(|c| *c != '-').collect();
    let hyphens = day.len() - digits.len();
    let year = digits.get(..4).filter(|year| is_digits(year))?.parse().ok()?;
    let rest = digits.get(4..)?;
    let date = match rest.strip_prefix('W') {
        Some(week) if week.len() == 3 && is_digits(week) && hyphens != 1 => {
            let weekday = week.get(2..)?.parse::<u8>().ok()?.checked_sub(1).filter(|day| *day < 7)?;
            let week = week.get(..2)?.parse().ok()?;
            Date::from_iso_week_date(year, week, Weekday::Monday.nth_next(weekday)).ok()?
        }
        None if rest.len() == 4 && is_digits(rest) && hyphens == 0 => {
            let month = Month::try_from(rest.get(..2)?.parse::<u8>().ok()?).ok()?;
            Date::from_calendar_date(year, month, rest.get(2..)?.parse().ok()?).ok()?
        }
        None if rest.len() == 3 && is_digits(rest) && hyphens == 1 => {
            Date::from_ordinal_date(year, rest.parse().ok()?).ok()?
        }
        _ => return None,
    };
    let Some(time) = time else { return Some(When::new(date)) };
    let end = time.find(|c: char| !c.is_ascii_digit()).unwrap_or(time.len());
    let (figures, zone) = time.split_at_checked(end)?;
    let pair = |at: usize| figures.get(at..at + 2).and_then(|pair| pair.parse().ok());
    let second = if figures.len() == 6 { pair(4)? } else { 0 };
    let clock = Time::from_hms(pair(0)?, pair(2)?, second).ok().filter(|_| matches!(figures.len(), 4 | 6))?;
    let when = When::new(date).at(clock);
    if zone.is_empty() { Some(when) } else { Some(when.in_zone(clock::offset_alone(zone)?)) }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_time_is_read_alone() {
        for (text, time) in [
            ("Feb. 28, 2019 10:45 a.m. EST", "Feb. 28, 2019 10:45 a.m. EST"),
            ("• Stand: 06.09.2022, 21:57 Uhr", "06.09.2022, 21:57 Uhr"),
            ("(14 March 2020)", "14 March 2020"),
        ] {
            assert_eq!(exact(text).map(|stamp| stamp.text), Ok(time), "{text}");
        }
    }

    #[test]
    fn an_error_names_the_byte() {
        for (text, expected) in [
            ("31 February 2020", "no such day at byte 0"),
            ("Updated: 30.02.2021", "no such day at byte 9"),
            ("03/04/2021", "day and month may change places at byte 0"),
            ("Nov 18", "expected a year at byte 6"),
            ("2 hours ago", "expected a date at byte 11"),
            ("5:50 PM", "expected a date at byte 7"),
            ("Jane Roe", "expected a date at byte 0"),
            ("14 March 2020 in Paris", "expected nothing more at byte 14"),
            ("", "expected a date at byte 0"),
        ] {
            let shown = exact(text).map_err(|it| it.to_string());
            assert_eq!(shown.unwrap_err(), expected, "{text}");
        }
    }
}
