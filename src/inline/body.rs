//! Which blocks belong together: a caption or a promo between two paragraphs parts nobody's words.

use crate::{BlockKind, BlockSpan};

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
