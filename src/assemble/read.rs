//! From the parts that the rules for fields give to the types of the model.

use std::str::FromStr;

use time::OffsetDateTime;

use super::head::names;
use crate::{
    Author, BlockSpan, Byline, Caption, Credit, Dateline, ParseError, ParseErrorKind, Span, Tagline,
    TaglineCredit, Timestamp, When,
    blank::{has_line_feed, has_separator, is_blank, one_line},
    field::{self, BylineParts, CreditParts, DatelineParts, Stamp, TaglineParts, exact},
};

/// Where the parts come from, so that they know their place in it.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    text: Option<&'a str>,
    /// Whether a part may have line ends within.
    may_break: bool,
}

impl<'a> Source<'a> {
    /// The text of an article, of whose blocks parts are taken.
    pub(super) fn of(text: &'a str, blocks: &[BlockSpan]) -> Self {
        let breaks = |block: &BlockSpan| block.span.text(text).is_some_and(has_line_feed);
        Self { text: Some(text), may_break: has_separator(text) || blocks.iter().any(breaks) }
    }

    /// The text of one field: what is read from it has no place.
    pub(crate) const LOOSE: Self = Self { text: None, may_break: true };

    /// The place of a part of the text; `None` for an empty one, and for what is no part.
    pub(super) fn span(self, part: &str) -> Option<Span> {
        Span::of(part, self.text?).filter(|span| !span.is_empty())
    }

    /// A part of the text in one line.
    pub(super) fn owned(self, part: &str) -> String {
        if self.may_break {
            return one_line(part).into_owned();
        }
        match part.as_bytes() {
            [b'!'..=b'~', .., b'!'..=b'~'] => part.to_owned(),
            _ => part.trim_matches(is_blank).to_owned(),
        }
    }

    /// A byline, of the names that a line has and of what a rule has read in it.
    pub(crate) fn byline(self, names: &str, parts: &BylineParts) -> Byline {
        // "Recommended Videos" reads like a name.
        let people = parts.authors.iter().filter(|author| !field::is_of_the_page(author.name));
        let authors = people.map(|author| {
            let mut read = Author::new(self.owned(author.name));
            read.role = author.role.map(|role| self.owned(role));
            read.email = author.email.map(|email| self.owned(email));
            read.handle = author.handle.map(|handle| self.owned(handle));
            read.span = self.span(author.name);
            read
        });
        let authors = authors.collect();
        let agency = parts.agency.map(|agency| self.owned(agency));
        Byline { text: self.owned(names), authors, agency, span: self.span(names) }
    }

    pub(super) fn time(self, stamp: &Stamp) -> Timestamp {
        Timestamp { text: self.owned(stamp.text), value: stamp.value, span: self.span(stamp.text) }
    }

    /// The dateline that a paragraph begins with.
    pub(crate) fn dateline(self, paragraph: &str) -> Option<Dateline> {
        let parts = field::dateline(paragraph).or_else(|| field::dateline_stopped(paragraph))?;
        Some(self.dateline_of(&parts))
    }

    /// The dateline that a line is, and nothing else.
    pub(super) fn dateline_alone(self, line: &str) -> Option<Dateline> {
        field::dateline_alone(line).map(|parts| self.dateline_of(&parts))
    }

    fn dateline_of(self, parts: &DatelineParts) -> Dateline {
        let text = parts.text.trim_end();
        let mut dateline = Dateline::new(self.owned(text));
        dateline.place = parts.place.map(|place| self.owned(place));
        dateline.region = parts.region.map(|region| self.owned(region));
        dateline.agency = parts.agency.map(|agency| self.owned(agency));
        dateline.date = parts.date.map(|date| self.owned(date));
        dateline.span = self.span(text);
        dateline
    }

    /// A caption, and the part of the line that is its text.
    pub(crate) fn caption(self, line: &str) -> (Caption, &str) {
        let parts = field::caption(line);
        let text = (!parts.text.is_empty()).then(|| self.owned(parts.text));
        let credits = parts.credits.iter().map(|credit| self.credit(credit));
        let credits = credits.filter(names_someone).collect();
        (Caption { text, credits, span: self.span(line) }, parts.text)
    }

    fn credit(self, parts: &CreditParts) -> Credit {
        // Behind a label there may be nothing: "Credit: via".
        let names = [parts.agency, parts.photographer]
            .map(|name| name.filter(|name| name.contains(|c| !is_blank(c))));
        let places = names.into_iter().flatten().filter_map(|name| self.span(name));
        let span = places.reduce(|a, b| Span::between(a.start().min(b.start()), a.end().max(b.end())));
        let [agency, photographer] = names.map(|name| name.map(|name| self.owned(name)));
        Credit { agency, photographer, kind: parts.kind, span }
    }

    pub(crate) fn tagline(self, line: &str) -> Option<Tagline> {
        field::tagline(line).map(|parts| self.tagline_of(line, parts))
    }

    fn tagline_of(self, line: &str, parts: Vec<TaglineParts>) -> Tagline {
        let credits = parts.into_iter().map(|parts| TaglineCredit {
            role: parts.role,
            names: parts.names.into_iter().map(|name| self.owned(name)).collect(),
        });
        Tagline { text: self.owned(line), credits: credits.collect(), span: self.span(line) }
    }

    pub(crate) fn sources(self, summary: &str) -> Vec<String> {
        field::sources(summary).into_iter().map(|name| self.owned(name)).collect()
    }
}

fn names_someone(credit: &Credit) -> bool {
    credit.agency.is_some() || credit.photographer.is_some()
}

impl FromStr for Byline {
    type Err = ParseError;

    /// Reads a byline and nothing else: `By Jane Roe and John Doe, Staff Writers`. A time in it is passed over.
    ///
    /// ```
    /// use newsprint::Byline;
    ///
    /// let byline: Byline = "By Jane Roe, Staff Writer, and John Doe".parse()?;
    /// assert_eq!(byline.authors[0].role.as_deref(), Some("Staff Writer"));
    /// assert_eq!(byline.authors[1].name, "John Doe");
    /// # Ok::<(), newsprint::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseError`] where a part names no author, post or agency.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        exact::byline(text).map(|parts| Source::LOOSE.byline(names(text, &parts), &parts))
    }
}

impl FromStr for Timestamp {
    type Err = ParseError;

    /// Reads one printed time and nothing else, with its label or without: `Updated Feb. 28, 2019 10:45 a.m. EST`.
    ///
    /// ```
    /// use newsprint::Timestamp;
    ///
    /// let time: Timestamp = "Feb. 28, 2019 10:45 a.m. EST".parse()?;
    /// assert_eq!(time.value.map(|value| value.to_string()).as_deref(), Some("2019-02-28T10:45:00-05:00"));
    /// let error = "31 February 2020".parse::<Timestamp>().map_err(|error| error.to_string());
    /// assert_eq!(error, Err("no such day at byte 0".to_owned()));
    /// # Ok::<(), newsprint::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseError`] where no date with a year is printed, the calendar has no such day, or day and month could change places. A label
    /// in a language that puts the day first tells them apart (`Publié le 3/04/2024`); it is not in the [text](Self::text), which
    /// therefore may be refused alone.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        exact::timestamp(text).map(|stamp| Source::LOOSE.time(&stamp))
    }
}

impl Timestamp {
    /// What it means to a reader at an instant: its [value](Self::value), or that of a time told from now, such as "14 hours ago",
    /// "vor 3 Stunden", "yesterday at 5:30 PM", as exact as it says. Minutes give a time to the minute, hours one to the
    /// hour, both in the zone of `now`; days and weeks give a day; months and years, which do not say the day, nothing.
    ///
    /// ```
    /// use newsprint::Timestamp;
    /// use time::macros::datetime;
    ///
    /// let updated = Timestamp::unread("14 hours ago");
    /// let value = updated.value_at(datetime!(2021-03-04 15:40 UTC)).map(|value| value.to_string());
    /// assert_eq!(value.as_deref(), Some("2021-03-04T01:00:00Z"));
    /// ```
    #[must_use]
    pub fn value_at(&self, now: OffsetDateTime) -> Option<When> {
        self.value.or_else(|| field::relative(&self.text, now))
    }
}

impl FromStr for Dateline {
    type Err = ParseError;

    /// Reads a dateline and nothing else, with its dash or without: `RANCHO ELMO, Calif. (AP) — `.
    ///
    /// ```
    /// use newsprint::Dateline;
    ///
    /// let dateline: Dateline = "ELMVILLE, Feb 28 (UPI) --".parse()?;
    /// assert_eq!(dateline.place.as_deref(), Some("ELMVILLE"));
    /// assert_eq!(dateline.agency.as_deref(), Some("UPI"));
    /// # Ok::<(), newsprint::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseError`] where it has neither place nor agency, or something else.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        exact::dateline(text).map(|parts| Source::LOOSE.dateline_of(&parts))
    }
}

impl FromStr for Credit {
    type Err = ParseError;

    /// Reads one credit and nothing else: `(AP Photo/Jane Roe)`, `© AFP`, `Jane Roe`.
    ///
    /// ```
    /// use newsprint::Credit;
    ///
    /// let credit: Credit = "(AP Photo/Jane Roe)".parse()?;
    /// assert_eq!(credit.agency.as_deref(), Some("AP"));
    /// assert_eq!(credit.photographer.as_deref(), Some("Jane Roe"));
    /// # Ok::<(), newsprint::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseError`] where a part names no one, or several credits stand in the text: those are read with a [`Caption`].
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let credits = exact::credits(text)?;
        let read = |parts: &CreditParts| Source { text: Some(text), may_break: true }.credit(parts);
        match &*credits {
            [credit] if names_someone(&read(credit)) => Ok(Self { span: None, ..read(credit) }),
            [_, second, ..] => {
                let span = read(second).span.unwrap_or_default();
                Err(ParseError { kind: ParseErrorKind::Expected("one credit"), span })
            }
            _ => Err(ParseError { kind: ParseErrorKind::Expected("a credit"), span: Span::default() }),
        }
    }
}

impl FromStr for Caption {
    type Err = ParseError;

    /// Reads the text and the credits of a caption: `The arches at dawn. (AP Photo/Jane Roe)`. What is no credit is text.
    ///
    /// ```
    /// use newsprint::Caption;
    ///
    /// let caption: Caption = "Photo: KCNA/ EPA The arches at dawn.".parse()?;
    /// assert_eq!(caption.text.as_deref(), Some("The arches at dawn."));
    /// assert_eq!(caption.credits.len(), 2);
    /// # Ok::<(), newsprint::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseError`] where it has neither: an empty text, or nothing but blanks.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        let (caption, _) = Source::LOOSE.caption(text);
        let says = caption.text.as_deref().is_some_and(|text| !text.is_empty());
        if says || !caption.credits.is_empty() {
            return Ok(caption);
        }
        Err(ParseError { kind: ParseErrorKind::Expected("a text or a credit"), span: Span::default() })
    }
}

impl FromStr for Tagline {
    type Err = ParseError;

    /// Reads a tagline and nothing else: `(Reporting by Jane Roe; Editing by John Doe)`.
    ///
    /// ```
    /// use newsprint::{Tagline, TaglineRole};
    ///
    /// let tagline: Tagline = "(Reporting by Jane Roe in Elmville; Editing by John Doe)".parse()?;
    /// assert_eq!(tagline.credits[1].role, TaglineRole::Editing);
    /// assert_eq!(tagline.credits[1].names, ["John Doe"]);
    /// # Ok::<(), newsprint::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseError`] where no part of the work is named, or a part names no one.
    fn from_str(text: &str) -> Result<Self, ParseError> {
        exact::tagline(text).map(|parts| Source::LOOSE.tagline_of(text, parts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::LANGUAGES;

    #[test]
    fn a_byline_is_read_without_its_time() {
        for (line, expected) in [
            ("By Jane Roe | Updated 3 May 2023", "By Jane Roe"),
            ("June 3, 2024 | By Jane Roe and John Doe", "By Jane Roe and John Doe"),
            ("By Jane Roe, Staff Writer", "By Jane Roe, Staff Writer"),
        ] {
            let byline: Result<Byline, _> = line.parse();
            assert_eq!(byline.map(|byline| byline.text).as_deref(), Ok(expected), "{line}");
        }
    }

    #[test]
    fn a_small_word_is_no_credit_or_one_that_reads_back() {
        let small =
            LANGUAGES.iter().flat_map(|language| language.stop.iter().chain(language.by).chain(language.and));
        let words = ('a'..='z').map(String::from).chain(small.map(|word| (*word).to_owned()));
        for word in words {
            for label in ["©", "From ", "Photo: ", "Foto: ", "© Jane Roe/", "© AFP/", "The mill burned. © "]
            {
                let text = format!("{label}{word}");
                if let Ok(credit) = text.parse::<Credit>() {
                    let read =
                        credit.to_string().parse().map(|read: Credit| Credit { kind: credit.kind, ..read });
                    assert_eq!(read.as_ref(), Ok(&credit), "{text}");
                }
                if let Ok(caption) = text.parse::<Caption>() {
                    let read: Result<Caption, _> = caption.to_string().parse();
                    let lost = read.is_ok_and(|read| read.credits.is_empty() && !caption.credits.is_empty());
                    assert!(!lost, "{text} is printed as {caption}");
                }
            }
        }
    }

    #[test]
    fn a_dateline_in_a_line_of_its_own_opens_the_first_paragraph() {
        let text = "Mill strike ends after three weeks\n\nBy Jane Roe\n\nELMVILLE, Calder (AP) —\n\n\
                    The workers of the mill went back to their machines on Monday after a strike of three weeks.\n\n\
                    “We have a roof now,” said John Doe, who speaks for the union of the mill workers in Elmville.\n";
        let article = crate::Article::parse(text);
        let first = article.body().first().map(|block| (&*block.text, block.span));
        let start = text.find("ELMVILLE").unwrap();
        let end = text.find("weeks.").unwrap() + 6;
        let joined = text[start..end].replace("\n\n", " ");
        assert_eq!(first, Some((&*joined, Span::new(start, end))));
        assert_eq!(article.dateline().and_then(|dateline| dateline.span), Span::new(start, start + 25));
        assert!(article.lead().is_some_and(|lead| lead.starts_with("The workers")));
        let copy = crate::Article::parse(&article.to_string()).without_spans();
        assert_eq!(copy, article.without_spans());
    }
}
