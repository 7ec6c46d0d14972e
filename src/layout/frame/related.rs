//! The words above other articles where no more of the body stands below, and the titles there.

use super::{ARTICLE, ARTICLE_HEAD, BULLETS, CAPTION};
use crate::{
    BlockKind,
    layout::{
        columns::{REACH, Seen},
        ends::End,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being the title of another article is worth, or the words above it.
const OTHERS: i16 = 160;
/// How many lines below those words a title stands at most, on the scale of signs: ten.
const NEAR: u8 = 7;
/// From which line on they stand below a body without a long line.
const BELOW_BODY: u8 = 3;

/// What a line below the body is by the words above other articles, and what that is worth.
///
/// ```text
/// others = related [":"] 1*title
/// ```
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if signs.of(Sign::SinceRelated) <= NEAR {
        is_item(signs).then_some((BlockKind::RelatedItem, OTHERS))
    } else {
        (heads(signs) && is_title(signs.below())).then_some((BlockKind::RelatedHeading, OTHERS))
    }
}

/// Whether a line is a title below such words, with nothing but titles between as far as it is seen.
fn is_item(signs: Seen) -> bool {
    if signs.of(Sign::SinceRelated) >= signs.of(Sign::SinceLong) || !is_title(signs) {
        return false;
    }
    let mut line = signs.above();
    for _ in 0..REACH {
        if heads(line) {
            return true;
        }
        if !is_title(line) {
            return false;
        }
        line = line.above();
    }
    is_behind(signs)
}

/// Whether a line is such words and nothing else ("Related", "See also:"), with no machinery of a page right above.
fn heads(signs: Seen) -> bool {
    signs.list(Lists::RELATED) == 3
        && (signs.list(Lists::PAGE) < 2 || signs.list(Lists::SEE_ALSO) == 3)
        && signs.of(Sign::ChromeAbove) == 0
        && is_behind(signs)
}

/// Whether a line in an article is the label of a link, with no machinery of a page above.
pub(super) fn is_lone_label(signs: Seen) -> bool {
    signs.list(Lists::SEE_ALSO) == 3
        && signs.of(Sign::ChromeAbove) == 0
        && signs.of(Sign::TextLines) <= ARTICLE
        && signs.of(Sign::TextAbove) <= ARTICLE_HEAD
}

/// Whether a line stands behind the last long line of an article, or below a body that has none.
fn is_behind(signs: Seen) -> bool {
    signs.of(Sign::LongBelow) == 0
        && signs.of(Sign::TextLines) <= ARTICLE
        && if signs.of(Sign::TextLong) == 0 {
            signs.of(Sign::FromTop) >= BELOW_BODY
        } else {
            signs.of(Sign::LongAbove) >= 1 && signs.of(Sign::TextAbove) <= ARTICLE_HEAD
        }
}

/// ```text
/// title = [bullet] 2*word                ; short, no sentence and no name, with no word of the page or of another field
/// ```
fn is_title(signs: Seen) -> bool {
    let end = signs.of(Sign::End);
    signs.of(Sign::Length) < CAPTION
        && (2..MOST).contains(&signs.of(Sign::Words))
        && (signs.of(Sign::Words) > 2 || signs.of(Sign::Capitals) <= 8)
        && (signs.of(Sign::Words) > 3 || signs.of(Sign::Digits) + signs.list(Lists::RELATIVE) == 0)
        && (end <= End::Letter.sign()
            || [End::Exclamation, End::Quote].iter().any(|other| end == other.sign())
            // "Would you like to comment on this article?" is of the page.
            || end == End::Question.sign() && signs.of(Sign::Chrome) == 0)
        // More names in a row are topics.
        && (signs.of(Sign::Capitals) < 16 || signs.of(Sign::StopCount) > 0 || signs.of(Sign::Words) <= 5)
        && (signs.of(Sign::Bullet) == 0 || BULLETS.contains(&signs.of(Sign::Bullet)))
        && (signs.of(Sign::Name) == 0 || signs.of(Sign::Words) > 3)
        && signs.of(Sign::Byline) + signs.of(Sign::Stamp) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Chrome) <= 4
        && signs.of(Sign::Glued) == 0
        && signs.list(Lists::RELATED) < 2
        && signs.of(Sign::Copies) + signs.of(Sign::LikeNext) + signs.of(Sign::LikeLast) == 0
}
