//! What a named time means, and its TIMEX3 value.

use std::ops::RangeInclusive;

use time::{Date, Duration, Month, Weekday};

use crate::calendar::{last_weekday, nth_weekday};

/// What a named time means. What depends on the day of publication is kept as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Meaning {
    Day(Date),
    Month(u16, Month),
    Year(u16),
    /// The first year of ten.
    Decade(u16),
    /// A day without a year.
    MonthDay(Month, u8),
    /// A month without a year.
    NamedMonth(Month, Toward),
    Weekday(Weekday, Toward, Option<Part>),
    /// The first, second ... such weekday of a month without a year, or the last.
    OfMonth(Option<u8>, Weekday, Month),
    /// So many units from now; a part only of a day.
    Shift(Unit, i32, Option<Part>),
    /// So many weekends from this one.
    Weekend(i32),
    Season(Season, Toward),
    /// A length of time.
    Length(Unit, u16),
    Past,
    Future,
}

/// Which one of those that come again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Toward {
    Last,
    This,
    Next,
    /// Nothing is said: the one nearest to the day of publication.
    Nearest,
}

impl Toward {
    pub(super) const fn shift(self) -> i32 {
        match self {
            Self::Last => -1,
            Self::This | Self::Nearest => 0,
            Self::Next => 1,
        }
    }
}

/// A unit of the calendar or the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// A part of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Morning,
    Afternoon,
    Evening,
    Night,
}

impl Part {
    const fn code(self) -> &'static str {
        match self {
            Self::Morning => "TMO",
            Self::Afternoon => "TAF",
            Self::Evening => "TEV",
            Self::Night => "TNI",
        }
    }
}

/// A season of the northern half of the Earth, as weather services count it, in whole months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Season {
    const fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }

    const fn first_month(self) -> Month {
        match self {
            Self::Spring => Month::March,
            Self::Summer => Month::June,
            Self::Autumn => Month::September,
            Self::Winter => Month::December,
        }
    }
}

impl Meaning {
    pub(super) fn day(year: u16, month: Month, day: u8) -> Option<Self> {
        Date::from_calendar_date(i32::from(year), month, day).ok().map(Self::Day)
    }

    /// A weekday of a month: its day, where the year is said.
    pub(super) fn of_month(
        nth: Option<u8>,
        weekday: Weekday,
        month: Month,
        year: Option<u16>,
    ) -> Option<Self> {
        match year {
            Some(year) => of_month(nth, weekday, month, i32::from(year)).map(Self::Day),
            None => Some(Self::OfMonth(nth, weekday, month)),
        }
    }

    /// The TIMEX3 value; with `X` for what only the day of publication tells.
    pub(super) fn value(self, published: Option<Date>) -> String {
        let part = |part: Option<Part>| part.map_or("", Part::code);
        let first = published.and_then(|day| self.days(day)).map(|days| *days.start());
        match (self, first) {
            (Self::Day(date), _) | (Self::MonthDay(..) | Self::OfMonth(..), Some(date)) => day(date),
            (Self::Month(year, month), _) => format!("{year:04}-{:02}", u8::from(month)),
            (Self::Year(year), _) => format!("{year:04}"),
            (Self::Decade(year), _) => format!("{:03}", year / 10),
            (Self::MonthDay(month, day), None) => format!("XXXX-{:02}-{day:02}", u8::from(month)),
            (Self::NamedMonth(..) | Self::Shift(Unit::Month, ..), Some(date)) => {
                format!("{:04}-{:02}", date.year(), u8::from(date.month()))
            }
            (Self::NamedMonth(month, _) | Self::OfMonth(_, _, month), None) => {
                format!("XXXX-{:02}", u8::from(month))
            }
            (Self::Weekday(_, _, of_day) | Self::Shift(Unit::Day, _, of_day), Some(date)) => {
                format!("{}{}", day(date), part(of_day))
            }
            (Self::Weekday(weekday, _, of_day), None) => {
                format!("XXXX-WXX-{}{}", weekday.number_from_monday(), part(of_day))
            }
            (Self::Shift(Unit::Day, _, of_day), None) => format!("XXXX-XX-XX{}", part(of_day)),
            (Self::Shift(Unit::Week, ..), Some(date)) => week(date),
            (Self::Shift(Unit::Week, ..), None) => "XXXX-WXX".to_owned(),
            (Self::Shift(Unit::Month, ..), None) => "XXXX-XX".to_owned(),
            (Self::Shift(Unit::Year, ..), Some(date)) => format!("{:04}", date.year()),
            (Self::Shift(Unit::Year, ..), None) => "XXXX".to_owned(),
            // Of hours and minutes the day of publication says nothing.
            (Self::Shift(Unit::Hour | Unit::Minute, ..), _) => "XXXX-XX-XXTXX".to_owned(),
            (Self::Weekend(_), Some(date)) => format!("{}-WE", week(date)),
            (Self::Weekend(_), None) => "XXXX-WXX-WE".to_owned(),
            (Self::Season(season, _), Some(date)) => format!("{:04}-{}", date.year(), season.code()),
            (Self::Season(season, _), None) => format!("XXXX-{}", season.code()),
            (Self::Length(unit, count), _) => match unit {
                Unit::Minute => format!("PT{count}M"),
                Unit::Hour => format!("PT{count}H"),
                Unit::Day => format!("P{count}D"),
                Unit::Week => format!("P{count}W"),
                Unit::Month => format!("P{count}M"),
                Unit::Year => format!("P{count}Y"),
            },
            (Self::Past, _) => "PAST_REF".to_owned(),
            (Self::Future, _) => "FUTURE_REF".to_owned(),
        }
    }

    /// The days that are meant in a text that was published on a day.
    pub(super) fn days(self, published: Date) -> Option<RangeInclusive<Date>> {
        match self {
            Self::Day(date) => Some(date..=date),
            Self::Month(year, month) => month_days(i32::from(year), month),
            Self::Year(year) => years(i32::from(year), 1),
            Self::Decade(year) => years(i32::from(year), 10),
            Self::MonthDay(month, day) => {
                let date = nearest(published, |year| Date::from_calendar_date(year, month, day).ok())?;
                Some(date..=date)
            }
            Self::OfMonth(nth, weekday, month) => {
                let date = nearest(published, |year| of_month(nth, weekday, month, year))?;
                Some(date..=date)
            }
            Self::NamedMonth(month, toward) => {
                let first = |year| Date::from_calendar_date(year, month, 1).ok();
                let date = match toward {
                    Toward::Nearest => nearest(published, first)?,
                    Toward::This => first(published.year())?,
                    // "Last March" is the last one that is over, "next March" the first one that has not begun.
                    Toward::Last => {
                        first(published.year() - i32::from(month_of(published) <= u8::from(month)))?
                    }
                    Toward::Next => {
                        first(published.year() + i32::from(month_of(published) >= u8::from(month)))?
                    }
                };
                month_days(date.year(), month)
            }
            Self::Weekday(weekday, toward, _) => {
                let back = i64::from(published.weekday().number_from_monday())
                    - i64::from(weekday.number_from_monday());
                let back = back.rem_euclid(7);
                let shift = match toward {
                    Toward::Next => 7 - back,
                    // "This Friday" is the one of the week of publication.
                    Toward::This => {
                        i64::from(weekday.number_from_monday())
                            - i64::from(published.weekday().number_from_monday())
                    }
                    Toward::Last | Toward::Nearest => -back,
                };
                let date = published.checked_add(Duration::days(shift))?;
                Some(date..=date)
            }
            Self::Shift(unit, count, _) => shifted(published, unit, count),
            Self::Weekend(weeks) => {
                let monday = shifted(published, Unit::Week, weeks)?;
                let saturday = monday.start().checked_add(Duration::days(5))?;
                Some(saturday..=*monday.end())
            }
            Self::Season(season, toward) => {
                let year = match toward {
                    Toward::Last => {
                        // The last one that is over.
                        let over =
                            |year| season_days(season, year).is_some_and(|days| *days.end() < published);
                        (0..3).map(|back| published.year() - back).find(|year| over(*year))?
                    }
                    Toward::Next => {
                        let ahead =
                            |year| season_days(season, year).is_some_and(|days| *days.start() > published);
                        (0..3).map(|years| published.year() + years).find(|year| ahead(*year))?
                    }
                    Toward::This | Toward::Nearest => published.year(),
                };
                season_days(season, year)
            }
            Self::Length(..) | Self::Past | Self::Future => None,
        }
    }
}

fn month_of(date: Date) -> u8 {
    date.month().into()
}

fn day(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// ISO 8601: the week belongs to the year that its Thursday is in.
fn week(date: Date) -> String {
    let (year, week, _) = date.to_iso_week_date();
    format!("{year:04}-W{week:02}")
}

/// The date of three years that lies nearest to a day.
fn nearest(day: Date, of: impl Fn(i32) -> Option<Date>) -> Option<Date> {
    let years = [day.year() - 1, day.year(), day.year() + 1];
    years.into_iter().filter_map(of).min_by_key(|date| (*date - day).whole_days().abs())
}

fn of_month(nth: Option<u8>, weekday: Weekday, month: Month, year: i32) -> Option<Date> {
    nth.map_or_else(|| last_weekday(year, month, weekday), |nth| nth_weekday(year, month, weekday, nth))
}

fn month_days(year: i32, month: Month) -> Option<RangeInclusive<Date>> {
    let first = Date::from_calendar_date(year, month, 1).ok()?;
    let last = Date::from_calendar_date(year, month, month.length(year)).ok()?;
    Some(first..=last)
}

fn years(first: i32, count: i32) -> Option<RangeInclusive<Date>> {
    let last = Date::from_calendar_date(first + count - 1, Month::December, 31).ok()?;
    Some(Date::from_calendar_date(first, Month::January, 1).ok()?..=last)
}

fn season_days(season: Season, year: i32) -> Option<RangeInclusive<Date>> {
    let first = Date::from_calendar_date(year, season.first_month(), 1).ok()?;
    let last = season.first_month().nth_next(2);
    let year = if season == Season::Winter { year + 1 } else { year };
    Some(first..=*month_days(year, last)?.end())
}

/// The unit that lies so many units from a day.
fn shifted(day: Date, unit: Unit, count: i32) -> Option<RangeInclusive<Date>> {
    match unit {
        Unit::Minute | Unit::Hour => None,
        Unit::Day => {
            let date = day.checked_add(Duration::days(i64::from(count)))?;
            Some(date..=date)
        }
        Unit::Week => {
            let back = i64::from(day.weekday().number_days_from_monday());
            let monday = day.checked_add(Duration::days(i64::from(count) * 7 - back))?;
            Some(monday..=monday.checked_add(Duration::days(6))?)
        }
        Unit::Month => {
            let months =
                day.year().checked_mul(12)?.checked_add(i32::from(month_of(day)) - 1)?.checked_add(count)?;
            let month =
                u8::try_from(months.rem_euclid(12) + 1).ok().and_then(|month| Month::try_from(month).ok())?;
            month_days(months.div_euclid(12), month)
        }
        Unit::Year => years(day.year().checked_add(count)?, 1),
    }
}
