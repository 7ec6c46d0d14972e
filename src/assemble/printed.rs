//! A printed article to its parts, to the letter.
//!
//! A line is read by the rule for its field, as in any text; where lines below it tell more, they count instead.

use super::{Assembly, alone};
use crate::{
    Author, BodyKind, Byline, Caption, Credit, CreditKind, Dateline, Notice, QuotePlace, RelatedGroup,
    RelatedItem, Span, Tagline, TaglineCredit, Timestamp,
    layout::print::{Key, Label, Printed},
    model::is_language_tag,
};

impl<'a> Assembly<'a> {
    pub(super) fn printed(&mut self, lines: &[Printed]) {
        let mut agency = None;
        let mut dateline = None;
        for (i, line) in lines.iter().enumerate() {
            let Some(text) = line.text.text(self.text) else { continue };
            // These were read with the line that they are about.
            if matches!(line.label, Label::Detail(_)) {
                continue;
            }
            let below = lines.get(i + 1..).unwrap_or_default();
            let count = below.iter().take_while(|line| matches!(line.label, Label::Detail(_))).count();
            let details = self.details(below.get(..count).unwrap_or_default());
            match line.label {
                Label::Headline => {
                    self.parts.headline_span = self.settle(i, QuotePlace::Headline, text);
                    self.parts.headline = Some(text.to_owned());
                }
                Label::Deck => self.printed_deck(i, text),
                Label::Byline => self.parts.byline = Some(self.printed_byline(text, &details)),
                Label::Published => self.parts.published = Some(self.printed_time(text, &details)),
                Label::Updated => self.parts.updated = Some(self.printed_time(text, &details)),
                Label::Dateline => dateline = Some(printed_dateline(text, &details)),
                Label::Agency => agency = Some(text),
                Label::Language => {
                    self.parts.language = is_language_tag(text).then(|| text.to_owned());
                }
                Label::Photo => self.printed_caption(i, text, &details),
                Label::Paragraph => self.paragraph(i, text),
                Label::Heading => self.body(i, BodyKind::Heading, text),
                Label::ListItem => self.body(i, BodyKind::ListItem, text),
                Label::Tagline => {
                    let tagline = self.printed_tagline(text, &details);
                    self.parts.taglines.push(tagline);
                }
                Label::Notice(kind) => {
                    let place = QuotePlace::Notice(self.parts.notices.len());
                    let mut notice = Notice::new(kind, text);
                    notice.span = self.settle(i, place, text);
                    self.parts.notices.push(notice);
                }
                Label::Related => {
                    self.parts.related.pop_if(|group| group.is_empty());
                    self.parts.related.push(RelatedGroup {
                        heading: (!text.is_empty()).then(|| text.to_owned()),
                        heading_span: self.source.span(text),
                        items: Vec::new(),
                    });
                }
                Label::Item | Label::Summary => self.printed_item(i, line, text, &details),
                Label::Detail(_) => {}
            }
        }
        self.parts.related.pop_if(|group| group.is_empty());
        if let Some(dateline) = dateline {
            let mut body = self.parts.body.iter();
            let first = body.find(|block| block.kind == BodyKind::Paragraph);
            let opens =
                |dateline: &Dateline| first.is_none_or(|first| first.text.starts_with(&dateline.text));
            self.parts.dateline = dateline.filter(opens);
        }
        self.parts.agency = match agency {
            None => self.agency(),
            Some("") => None,
            Some(name) => Some(name.to_owned()),
        };
    }

    /// The keys and texts of lines.
    fn details(&self, lines: &[Printed]) -> Vec<(Key, &'a str)> {
        let detail = |line: &Printed| match line.label {
            Label::Detail(key) => Some((key, line.text.text(self.text)?)),
            _ => None,
        };
        lines.iter().filter_map(detail).collect()
    }

    fn printed_deck(&mut self, i: usize, text: &str) {
        let span = self.settle(i, QuotePlace::Deck, text);
        match &mut self.parts.deck {
            None => self.parts.deck = Some(text.to_owned()),
            Some(deck) => {
                deck.push('\n');
                deck.push_str(text);
            }
        }
        let first = self.parts.deck_span.or(span);
        self.parts.deck_span = super::head::hull(first, span);
    }

    fn printed_byline(&self, text: &str, details: &[(Key, &str)]) -> Byline {
        let mut byline = alone::byline(self.source, text);
        if details.is_empty() {
            return byline;
        }
        (byline.authors, byline.agency) = (Vec::new(), None);
        for &(key, value) in details {
            let author = byline.authors.last_mut();
            match (key, author) {
                (Key::Author, _) => byline.authors.push(Author::new(value)),
                (Key::Agency, _) => byline.agency = Some(value.to_owned()),
                (Key::Role, Some(author)) => author.role = Some(value.to_owned()),
                (Key::Email, Some(author)) => author.email = Some(value.to_owned()),
                (Key::Handle, Some(author)) => author.handle = Some(value.to_owned()),
                _ => {}
            }
        }
        byline
    }

    fn printed_time(&self, text: &str, details: &[(Key, &str)]) -> Timestamp {
        let value = match details {
            [] => alone::value(text),
            [(Key::Value, value), ..] => value.parse().ok(),
            _ => None,
        };
        Timestamp { text: text.to_owned(), value, span: self.source.span(text) }
    }

    fn printed_caption(&mut self, i: usize, line: &str, details: &[(Key, &str)]) {
        let (mut caption, mut text) = self.source.caption(line);
        if !details.is_empty() {
            caption = Caption { text: (!line.is_empty()).then(|| line.to_owned()), ..Caption::default() };
            caption.span = self.source.span(line);
            text = line;
        }
        for &(key, value) in details {
            let credit = caption.credits.last_mut();
            match (key, credit) {
                (Key::Credit, _) => caption.credits.push(Credit::default()),
                (Key::Agency, Some(credit)) => credit.agency = Some(value.to_owned()),
                (Key::Photographer, Some(credit)) => credit.photographer = Some(value.to_owned()),
                (Key::Kind, Some(credit)) => credit.kind = CreditKind::of(value),
                _ => {}
            }
        }
        caption.credits.retain(|credit| credit.agency.is_some() || credit.photographer.is_some());
        if caption.text.is_some() || !caption.credits.is_empty() {
            self.settle(i, QuotePlace::Caption(self.parts.captions.len()), text);
            self.parts.captions.push(caption);
        }
    }

    fn printed_tagline(&self, text: &str, details: &[(Key, &str)]) -> Tagline {
        let mut tagline = alone::tagline(self.source, text);
        if details.is_empty() {
            return tagline;
        }
        tagline.credits.clear();
        for &(key, value) in details {
            match (key, tagline.credits.last_mut()) {
                (Key::Work(role), _) => {
                    let credit = TaglineCredit::new(role);
                    tagline.credits.push(if value.is_empty() { credit } else { credit.name(value) });
                }
                (Key::Name, Some(credit)) => credit.names.push(value.to_owned()),
                _ => {}
            }
        }
        tagline.credits.retain(|credit| !credit.names.is_empty());
        tagline
    }

    fn printed_item(&mut self, i: usize, line: &Printed, text: &str, details: &[(Key, &str)]) {
        let group = self.parts.related.len().saturating_sub(1);
        let Some(items) = self.parts.related.last_mut().map(|group| &mut group.items) else { return };
        if line.label == Label::Item {
            items.push(RelatedItem { span: Some(line.line), ..RelatedItem::new(text) });
        }
        let number = items.len().saturating_sub(1);
        let Some(item) = items.last_mut() else { return };
        if line.label == Label::Summary {
            item.summary = Some(text.to_owned());
            item.sources = self.source.sources(text);
            item.span = item.span.and_then(|span| Span::new(span.start(), line.line.end()));
        }
        if !details.is_empty() {
            let sources = details.iter().filter(|(key, _)| *key == Key::Source);
            item.sources = sources.map(|(_, name)| (*name).to_owned()).collect();
        }
        self.settle(i, QuotePlace::Related { group, item: number }, text);
    }
}

fn printed_dateline(text: &str, details: &[(Key, &str)]) -> Option<Dateline> {
    let mut dateline = Dateline::new(text);
    for &(key, value) in details {
        match key {
            Key::Place => dateline.place = Some(value.to_owned()),
            Key::Region => dateline.region = Some(value.to_owned()),
            Key::Agency => dateline.agency = Some(value.to_owned()),
            Key::Date => dateline.date = Some(value.to_owned()),
            _ => {}
        }
    }
    (!text.is_empty()).then_some(dateline)
}
