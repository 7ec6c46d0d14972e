//! Where the text of the article stands: behind its dateline; a caption or a promo between two paragraphs parts nobody's words.

use std::mem;

use crate::{BlockKind, BlockSpan, Span, field};

/// Cuts the dateline off the first paragraph if a mark may stand there; gives its number and whole span, if it has one.
#[inline]
pub(super) fn trim_dateline(text: &str, blocks: &mut [BlockSpan]) -> Option<(usize, Span)> {
    let (i, block) = blocks.iter_mut().enumerate().find(|(_, block)| block.kind == BlockKind::Paragraph)?;
    let paragraph = block.span.text(text)?;
    memchr::memchr3(b'"', CURLED, ANGLED, paragraph.as_bytes())?;
    let dateline = field::dateline(paragraph)?.text.len();
    let behind = Span::between(block.span.start() + dateline, block.span.end());
    Some((i, mem::replace(&mut block.span, behind)))
}

/// The last bytes of “ and of «.
const CURLED: u8 = 0x9C;
const ANGLED: u8 = 0xAB;

/// How many blocks that are no text of the article may stand between two that are.
const BETWEEN: usize = 3;

/// The block that goes on with the text of another: the next, but for what stands beside the text.
pub(super) fn behind(blocks: &[BlockSpan], i: usize) -> usize {
    if !blocks.get(i).is_some_and(|block| block.kind.is_body_text()) {
        return i + 1;
    }
    let mut behind = (i + 1..).zip(blocks.get(i + 1..).unwrap_or_default()).take(BETWEEN + 1);
    behind.find(|(_, block)| !is_beside(block.kind)).map_or(i + 1, |(number, _)| number)
}

/// The block whose speakers may have said what stands in another: the last of the text above, and none for a heading, a
/// caption or a card, which stand for themselves.
pub(super) fn above(blocks: &[BlockSpan], i: usize) -> Option<usize> {
    if !blocks.get(i).is_some_and(|block| block.kind.is_body_text()) {
        return None;
    }
    let mut above = i;
    for _ in 0..=BETWEEN {
        above = above.checked_sub(1)?;
        if !blocks.get(above).is_some_and(|block| is_beside(block.kind)) {
            return Some(above);
        }
    }
    None
}

/// Whether a block of some kind stands beside the text.
const fn is_beside(kind: BlockKind) -> bool {
    use BlockKind::{Boilerplate, Byline, Caption, RelatedHeading, RelatedItem, Timestamp};
    matches!(kind, Boilerplate | Byline | Caption | RelatedHeading | RelatedItem | Timestamp)
}
