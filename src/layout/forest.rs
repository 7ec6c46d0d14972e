//! The weights: tables of six questions each, learned from real pages.
//!
//! A table asks six yes-or-no questions ("is the sign `Length` of the line above over 20?"); the six answers name one of its 64
//! rows, and the row holds a number for each kind. The numbers of all tables are added up. Such trees, which ask the same
//! question all over a level, are called oblivious (Kohavi 1994); their sum is learned by gradient boosting (Friedman 2001).
//! `tests/learn` holds the program that learns them.

use std::sync::LazyLock;

use super::{decode::Steps, rows::Window, sign::ROW};

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
    tables: Vec<Table>,
}

struct Table {
    /// Which byte of the window to look at.
    places: [u16; DEPTH],
    /// What it must exceed.
    over: [u8; DEPTH],
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
        Self { steps, tables: tables.chunks_exact(TABLE).map(Table::of).collect() }
    }

    /// What speaks for each kind of the line in the middle of a window. Most lines are beyond doubt after the first tables,
    /// and then the others are not asked.
    pub(super) fn scores(&self, window: &Window) -> Scores {
        let mut scores = [0; 16];
        for tables in self.tables.chunks(ROUND) {
            for table in tables {
                table.add(window, &mut scores);
            }
            if lead(&scores) > CERTAIN {
                break;
            }
        }
        scores
    }
}

/// How many tables are asked before the sum is looked at.
const ROUND: usize = 20;
/// By how much the best kind must lead for the rest of the tables to be left out.
const CERTAIN: i16 = 96;

/// By how much the best kind leads before the second.
fn lead(scores: &Scores) -> i16 {
    let (mut best, mut second) = (i16::MIN, i16::MIN);
    for &score in scores.iter().take(KINDS) {
        second = second.max(score.min(best));
        best = best.max(score);
    }
    best.saturating_sub(second)
}

impl Table {
    #[inline]
    fn add(&self, window: &Window, scores: &mut Scores) {
        let row = self.places.iter().zip(self.over).fold(0, |row, (&at, over)| {
            // All places lie in the window: this only tells the compiler.
            let sign = window.get(usize::from(at) % window.len()).copied().unwrap_or(0);
            row + row + usize::from(sign > over)
        });
        if let Some(row) = self.rows.get(row % ROWS) {
            for (score, add) in scores.iter_mut().zip(row) {
                *score = score.saturating_add(i16::from(*add));
            }
        }
    }

    fn of(bytes: &[u8]) -> Self {
        let (asked, rows) = bytes.split_at_checked(DEPTH * 3).unwrap_or_default();
        let mut table = Self { places: [0; DEPTH], over: [0; DEPTH], rows: [[0; 16]; ROWS] };
        let questions = table.places.iter_mut().zip(&mut table.over);
        for ((place, least), bytes) in questions.zip(asked.chunks_exact(3)) {
            if let &[line, sign, over] = bytes {
                let at = usize::from(line) * ROW + usize::from(sign);
                (*place, *least) = (u16::try_from(at).unwrap_or(u16::MAX), over);
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
