//! Texts made of the alphabet of the grammar: what holds of every outline.

#![no_main]

use libfuzzer_sys::fuzz_target;
use newsprint_fuzz::{Newslike, invariants};

fuzz_target!(|text: Newslike| {
    invariants::outline(&text.0);
});
