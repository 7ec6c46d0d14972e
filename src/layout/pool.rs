//! Lines of one form are of one kind: a page prints its captions, its headings and its links each in one form.

use super::{
    columns::Seen,
    ends::End,
    forest::Scores,
    sign::{MOST, Sign, Signs as _},
};
use crate::BlockKind;

/// On which side of the end of the last long line a line stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Side {
    Within,
    Behind,
}

/// The form of a line: what it begins and ends with, about how long it is, its bullet and indent, and whether the lines
/// around it are long or sentences.
pub(super) fn form(signs: Seen, side: Side) -> u32 {
    let parts = [
        // What stands behind an article is in other forms than what stands in it.
        (side as u8, 2),
        (signs.of(Sign::Bullet), 8),
        (signs.of(Sign::Indent).min(3), 4),
        (signs.of(Sign::Start), 16),
        (signs.of(Sign::End), 16),
        (signs.of(Sign::Length) / 6, 16),
        (around(signs.above()), 8),
        (around(signs.below()), 8),
    ];
    parts.iter().fold(1, |form, &(part, places)| form * places + u32::from(part).min(places - 1))
}

/// What a neighbour looks like from afar.
fn around(signs: Seen) -> u8 {
    /// About the length of a long line.
    const LONG: u8 = 19;
    match signs.of(Sign::Plain) {
        MOST => 5,
        1 => 4,
        _ => {
            u8::from(signs.of(Sign::End) >= End::Quote.sign()) * 2 + u8::from(signs.of(Sign::Length) >= LONG)
        }
    }
}

/// The kinds that come in numbers; a headline or a byline stands alone.
const POOLED: [BlockKind; 6] = [
    BlockKind::Caption,
    BlockKind::Paragraph,
    BlockKind::Heading,
    BlockKind::ListItem,
    BlockKind::RelatedItem,
    BlockKind::Boilerplate,
];

/// Draws the scores of lines of one form together: seven tenths of the way to their mean, less where they are few.
/// `forms` holds the form of each line that has one, and its place.
pub(super) fn draw_together(scores: &mut [Scores], forms: &mut [(u32, u32)]) {
    forms.sort_unstable();
    for group in forms.chunk_by(|a, b| a.0 == b.0) {
        let Ok(count @ 2..) = i32::try_from(group.len()) else { continue };
        for kind in POOLED {
            let score = |scores: &[Scores], at: usize| {
                scores.get(at).and_then(|scores| scores.get(kind as usize)).copied().unwrap_or(0)
            };
            let sum: i64 = group.iter().map(|&(_, at)| i64::from(score(scores, at as usize))).sum();
            let mean = i32::try_from(sum / i64::from(count)).unwrap_or(0);
            for &(_, at) in group {
                let at = at as usize;
                let own = i32::from(score(scores, at));
                let drawn = own + (mean - own) * 7 * count / (10 * (count + 1));
                if let Some(place) = scores.get_mut(at).and_then(|scores| scores.get_mut(kind as usize)) {
                    *place = i16::try_from(drawn).unwrap_or(*place);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doubtful_line_goes_with_the_others_of_its_form() {
        let line = |heading: i16, caption: i16| {
            let mut scores = [0; 16];
            scores[BlockKind::Heading as usize] = heading;
            scores[BlockKind::Caption as usize] = caption;
            scores
        };
        let mut scores = [line(90, 0), line(20, 30), line(80, 0), line(0, 40)];
        draw_together(&mut scores, &mut [(7, 0), (7, 1), (7, 2)]);
        let leads =
            scores.map(|scores| scores[BlockKind::Heading as usize] > scores[BlockKind::Caption as usize]);
        assert_eq!(leads, [true, true, true, false]);
    }
}
