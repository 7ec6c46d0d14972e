//! When something was published or changed, as printed.

use serde::Deserialize;

use super::when::When;
use crate::Span;

/// A time as printed, and what it means as far as it says.
///
/// Filled by lines such as `Published 11:11 PM EST Nov 19, 2019`, `Stand: 28.04.2023, 19:25 Uhr`, `2023-11-17 20:52`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Timestamp {
    /// The time as printed, without a label such as "Published". Alone it may say less than with it: "3/04/2024" is of April behind
    /// "Publié le", and else of April or March.
    pub text: String,
    /// What it means; `None` where it does not say enough: no year, a span such as "2 hours ago", a day and a month that could
    /// change places.
    #[serde(default)]
    pub value: Option<When>,
    /// Where it lies in the source, in bytes.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(Timestamp { text, value, span });

impl Timestamp {
    /// A time that comes from no text and is written as in ISO 8601.
    #[must_use]
    pub fn new(value: When) -> Self {
        Self { text: value.to_string(), value: Some(value), span: None }
    }

    /// A time as printed, of which nothing else is known. To have it read, use its `FromStr`.
    #[must_use]
    pub fn unread(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The time in other words than those of ISO 8601.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }
}
