//! The foot of an article: who else took part, what the paper says about it.

use super::Assembly;
use crate::{
    BlockKind, BlockSpan, Notice, QuotePlace,
    field::{self, Where},
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

/// Bytes that a tagline has at most.
const LONGEST: usize = 600;

impl Assembly<'_> {
    /// Takes a line that is a tagline or a notice, and says whether it did.
    pub(super) fn at_foot(&mut self, i: usize, line: &str) -> bool {
        if i >= self.foot && line.len() <= LONGEST && self.tagline(line) {
            return true;
        }
        self.notice(i, line)
    }

    /// Takes a line that is a notice, and says whether it did.
    pub(super) fn notice(&mut self, i: usize, line: &str) -> bool {
        let page = self.blocks.get(i).is_some_and(|block| block.kind == BlockKind::Boilerplate);
        let place = match page {
            true => Where::Page,
            false if i >= self.foot => Where::Foot,
            false => Where::Body,
        };
        let Some(kind) = field::notice(line, place) else {
            return false;
        };
        let place = QuotePlace::Notice(self.parts.notices.len());
        let mut notice = Notice::new(kind, self.source.owned(line));
        notice.span = self.settle(i, place, line);
        self.parts.notices.push(notice);
        true
    }

    fn tagline(&mut self, line: &str) -> bool {
        let read = self.source.tagline(line);
        let found = read.is_some();
        self.parts.taglines.extend(read);
        found
    }
}
