//! JSON from anywhere: it is no back door, and what comes in passes all checks.

#![no_main]

use libfuzzer_sys::fuzz_target;
use newsprint::{Article, Span, When};
use newsprint_fuzz::article;

fuzz_target!(|data: &[u8]| {
    if let Ok(read) = serde_json::from_slice::<Article>(data) {
        article::sound(&read);
    }
    if let Ok(span) = serde_json::from_slice::<Span>(data) {
        assert!(span.start() <= span.end());
    }
    if let Ok(when) = serde_json::from_slice::<When>(data) {
        assert_eq!(when.to_string().parse(), Ok(when));
    }
});
