//! Times of day and their zones, as newspapers print them.

use nom::{
    Parser,
    branch::alt,
    bytes::complete::{tag, tag_no_case, take_while_m_n, take_while1},
    character::complete::{char, one_of},
    combinator::{not, opt, peek, value, verify},
    sequence::{delimited, preceded, terminated},
};
use time::{Date, Time, UtcOffset};

use super::{
    date::{month, number, take_blanks},
    season,
};
use crate::{
    field::word::{Parsed, check, glued, is_one_of, taken},
    lexicon::{self, Lists},
    model::When,
};

/// A time of day and what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    /// The time of day; none for midnight, which may be the start or the end of its day.
    pub(super) time: Option<Time>,
    /// What its zone says of the offset.
    pub(super) offset: Offset,
    /// Whether the zone is one of North America, where the month of a date in figures stands first.
    pub(super) american: bool,
    /// Whether it is printed as no English newspaper prints it: `14h30`, `19:25 Uhr`.
    pub(super) foreign: bool,
    /// Whether it can be nothing else. `15.59` and `14h` may be numbers.
    pub(super) sure: bool,
}

/// What a printed zone says of the offset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Offset {
    /// Nothing, as no zone does that has several.
    #[default]
    Unsaid,
    /// It is the same all the year round.
    Fixed(UtcOffset),
    /// It is this one or the one of summer, as the season is.
    Seasonal(UtcOffset),
}

impl Clock {
    /// The day at this time, and at its offset as far as zone and day tell it.
    pub(super) fn on(self, date: Date) -> When {
        let offset = self.time.and_then(|time| match self.offset {
            Offset::Unsaid => None,
            Offset::Fixed(offset) => Some(offset),
            Offset::Seasonal(standard) => season::offset(standard, date, time),
        });
        When { date, time: self.time, offset }
    }
}

/// ```text
/// clock = time [*blank o'clock] [*blank zone]
/// ```
pub(super) fn clock(input: &str) -> Parsed<'_, Clock> {
    check((input, ()), may_be_clock(input.as_bytes()))?;
    if input.starts_with("12")
        && let Ok((rest, _)) = (tag("12"), opt(tag(":00")), take_blanks, peek(midnight)).parse(input)
    {
        return by_name(rest);
    }
    let (rest, Reading { time, foreign, sure }) =
        alt((half_day_first, colons, letters, military, dotted, hour)).parse(input)?;
    let (rest, word) = opt(preceded((opt(char(':')), take_blanks), clock_word)).parse(rest)?;
    let (rest, zone) = opt(alt((preceded(take_blanks, zone), hours_ahead.map(Zone::at)))).parse(rest)?;
    let foreign = foreign || word.is_some_and(ClockWord::is_foreign);
    let sure = sure || word.is_some() || zone.is_some();
    let Zone { offset, american } = zone.unwrap_or_default();
    Ok((rest, Clock { time: Some(time), offset, american, foreign, sure }))
}

/// `noon`, and `midnight`, which by the AP Stylebook is part of the day that ends, and to others part of the one that begins.
///
/// ```text
/// by-name = ( "noon" / "midnight" ) [*blank zone]
/// ```
pub(super) fn by_name(input: &str) -> Parsed<'_, Clock> {
    let noon = value(Time::from_hms(12, 0, 0).ok(), (tag_no_case("noon"), not(letter)));
    let (rest, time) = alt((noon, value(None, midnight))).parse(input)?;
    let (rest, zone) = opt(preceded(take_blanks, zone)).parse(rest)?;
    let Zone { offset, american } = zone.unwrap_or_default();
    let date = rest.trim_start_matches([',', ' ']);
    let sure = month(date).is_ok() || super::date::date(date).is_ok();
    Ok((rest, Clock { time, offset, american, foreign: false, sure }))
}

fn midnight(input: &str) -> Parsed<'_, ()> {
    value((), (tag_no_case("midnight"), not(letter))).parse(input)
}

/// Whether the first letters of "noon" or "midnight" stand first.
#[inline]
pub(super) fn may_be_named(input: &str) -> bool {
    matches!(
        input.as_bytes(),
        [b'N' | b'n', b'O' | b'o', b'O' | b'o', ..] | [b'M' | b'm', b'I' | b'i', b'D' | b'd', ..]
    )
}

/// Whether a time of day may stand first: no number has more than two digits in it, but those that stand before a zone.
fn may_be_clock(input: &[u8]) -> bool {
    let digits = input.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
    digits < 3 || digits == 4 && input.get(4) == Some(&b' ')
}

/// A time of day, and whether it can be nothing else.
#[derive(Clone, Copy)]
struct Reading {
    time: Time,
    foreign: bool,
    sure: bool,
}

/// ```text
/// colons = hour ":" 2digit [":" 2digit ["." 1*digit]] [half]
/// ```
fn colons(input: &str) -> Parsed<'_, Reading> {
    let (rest, hour) = terminated(|input| number(input, 2), one_of(":：")).parse(input)?;
    let (rest, minute) = two_digits(rest)?;
    let (rest, second) = opt(preceded(char(':'), two_digits)).parse(rest)?;
    let fraction = preceded(one_of(".,"), take_while_m_n(1, 9, |c: char| c.is_ascii_digit()));
    let (rest, fraction) = opt(fraction).parse(rest)?;
    let (rest, half) = opt(half).parse(rest)?;
    let (rest, mut reading) = read(rest, (hour, minute, second.unwrap_or_default()), half, true)?;
    if let (Some(digits), Some(_)) = (fraction, second) {
        let nanosecond = digits
            .bytes()
            .chain(*b"00000000")
            .take(9)
            .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
        reading.time = reading.time.replace_nanosecond(nanosecond).unwrap_or(reading.time);
    }
    Ok((rest, reading))
}

/// `14h30`, `14 h 30`, `14H30`, and `14h`, which may be a span of time.
///
/// ```text
/// letters = hour *blank "h" [*blank 2digit ["m" / "min"]]
/// ```
fn letters(input: &str) -> Parsed<'_, Reading> {
    let (rest, hour) = terminated(|input| number(input, 2), (take_blanks, one_of("hH"))).parse(input)?;
    let (rest, minute) = opt(preceded(take_blanks, two_digits)).parse(rest)?;
    let (rest, _) = opt(alt((tag("min"), tag("m")))).parse(rest)?;
    not(letter).parse(rest)?;
    let (rest, reading) = read(rest, (hour, minute.unwrap_or_default(), 0), None, minute.is_some())?;
    Ok((rest, Reading { foreign: true, ..reading }))
}

/// `0339 GMT`.
///
/// ```text
/// military = 4digit blank zone      ; the zone is left
/// ```
fn military(input: &str) -> Parsed<'_, Reading> {
    let (rest, hour) = take_while_m_n(2, 2, |c: char| c.is_ascii_digit()).map_res(str::parse).parse(input)?;
    let (rest, minute) = two_digits(rest)?;
    peek((char(' '), named_zone)).parse(rest)?;
    read(rest, (hour, minute, 0), None, true)
}

/// `14.30`, `4.34pm`.
///
/// ```text
/// dotted = hour "." 2digit [half]
/// ```
fn dotted(input: &str) -> Parsed<'_, Reading> {
    let (rest, hour) = terminated(|input| number(input, 2), char('.')).parse(input)?;
    let (rest, minute) = two_digits(rest)?;
    not((one_of(".,/"), take_while1(|c: char| c.is_ascii_digit()))).parse(rest)?;
    let (rest, half) = opt(half).parse(rest)?;
    read(rest, (hour, minute, 0), half, half.is_some())
}

/// `4PM`, `9 a.m.`, `14 Uhr`, `14 Uhr 30`.
///
/// ```text
/// hour = number ( half / *blank o'clock [blank 2digit] )
/// ```
fn hour(input: &str) -> Parsed<'_, Reading> {
    let (rest, hour) = number(input, 2)?;
    if let Ok((rest, half)) = half(rest) {
        return read(rest, (hour, 0, 0), Some(half), true);
    }
    let (rest, word) = preceded(take_blanks, clock_word).parse(rest)?;
    let (rest, minute) = opt(preceded(char(' '), terminated(two_digits, not(one_of(".:"))))).parse(rest)?;
    let (rest, reading) = read(rest, (hour, minute.unwrap_or_default(), 0), None, true)?;
    Ok((rest, Reading { foreign: word.is_foreign(), ..reading }))
}

/// `午後9時19分`, `20時52分`, `오후 9시 19분`, `下午3:05`.
///
/// ```text
/// half-day-first = [("午前" / "午後" ...) *blank] hour ("時" / "시" / ":") [*blank 2digit ["分" / "분"]]
/// ```
fn half_day_first(input: &str) -> Parsed<'_, Reading> {
    check((input, ()), !is_bare_hour(input.as_bytes()))?;
    let morning = value(Half::Before, alt((tag("午前"), tag("上午"), tag("오전"))));
    let afternoon = value(Half::After, alt((tag("午後"), tag("下午"), tag("오후"))));
    let (rest, half) = opt(terminated(alt((morning, afternoon)), take_blanks)).parse(input)?;
    let (rest, hour) = number(rest, 2)?;
    let (rest, mark) = one_of("時时点시:")(rest)?;
    let (rest, minute) = opt(preceded(take_blanks, |input| number(input, 2))).parse(rest)?;
    let (rest, _) = opt(one_of("分분")).parse(rest)?;
    let plain = mark == ':' && half.is_none();
    let (rest, reading) = read(rest, (hour, minute.unwrap_or_default(), 0), half, true)?;
    check((rest, reading), !plain)
}

/// Whether figures and a sign of ASCII stand first, as where neither a half of the day nor such a sign does.
fn is_bare_hour(input: &[u8]) -> bool {
    let digits = input.iter().take(2).take_while(|byte| byte.is_ascii_digit()).count();
    digits > 0 && input.get(digits).is_none_or(u8::is_ascii)
}

/// Whether a character may begin a half of the day that stands before its hour.
pub(super) fn may_be_half_day(first: char) -> bool {
    matches!(first, '午' | '上' | '下' | '오')
}

/// The half of the day that a clock of twelve hours is in.
#[derive(Clone, Copy)]
enum Half {
    Before,
    After,
}

/// ```text
/// half = *blank ("a" / "p") ["."] *blank "m" ["."]
/// ```
fn half(input: &str) -> Parsed<'_, Half> {
    let (rest, first) = preceded(take_blanks, one_of("aApP")).parse(input)?;
    let (rest, _) = (opt(char('.')), take_blanks, one_of("mM")).parse(rest)?;
    let end = rest.chars().next().is_none_or(|c| !c.is_alphabetic());
    // Capitals that a word is glued to: `10:45AMUpdated`.
    let glued = taken_capital(rest);
    let (rest, _) = opt(char('.')).parse(rest)?;
    check((rest, if matches!(first, 'a' | 'A') { Half::Before } else { Half::After }), end || glued)
}

fn taken_capital(rest: &str) -> bool {
    let mut next = rest.chars();
    next.next().is_some_and(char::is_uppercase) && next.next().is_some_and(char::is_lowercase)
}

fn read(rest: &str, at: (u16, u16, u16), half: Option<Half>, sure: bool) -> Parsed<'_, Reading> {
    let (hour, minute, second) = at;
    let hour = match half {
        Some(Half::Before) if hour > 12 => return Err(nom::Err::Error(())),
        Some(Half::Before) => hour % 12,
        Some(Half::After) if hour < 12 => hour + 12,
        _ => hour,
    };
    let small = |number| u8::try_from(number).unwrap_or(u8::MAX);
    let time = Time::from_hms(small(hour), small(minute), small(second)).map_err(|_| nom::Err::Error(()))?;
    Ok((rest, Reading { time, foreign: false, sure }))
}

fn two_digits(input: &str) -> Parsed<'_, u16> {
    let (rest, digits) =
        take_while_m_n(2, 2, |c: char| c.is_ascii_digit()).map_res(str::parse).parse(input)?;
    not(verify(nom::character::complete::anychar, char::is_ascii_digit)).parse(rest)?;
    Ok((rest, digits))
}

fn letter(input: &str) -> Parsed<'_, char> {
    verify(nom::character::complete::anychar, |c: &char| c.is_alphabetic()).parse(input)
}

/// `Uhr`, `uur`, `hrs`: a word of the clock that is no common word of another language, and no half of the day.
fn clock_word(input: &str) -> Parsed<'_, ClockWord> {
    let (rest, entry) = glued(input, Lists::CLOCK)?;
    let half = is_one_of(taken(input, rest), &["am", "pm", "a.m", "p.m"]);
    let common = entry.lists.any(Lists::STOP | Lists::MONTH | Lists::RELATIVE);
    check((rest, ClockWord(entry.lists)), !half && !common)
}

/// The lists that a word of the clock is in.
#[derive(Clone, Copy)]
struct ClockWord(Lists);

impl ClockWord {
    /// Whether English has no such word of the clock.
    fn is_foreign(self) -> bool {
        !self.0.any(Lists::ENGLISH)
    }
}

/// What a printed zone says.
#[derive(Clone, Copy, Default)]
struct Zone {
    offset: Offset,
    american: bool,
}

/// ```text
/// zone = ["("] named-zone [")"] / offset
/// ```
fn zone(input: &str) -> Parsed<'_, Zone> {
    alt((delimited(char('('), named_zone, char(')')), named_zone, offset.map(Zone::at))).parse(input)
}

impl Zone {
    fn at(offset: UtcOffset) -> Self {
        Self { offset: Offset::Fixed(offset), american: false }
    }
}

const AMERICAN: &[&str] =
    &["est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "akst", "akdt", "hst", "et", "ct", "mt", "pt"];

/// `EST`, `ist`, `GMT+3`, `UTC +05:30`, all in capitals or all in small letters.
///
/// ```text
/// named-zone = name [*blank offset]      ; the offset only behind GMT and UTC
/// ```
fn named_zone(input: &str) -> Parsed<'_, Zone> {
    let (rest, name) = zone_name(input)?;
    let (_, minutes) = *lexicon::ZONES
        .iter()
        .chain(lexicon::CLOCK_ZONES)
        .find(|(zone, _)| zone.eq_ignore_ascii_case(name))
        .ok_or(nom::Err::Error(()))?;
    if minutes == Some(0) {
        let shift = alt((offset_before_day, offset, whole_hours));
        if let Ok((rest, offset)) = preceded(take_blanks, shift).parse(rest) {
            return Ok((rest, Zone::at(offset)));
        }
    }
    let offset = minutes
        .and_then(|minutes| UtcOffset::from_whole_seconds(i32::from(minutes) * 60).ok())
        .map(Offset::Fixed)
        .or_else(|| season::standard(name).map(Offset::Seasonal))
        .unwrap_or_default();
    Ok((rest, Zone { offset, american: AMERICAN.iter().any(|zone| zone.eq_ignore_ascii_case(name)) }))
}

/// The offset that a text is and nothing else: `Z`, `+0200`, `-03:30`, `+02`.
pub(super) fn offset_alone(text: &str) -> Option<UtcOffset> {
    if matches!(text, "Z" | "z") {
        return Some(UtcOffset::UTC);
    }
    let (rest, offset) = alt((offset, whole_hours)).parse(text).ok()?;
    rest.is_empty().then_some(offset)
}

/// ```text
/// zone-name = 1*5 capital / 1*5 small      ; a word glued to capitals is left: "ESTUpdated"
/// ```
fn zone_name(input: &str) -> Parsed<'_, &str> {
    let capitals = input.bytes().take_while(u8::is_ascii_uppercase).count();
    let smalls = input.bytes().take_while(u8::is_ascii_lowercase).count();
    let glued = input.as_bytes().get(capitals).is_some_and(u8::is_ascii_lowercase);
    let length = if capitals > 0 { capitals - usize::from(glued) } else { smalls };
    let (name, rest) = input.split_at_checked(length).ok_or(nom::Err::Error(()))?;
    let ends = glued || rest.chars().next().is_none_or(|c| !c.is_alphabetic());
    check((rest, name), ends && (1..=5).contains(&length))
}

/// ```text
/// offset = ("+" / "-") 2digit [":"] 2digit
/// ```
fn offset(input: &str) -> Parsed<'_, UtcOffset> {
    let hours = take_while_m_n(2, 2, |c: char| c.is_ascii_digit());
    let (rest, (sign, hours, _, minutes)) = (sign, hours, opt(char(':')), two_digits).parse(input)?;
    shift(rest, sign, hours, minutes)
}

/// `21:15:30+02`. A dash may lead to the end of a span of time, so behind it the minutes must stand.
///
/// ```text
/// hours-ahead = "+" 2digit
/// ```
fn hours_ahead(input: &str) -> Parsed<'_, UtcOffset> {
    let (rest, (_, hours)) = (char('+'), take_while_m_n(2, 2, |c: char| c.is_ascii_digit())).parse(input)?;
    not(verify(nom::character::complete::anychar, |c: &char| c.is_alphanumeric())).parse(rest)?;
    shift(rest, 1, hours, 0)
}

/// ```text
/// whole-hours = ("+" / "-") 1*2digit
/// ```
fn whole_hours(input: &str) -> Parsed<'_, UtcOffset> {
    let hours = take_while_m_n(1, 2, |c: char| c.is_ascii_digit());
    let (rest, (sign, hours)) = (sign, hours).parse(input)?;
    not(verify(nom::character::complete::anychar, char::is_ascii_digit)).parse(rest)?;
    shift(rest, sign, hours, 0)
}

/// An offset in whole hours that the day of a date is glued to, `+320 November`, where only one cut of the digits
/// gives an hour and a day.
///
/// ```text
/// offset-before-day = ("+" / "-") 1*2digit day blank month      ; the day and month are left
/// ```
fn offset_before_day(input: &str) -> Parsed<'_, UtcOffset> {
    let (digits, sign) = sign(input)?;
    let (after, run) = take_while_m_n(3, 4, |c: char| c.is_ascii_digit())(digits)?;
    preceded(take_blanks, month).parse(after)?;
    let mut cuts = [1, 2].into_iter().filter(|&at| {
        let Some((hours, day)) = run.split_at_checked(at) else { return false };
        let hours = hours.parse().unwrap_or(u8::MAX);
        hours <= 14 && day.len() <= 2 && (1..=31).contains(&day.parse().unwrap_or(u8::MAX))
    });
    let (Some(cut), None) = (cuts.next(), cuts.next()) else { return Err(nom::Err::Error(())) };
    let (hours, rest) = digits.split_at_checked(cut).ok_or(nom::Err::Error(()))?;
    shift(rest, sign, hours, 0)
}

fn sign(input: &str) -> Parsed<'_, i8> {
    alt((value(1, char('+')), value(-1, one_of("-−")))).parse(input)
}

fn shift<'a>(rest: &'a str, sign: i8, hours: &str, minutes: u16) -> Parsed<'a, UtcOffset> {
    let hours = hours.parse().ok().filter(|hours| *hours <= 14);
    let minutes = i8::try_from(minutes).ok().filter(|minutes| *minutes < 60);
    hours
        .zip(minutes)
        .and_then(|(hours, minutes): (i8, i8)| UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok())
        .map(|offset| (rest, offset))
        .ok_or(nom::Err::Error(()))
}
