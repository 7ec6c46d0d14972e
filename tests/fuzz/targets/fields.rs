//! Any text, as each field: a place of an error lies in the text, and a time is read back as it was written.

#![no_main]

use std::str::FromStr;

use libfuzzer_sys::fuzz_target;
use newsprint::{Byline, Caption, Credit, Dateline, ParseError, Tagline, Timestamp, When};
use newsprint_fuzz::Newslike;

fuzz_target!(|data: (bool, Newslike, &str)| {
    let (is_newslike, newslike, free) = data;
    let text = if is_newslike { &*newslike.0 } else { free };
    read::<Byline>(text);
    read::<Timestamp>(text);
    read::<Dateline>(text);
    read::<Credit>(text);
    read::<Tagline>(text);
    let Ok(_) = text.parse::<Caption>();
    if let Some(when) = read::<When>(text) {
        assert_eq!(when.to_string().parse(), Ok(when));
    }
});

fn read<T: FromStr<Err = ParseError>>(text: &str) -> Option<T> {
    match text.parse() {
        Ok(read) => Some(read),
        Err(error) => {
            assert!(error.span.text(text).is_some(), "{error}: {} cuts {text:?}", error.span);
            None
        }
    }
}
