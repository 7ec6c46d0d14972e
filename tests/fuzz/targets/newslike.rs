//! Texts made of the alphabet of the grammar: what holds of every outline and every article.

#![no_main]

use libfuzzer_sys::fuzz_target;
use newsprint_fuzz::{Newslike, article, invariants};

fuzz_target!(|text: Newslike| {
    invariants::outline(&text.0);
    article::article(&text.0);
});
