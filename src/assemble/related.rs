//! Lists of other articles: their lines to cards.

use super::{
    Assembly, bullet,
    head::{hull, same},
};
use crate::{
    BlockKind, QuotePlace, RelatedGroup, RelatedItem,
    lexicon::{self, Lists, Seams},
};

impl<'a> Assembly<'a> {
    /// The words above a list.
    pub(super) fn related_heading(&mut self, line: &str) {
        let mut group = RelatedGroup::new(self.source.owned(line));
        group.heading_span = self.source.span(line);
        self.parts.related.push(group);
        self.listing = true;
    }

    /// A line of a list: the title of another article, the same title again, or the text below it.
    pub(super) fn related_item(&mut self, i: usize, line: &str) {
        let (listed, label, title) = title(line);
        if !self.listing {
            let heading = label.or_else(|| self.words_above(i));
            self.parts.related.push(RelatedGroup {
                heading: heading.map(|heading| self.source.owned(heading)),
                heading_span: heading.and_then(|heading| self.source.span(heading)),
                items: Vec::new(),
            });
            self.listing = true;
        }
        let group = self.parts.related.len().saturating_sub(1);
        let Some(items) = self.parts.related.get(group).map(|group| &group.items) else { return };
        let last =
            items.last().filter(|last| self.goes_on(i, BlockKind::RelatedItem) && last.summary.is_none());
        if last.is_some_and(|last| same(&last.title, title)) {
            self.extend(line);
            return;
        }
        if listed == Listed::No && last.is_some_and(|last| is_summary(line, &last.title)) {
            let place = QuotePlace::Related { group, item: items.len().saturating_sub(1) };
            let summary = self.source.owned(line);
            let sources = self.source.sources(line);
            self.settle(i, place, line);
            self.extend(line);
            if let Some(last) = self.last_item() {
                (last.summary, last.sources) = (Some(summary), sources);
            }
            return;
        }
        let place = QuotePlace::Related { group, item: items.len() };
        let mut item = RelatedItem::new(self.source.owned(title));
        let whole = self.source.span(if label.is_some() { title } else { line });
        item.span = self.settle(i, place, title).and(whole);
        if let Some(group) = self.parts.related.last_mut() {
            group.items.push(item);
        }
    }

    /// The words for other articles right above block `i`, where that line counts as the page's: "READ MORE:".
    fn words_above(&self, i: usize) -> Option<&'a str> {
        let above = self.blocks.get(i.checked_sub(1)?)?;
        let line = above.span.text(self.text).filter(|_| above.kind == BlockKind::Boilerplate)?;
        let (end, entry) = lexicon::leading(line, Seams::Ignore)?;
        let behind = line.get(end..)?;
        let whole = entry.lists.any(Lists::RELATED) && behind.len() < 24
            || entry.lists.any(Lists::SEE_ALSO) && !behind.contains(char::is_alphanumeric);
        whole.then_some(line)
    }

    /// Counts a line to the last item.
    fn extend(&mut self, line: &str) {
        let span = self.source.span(line);
        if let Some(last) = self.last_item() {
            last.span = hull(last.span, span);
        }
    }

    fn last_item(&mut self) -> Option<&mut RelatedItem> {
        self.parts.related.last_mut()?.items.last_mut()
    }
}

/// Whether a line of a list carries a bullet or a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Listed {
    Yes,
    No,
}

/// The label and the title of a line, the title once, without bullet and number.
///
/// ```text
/// line  = [bullet] [1*3digit ( "." / ")" ) " "] ["["] [label] title [title] ["]"]
/// ```
fn title(line: &str) -> (Listed, Option<&str>, &str) {
    let text = arrow(bullet(line).or_else(|| line.strip_prefix('・')).unwrap_or(line));
    let text = text.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')).unwrap_or(text);
    let numbered = without_number(text);
    let listed = if numbered.len() < line.len() { Listed::Yes } else { Listed::No };
    let (label, title) = labelled(numbered);
    (listed, label, once(title))
}

/// A line without the arrow before it: `>> Bridge reopens`, `→ Bridge reopens`.
fn arrow(line: &str) -> &str {
    let text = line.trim_start_matches(['>', '›', '»', '→', '▶', '►', ' ', '\u{A0}']);
    if text.is_empty() { line } else { text }
}

/// A line without its number in the list: `1. Bridge reopens`, `2) Bridge reopens`.
fn without_number(line: &str) -> &str {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - rest.len();
    let behind = rest.strip_prefix(['.', ')']).filter(|_| (1..=3).contains(&digits));
    let title = behind.filter(|behind| behind.starts_with(' ')).map(str::trim_start);
    title.filter(|title| !title.is_empty()).unwrap_or(line)
}

/// A title that was printed twice in one line, once.
fn once(line: &str) -> &str {
    let (half, rest) = line.split_at_checked(line.len() / 2).unwrap_or((line, ""));
    let again = rest.strip_prefix(' ').unwrap_or(rest);
    if again == half && half.contains(' ') { half } else { line }
}

/// A title and the label before it: `Read more: Bridge reopens`, `ALSO READ | Bridge reopens`, `À lire aussi Un pont`.
///
/// ```text
/// label = see-also ( ":" / "|" ) / word 1*word blank      ; the latter before a capital
/// ```
fn labelled(line: &str) -> (Option<&str>, &str) {
    let found = lexicon::leading(line, Seams::Ignore)
        .filter(|(_, entry)| entry.lists.any(Lists::SEE_ALSO | Lists::RELATED))
        .and_then(|(end, _)| line.split_at_checked(end));
    let Some((label, behind)) = found else { return (None, line) };
    let title = behind.trim_start();
    let title = match title.strip_prefix([':', '|', '：']) {
        Some(title) => title.trim_start(),
        None if label.contains(' ')
            && title.len() < behind.len()
            && title.starts_with(char::is_uppercase) =>
        {
            title
        }
        None => return (None, line),
    };
    if title.is_empty() { (None, line) } else { (Some(label), title) }
}

/// Whether a line is the text below a title: it is longer, and a sentence, or very long.
fn is_summary(line: &str, title: &str) -> bool {
    let end = line.trim_end_matches(['"', '”', '“', '’', '»', ')', ' ']);
    let sentence = end.ends_with(['.', '!', '?', '…', '。']);
    line.len() > title.len() && (line.len() > 160 || sentence && line.len() > 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_stands_without_bullet_number_and_label() {
        for (line, label, expected) in [
            ("• Bridge reopens", None, "Bridge reopens"),
            ("- 2. Bridge reopens", None, "Bridge reopens"),
            ("READ ALSO: Bridge reopens", Some("READ ALSO"), "Bridge reopens"),
            ("À lire aussi Un pont rouvre", Some("À lire aussi"), "Un pont rouvre"),
            ("[Related: Bridge reopens]", Some("Related"), "Bridge reopens"),
            (">> Bridge reopens", None, "Bridge reopens"),
            ("・橋が再び開通", None, "橋が再び開通"),
            ("Bridge reopens Bridge reopens", None, "Bridge reopens"),
            ("Bridge reopensBridge reopens", None, "Bridge reopens"),
            ("Again again", None, "Again again"),
            ("Bora Bora", None, "Bora Bora"),
            ("Related Bridges", None, "Related Bridges"),
            ("2024. A year in pictures", None, "2024. A year in pictures"),
            ("1. ", None, "1. "),
            ("•", None, "•"),
            ("Related:", None, "Related:"),
        ] {
            assert_eq!((title(line).1, title(line).2), (label, expected), "{line}");
        }
    }
}
