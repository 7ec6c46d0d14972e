//! The rows of the lines around a line, end to end.

use super::sign::{BLANK, MOST, NO_LINE, ROW, Row};

/// How many lines the forest sees at once: the line itself and three on either side.
pub(super) const WINDOW: usize = 7;
/// How many lines it sees on either side.
pub(super) const REACH: usize = WINDOW / 2;

/// The rows of seven lines, and behind them room that nobody looks at.
pub(super) type Window = [u8; (WINDOW + 1) * ROW];

/// The row of a line of a window; the line itself is at [`REACH`].
pub(super) fn row(window: &Window, at: usize) -> &Row {
    window.as_chunks().0.get(at).unwrap_or(&NO_LINE)
}

/// The rows of the last lines.
pub(super) struct Rows {
    last: [Row; Self::KEPT],
    /// Room for a window of which a part is hidden.
    masked: Window,
    /// How many of them are filled.
    filled: usize,
}

impl Rows {
    /// How many rows there is room for before the last ones are moved to the front.
    const KEPT: usize = 15;

    /// As above the first line.
    pub(super) const fn new() -> Self {
        Self { last: [NO_LINE; Self::KEPT], masked: [MOST; (WINDOW + 1) * ROW], filled: WINDOW }
    }

    /// A row below the others, of which nothing is noted yet.
    pub(super) fn push(&mut self) -> &mut Row {
        // One more than a window is kept: the row of the line below is begun before the window is looked at.
        if self.filled + 1 >= Self::KEPT {
            self.last.copy_within(self.filled - WINDOW..self.filled, 0);
            self.filled = WINDOW;
        }
        self.filled += 1;
        let row = self.at(self.filled - 1);
        *row = BLANK;
        row
    }

    /// A row of no line below the others.
    pub(super) fn push_none(&mut self) {
        *self.push() = NO_LINE;
    }

    /// The last row but one.
    pub(super) fn above_last(&mut self) -> &mut Row {
        let at = self.filled.saturating_sub(2);
        self.at(at)
    }

    /// The seven rows above the last one, of which the last few may be `hidden`, as if there were no such lines.
    pub(super) fn window(&mut self, hidden: usize) -> &Window {
        const NONE: &Window = &[MOST; (WINDOW + 1) * ROW];
        let from = self.filled.saturating_sub(WINDOW + 1) * ROW;
        let window = self.last.as_flattened().get(from..).and_then(<[u8]>::first_chunk).unwrap_or(NONE);
        if hidden == 0 {
            return window;
        }
        self.masked = *window;
        let rows = self.masked.as_chunks_mut::<ROW>().0.iter_mut();
        rows.skip(WINDOW - hidden.min(WINDOW)).for_each(|row| *row = NO_LINE);
        &self.masked
    }

    fn at(&mut self, at: usize) -> &mut Row {
        let [rows @ .., last] = &mut self.last;
        rows.get_mut(at).unwrap_or(last)
    }
}
