//! Whether the parts of an article fit each other.

use std::{borrow::Cow, fmt::Display};

use super::{Byline, Caption, Dateline, Parts, Quote, QuoteKind, QuotePlace, Timestamp};
use crate::{
    BodyKind, BuildError, BuildErrorKind, Span,
    blank::{is_line_end, one_line},
};

type Checked = Result<(), BuildError>;

fn fault(field: impl Display, kind: BuildErrorKind) -> BuildError {
    BuildError { field: field.to_string(), kind }
}

impl Parts {
    /// Puts the texts in one line each, and checks that all fits.
    pub(crate) fn settle(mut self) -> Result<Self, BuildError> {
        self.texts()?;
        self.spans()?;
        self.opening()?;
        let mut search = Search::of(&self);
        let mut before = None;
        for (i, quote) in self.quotes.iter().enumerate() {
            self.quote(i, quote, &mut search)?;
            quote.places(i)?;
            quote.comes_behind(i, &mut before)?;
        }
        Ok(self)
    }

    fn texts(&mut self) -> Checked {
        optional("headline", &mut self.headline)?;
        if let Some(deck) = &mut self.deck {
            let lines: Vec<Cow<str>> =
                deck.split(is_line_end).map(one_line).filter(|line| !line.is_empty()).collect();
            *deck = lines.join("\n");
            if deck.is_empty() {
                return Err(fault("deck", BuildErrorKind::Empty));
            }
        }
        if let Some(byline) = &mut self.byline {
            byline.texts()?;
        }
        for (field, time) in [("published", &mut self.published), ("updated", &mut self.updated)] {
            if let Some(time) = time {
                time.check(field)?;
            }
        }
        if let Some(dateline) = &mut self.dateline {
            dateline.texts()?;
        }
        optional("agency", &mut self.agency)?;
        for (i, caption) in self.captions.iter_mut().enumerate() {
            caption.texts(i)?;
        }
        for (i, block) in self.body.iter_mut().enumerate() {
            line(format_args!("body[{i}].text"), &mut block.text)?;
        }
        for (i, quote) in self.quotes.iter_mut().enumerate() {
            quote.texts(i)?;
        }
        for (i, tagline) in self.taglines.iter_mut().enumerate() {
            line(format_args!("taglines[{i}].text"), &mut tagline.text)?;
            for (k, credit) in tagline.credits.iter_mut().enumerate() {
                let names = format!("taglines[{i}].credits[{k}].names");
                if credit.names.is_empty() {
                    return Err(fault(names, BuildErrorKind::Empty));
                }
                each(names, &mut credit.names)?;
            }
        }
        for (i, notice) in self.notices.iter_mut().enumerate() {
            line(format_args!("notices[{i}].text"), &mut notice.text)?;
        }
        for (i, group) in self.related.iter_mut().enumerate() {
            if group.is_empty() {
                return Err(fault(format_args!("related[{i}]"), BuildErrorKind::Empty));
            }
            optional(format_args!("related[{i}].heading"), &mut group.heading)?;
            for (k, item) in group.items.iter_mut().enumerate() {
                line(format_args!("related[{i}].items[{k}].title"), &mut item.title)?;
                optional(format_args!("related[{i}].items[{k}].summary"), &mut item.summary)?;
                each(format_args!("related[{i}].items[{k}].sources"), &mut item.sources)?;
            }
        }
        match &self.language {
            Some(tag) if !is_language_tag(tag) => Err(fault("language", BuildErrorKind::NoLanguageTag)),
            _ => Ok(()),
        }
    }

    /// The dateline opens the first paragraph, where there is one.
    fn opening(&self) -> Checked {
        let first = self.body.iter().enumerate().find(|(_, block)| block.kind == BodyKind::Paragraph);
        match (&self.dateline, first) {
            (Some(dateline), Some((i, first))) if !first.text.starts_with(&dateline.text) => {
                Err(fault("dateline", BuildErrorKind::NotAtHead(QuotePlace::Body(i))))
            }
            _ => Ok(()),
        }
    }

    /// No two parts stand at one place, and what belongs to a part lies in it.
    fn spans(&self) -> Checked {
        placed_if("headline_span", self.headline_span, self.headline.is_some())?;
        placed_if("deck_span", self.deck_span, self.deck.is_some())?;
        let mut placed: Vec<(Span, Part)> = self.placed().collect();
        placed.sort_unstable_by_key(|(span, _)| *span);
        for ((span, part), (next_span, next)) in placed.iter().zip(placed.iter().skip(1)) {
            if next_span.start() < span.end() {
                let (other, other_span) = (part.to_string(), *span);
                return Err(fault(next, BuildErrorKind::Overlap { span: *next_span, other, other_span }));
            }
        }
        if let Some(byline) = &self.byline {
            for (i, author) in byline.authors.iter().enumerate() {
                within(format_args!("byline.authors[{i}]"), author.span, "byline", byline.span)?;
            }
        }
        for (i, caption) in self.captions.iter().enumerate() {
            for (k, credit) in caption.credits.iter().enumerate() {
                within(
                    format_args!("captions[{i}].credits[{k}]"),
                    credit.span,
                    format_args!("captions[{i}]"),
                    caption.span,
                )?;
            }
        }
        let first = self.body.iter().enumerate().find(|(_, block)| block.kind == BodyKind::Paragraph);
        if let (Some(dateline), Some((i, first))) = (&self.dateline, first) {
            within("dateline", dateline.span, format_args!("body[{i}]"), first.span)?;
        }
        Ok(())
    }

    /// The parts that stand beside each other, where they have a place.
    fn placed(&self) -> impl Iterator<Item = (Span, Part)> {
        let last =
            self.body.iter().rfind(|block| block.kind == BodyKind::Paragraph).and_then(|block| block.span);
        let apart = move |span: &Span| !ends_in(*span, last);
        let byline = self.byline.as_ref().and_then(|byline| byline.span).filter(apart);
        let published = self.published.as_ref().and_then(|time| time.span);
        let updated = self.updated.as_ref().and_then(|time| time.span);
        let head = [
            (self.headline_span, Part::Headline),
            (self.deck_span, Part::Deck),
            (byline, Part::Byline),
            (published, Part::Published),
            (updated, Part::Updated),
        ];
        let captions = self.captions.iter().map(|caption| caption.span).zip((0..).map(Part::Caption));
        let body = self.body.iter().map(|block| block.span).zip((0..).map(Part::Body));
        let taglines = self.taglines.iter().map(move |tagline| tagline.span.filter(apart));
        let taglines = taglines.zip((0..).map(Part::Tagline));
        let notices = self.notices.iter().map(|notice| notice.span).zip((0..).map(Part::Notice));
        let related = self.related.iter().enumerate().flat_map(|(i, group)| {
            let heading = (group.heading_span, Part::RelatedHeading(i));
            let items = group.items.iter().enumerate();
            std::iter::once(heading).chain(items.map(move |(k, item)| (item.span, Part::RelatedItem(i, k))))
        });
        head.into_iter()
            .chain(captions)
            .chain(body)
            .chain(taglines)
            .chain(notices)
            .chain(related)
            .filter_map(|(span, part)| Some((span?, part)))
    }

    fn quote(&self, i: usize, quote: &Quote, search: &mut Search) -> Checked {
        let field = format_args!("quotes[{i}]");
        let Some((texts, span)) = self.at(quote.place) else {
            return Err(fault(field, BuildErrorKind::NoSuchPlace(quote.place)));
        };
        if !search.finds(&quote.text, texts, quote.place) {
            return Err(fault(field, BuildErrorKind::NotInPlace(quote.place)));
        }
        if quote.kind == QuoteKind::Scare && (quote.speaker.is_some() || quote.cue.is_some()) {
            return Err(fault(field, BuildErrorKind::SpeakerOfScare));
        }
        if quote.continues && i == 0 {
            return Err(fault(field, BuildErrorKind::ContinuesNothing));
        }
        within(field, quote.span, quote.place, span)
    }

    /// The texts at a place, and where it lies.
    fn at(&self, place: QuotePlace) -> Option<([Option<&str>; 2], Option<Span>)> {
        let (texts, span) = match place {
            QuotePlace::Headline => ([Some(self.headline.as_deref()?), None], self.headline_span),
            QuotePlace::Deck => ([Some(self.deck.as_deref()?), None], self.deck_span),
            QuotePlace::Caption(i) => {
                let caption = self.captions.get(i)?;
                ([caption.text.as_deref(), None], caption.span)
            }
            QuotePlace::Body(i) => {
                let block = self.body.get(i)?;
                ([Some(&*block.text), None], block.span)
            }
            QuotePlace::Related { group, item } => {
                let item = self.related.get(group)?.items.get(item)?;
                ([Some(&*item.title), item.summary.as_deref()], item.span)
            }
            QuotePlace::Notice(i) => {
                let notice = self.notices.get(i)?;
                ([Some(&*notice.text), None], notice.span)
            }
        };
        Some((texts, span))
    }
}

/// The search for quotations in the texts that they are said to stand in: each from where the one before it was found, so that
/// all of them in their order take one walk through the texts.
struct Search {
    /// The place of the quotation before, in which of its texts it was found, and at which byte.
    last: Option<(QuotePlace, usize, usize)>,
    /// How many bytes may still be looked at. Quotations that do not stand in their order have a text looked through again;
    /// without an end to that an article of a megabyte could take minutes to check.
    left: usize,
}

/// How often all texts may be looked through.
const WALKS: usize = 64;

impl Search {
    fn of(parts: &Parts) -> Self {
        let captions = parts.captions.iter().filter_map(|caption| caption.text.as_ref());
        let items = parts.related.iter().flat_map(|group| &group.items);
        let related = items.flat_map(|item| std::iter::once(&item.title).chain(&item.summary));
        let bytes: usize = (parts.body.iter().map(|block| &block.text))
            .chain(parts.notices.iter().map(|notice| &notice.text))
            .chain(parts.headline.iter().chain(&parts.deck))
            .chain(captions)
            .chain(related)
            .map(String::len)
            .sum();
        Self { last: None, left: bytes.saturating_mul(WALKS) }
    }

    fn finds(&mut self, quote: &str, texts: [Option<&str>; 2], place: QuotePlace) -> bool {
        let last =
            self.last.filter(|(before, ..)| *before == place).map_or((0, 0), |(_, text, at)| (text, at));
        let found = self.find(quote, texts, last);
        let found = if last == (0, 0) { found } else { found.or_else(|| self.find(quote, texts, (0, 0))) };
        self.last = found.map(|(text, at)| (place, text, at));
        found.is_some()
    }

    /// In which text from a place on a quotation stands, and at which byte.
    fn find(
        &mut self,
        quote: &str,
        texts: [Option<&str>; 2],
        from: (usize, usize),
    ) -> Option<(usize, usize)> {
        let (first, start) = from;
        texts.into_iter().enumerate().skip(first).find_map(|(i, text)| {
            let text = text?;
            let start = if i == first { start } else { 0 };
            let rest = text.get(start..)?;
            let found = rest.find(quote);
            self.left = self.left.checked_sub(found.unwrap_or(rest.len()))?;
            Some((i, start + found?))
        })
    }
}

/// ```text
/// tag = 2*8letter *( "-" 1*8( letter / digit ) )      ; RFC 5646, without its list of names
/// ```
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=8).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// A part that stands beside others, by its path in JSON.
#[derive(Clone, Copy, Debug)]
enum Part {
    Headline,
    Deck,
    Byline,
    Published,
    Updated,
    Caption(usize),
    Body(usize),
    Tagline(usize),
    Notice(usize),
    RelatedHeading(usize),
    RelatedItem(usize, usize),
}

impl Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Headline => f.write_str("headline"),
            Self::Deck => f.write_str("deck"),
            Self::Byline => f.write_str("byline"),
            Self::Published => f.write_str("published"),
            Self::Updated => f.write_str("updated"),
            Self::Caption(i) => write!(f, "captions[{i}]"),
            Self::Body(i) => write!(f, "body[{i}]"),
            Self::Tagline(i) => write!(f, "taglines[{i}]"),
            Self::Notice(i) => write!(f, "notices[{i}]"),
            Self::RelatedHeading(i) => write!(f, "related[{i}].heading"),
            Self::RelatedItem(i, k) => write!(f, "related[{i}].items[{k}]"),
        }
    }
}

impl Byline {
    fn texts(&mut self) -> Checked {
        line("byline.text", &mut self.text)?;
        optional("byline.agency", &mut self.agency)?;
        for (i, author) in self.authors.iter_mut().enumerate() {
            line(format_args!("byline.authors[{i}].name"), &mut author.name)?;
            optional(format_args!("byline.authors[{i}].role"), &mut author.role)?;
            optional(format_args!("byline.authors[{i}].email"), &mut author.email)?;
            optional(format_args!("byline.authors[{i}].handle"), &mut author.handle)?;
        }
        Ok(())
    }
}

impl Timestamp {
    fn check(&mut self, field: &str) -> Checked {
        line(format_args!("{field}.text"), &mut self.text)?;
        match self.value {
            Some(value) if value.time.is_none() && value.offset.is_some() => {
                Err(fault(format_args!("{field}.value"), BuildErrorKind::OffsetWithoutTime))
            }
            _ => Ok(()),
        }
    }
}

impl Dateline {
    fn texts(&mut self) -> Checked {
        line("dateline.text", &mut self.text)?;
        optional("dateline.place", &mut self.place)?;
        optional("dateline.region", &mut self.region)?;
        optional("dateline.agency", &mut self.agency)?;
        optional("dateline.date", &mut self.date)
    }
}

impl Caption {
    fn texts(&mut self, i: usize) -> Checked {
        optional(format_args!("captions[{i}].text"), &mut self.text)?;
        if self.text.is_none() && self.credits.is_empty() {
            return Err(fault(format_args!("captions[{i}]"), BuildErrorKind::Empty));
        }
        for (k, credit) in self.credits.iter_mut().enumerate() {
            optional(format_args!("captions[{i}].credits[{k}].agency"), &mut credit.agency)?;
            optional(format_args!("captions[{i}].credits[{k}].photographer"), &mut credit.photographer)?;
            if credit.agency.is_none() && credit.photographer.is_none() {
                return Err(fault(format_args!("captions[{i}].credits[{k}]"), BuildErrorKind::Empty));
            }
        }
        Ok(())
    }
}

impl Quote {
    fn texts(&mut self, i: usize) -> Checked {
        line(format_args!("quotes[{i}].text"), &mut self.text)?;
        if let Some(cue) = &mut self.cue
            && let Some(tidy) = in_one_line(format_args!("quotes[{i}].cue"), cue)?
        {
            *cue = Cow::Owned(tidy);
        }
        if let Some(speaker) = &mut self.speaker {
            line(format_args!("quotes[{i}].speaker.mention"), &mut speaker.mention)?;
            optional(format_args!("quotes[{i}].speaker.name"), &mut speaker.name)?;
            optional(format_args!("quotes[{i}].speaker.role"), &mut speaker.role)?;
        }
        Ok(())
    }
}

impl Quote {
    /// Only what is there has a place, and speaker and cue stand beside the quotation or are set in: where else they stand is open, since
    /// what names a speaker may be no part of the article.
    fn places(&self, i: usize) -> Checked {
        self.apart(format_args!("quotes[{i}].cue"), self.cue_span, i)?;
        self.apart(format_args!("quotes[{i}].speaker"), self.speaker.as_ref().and_then(|it| it.span), i)?;
        placed_if(format_args!("quotes[{i}].cue_span"), self.cue_span, self.cue.is_some())?;
        let Some(speaker) = &self.speaker else { return Ok(()) };
        placed_if(format_args!("quotes[{i}].speaker.name_span"), speaker.name_span, speaker.name.is_some())?;
        placed_if(format_args!("quotes[{i}].speaker.role_span"), speaker.role_span, speaker.role.is_some())
    }

    fn apart(&self, field: impl Display, part: Option<Span>, i: usize) -> Checked {
        match (part, self.span) {
            (Some(span), Some(other_span))
                if span.start() < other_span.end()
                    && other_span.start() < span.end()
                    && !other_span.contains(span) =>
            {
                let other = format!("quotes[{i}]");
                Err(fault(field, BuildErrorKind::Overlap { span, other, other_span }))
            }
            _ => Ok(()),
        }
    }

    /// Quotations with a place stand in its order, and none in another. `before` is the last of them.
    fn comes_behind(&self, i: usize, before: &mut Option<(usize, Span)>) -> Checked {
        let Some(span) = self.span else { return Ok(()) };
        if let Some((k, other_span)) =
            before.replace((i, span)).filter(|(_, other)| span.start() < other.end())
        {
            let other = format!("quotes[{k}]");
            let kind = if other_span.start() < span.end() {
                BuildErrorKind::Overlap { span, other, other_span }
            } else {
                BuildErrorKind::OutOfOrder { span, other, other_span }
            };
            return Err(fault(format_args!("quotes[{i}]"), kind));
        }
        Ok(())
    }
}

/// A place is that of something.
fn placed_if(field: impl Display, span: Option<Span>, is_there: bool) -> Checked {
    if span.is_some() && !is_there { Err(fault(field, BuildErrorKind::PlaceOfNothing)) } else { Ok(()) }
}

/// Puts a text in one line, which must hold something.
fn line(field: impl Display, text: &mut String) -> Checked {
    if let Some(tidy) = in_one_line(field, text)? {
        *text = tidy;
    }
    Ok(())
}

/// A text in one line, if it is not so yet.
fn in_one_line(field: impl Display, text: &str) -> Result<Option<String>, BuildError> {
    if text.trim_matches(crate::blank::is_blank).is_empty() {
        return Err(fault(field, BuildErrorKind::Empty));
    }
    let tidy = one_line(text);
    Ok((*tidy != *text).then(|| tidy.into_owned()))
}

fn optional(field: impl Display, text: &mut Option<String>) -> Checked {
    text.as_mut().map_or(Ok(()), |text| line(field, text))
}

fn each(field: impl Display, texts: &mut [String]) -> Checked {
    texts.iter_mut().enumerate().try_for_each(|(i, text)| line(format_args!("{field}[{i}]"), text))
}

/// Whether a part is the end of another, and not all of it.
fn ends_in(span: Span, whole: Option<Span>) -> bool {
    whole.is_some_and(|whole| span.start() > whole.start() && span.end() == whole.end())
}

/// A part, if both have a place, lies in the part that it belongs to.
fn within(field: impl Display, span: Option<Span>, other: impl Display, other_span: Option<Span>) -> Checked {
    match (span, other_span) {
        (Some(span), Some(other_span)) if !other_span.contains(span) => {
            let other = other.to_string();
            Err(fault(field, BuildErrorKind::Outside { span, other, other_span }))
        }
        _ => Ok(()),
    }
}
