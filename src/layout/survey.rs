//! Where a line stands among the others: what the whole text is like, and what lies around.

use super::{
    copies::{Copies, key, likeness, same_start},
    ends::{self, Bullet},
    evidence::{self, Content, LineContent, Read},
    look::{Look, Script, edge},
    rows::{REACH, Rows, Window},
    sign::{Row, Sign, Signs as _, scale, share},
    walk::Walk,
};
use crate::{
    lexicon,
    text::{self, Line},
};

/// How many long lines are read for the words of the body, and how much of each, in bytes.
const SAMPLED: usize = 8;
const SAMPLE: usize = 64;

/// A text seen as a whole.
pub(super) struct Survey<'a> {
    text: &'a str,
    lines: &'a [Line],
    facts: Vec<Fact>,
    /// Long lines, and their bytes.
    long: usize,
    long_bytes: usize,
    /// What is counted of all lines.
    all: Extent,
    body: Content<64>,
    title: LineContent,
    script: Script,
    copies: Copies,
}

/// What is counted of lines.
#[derive(Clone, Copy, Default)]
struct Extent {
    lines: usize,
    bytes: usize,
    /// Those with a blank line above.
    gaps: usize,
}

/// What is known of a line before it is read.
#[derive(Clone, Copy, Default)]
struct Fact {
    /// Whether it is a paragraph at sight.
    plain: bool,
    /// How many lines lie between it and the next long one.
    until_long: u8,
    /// How many short lines follow in a row, itself included.
    short_ahead: u8,
    /// Its bullet, and what stands above and below the lines in a row that have the same.
    bullet: Option<Bullet>,
    run_head: u8,
    run_foot: u8,
}

impl<'a> Survey<'a> {
    /// Looks over all lines once.
    pub(super) fn of(text: &'a str, lines: &'a [Line]) -> Self {
        let mut survey = Self {
            text,
            lines,
            facts: vec![Fact::default(); lines.len()],
            long: 0,
            long_bytes: 0,
            all: Extent::default(),
            body: Content::EMPTY,
            title: LineContent::EMPTY,
            script: Script::of(lines.iter().filter_map(|line| line.span.text(text))),
            copies: Copies::of(lines.len()),
        };
        let (mut above, mut waiting, mut last) = ([Look::Other; 2], false, "");
        let mut extent = Extent::default();
        let (mut last_bullet, mut run_head) = (None, 0);
        for (at, line) in lines.iter().enumerate() {
            let length = line.span.len();
            extent.lines += 1;
            extent.bytes += length;
            extent.gaps += usize::from(line.blanks > 0);
            let text = survey.text_of(line);
            let look = Look::of(text, survey.script);
            let behind_prose = at > 1 && above.contains(&Look::Prose);
            if waiting
                && look != Look::Other
                && let Some(fact) = at.checked_sub(1).and_then(|last| survey.facts.get_mut(last))
            {
                fact.plain = true;
            }
            // A short sentence is taken at sight only if the line below it is sentences too, which is looked at next.
            waiting = look == Look::Sentence && at > 1 && !above.contains(&Look::Other);
            if let Some(fact) = survey.facts.get_mut(at) {
                fact.plain = look == Look::Prose && behind_prose && line.indent < 2;
            }
            let bullet =
                if look == Look::Prose { None } else { ends::bullet(text).map(|(_, bullet)| bullet) };
            run_head =
                if bullet.is_none() || bullet != last_bullet { edge(last, survey.script) } else { run_head };
            last_bullet = bullet;
            if let Some(fact) = survey.facts.get_mut(at).filter(|_| bullet.is_some()) {
                (fact.bullet, fact.run_head) = (bullet, run_head);
            }
            above = [above[1], look];
            // A caption is often printed twice, as alternative text and below the picture: look closer.
            if same_start(last, text)
                && let Some(facts) = survey.facts.get_mut(at.saturating_sub(1)..=at)
            {
                for fact in facts {
                    fact.plain = false;
                }
            }
            last = text;
            if survey.script.is_long(length) {
                if survey.long < SAMPLED {
                    let head = survey.head_of(line);
                    lexicon::words(head)
                        .filter(|word| word.end - word.start > 3)
                        .for_each(|word| survey.body.add(word.hash));
                }
                survey.long += 1;
                survey.long_bytes += length;
            } else {
                survey.copies.add(key(text));
            }
        }
        survey.all = extent;
        let (mut until_long, mut short_ahead) = (u8::MAX, 0_u8);
        let (mut next, mut next_bullet, mut run_foot) = ("", None, 0);
        for (fact, line) in survey.facts.iter_mut().zip(lines).rev() {
            let is_long = survey.script.is_long(line.span.len());
            short_ahead = if is_long { 0 } else { short_ahead.saturating_add(1) };
            if fact.bullet.is_some() {
                run_foot = if fact.bullet == next_bullet { run_foot } else { edge(next, survey.script) };
                fact.run_foot = run_foot;
            }
            (next, next_bullet) = (line.span.text(text).unwrap_or_default(), fact.bullet);
            *fact = Fact { until_long, short_ahead, ..*fact };
            until_long = if is_long { 0 } else { until_long.saturating_add(1) };
        }
        survey.title = survey.likely_title();
        survey
    }

    fn text_of(&self, line: &Line) -> &'a str {
        line.span.text(self.text).unwrap_or_default()
    }

    fn head_of(&self, line: &Line) -> &'a str {
        let line = self.text_of(line);
        line.get(..text::floor(line, SAMPLE)).unwrap_or(line)
    }

    /// The content words of the line above the first long one that shares most with the body.
    fn likely_title(&self) -> LineContent {
        let mut best = (0, LineContent::EMPTY);
        let is_body = |line: &Line| self.script.is_long(line.span.len() * 2 / 3);
        for line in self.lines.iter().take_while(|line| !is_body(line)).take(16) {
            let (mut content, mut shared) = (LineContent::EMPTY, 0);
            for word in lexicon::words(self.head_of(line)).filter(|word| word.end - word.start > 3) {
                content.add(word.hash);
                shared += usize::from(self.body.has(word.hash));
            }
            let worth = shared * 8 + content.count().min(7);
            if worth > best.0 && content.count() > 2 {
                best = (worth, content);
            }
        }
        best.1
    }

    /// Calls `see` for each line, in order, with the signs of the lines around it, or with none where the line is a
    /// paragraph at sight.
    pub(super) fn each(mut self, mut see: impl FnMut(usize, Option<&Window>)) {
        let lines = self.lines;
        let mut rows = Rows::new();
        let mut walk = Walk::default();
        let [mut above, mut own] = [Read::NOTHING; 2];
        if let Some(first) = lines.first() {
            own = self.look(0, first, rows.push());
        }
        for at in 0..lines.len() + REACH {
            let below = if let Some(line) = lines.get(at + 1) {
                self.look(at + 1, line, rows.push())
            } else {
                rows.push_none();
                Read::NOTHING
            };
            if let Some(line) = lines.get(at) {
                self.place(at, line, rows.above_last(), [&above, &own, &below], &mut walk);
            }
            (above, own) = (own, below);
            if let Some(line) = at.checked_sub(REACH) {
                see(line, (!self.is_plain(line)).then(|| rows.window()));
            }
        }
    }

    fn is_plain(&self, at: usize) -> bool {
        self.facts.get(at).is_some_and(|fact| fact.plain)
    }

    /// Notes what a line shows by itself.
    fn look(&self, at: usize, line: &Line, signs: &mut Row) -> Read {
        let text = self.text_of(line);
        let read = if self.is_plain(at) {
            evidence::glance(text, signs);
            Read::NOTHING
        } else {
            evidence::read(text, &self.body, signs)
        };
        signs.set(Sign::Length, scale(self.script.columns(text.len())));
        read
    }

    /// Notes what lies around a line.
    fn place(
        &mut self,
        at: usize,
        line: &Line,
        signs: &mut Row,
        [above, own, below]: [&Read; 3],
        walk: &mut Walk,
    ) {
        let Some(fact) = self.facts.get(at).copied() else { return };
        signs.set(Sign::Indent, usize::from(line.indent.min(12)));
        signs.set(Sign::Blanks, usize::from(line.blanks.min(6)));
        if fact.plain {
            walk.pass(self.script.is_long(line.span.len()));
            return;
        }
        let Extent { lines, bytes, gaps } = self.all;
        signs.set(Sign::FromTop, scale(at));
        signs.set(Sign::FromEnd, scale(lines.saturating_sub(at + 1)));
        signs.set(Sign::Place, (at * 32 / lines.max(1)).min(40));
        signs.set(Sign::TextBlanks, share(gaps, lines));
        signs.set(Sign::TextLines, scale(lines));
        signs
            .set(Sign::TextAbove, scale(self.facts.first().map_or(0, |first| usize::from(first.until_long))));
        signs.set(Sign::TextLong, share(self.long_bytes, bytes));
        signs.set(Sign::TextLongLines, share(self.long, lines));
        signs.set(Sign::UntilLong, scale(usize::from(fact.until_long)));
        signs.set(Sign::ShortAhead, scale(usize::from(fact.short_ahead)));
        signs.set(Sign::RunHead, usize::from(fact.run_head));
        signs.set(Sign::RunFoot, usize::from(fact.run_foot));

        let text = self.text_of(line);
        let against = |other: Option<&Line>| other.map_or(0, |other| likeness(text, self.text_of(other)));
        signs.set(Sign::LikeLast, against(at.checked_sub(1).and_then(|above| self.lines.get(above))));
        signs.set(Sign::LikeNext, against(self.lines.get(at + 1)));
        if !self.script.is_long(line.span.len()) {
            let (copies, before) = self.copies.seen(key(text));
            signs.set(Sign::Copies, copies.min(6));
            signs.set(Sign::Copied, usize::from(before));
        }

        let count = own.content.count();
        signs.set(Sign::Echo, share(own.echo, count).min(16));
        signs.set(Sign::EchoCount, own.echo.min(12));
        signs.set(Sign::EchoLast, share(own.content.shared(&above.content), count));
        signs.set(Sign::EchoNext, share(own.content.shared(&below.content), count));
        signs.set(Sign::EchoTitle, share(own.content.shared(&self.title), count));
        walk.step(line, signs, self.script, self.long);
    }
}
