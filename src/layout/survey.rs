//! Where a line stands among the others: what the whole text is like, and what lies around.

use super::{
    evidence::{self, Content},
    sign::{Sign, Signs, scale, share},
};
use crate::{
    lexicon::{self, Lists, Word},
    text::Line,
};

/// How many lines the forest sees at once: the line itself and three on either side.
pub(super) const WINDOW: usize = 7;

/// From how many bytes on a line counts as long: two lines of print, which only prose fills.
const LONG: usize = 110;
/// How many long lines are read for the words of the body, and how much of each, in bytes.
const SAMPLED: usize = 12;
const SAMPLE: usize = 100;

/// A text seen as a whole.
pub(super) struct Survey<'a> {
    text: &'a str,
    lines: &'a [Line],
    /// For each line how many lines lie between it and the next long one.
    until_long: Vec<u8>,
    /// For each line how many short lines follow in a row, itself included.
    short_ahead: Vec<u8>,
    long: usize,
    long_bytes: usize,
    bytes: usize,
    gaps: usize,
    body: Bloom,
    title: Content,
    copies: Copies,
}

impl<'a> Survey<'a> {
    /// Looks over all lines once.
    pub(super) fn of(text: &'a str, lines: &'a [Line]) -> Self {
        let mut survey = Self {
            text,
            lines,
            until_long: vec![0; lines.len()],
            short_ahead: vec![0; lines.len()],
            long: 0,
            long_bytes: 0,
            bytes: 0,
            gaps: 0,
            body: Bloom { bits: [0; 64] },
            title: Content::new(),
            copies: Copies::of(lines.len()),
        };
        for line in lines {
            let length = line.span.len();
            survey.bytes += length;
            survey.gaps += usize::from(line.blanks > 0);
            if length >= LONG {
                if survey.long < SAMPLED {
                    survey.body.add(survey.head_of(line));
                }
                survey.long += 1;
                survey.long_bytes += length;
            }
            survey.copies.add(key(survey.text_of(line)));
        }
        let (mut until, mut ahead) = (u8::MAX, 0_u8);
        let reverse = survey.until_long.iter_mut().zip(survey.short_ahead.iter_mut()).zip(lines).rev();
        for ((until_long, short_ahead), line) in reverse {
            *until_long = until;
            if line.span.len() >= LONG {
                (until, ahead) = (0, 0);
            } else {
                (until, ahead) = (until.saturating_add(1), ahead.saturating_add(1));
            }
            *short_ahead = ahead;
        }
        survey.title = survey.likely_title();
        survey
    }

    fn text_of(&self, line: &Line) -> &'a str {
        line.span.text(self.text).unwrap_or_default()
    }

    fn head_of(&self, line: &Line) -> &'a str {
        let line = self.text_of(line);
        line.get(..line.floor_char_boundary(SAMPLE)).unwrap_or(line)
    }

    /// The content words of the line above the first long one that shares most with the body.
    fn likely_title(&self) -> Content {
        let mut words: Vec<Word> = Vec::new();
        let mut best = (0, Content::new());
        for line in self.lines.iter().take_while(|line| line.span.len() < 2 * LONG).take(16) {
            words.clear();
            words.extend(lexicon::words(self.head_of(line)));
            let content: Content = words
                .iter()
                .filter(|&&word| !lexicon::word(word).lists.any(Lists::STOP))
                .map(|word| word.hash)
                .collect();
            let shared = content.iter().filter(|&&word| self.body.has(word)).count();
            if shared * 8 + content.len().min(7) > best.0 && content.len() > 2 {
                best = (shared * 8 + content.len().min(7), content);
            }
        }
        best.1
    }

    /// Calls `see` for each line with the signs of the lines around it, in order.
    pub(super) fn each(mut self, mut see: impl FnMut(&[Signs; WINDOW])) {
        let mut window = [Signs::NONE; WINDOW];
        let mut walk = Walk::default();
        let mut contents = [const { Content::new() }; 3];
        let lines = self.lines;
        let mut words = Vec::new();
        let mut next_signs = lines.first().map(|line| self.read(line, &mut contents, &mut words));
        for at in 0..lines.len() + WINDOW / 2 {
            let row = match next_signs.take() {
                Some(mut signs) => {
                    contents.rotate_left(1);
                    next_signs = lines.get(at + 1).map(|line| self.read(line, &mut contents, &mut words));
                    self.place(at, &mut signs, &contents, &mut walk);
                    signs
                }
                None => Signs::NONE,
            };
            window.rotate_left(1);
            if let Some(last) = window.last_mut() {
                *last = row;
            }
            if at >= WINDOW / 2 {
                see(&window);
            }
        }
    }

    /// What a line shows by itself; its content words go to the last place of `contents`.
    fn read(&self, line: &Line, contents: &mut [Content; 3], words: &mut Vec<Word>) -> Signs {
        let mut signs = Signs::BLANK;
        let [_, _, content] = contents;
        evidence::read(self.text_of(line), &mut signs, content, words);
        signs
    }

    /// Notes what lies around a line.
    fn place(&mut self, at: usize, signs: &mut Signs, contents: &[Content; 3], walk: &mut Walk) {
        let [above, own, below] = contents;
        let Some(line) = self.lines.get(at) else { return };
        let count = self.lines.len();
        signs.set(Sign::Indent, usize::from(line.indent.min(12)));
        signs.set(Sign::Blanks, usize::from(line.blanks.min(6)));
        signs.set(Sign::FromTop, scale(at));
        signs.set(Sign::FromEnd, scale(count - 1 - at.min(count - 1)));
        signs.set(Sign::Place, at * 32 / count.max(1));
        signs.set(Sign::TextBlanks, share(self.gaps, count));
        signs.set(Sign::TextLines, scale(count));
        signs.set(Sign::TextLong, share(self.long_bytes, self.bytes));
        signs.set(Sign::TextLongLines, share(self.long, count));
        signs.set(Sign::UntilLong, scale(self.until_long.get(at).map_or(0, |&n| usize::from(n))));
        signs.set(Sign::ShortAhead, scale(self.short_ahead.get(at).map_or(0, |&n| usize::from(n))));

        let text = self.text_of(line);
        let like = |other: Option<&Line>| other.map_or(0, |other| likeness(text, self.text_of(other)));
        signs.set(Sign::LikeLast, like(at.checked_sub(1).and_then(|above| self.lines.get(above))));
        signs.set(Sign::LikeNext, like(self.lines.get(at + 1)));
        let (copies, before) = self.copies.seen(key(text));
        signs.set(Sign::Copies, copies.min(6));
        signs.set(Sign::Copied, usize::from(before));

        let shared = own.iter().filter(|&&word| self.body.has(word)).count();
        signs.set(Sign::Echo, share(shared, own.len()));
        signs.set(Sign::EchoCount, shared.min(12));
        signs.set(Sign::EchoLast, overlap(own, above));
        signs.set(Sign::EchoNext, overlap(own, below));
        signs.set(Sign::EchoTitle, overlap(own, &self.title));
        walk.step(line, signs, self.long);
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
    bullet: u8,
    bullet_run: usize,
    short_run: usize,
    like_run: usize,
    last: (usize, u8),
}

impl Walk {
    fn step(&mut self, line: &Line, signs: &mut Signs, long: usize) {
        if !self.started {
            let far = usize::MAX / 2;
            (self.since_long, self.since_related, self.since_date, self.since_chrome) = (far, far, far, far);
            self.started = true;
        }
        let bullet = signs.get(Sign::Bullet);
        self.bullet_run =
            if bullet != 0 && bullet == self.bullet { self.bullet_run + 1 } else { usize::from(bullet != 0) };
        self.bullet = bullet;
        let is_long = line.span.len() >= LONG;
        self.short_run = if is_long { 0 } else { self.short_run + 1 };
        let now = (scale(line.span.len()) / 3, line.blanks.min(2));
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
        let chrome = signs.get(Sign::Chrome) >= 8;
        let dated = signs.get(Sign::Date) > 1 || signs.get(Sign::Year) + signs.get(Sign::Figures) > 0;
        self.since_related = since(signs.list(Lists::RELATED) == 3, self.since_related);
        self.since_date = since(dated && !is_long, self.since_date);
        self.since_chrome = since(chrome && !is_long, self.since_chrome);
        self.since_long = since(is_long, self.since_long);
        self.chrome = self.chrome * 7 / 8 + if chrome && !is_long { 64 } else { 0 };
        self.long += usize::from(is_long);
    }
}

/// Against another line: 0 unlike, 1 the same, 2 begins with it, 3 is its beginning.
fn likeness(line: &str, other: &str) -> usize {
    let bare =
        |line: &'_ str| -> usize { evidence::bullet(line).map_or(0, |(rest, _)| line.len() - rest.len()) };
    let line = line.get(bare(line)..).unwrap_or(line);
    let other = other.get(bare(other)..).unwrap_or(other);
    match (line.len().min(other.len()), line == other) {
        (_, true) => 1,
        (..8, _) => 0,
        _ if line.starts_with(other) => 2,
        _ if other.starts_with(line) => 3,
        _ => 0,
    }
}

/// The share of a line's content words that stand in another line too, in sixteenths; both have at most 24.
fn overlap(own: &Content, other: &Content) -> usize {
    if own.is_empty() || other.is_empty() {
        return 0;
    }
    share(own.iter().filter(|word| other.contains(word)).count(), own.len())
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

/// Which words the body holds, with some error: a Bloom filter of one hash.
struct Bloom {
    bits: [u64; 64],
}

impl Bloom {
    fn add(&mut self, text: &str) {
        for word in lexicon::words(text) {
            if word.end - word.start >= 3 && !lexicon::word(word).lists.any(Lists::STOP) {
                let (at, bit) = Self::place(word.hash);
                if let Some(bits) = self.bits.get_mut(at) {
                    *bits |= bit;
                }
            }
        }
    }

    fn has(&self, word: u64) -> bool {
        let (at, bit) = Self::place(word);
        self.bits.get(at).is_some_and(|bits| bits & bit != 0)
    }

    fn place(word: u64) -> (usize, u64) {
        let mixed = (word ^ (word >> 31)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        ((mixed >> 58) as usize, 1 << (mixed >> 52 & 63))
    }
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
