//! Who said what.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

use super::{kind::QuoteKind, sparse::Absent};
use crate::Span;

/// A quotation, or words in quotation marks that are nobody's ([`QuoteKind::Scare`]).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Quote {
    /// What stands between the marks, as printed, with what is set in there: "Le pont, dit Jeanne Roux, tient".
    pub text: String,
    /// How it relates to what somebody said.
    pub kind: QuoteKind,
    /// Who said it. Always `None` for [`QuoteKind::Scare`].
    #[serde(default)]
    pub speaker: Option<Speaker>,
    /// The word or words that report it, such as "said". [Parsing](crate::Article::parse) borrows the commonest, which so take no
    /// memory of their own.
    #[serde(default)]
    pub cue: Option<Cow<'static, str>>,
    /// The part of the article that it stands in.
    pub place: QuotePlace,
    /// Whether it goes on from the quotation before it, which was left open at its paragraph's end.
    #[serde(default)]
    pub continues: bool,
    /// Where it lies in the source, marks included, in bytes.
    #[serde(default)]
    pub span: Option<Span>,
    /// Where the cue lies in the source, in bytes.
    #[serde(default)]
    pub cue_span: Option<Span>,
}

sparse!(Quote { text, kind, speaker, cue, place, continues, span, cue_span });

impl Quote {
    /// A quotation without a speaker, which stands at `place`.
    #[must_use]
    pub fn new(kind: QuoteKind, text: impl Into<String>, place: QuotePlace) -> Self {
        Self {
            text: text.into(),
            kind,
            speaker: None,
            cue: None,
            place,
            continues: false,
            span: None,
            cue_span: None,
        }
    }

    /// The quotation with its speaker.
    #[must_use]
    pub fn with_speaker(mut self, speaker: Speaker) -> Self {
        self.speaker = Some(speaker);
        self
    }

    /// The quotation with the word that reports it.
    #[must_use]
    pub fn with_cue(mut self, cue: impl Into<String>) -> Self {
        self.cue = Some(Cow::Owned(cue.into()));
        self
    }
}

/// The part of an article that a quotation stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum QuotePlace {
    /// The headline.
    Headline,
    /// The deck.
    Deck,
    /// The caption with this number, counted from 0.
    Caption(usize),
    /// The block of the body with this number, counted from 0.
    Body(usize),
    /// A related item: in its title or summary.
    Related {
        /// The number of the group, counted from 0.
        group: usize,
        /// The number of the item within it, counted from 0.
        item: usize,
    },
    /// The notice with this number, counted from 0.
    Notice(usize),
}

impl fmt::Display for QuotePlace {
    /// The path in JSON, such as `body[3]`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Headline => f.pad("headline"),
            Self::Deck => f.pad("deck"),
            Self::Caption(i) => write!(f, "captions[{i}]"),
            Self::Body(i) => write!(f, "body[{i}]"),
            Self::Related { group, item } => write!(f, "related[{group}].items[{item}]"),
            Self::Notice(i) => write!(f, "notices[{i}]"),
        }
    }
}

impl Absent for QuotePlace {}

impl Absent for QuoteKind {}

/// Who said a quotation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Speaker {
    /// The words that the quotation is attributed to: "Trump", "he", "a spokesman".
    pub mention: String,
    /// The full name, where the article gives it: "Donald Trump".
    #[serde(default)]
    pub name: Option<String>,
    /// The office or title, where the article gives it: "US President".
    #[serde(default)]
    pub role: Option<String>,
    /// Where the mention stands in the source, in bytes.
    #[serde(default)]
    pub span: Option<Span>,
    /// Where the full name stands in the source, in bytes.
    #[serde(default)]
    pub name_span: Option<Span>,
    /// Where the office stands in the source, in bytes.
    #[serde(default)]
    pub role_span: Option<Span>,
}

sparse!(Speaker { mention, name, role, span, name_span, role_span });

impl Speaker {
    /// A speaker of whom these words are known.
    #[must_use]
    pub fn new(mention: impl Into<String>) -> Self {
        Self { mention: mention.into(), ..Self::default() }
    }

    /// The speaker with a full name.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The speaker with an office or title.
    #[must_use]
    pub fn with_role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The full name, or the mention where no name is known.
    #[must_use]
    pub fn known_as(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.mention)
    }
}
