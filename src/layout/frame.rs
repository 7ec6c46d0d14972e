//! Rules that hold by the form of a list, or of what stands around a line, whatever its words: they add to what the forest says.
//!
//! Each file has those of one place in the text, from its first lines down to what stands below the body.

mod among;
mod foot;
mod furniture;
mod headline;
mod last;
mod letter;
mod list;
mod live;
mod opening;
mod picture;
mod record;
mod related;
mod rows;
mod shape;
mod signed;
mod turn;

pub(super) use self::{
    furniture::is_furniture,
    shape::{HALF, is_wide},
};

use super::{
    columns::Seen,
    forest::Scores,
    sign::{Sign, Signs as _},
};
use crate::BlockKind;

/// How many lines a text has at most that is a brief.
const BRIEF: usize = 4;

/// Raises the kinds that the frame of a line speaks for, if it does, and those that its first words do; the text has so many `lines`.
pub(super) fn raise(signs: Seen, line: &str, lines: usize, scores: &mut Scores) -> bool {
    let mut raise = |kind: BlockKind, by: i16| {
        if let Some(score) = scores.get_mut(kind as usize) {
            *score = score.saturating_add(by);
        }
    };
    // What is of the page by its words says nothing of other lines in its form.
    if let Some((kind, by)) = furniture::raised(signs, line) {
        raise(kind, by);
        return true;
    }
    let found = record::raised(signs, line)
        .or_else(|| turn::turn(signs, line))
        .or_else(|| letter::salutation(signs, line))
        .or_else(|| last::signed(signs, line))
        .or_else(|| picture::raised_long(signs, line))
        .or_else(|| picture::told(signs, line))
        .or_else(|| raised(signs, lines));
    if let Some((kind, by)) = found {
        raise(kind, by);
        if kind == BlockKind::RelatedItem {
            // The text of a picture is as short and as bare.
            raise(BlockKind::Caption, -by);
        }
    }
    opening::raise_lead(line, scores);
    false
}

/// The kind that the frame of a line speaks for, and what that is worth: the first rule that holds.
pub(super) fn raised(signs: Seen, lines: usize) -> Option<(BlockKind, i16)> {
    among::ahead(signs)
        .or_else(|| opening::long_key_point(signs))
        .or_else(|| related::raised(signs))
        .or_else(|| list::raised(signs))
        .or_else(|| signed::wire(signs))
        .or_else(|| foot::signed(signs))
        .or_else(|| picture::raised(signs))
        .or_else(|| letter::raised(signs))
        .or_else(|| live::raised(signs))
        .or_else(|| if signs.of(Sign::LongAbove) == 0 { above_body(signs) } else { below_first(signs) })
        .or_else(|| if lines <= BRIEF { last::brief(signs) } else { None })
}

/// The same of a line above the first long one.
fn above_body(signs: Seen) -> Option<(BlockKind, i16)> {
    if signs.of(Sign::Bullet) != 0 {
        return opening::key_point(signs);
    }
    signed::raised(signs)
        .or_else(|| live::raised_above_body(signs))
        .or_else(|| among::entry(signs))
        .or_else(|| headline::raised(signs))
        .or_else(|| picture::raised_above_body(signs))
        .or_else(|| foot::raised_above_body(signs))
        .or_else(|| opening::raised(signs))
}

/// The same of a line below it.
fn below_first(signs: Seen) -> Option<(BlockKind, i16)> {
    signed::raised_below_cookies(signs)
        .or_else(|| rows::raised(signs))
        .or_else(|| related::raised_inside(signs))
        .or_else(|| among::raised(signs))
        .or_else(|| last::raised(signs))
        .or_else(|| list::raised_behind(signs))
        .or_else(|| foot::raised(signs))
}
