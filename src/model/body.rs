//! The body: paragraphs, headings, entries of lists.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::sparse::Absent;
use crate::Span;

/// A block of the body.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct BodyBlock {
    /// What it is.
    pub kind: BodyKind,
    /// Its text as printed, in one line: a paragraph keeps its dateline, an entry of a list loses its bullet.
    pub text: String,
    /// Where it lies in the source, bullet included, in bytes.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(BodyBlock { kind, text, span });

impl BodyBlock {
    /// A block that comes from no text.
    #[must_use]
    pub fn new(kind: BodyKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), span: None }
    }

    /// The block with its place in a source, in bytes.
    #[must_use]
    pub fn with_span(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }
}

/// What a block of the body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BodyKind {
    /// A paragraph.
    Paragraph,
    /// A crosshead: a heading inside the body.
    Heading,
    /// One entry of a list.
    ListItem,
}

impl BodyKind {
    /// The name in JSON, such as `list_item`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Heading => "heading",
            Self::ListItem => "list_item",
        }
    }
}

impl fmt::Display for BodyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Absent for BodyKind {}
