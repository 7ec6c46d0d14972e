//! Any bytes, as a text: what holds of every outline.

#![no_main]

use libfuzzer_sys::fuzz_target;
use newsprint_fuzz::invariants;

fuzz_target!(|data: &[u8]| {
    invariants::outline(&String::from_utf8_lossy(data));
});
