//! Plain news text in, a typed article out.

#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)
)]

mod inline;
mod layout;
mod lexicon;
pub mod model;
mod outline;
mod resolve;
mod span;
mod text;
mod warning;

#[cfg(learn)]
#[doc(hidden)]
pub use crate::inline::learn as learn_speaker;
pub use crate::{
    model::{BlockKind, QuoteKind},
    outline::{BlockSpan, Outline, QuoteSpan, SpeakerSpan},
    span::Span,
    warning::{Warning, WarningKind},
};
