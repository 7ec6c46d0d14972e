//! The head of an article: title, deck, byline, times, dateline.

use super::{Assembly, Home};
use crate::{
    BlockKind, BlockSpan, BodyBlock, BodyKind, Byline, QuotePlace, Span, Timestamp,
    field::{self, BylineParts, StampRole},
    lexicon::{self, Lists, Seams},
};

/// With how many of those before it a line, a name or a credit is compared that may repeat one: the last ones. No article has
/// more, and a text of nothing else would take time that grows with its square.
pub(super) const COMPARED: usize = 100;

impl<'a> Assembly<'a> {
    /// The first headline is the title. A second one that repeats it is the title of the page.
    pub(super) fn headline(&mut self, i: usize, line: &str) {
        let line = super::without_bullet(line);
        match &self.parts.headline {
            None => {
                self.parts.headline_span = self.settle(i, QuotePlace::Headline, line);
                self.parts.headline = Some(self.source.owned(line));
            }
            Some(title) if same(title, line) => {}
            Some(_) => self.deck(i, line),
        }
    }

    /// The lines of a deck, as long as nothing stands between them; one further down is a paragraph or an item of a list.
    pub(super) fn deck(&mut self, i: usize, line: &str) {
        let (whole_line, line) = (line, super::without_bullet(line));
        if self.parts.headline.as_ref().is_some_and(|title| same(title, line)) {
            return;
        }
        let whole = self.parts.deck_span;
        let Some(deck) = &self.parts.deck else {
            self.parts.deck_span = self.settle(i, QuotePlace::Deck, line);
            self.parts.deck = Some(self.source.owned(line));
            return;
        };
        if deck.lines().rev().take(COMPARED).any(|other| same(other, line)) {
            return;
        }
        let before = i.checked_sub(1).and_then(|before| self.blocks.get(before));
        let beside = before.zip(whole).is_some_and(|(before, whole)| before.span.end() <= whole.end());
        if !beside {
            // Key points below the byline.
            if line.len() < whole_line.len() {
                self.body(i, BodyKind::ListItem, line);
            } else {
                self.paragraph(i, line);
            }
            return;
        }
        let more = self.source.owned(line);
        let span = self.settle(i, QuotePlace::Deck, line);
        if let Some(deck) = &mut self.parts.deck {
            deck.push('\n');
            deck.push_str(&more);
        }
        self.parts.deck_span = hull(whole, span);
    }

    /// The first byline. What stands in the next line adds to it; a byline further down adds its authors.
    pub(super) fn byline(&mut self, i: usize, line: &'a str) {
        let mut parts = field::byline(line).unwrap_or_default();
        if parts.timestamp.is_some() {
            // The whole of it, as the word for what the time is stands before it.
            self.timestamp(line);
        }
        let names = names(line, &parts);
        let goes_on = self.goes_on(i, BlockKind::Byline);
        let is_beside = self.byline_at.is_some_and(|at| at + 1 == i);
        if is_beside && goes_on && self.is_post(names, &parts) {
            parts = BylineParts { role: Some(names), timestamp: parts.timestamp, ..BylineParts::default() };
        }
        let read = self.source.byline(names, &parts);
        let names_no_one = read.authors.is_empty() && read.agency.is_none();
        // A button or a place.
        if names_no_one && parts.role.is_none() && (self.parts.byline.is_some() || !is_signed(names)) {
            if self.unsigned.is_none() && names.starts_with(char::is_uppercase) {
                self.unsigned = Some(names);
            }
            return;
        }
        if is_beside || self.parts.byline.is_none() {
            // A time behind the names is no part of the byline, which ends before it.
            self.byline_at = parts.timestamp.is_none().then_some(i);
        }
        let Some(byline) = &mut self.parts.byline else {
            self.parts.byline = (!read.text.is_empty()).then_some(read);
            return;
        };
        if let Some(role) = parts.role.filter(|_| read.authors.is_empty() && goes_on) {
            let authors = byline.authors.iter_mut().rev().take(COMPARED);
            for author in authors.filter(|author| author.role.is_none()) {
                author.role = Some(self.source.owned(role));
            }
        } else {
            byline.agency = byline.agency.take().or(read.agency);
        }
        let known = byline.authors.len();
        let repeats = !read.authors.is_empty();
        for author in read.authors {
            match byline.authors.iter_mut().rev().take(COMPARED).find(|other| same(&other.name, &author.name))
            {
                Some(other) => other.role = other.role.take().or(author.role),
                None => byline.authors.push(author),
            }
        }
        let repeats = repeats && byline.authors.len() == known;
        if is_beside && !repeats && parts.timestamp.is_none() && !read.text.is_empty() {
            byline.text.push(' ');
            byline.text.push_str(&read.text);
            byline.span = hull(byline.span, read.span);
        } else {
            // The place of a name further down lies outside the byline.
            byline.authors.iter_mut().skip(known).for_each(|author| author.span = None);
        }
    }

    /// Where nothing names an author, the first line that looked like a byline is it: "Redacción".
    pub(super) fn unsigned(&mut self) {
        if let (None, Some(names)) = (&self.parts.byline, self.unsigned) {
            self.parts.byline = Some(self.source.byline(names, &BylineParts::default()));
        }
    }

    /// Whether a line below authors is their post, though words with capitals stand before it as in a name: `Elm Vale Correspondent`.
    fn is_post(&self, line: &str, parts: &BylineParts) -> bool {
        let [author] = *parts.authors else { return false };
        let whole = author.role.is_some_and(|role| author.name.len() + 1 + role.len() == line.len());
        let is_open = |byline: &Byline| byline.authors.last().is_some_and(|last| last.role.is_none());
        whole && !parts.signed && !parts.names_people() && self.parts.byline.as_ref().is_some_and(is_open)
    }

    /// A line with a time, and perhaps with who wrote the article: `By Jane Roe Published: June 3, 2024`, `Jane
    /// Roe | June 3, 2024`. Without a word such as "by" a place or a paper may stand there: then the names must be people's.
    pub(super) fn time_or_byline(&mut self, i: usize, line: &'a str) {
        let names_someone = |parts: &BylineParts| {
            let signed =
                || parts.signed && (!parts.authors.is_empty() || parts.agency.or(parts.role).is_some());
            parts.timestamp.is_some() && (signed() || parts.names_people())
        };
        if self.parts.byline.is_none() && field::byline(line).is_some_and(|parts| names_someone(&parts)) {
            self.byline(i, line);
        }
        self.timestamp(line);
    }

    /// The times of a line, and where it has none that is known, the line itself.
    pub(super) fn timestamp(&mut self, line: &str) {
        let mut stamps = field::timestamps(line).peekable();
        if stamps.peek().is_none() && self.parts.published.is_none() {
            let mut unread = Timestamp::unread(self.source.owned(line));
            unread.span = self.source.span(line);
            self.parts.published = Some(unread);
        }
        for stamp in stamps {
            let read = self.source.time(&stamp);
            let place = match stamp.role {
                StampRole::Updated => &mut self.parts.updated,
                StampRole::Published | StampRole::Plain => &mut self.parts.published,
            };
            if place.as_ref().is_none_or(|known| known.value.is_none() && read.value.is_some()) {
                *place = Some(read);
            }
        }
    }

    /// A paragraph; the first of the body may begin with a dateline.
    pub(super) fn paragraph(&mut self, i: usize, line: &str) {
        if !self.begun {
            self.begun = true;
            if self.opening.is_some() && self.paragraph_below(i) {
                return;
            }
            self.parts.dateline = self.source.dateline(line);
        }
        self.body(i, BodyKind::Paragraph, line);
    }

    /// Takes a line above the first paragraph that is a dateline and nothing else, and says whether it did.
    pub(super) fn dateline_alone(&mut self, i: usize, line: &str) -> bool {
        let may_open = !self.begun && self.opening.is_none();
        if !may_open || self.blocks.get(i + 1).is_none_or(|next| next.kind != BlockKind::Paragraph) {
            return false;
        }
        let Some(dateline) = self.source.dateline_alone(line) else { return false };
        let opens = self.opens_below(i);
        if opens {
            self.opening = Some((i, dateline));
        }
        opens
    }

    /// Whether a paragraph of the body stands below a line, with nothing between but a few lines that are drawn or a foot's.
    #[cold]
    fn opens_below(&self, i: usize) -> bool {
        let below = self.blocks.iter().enumerate().skip(i + 1).take(COMPARED);
        let lines = below.take_while(|(_, block)| block.kind == BlockKind::Paragraph);
        let mut lines = lines.filter_map(|(at, block)| Some((at, block.span.text(self.text)?)));
        lines.any(|(at, line)| !super::is_rule(line) && !self.is_of_foot(at, line))
    }

    /// Takes the first paragraph where its dateline stands in a line above it: it begins there. Says whether it did.
    #[cold]
    fn paragraph_below(&mut self, i: usize) -> bool {
        let Some((above, mut dateline)) = self.opening.take() else { return false };
        let spans = [above, i].map(|at| self.blocks.get(at).map(|block| block.span));
        let [Some(first), Some(last)] = spans else { return false };
        let between = self.blocks.get(above + 1..i).unwrap_or_default();
        let drawn = |block: &BlockSpan| block.span.text(self.text).is_some_and(super::is_rule);
        let mut span = Span::between(first.start(), last.end());
        // A notice keeps its place: the dateline above it gives up its own.
        if !between.iter().all(drawn) {
            (span, dateline.span) = (last, None);
        }
        let [Some(head), Some(rest)] = [first, last].map(|part| part.text(self.text)) else { return false };
        let text = format!("{} {}", self.source.owned(head), self.source.owned(rest));
        let place = QuotePlace::Body(self.parts.body.len());
        if let Some(home) = self.homes.get_mut(i) {
            *home = Some(Home { place, span });
        }
        self.parts.dateline = Some(dateline);
        self.parts.body.push(BodyBlock::new(BodyKind::Paragraph, text).with_span(span));
        self.listing = false;
        true
    }

    /// The agency that byline or dateline name.
    pub(super) fn agency(&self) -> Option<String> {
        let of_byline = self.parts.byline.as_ref().and_then(|byline| byline.agency.clone());
        let of_dateline = || self.parts.dateline.as_ref().and_then(|dateline| dateline.agency.clone());
        of_byline.or_else(of_dateline)
    }
}

/// From the start of the first span to the end of the second.
pub(super) fn hull(first: Option<Span>, last: Option<Span>) -> Option<Span> {
    first.zip(last).and_then(|(first, last)| Span::new(first.start(), last.end())).or(first)
}

/// A byline without a time that stands in it, and without the signs that set it off.
pub(super) fn names<'a>(line: &'a str, parts: &BylineParts) -> &'a str {
    set_off(parts.timestamp.map_or(line, |time| beside(line, time)))
}

/// The part of a line before a time that stands in it, or else that behind it.
fn beside<'a>(line: &'a str, time: &str) -> &'a str {
    let Some(span) = Span::of(time, line) else { return line };
    let before = line.get(..span.start()).unwrap_or_default();
    let behind = line.get(span.end()..).unwrap_or_default();
    if set_off(before).is_empty() { behind } else { without_label(before) }
}

/// The part of a line before a time, without the words that lead to the time: `By Jane Roe Published on`.
fn without_label(part: &str) -> &str {
    let ends = |(at, _): (usize, char)| {
        let tail = part.get(at..)?.trim_start();
        let (end, entry) = lexicon::leading(tail, Seams::Ignore)?;
        let behind = tail.get(end..)?;
        let label = entry.lists.any(Lists::PUBLISHED | Lists::UPDATED);
        (label && !behind.chars().any(char::is_alphabetic)).then(|| part.get(..at)).flatten()
    };
    part.char_indices()
        .rev()
        .filter(|(_, c)| c.is_whitespace())
        .take(3)
        .filter_map(ends)
        .last()
        .unwrap_or(part)
}

/// A part of a line without the signs that set it off from others.
fn set_off(part: &str) -> &str {
    let is_sign = |c: char| {
        crate::blank::is_blank(c)
            || matches!(c, '|' | '/' | '-' | '–' | '—' | ',' | ';' | '•' | '·' | '*' | ':')
    };
    part.trim_start_matches(|c| is_sign(c) || c == ')').trim_end_matches(|c| is_sign(c) || c == '(')
}

/// Whether a word such as "by" stands before something with a capital.
fn is_signed(line: &str) -> bool {
    lexicon::leading(line, Seams::End).is_some_and(|(end, entry)| {
        let names = line.get(end..).unwrap_or_default().trim_start();
        let label = lexicon::leading(names, Seams::Ignore)
            .is_some_and(|(_, entry)| entry.lists.any(Lists::PUBLISHED | Lists::UPDATED));
        entry.lists.any(Lists::BY) && names.contains(char::is_alphabetic) && !label
    })
}

/// Whether two texts are the same but for blanks and case.
pub(super) fn same(one: &str, other: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        text.chars().filter(|&c| !crate::blank::is_blank(c)).flat_map(char::to_lowercase)
    }
    one == other || one.len().abs_diff(other.len()) < 32 && letters(one).eq(letters(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;

    #[test]
    fn the_names_beside_a_time_stand_without_what_leads_to_it() {
        for (line, time, names) in [
            ("By Jane Roe Published June 3, 2024", "June 3, 2024", "By Jane Roe"),
            ("By Jane Roe | Published on June 3, 2024", "June 3, 2024", "By Jane Roe"),
            ("By Jane Roe (AP) - June 3, 2024", "June 3, 2024", "By Jane Roe (AP)"),
            ("June 3, 2024 / Jane Roe", "June 3, 2024", "Jane Roe"),
            ("June 3, 2024", "June 3, 2024", ""),
        ] {
            let (at, _) = line.match_indices(time).next().unwrap();
            assert_eq!(set_off(beside(line, &line[at..at + time.len()])), names, "{line}");
        }
    }

    fn head(lines: &str) -> Article {
        Article::parse(&format!(
            "Elmville opens its new bridge after ten years of work\n{lines}\nThe bridge at Elmville opened on Monday after ten \
             years of work, and thousands of people walked across it in the rain until late at night, when the lamps went out.\n"
        ))
    }

    #[test]
    fn a_post_below_its_author_is_nobody_else() {
        for (lines, expected) in [
            ("By Jane Roe\nLocal Democracy Reporter", &[("Jane Roe", Some("Local Democracy Reporter"))][..]),
            ("By Jane Roe\nNorth Vale Correspondent", &[("Jane Roe", Some("North Vale Correspondent"))]),
            ("By Jane Roe\nBy John Doe, Reporter", &[("Jane Roe", None), ("John Doe", Some("Reporter"))]),
        ] {
            let article = head(lines);
            let authors = article.byline().map(|byline| byline.authors.as_slice()).unwrap_or_default();
            let found: Vec<_> =
                authors.iter().map(|author| (author.name.as_str(), author.role.as_deref())).collect();
            assert_eq!(found, expected, "{lines}");
        }
    }

    #[test]
    fn a_dateline_alone_is_kept_above_what_is_no_paragraph() {
        for between in [
            "___",
            "* * *",
            "Correction: An earlier version misstated the year of the flood.",
            "Editor's note: This report was edited for length.",
            "This story has been updated.",
            "(Reporting by Jane Roe; Editing by John Doe)",
        ] {
            let text = format!(
                "Mill strike ends after three weeks\n\nBy Jane Roe\n\nELMVILLE, Calder (AP) —\n\n{between}\n\nThe workers of \
                 the mill went back to their machines on Monday, “all of them,” said John Doe, who speaks for them.\n"
            );
            let article = Article::parse(&text);
            let first = article.body().first().map(|block| block.text.as_str()).unwrap_or_default();
            assert!(first.starts_with("ELMVILLE, Calder (AP) — The workers"), "{between}: {article:#?}");
            assert!(article.lead().is_some_and(|lead| lead.starts_with("The workers")), "{between}");
            assert_eq!((article.agency(), article.quotes().len()), (Some("AP"), 1), "{between}");
            assert_eq!(article.to_builder().build().as_ref(), Ok(&article), "{between}");
            let copy = Article::parse(&article.to_string()).without_spans();
            assert_eq!(copy, article.without_spans(), "{between}");
        }
    }

    #[test]
    fn a_dateline_alone_above_no_paragraph_is_not_lost() {
        for below in ["___", "This story has been updated.", "ELMSTEAD, Calder (AP) —"] {
            let text = format!("Mill strike ends after three weeks\n\nELMVILLE, Calder (AP) —\n\n{below}\n");
            let article = Article::parse(&text);
            let first = article.body().first().map(|block| block.text.as_str()).unwrap_or_default();
            assert!(first.starts_with("ELMVILLE, Calder (AP) —"), "{below}: {article:#?}");
        }
    }

    #[test]
    fn a_time_behind_an_author_is_what_its_label_says() {
        let article = head("By Jane Roe Updated June 3, 2024 4:12 p.m. ET");
        assert_eq!(article.published(), None);
        assert_eq!(article.updated().map(|time| time.text.as_str()), Some("June 3, 2024 4:12 p.m. ET"));
    }
}
