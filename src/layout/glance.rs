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
pub(super) const COLUMN: usize = LANES + BELOW;
/// How many of them are of the next sixteen.
const BELOW: usize = WINDOW + 1;

/// The signs of all lines that are seen from afar: of sixteen lines at a time a column for each sign, so that those of lines in
/// a row lie side by side.
#[derive(Default)]
pub(super) struct Glance {
    lines: usize,
    /// As many as hold all lines, and the window above the first and below the last.
    blocks: Vec<[[u8; LANES]; SEEN.len()]>,
}

impl Glance {
    /// Makes room for so many lines; what was seen before is forgotten.
    pub(super) fn clear(&mut self, lines: usize) {
        self.lines = lines;
        self.blocks.clear();
        self.blocks.resize((lines + COLUMN).div_ceil(LANES), [[MOST; LANES]; SEEN.len()]);
    }

    /// Notes what is seen of each line, in the order of [`SEEN`].
    #[inline]
    pub(super) fn note(&mut self, mut lines: impl Iterator<Item = [u8; SEEN.len()]>) {
        let mut lane = REACH;
        for block in &mut self.blocks {
            while lane < LANES {
                let Some(signs) = lines.next() else { return };
                for (column, sign) in block.iter_mut().zip(signs) {
                    if let Some(place) = column.get_mut(lane) {
                        *place = sign;
                    }
                }
                lane += 1;
            }
            lane = 0;
        }
    }

    /// What is seen of a line, in the order of [`SEEN`].
    pub(super) fn of(&self, line: usize) -> [u8; SEEN.len()] {
        let (block, at) = place(line);
        let seen = |column: &[u8; LANES]| column.get(at).copied().unwrap_or(0);
        self.blocks.get(block).map_or([0; SEEN.len()], |block| block.each_ref().map(seen))
    }

    /// Puts the signs of the sixteen lines of a block and of those around them in `near`, a column for each of [`SEEN`], end to
    /// end. From `until` on there is nothing to see.
    pub(super) fn near(&self, block: usize, until: usize, near: &mut [u8; NEAR]) {
        let [own, below] = [block, block + 1].map(|block| self.blocks.get(block).into_iter().flatten());
        for (near, (own, below)) in near.as_chunks_mut::<COLUMN>().0.iter_mut().zip(own.zip(below)) {
            if let Some((first, rest)) = near.split_first_chunk_mut()
                && let (Some(rest), Some(below)) = (rest.first_chunk_mut::<BELOW>(), below.first_chunk())
            {
                *first = *own;
                *rest = *below;
            }
            if until < self.lines {
                near.iter_mut()
                    .skip((until + REACH).saturating_sub(block * LANES))
                    .for_each(|sign| *sign = MOST);
            }
        }
    }
}

/// The block of a line, and its lane there: above the first line there is room for what it does not see.
const fn place(line: usize) -> (usize, usize) {
    ((line + REACH) / LANES, (line + REACH) % LANES)
}

/// Room for those columns, in bytes.
pub(super) const NEAR: usize = 256 + LANES;
const _: () = assert!(SEEN.len() * COLUMN <= NEAR, "the columns have room");
