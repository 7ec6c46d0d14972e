//! When something was published or changed.

use time::{Date, Time, UtcOffset};

/// A point in time as exact as it was printed: a date, perhaps a time of day, perhaps its offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    /// The day.
    pub date: Date,
    /// The time of day, where one was printed.
    pub time: Option<Time>,
    /// The offset of that time from UTC, where a zone was printed.
    pub offset: Option<UtcOffset>,
}
