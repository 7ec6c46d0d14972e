//! Plain news text in, a typed article out.

#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)
)]

mod assemble;
mod blank;
mod error;
#[allow(dead_code, unused_imports, reason = "the readers of single fields are to use it")]
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
mod render;
mod resolve;
mod span;
mod text;
mod warning;

#[cfg(learn)]
#[doc(hidden)]
pub use crate::inline::learn as learn_speaker;
pub use crate::{
    error::{BuildError, BuildErrorKind, EncodingError, ParseError, ParseErrorKind},
    model::{
        Article, ArticleBuilder, Author, BlockKind, BodyBlock, BodyKind, Byline, Caption, Credit, CreditKind,
        Dateline, Notice, NoticeKind, Quote, QuoteKind, QuotePlace, RelatedGroup, RelatedItem, Speaker,
        Tagline, TaglineCredit, TaglineRole, Timestamp, Voice, When,
    },
    outline::{BlockSpan, Outline, QuoteSpan, SpeakerSpan},
    span::Span,
    warning::{Warning, WarningKind},
};
