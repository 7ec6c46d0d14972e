//! What is known of a line from the lines above it.

use super::{
    columns::Lane,
    look::Script,
    sign::{Sign, Signs as _, scale, share},
};
use crate::{lexicon::Lists, text::Line};

/// What changes from line to line.
#[derive(Default)]
pub(super) struct Walk {
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
    pub(super) fn pass(&mut self, is_long: bool) {
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

    /// Goes past another line, and notes what it sees.
    pub(super) fn step(&mut self, line: &Line, signs: &mut Lane, script: Script, long: usize) {
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
            (Sign::LongBelow, scale(long - self.long - usize::from(is_long))),
            (Sign::SinceLong, scale(self.since_long)),
            (Sign::SinceRelated, scale(self.since_related)),
            (Sign::SinceDate, scale(self.since_date)),
            (Sign::SinceChrome, scale(self.since_chrome)),
            (Sign::BulletRun, scale(self.bullet_run)),
            (Sign::ShortRun, scale(self.short_run)),
            (Sign::LikeRun, scale(self.like_run)),
        ] {
            signs.set_small(sign, value);
        }
        signs.set(Sign::LongShare, share(self.long, long));
        signs.set(Sign::ChromeAbove, self.chrome / 8);
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
fn heads_others(signs: &Lane) -> bool {
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
