//! Lines to blocks.
//!
//! A line is known by its [signs](sign): what it shows by itself ([`evidence`]), and where it stands among the others
//! ([`survey`]). A [`forest`] of small tables, learned from real pages, weighs the signs for each kind, and [`decode`] takes
//! the best row of kinds for the whole text. What nothing speaks for is a paragraph.

mod copies;
mod decode;
mod ends;
mod evidence;
mod fields;
mod forest;
mod frame;
mod look;
mod marks;
mod pool;
pub(crate) mod print;
mod rows;
mod sign;
mod survey;
mod walk;

use self::{
    forest::{Batch, Columns, Forest},
    rows::REACH,
    survey::Survey,
};
use crate::{
    BlockKind, BlockSpan, Span, Warning, WarningKind,
    text::{self, Line},
    warning,
};

/// What grows with a text, kept for the next.
#[derive(Default)]
pub(crate) struct Room {
    columns: Option<Box<Columns>>,
}

/// Finds the blocks of a text, in order; every byte that is not blank lies in exactly one.
pub(crate) fn read(text: &str, room: &mut Room, blocks: &mut Vec<BlockSpan>, warnings: &mut Vec<Warning>) {
    blocks.clear();
    match print::blocks(text) {
        Some(printed) => blocks.extend(printed),
        None => learned(text, room, blocks),
    }
    for (kind, missing) in
        [(BlockKind::Headline, WarningKind::NoHeadline), (BlockKind::Paragraph, WarningKind::NoBody)]
    {
        if !blocks.iter().any(|block| block.kind == kind) {
            warning::add(warnings, missing, Span::default());
        }
    }
}

/// The blocks of a text that this crate has not printed.
fn learned(text: &str, room: &mut Room, blocks: &mut Vec<BlockSpan>) {
    let lines = text::unwrap(text, text::lines(text));
    let kinds = kinds(text, &lines, Forest::learned(), room);
    blocks.extend(lines.iter().zip(kinds).map(|(line, kind)| BlockSpan::new(kind, line.span)));
}

/// The kind of each line.
fn kinds(text: &str, lines: &[Line], forest: &Forest, room: &mut Room) -> Vec<BlockKind> {
    let mut scores = Vec::with_capacity(lines.len());
    let mut forms = Vec::with_capacity(lines.len());
    let mut batch = Batch::new(forest, room.columns.get_or_insert_with(|| Box::new(Columns::EMPTY)));
    Survey::of(text, lines).each(|at, window| {
        let Some(window) = window else {
            scores.push(decode::PLAIN);
            forms.push(0);
            return;
        };
        scores.push(frame::scores(rows::row(window, REACH)));
        forms.push(pool::form(window));
        batch.push(at, window, &mut scores);
    });
    batch.finish(&mut scores);
    pool::draw_together(&mut scores, &forms);
    decode::kinds(&mut scores, &forest.steps)
}

/// The signs of the lines around each line of a text.
#[cfg(test)]
pub(crate) fn signs(text: &str, mut see: impl FnMut(&[u8])) {
    let lines = text::unwrap(text, text::lines(text));
    Survey::of(text, &lines).each(|_, window| match window {
        Some(window) => (0..rows::WINDOW).for_each(|at| see(rows::row(window, at))),
        None => see(&[]),
    });
}

/// For the program that learns the forest: the signs of each line, and the kinds that a forest gives.
#[cfg(learn)]
pub mod learn {
    use super::*;

    /// How many signs a line has.
    pub const SIGNS: usize = super::sign::SIGNS;

    /// How many lines a window holds; the line itself is the middle one.
    pub const WINDOW: usize = super::rows::WINDOW;

    /// For each line of a text its span and the signs of the lines around it, or none for a paragraph at sight.
    pub fn windows(text: &str, mut see: impl FnMut(Span, Option<&[u8]>)) {
        let lines = text::unwrap(text, text::lines(text));
        let mut signs = Vec::new();
        Survey::of(text, &lines).each(|at, window| {
            signs.clear();
            let rows = (0..WINDOW).filter_map(|at| window.map(|window| rows::row(window, at)));
            signs.extend(rows.flat_map(|row| row.iter().take(SIGNS)));
            if let Some(line) = lines.get(at) {
                see(line.span, window.map(|_| signs.as_slice()));
            }
        });
    }

    /// The kinds that a forest, in the form of its file, gives the lines of a text.
    pub fn kinds(text: &str, forest: &[u8]) -> Vec<(Span, BlockKind)> {
        let lines = text::unwrap(text, text::lines(text));
        let kinds = super::kinds(text, &lines, &Forest::of(forest), &mut Room::default());
        lines.iter().map(|line| line.span).zip(kinds).collect()
    }
}
