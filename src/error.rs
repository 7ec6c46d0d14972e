//! Typed errors, for the places where the caller asks for something exact.

use thiserror::Error;

use crate::{QuotePlace, Span};

/// A field that does not read as it should, and where.
///
/// ```
/// use newsprint::When;
///
/// let error = "2019-02-30".parse::<When>().err().ok_or("there is such a day")?;
/// assert_eq!(error.to_string(), "no such day at byte 0");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[error("{kind} at byte {}", span.start())]
#[non_exhaustive]
pub struct ParseError {
    /// What went wrong.
    pub kind: ParseErrorKind,
    /// Where, in bytes of the text that was given.
    pub span: Span,
}

/// What may go wrong in reading a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// Something else was expected here, such as a month.
    #[error("expected {0}")]
    Expected(&'static str),
    /// The calendar has no such day.
    #[error("no such day")]
    NoSuchDay,
    /// The clock has no such time, or no place on Earth has such an offset.
    #[error("no such time")]
    NoSuchTime,
    /// Day and month may change places, and nothing tells which is which.
    #[error("day and month may change places")]
    Ambiguous,
}

/// Bytes that are not UTF-8.
///
/// ```
/// let error = newsprint::Article::from_utf8(b"Caf\xe9 closes").err().ok_or("it is UTF-8")?;
/// assert_eq!(error.to_string(), "not UTF-8 at byte 3");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[error("not UTF-8 at byte {at}")]
#[non_exhaustive]
pub struct EncodingError {
    /// The offset of the first byte that is no part of a character, in bytes: all before it is UTF-8.
    pub at: usize,
}

/// Why parts do not make an article.
///
/// ```
/// use newsprint::Article;
///
/// let error = Article::builder().headline(" ").build().err().ok_or("it was built")?;
/// assert_eq!(error.to_string(), "headline is empty");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
#[error("{field} {kind}")]
#[non_exhaustive]
pub struct BuildError {
    /// The path of the field, as in JSON: `captions[0].credits[1].agency`.
    pub field: String,
    /// What is wrong with it.
    pub kind: BuildErrorKind,
}

/// What may be wrong with a part of an article.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum BuildErrorKind {
    /// It has no text, or nothing but blanks; or it is a credit that names no one.
    #[error("is empty")]
    Empty,
    /// Two parts cannot stand at the same place of the source, nor a part in some of a quotation and some of what is around it.
    #[error("at bytes {span} overlaps {other} at bytes {other_span}")]
    Overlap {
        /// Where the part lies.
        span: Span,
        /// The path of the other part.
        other: String,
        /// Where the other part lies.
        other_span: Span,
    },
    /// A part lies outside the part that it belongs to.
    #[error("at bytes {span} lies outside {other} at bytes {other_span}")]
    Outside {
        /// Where the part lies.
        span: Span,
        /// The path of the part that it belongs to.
        other: String,
        /// Where that part lies.
        other_span: Span,
    },
    /// A part stands before another that comes first.
    #[error("at bytes {span} stands before {other} at bytes {other_span}")]
    OutOfOrder {
        /// Where the part lies.
        span: Span,
        /// The path of the part that comes first.
        other: String,
        /// Where that part lies.
        other_span: Span,
    },
    /// A place is given, but not the text that stands there.
    #[error("is the place of no text")]
    PlaceOfNothing,
    /// A quotation stands in a part that the article does not have.
    #[error("stands in {0}, which is not there")]
    NoSuchPlace(QuotePlace),
    /// A quotation is not found in the text that it is said to stand in. The search goes through all texts 64 times at the most,
    /// which only an article fills whose many quotations stand in no order.
    #[error("is not in the text of {0}")]
    NotInPlace(QuotePlace),
    /// The first paragraph does not begin with the dateline.
    #[error("is not at the head of {0}")]
    NotAtHead(QuotePlace),
    /// Words of nobody ([`QuoteKind::Scare`](crate::QuoteKind::Scare)) have a speaker or a cue.
    #[error("is nobody's, but has a speaker or a cue")]
    SpeakerOfScare,
    /// A quotation goes on from the one before it, and there is none.
    #[error("goes on from a quotation that is not there")]
    ContinuesNothing,
    /// An offset from UTC without a time of day.
    #[error("has an offset from UTC, but no time of day")]
    OffsetWithoutTime,
    /// A language is given by something else than a tag of BCP 47.
    #[error("is no language tag such as \"en\" or \"pt-BR\"")]
    NoLanguageTag,
}
