//! The weights: tables of six questions each, learned from real pages.
//!
//! A table asks six yes-or-no questions ("is the sign `Length` of the line above over 20?"); the six answers name one of its 64
//! rows, and the row holds a number for each kind. The numbers of all tables are added up. Such trees, which ask the same
//! question all over a level, are called oblivious (Kohavi 1994); their sum is learned by gradient boosting (Friedman 2001).
//! `tests/learn` holds the program that learns them.
//!
//! The first sixteen tables ask only what is [seen from afar](super::glance), of sixteen lines at once: the signs of a column
//! lie side by side, so that a question is one comparison for all lines. A line that is a paragraph beyond doubt then is not
//! read, nor is a [headline](super::title) right above the body. Of another line all its signs are asked for, sixteen tables at
//! once, until its kind is beyond doubt.

use std::{iter, sync::LazyLock};

use super::{
    columns::{self, LANES, REACH, Seen, Stretch},
    decode::{DOUBT, Steps},
    ends::End,
    glance::{COLUMN, Glance, NEAR, SEEN},
    sign::Sign,
};
use crate::BlockKind;

/// How many kinds are told apart.
pub(super) const KINDS: usize = 11;
/// How many questions a table asks.
const DEPTH: usize = 6;
const ROWS: usize = 1 << DEPTH;
/// The file holds the steps from kind to kind, then the tables, first a round of those that ask what is seen from afar. A table
/// is its rows, then its questions. A row takes one byte for each kind, in quarters of the unit of [`Scores`] from [`NONE`] on,
/// and one more; a question takes three bytes: line, sign, threshold.
const TABLE: usize = ROWS * WIDTH + DEPTH * 3;
/// How many bytes a row takes: a multiple of four, so that an answer times three is its place.
const WIDTH: usize = 12;
/// By how many bits an answer lies above its row, as it is found from its top down.
const BELOW: usize = u8::BITS as usize - DEPTH;

/// The byte of a row that says nothing of a kind.
const NONE: i16 = 128;

/// How many places there are in [`Scores`]: more than kinds.
const PLACES: usize = 16;

/// What speaks for each kind, in the order of [`crate::BlockKind::ALL`]; 32 is one natural logarithm of odds.
pub(super) type Scores = [i16; PLACES];

/// How many tables are asked before the sums are looked at.
pub(super) const ROUND: usize = 16;
/// By how much a kind must lead for the rest of the tables to be left out; the headline is the best of several, see [`CHANGE`].
const CERTAIN: i16 = 128;
/// By how much a paragraph must lead after each round for that: the later, the less is to come.
const PLAIN: [i16; 8] = [80, 66, 58, 52, 48, 44, 42, 40];
/// By how much the lead of a headline may change after each round: of two thousand lines of both corpora it changed by less for
/// all but a few. This and [`HEADLINE`] were measured with the forest that comes with the crate; another needs its own.
const CHANGE: [i16; 12] = [200, 150, 115, 100, 90, 80, 70, 60, 50, 40, 25, 15];
/// By how much a paragraph must lead after the first round for the line not to be read.
pub(super) const SETTLED: i16 = 60;
/// The same for the lines that a forest is learned from: those that are only just not read have something to teach.
#[cfg(learn)]
pub(super) const TAUGHT: i16 = 96;

/// By how much a headline may lag behind another kind after the first round, and still be one at sight.
const HEADLINE: i16 = 50;

/// The sum of the tables.
pub(super) struct Forest<'a> {
    /// What speaks for a kind behind another.
    pub(super) steps: Steps,
    first: First<'a>,
    rest: Vec<Rest<'a>>,
}

/// A round of the other tables, and what holds behind it: see [`PLAIN`] and [`CHANGE`].
struct Rest<'a> {
    round: Round<'a>,
    plain: i16,
    change: i16,
}

/// The tables that ask what is seen from afar.
struct First<'a> {
    round: Round<'a>,
    /// They are asked of every line, but most only whether it is a paragraph: for each row by how much [`RIVALS`] lead before it.
    leads: Box<[[Leads; ROWS]; ROUND]>,
}

/// By how much kinds lead before the paragraph, in quarters of the unit of [`Scores`].
#[derive(Clone, Copy)]
#[repr(align(16))]
struct Leads([i16; RIVALS.len()]);

/// The kinds beside the paragraph, so many that they fill a register: the last three, which lag behind most, stand for one, of
/// which no more is known than that it leads by so much at the most.
const RIVALS: [&[BlockKind]; 8] = [
    &[BlockKind::Headline],
    &[BlockKind::Deck],
    &[BlockKind::Caption],
    &[BlockKind::Heading],
    &[BlockKind::ListItem],
    &[BlockKind::RelatedItem],
    &[BlockKind::Boilerplate],
    &[BlockKind::Byline, BlockKind::Timestamp, BlockKind::RelatedHeading],
];

/// What the first tables say of sixteen lines.
pub(super) struct Sight<'a> {
    first: &'a First<'a>,
    near: [u8; NEAR],
    answers: Answers,
}

/// Tables between two looks at the sums.
struct Round<'a> {
    questions: Questions,
    /// The tables as they stand in the file, whose rows are read there.
    file: &'a [[u8; TABLE]; ROUND],
}

/// What a file without tables has of the first round.
static EMPTY: [[u8; TABLE]; ROUND] = [[0; TABLE]; ROUND];

/// What the tables of a round ask.
struct Questions {
    /// For each question of each table where its sign stands in the columns, which lie end to end: those of all signs, or for
    /// the first round those of what is seen from afar.
    asked: [[u16; DEPTH]; ROUND],
    /// What the sign there must exceed, once for each line.
    over: [[Over; DEPTH]; ROUND],
}

/// A threshold for each of sixteen lines, so that it lies as their signs do.
#[derive(Clone, Copy)]
#[repr(align(16))]
struct Over([i8; LANES]);

static LEARNED: LazyLock<Forest<'_>> = LazyLock::new(|| Forest::of(include_bytes!("forest.bin")));

impl Forest<'static> {
    /// The one that comes with the crate.
    pub(super) fn learned() -> &'static Self {
        &LEARNED
    }
}

impl<'a> Forest<'a> {
    /// Reads the form of the file.
    pub(super) fn of(file: &'a [u8]) -> Self {
        let (first, tables) = file.split_at_checked(KINDS * (KINDS + 1)).unwrap_or_default();
        let mut steps = [[0; 16]; KINDS + 1];
        for (row, bytes) in steps.iter_mut().zip(first.chunks_exact(KINDS)) {
            for (step, byte) in row.iter_mut().zip(bytes) {
                *step = i16::from(byte.cast_signed());
            }
        }
        let mut rounds = tables.as_chunks().0.as_chunks().0.iter();
        let first = rounds.next().unwrap_or(&EMPTY);
        let first = First::of(first);
        let bounds = later(&PLAIN).zip(later(&CHANGE));
        let rest = rounds
            .zip(bounds)
            .map(|(file, (plain, change))| Rest { round: Round::of(file), plain, change })
            .collect();
        Self { steps, first, rest }
    }

    /// What the first tables say of lines that are still to be seen.
    pub(super) const fn first(&self) -> Sight<'_> {
        Sight { first: &self.first, near: [0; NEAR], answers: NO_ANSWERS }
    }

    /// Adds what the other tables say of the lines of a stretch that are open to what the first ones say; `scores` are those
    /// of all lines. Many lines are beyond doubt before the last round, and then the others are not asked of them. So is the
    /// title often, where it `may_be` told from the lines beside it.
    pub(super) fn ask(&self, stretch: &Stretch, may_be: impl Fn(Seen) -> bool, scores: &mut [Scores]) {
        let mut open = stretch.open;
        let mut rival = i16::MIN;
        let mut untitled = true;
        let mut answers = NO_ANSWERS;
        for Rest { round, plain, change } in &self.rest {
            if open == 0 {
                break;
            }
            round.questions.answers(stretch.columns(), &mut answers);
            let mut title = Title { lane: 0, lead: i16::MIN, next: rival };
            for lane in columns::lanes(open) {
                let Some(scores) = scores.get_mut(stretch.number(lane)) else { continue };
                round.add(&answers, lane, scores);
                let best = best_other(scores);
                let headline = scores.first().map_or(i16::MIN, |headline| headline.saturating_sub(best));
                if headline < 0 && is_certain(scores, best, *plain) {
                    open &= !(1 << lane);
                    rival = rival.max(headline);
                }
                title.see(lane, headline);
            }
            if untitled && title.is_certain(*change) && may_be(stretch.line(title.lane)) {
                untitled = false;
                open &= !(1 << title.lane);
            }
        }
    }
}

/// What holds after each round, and after those behind it.
fn later<const N: usize>(rounds: &[i16; N]) -> impl Iterator<Item = i16> {
    rounds.iter().chain(iter::repeat(rounds.last().unwrap_or(&i16::MAX))).copied()
}

/// The likeliest title of some lines.
struct Title {
    lane: usize,
    /// By how much the headline leads there, and where it leads most beside.
    lead: i16,
    next: i16,
}

impl Title {
    fn see(&mut self, lane: usize, lead: i16) {
        if lead > self.lead {
            *self = Self { lane, lead, next: self.next.max(self.lead) };
        } else {
            self.next = self.next.max(lead);
        }
    }

    /// Whether it stays the title, if no lead changes by more than `change`, nor two of them much more against each other.
    fn is_certain(&self, change: i16) -> bool {
        self.lead > change - DOUBT && self.next < self.lead - change - change / 3
    }
}

/// Sums of nothing; the places behind the last kind never win.
pub(super) const NOTHING: Scores = {
    let mut scores = [i16::MIN / 2; 16];
    let mut kind = 0;
    while kind < KINDS {
        #[expect(clippy::indexing_slicing, reason = "there are fewer kinds than places")]
        {
            scores[kind] = 0;
        }
        kind += 1;
    }
    scores
};

/// Whether the tables say that a line is a paragraph and nothing else, by more than `lead`.
fn is_settled(scores: &Scores, lead: i16) -> bool {
    let paragraph = scores.get(BlockKind::Paragraph as usize).copied().unwrap_or(0);
    within(scores, paragraph, lead) == 1
}

/// Whether the first tables let a line be the headline: of 365 that lagged by no more, right above a body, one was none.
pub(super) fn may_be_headline(scores: &Scores) -> bool {
    title_lead(scores) >= -HEADLINE
}

/// By how much the headline leads before the best other kind.
fn title_lead(scores: &Scores) -> i16 {
    let [headline, ..] = scores;
    headline.saturating_sub(best_other(scores))
}

/// The best but for the headline's.
fn best_other(scores: &Scores) -> i16 {
    let most = |scores: &[i16]| scores.iter().fold(i16::MIN, |best, &score| best.max(score));
    let [headline, others @ ..] = scores;
    // The most of all places is sooner found than that of all but one.
    let best = most(scores);
    if *headline < best { best } else { most(others) }
}

/// Whether `best`, which is not the headline's, leads beyond doubt: that of a paragraph by more than `lead`.
fn is_certain(scores: &Scores, best: i16, lead: i16) -> bool {
    let is_paragraph = scores.get(BlockKind::Paragraph as usize) == Some(&best);
    within(scores, best, if is_paragraph { lead } else { CERTAIN }) == 1
}

/// How many kinds lie `far` behind `best` at the most, or before it.
fn within(scores: &Scores, best: i16, far: i16) -> i16 {
    let least = best.saturating_sub(far);
    scores.iter().map(|&score| i16::from(score >= least)).sum()
}

impl Sight<'_> {
    /// Sees the sixteen lines of a block, as if there were none from `until` on: all are asked about at once, and what the tables
    /// say of the first, the second and so on is added up when it is wanted.
    pub(super) fn see(&mut self, glance: &Glance, block: usize, until: usize) {
        glance.near(block, until, &mut self.near);
        self.first.round.questions.answers(&self.near, &mut self.answers);
    }

    /// Whether any of the sixteen lines ends in a bracket.
    pub(super) fn has_bracket(&self) -> bool {
        const ENDS: usize = 2 * COLUMN + REACH;
        const _: () = assert!(matches!(SEEN[2], Sign::End), "the ends are the third column");
        let bracket = End::Bracket.sign();
        let ends = self.near.get(ENDS..ENDS + LANES).unwrap_or_default();
        ends.iter().fold(0, |any, &end| any | u8::from(end == bracket)) != 0
    }

    /// What the first tables say of a line.
    // Where it is inlined the sums are taken apart, one by one.
    #[inline(never)]
    pub(super) fn scores(&self, lane: usize) -> Scores {
        let mut scores = NOTHING;
        self.first.round.add(&self.answers, lane, &mut scores);
        scores
    }

    /// Whether they say that a line is a paragraph and nothing else, by more than `lead`.
    pub(super) fn is_settled(&self, lane: usize, lead: i16) -> bool {
        let sum = self.first.leads(&self.answers, lane);
        // Each sum is rounded by less than its unit, four quarters, so that two of them lie up to three quarters nearer or farther.
        let (least, most) = (-4 * lead - 4, -4 * lead + 4);
        let [known @ .., _] = sum;
        if sum.iter().fold(0, |any, &lead| any | i16::from(lead > least)) == 0 {
            true
        } else if known.iter().any(|&lead| lead >= most) {
            false
        } else {
            is_settled(&self.scores(lane), lead)
        }
    }
}

impl<'a> First<'a> {
    fn of(file: &'a [[u8; TABLE]; ROUND]) -> Self {
        let questions = Questions::of(file, |line, sign| {
            SEEN.iter().position(|&seen| seen as u8 == sign).unwrap_or(0) * COLUMN + line
        });
        let leads = file.each_ref().map(|table| {
            let mut leads = [Leads([0; RIVALS.len()]); ROWS];
            for (Leads(leads), row) in leads.iter_mut().zip(table.as_chunks::<WIDTH>().0) {
                let score =
                    |kind: BlockKind| row.get(kind as usize).map_or(0, |score| i16::from(*score) - NONE);
                for (lead, kinds) in leads.iter_mut().zip(RIVALS) {
                    let most = kinds.iter().map(|&kind| score(kind)).max().unwrap_or(0);
                    *lead = most - score(BlockKind::Paragraph);
                }
            }
            leads
        });
        Self { leads: Box::new(leads), round: Round { questions, file } }
    }

    /// The sum of the leads that one of the lines has.
    #[inline(never)]
    fn leads(&self, answers: &Answers, lane: usize) -> [i16; RIVALS.len()] {
        let mut sum = [0; RIVALS.len()];
        for (table, rows) in self.leads.iter().zip(answers) {
            let row = rows.get(lane % LANES).map_or(0, |row| usize::from(*row >> BELOW));
            let Leads(row) = table.get(row).copied().unwrap_or(Leads([0; RIVALS.len()]));
            for (sum, add) in sum.iter_mut().zip(row) {
                *sum += add;
            }
        }
        sum
    }
}

impl<'a> Round<'a> {
    fn of(file: &'a [[u8; TABLE]; ROUND]) -> Self {
        let questions = Questions::of(file, |line, sign| usize::from(sign) * columns::COLUMN + line);
        Self { questions, file }
    }

    /// Adds the row of each table that one of the lines has.
    #[inline]
    fn add(&self, answers: &Answers, lane: usize, scores: &mut Scores) {
        /// What sixteen tables add up to that say nothing; half a unit more rounds the sum.
        const NOTHING: i16 = 16 * NONE - 2;
        let (both, second) = self.sums(answers, lane);
        for ((scores, both), second) in scores.as_chunks_mut::<2>().0.iter_mut().zip(both).zip(second) {
            let first = both.wrapping_sub(second << 8);
            for (score, sum) in scores.iter_mut().zip([first, second]) {
                *score = score.saturating_add((sum.cast_signed() - NOTHING) >> 2);
            }
        }
    }

    /// The sums of two kinds side by side, each pair as one number, which may have lost its highest bits; and the sum of the second
    /// of each pair alone.
    // Where it is inlined the sums are taken apart, one by one.
    #[inline(never)]
    fn sums(&self, answers: &Answers, lane: usize) -> ([u16; PLACES / 2], [u16; PLACES / 2]) {
        let (mut both, mut second) = ([0_u16; PLACES / 2], [0; PLACES / 2]);
        for (table, rows) in self.file.iter().zip(answers) {
            let row = rows.get(lane % LANES).map_or(0, |row| usize::from(*row) * (WIDTH >> BELOW));
            // A row is read with what stands behind it, in places that never win.
            let row = table.get(row..).and_then(<[u8]>::first_chunk).unwrap_or(&[0; PLACES]);
            let pairs = row.as_chunks().0.iter().map(|pair| u16::from_le_bytes(*pair));
            for ((both, second), pair) in both.iter_mut().zip(&mut second).zip(pairs) {
                *both = both.wrapping_add(pair);
                *second += pair >> 8;
            }
        }
        (both, second)
    }
}

impl Questions {
    /// Reads tables of the file; `place` is where the sign of a line is looked for.
    fn of(file: &[[u8; TABLE]; ROUND], place: impl Fn(usize, u8) -> usize) -> Self {
        let mut round = Self { asked: [[0; DEPTH]; ROUND], over: [[Over([0; LANES]); DEPTH]; ROUND] };
        for ((table, asked), over) in file.iter().zip(&mut round.asked).zip(&mut round.over) {
            let questions = table.get(ROWS * WIDTH..).unwrap_or_default();
            for ((asked, over), question) in asked.iter_mut().zip(over).zip(questions.as_chunks().0) {
                let [line, sign, least] = *question;
                *asked = u16::try_from(place(usize::from(line), sign)).unwrap_or(0);
                *over = Over([least.cast_signed(); LANES]);
            }
        }
        round
    }

    /// For each table and each of sixteen lines the row that the answers name, put in `answers`; the signs are columns end to end.
    #[inline(never)]
    fn answers<const N: usize>(&self, signs: &[u8; N], answers: &mut Answers) {
        // All places lie far enough from the end: this only tells the compiler.
        let at = |place: u16| {
            let from = usize::from(place) % (N - LANES);
            signs.get(from..from + LANES).unwrap_or_default()
        };
        for ((answer, asked), over) in answers.iter_mut().zip(&self.asked).zip(&self.over) {
            let mut rows = [0_u8; LANES];
            // Taken as a whole a threshold is known to be aligned.
            let mut questions = asked.iter().zip(over).rev();
            // A sign is over its threshold where the difference is below nothing, as no threshold lies below nothing itself.
            if let Some((&place, &Over(over))) = questions.next() {
                for ((row, sign), over) in rows.iter_mut().zip(at(place)).zip(&over) {
                    *row = over.wrapping_sub(sign.cast_signed()).cast_unsigned() & TOP;
                }
            }
            for (&place, &Over(over)) in questions {
                for ((row, sign), over) in rows.iter_mut().zip(at(place)).zip(&over) {
                    *row = below(if sign.cast_signed() > *over { u8::MAX } else { 0 }, *row);
                }
            }
            *answer = rows;
        }
    }
}

/// The bit of the last answer.
const TOP: u8 = 1 << (u8::BITS - 1);

/// The bits of other answers below a new one, which is all bits or none: the mean of both, rounded up, as one instruction finds
/// it for sixteen lines.
#[expect(clippy::cast_possible_truncation, reason = "a mean is no greater than both")]
const fn below(bit: u8, bits: u8) -> u8 {
    ((bit as u16 + bits as u16 + 1) >> 1) as u8
}

/// The rows of sixteen tables for sixteen lines, [`BELOW`] bits up.
type Answers = [[u8; LANES]; ROUND];

/// Room for them.
const NO_ANSWERS: Answers = [[0; LANES]; ROUND];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_certain_where_no_change_takes_it_away() {
        let certain = |leads: &[i16], change: i16| {
            let mut title = Title { lane: 0, lead: i16::MIN, next: i16::MIN };
            for (lane, &lead) in leads.iter().enumerate() {
                title.see(lane, lead);
            }
            title.is_certain(change).then_some(title.lane)
        };
        // Far ahead of the other lines, and of what is needed for a headline.
        assert_eq!(certain(&[-200, 150, -40], 100), Some(1));
        // The next line may come as near as both may change.
        assert_eq!(certain(&[150, 17], 100), None);
        assert_eq!(certain(&[150, 16], 100), Some(0));
        // Its own lead may fall below the least of a headline.
        assert_eq!(certain(&[20], 100), None);
        assert_eq!(certain(&[21], 100), Some(0));
        assert_eq!(certain(&[], 100), None);
    }

    #[test]
    fn a_paragraph_is_told_by_the_leads_of_the_first_tables_as_by_their_sums() {
        let first = &Forest::learned().first;
        for seed in 0..2000_u32 {
            let row = |table: usize| (seed.wrapping_mul(0x9e37_79b1) >> table).to_le_bytes()[0] << BELOW;
            let answers = std::array::from_fn(|table| [row(table); LANES]);
            let sight = Sight { first, near: [0; NEAR], answers };
            for lead in [0, SETTLED / 2, SETTLED] {
                assert_eq!(sight.is_settled(3, lead), is_settled(&sight.scores(3), lead), "{seed}");
            }
        }
    }
}
