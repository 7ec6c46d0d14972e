//! The article.

use std::fmt::{self, Formatter};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::{
    ArticleBuilder, BodyBlock, BodyKind, Byline, Caption, Dateline, Notice, Quote, RelatedGroup, Tagline,
    Timestamp, sparse::Named as _,
};
use crate::Span;

/// A news article, typed.
///
/// [`Article::parse`] reads one from a text, [`Article::builder`] makes one by hand. Every text in it is one line: what a column
/// had wrapped is joined. U+0085, vertical tabs and form feeds end no line here, and stay in the texts as any blank does. Parts that come
/// from a text carry their place in it, in bytes.
///
/// What is only the page's (navigation, buttons, advertisements) is left out; an [`Outline`](crate::Outline) says where it lies
/// ([`BlockKind::Boilerplate`](crate::BlockKind::Boilerplate)).
///
/// # JSON
///
/// Its form in JSON has the names of the getters, and leaves out what is absent; `schema/article.schema.json` in the repository
/// describes it. What is read back passes the checks of [`ArticleBuilder::build`]; fields that are not known are passed over.
///
/// ```
/// use newsprint::Article;
///
/// let json = r#"{"headline": "Town rebuilds its bridge", "body": [{"kind": "paragraph", "text": "It took a year."}]}"#;
/// let article: Article = serde_json::from_str(json)?;
/// assert_eq!(article.headline(), Some("Town rebuilds its bridge"));
/// assert_eq!(serde_json::to_string(&article)?, json.replace(": ", ":").replace(", ", ","));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "ArticleBuilder")]
pub struct Article(Parts);

impl Serialize for Article {
    /// Writes the parts and nothing around them: they are read so, and some formats show what wraps a struct.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The parts of an article, whether they fit each other or not yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(default, remote = "Self")]
pub(crate) struct Parts {
    pub(crate) headline: Option<String>,
    pub(crate) headline_span: Option<Span>,
    pub(crate) deck: Option<String>,
    pub(crate) deck_span: Option<Span>,
    pub(crate) byline: Option<Byline>,
    pub(crate) published: Option<Timestamp>,
    pub(crate) updated: Option<Timestamp>,
    pub(crate) dateline: Option<Dateline>,
    pub(crate) agency: Option<String>,
    pub(crate) captions: Vec<Caption>,
    pub(crate) body: Vec<BodyBlock>,
    pub(crate) quotes: Vec<Quote>,
    pub(crate) taglines: Vec<Tagline>,
    pub(crate) notices: Vec<Notice>,
    pub(crate) related: Vec<RelatedGroup>,
    pub(crate) language: Option<String>,
}

sparse!(Parts as Article {
    headline,
    headline_span,
    deck,
    deck_span,
    byline,
    published,
    updated,
    dateline,
    agency,
    captions,
    body,
    quotes,
    taglines,
    notices,
    related,
    language,
});

impl<'de> Deserialize<'de> for Parts {
    /// Reads the parts by their names; only binary formats, which have no names, tell them by their order.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_struct("Article", Self::NAMES, ByName)
        } else {
            Self::deserialize(deserializer)
        }
    }
}

/// Takes the parts from a map, and from nothing else: a derived visitor takes an empty array for an article without parts.
struct ByName;

impl<'de> Visitor<'de> for ByName {
    type Value = Parts;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("an article, as an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, parts: A) -> Result<Parts, A::Error> {
        Parts::deserialize(MapAccessDeserializer::new(parts))
    }
}

impl Article {
    /// Makes an article by hand.
    pub fn builder() -> ArticleBuilder {
        ArticleBuilder::default()
    }

    /// The parts of this article, to be changed and built again.
    pub fn to_builder(&self) -> ArticleBuilder {
        ArticleBuilder::of(self.0.clone())
    }

    /// The same without a copy.
    pub fn into_builder(self) -> ArticleBuilder {
        ArticleBuilder::of(self.0)
    }

    /// An article of parts that are known to fit each other.
    pub(crate) const fn of(parts: Parts) -> Self {
        Self(parts)
    }

    pub(crate) fn into_parts(self) -> Parts {
        self.0
    }

    /// The title.
    #[must_use]
    pub fn headline(&self) -> Option<&str> {
        self.0.headline.as_deref()
    }

    /// Where the headline lies in the source, in bytes.
    #[must_use]
    pub const fn headline_span(&self) -> Option<Span> {
        self.0.headline_span
    }

    /// The line or lines below the headline that sum the story up, joined by line feeds.
    #[must_use]
    pub fn deck(&self) -> Option<&str> {
        self.0.deck.as_deref()
    }

    /// Where the deck lies in the source, in bytes, from its first line to its last.
    #[must_use]
    pub const fn deck_span(&self) -> Option<Span> {
        self.0.deck_span
    }

    /// Who wrote it.
    #[must_use]
    pub const fn byline(&self) -> Option<&Byline> {
        self.0.byline.as_ref()
    }

    /// When it was published first.
    #[must_use]
    pub const fn published(&self) -> Option<&Timestamp> {
        self.0.published.as_ref()
    }

    /// When it was changed last.
    #[must_use]
    pub const fn updated(&self) -> Option<&Timestamp> {
        self.0.updated.as_ref()
    }

    /// Where and when it was written, and for which agency: the head of its first paragraph.
    #[must_use]
    pub const fn dateline(&self) -> Option<&Dateline> {
        self.0.dateline.as_ref()
    }

    /// The agency or outlet that it comes from: of the byline, or else of the dateline, where no other was
    /// [set](ArticleBuilder::agency).
    #[must_use]
    pub fn agency(&self) -> Option<&str> {
        self.0.agency.as_deref()
    }

    /// What the pictures show, and whose they are, in reading order.
    #[must_use]
    pub fn captions(&self) -> &[Caption] {
        &self.0.captions
    }

    /// The blocks of the body, in reading order.
    #[must_use]
    pub fn body(&self) -> &[BodyBlock] {
        &self.0.body
    }

    /// The quotations, in reading order.
    #[must_use]
    pub fn quotes(&self) -> &[Quote] {
        &self.0.quotes
    }

    /// The lines that say who else took part.
    #[must_use]
    pub fn taglines(&self) -> &[Tagline] {
        &self.0.taglines
    }

    /// Corrections, notes of the editors, lines of copyright.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.0.notices
    }

    /// Lists of other articles.
    #[must_use]
    pub fn related(&self) -> &[RelatedGroup] {
        &self.0.related
    }

    /// The language, as a tag of BCP 47 such as "en", where the caller has set it: a text does not say it.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        self.0.language.as_deref()
    }

    /// The quotations of a speaker, given by full name, or by mention where the article gives no name.
    ///
    /// ```
    /// use newsprint::Article;
    ///
    /// let article = Article::parse(
    ///     "Elmville bridge reopens after a year of works\n\n\
    ///      By Jane Roe\n\n\
    ///      ELMVILLE, June 3 (AP) — The old stone bridge across the river opened to traffic on Friday, a year after the \
    ///      flood took two of its arches.\n\n\
    ///      “It will hold for a century,” Mayor John Doe said at the opening.\n",
    /// );
    /// let said: Vec<&str> = article.quotes_by("John Doe").map(|quote| quote.text.as_str()).collect();
    /// assert_eq!(said, ["It will hold for a century,"]);
    /// ```
    pub fn quotes_by<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Quote> {
        let is_named =
            move |quote: &&Quote| quote.speaker.as_ref().is_some_and(|speaker| speaker.known_as() == name);
        self.0.quotes.iter().filter(is_named)
    }

    /// The first paragraph, without its dateline.
    #[must_use]
    pub fn lead(&self) -> Option<&str> {
        let first = self.0.body.iter().find(|block| block.kind == BodyKind::Paragraph)?;
        let dateline = self.0.dateline.as_ref().and_then(|dateline| first.text.strip_prefix(&dateline.text));
        Some(dateline.map_or(&*first.text, str::trim_start))
    }

    /// The same article without the places in its source: two readings of one article from two layouts can be equal.
    #[must_use]
    pub fn without_spans(mut self) -> Self {
        self.0.forget_spans();
        self
    }
}

impl Parts {
    /// The agency that byline or dateline name.
    pub(crate) fn agency_named(&self) -> Option<&String> {
        let of_byline = self.byline.as_ref().and_then(|byline| byline.agency.as_ref());
        of_byline.or_else(|| self.dateline.as_ref()?.agency.as_ref())
    }

    fn forget_spans(&mut self) {
        let Self {
            headline: _,
            headline_span,
            deck: _,
            deck_span,
            byline,
            published,
            updated,
            dateline,
            agency: _,
            captions,
            body,
            quotes,
            taglines,
            notices,
            related,
            language: _,
        } = self;
        (*headline_span, *deck_span) = (None, None);
        if let Some(byline) = byline {
            byline.span = None;
            byline.authors.iter_mut().for_each(|author| author.span = None);
        }
        published.iter_mut().chain(updated).for_each(|time| time.span = None);
        if let Some(dateline) = dateline {
            dateline.span = None;
        }
        for caption in captions {
            caption.span = None;
            caption.credits.iter_mut().for_each(|credit| credit.span = None);
        }
        for block in body {
            block.span = None;
        }
        for quote in quotes {
            (quote.span, quote.cue_span) = (None, None);
            if let Some(speaker) = &mut quote.speaker {
                (speaker.span, speaker.name_span, speaker.role_span) = (None, None, None);
            }
        }
        for tagline in taglines {
            tagline.span = None;
        }
        for notice in notices {
            notice.span = None;
        }
        for group in related {
            group.heading_span = None;
            group.items.iter_mut().for_each(|item| item.span = None);
        }
    }
}
