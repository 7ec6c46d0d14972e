//! The signs of lines in a row: a column for each sign, so that those of sixteen lines lie side by side, and a question of the
//! [`forest`](super::forest) is one comparison for all of them.

use super::sign::{LISTS, MOST, SIGNS, Sign, Signs, small};
use crate::lexicon::Lists;

/// How many lines the forest sees at once: the line itself and three on either side.
pub(super) const WINDOW: usize = 7;
/// How many lines it sees on either side.
pub(super) const REACH: usize = WINDOW / 2;
/// How many lines are asked about side by side.
pub(super) const LANES: usize = 16;

/// How many lines a column has room for: those asked about, what they see on either side, and the one begun below.
pub(super) const COLUMN: usize = 2 * LANES;
/// Where the columns end, a power of two; lanes may be read from any place before.
const END: usize = SIGNS.next_power_of_two() * COLUMN;
/// Room for the columns end to end, in bytes.
pub(super) const ROOM: usize = END + LANES;

/// The columns. The first line that is asked about is in lane [`REACH`], those above it before; behind the last one nothing is
/// noted.
pub(super) struct Columns {
    signs: [u8; ROOM],
    /// The number of the line in each lane.
    numbers: [usize; COLUMN],
    /// The first lane that is free.
    free: usize,
}

impl Columns {
    /// As above the first line: there are none.
    const TOP: [u8; ROOM] = {
        let mut signs = [0; ROOM];
        let mut at = 0;
        while at < SIGNS * COLUMN {
            if at % COLUMN < REACH {
                #[expect(clippy::indexing_slicing, reason = "counted up to the last column")]
                {
                    signs[at] = MOST;
                }
            }
            at += 1;
        }
        signs
    };

    pub(super) const fn new() -> Self {
        Self { signs: Self::TOP, numbers: [0; COLUMN], free: REACH }
    }

    /// Takes a lane for the next line.
    pub(super) fn add(&mut self, number: usize) -> Lane<'_> {
        let lane = self.free % COLUMN;
        self.free = lane + 1;
        if let Some(place) = self.numbers.get_mut(lane) {
            *place = number;
        }
        Lane { signs: &mut self.signs, lane }
    }

    /// The lane of one of the last lines, counted back from the last.
    pub(super) const fn last(&mut self, back: usize) -> Lane<'_> {
        Lane { lane: (self.free - 1 - back) % COLUMN, signs: &mut self.signs }
    }

    /// Moves all lines up by so many lanes, sixteen at the most; above the first ones they are forgotten.
    fn shift(&mut self, by: usize) {
        for column in self.signs.as_chunks_mut::<COLUMN>().0.iter_mut().take(SIGNS) {
            let mut moved = [0; COLUMN];
            let left = column.get(by..).and_then(<[u8]>::first_chunk::<LANES>);
            if let (Some(left), Some(place)) = (left, moved.first_chunk_mut()) {
                *place = *left;
            }
            *column = moved;
        }
        self.numbers.copy_within(by.min(COLUMN).., 0);
        self.free -= by.min(self.free);
    }

    /// From a lane on there are no lines: nothing is noted of those that the last line above sees.
    fn end(&mut self, lane: usize) {
        debug_assert!(lane + REACH < COLUMN, "{lane}");
        for column in self.signs.as_chunks_mut::<COLUMN>().0.iter_mut().take(SIGNS) {
            if let Some(none) = column.get_mut(lane..).and_then(<[u8]>::first_chunk_mut::<{ REACH + 1 }>) {
                *none = [MOST; REACH + 1];
            }
        }
    }

    /// Shows the lines that were not shown yet, sixteen at a time, to `see`: all where something `ends`, or else those that
    /// have all they see noted. The last `unready` ones wait, and `is_open` tells which lines are asked about.
    pub(super) fn show(
        &mut self,
        unready: usize,
        ends: Ends,
        is_open: impl Fn(usize) -> bool,
        mut see: impl FnMut(&Stretch),
    ) {
        loop {
            let ready = self.free - unready - REACH;
            if ready < LANES + REACH && (ends == Ends::Nothing || ready == 0) {
                break;
            }
            let lines = ready.min(LANES);
            let numbers = self.numbers.get(REACH..REACH + lines).unwrap_or_default();
            let open = numbers.iter().rev().fold(0, |open, &line| open << 1 | u16::from(is_open(line)));
            let last = (u16::BITS - u16::leading_zeros(open)) as usize;
            let sees_end = open != 0 && last + REACH > ready;
            if sees_end && ends == Ends::Article {
                let mut columns = Self { ..*self };
                columns.end(ready + REACH);
                see(&Stretch { open, columns: &columns });
            } else {
                if sees_end && ends == Ends::Text {
                    self.end(self.free);
                }
                see(&Stretch { open, columns: self });
            }
            if ends == Ends::Text && lines == ready {
                break;
            }
            self.shift(lines);
        }
    }
}

/// What ends behind a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    Nothing,
    /// The article, whose lines do not see what stands behind it.
    Article,
    Text,
}

/// Lines in a row, sixteen at the most; those that no line sees that is asked about are left out.
pub(super) struct Stretch<'a> {
    /// Those that are asked about, a bit for each.
    pub(super) open: u16,
    columns: &'a Columns,
}

impl<'a> Stretch<'a> {
    /// The columns end to end: that of a sign begins at [`COLUMN`] times its number, with the third line above the first.
    pub(super) const fn columns(&self) -> &'a [u8; ROOM] {
        &self.columns.signs
    }

    /// One of the lines.
    pub(super) const fn line(&self, lane: usize) -> Seen<'a> {
        Seen { signs: &self.columns.signs, lane: (lane + REACH) % COLUMN }
    }

    /// The number of one of the lines in the text.
    pub(super) fn number(&self, lane: usize) -> usize {
        self.columns.numbers.get(lane + REACH).copied().unwrap_or(0)
    }

    /// The lines that are asked about, as their places among these.
    pub(super) fn asked(&self) -> impl Iterator<Item = usize> + use<> {
        lanes(self.open)
    }
}

/// The places of the bits that are set.
pub(super) fn lanes(bits: u16) -> impl Iterator<Item = usize> {
    let mut bits = u32::from(bits);
    std::iter::from_fn(move || {
        let lane = bits.trailing_zeros() as usize;
        (bits != 0).then(|| bits &= bits - 1).map(|()| lane)
    })
}

/// A line among others, as it is noted.
pub(super) struct Lane<'a> {
    signs: &'a mut [u8; ROOM],
    lane: usize,
}

impl Lane<'_> {
    /// Notes a sign, 126 at the most.
    #[inline]
    pub(super) fn set(&mut self, sign: Sign, value: usize) {
        self.set_small(sign, small(value));
    }

    /// Notes a sign that is known to be smaller than [`MOST`].
    #[inline]
    pub(super) fn set_small(&mut self, sign: Sign, value: u8) {
        if let Some(place) = self.signs.get_mut(place(sign as usize, self.lane)) {
            *place = value;
        }
    }

    /// Notes a place in the line for each of the [`LISTS`] among `lists`.
    pub(super) fn raise_lists(&mut self, lists: Lists, value: u8) {
        let mut bits = lists.bits() & ((1 << LISTS.len()) - 1);
        while bits != 0 {
            let sign = Sign::FirstList as usize + bits.trailing_zeros() as usize;
            if let Some(place) = self.signs.get_mut(place(sign, self.lane)) {
                *place = (*place).max(value);
            }
            bits &= bits - 1;
        }
    }
}

impl Signs for Lane<'_> {
    #[inline]
    fn at(&self, sign: usize) -> u8 {
        self.signs.get(place(sign, self.lane)).map_or(MOST, |sign| *sign)
    }
}

/// A line among others, all of whose signs are noted.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    signs: &'a [u8; ROOM],
    lane: usize,
}

impl Seen<'_> {
    /// The line above.
    pub(super) const fn above(self) -> Self {
        Self { lane: self.lane.saturating_sub(1), ..self }
    }

    /// The line below.
    pub(super) const fn below(self) -> Self {
        Self { lane: self.lane + 1, ..self }
    }

    /// The lines around it, itself in the middle, each as its signs.
    #[cfg(any(test, learn))]
    pub(super) fn window(self) -> impl Iterator<Item = [u8; SIGNS]> {
        (0..WINDOW).map(move |at| std::array::from_fn(|sign| self.signs[place(sign, self.lane + at - REACH)]))
    }
}

impl Signs for Seen<'_> {
    #[inline]
    fn at(&self, sign: usize) -> u8 {
        self.signs.get(place(sign, self.lane)).map_or(MOST, |sign| *sign)
    }
}

/// Where a sign of a lane stands. All places lie before the end: this only tells the compiler.
const fn place(sign: usize, lane: usize) -> usize {
    (sign * COLUMN + lane) % END
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What each line sees that is asked about, of so many lines whose lengths are their numbers, if the article ends behind
    /// line `extent`. Of lines that no line sees there are none.
    fn shown(lines: usize, extent: usize, is_open: impl Fn(usize) -> bool) -> Vec<(usize, [u8; WINDOW])> {
        let (mut columns, mut shown) = (Columns::new(), Vec::new());
        let is_kept = |line: usize| (line.saturating_sub(REACH)..=line + REACH).any(&is_open);
        let add = |columns: &mut Columns, line: usize| {
            if line < lines && is_kept(line) {
                columns.add(line).set(Sign::Length, line);
            }
        };
        add(&mut columns, 0);
        for at in 0..lines {
            add(&mut columns, at + 1);
            let unready = usize::from(at + 1 < lines && is_kept(at + 1));
            let sees = (at.saturating_sub(REACH - 1)..=at).any(&is_open);
            let ends = match at + 1 {
                end if end == lines => Ends::Text,
                end if end == extent && sees => Ends::Article,
                _ => Ends::Nothing,
            };
            columns.show(unready, ends, &is_open, |stretch| {
                for lane in stretch.asked() {
                    let window: Vec<u8> =
                        stretch.line(lane).window().map(|row| row[Sign::Length as usize]).collect();
                    shown.push((stretch.number(lane), window.try_into().expect("seven lines")));
                }
            });
        }
        shown
    }

    #[test]
    fn each_line_is_shown_once_with_those_around_it() {
        for lines in [1, 2, 3, 4, 15, 16, 17, 18, 19, 20, 35, 50, 100] {
            for (extent, apart) in
                (1..=lines).flat_map(|extent| [1, 2, 5, 7, 8, 19].map(|apart| (extent, apart)))
            {
                let is_open = |line: usize| line < lines && line % apart == extent % apart;
                let shown = shown(lines, extent, is_open);
                assert!(shown.iter().map(|(at, _)| *at).eq((0..lines).filter(|line| is_open(*line))));
                for (at, window) in shown {
                    let end = if at < extent { extent } else { lines };
                    for (place, &seen) in window.iter().enumerate() {
                        let line = (at + place).checked_sub(REACH).filter(|line| *line < end);
                        assert_eq!(
                            usize::from(seen),
                            line.unwrap_or(usize::from(MOST)),
                            "{at} of {lines}, {extent}, {apart}"
                        );
                    }
                }
            }
        }
    }
}
