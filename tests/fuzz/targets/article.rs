//! Any bytes, as a text: what holds of every article.

#![no_main]

use libfuzzer_sys::fuzz_target;
use newsprint_fuzz::article;

fuzz_target!(|data: &[u8]| {
    article::article(&String::from_utf8_lossy(data));
});
