//! The weights: tables of six questions each, learned from real pages.
//!
//! A table asks six yes-or-no questions ("is the sign `Length` of the line above over 20?"); the six answers name one of its 64
//! rows, and the row holds a number for each kind. The numbers of all tables are added up. Such trees, which ask the same
//! question all over a level, are called oblivious (Kohavi 1994); their sum is learned by gradient boosting (Friedman 2001).
//! `tests/learn` holds the program that learns them.

use std::sync::LazyLock;

use super::{
    decode::Steps,
    rows::Window,
    sign::{MOST, ROW},
};

/// How many kinds are told apart.
pub(super) const KINDS: usize = 11;
/// How many questions a table asks.
const DEPTH: usize = 6;
const ROWS: usize = 1 << DEPTH;
/// The file holds the steps from kind to kind, then the tables. A question takes three bytes of the file: line, sign, threshold. A row takes one signed byte for each kind.
const TABLE: usize = DEPTH * 3 + ROWS * KINDS;

/// What speaks for each kind, in the order of [`crate::BlockKind::ALL`]; 32 is one natural logarithm of odds.
pub(super) type Scores = [i16; 16];

/// The sum of the tables.
pub(super) struct Forest {
    /// What speaks for a kind behind another.
    pub(super) steps: Steps,
    groups: Vec<[Table; GROUP]>,
    /// By how much the best kind must lead behind each round for the rest of the tables to be left out.
    certain: Vec<i16>,
}

struct Table {
    /// Which byte of the window to look at.
    places: [u16; DEPTH],
    /// For each of these bytes what a sign of the threshold lacks to 127, the first one on top.
    lacking: u64,
    rows: [[i8; 16]; ROWS],
}

static LEARNED: LazyLock<Forest> = LazyLock::new(|| Forest::of(include_bytes!("forest.bin")));

impl Forest {
    /// The one that comes with the crate.
    pub(super) fn learned() -> &'static Self {
        &LEARNED
    }

    /// Reads the form of the file.
    pub(super) fn of(file: &[u8]) -> Self {
        let (first, tables) = file.split_at_checked(KINDS * (KINDS + 1)).unwrap_or_default();
        let mut steps = [[0; 16]; KINDS + 1];
        for (row, bytes) in steps.iter_mut().zip(first.chunks_exact(KINDS)) {
            for (step, byte) in row.iter_mut().zip(bytes) {
                *step = i16::from(byte.cast_signed());
            }
        }
        let group = |tables: &[u8]| {
            let mut tables = tables.chunks_exact(TABLE);
            std::array::from_fn(|_| Table::of(tables.next().unwrap_or_default()))
        };
        let groups: Vec<_> = tables.chunks(TABLE * GROUP).map(group).collect();
        let rounds = groups.len().div_ceil(ROUND);
        // What the tables to come may change grows with the root of their number, as sums of chances do.
        let certain = (1..=rounds).map(|asked| root(CERTAIN * CERTAIN * (rounds - asked) / rounds)).collect();
        Self { steps, groups, certain }
    }

    /// What speaks for each kind of the line in the middle of a window. Most lines are beyond doubt after the first tables,
    /// and then the others are not asked.
    pub(super) fn scores(&self, window: &Window) -> Scores {
        let mut scores: Scores = [0; 16];
        for (groups, certain) in self.groups.chunks(ROUND).zip(&self.certain) {
            for group in groups {
                let mut sum = [0_i8; 16];
                for table in group {
                    for (sum, add) in sum.iter_mut().zip(table.row(window)) {
                        *sum = sum.saturating_add(*add);
                    }
                }
                for (score, add) in scores.iter_mut().zip(sum) {
                    *score = score.saturating_add(i16::from(add));
                }
            }
            if lead(&scores) > *certain && !leads_as_headline(&scores) {
                break;
            }
        }
        scores
    }
}

/// How many tables are added up in bytes: no four rows of them go beyond 127.
const GROUP: usize = 4;
/// How many groups are asked before the sum is looked at.
const ROUND: usize = 5;
/// By how much the best kind must lead at first for the rest of the tables to be left out.
const CERTAIN: usize = 112;

/// The square root, rounded down.
fn root(square: usize) -> i16 {
    i16::try_from(square.isqrt()).unwrap_or(i16::MAX)
}

/// By how much the best kind leads before the second.
fn lead(scores: &Scores) -> i16 {
    let (mut best, mut second) = (i16::MIN, i16::MIN);
    for &score in scores.iter().take(KINDS) {
        second = second.max(score.min(best));
        best = best.max(score);
    }
    best.saturating_sub(second)
}

/// Whether the headline leads: which of several lines is likeliest to be the one is seen from all tables.
fn leads_as_headline(scores: &Scores) -> bool {
    let [headline, others @ ..] = scores;
    others.iter().all(|score| score <= headline)
}

impl Table {
    /// The row that the answers for a window name. The six signs stand in one number, a byte each, and are compared at
    /// once: with what they lack to exceed the thresholds added, the top bit of each byte is an answer.
    #[inline]
    fn row(&self, window: &Window) -> &[i8; 16] {
        /// Moves the lowest bits of six bytes together: the lowest one to bit 42, the next one to bit 43, and so on.
        const GATHER: u64 = 1 << 42 | 1 << 35 | 1 << 28 | 1 << 21 | 1 << 14 | 1 << 7;
        let signs = self.places.iter().fold(0_u64, |signs, &at| {
            // All places lie in the window: this only tells the compiler.
            signs << 8 | u64::from(window.get(usize::from(at) % window.len()).copied().unwrap_or(0))
        });
        let answers = signs.wrapping_add(self.lacking) >> 7 & 0x0101_0101_0101;
        let row = answers.wrapping_mul(GATHER) >> 42;
        self.rows.get(row as usize % ROWS).unwrap_or(&[0; 16])
    }

    fn of(bytes: &[u8]) -> Self {
        let (asked, rows) = bytes.split_at_checked(DEPTH * 3).unwrap_or_default();
        let mut table = Self { places: [0; DEPTH], lacking: 0, rows: [[0; 16]; ROWS] };
        for (place, bytes) in table.places.iter_mut().zip(asked.chunks_exact(3)) {
            if let &[line, sign, over] = bytes {
                *place = u16::try_from(usize::from(line) * ROW + usize::from(sign)).unwrap_or(u16::MAX);
                table.lacking = table.lacking << 8 | u64::from(MOST.saturating_sub(over));
            }
        }
        for (row, bytes) in table.rows.iter_mut().zip(rows.chunks_exact(KINDS)) {
            for (score, &byte) in row.iter_mut().zip(bytes) {
                *score = byte.cast_signed();
            }
        }
        table
    }
}
