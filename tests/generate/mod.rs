//! Articles made at random: all parts, of odd but legal texts. The same seed gives the same article.

use newsprint::{
    Article, ArticleBuilder, Author, Byline, Caption, Credit, CreditKind, Dateline, Notice, NoticeKind,
    RelatedGroup, RelatedItem, Tagline, TaglineCredit, TaglineRole, Timestamp, When,
};
use time::{Date, Duration, Time, UtcOffset};

/// An article with this seed, with the quotations that its text shows.
pub(crate) fn article(seed: u64) -> Article {
    let mut dice = Dice(seed);
    let built = dice.parts().build();
    built.unwrap_or_else(|error| panic!("article {seed}: {error}")).with_quotes_read()
}

/// A source of chance: splitmix64.
struct Dice(u64);

/// Texts that a reader may take for something else.
const ODD: &[&str] = &[
    "By Jane Roe",
    "By ",
    "Byline: none",
    "Published: June 3, 2024",
    "Photo: AP",
    "Related:",
    "-30-",
    "• bullet",
    "none",
    "author: Jane Roe",
    "(Reporting by Jane Roe; Editing by John Doe)",
    "Correction: it was Tuesday.",
    "Notice: read this",
    "© 2024 The Elmville Times",
    "All rights reserved.",
    "June 3, 2024",
    "03/04/2021",
    "2 hours ago",
    "ELMVILLE (AP) — It rained.",
    "KIEL (dpo) - Es regnet.",
    "\"",
    "“It holds,” she said.",
    "“Open",
    "closed”",
    "''",
    "'",
    "«",
    "» sagte er",
    "„So ist es“, sagte Max Muster.",
    "(",
    ")",
    "[x]",
    "/",
    "—",
    "@janeroe",
    "jane.roe@example.org",
    ":",
    "a: b",
    "AP reported",
    "according to Reuters",
    "\u{7}",
    "a\u{200b}b",
    "two  blanks",
    "a\tb",
    "\u{1F600}",
    "橋が開通した。",
    "الجسر",
    "é",
    "e\u{301}",
    "\u{feff}x",
    "…",
    "1. one",
    "#",
    "###",
    "<p>",
    "&amp;",
    "\\n",
    "Image source, Getty Images",
    "REUTERS/Jane Roe",
    "(AP Photo/Jane Roe)",
    "Photo by Jane Roe",
    "Read more: that",
    "Similar articles",
];

const WORDS: &[&str] = &[
    "the",
    "bridge",
    "across",
    "river",
    "said",
    "Mayor",
    "John",
    "Doe",
    "Jane",
    "Roe",
    "Elmville",
    "on",
    "Friday",
    "a",
    "year",
    "after",
    "flood",
    "council",
    "“quoted",
    "words”",
    "he",
    "she",
    "told",
    "reporters",
    "spokeswoman",
    "Ida",
    "Probe",
    "who",
    "it",
    "was",
    "not",
    "President",
];

const NAMES: &[&str] = &[
    "Jane Roe",
    "John Doe",
    "X Æ A-12",
    "Élodie O’Neill-Ñandú",
    "Max von der Probe",
    "AP",
    "The Associated Press",
    "dpa",
    "山田太郎",
    "Q",
    "Jane Roe, Elmville",
    "roe",
    "By Jane",
    "Staff",
    "Jane and John",
    "a/b",
    "(x)",
    "Reuters",
];

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.roll() % count as u64).unwrap_or_default()
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.below(from.len())]
    }

    /// A text of one line: words, odd pieces, or both.
    fn text(&mut self) -> String {
        let mut text = String::new();
        for i in 0..=self.below(12) {
            if i > 0 && !self.one_in(9) {
                text.push(' ');
            }
            let piece = if self.one_in(5) { self.pick(ODD) } else { self.pick(WORDS) };
            text.push_str(piece);
        }
        if self.one_in(2) {
            text.push('.');
        }
        // A text must hold something that is no blank.
        if text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}')).is_empty() {
            "x".into()
        } else {
            text
        }
    }

    fn name(&mut self) -> String {
        if self.one_in(8) { self.text() } else { self.pick(NAMES).into() }
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.one_in(2) { Some(make(self)) } else { None }
    }

    fn several<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }

    fn parts(&mut self) -> ArticleBuilder {
        let mut article = Article::builder();
        if !self.one_in(6) {
            article = article.headline(self.text());
        }
        if self.one_in(2) {
            article = article.deck(
                self.several(2, Self::text).into_iter().chain([self.text()]).collect::<Vec<_>>().join("\n"),
            );
        }
        if self.one_in(2) {
            article = article.byline(self.byline());
        }
        if self.one_in(2) {
            article = article.published(self.time());
        }
        if self.one_in(3) {
            article = article.updated(self.time());
        }
        if self.one_in(3) {
            article = article.agency(self.name());
        }
        if self.one_in(3) {
            article = article.language(["en", "de", "pt-BR", "zh-Hant-TW"][self.below(4)]);
        }
        article = article.captions(self.several(3, Self::caption));
        if self.one_in(4) {
            let dateline = self.dateline();
            let first = format!("{} {}", dateline.text, self.text());
            article = article.dateline(dateline);
            if self.one_in(6) {
                article = article.without_agency();
            }
            if !self.one_in(9) {
                article = article.paragraph(first);
            } else if self.one_in(2) {
                return article;
            } else {
                return article.heading(first);
            }
        }
        for _ in 0..self.below(9) {
            let text = self.text();
            article = match self.below(6) {
                0 => article.heading(text),
                1 => article.list_item(text),
                2 => article.paragraph(format!("ELMVILLE, June 3 (AP) — {text}")),
                3 => article.paragraph(format!("“{text}” Mayor John Doe said on Friday.")),
                _ => article.paragraph(text),
            };
        }
        article
            .taglines(self.several(2, Self::tagline))
            .notices(self.several(2, Self::notice))
            .related_groups(self.several(2, Self::related))
    }

    fn byline(&mut self) -> Byline {
        if self.one_in(3) {
            return Byline::new(format!("By {}", self.name()));
        }
        let mut byline = Byline::new(self.text());
        for _ in 0..self.below(3) {
            let mut author = Author::new(self.name());
            author.role = self.maybe(Self::text);
            author.email = self.maybe(|_| "jane.roe@example.org".into());
            author.handle = self.maybe(|_| "@janeroe".into());
            byline = byline.author(author);
        }
        byline.agency = self.maybe(Self::name);
        byline
    }

    fn time(&mut self) -> Timestamp {
        let days = i64::try_from(self.below(60_000)).unwrap_or_default();
        let date = Date::MIN + Duration::days(days + 4_300_000);
        let mut when = When::new(date);
        if self.one_in(2) {
            let seconds = i64::try_from(self.below(86_400)).unwrap_or_default();
            when = when.at(Time::MIDNIGHT + Duration::seconds(seconds));
            if self.one_in(2) {
                let minutes = i32::try_from(self.below(1_600)).unwrap_or_default() - 800;
                when = when.in_zone(UtcOffset::from_whole_seconds(minutes * 60).unwrap_or(UtcOffset::UTC));
            }
        }
        match self.below(4) {
            0 => Timestamp::new(when),
            1 => Timestamp::new(when).with_text(self.text()),
            2 => Timestamp::unread(self.text()),
            _ => Timestamp::unread("June 3, 2024, 10:45 a.m. EST"),
        }
    }

    fn dateline(&mut self) -> Dateline {
        let mut dateline =
            Dateline::new(if self.one_in(2) { "ELMVILLE, June 3 (AP) —".into() } else { self.text() });
        dateline.place = self.maybe(|_| "ELMVILLE".into());
        dateline.region = self.maybe(Self::name);
        dateline.agency = self.maybe(Self::name);
        dateline.date = self.maybe(|_| "June 3".into());
        dateline
    }

    fn caption(&mut self) -> Caption {
        let credits = self.several(2, |dice| {
            let mut credit =
                if dice.one_in(2) { Credit::agency(dice.name()) } else { Credit::photographer(dice.name()) };
            if dice.one_in(3) {
                credit = credit.with_agency(dice.name());
            }
            credit.kind = dice.maybe(|dice| CreditKind::ALL[dice.below(3)]).filter(|_| dice.one_in(2));
            credit
        });
        let mut caption = Caption::new(self.text());
        if !credits.is_empty() && self.one_in(4) {
            caption.text = None;
        }
        caption.credits = credits;
        caption
    }

    fn tagline(&mut self) -> Tagline {
        if self.one_in(2) {
            return Tagline::new("(Reporting by Jane Roe; Editing by John Doe)");
        }
        let roles = [
            TaglineRole::Reporting,
            TaglineRole::Writing,
            TaglineRole::Editing,
            TaglineRole::AdditionalReporting,
            TaglineRole::Photography,
        ];
        let mut tagline = Tagline::new(self.text());
        tagline.credits = self.several(3, |dice| {
            let mut credit = TaglineCredit::new(roles[dice.below(roles.len())]);
            credit.names = dice.several(2, Self::name);
            credit.names.push(dice.name());
            credit
        });
        tagline
    }

    fn notice(&mut self) -> Notice {
        let kind = [NoticeKind::Correction, NoticeKind::Note, NoticeKind::Copyright][self.below(3)];
        Notice::new(kind, self.text())
    }

    fn related(&mut self) -> RelatedGroup {
        let mut group = RelatedGroup::default();
        group.heading = self.maybe(Self::text);
        group.items = self.several(4, |dice| {
            let mut item = RelatedItem::new(dice.text());
            item.summary = dice.maybe(|dice| {
                if dice.one_in(2) { format!("{} AP reported.", dice.text()) } else { dice.text() }
            });
            item.sources = if dice.one_in(2) { vec!["AP".into()] } else { dice.several(2, Self::name) };
            item
        });
        if group.items.is_empty() && group.heading.is_none() {
            group.heading = Some(self.text());
        }
        group
    }
}
