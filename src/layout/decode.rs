//! Scores of single lines to the kinds of all: the best way through the text (Viterbi 1967).

use super::forest::{KINDS, Scores};
use crate::BlockKind;

/// What speaks for a kind right behind another, in the unit of [`Scores`]: a row for each kind above, and one for the top.
pub(super) type Steps = [Scores; KINDS + 1];

/// What is no way at all; far enough from the least number that sums stay in their range.
const NEVER: i16 = i16::MIN / 4;
/// By how much a line may lack behind its best other kind and still be taken for the headline, if no line does better.
pub(super) const DOUBT: i16 = 80;

/// What being a deck costs one of several lines above the headline: hardly any was one on pages not learned from.
const ABOVE_TITLE: i16 = 160;
/// By how much a deck may lack behind the best other kind as a headline, and still be taken for it where there is no other.
const DECKED: i16 = 300;
const _: () = assert!(
    BlockKind::Headline as usize == 0 && BlockKind::Deck as usize == 1,
    "they are the first two scores"
);

/// The kind of each line, put in `kinds`: the row of kinds with the highest sum of scores and steps, with one headline at most,
/// among the first `extent` lines, and hardly a deck above it. Those that are not `open` are paragraphs. The scores are used up: they
/// become the sums.
#[inline(never)]
pub(super) fn kinds(
    scores: &mut [Scores],
    open: &[u32],
    steps: &Steps,
    extent: usize,
    may_be_title: impl Fn(usize) -> bool,
    kinds: &mut Vec<BlockKind>,
) {
    let title = title(scores, open, extent).or_else(|| title_for_deck(scores, open, extent, may_be_title));
    let mut above: Option<(usize, Scores)> = None;
    for at in open.iter().map(|at| *at as usize) {
        let Some(own) = scores.get_mut(at) else { break };
        if title == Some(at) {
            *own = only(BlockKind::Headline);
        } else {
            let [headline, deck, ..] = own;
            *headline = NEVER;
            // A line above the title alone, such as that of the printed paper, may be one.
            if title.is_some_and(|title| at < title && title > 1) {
                *deck = deck.saturating_sub(ABOVE_TITLE);
            }
        }
        let mut best = match above {
            _ if at == 0 => steps.last().copied().unwrap_or_default(),
            Some((line, above)) if line + 1 == at => best_steps(&above, steps),
            _ => best_steps(&PLAIN, steps),
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
        above = Some((at, best));
    }
    trace(scores, open, steps, extent, kinds);
}

/// The sums of a paragraph at sight, whatever stands above.
const PLAIN: Scores = only(BlockKind::Paragraph);

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
fn trace(sums: &[Scores], open: &[u32], steps: &Steps, extent: usize, kinds: &mut Vec<BlockKind>) {
    kinds.clear();
    kinds.resize(sums.len(), BlockKind::Paragraph);
    for at in open.iter().rev().map(|at| *at as usize) {
        let below = if at + 1 == extent { None } else { kinds.get(at + 1).copied() };
        let step = |row: &Scores| below.and_then(|below| row.get(below as usize)).copied().unwrap_or(0);
        let (Some(place), Some(sums)) = (kinds.get_mut(at), sums.get(at)) else { continue };
        let mut best = i32::MIN;
        for ((&kind, sum), row) in BlockKind::ALL.iter().zip(sums).zip(steps) {
            let worth = i32::from(*sum) + i32::from(step(row));
            if *sum > NEVER && worth >= best {
                (best, *place) = (worth, kind);
            }
        }
    }
}

/// The line that is the likeliest headline, if one is likely.
fn title(scores: &[Scores], open: &[u32], extent: usize) -> Option<usize> {
    let (mut title, mut best) = (None, -DOUBT);
    for at in open.iter().map(|at| *at as usize).take_while(|at| *at < extent) {
        let Some([headline, others @ ..]) = scores.get(at) else { break };
        let lead = headline.saturating_sub(others.iter().take(KINDS - 1).copied().max().unwrap_or(0));
        if lead > best {
            (title, best) = (Some(at), lead);
        }
    }
    title
}

/// Where no line is the likeliest headline: of those that are decks by themselves, and `may_be` titles, the one nearest to a
/// headline, as a deck stands below one.
#[inline(never)]
fn title_for_deck(
    scores: &[Scores],
    open: &[u32],
    extent: usize,
    may_be: impl Fn(usize) -> bool,
) -> Option<usize> {
    let lines = open.iter().map(|at| *at as usize).take_while(|at| *at < extent);
    let decks = lines.filter_map(|at| {
        let [headline, deck, others @ ..] = scores.get(at)?;
        let other = others.iter().take(KINDS - 2).copied().max().unwrap_or(0);
        let lag = other.saturating_sub(*headline);
        (*deck > other && lag < DECKED && may_be(at)).then_some((lag, at))
    });
    decks.min().map(|(_, at)| at)
}
