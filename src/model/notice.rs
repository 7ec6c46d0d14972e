//! What the paper says about the article.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::sparse::Absent;
use crate::Span;

/// What the paper says about the article: whose it is, what was wrong in it.
///
/// Filled by lines such as `Correction: An earlier version misstated the year.`, `Editor's note: ...`,
/// `© 2024 The Elmville Times. All rights reserved.` They are no part of the body.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Notice {
    /// What it is.
    pub kind: NoticeKind,
    /// Its text as printed.
    pub text: String,
    /// Where it lies in the source, in bytes.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(Notice { kind, text, span });

impl Notice {
    /// A notice that comes from no text.
    #[must_use]
    pub fn new(kind: NoticeKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), span: None }
    }
}

/// What a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NoticeKind {
    /// What was wrong, and is right now.
    Correction,
    /// Another note of the editors.
    Note,
    /// Whose text it is, and what may be done with it.
    Copyright,
}

impl NoticeKind {
    /// The name in JSON, such as `correction`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Correction => "correction",
            Self::Note => "note",
            Self::Copyright => "copyright",
        }
    }
}

impl fmt::Display for NoticeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Absent for NoticeKind {}
