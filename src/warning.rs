//! What was odd about a text.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Span;

/// Something odd in a text, and where. Odd text is never an error.
///
/// Of one text 4,096 are told at the most, so that a text of nothing but oddities has no answer many times its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Warning {
    /// What was odd.
    pub kind: WarningKind,
    /// Where, in bytes of the text.
    pub span: Span,
}

impl Warning {
    pub(crate) const fn new(kind: WarningKind, span: Span) -> Self {
        Self { kind, span }
    }
}

/// How many warnings of one text are told.
const MOST: usize = 4096;

/// Adds a warning, unless there are very many.
pub(crate) fn add(warnings: &mut Vec<Warning>, kind: WarningKind, span: Span) {
    if warnings.len() < MOST {
        warnings.push(Warning::new(kind, span));
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.kind, self.span.start())
    }
}

/// What may be odd about a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WarningKind {
    /// The text has no line that reads as a headline.
    NoHeadline,
    /// The text has no paragraph.
    NoBody,
    /// An opening quotation mark without a closing one in its block, and none in the next that goes on.
    UnclosedQuote,
    /// A closing quotation mark without an opening one.
    UnopenedQuote,
    /// A run of control characters, none of which is a tab or a line end.
    ControlCharacter,
}

impl fmt::Display for WarningKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::NoHeadline => "no headline found",
            Self::NoBody => "no paragraph found",
            Self::UnclosedQuote => "quotation mark never closed",
            Self::UnopenedQuote => "closing quotation mark without an opening one",
            Self::ControlCharacter => "control character",
        })
    }
}
