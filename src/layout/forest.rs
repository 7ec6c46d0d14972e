//! The weights: tables of six questions each, learned from real pages.
//!
//! A table asks six yes-or-no questions ("is the sign `Length` of the line above over 20?"); the six answers name one of its 64
//! rows, and the row holds a number for each kind. The numbers of all tables are added up. Such trees, which ask the same
//! question all over a level, are called oblivious (Kohavi 1994); their sum is learned by gradient boosting (Friedman 2001).
//! `tests/learn` holds the program that learns them.
//!
//! Sixteen lines are asked at once: the signs that are asked for stand in columns, a byte for each line, so that a question is
//! one comparison for all of them.

use std::{array, sync::LazyLock};

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

/// How many lines are asked at once.
const LANES: usize = 16;
/// A number for each of these lines.
#[derive(Clone, Copy)]
#[repr(align(16))]
struct Lanes([i8; LANES]);

/// The signs at the places that are asked for, of each line in its lane. There are no more places than a window has bytes.
pub(super) struct Columns([Lanes; size_of::<Window>()]);

impl Columns {
    /// Of no lines.
    pub(super) const EMPTY: Self = Self([Lanes([0; LANES]); size_of::<Window>()]);
}

/// How many tables are added up in bytes: no four rows of them go beyond 127.
const GROUP: usize = 4;
/// How many such groups are asked before the sums are looked at.
const ROUND: usize = 5;
/// By how much the best kind must lead for the rest of the tables to be left out.
const CERTAIN: i16 = 96;

/// The sum of the tables.
pub(super) struct Forest {
    /// What speaks for a kind behind another.
    pub(super) steps: Steps,
    /// Which bytes of the window are asked for.
    places: Vec<u16>,
    rounds: Vec<Round>,
}

/// Tables between two looks at the sums.
struct Round {
    groups: [[Table; GROUP]; ROUND],
}

struct Table {
    /// Of which of the places each question is.
    asked: [u16; DEPTH],
    /// What the sign there must exceed, once for each line.
    over: [Lanes; DEPTH],
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
        let mut places = Vec::new();
        let count = tables.len().div_ceil(TABLE * GROUP * ROUND);
        let mut tables = tables.chunks_exact(TABLE);
        let mut table = || tables.next().map_or(Table::NONE, |table| Table::of(table, &mut places));
        let rounds = (0..count).map(|_| Round { groups: array::from_fn(|_| array::from_fn(|_| table())) });
        let rounds = rounds.collect();
        // Four places are looked up at a time.
        places.resize(places.len().next_multiple_of(4), 0);
        Self { steps, places, rounds }
    }
}

/// Lines that are asked about together.
pub(super) struct Batch<'a> {
    forest: &'a Forest,
    columns: &'a mut Columns,
    /// Which line is in each lane.
    lines: [usize; LANES],
    filled: usize,
}

impl<'a> Batch<'a> {
    /// Of no lines yet; what `columns` holds does not matter.
    pub(super) const fn new(forest: &'a Forest, columns: &'a mut Columns) -> Self {
        Self { forest, columns, lines: [0; LANES], filled: 0 }
    }

    /// Takes in the line number `at`, the one in the middle of a window. When there is no more room, the scores of all lines are added to theirs in
    /// `scores`.
    pub(super) fn push(&mut self, at: usize, window: &Window, scores: &mut [Scores]) {
        let lane = self.filled % LANES;
        let fours =
            self.columns.0.as_chunks_mut::<4>().0.iter_mut().zip(self.forest.places.as_chunks::<4>().0);
        for (columns, places) in fours {
            for (Lanes(column), place) in columns.iter_mut().zip(places) {
                // All places lie in the window: this only tells the compiler.
                let sign =
                    window.get(usize::from(*place) % window.len()).map_or(0, |sign| sign.cast_signed());
                if let Some(cell) = column.get_mut(lane) {
                    *cell = sign;
                }
            }
        }
        if let Some(place) = self.lines.get_mut(lane) {
            *place = at;
        }
        self.filled += 1;
        if self.filled == LANES {
            self.finish(scores);
        }
    }

    /// Adds what speaks for each kind of the lines taken in to `scores`. Many lines are beyond doubt after the first tables,
    /// and then the others are not asked.
    pub(super) fn finish(&mut self, scores: &mut [Scores]) {
        let mut sums = [[0; 16]; LANES];
        let mut asked: [usize; LANES] = array::from_fn(|lane| lane);
        let mut count = self.filled;
        let mut answers = [[[0; LANES]; GROUP]; ROUND];
        for round in &self.forest.rounds {
            let tables = round.groups.as_flattened();
            for (answers, table) in answers.as_flattened_mut().iter_mut().zip(tables) {
                *answers = table.answers(self.columns);
            }
            let mut left = 0;
            for at in 0..count {
                let Some(&lane) = asked.get(at) else { break };
                let Some(sum) = sums.get_mut(lane) else { break };
                round.add(&answers, lane, sum);
                if lead(sum) <= CERTAIN {
                    if let Some(place) = asked.get_mut(left) {
                        *place = lane;
                    }
                    left += 1;
                }
            }
            count = left;
            if count == 0 {
                break;
            }
        }
        for (&line, sum) in self.lines.iter().zip(&sums).take(self.filled) {
            for (score, add) in scores.get_mut(line).into_iter().flatten().zip(sum) {
                *score = score.saturating_add(*add);
            }
        }
        self.filled = 0;
    }
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

impl Round {
    /// Adds the rows that the answers for a line name.
    #[inline]
    fn add(&self, answers: &[[[u8; LANES]; GROUP]; ROUND], lane: usize, scores: &mut Scores) {
        for (tables, answers) in self.groups.iter().zip(answers) {
            let mut sum = [0_i8; 16];
            for (table, answers) in tables.iter().zip(answers) {
                let row = answers.get(lane % LANES).map_or(0, |row| usize::from(*row) % ROWS);
                let row = table.rows.get(row).unwrap_or(&[0; 16]);
                for (sum, add) in sum.iter_mut().zip(row) {
                    *sum = sum.saturating_add(*add);
                }
            }
            for (score, add) in scores.iter_mut().zip(sum) {
                *score = score.saturating_add(i16::from(add));
            }
        }
    }
}

impl Table {
    /// One that says nothing.
    const NONE: Self = Self { asked: [0; DEPTH], over: [Lanes([0; LANES]); DEPTH], rows: [[0; 16]; ROWS] };

    /// For each line the row that its answers name.
    #[inline]
    fn answers(&self, Columns(columns): &Columns) -> [u8; LANES] {
        let mut rows = [0; LANES];
        for (&at, Lanes(over)) in self.asked.iter().zip(&self.over) {
            // Each place has a column: this only tells the compiler.
            let Some(Lanes(signs)) = columns.get(usize::from(at) % columns.len()) else { continue };
            for ((row, sign), over) in rows.iter_mut().zip(signs).zip(over) {
                *row = *row + *row + u8::from(sign > over);
            }
        }
        rows
    }

    /// Reads a table of the file; places that no table before it asks for go to the end of `places`.
    fn of(bytes: &[u8], places: &mut Vec<u16>) -> Self {
        let (asked, rows) = bytes.split_at_checked(DEPTH * 3).unwrap_or_default();
        let mut table = Self::NONE;
        let questions = table.asked.iter_mut().zip(&mut table.over);
        for ((asked, least), bytes) in questions.zip(asked.chunks_exact(3)) {
            if let &[line, sign, over] = bytes {
                let at = u16::try_from(usize::from(line) * ROW + usize::from(sign)).unwrap_or(u16::MAX);
                let place = places.iter().position(|&place| place == at).unwrap_or_else(|| {
                    places.push(at);
                    places.len() - 1
                });
                *asked = u16::try_from(place).unwrap_or(u16::MAX);
                *least = Lanes([over.cast_signed(); LANES]);
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
