//! What a picture shows, and whose picture it is.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::sparse::Absent;
use crate::Span;

/// The words about a picture.
///
/// Filled by lines such as `Photo: KCNA/ EPA The leader waves.`, `A ship in port. (AP Photo/Jane Roe)`,
/// `Image source, Getty Images`, `橋（警察提供）`. An alternative text and the caption that repeats it are one caption; a credit in a line of its own
/// belongs to the caption that it stands behind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Caption {
    /// What the picture shows, without labels and credits; `None` where only a credit was printed.
    #[serde(default)]
    pub text: Option<String>,
    /// Whose picture it is, in the order of print.
    #[serde(default)]
    pub credits: Vec<Credit>,
    /// Where it lies in the source, in bytes, from the first of its lines to the last.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(Caption { text, credits, span });

impl Caption {
    /// A caption that comes from no text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::default() }
    }

    /// A caption without words, for a picture of which only the credit is known.
    #[must_use]
    pub fn of(credit: Credit) -> Self {
        Self::default().credit(credit)
    }

    /// Adds a credit behind the others.
    #[must_use]
    pub fn credit(mut self, credit: Credit) -> Self {
        self.credits.push(credit);
        self
    }
}

/// Whose picture it is: an agency or office, a photographer, or both.
///
/// `Photo: KCNA/ EPA` gives two credits with an agency each, `REUTERS/Jane Roe` one with both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Credit {
    /// The agency, or the office, museum or firm that gave the picture.
    #[serde(default)]
    pub agency: Option<String>,
    /// The photographer.
    #[serde(default)]
    pub photographer: Option<String>,
    /// How the picture came to the paper, where the credit says so.
    #[serde(default)]
    pub kind: Option<CreditKind>,
    /// Where it lies in the source, in bytes, from the first of its names to the last.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(Credit { agency, photographer, kind, span });

impl Credit {
    /// The credit of an agency, office or firm.
    #[must_use]
    pub fn agency(name: impl Into<String>) -> Self {
        Self { agency: Some(name.into()), ..Self::default() }
    }

    /// The credit of a photographer.
    #[must_use]
    pub fn photographer(name: impl Into<String>) -> Self {
        Self { photographer: Some(name.into()), ..Self::default() }
    }

    /// The credit with the agency that the photographer works for.
    #[must_use]
    pub fn with_agency(mut self, name: impl Into<String>) -> Self {
        self.agency = Some(name.into());
        self
    }

    /// The credit with how the picture came to the paper.
    #[must_use]
    pub fn with_kind(mut self, kind: CreditKind) -> Self {
        self.kind = Some(kind);
        self
    }
}

/// How a picture came to the paper, as credits say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CreditKind {
    /// From the archive: "File photo", "Archivbild".
    File,
    /// Given out by an office: "Handout".
    Handout,
    /// Given by its owner: "Courtesy of".
    Courtesy,
}

impl CreditKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::File, Self::Handout, Self::Courtesy];

    /// The kind with this name in JSON.
    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The name in JSON, such as `handout`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Handout => "handout",
            Self::Courtesy => "courtesy",
        }
    }
}

impl fmt::Display for CreditKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Absent for CreditKind {}
