//! Plain news text in, a typed article out.

#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)
)]

#[allow(dead_code, unused_imports, reason = "the assembly of the model is to use it")]
mod field;
mod inline;
#[cfg(not(learn))]
mod layout;
#[cfg(learn)]
#[doc(hidden)]
pub mod layout;
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
