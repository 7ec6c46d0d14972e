//! Where and when an article was written, and for which agency.

use serde::Deserialize;

use crate::Span;

/// The head of the first paragraph: where and when the article was written, and for which agency.
///
/// Filled by paragraphs that begin with `WASHINGTON, Feb 28 (UPI) -- `, `RANCHO ELMO, Calif. (Reuters) - `, `Kiel (dpa) - `,
/// `NEW DELHI: `, `ELMSTADT. `, as the AP Stylebook, the agencies of Europe and regional papers print them. The paragraph keeps it:
/// [`BodyBlock::text`] is what was printed, and [`Article::lead`] is the paragraph behind it.
///
/// [`BodyBlock::text`]: crate::BodyBlock::text
/// [`Article::lead`]: crate::Article::lead
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Dateline {
    /// The dateline as printed, up to its dash or colon.
    pub text: String,
    /// The place with its region, as printed: `RANCHO ELMO, Calif.`
    #[serde(default)]
    pub place: Option<String>,
    /// The state, province or country behind the place: `Calif.`
    #[serde(default)]
    pub region: Option<String>,
    /// The agency, without its brackets.
    #[serde(default)]
    pub agency: Option<String>,
    /// The day as printed: `Feb 28`, `le 3 mars`.
    #[serde(default)]
    pub date: Option<String>,
    /// Where it lies in the source, in bytes.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(Dateline { text, place, region, agency, date, span });

impl Dateline {
    /// A dateline that comes from no text. To have it read, use its `FromStr`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The dateline with its place.
    #[must_use]
    pub fn with_place(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// The dateline with its state, province or country.
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The dateline with its agency.
    #[must_use]
    pub fn with_agency(mut self, agency: impl Into<String>) -> Self {
        self.agency = Some(agency.into());
        self
    }

    /// The dateline with its day, as printed.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }
}
