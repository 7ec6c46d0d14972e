//! Any text, as each field and for the times that it names: places lie in the text, and a time is read back as it was written.

#![no_main]

use std::str::FromStr;

use libfuzzer_sys::fuzz_target;
use newsprint::{
    Byline, Caption, Credit, Dateline, ParseError, Tagline, Timestamp, When,
    time::{Date, Month},
    time_expressions,
};
use newsprint_fuzz::Newslike;

fuzz_target!(|data: (bool, Newslike, &str)| {
    let (is_newslike, newslike, free) = data;
    let text = if is_newslike { &*newslike.0 } else { free };
    read::<Byline>(text);
    read::<Timestamp>(text);
    read::<Dateline>(text);
    read::<Credit>(text);
    read::<Tagline>(text);
    read::<Caption>(text);
    if let Some(when) = read::<When>(text) {
        assert_eq!(when.to_string().parse(), Ok(when));
    }
    times(text);
});

/// The times that a text names stand in its order, and each has a value, on the first day and the last too.
fn times(text: &str) {
    let mut at = 0;
    for time in time_expressions(text) {
        assert!(at <= time.span.start(), "{time:?} begins before {at}");
        assert!(time.span.text(text).is_some_and(|words| !words.trim().is_empty()), "{time:?} of {text:?}");
        assert!(!time.value().is_empty());
        for day in [Date::MIN, Date::MAX, Date::from_calendar_date(2019, Month::March, 1).unwrap()] {
            assert!(!time.value_on(day).is_empty());
            assert!(time.days(day).is_none_or(|days| days.start() <= days.end()), "{time:?} on {day}");
        }
        at = time.span.end();
    }
}

fn read<T: FromStr<Err = ParseError>>(text: &str) -> Option<T> {
    match text.parse() {
        Ok(read) => Some(read),
        Err(error) => {
            assert!(error.span.text(text).is_some(), "{error}: {} cuts {text:?}", error.span);
            None
        }
    }
}
