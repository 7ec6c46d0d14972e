//! What is known of a line from the lines above it.

use super::{
    columns::Lane,
    look::Script,
    sign::{NEVER, Sign, Signs as _, scale, share},
};
use crate::text::Line;

/// What changes from line to line.
#[derive(Default)]
pub(super) struct Walk {
    /// How many lines lie behind, and how many of them are long.
    lines: usize,
    long: usize,
    /// How many lay behind when the last one was read: what it hands on counts only right below.
    read: usize,
    after_long: After,
    after_related: After,
    after_date: After,
    after_chrome: After,
    chrome: usize,
    card: u8,
    bullet: u8,
    bullet_run: usize,
    short_run: usize,
    like_run: usize,
    last: (u8, u8),
}

/// How many lines lay behind when the last of some kind did; none if there was no such line.
#[derive(Clone, Copy, Default)]
struct After(usize);

impl After {
    /// The number of lines since, as a sign.
    fn since(self, lines: usize) -> u8 {
        if self.0 == 0 { NEVER } else { scale(lines - self.0) }
    }
}

impl Walk {
    /// Goes past a paragraph at sight.
    #[inline]
    pub(super) fn pass(&mut self, is_long: bool) {
        self.lines += 1;
        if is_long {
            self.long += 1;
            self.after_long = After(self.lines);
        }
    }

    /// Forgets what was handed on by the last line that was read, if it is not the one above.
    fn come_to(&mut self) {
        if self.read < self.lines {
            (self.card, self.bullet) = (0, 0);
            (self.bullet_run, self.short_run, self.like_run) = (0, 0, 0);
            for _ in self.read..self.lines {
                if self.chrome == 0 {
                    break;
                }
                self.chrome = self.chrome * 7 / 8;
            }
        }
    }

    /// Goes past another line, and notes what it sees.
    pub(super) fn step(&mut self, line: &Line, signs: &mut Lane, script: Script, long: usize) {
        self.come_to();
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
            (Sign::LongBelow, scale(long - self.long - usize::from(is_long))),
            (Sign::SinceLong, self.after_long.since(self.lines)),
            (Sign::SinceRelated, self.after_related.since(self.lines)),
            (Sign::SinceDate, self.after_date.since(self.lines)),
            (Sign::SinceChrome, self.after_chrome.since(self.lines)),
            (Sign::BulletRun, scale(self.bullet_run)),
            (Sign::ShortRun, scale(self.short_run)),
            (Sign::LikeRun, scale(self.like_run)),
        ] {
            signs.set_small(sign, value);
        }
        signs.set(Sign::LongShare, share(self.long, long));
        signs.set(Sign::ChromeAbove, self.chrome / 8);
        let chrome = signs.of(Sign::Chrome) >= 8 && !is_long;
        let dated = signs.of(Sign::Date) > 1 || signs.of(Sign::Year) + signs.of(Sign::Figures) > 0;
        self.chrome = self.chrome * 7 / 8 + if chrome { 64 } else { 0 };
        self.pass(is_long);
        self.read = self.lines;
        let here = After(self.lines);
        if signs.head_others() {
            (self.card, self.after_related) = (1, here);
        }
        if dated && !is_long {
            self.after_date = here;
        }
        if chrome {
            self.after_chrome = here;
        }
    }
}
