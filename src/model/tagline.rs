//! Who else took part.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::sparse::Absent;
use crate::Span;

/// The line behind an article that says who took part in it.
///
/// Filled by lines such as `(Reporting by Jane Roe in Elmville; Editing by John Doe)`, `Mit Material von dpa`,
/// `Jane Roe contributed to this report.` It is no part of the body, but where the last paragraph ends with it in brackets: that keeps it
/// in its own text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Tagline {
    /// The line as printed.
    pub text: String,
    /// Who did which part, in the order of print.
    #[serde(default)]
    pub credits: Vec<TaglineCredit>,
    /// Where it lies in the source, in bytes.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(Tagline { text, credits, span });

impl Tagline {
    /// A tagline that comes from no text. To have the line read, use its `FromStr`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Adds a part of the work behind the others.
    #[must_use]
    pub fn credit(mut self, credit: TaglineCredit) -> Self {
        self.credits.push(credit);
        self
    }
}

/// Who did one part of the work.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct TaglineCredit {
    /// What they did.
    pub role: TaglineRole,
    /// Their names, or the agency's, as printed and without the places they worked in.
    #[serde(default)]
    pub names: Vec<String>,
}

sparse!(TaglineCredit { role, names });

impl TaglineCredit {
    /// A part of the work without names yet.
    #[must_use]
    pub fn new(role: TaglineRole) -> Self {
        Self { role, names: Vec::new() }
    }

    /// Adds a name behind the others.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.names.push(name.into());
        self
    }
}

/// A part of the work on an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TaglineRole {
    /// Finding out.
    Reporting,
    /// Writing down.
    Writing,
    /// Editing.
    Editing,
    /// Finding out more, with others; material of an agency.
    AdditionalReporting,
    /// Taking pictures.
    Photography,
}

impl TaglineRole {
    /// The name in JSON, such as `additional_reporting`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reporting => "reporting",
            Self::Writing => "writing",
            Self::Editing => "editing",
            Self::AdditionalReporting => "additional_reporting",
            Self::Photography => "photography",
        }
    }
}

impl fmt::Display for TaglineRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Absent for TaglineRole {}
