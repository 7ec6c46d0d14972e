//! Rules that hold by the form of a list, whatever its words: they add to what the forest says.

use super::{
    evidence::Bullet,
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
    if is_card(signs) {
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
/// card = bullet title / indent title / indent teaser    ; behind the body, right below related words
/// ```
fn is_card(signs: &Signs) -> bool {
    signs.get(Sign::Card) == 2 && signs.get(Sign::LongAbove) >= 2 && signs.get(Sign::TextLong) >= ARTICLE
}

/// ```text
/// item = bullet words      ; between long lines, not below related words, not doubled, without a date
/// ```
fn is_listed(signs: &Signs) -> bool {
    BULLETS.contains(&signs.get(Sign::Bullet))
        && signs.get(Sign::LongAbove) >= 2
        && signs.get(Sign::LongBelow) >= 1
        && signs.get(Sign::TextLong) >= ARTICLE
        && signs.get(Sign::SinceRelated) > FAR
        && signs.get(Sign::LikeLast) == 0
        && signs.get(Sign::LikeNext) == 0
        && signs.get(Sign::Figures) + signs.get(Sign::Clock) == 0
        && signs.list(Lists::SEE_ALSO) < 2
}

/// Twelve lines, on the scale of signs.
const FAR: u8 = 8;
/// Dots, hyphens and stars. Dashes open dialogue, and numbers head sections, as often as they list.
const BULLETS: [u8; 3] = [Bullet::Dot as u8, Bullet::Hyphen as u8, Bullet::Star as u8];
/// The share of bytes in long lines from which on a text is an article and not a whole page, in sixteenths.
const ARTICLE: u8 = 6;
