//! An article made by hand.

use serde::Deserialize;

use super::{
    Article, BodyBlock, BodyKind, Byline, Caption, Dateline, Notice, Parts, Quote, RelatedGroup, Tagline,
    Timestamp,
};
use crate::{BuildError, Span};

/// Builds an [`Article`]. The order of calls is free; [`build`](Self::build) checks.
///
/// A method in the singular adds a part below the others of its kind, one in the plural puts others in their place. What an article has
/// once is set by its name, and taken away by `without_` and its name.
///
/// ```
/// use newsprint::{Article, Caption, Credit};
///
/// let article = Article::builder()
///     .headline("Town rebuilds its bridge")
///     .paragraph("The old bridge across the river stands again.")
///     .caption(Caption::new("The new arches.").credit(Credit::photographer("Jane Roe")))
///     .build()?;
///
/// let mut captions = article.captions().to_vec();
/// captions[0].text = Some("The new arches at dawn.".into());
/// let edited = article.to_builder().captions(captions).build()?;
/// assert_eq!(edited.captions()[0].text.as_deref(), Some("The new arches at dawn."));
/// # Ok::<(), newsprint::BuildError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
#[must_use]
pub struct ArticleBuilder(Parts);

impl ArticleBuilder {
    pub(super) const fn of(parts: Parts) -> Self {
        Self(parts)
    }

    /// Sets the title. The place of another is forgotten.
    pub fn headline(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        if self.0.headline.as_ref().is_some_and(|other| *other != text) {
            self.0.headline_span = None;
        }
        self.0.headline = Some(text);
        self
    }

    /// Sets where the headline lies in the source, in bytes.
    pub const fn headline_span(mut self, span: Span) -> Self {
        self.0.headline_span = Some(span);
        self
    }

    /// Takes the title away, and its place.
    pub fn without_headline(mut self) -> Self {
        (self.0.headline, self.0.headline_span) = (None, None);
        self
    }

    /// Sets the lines below the headline, joined by line feeds where there are several. The place of others is forgotten.
    pub fn deck(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        if self.0.deck.as_ref().is_some_and(|other| *other != text) {
            self.0.deck_span = None;
        }
        self.0.deck = Some(text);
        self
    }

    /// Sets where the deck lies in the source, in bytes.
    pub const fn deck_span(mut self, span: Span) -> Self {
        self.0.deck_span = Some(span);
        self
    }

    /// Takes the deck away, and its place.
    pub fn without_deck(mut self) -> Self {
        (self.0.deck, self.0.deck_span) = (None, None);
        self
    }

    /// Sets who wrote it. The [agency](Self::agency) goes with it, where no other was set.
    ///
    /// ```
    /// use newsprint::Article;
    ///
    /// let article = Article::builder().byline("By Jane Roe, Reuters".parse()?).build()?;
    /// assert_eq!(article.agency(), Some("Reuters"));
    /// let other = article.into_builder().byline("By Jane Roe".parse()?).build()?;
    /// assert_eq!(other.agency(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn byline(self, byline: Byline) -> Self {
        self.with_agency_of(|parts| parts.byline = Some(byline))
    }

    /// Takes the byline away, and the agency that it named.
    pub fn without_byline(self) -> Self {
        self.with_agency_of(|parts| parts.byline = None)
    }

    /// Sets when it was published first.
    pub fn published(mut self, time: Timestamp) -> Self {
        self.0.published = Some(time);
        self
    }

    /// Takes the time of its publication away.
    pub fn without_published(mut self) -> Self {
        self.0.published = None;
        self
    }

    /// Sets when it was changed last.
    pub fn updated(mut self, time: Timestamp) -> Self {
        self.0.updated = Some(time);
        self
    }

    /// Takes the time of its last change away.
    pub fn without_updated(mut self) -> Self {
        self.0.updated = None;
        self
    }

    /// Sets where and when it was written, and for which agency. The first paragraph, if there is one, begins with it: it keeps it in
    /// its own text. The [agency](Self::agency) goes with it, where no other was set and the byline names none.
    pub fn dateline(self, dateline: Dateline) -> Self {
        self.with_agency_of(|parts| parts.dateline = Some(dateline))
    }

    /// Takes the dateline away, and the agency that it named. The first paragraph keeps its text.
    pub fn without_dateline(self) -> Self {
        self.with_agency_of(|parts| parts.dateline = None)
    }

    /// Sets the agency or outlet that it comes from, where byline and dateline do not say it.
    pub fn agency(mut self, name: impl Into<String>) -> Self {
        self.0.agency = Some(name.into());
        self
    }

    /// Takes the agency away that it has by now. Byline and dateline keep theirs.
    pub fn without_agency(mut self) -> Self {
        self.0.agency = None;
        self
    }

    /// Changes byline or dateline; the agency that they named goes with them.
    fn with_agency_of(mut self, change: impl FnOnce(&mut Parts)) -> Self {
        let follows = self.0.agency.as_ref() == self.0.agency_named();
        change(&mut self.0);
        if follows {
            self.0.agency = self.0.agency_named().cloned();
        }
        self
    }

    /// Adds a caption.
    pub fn caption(mut self, caption: Caption) -> Self {
        self.0.captions.push(caption);
        self
    }

    /// Puts these captions in the place of all others.
    pub fn captions(mut self, captions: impl IntoIterator<Item = Caption>) -> Self {
        self.0.captions = captions.into_iter().collect();
        self
    }

    /// Adds a paragraph to the body.
    pub fn paragraph(self, text: impl Into<String>) -> Self {
        self.block(BodyBlock::new(BodyKind::Paragraph, text))
    }

    /// Adds a heading to the body.
    pub fn heading(self, text: impl Into<String>) -> Self {
        self.block(BodyBlock::new(BodyKind::Heading, text))
    }

    /// Adds an entry of a list to the body, without its bullet.
    pub fn list_item(self, text: impl Into<String>) -> Self {
        self.block(BodyBlock::new(BodyKind::ListItem, text))
    }

    /// Adds a block to the body.
    pub fn block(mut self, block: BodyBlock) -> Self {
        self.0.body.push(block);
        self
    }

    /// Puts these blocks in the place of the whole body.
    pub fn body(mut self, blocks: impl IntoIterator<Item = BodyBlock>) -> Self {
        self.0.body = blocks.into_iter().collect();
        self
    }

    /// Adds a quotation, which the text at its place must hold.
    pub fn quote(mut self, quote: Quote) -> Self {
        self.0.quotes.push(quote);
        self
    }

    /// Puts these quotations in the place of all others.
    pub fn quotes(mut self, quotes: impl IntoIterator<Item = Quote>) -> Self {
        self.0.quotes = quotes.into_iter().collect();
        self
    }

    /// Adds a line that says who else took part.
    pub fn tagline(mut self, tagline: Tagline) -> Self {
        self.0.taglines.push(tagline);
        self
    }

    /// Puts these taglines in the place of all others.
    pub fn taglines(mut self, taglines: impl IntoIterator<Item = Tagline>) -> Self {
        self.0.taglines = taglines.into_iter().collect();
        self
    }

    /// Adds a correction, a note of the editors, or a line of copyright.
    pub fn notice(mut self, notice: Notice) -> Self {
        self.0.notices.push(notice);
        self
    }

    /// Puts these notices in the place of all others.
    pub fn notices(mut self, notices: impl IntoIterator<Item = Notice>) -> Self {
        self.0.notices = notices.into_iter().collect();
        self
    }

    /// Adds a list of other articles. In the plural: [`related_groups`](Self::related_groups).
    pub fn related(mut self, group: RelatedGroup) -> Self {
        self.0.related.push(group);
        self
    }

    /// Puts these lists of other articles in the place of all others.
    pub fn related_groups(mut self, groups: impl IntoIterator<Item = RelatedGroup>) -> Self {
        self.0.related = groups.into_iter().collect();
        self
    }

    /// Sets the language, as a tag of BCP 47 such as "en".
    pub fn language(mut self, tag: impl Into<String>) -> Self {
        self.0.language = Some(tag.into());
        self
    }

    /// Takes the language away.
    pub fn without_language(mut self) -> Self {
        self.0.language = None;
        self
    }

    /// Checks the parts and gives the article.
    ///
    /// Texts are put in one line: blanks at their ends go, and a line end within becomes a blank (in a deck it parts two lines).
    ///
    /// # Errors
    ///
    /// [`BuildError`] says which field is wrong, by its path in JSON, and how: a text, a credit or a list of other articles is empty,
    /// places overlap, go back, are those of nothing or lie outside what they belong to, the first paragraph does not begin with the
    /// dateline, a quotation is not in the text that it is said to stand in, nobody's words have a speaker, an offset from UTC stands
    /// without a time, the language is no tag.
    pub fn build(self) -> Result<Article, BuildError> {
        self.0.settle().map(Article::of)
    }
}

impl TryFrom<ArticleBuilder> for Article {
    type Error = BuildError;

    fn try_from(builder: ArticleBuilder) -> Result<Self, Self::Error> {
        builder.build()
    }
}

impl From<Article> for ArticleBuilder {
    fn from(article: Article) -> Self {
        article.into_builder()
    }
}
