//! Outline to model: the one place where the grammar and the model meet.
//!
//! The blocks are walked once, in their order; each fills its field, read by the rule for fields of its kind and by no other. What
//! was read is the source's own text, so that every part knows its place.

pub(crate) mod alone;
mod captions;
mod foot;
mod head;
mod printed;
mod quotes;
pub(crate) mod read;
mod related;

use std::{convert::Infallible, str::FromStr};

use self::read::Source;
use crate::{
    Article, BlockKind, BlockSpan, BodyBlock, BodyKind, Dateline, EncodingError, Outline, QuotePlace, Span,
    inline::Roles, layout::print, model::Parts,
};

impl Article {
    /// Reads a text. Total: any text gives an article, be it an empty one.
    ///
    /// Boilerplate (navigation, buttons, advertisements) is left out, but for notices and taglines; the [`Outline`] has it.
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
    /// assert_eq!(article.headline(), Some("Elmville bridge reopens after a year of works"));
    /// assert_eq!(article.byline().map(|byline| byline.authors[0].name.as_str()), Some("Jane Roe"));
    /// assert_eq!(article.agency(), Some("AP"));
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let parts = Outline::lend(text, Roles::Told, |outline| parts(text, outline));
        debug_assert_eq!(parts.clone().settle().as_ref(), Ok(&parts));
        Self::of(parts)
    }

    /// Reads a text from bytes that should be UTF-8.
    ///
    /// # Errors
    ///
    /// [`EncodingError`] says at which byte they are not.
    pub fn from_utf8(bytes: &[u8]) -> Result<Self, EncodingError> {
        let text = str::from_utf8(bytes).map_err(|error| EncodingError { at: error.valid_up_to() })?;
        Ok(Self::parse(text))
    }
}

impl FromStr for Article {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::parse(text))
    }
}

impl From<&str> for Article {
    fn from(text: &str) -> Self {
        Self::parse(text)
    }
}

/// The parts of an article, as the outline of its text shows them.
fn parts(text: &str, outline: &Outline) -> Parts {
    let mut assembly = Assembly::new(text, outline.blocks());
    if let Some(lines) = print::lines(text) {
        assembly.printed(&lines);
    } else {
        for (i, block) in outline.blocks().iter().enumerate() {
            assembly.block(i, *block);
        }
        assembly.end_marks();
        assembly.tagline_behind();
        assembly.signature_behind();
        assembly.unsigned();
        let agency = assembly.agency().map(foot::without_service);
        assembly.parts.agency = agency.or_else(|| assembly.agency_behind());
    }
    assembly.quotes(outline.quotes());
    assembly.parts
}

/// The article as it grows.
struct Assembly<'a> {
    text: &'a str,
    source: Source<'a>,
    blocks: &'a [BlockSpan],
    parts: Parts,
    /// For each block the part of the article that its text went to.
    homes: Vec<Option<Home>>,
    /// From this block on a paragraph may be a tagline.
    foot: usize,
    /// The last line of the byline, and of the last caption.
    byline_at: Option<usize>,
    caption_at: Option<usize>,
    /// A line that looks like a byline, though nothing in it says that it is one.
    unsigned: Option<&'a str>,
    /// Whether the last list of other articles goes on.
    listing: bool,
    /// Whether the body has a paragraph.
    begun: bool,
    /// The dateline that stands in a line above the first paragraph, and in which.
    opening: Option<(usize, Dateline)>,
}

/// Where the text of a block went, and which bytes of the source are that text.
#[derive(Clone, Copy)]
struct Home {
    place: QuotePlace,
    span: Span,
}

impl<'a> Assembly<'a> {
    fn new(text: &'a str, blocks: &'a [BlockSpan]) -> Self {
        let of_body = |block: &&BlockSpan| {
            matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading | BlockKind::ListItem)
        };
        let body = Vec::with_capacity(blocks.iter().filter(of_body).count());
        Self {
            text,
            source: Source::of(text, blocks),
            blocks,
            parts: Parts { body, ..Parts::default() },
            homes: vec![None; blocks.len()],
            foot: foot::first(blocks),
            byline_at: None,
            caption_at: None,
            unsigned: None,
            listing: false,
            begun: false,
            opening: None,
        }
    }

    fn block(&mut self, i: usize, block: BlockSpan) {
        let Some(line) = block.span.text(self.text) else { return };
        match block.kind {
            BlockKind::Headline => self.headline(i, line),
            _ if self.dateline_alone(i, line) => {}
            BlockKind::Deck => self.deck(i, line),
            BlockKind::Byline => self.byline(i, line),
            BlockKind::Timestamp => self.time_or_byline(i, line),
            BlockKind::Caption => self.caption(i, line),
            BlockKind::Paragraph | BlockKind::Heading if self.at_foot(i, line) => {}
            BlockKind::Paragraph | BlockKind::Heading | BlockKind::ListItem if is_rule(line) => {}
            BlockKind::Paragraph => self.paragraph(i, line),
            BlockKind::Heading => self.body(i, BodyKind::Heading, line),
            BlockKind::ListItem if i >= self.foot && self.notice(i, line) => {}
            BlockKind::ListItem => self.body(i, BodyKind::ListItem, without_bullet(line)),
            BlockKind::RelatedHeading => self.related_heading(line),
            BlockKind::RelatedItem => self.related_item(i, line),
            BlockKind::Boilerplate => {
                self.at_foot(i, line);
            }
        }
    }

    fn body(&mut self, i: usize, kind: BodyKind, line: &str) {
        let place = QuotePlace::Body(self.parts.body.len());
        let Some(span) = self.settle(i, place, line) else { return };
        // A bullet is part of the block's place, though not of its text.
        let span = self.blocks.get(i).map_or(span, |block| block.span);
        self.parts.body.push(BodyBlock::new(kind, self.source.owned(line)).with_span(span));
        self.listing = false;
    }

    /// Notes that block `i` went to `place` with this part of its text, and gives its span.
    fn settle(&mut self, i: usize, place: QuotePlace, line: &str) -> Option<Span> {
        let span = self.source.span(line)?;
        if let Some(home) = self.homes.get_mut(i) {
            *home = Some(Home { place, span });
        }
        Some(span)
    }

    /// Whether the block before `i` is of the same kind.
    fn goes_on(&self, i: usize, kind: BlockKind) -> bool {
        i.checked_sub(1).and_then(|before| self.blocks.get(before)).is_some_and(|before| before.kind == kind)
    }
}

/// Whether a line is drawn and says nothing: `___`, `* * *`.
fn is_rule(line: &str) -> bool {
    line.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())
}

/// A line without the bullet that it may begin with.
fn without_bullet(line: &str) -> &str {
    bullet(line).unwrap_or(line)
}

/// What stands behind a bullet and its blanks, if a line begins so and has more than that.
fn bullet(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(['•', '·', '▪', '◦', '●', '■', '*', '-', '–', '—'])?;
    let text = rest.trim_start();
    (text.len() < rest.len() && !text.is_empty()).then_some(text)
}
