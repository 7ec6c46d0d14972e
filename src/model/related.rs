//! Other articles that a page offers.

use serde::Deserialize;

use crate::Span;

/// A list of other articles under one heading, such as "Similar articles".
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct RelatedGroup {
    /// The words above the list; `None` where cards stand without any.
    #[serde(default)]
    pub heading: Option<String>,
    /// Where these words stand in the source, in bytes.
    #[serde(default)]
    pub heading_span: Option<Span>,
    /// The articles, in their order.
    #[serde(default)]
    pub items: Vec<RelatedItem>,
}

sparse!(RelatedGroup { heading, heading_span, items });

impl RelatedGroup {
    /// An empty list under a heading.
    #[must_use]
    pub fn new(heading: impl Into<String>) -> Self {
        Self { heading: Some(heading.into()), ..Self::default() }
    }

    /// Whether it has neither words above it nor an article.
    pub(crate) const fn is_empty(&self) -> bool {
        self.heading.is_none() && self.items.is_empty()
    }

    /// Adds an article below the others.
    #[must_use]
    pub fn item(mut self, item: RelatedItem) -> Self {
        self.items.push(item);
        self
    }
}

/// Another article, as a card or a line of a list shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct RelatedItem {
    /// Its title, once, without bullet, number or label.
    pub title: String,
    /// The text below the title.
    #[serde(default)]
    pub summary: Option<String>,
    /// The agencies and outlets that the summary has its news from: "AP" of "AP reported".
    #[serde(default)]
    pub sources: Vec<String>,
    /// Where it lies in the source, in bytes, from the first of its lines to the last.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(RelatedItem { title, summary, sources, span });

impl RelatedItem {
    /// An article of which the title is known.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..Self::default() }
    }

    /// The item with a summary.
    #[must_use]
    pub fn with_summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// Adds a source behind the others.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.sources.push(source.into());
        self
    }
}
