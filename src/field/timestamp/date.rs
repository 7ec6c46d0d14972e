//! Dates, as newspapers print them.

use nom::{
    Parser,
    branch::alt,
    bytes::complete::{tag, tag_no_case, take_while_m_n},
    character::complete::{char, one_of},
    combinator::{not, opt, peek, recognize, value, verify},
    sequence::{preceded, terminated},
};
use time::{Date, Month};

use super::clock::clock;
use crate::{
    field::word::{Parsed, check, glued},
    lexicon::Lists,
};

/// What a printed date says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// One day.
    Exact(Date),
    /// One of two days, as the first number is the day's or the month's.
    Either {
        /// The day, if the day stands first.
        day_first: Date,
        /// The day, if the month stands first.
        month_first: Date,
    },
    /// No year, or no day of the month.
    Incomplete,
    /// A day that the calendar does not have.
    Impossible,
}

impl Day {
    fn new(year: u16, month: u16, day: u16) -> Self {
        calendar(year, month, day).map_or(Self::Impossible, Self::Exact)
    }
}

fn calendar(year: u16, month: u16, day: u16) -> Option<Date> {
    let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok())?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
}

/// ```text
/// date = year-first / characters / day-month / numeric / open / month month-day
/// ```
pub(super) fn date(input: &str) -> Parsed<'_, Day> {
    if is_clock(input.as_bytes()) {
        return Err(nom::Err::Error(()));
    }
    alt((year_first, characters, day_month, numeric, open)).parse(input)
}

/// Whether digits, a colon and a digit stand first, as in no date.
fn is_clock(input: &[u8]) -> bool {
    let hour = input.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
    matches!(input.get(hour..), Some([b':', b'0'..=b'9', ..]))
}

/// ISO 8601 and its kin: `2019-11-19`, `2019/11/19`, `2025. 5. 15`, `2023 11 / 17`.
///
/// ```text
/// year-first = year ( sign / 1*blank ) month sign day
/// ```
fn year_first(input: &str) -> Parsed<'_, Day> {
    let blanks = recognize((blank, take_blanks));
    let (rest, year) = year(input)?;
    let (rest, _) = alt((sign, blanks)).parse(rest)?;
    let (rest, month) = number(rest, 2)?;
    let (rest, _) = sign(rest)?;
    let (rest, day) = number(rest, 2)?;
    check((rest, Day::new(year, month, day)), (1..=12).contains(&month))
}

/// ```text
/// characters = year ("年" / "년") month ("月" / "월") day ("日" / "일")
/// ```
fn characters(input: &str) -> Parsed<'_, Day> {
    let (rest, year) = terminated(four_digits, (take_blanks, one_of("年년"), take_blanks)).parse(input)?;
    let (rest, month) = number(rest, 2)?;
    let (rest, _) = (take_blanks, one_of("月월"), take_blanks).parse(rest)?;
    let (rest, day) = number(rest, 2)?;
    let (rest, _) = (take_blanks, one_of("日일")).parse(rest)?;
    Ok((rest, Day::new(year, month, day)))
}

/// `19 NOV 2019`, `20. November 2019`, `1er mars 2024`, `20 de noviembre de 2019`, `19-Nov-2019`, `9th of May 2024`.
///
/// ```text
/// day-month = day [ordinal] gap [of] month ["."] [","] gap [of] year
/// ```
fn day_month(input: &str) -> Parsed<'_, Day> {
    let (rest, day) = terminated(day, opt(ordinal)).parse(input)?;
    let (rest, _) = (gap, opt(of)).parse(rest)?;
    let (rest, month) = month(rest)?;
    let year = preceded((opt(char('.')), opt(char(',')), gap, opt(of)), year);
    let short = preceded(char('-'), two_digit_year);
    // RFC 822: `4 Jul 21 21:15:30`
    let before_clock =
        terminated(preceded(blank, two_digit_year), peek((blank, |input| number(input, 2), char(':'))));
    let (rest, year) = opt(alt((year, short, before_clock))).parse(rest)?;
    Ok((rest, year.map_or(Day::Incomplete, |year| Day::new(year, month, day))))
}

/// `Nov. 19, 2019`, `November 19th, 2019`, `Nov 19 2019`; `March 18` and `November 2019` are incomplete.
///
/// ```text
/// month-day = ["."] gap ( day [ordinal] [[","] gap year] / year )      ; behind the month
/// ```
pub(super) fn month_day(behind: &str, month: u16) -> Parsed<'_, Day> {
    let (rest, _) = (opt(char('.')), gap).parse(behind)?;
    if let Ok((rest, _)) = year(rest) {
        return Ok((rest, Day::Incomplete));
    }
    let (rest, day) = terminated(day, opt(ordinal)).parse(rest)?;
    let (rest, year) = opt(preceded((opt(one_of(",.")), gap), year)).parse(rest)?;
    Ok((rest, year.map_or(Day::Incomplete, |year| Day::new(year, month, day))))
}

/// `28.04.2023`, `28. 4. 2023`, `25.4.24`, `11/19/2019`, `20-11-2019`. Between full stops the day stands first, as
/// in all languages that print them. Else the day is known if one number cannot be a month, or both are the same.
///
/// A year of two digits is read as POSIX `strptime` reads `%y`: 69 to 99 as 1969 to 1999, 00 to 68 as 2000 to 2068.
///
/// ```text
/// numeric = number sign number sign ( year / two digits )      ; the same sign twice
/// ```
fn numeric(input: &str) -> Parsed<'_, Day> {
    let (rest, first) = number(input, 2)?;
    let (rest, one) = sign(rest)?;
    let (rest, second) = number(rest, 2)?;
    let (rest, two) = verify(sign, |two: &str| two.trim() == one.trim()).parse(rest)?;
    let (rest, year) = alt((year, two_digit_year)).parse(rest)?;
    not((one_of("./-"), digit)).parse(rest)?;
    let day_first = calendar(year, second, first);
    let month_first = calendar(year, first, second).filter(|_| two.trim() != ".");
    let day = match (day_first, month_first) {
        (Some(day_first), Some(month_first)) if day_first != month_first => {
            Day::Either { day_first, month_first }
        }
        (Some(day), _) | (None, Some(day)) => Day::Exact(day),
        (None, None) if first <= 31 && second <= 31 && first.min(second) <= 12 => Day::Impossible,
        (None, None) => return Err(nom::Err::Error(())),
    };
    Ok((rest, day))
}

/// A day without a year before a clock time: `1/14 21:17`, `14.01. 21:17`.
///
/// ```text
/// open = number ("/" / ".") number ["."] blank clock      ; the clock is left
/// ```
fn open(input: &str) -> Parsed<'_, Day> {
    let (rest, first) = number(input, 2)?;
    let (rest, _) = one_of("/.")(rest)?;
    let (rest, second) = number(rest, 2)?;
    let (rest, _) = opt(char('.')).parse(rest)?;
    peek((blank, take_blanks, clock)).parse(rest)?;
    check((rest, Day::Incomplete), (1..=31).contains(&first) && (1..=31).contains(&second))
}

/// The month that a word of the lexicon names.
pub(super) fn month(input: &str) -> Parsed<'_, u16> {
    let (rest, entry) = glued(input, Lists::MONTH)?;
    Ok((rest, u16::from(entry.number)))
}

/// ```text
/// year = 4digit      ; 1500 to 2199; digits glued to it must be those of a clock or of "3 years"
/// ```
fn year(input: &str) -> Parsed<'_, u16> {
    let (rest, year) = four_digits(input)?;
    let free = !rest.starts_with(|c: char| c.is_ascii_digit());
    let glued_clock = || number(rest, 2).is_ok_and(|(after, _)| after.starts_with(':'));
    let glued_age =
        || number(rest, 2).is_ok_and(|(after, _)| glued(after.trim_start(), Lists::RELATIVE).is_ok());
    check((rest, year), (1500..2200).contains(&year) && (free || glued_clock() || glued_age()))
}

fn four_digits(input: &str) -> Parsed<'_, u16> {
    take_while_m_n(4, 4, |c: char| c.is_ascii_digit()).map_res(str::parse).parse(input)
}

fn two_digit_year(input: &str) -> Parsed<'_, u16> {
    let (rest, digits) = take_while_m_n(2, 2, |c: char| c.is_ascii_digit())(input)?;
    not(digit).parse(rest)?;
    let year: u16 = digits.parse().map_err(|_| nom::Err::Error(()))?;
    Ok((rest, if year < 69 { 2000 + year } else { 1900 + year }))
}

/// A number of at most `longest` digits that no digit follows.
pub(super) fn number(input: &str, longest: usize) -> Parsed<'_, u16> {
    let (rest, number) =
        take_while_m_n(1, longest, |c: char| c.is_ascii_digit()).map_res(str::parse).parse(input)?;
    not(digit).parse(rest)?;
    Ok((rest, number))
}

fn day(input: &str) -> Parsed<'_, u16> {
    verify(|input| number(input, 2), |day| (1..=31).contains(day)).parse(input)
}

fn digit(input: &str) -> Parsed<'_, char> {
    verify(nom::character::complete::anychar, char::is_ascii_digit).parse(input)
}

fn ordinal(input: &str) -> Parsed<'_, ()> {
    // Most days have none.
    if input.starts_with(' ') {
        return Err(nom::Err::Error(()));
    }
    let suffix = alt((
        tag_no_case("st"),
        tag_no_case("nd"),
        tag_no_case("rd"),
        tag_no_case("th"),
        tag_no_case("er"),
        tag(".º"),
        tag("º"),
        tag("°"),
        tag("ª"),
        tag("."),
        tag(":e"),
        tag(":a"),
    ));
    value((), suffix).parse(input)
}

/// The "of" between the parts of a date.
fn of(input: &str) -> Parsed<'_, ()> {
    if !input.starts_with(['d', 'D', 'o', 'O', 't', 'T']) {
        return Err(nom::Err::Error(()));
    }
    let blanked = terminated(
        alt((
            tag_no_case("del"),
            tag_no_case("de"),
            tag_no_case("do"),
            tag_no_case("of"),
            tag_no_case("the"),
        )),
        blank,
    );
    value((), alt((blanked, tag("d'"), tag("d’")))).parse(input)
}

/// ```text
/// gap = *blank / "-" / "/" / "."
/// ```
fn gap(input: &str) -> Parsed<'_, ()> {
    value((), alt((recognize(one_of("-/‑")), take_blanks))).parse(input)
}

/// ```text
/// sign = *blank ("-" / "/" / ".") *blank
/// ```
fn sign(input: &str) -> Parsed<'_, &str> {
    recognize((take_blanks, one_of("-/.‑"), take_blanks)).parse(input)
}

pub(super) fn take_blanks(input: &str) -> Parsed<'_, &str> {
    take_while_m_n(0, 4, char::is_whitespace)(input)
}

fn blank(input: &str) -> Parsed<'_, char> {
    verify(nom::character::complete::anychar, |c: &char| c.is_whitespace()).parse(input)
}
