//! Where a line stands among the others: what the whole text is like, and what lies around.

use super::{
    columns::{Columns, Ends, Lane, REACH, Stretch, WINDOW},
    copies::{Copies, key, likeness},
    ends::{self, Bullet},
    evidence::{self, Body, LineContent, Read},
    frame,
    glance::{Glance, SEEN},
    look::{Script, edge},
    sign::{Sign, scale, share, small},
    title,
    walk::Walk,
};
use crate::{
    field, lexicon,
    text::{self, Form, Line},
};

/// How many long lines are read for the words of the body, and how much of each, in bytes.
const SAMPLED: usize = 6;
const SAMPLE: usize = 64;

/// How far a line looks down for the next long line, and for short lines in a row.
const FAR: u8 = 32;
const NEAR: u8 = 6;
/// How many lines are taken to stand behind the last long one, whatever does.
const TAIL: usize = 30;

/// Room that a survey fills, used again for the next text.
#[derive(Default)]
pub(super) struct Room {
    facts: Vec<Fact>,
    glance: Glance,
    copies: Copies,
}

/// A text seen as a whole.
pub(super) struct Survey<'a> {
    text: &'a str,
    lines: &'a [Line],
    room: &'a mut Room,
    /// Long lines.
    long: usize,
    /// What is counted up to the last long line: what stands behind the article must change nothing above.
    extent: Extent,
    common: Common,
    title: LineContent,
    script: Script,
    /// How many lines are paragraphs at sight, or the headline.
    settled: usize,
}

/// What is counted of lines.
#[derive(Clone, Copy, Default)]
struct Extent {
    lines: usize,
    bytes: usize,
    /// Those of long lines.
    long_bytes: usize,
    /// Those with a blank line above.
    gaps: usize,
    /// Those above the first long one, 255 at the most.
    above: u8,
}

/// The signs that all lines of a text have in common.
#[derive(Clone, Copy, Default)]
struct Common {
    blanks: u8,
    lines: u8,
    above: u8,
    long: u8,
    long_lines: u8,
}

impl Extent {
    /// How many lines there are, if as many stand behind the last long one as are taken to, whatever does.
    const fn whole(&self) -> usize {
        self.lines + TAIL
    }

    /// The signs of the text, of which so many lines are long.
    fn common(&self, long: usize) -> Common {
        Common {
            blanks: small(share(self.gaps, self.lines)),
            lines: scale(self.whole()),
            above: scale(usize::from(self.above)),
            long: small(share(self.long_bytes, self.bytes)),
            long_lines: small(share(long, self.lines)),
        }
    }
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
    pub(super) fn of(text: &'a str, lines: &'a [Line], form: Form, room: &'a mut Room) -> Self {
        room.facts.clear();
        room.facts.resize(lines.len(), Fact::default());
        room.glance.clear(lines.len());
        let script = Script::of(lines.iter().filter_map(|line| line.span.text(text)), form);
        let mut survey = Self {
            text,
            lines,
            room,
            long: 0,
            extent: Extent::default(),
            common: Common::default(),
            title: LineContent::EMPTY,
            script,
            settled: 0,
        };
        survey.look_down();
        survey
    }

    /// Sees all lines from afar, in order.
    #[inline(never)]
    fn look_down(&mut self) {
        let Self { text, lines, script, .. } = *self;
        let Room { facts, glance, .. } = &mut *self.room;
        let mut last = None;
        let (mut long, mut above_long, mut extent) = (0, u8::MAX, 0);
        glance.note(lines.iter().enumerate().map(|(at, line)| {
            let bytes = text.as_bytes().get(line.span.start()..line.span.end()).unwrap_or_default();
            let start = ends::start_of_bytes(bytes).unwrap_or_else(|| ends::start(text_of(line, text)));
            let end = ends::end_of_bytes(bytes).unwrap_or_else(|| ends::end(text_of(line, text))).sign();
            let bullet =
                if ends::may_be_bullet(start) { note_bullet(at, (text, lines), script, facts) } else { None };
            let first = bytes.first_chunk::<16>();
            let again = first.is_some() && first == last;
            let signs = [
                scale(script.columns(bytes.len())),
                start,
                end,
                bullet.map_or(0, |bullet| bullet as u8),
                line.indent.min(12),
                line.blanks.min(6),
                u8::from(again),
                scale(at),
                scale(long),
            ];
            last = first;
            if script.is_long(bytes.len()) {
                if long == 0 {
                    above_long = u8::try_from(at).unwrap_or(u8::MAX);
                }
                long += 1;
                extent = at + 1;
            }
            signs
        }));
        self.long = long;
        self.extent.above = above_long;
        self.extent.lines = if long == 0 { lines.len() } else { extent };
    }

    /// Notes of each line what lies below it.
    #[inline(never)]
    fn look_up(&mut self) {
        let (mut until_long, mut short_ahead) = (FAR, 0_u8);
        let (mut next, mut next_bullet, mut run_foot) = (None, None, 0);
        let whole = self.text;
        let text = |line: &Line| line.span.text(whole).unwrap_or_default();
        let room = &mut *self.room;
        let script = self.script;
        let is_long = |line: &Line| script.is_long(line.span.len());
        room.copies.clear(self.lines.len() - self.long);
        let mut extent = self.extent;
        for (at, (fact, line)) in room.facts.iter_mut().zip(self.lines).enumerate().rev() {
            if at + 1 == extent.lines {
                (until_long, short_ahead) = (FAR, 0);
                (next, next_bullet) = (None, None);
            }
            let is_long = is_long(line);
            if at < extent.lines {
                extent.bytes += line.span.len();
                extent.gaps += usize::from(line.blanks > 0);
                if is_long {
                    extent.long_bytes += line.span.len();
                } else {
                    room.copies.add(key(text(line)));
                }
            }
            short_ahead = if is_long { 0 } else { (short_ahead + 1).min(NEAR) };
            if fact.bullet.is_some() {
                if fact.bullet != next_bullet {
                    run_foot = edge(next.map_or("", text), script);
                }
                fact.run_foot = run_foot;
            }
            (next, next_bullet) = (Some(line), fact.bullet);
            (fact.until_long, fact.short_ahead) = (until_long, short_ahead);
            until_long = if is_long { 0 } else { (until_long + 1).min(FAR) };
        }
        self.common = extent.common(self.long);
        self.extent = extent;
    }

    /// What is seen of all lines from afar.
    pub(super) const fn glance(&self) -> &Glance {
        &self.room.glance
    }

    /// Whether a line may be taken for a paragraph unread. The first line, a short one below it, and one that is set in are looked
    /// at: the first may be headlines that end in a full stop, the last may belong to a card.
    #[inline]
    pub(super) fn may_settle(&self, at: usize, line: &Line) -> bool {
        line.indent < 2 && (at > 1 || at == 1 && self.script.is_long(line.span.len()))
    }

    /// Whether a line is of the page, though it looks like a paragraph.
    #[inline]
    pub(super) fn is_furniture(&self, line: &Line) -> bool {
        let first = self.text.as_bytes().get(line.span.start()..).and_then(<[u8]>::first_chunk);
        first.is_some_and(lexicon::may_call) && frame::is_furniture(self.text_of(line))
    }

    /// Whether a line may be the text of a picture, though it looks like a paragraph.
    #[inline]
    pub(super) fn may_be_caption(&self, line: &Line) -> bool {
        let last = self.text.as_bytes().get(line.span.end().wrapping_sub(1));
        last == Some(&b')') && field::has_credit_last(self.text_of(line))
    }

    /// Takes a line for a paragraph, unread.
    pub(super) fn settle(&mut self, at: usize) {
        if let Some(fact) = self.room.facts.get_mut(at) {
            fact.plain = true;
            self.settled += 1;
        }
    }

    /// How many lines stand up to the last long one, or all if there is none.
    pub(super) const fn extent(&self) -> usize {
        self.extent.lines
    }

    fn text_of(&self, line: &Line) -> &'a str {
        text_of(line, self.text)
    }

    fn head_of(&self, line: &Line) -> &'a str {
        let line = self.text_of(line);
        line.get(..text::floor(line, SAMPLE)).unwrap_or(line)
    }

    /// The content words of the first long lines.
    #[inline(never)]
    fn sample(&self) -> Body {
        let mut body = Body::EMPTY;
        let is_long = |line: &&Line| self.script.is_long(line.span.len());
        for line in self.lines.iter().filter(is_long).take(SAMPLED) {
            lexicon::long_words(self.head_of(line), |hash| body.add(hash));
        }
        body
    }

    /// The content words of the line above the first long one that shares most with the body.
    #[inline(never)]
    fn likely_title(&self, body: &Body) -> LineContent {
        let mut best = (0, LineContent::EMPTY);
        let is_body = |line: &Line| self.script.is_long(line.span.len() * 2 / 3);
        for line in self.lines.iter().take_while(|line| !is_body(line)).take(16) {
            let (mut content, mut shared) = (LineContent::EMPTY, 0);
            lexicon::long_words(self.head_of(line), |hash| {
                content.add(hash);
                shared += usize::from(body.has(hash));
            });
            let worth = shared * 8 + content.count().min(7);
            if worth > best.0 && content.count() > 2 {
                best = (worth, content);
            }
        }
        best.1
    }

    /// Shows the lines to `see` that are no paragraphs at sight, in order, and those around them, in stretches.
    pub(super) fn each(mut self, mut see: impl FnMut(&Stretch)) {
        let lines = self.lines;
        if self.settled == lines.len() {
            return;
        }
        self.look_up();
        let body = self.sample();
        self.title = self.likely_title(&body);
        let mut columns = Columns::new();
        let mut walk = Walk::default();
        let [mut above, mut own] = [Read::NOTHING; 2];
        // Of the lines from the third above to the third below, a bit for those that are read.
        let mut near = (0..REACH).fold(0, |near, at| near << 1 | self.is_open(at));
        near = near << 1 | self.is_open(REACH);
        if let Some(first) = lines.first().filter(|_| near != 0) {
            own = self.look(0, first, &body, columns.add(0));
        }
        for (at, line) in lines.iter().enumerate() {
            let is_kept = near != 0;
            let is_read = near >> REACH & 1 != 0;
            let sees_beyond = near >> REACH & ((1 << REACH) - 1) != 0;
            near = near << 1 & ((1 << WINDOW) - 1) | self.is_open(at + REACH + 1);
            if !is_kept && near == 0 && at + 1 < lines.len() {
                walk.pass(self.script.is_long(line.span.len()));
                continue;
            }
            let (mut below, mut unready) = (Read::NOTHING, 0);
            if let Some(line) = lines.get(at + 1).filter(|_| near != 0) {
                (below, unready) = (self.look(at + 1, line, &body, columns.add(at + 1)), 1);
            }
            let is_last = at + 1 == self.extent.lines;
            if is_read {
                let seen_below = if is_last { &Read::NOTHING } else { &below };
                self.place(at, line, &mut columns.last(unready), [&above, &own, seen_below], &mut walk);
            } else {
                walk.pass(self.script.is_long(line.span.len()));
            }
            (above, own) = (own, below);
            let ends = match at + 1 {
                end if end == lines.len() => Ends::Text,
                _ if is_last && sees_beyond => Ends::Article,
                _ => Ends::Nothing,
            };
            if is_kept || ends == Ends::Text {
                columns.show(unready, ends, |line| self.is_open(line) != 0, &mut see);
            }
        }
    }

    /// 1 for a line that is no paragraph at sight.
    fn is_open(&self, at: usize) -> u8 {
        u8::from(self.room.facts.get(at).is_some_and(|fact| !fact.plain))
    }

    /// Whether the first line stands above nothing but paragraphs at sight, as far as it is seen, and reads like a headline.
    pub(super) fn has_title(&self) -> bool {
        let Some(first) = self.lines.first() else { return false };
        let below = 1..self.extent.lines.min(1 + REACH);
        below.len() == REACH
            && below.into_iter().all(|at| self.is_plain(at))
            && title::title(self.text_of(first))
    }

    fn is_plain(&self, at: usize) -> bool {
        self.room.facts.get(at).is_some_and(|fact| fact.plain)
    }

    /// Notes what a line shows by itself.
    fn look(&self, at: usize, line: &Line, body: &Body, mut signs: Lane) -> Read {
        for (sign, value) in SEEN.into_iter().zip(self.room.glance.of(at)) {
            signs.set_small(sign, value);
        }
        if self.is_plain(at) {
            signs.set(Sign::Plain, 1);
            Read::NOTHING
        } else {
            evidence::read(self.text_of(line), body, &mut signs)
        }
    }

    /// Whether two lines do not begin with different letters, or signs that ASCII has among these.
    fn may_be_alike(&self, line: &Line, other: &Line) -> bool {
        let first = |line: &Line| self.text.as_bytes().get(line.span.start()).copied().unwrap_or(0);
        let (own, other) = (first(line), first(other));
        own == other || !(matches!(own, b'A'..=b'z') && matches!(other, b'A'..=b'z'))
    }

    /// Notes what lies around a line.
    fn place(
        &mut self,
        at: usize,
        line: &Line,
        signs: &mut Lane,
        [above, own, below]: [&Read; 3],
        walk: &mut Walk,
    ) {
        let Some(fact) = self.room.facts.get(at).copied() else { return };
        let (lines, whole) = (self.extent.lines, self.extent.whole());
        signs.set_small(Sign::FromEnd, scale(whole.saturating_sub(at + 1)));
        signs.set(Sign::Place, (at * 32 / whole).min(31));
        for (sign, value) in [
            (Sign::TextBlanks, self.common.blanks),
            (Sign::TextLines, self.common.lines),
            (Sign::TextAbove, self.common.above),
            (Sign::TextLong, self.common.long),
            (Sign::TextLongLines, self.common.long_lines),
        ] {
            signs.set_small(sign, value);
        }
        signs.set_small(Sign::UntilLong, scale(usize::from(fact.until_long)));
        signs.set_small(Sign::ShortAhead, scale(usize::from(fact.short_ahead)));
        signs.set(Sign::RunHead, usize::from(fact.run_head));
        signs.set(Sign::RunFoot, usize::from(fact.run_foot));

        let text = self.text_of(line);
        let against = |other: Option<&Line>| {
            let other = other.filter(|other| self.may_be_alike(line, other));
            other.map_or(0, |other| likeness(text, self.text_of(other)))
        };
        signs.set(Sign::LikeLast, against(at.checked_sub(1).and_then(|above| self.lines.get(above))));
        let next = if at + 1 == lines { None } else { self.lines.get(at + 1) };
        signs.set(Sign::LikeNext, against(next));
        if !self.script.is_long(line.span.len()) {
            let key = key(text);
            if at >= self.extent.lines {
                self.room.copies.add(key);
            }
            let (copies, before) = self.room.copies.seen(key);
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

fn text_of<'a>(line: &Line, text: &'a str) -> &'a str {
    line.span.text(text).unwrap_or_default()
}

/// Notes the bullet of a line, and what stands above those in a row that have the same.
#[inline(never)]
fn note_bullet(
    at: usize,
    (text, lines): (&str, &[Line]),
    script: Script,
    facts: &mut [Fact],
) -> Option<Bullet> {
    let line_at = |at: usize| lines.get(at).map_or("", |line| text_of(line, text));
    let bullet = ends::bullet(line_at(at)).map(|(_, bullet)| bullet);
    let above = at.wrapping_sub(1);
    let run_head = match facts.get(above) {
        Some(fact) if fact.bullet == bullet => fact.run_head,
        _ => edge(line_at(above), script),
    };
    if let Some(fact) = facts.get_mut(at).filter(|_| bullet.is_some()) {
        (fact.bullet, fact.run_head) = (bullet, run_head);
    }
    bullet
}
