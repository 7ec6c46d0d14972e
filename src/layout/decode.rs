//! Scores of single lines to the kinds of all: the best way through the text (Viterbi 1967).

use super::forest::{KINDS, Scores};
use crate::BlockKind;

/// What speaks for a kind right behind another, in the unit of [`Scores`]: a row for each kind above, and one for the top.
pub(super) type Steps = [Scores; KINDS + 1];

/// What is no way at all; far enough from the least number that sums stay in their range.
const NEVER: i16 = i16::MIN / 4;
/// By how much a line may lack behind its best other kind and still be taken for the headline, if no line does better.
pub(super) const DOUBT: i16 = 80;

/// The kind of each line, put in `kinds`: the row of kinds with the highest sum of scores and steps, with one headline at most,
/// among the first `extent` lines. The scores are used up: they become the sums.
pub(super) fn kinds(scores: &mut [Scores], steps: &Steps, extent: usize, kinds: &mut Vec<BlockKind>) {
    let title = title(scores.get(..extent).unwrap_or(scores));
    let mut above: Option<Scores> = None;
    for (at, own) in scores.iter_mut().enumerate() {
        if title == Some(at) {
            *own = only(BlockKind::Headline);
        } else if let Some(headline) = own.first_mut() {
            *headline = NEVER;
        }
        if *own == PLAIN {
            above = Some(PLAIN);
            continue;
        }
        let mut best = match above {
            Some(above) => best_steps(&above, steps),
            None => steps.last().copied().unwrap_or_default(),
        };
        for (best, own) in best.iter_mut().zip(own.iter()) {
            *best = best.saturating_add(*own).max(NEVER);
        }
        // Only differences matter, and so sums stay small however long the text is.
        let most = best.iter().take(KINDS).copied().max().unwrap_or(0);
        for best in &mut best {
            *best = best.saturating_sub(most).max(NEVER);
        }
        *own = best;
        above = Some(best);
    }
    trace(scores, steps, extent, kinds);
}

/// The scores of a paragraph at sight, and also its sums, whatever stands above.
pub(super) const PLAIN: Scores = only(BlockKind::Paragraph);

/// The scores of a headline at sight.
pub(super) const TITLE: Scores = only(BlockKind::Headline);

/// Scores that leave one kind only.
const fn only(kind: BlockKind) -> Scores {
    let mut scores = [NEVER; 16];
    #[expect(clippy::indexing_slicing, reason = "there are fewer kinds than places")]
    {
        scores[kind as usize] = 0;
    }
    scores
}

/// For each kind the best sum of a kind above and the step from it.
fn best_steps(above: &Scores, steps: &Steps) -> Scores {
    let mut best = [i16::MIN; 16];
    for (sum, row) in above.iter().zip(steps).take(KINDS) {
        if *sum > NEVER {
            for (best, step) in best.iter_mut().zip(row) {
                *best = (*best).max(sum + step);
            }
        }
    }
    best
}

/// The best way, read from its end. What stands behind `extent` has no say in what stands before it.
fn trace(sums: &[Scores], steps: &Steps, extent: usize, kinds: &mut Vec<BlockKind>) {
    kinds.clear();
    kinds.resize(sums.len(), BlockKind::Paragraph);
    let mut below: Option<usize> = None;
    for (at, (place, sums)) in kinds.iter_mut().zip(sums).enumerate().rev() {
        if at + 1 == extent {
            below = None;
        }
        if *sums == PLAIN {
            below = Some(BlockKind::Paragraph as usize);
            continue;
        }
        let step = |row: &Scores| below.and_then(|below| row.get(below)).copied().unwrap_or(0);
        let mut best = i32::MIN;
        let mut kind = None;
        for ((at, sum), row) in sums.iter().enumerate().zip(steps).take(KINDS) {
            let worth = i32::from(*sum) + i32::from(step(row));
            if *sum > NEVER && worth >= best {
                (best, kind) = (worth, Some(at));
            }
        }
        *place = kind.and_then(|kind| BlockKind::ALL.get(kind)).copied().unwrap_or(BlockKind::Paragraph);
        below = kind;
    }
}

/// The line that is the likeliest headline, if one is likely.
fn title(scores: &[Scores]) -> Option<usize> {
    let (mut title, mut best) = (None, -DOUBT);
    for (at, scores) in scores.iter().enumerate() {
        let [headline, others @ ..] = scores;
        if *headline == NEVER {
            continue;
        }
        let lead = headline.saturating_sub(others.iter().take(KINDS - 1).copied().max().unwrap_or(0));
        if lead > best {
            (title, best) = (Some(at), lead);
        }
    }
    title
}
