//! From the parts that the rules for fields give to the types of the model.

use memchr::memchr2;

use crate::{
    Author, Byline, Caption, Credit, Dateline, Span, Tagline, TaglineCredit, Timestamp,
    blank::{is_blank, one_line},
    field::{self, BylineParts, CreditParts, Stamp},
};

/// Where the parts come from, so that they know their place in it.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    text: Option<&'a str>,
    /// Whether it has line ends that are not ASCII.
    separators: bool,
}

impl<'a> Source<'a> {
    /// The text of an article.
    pub(super) fn of(text: &'a str) -> Self {
        Self { text: Some(text), separators: text.contains('\u{2028}') || text.contains('\u{2029}') }
    }

    /// The text of one field: what is read from it has no place.
    pub(crate) const LOOSE: Self = Self { text: None, separators: true };

    /// The place of a part of the text; `None` for an empty one, and for what is no part.
    pub(super) fn span(self, part: &str) -> Option<Span> {
        Span::of(part, self.text?).filter(|span| !span.is_empty())
    }

    /// A part of the text in one line.
    pub(super) fn owned(self, part: &str) -> String {
        if self.separators || memchr2(b'\n', b'\r', part.as_bytes()).is_some() {
            return one_line(part).into_owned();
        }
        part.trim_matches(is_blank).to_owned()
    }

    /// A byline, of the names that a line has and of what a rule has read in it.
    pub(crate) fn byline(self, names: &str, parts: &BylineParts) -> Byline {
        let authors = parts.authors.iter().map(|author| {
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
        let parts = field::dateline(paragraph)?;
        let text = parts.text.trim_end();
        let mut dateline = Dateline::new(self.owned(text));
        dateline.place = parts.place.map(|place| self.owned(place));
        dateline.agency = parts.agency.map(|agency| self.owned(agency));
        dateline.date = parts.date.map(|date| self.owned(date));
        dateline.span = self.span(text);
        Some(dateline)
    }

    /// A caption, and the part of the line that is its text.
    pub(crate) fn caption(self, line: &str) -> (Caption, &str) {
        let parts = field::caption(line);
        let text = (!parts.text.is_empty()).then(|| self.owned(parts.text));
        let credits = parts.credits.iter().map(|credit| self.credit(credit)).collect();
        (Caption { text, credits, span: self.span(line) }, parts.text)
    }

    fn credit(self, parts: &CreditParts) -> Credit {
        let names = [parts.agency, parts.photographer];
        let places = names.into_iter().flatten().filter_map(|name| self.span(name));
        let span = places.reduce(|a, b| Span::between(a.start().min(b.start()), a.end().max(b.end())));
        let [agency, photographer] = names.map(|name| name.map(|name| self.owned(name)));
        Credit { agency, photographer, kind: parts.kind, span }
    }

    pub(crate) fn tagline(self, line: &str) -> Option<Tagline> {
        let credits = field::tagline(line)?.into_iter().map(|parts| TaglineCredit {
            role: parts.role,
            names: parts.names.into_iter().map(|name| self.owned(name)).collect(),
        });
        let credits = credits.collect();
        Some(Tagline { text: self.owned(line), credits, span: self.span(line) })
    }

    pub(crate) fn sources(self, summary: &str) -> Vec<String> {
        field::sources(summary).into_iter().map(|name| self.owned(name)).collect()
    }
}
