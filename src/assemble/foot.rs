//! The foot of an article: who else took part, what the paper says about it.

use memchr::memmem;

use super::Assembly;
use crate::{
    BlockKind, BlockSpan, Notice, NoticeKind, QuotePlace, Tagline, TaglineCredit, TaglineRole,
    field::{self, TaglineRole as Role},
    lexicon::{self, Lists, Seams},
};

/// How many blocks of the body, counted from its end, may be taglines.
const LAST: usize = 4;

/// The block from which on a paragraph may be a tagline.
pub(super) fn first(blocks: &[BlockSpan]) -> usize {
    let is_body = |block: &BlockSpan| {
        matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading | BlockKind::ListItem)
    };
    let last = blocks.iter().enumerate().rev().filter(|(_, block)| is_body(block)).take(LAST).last();
    last.map_or(usize::MAX, |(i, _)| i)
}

/// Bytes that a tagline or a notice of copyright has at most.
const LONGEST: usize = 600;

impl Assembly<'_> {
    /// Takes a line that is a tagline or a notice, and says whether it did.
    pub(super) fn at_foot(&mut self, i: usize, line: &str) -> bool {
        if i >= self.foot && line.len() <= LONGEST && may_be_tagline(line) && self.tagline(line) {
            return true;
        }
        let page = self.blocks.get(i).is_some_and(|block| block.kind == BlockKind::Boilerplate);
        let Some(kind) = notice(line, if page { Where::Page } else { Where::Body }) else { return false };
        let place = QuotePlace::Notice(self.parts.notices.len());
        let mut notice = Notice::new(kind, self.owned(line));
        notice.span = self.settle(i, place, line);
        self.parts.notices.push(notice);
        true
    }

    fn tagline(&mut self, line: &str) -> bool {
        let Some(parts) = field::tagline(line) else { return false };
        let credits = parts.iter().map(|part| {
            let names = part.names.iter().map(|name| self.owned(name)).collect();
            TaglineCredit { role: role(part.role), names }
        });
        let credits = credits.collect();
        self.parts.taglines.push(Tagline { text: self.owned(line), credits, span: self.span(line) });
        true
    }
}

fn role(role: Role) -> TaglineRole {
    match role {
        Role::Reporting => TaglineRole::Reporting,
        Role::Writing => TaglineRole::Writing,
        Role::Editing => TaglineRole::Editing,
        Role::AdditionalReporting => TaglineRole::AdditionalReporting,
        Role::Photography => TaglineRole::Photography,
    }
}

/// Whether a line begins as a tagline does, or has a word that others of them have: most lines need no second look.
fn may_be_tagline(line: &str) -> bool {
    let head = line.trim_start_matches(|c: char| c.is_whitespace() || "([*•-–—/_".contains(c));
    opening(head, Lists::TAGLINE).is_some()
        || CONTRIBUTED.iter().any(|word| memmem::find(line.as_bytes(), word.as_bytes()).is_some())
}

/// Words of lines that name those who took part first: "Jane Roe contributed to this report."
const CONTRIBUTED: &[&str] = &["ontribu", "reported from", "zu diesem"];

/// Where a line stands that may be a notice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Body,
    Page,
}

/// What kind of notice a line is.
///
/// ```text
/// notice    = note ( ":" / "." / "-" ... ) / sentence       ; "Correction: ...", "This story has been updated ..."
/// copyright = [ "(c)" / "©" ] ... rights                    ; only outside the body
/// ```
fn notice(line: &str, place: Where) -> Option<NoticeKind> {
    if let Some((end, behind)) = opening(line, Lists::NOTE)
        && (end > 20 || behind.starts_with([':', '.', '-', '–', '—', '：']))
        && behind.chars().any(char::is_alphanumeric)
    {
        let kind = if is_correction(line) { NoticeKind::Correction } else { NoticeKind::Note };
        // "Note: Bring water." is a part of a body.
        return (kind == NoticeKind::Correction || end > 8 || place == Where::Page).then_some(kind);
    }
    let rights = place == Where::Page
        && line.len() <= LONGEST
        && (line.contains('©')
            || lexicon::words(line).any(|word| lexicon::word(word).lists.any(Lists::RIGHTS)));
    rights.then_some(NoticeKind::Copyright)
}

/// The phrase of any of `lists` that a line begins with: its end, in bytes, and what stands behind it.
pub(super) fn opening(line: &str, lists: Lists) -> Option<(usize, &str)> {
    if !lexicon::beginnings(line).any(lists) {
        return None;
    }
    let head = (0..4).find_map(|less| line.get(..WINDOW - less)).unwrap_or(line);
    let (end, _) = lexicon::leading(head, Seams::Ignore).filter(|(_, entry)| entry.lists.any(lists))?;
    Some((end, line.get(end..)?.trim_start()))
}

/// Bytes in which a phrase of the lexicon is looked for: longer than any entry.
const WINDOW: usize = 96;

/// Whether a note's first words say that something was wrong.
fn is_correction(line: &str) -> bool {
    let head: String = line.chars().take(24).flat_map(char::to_lowercase).collect();
    CORRECTIONS.iter().any(|stem| head.contains(stem))
}

/// How words for "correction" and "clarification" begin.
const CORRECTIONS: &[&str] = &[
    "correc",
    "clarif",
    "correz",
    "rectif",
    "korrekt",
    "berichtig",
    "rettels",
    "rättels",
    "oprav",
    "sprostow",
    "düzeltme",
    "訂正",
];
