//! The scores of the quotation corpus: spans in marks, who said them, and by which verb.

use std::{collections::BTreeSet, fs, path::Path};

use newsprint::{Outline, QuoteKind, Span};
use serde::Deserialize;

use super::{damages::Damage, names};

#[derive(Deserialize)]
struct Article {
    path: String,
    quotes: Vec<Quote>,
    #[serde(default)]
    nested: Vec<Place>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
struct Place {
    start: usize,
    end: usize,
}

#[derive(Deserialize)]
struct Quote {
    #[serde(flatten)]
    place: Place,
    kind: QuoteKind,
    attributed: bool,
    /// Neither right nor wrong.
    #[serde(default)]
    ignore: bool,
    speaker: Option<Speaker>,
    cue: Option<Cue>,
}

#[derive(Deserialize)]
struct Speaker {
    #[serde(flatten)]
    place: Place,
    #[serde(default)]
    parts: Vec<(usize, usize)>,
    /// `named`, `pronoun` or `nominal`.
    #[serde(rename = "type")]
    sort: String,
    name: Option<String>,
}

#[derive(Deserialize)]
struct Cue {
    #[serde(flatten)]
    place: Place,
    #[serde(default)]
    parts: Vec<(usize, usize)>,
}

/// A quotation that the outline gives.
struct Given {
    place: Place,
    kind: QuoteKind,
    speaker: Option<(Place, Option<String>)>,
    cue: Option<Place>,
}

impl Place {
    fn of(span: Span) -> Self {
        Self { start: span.start(), end: span.end() }
    }

    /// Where it lies in a text that was damaged.
    fn moved(&mut self, places: &[usize]) {
        (self.start, self.end) = (places[self.start], places[self.end]);
    }

    /// How many bytes lie in both.
    fn shared(self, other: Self) -> usize {
        self.end.min(other.end).saturating_sub(self.start.max(other.start))
    }

    /// The shared part of all that the two cover.
    fn likeness(self, other: Self) -> f64 {
        let all = self.end.max(other.end) - self.start.min(other.start);
        self.shared(other) as f64 / all.max(1) as f64
    }

    /// Whether it shares a byte with one of the parts, or, where there are none, with `whole`.
    fn meets(self, whole: Self, parts: &[(usize, usize)]) -> bool {
        if parts.is_empty() {
            return self.shared(whole) > 0;
        }
        parts.iter().any(|&(start, end)| self.shared(Self { start, end }) > 0)
    }
}

/// Right ones out of those asked for.
#[derive(Default)]
struct Share {
    right: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    fn figure(&self) -> f64 {
        if self.all == 0 { 0.0 } else { self.right as f64 / self.all as f64 }
    }
}

#[derive(Default)]
struct Tally {
    gold: usize,
    given: usize,
    exact: usize,
    attributed_gold: usize,
    attributed_given: usize,
    attributed_right: usize,
    speakers_given: usize,
    speaker: Share,
    speaker_direct: Share,
    speaker_mixed: Share,
    speaker_nominal: Share,
    name_named: Share,
    name_pronoun: Share,
    cue: Share,
}

impl Article {
    /// The gold of the damaged text.
    fn moved(&mut self, places: &[usize]) {
        let parts = |parts: &mut Vec<(usize, usize)>| {
            for (start, end) in parts {
                (*start, *end) = (places[*start], places[*end]);
            }
        };
        for place in &mut self.nested {
            place.moved(places);
        }
        for quote in &mut self.quotes {
            quote.place.moved(places);
            if let Some(speaker) = &mut quote.speaker {
                speaker.place.moved(places);
                parts(&mut speaker.parts);
            }
            if let Some(cue) = &mut quote.cue {
                cue.place.moved(places);
                parts(&mut cue.parts);
            }
        }
    }
}

/// The figures that have a floor, by the paths of `score.py --json`; with `damage`, of the texts damaged so.
pub(crate) fn figures(folder: &Path, damage: Option<Damage>) -> Vec<(&'static str, f64)> {
    let gold = fs::read_to_string(folder.join("gold.jsonl")).expect("the gold of the quotation corpus");
    let mut tally = Tally::default();
    for line in gold.lines().filter(|line| !line.trim().is_empty()) {
        let mut article: Article = serde_json::from_str(line).expect("an article of the gold");
        let mut text = fs::read_to_string(folder.join(&article.path)).expect("the text of an article");
        if let Some(damage) = damage {
            let damaged = damage(&text);
            article.moved(&damaged.places);
            text = damaged.text;
        }
        tally.count(&article, given(&text));
    }
    vec![
        ("detect_exact/f1", f1(tally.exact, tally.given, tally.gold)),
        ("attributed/f1", f1(tally.attributed_right, tally.attributed_given, tally.attributed_gold)),
        ("speaker_strict/acc", tally.speaker.figure()),
        ("speaker_strict_kind_direct/acc", tally.speaker_direct.figure()),
        ("speaker_strict_kind_mixed/acc", tally.speaker_mixed.figure()),
        ("speaker_strict_nominal/acc", tally.speaker_nominal.figure()),
        ("pair_strict/f1", f1(tally.speaker.right, tally.speakers_given, tally.speaker.all)),
        ("name_full_named/acc", tally.name_named.figure()),
        ("name_full_pronoun/acc", tally.name_pronoun.figure()),
        ("cue_overlap/acc", tally.cue.figure()),
    ]
}

/// What the outline gives, one span for each line that a quotation stands on.
fn given(text: &str) -> Vec<Given> {
    let mut given = Vec::new();
    for quote in Outline::of(text).quotes() {
        let speaker = quote.speaker.map(|speaker| {
            let name = speaker.name.and_then(|name| name.text(text)).map(str::to_owned);
            (Place::of(speaker.mention), name)
        });
        let lines = lines(text, Place::of(quote.span)).into_iter();
        given.extend(lines.map(|place| Given {
            place,
            kind: quote.kind,
            speaker: speaker.clone(),
            cue: quote.cue.map(Place::of),
        }));
    }
    given
}

/// The lines of a stretch of text, without blanks at either end.
fn lines(text: &str, place: Place) -> Vec<Place> {
    let mut start = place.start;
    let mut lines = Vec::new();
    for line in text[place.start..place.end].split(['\r', '\n']) {
        let from = start + line.len() - line.trim_ascii_start().len();
        let length = line.trim_ascii().len();
        if length > 0 {
            lines.push(Place { start: from, end: from + length });
        }
        start += line.len() + 1;
    }
    lines
}

impl Tally {
    fn count(&mut self, article: &Article, given: Vec<Given>) {
        let gold: Vec<&Quote> = article.quotes.iter().filter(|quote| !quote.ignore).collect();
        let aside = article.quotes.iter().filter(|quote| quote.ignore).map(|quote| quote.place);
        let aside: Vec<Place> = aside.chain(article.nested.iter().copied()).collect();
        let given: Vec<Given> =
            given.into_iter().filter(|quote| !lies_aside(quote.place, &gold, &aside)).collect();

        self.gold += gold.len();
        self.given += given.len();
        self.exact += pairs(&gold, &given, |one, other| usize::from(one == other)).len();
        let attributed = given.iter().filter(|quote| quote.kind != QuoteKind::Scare);
        self.attributed_given += attributed.clone().count();
        self.speakers_given += attributed.filter(|quote| quote.speaker.is_some()).count();

        let pairs = pairs(&gold, &given, Place::shared);
        for (at, quote) in gold.iter().enumerate().filter(|(_, quote)| quote.attributed) {
            let pair =
                pairs.iter().find(|&&(of_gold, _)| of_gold == at).map(|&(_, of_given)| &given[of_given]);
            self.attributed_gold += 1;
            let answer = pair.filter(|answer| answer.kind != QuoteKind::Scare);
            self.attributed_right += usize::from(answer.is_some());
            self.count_answer(quote, answer);
        }
    }

    fn count_answer(&mut self, quote: &Quote, answer: Option<&Given>) {
        if let Some(speaker) = &quote.speaker {
            let mention = answer.and_then(|answer| answer.speaker.as_ref());
            let right = mention.is_some_and(|(place, _)| place.meets(speaker.place, &speaker.parts));
            self.speaker.add(right);
            match quote.kind {
                QuoteKind::Direct => self.speaker_direct.add(right),
                QuoteKind::Mixed => self.speaker_mixed.add(right),
                QuoteKind::Scare => {}
            }
            if speaker.sort == "nominal" {
                self.speaker_nominal.add(right);
            }
            if let Some(name) = speaker.name.as_deref().filter(|name| !name.is_empty()) {
                let given = mention.and_then(|(_, name)| name.as_deref()).unwrap_or_default();
                match speaker.sort.as_str() {
                    "named" => self.name_named.add(names::same(given, name)),
                    "pronoun" => self.name_pronoun.add(names::same(given, name)),
                    _ => {}
                }
            }
        }
        if let Some(cue) = &quote.cue {
            let given = answer.and_then(|answer| answer.cue);
            self.cue.add(given.is_some_and(|given| given.meets(cue.place, &cue.parts)));
        }
    }
}

/// Whether a span is nearer to one that the gold sets aside, or to an inner quotation, than to any that counts.
fn lies_aside(place: Place, gold: &[&Quote], aside: &[Place]) -> bool {
    if gold.iter().any(|quote| quote.place == place) {
        return false;
    }
    let nearest = |likeness: f64, other: Place| likeness.max(place.likeness(other));
    let beside = aside.iter().copied().fold(0.0, nearest);
    beside > 0.0 && beside > gold.iter().map(|quote| quote.place).fold(0.0, nearest)
}

/// Which of the gold goes with which of those given, one to one, the greatest share first.
fn pairs(gold: &[&Quote], given: &[Given], shared: fn(Place, Place) -> usize) -> Vec<(usize, usize)> {
    let mut tried = BTreeSet::new();
    for (i, quote) in gold.iter().enumerate() {
        for (j, answer) in given.iter().enumerate() {
            let share = shared(quote.place, answer.place);
            if share > 0 {
                tried.insert((usize::MAX - share, quote.place.start.abs_diff(answer.place.start), i, j));
            }
        }
    }
    let (mut taken, mut used) = (vec![false; gold.len()], vec![false; given.len()]);
    let mut pairs = Vec::new();
    for (_, _, i, j) in tried {
        if !taken[i] && !used[j] {
            (taken[i], used[j]) = (true, true);
            pairs.push((i, j));
        }
    }
    pairs
}

fn f1(right: usize, given: usize, gold: usize) -> f64 {
    let precision = if given == 0 { 0.0 } else { right as f64 / given as f64 };
    let recall = if gold == 0 { 1.0 } else { right as f64 / gold as f64 };
    if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
}
