//! A point in time as exact as it was printed.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use time::{Date, Month, Time, UtcOffset};

use crate::{
    Span,
    error::{ParseError, ParseErrorKind},
};

/// A point in time as exact as it was printed: a date, perhaps a time of day, perhaps its offset from UTC.
///
/// It is written and read as in ISO 8601, the extended form, as far as it goes.
///
/// ```
/// use newsprint::When;
///
/// let when: When = "2019-02-28T10:45-05:00".parse()?;
/// assert_eq!(when.to_string(), "2019-02-28T10:45:00-05:00");
/// assert_eq!("2019-02-30".parse::<When>().map_err(|error| error.to_string()), Err("no such day at byte 0".into()));
/// # Ok::<(), newsprint::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    /// The day.
    pub date: Date,
    /// The time of day, where one was printed. "noon" is 12:00. "midnight" is none: by the AP Stylebook it belongs to the day that ends, to
    /// others it begins the day.
    pub time: Option<Time>,
    /// The offset of that time from UTC, where a zone was printed that tells it. It says nothing without a time.
    ///
    /// "EST" and "EDT" have each one offset. "ET", "CT", "MT" and "PT", in capitals, have that of standard or of daylight saving time in
    /// the United States on that day (Energy Policy Act of 2005, Pub. L. 109-58, section 110, from 2007 on; the second Sunday of March to
    /// the first of November, each at 2:00; from 1987 to 2006 the first Sunday of April to the last of October); none before 1987, in
    /// the hour that comes twice, and in the one that does not come. Letters that stand for several zones ("IST", "AST", "AMT") have none.
    pub offset: Option<UtcOffset>,
}

impl When {
    /// A day.
    #[must_use]
    pub const fn new(date: Date) -> Self {
        Self { date, time: None, offset: None }
    }

    /// The same day at a time.
    #[must_use]
    pub const fn at(mut self, time: Time) -> Self {
        self.time = Some(time);
        self
    }

    /// The same time in a zone with this offset from UTC.
    #[must_use]
    pub const fn in_zone(mut self, offset: UtcOffset) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl From<Date> for When {
    fn from(date: Date) -> Self {
        Self::new(date)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date.to_calendar_date();
        let sign = if year < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}-{:02}-{day:02}", year.unsigned_abs(), u8::from(month))?;
        let Some(time) = self.time else { return Ok(()) };
        let (hour, minute, second, nano) = time.as_hms_nano();
        write!(f, "T{hour:02}:{minute:02}:{second:02}")?;
        if nano > 0 {
            write!(f, ".{}", format!("{nano:09}").trim_end_matches('0'))?;
        }
        match self.offset {
            None => Ok(()),
            Some(offset) if offset.is_utc() => f.write_str("Z"),
            Some(offset) => {
                let (hours, minutes, seconds) = offset.as_hms();
                let sign = if offset.is_negative() { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs())?;
                if seconds == 0 { Ok(()) } else { write!(f, ":{:02}", seconds.unsigned_abs()) }
            }
        }
    }
}

impl FromStr for When {
    type Err = ParseError;

    /// Reads ISO 8601, the extended form, and nothing else; for times as papers print them, see
    /// [`Timestamp`](crate::Timestamp).
    ///
    /// ```text
    /// when   = date [ ( "T" / "t" / " " ) time [ offset ] ]
    /// date   = ["-"] 4digit "-" 2digit "-" 2digit
    /// time   = 2digit ":" 2digit [ ":" 2digit [ "." 1*9digit ] ]
    /// offset = "Z" / "z" / ( "+" / "-" ) 2digit [ ":" ] 2digit [ ":" 2digit ]
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseErrorKind::Expected`] where it reads otherwise, [`ParseErrorKind::NoSuchDay`] and
    /// [`ParseErrorKind::NoSuchTime`] where calendar or clock do not have it.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let mut iso = Iso { text, rest: text };
        let date = iso.date()?;
        let mut when = Self::new(date);
        if ["T", "t", " "].iter().any(|sign| iso.sign(sign)) {
            when.time = Some(iso.time()?);
            when.offset = iso.offset()?;
        }
        if iso.rest.is_empty() { Ok(when) } else { Err(iso.fault(ParseErrorKind::Expected("nothing more"))) }
    }
}

/// A text in ISO 8601, and what of it is not read yet.
struct Iso<'a> {
    text: &'a str,
    rest: &'a str,
}

impl Iso<'_> {
    fn at(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    fn fault(&self, kind: ParseErrorKind) -> ParseError {
        ParseError { kind, span: Span::between(self.at(), self.text.len()) }
    }

    fn since(&self, start: usize, kind: ParseErrorKind) -> ParseError {
        ParseError { kind, span: Span::between(start, self.at()) }
    }

    fn sign(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, sign: &'static str) -> Result<(), ParseError> {
        if self.sign(sign) { Ok(()) } else { Err(self.fault(ParseErrorKind::Expected(sign))) }
    }

    fn digits(&mut self, count: usize, what: &'static str) -> Result<u16, ParseError> {
        let split = self.rest.split_at_checked(count);
        let digits = split.filter(|(head, _)| head.bytes().all(|byte| byte.is_ascii_digit()));
        let (head, rest) = digits.ok_or_else(|| self.fault(ParseErrorKind::Expected(what)))?;
        let number = head.parse().map_err(|_| self.fault(ParseErrorKind::Expected(what)))?;
        self.rest = rest;
        Ok(number)
    }

    fn pair(&mut self, what: &'static str) -> Result<u8, ParseError> {
        let number = self.digits(2, what)?;
        u8::try_from(number).map_err(|_| self.fault(ParseErrorKind::Expected(what)))
    }

    fn date(&mut self) -> Result<Date, ParseError> {
        let before_christ = self.sign("-");
        let year = i32::from(self.digits(4, "a year of four digits")?);
        self.expect("-")?;
        let month = self.pair("a month of two digits")?;
        self.expect("-")?;
        let day = self.pair("a day of two digits")?;
        Month::try_from(month)
            .and_then(|month| Date::from_calendar_date(if before_christ { -year } else { year }, month, day))
            .map_err(|_| self.since(0, ParseErrorKind::NoSuchDay))
    }

    fn time(&mut self) -> Result<Time, ParseError> {
        let start = self.at();
        let hour = self.pair("an hour of two digits")?;
        self.expect(":")?;
        let minute = self.pair("a minute of two digits")?;
        let (mut second, mut nano) = (0, 0);
        if self.sign(":") {
            second = self.pair("a second of two digits")?;
            if self.sign(".") {
                nano = self.fraction()?;
            }
        }
        Time::from_hms_nano(hour, minute, second, nano)
            .map_err(|_| self.since(start, ParseErrorKind::NoSuchTime))
    }

    /// Digits behind the point, as billionths.
    fn fraction(&mut self) -> Result<u32, ParseError> {
        let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        let scale =
            9_usize.checked_sub(length).and_then(|zeros| 10_u32.checked_pow(u32::try_from(zeros).ok()?));
        let number =
            digits.parse::<u32>().ok().zip(scale).and_then(|(number, scale)| number.checked_mul(scale));
        let nano = number.ok_or_else(|| self.fault(ParseErrorKind::Expected("one to nine digits")))?;
        self.rest = rest;
        Ok(nano)
    }

    fn offset(&mut self) -> Result<Option<UtcOffset>, ParseError> {
        let start = self.at();
        if self.sign("Z") || self.sign("z") {
            return Ok(Some(UtcOffset::UTC));
        }
        let sign = if self.sign("+") {
            1
        } else if self.sign("-") {
            -1
        } else {
            return Ok(None);
        };
        let hours = self.pair("hours of two digits")?;
        self.sign(":");
        let minutes = self.pair("minutes of two digits")?;
        let seconds = if self.sign(":") { self.pair("seconds of two digits")? } else { 0 };
        let within = hours < 24 && minutes < 60 && seconds < 60;
        let total = i32::from(hours) * 3600 + i32::from(minutes) * 60 + i32::from(seconds);
        let offset = UtcOffset::from_whole_seconds(sign * total).ok().filter(|_| within);
        offset.map(Some).ok_or_else(|| self.since(start, ParseErrorKind::NoSuchTime))
    }
}

impl Serialize for When {
    /// Writes the text of ISO 8601, in every format.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|error| D::Error::custom(format_args!("{text:?} is no time of ISO 8601: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "2019-02-28",
            "2019-02-28T10:45:00",
            "2019-02-28T10:45:00-05:00",
            "2024-02-29T23:59:59.25Z",
            "0044-03-15T00:00:00+05:45",
            "0000-01-01",
            "-0044-03-15",
            "1930-01-01T12:00:00+00:19:32",
            "1870-01-01T12:00:00-00:01:15",
        ] {
            let when = text.parse::<When>().map(|when| when.to_string());
            assert_eq!(when.as_deref(), Ok(text));
        }
    }

    #[test]
    fn shorter_forms_are_read() {
        for (text, long) in [
            ("2019-02-28 10:45", "2019-02-28T10:45:00"),
            ("2019-02-28t10:45z", "2019-02-28T10:45:00Z"),
            ("2019-02-28T10:45:00.000+0530", "2019-02-28T10:45:00+05:30"),
        ] {
            let when = text.parse::<When>().map(|when| when.to_string());
            assert_eq!(when.as_deref(), Ok(long));
        }
    }

    #[test]
    fn an_error_says_at_which_byte() {
        for (text, expected) in [
            ("", "expected a year of four digits at byte 0"),
            ("28 Feb 2019", "expected a year of four digits at byte 0"),
            ("2019/02/28", "expected - at byte 4"),
            ("2019-2-28", "expected a month of two digits at byte 5"),
            ("2019-13-01", "no such day at byte 0"),
            ("2019-02-29", "no such day at byte 0"),
            ("2019-02-28T", "expected an hour of two digits at byte 11"),
            ("2019-02-28T25:00", "no such time at byte 11"),
            ("2019-02-28T10:45:00.", "expected one to nine digits at byte 20"),
            ("2019-02-28T10:45+24:00", "no such time at byte 16"),
            ("2019-02-28T10:45+05:60", "no such time at byte 16"),
            ("2019-02-28T10:45+05:00:60", "no such time at byte 16"),
            ("2019-02-28T10:45 EST", "expected nothing more at byte 16"),
            ("2019-02-28–", "expected nothing more at byte 10"),
        ] {
            assert_eq!(
                text.parse::<When>().map_err(|error| error.to_string()),
                Err(expected.to_owned()),
                "{text}"
            );
        }
    }
}
