//! Where a line stands among the others: what the whole text is like, and what lies around.

use std::cmp::Ordering;

use super::{
    evidence::{self, Bullet, Content, LineContent, Read},
    look::{Look, Script, edge},
    rows::{REACH, Rows, Window},
    sign::{Row, Sign, Signs as _, scale, share},
};
use crate::{
    lexicon::{self, Lists, Word},
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
    long: usize,
    long_bytes: usize,
    bytes: usize,
    gaps: usize,
    body: Content<64>,
    title: LineContent,
    script: Script,
    copies: Copies,
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
            bytes: 0,
            gaps: 0,
            body: Content::EMPTY,
            title: LineContent::EMPTY,
            script: Script::of(text, lines.iter().filter_map(|line| line.span.text(text))),
            copies: Copies::of(lines.len()),
        };
        let (mut above, mut waiting, mut last) = ([Look::Other; 2], false, "");
        let (mut last_bullet, mut run_head) = (None, 0);
        for (at, line) in lines.iter().enumerate() {
            let length = line.span.len();
            survey.bytes += length;
            survey.gaps += usize::from(line.blanks > 0);
            let text = survey.text_of(line);
            let look = Look::of(text, survey.script);
            let behind_prose = at > 1 && above.contains(&Look::Prose);
            // A short sentence is taken at sight only if the line below it is sentences too, which is looked at next.
            if waiting
                && look != Look::Other
                && let Some(fact) = at.checked_sub(1).and_then(|last| survey.facts.get_mut(last))
            {
                fact.plain = true;
            }
            waiting = look == Look::Sentence && at > 1 && !above.contains(&Look::Other);
            if let Some(fact) = survey.facts.get_mut(at) {
                fact.plain = look == Look::Prose && behind_prose && line.indent < 2;
            }
            let bullet =
                if look == Look::Prose { None } else { evidence::bullet(text).map(|(_, bullet)| bullet) };
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
        let mut words = Vec::new();
        let [mut above, mut own] = [Read::NOTHING; 2];
        if let Some(first) = lines.first() {
            own = self.look(0, first, rows.push(), &mut words);
        }
        for at in 0..lines.len() + REACH {
            let below = match lines.get(at + 1) {
                Some(line) => self.look(at + 1, line, rows.push(), &mut words),
                None => {
                    rows.push_none();
                    Read::NOTHING
                }
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
    fn look(&self, at: usize, line: &Line, signs: &mut Row, words: &mut Vec<Word>) -> Read {
        let text = self.text_of(line);
        let read = if self.is_plain(at) {
            evidence::glance(text, signs);
            Read::NOTHING
        } else {
            evidence::read(text, &self.body, signs, words)
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
        let count = self.lines.len();
        signs.set(Sign::FromTop, scale(at));
        signs.set(Sign::FromEnd, scale(count - 1 - at.min(count - 1)));
        signs.set(Sign::Place, at * 32 / count.max(1));
        signs.set(Sign::TextBlanks, share(self.gaps, count));
        signs.set(Sign::TextLines, scale(count));
        signs
            .set(Sign::TextAbove, scale(self.facts.first().map_or(0, |first| usize::from(first.until_long))));
        signs.set(Sign::TextLong, share(self.long_bytes, self.bytes));
        signs.set(Sign::TextLongLines, share(self.long, count));
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

/// What changes from line to line.
#[derive(Default)]
struct Walk {
    started: bool,
    long: usize,
    since_long: usize,
    since_related: usize,
    since_date: usize,
    since_chrome: usize,
    chrome: usize,
    card: u8,
    bullet: u8,
    bullet_run: usize,
    short_run: usize,
    like_run: usize,
    last: (u8, u8),
}

impl Walk {
    /// Goes past a paragraph at sight.
    fn pass(&mut self, is_long: bool) {
        self.start();
        self.card = 0;
        self.long += usize::from(is_long);
        (self.bullet, self.bullet_run, self.short_run, self.like_run) = (0, 0, 0, 0);
        self.since_long = if is_long { 0 } else { self.since_long + 1 };
        for since in [&mut self.since_related, &mut self.since_date, &mut self.since_chrome] {
            *since += 1;
        }
        self.chrome = self.chrome * 7 / 8;
    }

    fn start(&mut self) {
        if !self.started {
            let far = usize::MAX / 2;
            (self.since_long, self.since_related, self.since_date, self.since_chrome) = (far, far, far, far);
            self.started = true;
        }
    }

    fn step(&mut self, line: &Line, signs: &mut Row, script: Script, long: usize) {
        self.start();
        let bullet = signs.of(Sign::Bullet);
        self.bullet_run =
            if bullet != 0 && bullet == self.bullet { self.bullet_run + 1 } else { usize::from(bullet != 0) };
        self.bullet = bullet;
        let doubled = signs.of(Sign::LikeNext) == 1 || signs.of(Sign::LikeLast) == 1;
        self.card = match self.card {
            1 | 2 if bullet != 0 && doubled => 2,
            2 if bullet != 0 || line.indent > 1 || doubled => 2,
            _ => 0,
        };
        signs.set(Sign::Card, usize::from(self.card));
        let is_long = script.is_long(line.span.len());
        self.short_run = if is_long { 0 } else { self.short_run + 1 };
        let now = (signs.of(Sign::Length) / 3, line.blanks.min(2));
        self.like_run = if now == self.last { self.like_run + 1 } else { 0 };
        self.last = now;
        for (sign, value) in [
            (Sign::LongAbove, scale(self.long)),
            (Sign::LongBelow, scale(long - self.long - usize::from(is_long))),
            (Sign::LongShare, share(self.long, long)),
            (Sign::SinceLong, scale(self.since_long)),
            (Sign::SinceRelated, scale(self.since_related)),
            (Sign::SinceDate, scale(self.since_date)),
            (Sign::SinceChrome, scale(self.since_chrome)),
            (Sign::ChromeAbove, self.chrome / 8),
            (Sign::BulletRun, scale(self.bullet_run)),
            (Sign::ShortRun, scale(self.short_run)),
            (Sign::LikeRun, scale(self.like_run)),
        ] {
            signs.set(sign, value);
        }
        let since = |hit: bool, since: usize| if hit { 0 } else { since.saturating_add(1) };
        let chrome = signs.of(Sign::Chrome) >= 8;
        let dated = signs.of(Sign::Date) > 1 || signs.of(Sign::Year) + signs.of(Sign::Figures) > 0;
        let heads_others = heads_others(signs);
        if heads_others {
            self.card = 1;
        }
        self.since_related = since(heads_others, self.since_related);
        self.since_date = since(dated && !is_long, self.since_date);
        self.since_chrome = since(chrome && !is_long, self.since_chrome);
        self.since_long = since(is_long, self.since_long);
        self.chrome = self.chrome * 7 / 8 + if chrome && !is_long { 64 } else { 0 };
        self.long += usize::from(is_long);
    }
}

/// Whether a line reads like the heading of related items: the words for it, and little behind them ("More from Elmville").
fn heads_others(signs: &Row) -> bool {
    match signs.list(Lists::RELATED) {
        3 => true,
        2 => {
            signs.of(Sign::Words) <= 6
                && matches!(signs.of(Sign::End), 0..=3 | 8)
                && signs.of(Sign::Bullet) == 0
        }
        _ => false,
    }
}

/// Against another line: 0 unlike, 1 the same, 2 begins with it, 3 is its beginning. Bullets do not count.
fn likeness(line: &str, other: &str) -> usize {
    let bare = |line| evidence::bullet(line).map_or(line, |(rest, _)| rest);
    let (line, other) = (bare(line), bare(other));
    let (short, long) = if line.len() < other.len() { (line, other) } else { (other, line) };
    if short.as_bytes().first() != long.as_bytes().first() || !long.starts_with(short) {
        return 0;
    }
    match line.len().cmp(&other.len()) {
        Ordering::Equal => 1,
        _ if short.len() < 8 => 0,
        Ordering::Greater => 2,
        Ordering::Less => 3,
    }
}

/// Whether two lines begin with the same sixteen bytes.
fn same_start(line: &str, other: &str) -> bool {
    matches!((line.as_bytes().first_chunk::<16>(), other.as_bytes().first_chunk::<16>()), (Some(a), Some(b)) if a == b)
}

/// A number for the words of a line, equal for equal lines: of a long line its length and beginning count.
fn key(line: &str) -> u32 {
    let bytes = line.as_bytes();
    let head = bytes.get(..48).unwrap_or(bytes);
    let mut key = 0x811c_9dc5 ^ u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    for part in head.chunks(4) {
        let word = part.iter().fold(0, |word, &byte| word << 8 | u32::from(byte));
        key = (key ^ word).wrapping_mul(0x9e37_79b1).rotate_left(13);
    }
    key | 1
}

/// How often each line stands in the text. Looks at most at eight places for one line, so that no choice of lines makes
/// it slow; a line that finds none counts as single.
struct Copies {
    slots: Vec<(u32, u16, bool)>,
}

impl Copies {
    fn of(lines: usize) -> Self {
        Self { slots: vec![(0, 0, false); (lines * 2).next_power_of_two()] }
    }

    fn slot(&mut self, key: u32) -> Option<&mut (u32, u16, bool)> {
        let mask = self.slots.len() - 1;
        let first = key as usize >> 1;
        let at = (first..first + 8)
            .map(|at| at & mask)
            .find(|&at| self.slots.get(at).is_some_and(|&(there, ..)| there == key || there == 0))?;
        self.slots.get_mut(at)
    }

    fn add(&mut self, key: u32) {
        if let Some((there, count, _)) = self.slot(key) {
            *there = key;
            *count = count.saturating_add(1);
        }
    }

    /// How many other lines are the same, and whether one of them was asked for before.
    fn seen(&mut self, key: u32) -> (usize, bool) {
        self.slot(key).map_or((0, false), |(_, count, before)| {
            (usize::from(count.saturating_sub(1)), std::mem::replace(before, true))
        })
    }
}
