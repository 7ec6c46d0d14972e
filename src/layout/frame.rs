//! Rules that hold by the form of a list, whatever its words: they add to what the forest says.

use super::{
    forest::Scores,
    sign::{Sign, Signs},
};
use crate::{BlockKind, lexicon::Lists};

/// What being a card below a heading of related articles is worth.
const CARD: i16 = 160;
/// What being an item of a list inside the body is worth.
const ITEM: i16 = 160;

/// Adds to the scores of a line what its frame says.
pub(super) fn add(signs: &Signs, scores: &mut Scores) {
    if signs.get(Sign::Card) == 2 {
        raise(scores, BlockKind::RelatedItem, CARD);
    } else if is_listed(signs) {
        raise(scores, BlockKind::ListItem, ITEM);
    }
}

fn raise(scores: &mut Scores, kind: BlockKind, by: i16) {
    if let Some(score) = scores.get_mut(kind as usize) {
        *score = score.saturating_add(by);
    }
}

/// ```text
/// item = bullet words      ; between long lines, not below related words, not doubled, without a date
/// ```
fn is_listed(signs: &Signs) -> bool {
    signs.get(Sign::Bullet) != 0
        && signs.get(Sign::LongAbove) >= 2
        && signs.get(Sign::LongBelow) >= 1
        && signs.get(Sign::TextLong) >= 6
        && signs.get(Sign::SinceRelated) > FAR
        && signs.get(Sign::LikeLast) == 0
        && signs.get(Sign::LikeNext) == 0
        && signs.get(Sign::Figures) + signs.get(Sign::Clock) == 0
        && signs.list(Lists::SEE_ALSO) < 2
}

/// Twelve lines, on the scale of signs.
const FAR: u8 = 8;
