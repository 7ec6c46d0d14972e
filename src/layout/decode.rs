//! Scores of single lines to the kinds of all: the best way through the text (Viterbi 1967).

use super::forest::{KINDS, Scores};
use crate::BlockKind;

/// What speaks for a kind right behind another, in the unit of [`Scores`]: a row for each kind above, and one for the top.
pub(super) type Steps = [[i8; KINDS]; KINDS + 1];

/// What is known to be no way at all.
const NEVER: i32 = i32::MIN / 4;
/// By how much a line may lack behind its best other kind and still be taken for the headline, if no line does better.
const DOUBT: i32 = 16;

/// The kind of each line: the row of kinds with the highest sum of scores and steps, with one headline at most.
pub(super) fn kinds(scores: &[Scores], steps: &Steps) -> Vec<BlockKind> {
    let title = title(scores);
    let mut sums = [0; KINDS];
    let mut from_top = true;
    let mut ways: Vec<[u8; KINDS]> = Vec::with_capacity(scores.len());
    for (at, scores) in scores.iter().enumerate() {
        let own = |kind: usize| match (kind == BlockKind::Headline as usize, title == Some(at)) {
            (true, false) | (false, true) => NEVER,
            _ => scores.get(kind).map_or(0, |&score| i32::from(score)),
        };
        let mut next = [NEVER; KINDS];
        let mut way = [0; KINDS];
        for ((kind, next), way) in next.iter_mut().enumerate().zip(&mut way) {
            let best = if from_top {
                (steps.last().map_or(0, |row| step(row, kind)), 0)
            } else {
                let ways = sums
                    .iter()
                    .zip(steps)
                    .zip(0_u8..)
                    .map(|((sum, row), last)| (sum + step(row, kind), last));
                ways.fold((i32::MIN, 0), |best, new| if new.0 > best.0 { new } else { best })
            };
            *next = (best.0 + own(kind)).max(NEVER);
            *way = best.1;
        }
        // Only differences matter, and so sums stay small however long the text is.
        let most = next.iter().copied().max().unwrap_or(0);
        sums = next.map(|sum| (sum - most).max(NEVER));
        ways.push(way);
        from_top = false;
    }
    trace(&sums, &ways)
}

fn step(row: &[i8; KINDS], kind: usize) -> i32 {
    row.get(kind).map_or(0, |&step| i32::from(step))
}

/// The best way, read from its end.
fn trace(sums: &[i32; KINDS], ways: &[[u8; KINDS]]) -> Vec<BlockKind> {
    let best = sums.iter().enumerate().max_by_key(|&(_, sum)| sum);
    let mut kind = best.map_or(0, |(kind, _)| kind);
    let mut kinds = vec![BlockKind::Paragraph; ways.len()];
    for (place, way) in kinds.iter_mut().zip(ways).rev() {
        *place = BlockKind::ALL.get(kind).copied().unwrap_or(BlockKind::Paragraph);
        kind = way.get(kind).map_or(0, |&last| usize::from(last));
    }
    kinds
}

/// The line that is the likeliest headline, if one is likely.
fn title(scores: &[Scores]) -> Option<usize> {
    let lead = |scores: &Scores| {
        let [headline, others @ ..] = scores;
        others.iter().take(KINDS - 1).max().map_or(0, |best| i32::from(*headline) - i32::from(*best))
    };
    let (at, best) = scores.iter().map(lead).enumerate().max_by_key(|&(at, lead)| (lead, usize::MAX - at))?;
    (best > -DOUBT).then_some(at)
}
