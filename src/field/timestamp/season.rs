//! Zones whose offset the season tells: `ET`, `CT`, `MT`, `PT`.

use time::{Date, Month, Time, UtcOffset, Weekday};

use crate::calendar::{last_weekday, nth_weekday};

/// The zones of the contiguous United States, whatever the season, and the offsets of their standard times in hours.
const ZONES: &[(&str, i8)] = &[("ET", -5), ("CT", -6), ("MT", -7), ("PT", -8)];

/// The offset that the standard time of a zone of the season has. Small letters are none: "et" is French for "and".
pub(super) fn standard(zone: &str) -> Option<UtcOffset> {
    let (_, hours) = *ZONES.iter().find(|(name, _)| *name == zone)?;
    UtcOffset::from_hms(hours, 0, 0).ok()
}

/// The offset of a local time in the United States, where the clocks are put forward an hour at 2:00 of one day and back at 2:00 of
/// another: since 2007 on the second Sunday of March and the first of November (Energy Policy Act of 2005, Pub. L. 109-58, section 110),
/// from 1987 to 2006 on the first Sunday of April (Pub. L. 99-359) and the last of October (Uniform Time Act of 1966, Pub. L. 89-387).
///
/// `None` before 1987, in the hour that the spring leaves out, and in the hour that comes twice in autumn.
pub(super) fn offset(standard: UtcOffset, date: Date, time: Time) -> Option<UtcOffset> {
    const ONE: Time = hour(1);
    const TWO: Time = hour(2);
    const THREE: Time = hour(3);
    let (forward, back) = turns(date.year())?;
    let saves = if date == forward {
        if time >= TWO && time < THREE {
            return None;
        }
        time >= THREE
    } else if date == back {
        if time >= ONE && time < TWO {
            return None;
        }
        time < ONE
    } else {
        date > forward && date < back
    };
    UtcOffset::from_whole_seconds(standard.whole_seconds() + if saves { 3600 } else { 0 }).ok()
}

/// The days on which the clocks are put forward and back.
fn turns(year: i32) -> Option<(Date, Date)> {
    let sunday = Weekday::Sunday;
    match year {
        2007.. => Some((
            nth_weekday(year, Month::March, sunday, 2)?,
            nth_weekday(year, Month::November, sunday, 1)?,
        )),
        1987..=2006 => {
            Some((nth_weekday(year, Month::April, sunday, 1)?, last_weekday(year, Month::October, sunday)?))
        }
        _ => None,
    }
}

const fn hour(hour: u8) -> Time {
    match Time::from_hms(hour, 0, 0) {
        Ok(time) => time,
        Err(_) => Time::MIDNIGHT,
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{datetime, offset};

    use super::*;

    #[test]
    fn clocks_are_put_forward_in_spring_and_back_in_autumn() {
        let eastern = standard("ET").unwrap();
        for (local, expected) in [
            (datetime!(2024-03-10 1:59:59), Some(offset!(-5))),
            (datetime!(2024-03-10 2:00), None),
            (datetime!(2024-03-10 2:59), None),
            (datetime!(2024-03-10 3:00), Some(offset!(-4))),
            (datetime!(2024-07-04 12:00), Some(offset!(-4))),
            (datetime!(2024-11-03 0:59), Some(offset!(-4))),
            (datetime!(2024-11-03 1:00), None),
            (datetime!(2024-11-03 2:00), Some(offset!(-5))),
            (datetime!(2024-12-31 23:59), Some(offset!(-5))),
            (datetime!(2007-03-11 3:00), Some(offset!(-4))),
            (datetime!(2007-11-04 0:00), Some(offset!(-4))),
            (datetime!(2006-03-12 3:00), Some(offset!(-5))),
            (datetime!(2006-04-02 3:00), Some(offset!(-4))),
            (datetime!(2006-10-29 0:59), Some(offset!(-4))),
            (datetime!(2006-10-29 2:00), Some(offset!(-5))),
            (datetime!(1987-04-05 3:00), Some(offset!(-4))),
            (datetime!(1986-07-04 12:00), None),
        ] {
            assert_eq!(offset(eastern, local.date(), local.time()), expected, "{local}");
        }
    }

    #[test]
    fn each_zone_has_its_standard_time() {
        for (zone, expected) in [
            ("CT", Some(offset!(-6))),
            ("MT", Some(offset!(-7))),
            ("PT", Some(offset!(-8))),
            ("et", None),
            ("IST", None),
        ] {
            assert_eq!(standard(zone), expected, "{zone}");
        }
    }
}
