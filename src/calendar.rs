//! Weekdays of a month.

use time::{Date, Month, Weekday};

/// The first, second ... such weekday of a month, counted from 1; `None` where the month has fewer.
pub(crate) fn nth_weekday(year: i32, month: Month, weekday: Weekday, nth: u8) -> Option<Date> {
    let first = Date::from_calendar_date(year, month, 1).ok()?;
    let ahead = days_between(first.weekday(), weekday);
    Date::from_calendar_date(year, month, nth.checked_sub(1)?.checked_mul(7)?.checked_add(1 + ahead)?).ok()
}

/// The last such weekday of a month.
pub(crate) fn last_weekday(year: i32, month: Month, weekday: Weekday) -> Option<Date> {
    let length = month.length(year);
    let last = Date::from_calendar_date(year, month, length).ok()?;
    Date::from_calendar_date(year, month, length - days_between(weekday, last.weekday())).ok()
}

/// How many days one weekday lies before the next such other one, 0 to 6.
fn days_between(one: Weekday, other: Weekday) -> u8 {
    (7 + other.number_days_from_monday() - one.number_days_from_monday()) % 7
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn weekdays_of_a_month_are_counted_from_either_end() {
        for (found, expected) in [
            (nth_weekday(2024, Month::March, Weekday::Friday, 1), Some(date!(2024 - 03 - 01))),
            (nth_weekday(2024, Month::March, Weekday::Thursday, 1), Some(date!(2024 - 03 - 07))),
            (nth_weekday(2024, Month::February, Weekday::Thursday, 5), Some(date!(2024 - 02 - 29))),
            (nth_weekday(2023, Month::February, Weekday::Thursday, 5), None),
            (nth_weekday(2024, Month::March, Weekday::Friday, 0), None),
            (nth_weekday(2024, Month::March, Weekday::Friday, 255), None),
            (last_weekday(2024, Month::March, Weekday::Sunday), Some(date!(2024 - 03 - 31))),
            (last_weekday(2024, Month::March, Weekday::Monday), Some(date!(2024 - 03 - 25))),
            (last_weekday(2024, Month::February, Weekday::Friday), Some(date!(2024 - 02 - 23))),
        ] {
            assert_eq!(found, expected);
        }
    }
}
