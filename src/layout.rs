//! Lines to blocks.
//!
//! A line is known by its [signs](sign): what it shows by itself ([`evidence`]), and where it stands among the others
//! ([`survey`]). A [`forest`] of small tables, learned from real pages, weighs the signs for each kind, and [`decode`] takes
//! the best row of kinds for the whole text. What nothing speaks for is a paragraph.

mod about;
mod columns;
mod copies;
mod decode;
mod ends;
mod evidence;
mod fields;
mod forest;
mod frame;
mod glance;
mod look;
mod marks;
mod pool;
pub(crate) mod print;
mod readers;
mod sign;
mod survey;
#[cfg(all(test, not(learn)))]
mod tests;
mod title;
mod walk;

use std::mem;

use self::{
    columns::{LANES, Seen},
    forest::{Forest, Scores},
    pool::Side,
    sign::{Sign, Signs as _, scale},
    survey::Survey,
};
use crate::{
    BlockKind, BlockSpan, Span, Warning, WarningKind,
    blank::Bytes,
    outline::MOST_KEPT,
    text::{self, Form, Line, Wrap},
    warning,
};

/// What grows with a text, kept for the next.
#[derive(Default)]
pub(crate) struct Room {
    lines: Vec<Line>,
    /// The text with bare ends of lines, where it had others, and the lines of the text as it is meanwhile.
    bare: String,
    own: Vec<Line>,
    survey: survey::Room,
    scores: Vec<Scores>,
    /// The lines that are no paragraphs at sight, in order.
    open: Vec<u32>,
    /// The form of each that was read, and its place.
    forms: Vec<(u32, u32)>,
    /// The answer.
    kinds: Vec<BlockKind>,
}

/// Finds the blocks of a text, in order; every byte that is not blank lies in exactly one.
pub(crate) fn read(
    text: &str,
    bytes: Bytes,
    room: &mut Room,
    blocks: &mut Vec<BlockSpan>,
    warnings: &mut Vec<Warning>,
) {
    blocks.clear();
    match print::blocks(text) {
        Some(printed) => blocks.extend(printed),
        None => learned(text, bytes, room, blocks),
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
fn learned(text: &str, bytes: Bytes, room: &mut Room, blocks: &mut Vec<BlockSpan>) {
    kinds(text, bytes, Forest::learned(), room);
    if text.len() > MOST_KEPT {
        // What a long text needs for its kinds, its blocks and its quotations is not held at the same time.
        let Room { lines, kinds, .. } = mem::take(room);
        (room.lines, room.kinds) = (lines, kinds);
    }
    let kinds = room.kinds.iter();
    blocks.extend(room.lines.iter().zip(kinds).map(|(line, &kind)| BlockSpan::new(kind, line.span)));
    if text.len() > MOST_KEPT {
        *room = Room::default();
    }
}

/// Finds the lines of a text, and the kind of each. What ends the lines of a wrapped text must not matter, though it stands within
/// paragraphs.
fn kinds(text: &str, bytes: Bytes, forest: &Forest<'_>, room: &mut Room) {
    let form = text::lines(text, bytes, &mut room.lines);
    let mut bare = mem::take(&mut room.bare);
    let is_other = form.wrap == Wrap::Column && text::bare(text, &mut bare);
    let (text, form) = if is_other {
        mem::swap(&mut room.lines, &mut room.own);
        (bare.as_str(), text::lines(&bare, Bytes::of(bare.as_bytes()), &mut room.lines))
    } else {
        (text, form)
    };
    kinds_of_lines(text, form, forest, room);
    if is_other {
        mem::swap(&mut room.lines, &mut room.own);
        debug_assert_eq!(room.lines.len(), room.own.len(), "no line more or less");
    }
    room.bare = bare;
}

/// Finds the kinds of the lines that are in the room.
fn kinds_of_lines(text: &str, form: Form, forest: &Forest<'_>, room: &mut Room) {
    let Room { lines, survey, scores, open, forms, kinds, .. } = room;
    let lines = lines.as_slice();
    forms.clear();
    let survey = at_sight(text, (lines, form), forest, forest::SETTLED, survey, (scores, open));
    let extent = survey.extent();
    let mut comments = None;
    forms.reserve_exact(open.len());
    survey.each(|stretch| {
        let may_be_title = |line: Seen| {
            let is_other = |(kind, _)| kind != BlockKind::Headline;
            stretch.number(0) == 0 && is_head(line) && !frame::raised(line, lines.len()).is_some_and(is_other)
        };
        forest.ask(stretch, may_be_title, scores);
        for lane in stretch.asked() {
            let (at, line) = (stretch.number(lane), stretch.line(lane));
            if let Some(scores) = scores.get_mut(at) {
                let text = lines.get(at).and_then(|line| line.span.text(text)).unwrap_or_default();
                if comments.is_none() && readers::heads(line, text) {
                    comments = Some(at);
                }
                // What is of the page by its words says nothing of other lines that look like it.
                if !frame::raise(line, text, lines.len(), scores) {
                    let side = if at < extent { Side::Within } else { Side::Behind };
                    forms.push((pool::form(line, side), place(at)));
                }
            }
        }
    });
    pool::draw_together(scores, forms);
    // No title ends in a full stop, but a deck may whose headline was left out.
    let may_be_title = |at: usize| {
        let line = lines.get(at).and_then(|line| line.span.text(text));
        line.is_some_and(|line| !line.ends_with(['.', '…', '。']))
    };
    decode::kinds(scores, open, &forest.steps, extent, may_be_title, kinds);
    about::take(text, lines, kinds);
    if let Some(head) = comments {
        readers::take(kinds, head, lines.get(head).and_then(|line| line.span.text(text)).unwrap_or_default());
    }
}

/// The number of a line in few bytes, as a long text has many.
#[expect(clippy::cast_possible_truncation, reason = "no text that fits has as many lines")]
const fn place(line: usize) -> u32 {
    line as u32
}

/// Whether a line is of a text whose lines above the first long one, among which the title is, stand in one stretch.
fn is_head(signs: Seen) -> bool {
    signs.of(Sign::TextAbove) < scale(LANES)
}

/// Looks over a text, and puts in `scores` what the first tables say of each line: those that are beyond doubt are not to be
/// read, nor is a headline right above the body. The lines that are no paragraphs then go to `open`.
#[inline(never)]
fn at_sight<'a>(
    text: &'a str,
    (lines, form): (&'a [Line], Form),
    forest: &Forest<'_>,
    lead: i16,
    room: &'a mut survey::Room,
    (scores, open): (&mut Vec<Scores>, &mut Vec<u32>),
) -> Survey<'a> {
    let mut survey = Survey::of(text, lines, form, room);
    open.clear();
    open.reserve_exact(lines.len());
    scores.clear();
    scores.reserve_exact(lines.len());
    scores.resize(lines.len(), forest::NOTHING);
    // What stands behind an article must change nothing of it: its lines do not see beyond its end.
    let extent = survey.extent();
    let mut heads = false;
    let mut sight = forest.first();
    for (part, until) in [(0..extent, extent), (extent..lines.len(), lines.len())] {
        let mut from = part.start;
        while from < part.end {
            let block = from / LANES;
            sight.see(survey.glance(), block, until);
            let closed = sight.has_bracket();
            if from == 0 {
                heads = forest::may_be_headline(&sight.scores(0));
            }
            let end = part.end.min((block + 1) * LANES);
            for (at, line) in (from..).zip(lines.get(from..end).unwrap_or_default()) {
                if survey.may_settle(at, line)
                    && sight.is_settled(at % LANES, lead)
                    && !survey.is_furniture(line)
                    && !(closed && survey.may_be_caption(line))
                {
                    survey.settle(at);
                } else {
                    open.push(place(at));
                }
            }
            from = end;
        }
    }
    if heads
        && survey.has_title()
        && let Some(first) = scores.first_mut()
    {
        survey.settle(0);
        *first = decode::TITLE;
    }
    survey
}

/// The signs of the lines around each line of a text.
#[cfg(test)]
pub(crate) fn signs(text: &str, mut see: impl FnMut(&[u8])) {
    let (mut lines, mut room) = (Vec::new(), survey::Room::default());
    let form = text::lines(text, Bytes::of(text.as_bytes()), &mut lines);
    let found = (&mut Vec::new(), &mut Vec::new());
    let survey = at_sight(text, (&lines, form), Forest::learned(), forest::SETTLED, &mut room, found);
    let mut next = 0;
    survey.each(|stretch| {
        for lane in stretch.asked() {
            (next..stretch.number(lane)).for_each(|_| see(&[]));
            next = stretch.number(lane) + 1;
            for row in stretch.line(lane).window() {
                let nothing = if row[0] == sign::MOST { sign::MOST } else { 0 };
                let mut signs = [nothing; sign::SIGNS.next_power_of_two()];
                signs[..sign::SIGNS].copy_from_slice(&row);
                see(&signs);
            }
        }
    });
    (next..lines.len()).for_each(|_| see(&[]));
}

/// For the program that learns the forest: the signs of each line, and the kinds that a forest gives.
#[cfg(learn)]
pub mod learn {
    use super::*;

    /// How many signs a line has.
    pub const SIGNS: usize = super::sign::SIGNS;

    /// How many lines a window holds; the line itself is the middle one.
    pub const WINDOW: usize = super::columns::WINDOW;

    /// The signs that are seen from afar.
    pub fn seen() -> [usize; glance::SEEN.len()] {
        glance::SEEN.map(|sign| sign as usize)
    }

    /// How many tables ask for nothing else.
    pub const FIRST: usize = forest::ROUND;

    /// For each line of a text its span and what is seen of the lines around it from afar.
    pub fn glances(text: &str, mut see: impl FnMut(Span, &[u8])) {
        let (mut lines, mut room) = (Vec::new(), survey::Room::default());
        let form = text::lines(text, Bytes::of(text.as_bytes()), &mut lines);
        let survey = Survey::of(text, &lines, form, &mut room);
        let extent = survey.extent();
        for (at, line) in lines.iter().enumerate() {
            let mut signs = [0; SIGNS * WINDOW];
            let mut near = [0; glance::NEAR];
            survey.glance().near(at / LANES, if at < extent { extent } else { lines.len() }, &mut near);
            for (sign, column) in seen().into_iter().zip(near.as_chunks::<{ glance::COLUMN }>().0) {
                for (row, seen) in signs.chunks_exact_mut(SIGNS).zip(&column[at % LANES..]) {
                    row[sign] = *seen;
                }
            }
            see(line.span, &signs);
        }
    }

    /// For each line of a text its span, and the signs of the lines around it and what the first tables of a forest say, or
    /// none for a paragraph at sight.
    pub fn windows(text: &str, forest: &[u8], mut see: impl FnMut(Span, Option<(&[u8], &[i16; 16])>)) {
        let (mut lines, mut signs) = (Vec::new(), Vec::new());
        let (mut room, mut scores, mut open) = (survey::Room::default(), Vec::new(), Vec::new());
        let form = text::lines(text, Bytes::of(text.as_bytes()), &mut lines);
        let found = (&mut scores, &mut open);
        let survey = at_sight(text, (&lines, form), &Forest::of(forest), forest::TAUGHT, &mut room, found);
        let mut rest = lines.iter().enumerate();
        survey.each(|stretch| {
            for lane in stretch.asked() {
                signs.clear();
                signs.extend(stretch.line(lane).window().flatten());
                for (at, line) in rest.by_ref() {
                    if at == stretch.number(lane) {
                        see(line.span, Some((signs.as_slice(), &scores[at])));
                        break;
                    }
                    see(line.span, None);
                }
            }
        });
        rest.for_each(|(_, line)| see(line.span, None));
    }

    /// The kinds that a forest, in the form of its file, gives the lines of a text.
    pub fn kinds(text: &str, forest: &[u8]) -> Vec<(Span, BlockKind)> {
        let mut room = Room::default();
        super::kinds(text, Bytes::of(text.as_bytes()), &Forest::of(forest), &mut room);
        room.lines.iter().map(|line| line.span).zip(room.kinds).collect()
    }
}
