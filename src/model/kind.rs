//! The closed sets: kinds of blocks, kinds of quotations.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What a block of an article is. The names are the newsroom's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum BlockKind {
    /// The title of the article.
    Headline,
    /// The line or lines below the headline that sum the story up; also called standfirst.
    Deck,
    /// Who wrote it.
    Byline,
    /// When it was published or updated.
    Timestamp,
    /// The words below or about a picture, and the line that credits it.
    Caption,
    /// A paragraph of the body.
    Paragraph,
    /// A crosshead: a heading inside the body.
    Heading,
    /// One entry of a list in the body.
    ListItem,
    /// The words above a list of other articles, such as "Similar articles".
    RelatedHeading,
    /// A line of a card for another article: its title, teaser or source.
    RelatedItem,
    /// What belongs to the page and not to the article: navigation, share buttons, notes of the publisher.
    Boilerplate,
}

impl BlockKind {
    /// Whether it is text of the article's body, which goes on from one block to the next.
    pub(crate) const fn is_body_text(self) -> bool {
        matches!(self, Self::Paragraph | Self::ListItem)
    }

    /// All kinds, in the order of a page.
    pub const ALL: [Self; 11] = [
        Self::Headline,
        Self::Deck,
        Self::Byline,
        Self::Timestamp,
        Self::Caption,
        Self::Paragraph,
        Self::Heading,
        Self::ListItem,
        Self::RelatedHeading,
        Self::RelatedItem,
        Self::Boilerplate,
    ];

    /// The name in JSON, such as `related_item`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Deck => "deck",
            Self::Byline => "byline",
            Self::Timestamp => "timestamp",
            Self::Caption => "caption",
            Self::Paragraph => "paragraph",
            Self::Heading => "heading",
            Self::ListItem => "list_item",
            Self::RelatedHeading => "related_heading",
            Self::RelatedItem => "related_item",
            Self::Boilerplate => "boilerplate",
        }
    }
}

impl fmt::Display for BlockKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// How a stretch of text in quotation marks relates to what somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuoteKind {
    /// All that is attributed stands in the marks: `"We will appeal," she said.`
    Direct,
    /// The marks hold a part of a paraphrase: `She called the ruling "a disgrace".`
    Mixed,
    /// Nobody's words: titles, nicknames, distance ("so-called").
    Scare,
}

impl QuoteKind {
    /// The name in JSON, such as `direct`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Mixed => "mixed",
            Self::Scare => "scare",
        }
    }
}

impl fmt::Display for QuoteKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
