//! What each line shows from afar, before any is read: its length, its two ends, the white space around it, its place.
//!
//! The first tables of the [`forest`](super::forest) ask for nothing else, and most lines are paragraphs beyond doubt then.

use super::{
    columns::{LANES, REACH, WINDOW},
    sign::{MOST, Sign},
};

/// The signs that are seen from afar.
pub(super) const SEEN: [Sign; 9] = [
    Sign::Length,
    Sign::Start,
    Sign::End,
    Sign::Bullet,
    Sign::Indent,
    Sign::Blanks,
    Sign::Again,
    Sign::FromTop,
    Sign::LongAbove,
];

/// How many lines are looked at for sixteen side by side.
pub(super) const COLUMN: usize = LANES + WINDOW + 1;

/// The signs of all lines that are seen from afar: a column for each sign, so that those of lines in a row lie side by side.
#[derive(Default)]
pub(super) struct Glance {
    signs: Vec<u8>,
    /// How long a column is: as many lines as there are, room for the window above the first and below the last, and for
    /// lanes that are not filled.
    column: usize,
}

impl Glance {
    /// Makes room for so many lines; what was seen before is forgotten.
    pub(super) fn clear(&mut self, lines: usize) {
        self.column = lines + COLUMN + LANES;
        self.signs.clear();
        self.signs.resize(self.column * SEEN.len(), MOST);
    }

    /// Notes what is seen of a line, in the order of [`SEEN`].
    pub(super) fn note(&mut self, line: usize, signs: [usize; SEEN.len()]) {
        for (column, sign) in self.signs.chunks_exact_mut(self.column).zip(signs) {
            if let Some(place) = column.get_mut(line + REACH) {
                *place = u8::try_from(sign).unwrap_or(MOST).min(MOST - 1);
            }
        }
    }

    /// What is seen of a line, in the order of [`SEEN`].
    pub(super) fn of(&self, line: usize) -> impl Iterator<Item = (Sign, usize)> {
        let columns = self.signs.chunks_exact(self.column.max(1));
        SEEN.into_iter()
            .zip(columns)
            .map(move |(sign, column)| (sign, column.get(line + REACH).map_or(0, |sign| usize::from(*sign))))
    }

    /// The signs of sixteen lines in a row from `line` on and of those around them, a column for each of [`SEEN`], end to end.
    /// From `until` on there is nothing to see.
    pub(super) fn near(&self, line: usize, until: usize) -> [u8; NEAR] {
        let mut near = [0; NEAR];
        let columns = self.signs.chunks_exact(self.column.max(1));
        for (near, column) in near.as_chunks_mut::<COLUMN>().0.iter_mut().zip(columns) {
            if let Some(seen) = column.get(line..).and_then(<[u8]>::first_chunk) {
                *near = *seen;
            }
            if until + REACH < line + COLUMN {
                near.iter_mut().skip(until + REACH - line).for_each(|sign| *sign = MOST);
            }
        }
        near
    }
}

/// Room for those columns, in bytes.
pub(super) const NEAR: usize = 256 + LANES;
const _: () = assert!(SEEN.len() * COLUMN <= NEAR, "the columns have room");
