//! Learning: gradient boosting of oblivious trees, all kinds at once.
//!
//! First the tables are learned that ask only what is seen from afar, of all lines; then the others, of those lines that the
//! first ones leave in doubt.

use std::{array, env};

use newsprint::layout::learn::{self, FIRST, SIGNS, WINDOW};
use newsprint::{BlockKind, Span};

use crate::{
    chance::Chance,
    corpus::{Gold, Page, Variant},
};

pub const KINDS: usize = 11;
const DEPTH: usize = 6;
const ROWS: usize = 1 << DEPTH;
/// The highest value of a sign that is told from higher ones.
const LAST_BIN: u8 = 64;
/// How often a kind must stand behind another before its own share is believed rather than the share over all.
const RARE: f32 = 10.0;
/// What speaks for a deck besides, in natural logarithms of odds: most lines that are learned from stand far from one, and what is
/// lost among them is won twice over where a deck stands (whole decks of publishers not learned from: 54.0 to 55.2 in a hundred).
const DECK: f32 = 0.25;
/// One natural logarithm of odds in the sums.
const UNIT: f32 = 32.0;
/// The same in the file: what is lost in whole numbers there is noise in the sums.
const FILE_UNIT: f32 = 128.0;

/// How the forest is learned.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How many forests are learned, each from other lines and questions; the file holds their mean.
    forests: usize,
    /// How many tables each has, and how far each goes.
    tables: usize,
    rate: f32,
    /// How far each of the first tables goes.
    first_rate: f32,
    /// Of the lines and of the questions, how many are looked at for one table, one in so many.
    lines: u64,
    questions: u64,
    /// What is added to the weight of a row, so that rare ones say little.
    caution: f32,
    /// How much the kind of the line above counts.
    steps: f32,
    seed: u64,
}

impl Settings {
    /// What stands here, or what the environment says instead, for trying out.
    pub fn read() -> Self {
        Self {
            forests: or("FORESTS", 2),
            tables: or("TABLES", 96),
            rate: or("RATE", 0.7),
            first_rate: or("FIRST_RATE", 0.3),
            lines: or("LINES", 3),
            questions: or("QUESTIONS", 4),
            caution: or("CAUTION", 90.0),
            steps: or("STEPS", 0.3),
            seed: or("SEED", 1),
        }
    }
}

fn or<T: std::str::FromStr>(name: &str, value: T) -> T {
    env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(value)
}

/// The texts that are made of each page of setting A, and what a line of each counts.
const VARIANTS: [(Variant, f32); 5] = [
    (Variant::WithoutBlanks, 0.4),
    (Variant::Wrapped, 0.2),
    (Variant::Thinned, 0.3),
    (Variant::Shuffled, 0.3),
    (Variant::Brief, 0.3),
];

/// A line to learn from, and its kind.
struct Example {
    kind: usize,
    weight: f32,
    /// What is known to speak for each kind before anything is learned.
    known: [f32; KINDS],
}

/// The windows of lines, as one column for each of their places, and the examples among them.
struct Lessons {
    columns: Vec<Vec<u8>>,
    examples: Vec<Example>,
    /// How often a kind stands right behind another; the last row is for the top of a text.
    steps: [[f32; KINDS]; KINDS + 1],
}

/// For each kind something, then the weight.
type Row = [f32; KINDS + 1];

/// The forest that some pages teach, in the form of its file.
pub fn learn<'a>(pages: impl Iterator<Item = &'a Page> + Clone, settings: &Settings) -> Vec<u8> {
    let lessons = Lessons::of(pages.clone(), None);
    let mut file = lessons.step_values(settings.steps);
    let seen = (0..WINDOW).flat_map(|line| learn::seen().map(|sign| line * SIGNS + sign)).collect();
    let growth = Growth { tables: FIRST, rate: settings.first_rate, share: 1.0, most: 0.95, asked: seen };
    file.extend(lessons.boost(settings, &growth, &mut Chance::new(settings.seed)));

    let lessons = Lessons::of(pages, Some(&file));
    let share = 1.0 / settings.forests as f32;
    let asked = (0..SIGNS * WINDOW).collect();
    let growth = Growth { tables: settings.tables, rate: settings.rate, share, most: 3.0, asked };
    let forests: Vec<Vec<u8>> = (0..settings.forests as u64)
        .map(|forest| lessons.boost(settings, &growth, &mut Chance::new(settings.seed * 1000 + forest)))
        .collect();
    // A table of each in turn, so that the first ones are of all.
    for table in 0..settings.tables {
        for forest in &forests {
            file.extend(forest.chunks_exact(TABLE).nth(table).into_iter().flatten());
        }
    }
    file
}

/// How one forest grows.
struct Growth {
    tables: usize,
    rate: f32,
    /// What part of what it says stands in the file.
    share: f32,
    /// The most that a row of a table may say; in the file it is a byte at the most.
    most: f32,
    /// The columns that may be asked for.
    asked: Vec<usize>,
}

impl Lessons {
    /// Of all lines, seen from afar, or of those that the first tables of a forest leave in doubt.
    fn of<'a>(pages: impl Iterator<Item = &'a Page>, first: Option<&[u8]>) -> Self {
        let mut lessons = Self {
            columns: vec![Vec::new(); SIGNS * WINDOW],
            examples: Vec::new(),
            steps: [[0.0; KINDS]; KINDS + 1],
        };
        for page in pages {
            let article = page.setting == "A";
            lessons.add(&page.text, &page.gold, if article { 1.0 } else { 0.5 }, first);
            for (variant, weight) in VARIANTS.into_iter().filter(|_| article) {
                if let Some((text, gold)) = page.variant(variant) {
                    lessons.add(&text, &gold, weight, first);
                }
            }
        }
        lessons
    }

    fn add(&mut self, text: &str, gold: &[Gold], weight: f32, first: Option<&[u8]>) {
        let mut gold = gold.iter().peekable();
        let mut last = KINDS;
        let mut see = |span: Span, window: Option<(&[u8], [f32; KINDS])>| {
            while gold.next_if(|line| line.end <= span.start()).is_some() {}
            let Some(kind) = gold.peek().filter(|line| line.start < span.end()).and_then(|line| line.kind)
            else {
                return;
            };
            self.steps[last][kind] += weight;
            last = kind;
            if let Some((window, known)) = window {
                self.examples.push(Example { kind, weight, known });
                for (column, &sign) in self.columns.iter_mut().zip(window) {
                    column.push(sign.min(LAST_BIN));
                }
            }
        };
        match first {
            None => learn::glances(text, |span, window| see(span, Some((window, [0.0; KINDS])))),
            Some(forest) => learn::windows(text, forest, |span, window| {
                let known = |scores: &[i16; 16]| array::from_fn(|kind| f32::from(scores[kind]) / UNIT);
                see(span, window.map(|(window, scores)| (window, known(scores))));
            }),
        }
    }

    fn boost(&self, settings: &Settings, growth: &Growth, chance: &mut Chance) -> Vec<u8> {
        let columns: Vec<Column> = growth.asked.iter().map(|&at| Column::of(&self.columns[at])).collect();
        let mut scores: Vec<[f32; KINDS]> = self.examples.iter().map(|example| example.known).collect();
        let mut file = Vec::new();
        for _ in 0..growth.tables {
            let gradients: Vec<Row> = self
                .examples
                .iter()
                .zip(&scores)
                .map(|(example, scores)| gradient(example, scores))
                .collect();
            let sample: Vec<usize> =
                (0..self.examples.len()).filter(|_| chance.one_in(settings.lines)).collect();
            let sketch = Sketch::of(&gradients, &sample, chance);
            let mut rows = vec![0_u8; self.examples.len()];
            let mut questions = Vec::new();
            for depth in 0..DEPTH {
                let placed: Vec<u8> = sample.iter().map(|&i| rows[i]).collect();
                let (mut best, mut at, mut over) = (f32::MIN, 0, 0);
                for (tried, column) in columns.iter().enumerate() {
                    if chance.one_in(settings.questions)
                        && let Some((gain, threshold)) =
                            sketch.best_threshold(column, &sample, &placed, 1 << depth, settings.caution)
                        && gain > best
                    {
                        (best, at, over) = (gain, tried, threshold);
                    }
                }
                let asked = growth.asked[at];
                let over_value = columns[at].values[usize::from(over)];
                questions.extend([(asked / SIGNS) as u8, (asked % SIGNS) as u8, over_value]);
                for (row, &rank) in rows.iter_mut().zip(&columns[at].ranks) {
                    *row = *row << 1 | u8::from(rank > over);
                }
            }
            // What the file cannot hold of a value, the next tables learn.
            let unit = FILE_UNIT * growth.share;
            let values = self
                .row_values(&rows, &scores, &gradients, settings, growth)
                .map(|row| row.map(|value| (value * unit).round() as i8));
            for (scores, row) in scores.iter_mut().zip(&rows) {
                for (score, value) in scores.iter_mut().zip(values[usize::from(*row)]) {
                    *score += f32::from(value) / unit;
                }
            }
            for row in values {
                file.extend(row.map(|value| value.cast_unsigned() ^ NONE));
                file.extend([NONE; WIDTH - KINDS]);
            }
            file.append(&mut questions);
        }
        file
    }

    /// What speaks for a kind behind another: the logarithm of how much oftener than elsewhere it stands there.
    fn step_values(&self, strength: f32) -> Vec<u8> {
        let all: f32 = self.steps.as_flattened().iter().sum();
        let whole = |kind: usize| self.steps.iter().map(|row| row[kind]).sum::<f32>();
        let value = |row: &[f32; KINDS], kind: usize| {
            let share = (whole(kind) + 1.0) / all;
            let here = (row[kind] + RARE * share) / (row.iter().sum::<f32>() + RARE);
            let besides = if kind == BlockKind::Deck as usize { DECK } else { 0.0 };
            (((here / share).ln() * strength + besides) * UNIT).clamp(-120.0, 120.0).round() as i8
        };
        self.steps.iter().flat_map(|row| (0..KINDS).map(|kind| value(row, kind).cast_unsigned())).collect()
    }

    /// What each row of a table says for each kind: a Newton step.
    fn row_values(
        &self,
        rows: &[u8],
        scores: &[[f32; KINDS]],
        gradients: &[Row],
        settings: &Settings,
        growth: &Growth,
    ) -> [[f32; KINDS]; ROWS] {
        let mut sums = [[(0_f32, 0_f32); KINDS]; ROWS];
        for (((row, scores), gradient), example) in rows.iter().zip(scores).zip(gradients).zip(&self.examples)
        {
            let odds = chances(scores);
            for kind in 0..KINDS {
                let sum = &mut sums[usize::from(*row)][kind];
                sum.0 += gradient[kind];
                sum.1 += odds[kind] * (1.0 - odds[kind]) * example.weight;
            }
        }
        sums.map(|row| {
            row.map(|(gradient, curvature)| {
                let step = growth.rate * gradient / (curvature + settings.caution * 0.12);
                step.clamp(-growth.most, growth.most)
            })
        })
    }
}

/// A forest in the form of the commit b9785d5, in which rows took a byte for each kind and nothing spoke for a deck besides, put
/// into today's.
pub fn today(old: &[u8]) -> Option<Vec<u8>> {
    const OLD_TABLE: usize = ROWS * KINDS + DEPTH * 3;
    let (steps, tables) = old.split_at_checked(KINDS * (KINDS + 1))?;
    let mut file = steps.to_vec();
    for row in file.chunks_exact_mut(KINDS) {
        let deck = &mut row[BlockKind::Deck as usize];
        *deck = deck.cast_signed().saturating_add((DECK * UNIT) as i8).clamp(-120, 120).cast_unsigned();
    }
    let (tables, []) = tables.as_chunks::<OLD_TABLE>() else { return None };
    for table in tables {
        let (rows, questions) = table.split_at(ROWS * KINDS);
        for row in rows.chunks_exact(KINDS) {
            file.extend(row.iter().map(|value| value ^ NONE));
            file.extend([NONE; WIDTH - KINDS]);
        }
        file.extend(questions);
    }
    Some(file)
}

/// The byte of a table that says nothing of a kind.
const NONE: u8 = 128;
/// How many bytes a table takes in the file.
const TABLE: usize = DEPTH * 3 + ROWS * WIDTH;
/// How many bytes a row takes there.
const WIDTH: usize = 12;

/// A sign of all lines, as the rank of its value among all that occur.
struct Column {
    ranks: Vec<u8>,
    values: Vec<u8>,
}

impl Column {
    fn of(column: &[u8]) -> Self {
        let mut occurs = [false; LAST_BIN as usize + 1];
        column.iter().for_each(|&sign| occurs[usize::from(sign)] = true);
        let values: Vec<u8> = (0..=LAST_BIN).filter(|&sign| occurs[usize::from(sign)]).collect();
        let mut rank = [0; LAST_BIN as usize + 1];
        for (place, &value) in values.iter().enumerate() {
            rank[usize::from(value)] = place as u8;
        }
        Self { ranks: column.iter().map(|&sign| rank[usize::from(sign)]).collect(), values }
    }
}

/// The gradients in fewer directions than there are kinds, drawn anew for each table (Iosipoi and Vakhrushev 2022): enough to
/// choose questions by, and quicker to add up. The last place holds the weight.
struct Sketch(Vec<[f32; DIRECTIONS + 1]>);

const DIRECTIONS: usize = 7;

impl Sketch {
    fn of(gradients: &[Row], sample: &[usize], chance: &mut Chance) -> Self {
        let mut directions = [[0_f32; DIRECTIONS]; KINDS];
        for part in directions.as_flattened_mut() {
            // Six coins are near enough to a normal distribution.
            let coins: f32 = (0..6).map(|_| if chance.one_in(2) { 1.0 } else { -1.0 }).sum();
            *part = coins / (6.0 * DIRECTIONS as f32).sqrt();
        }
        Self(
            sample
                .iter()
                .map(|&i| {
                    let mut sketch = [0.0; DIRECTIONS + 1];
                    for (gradient, parts) in gradients[i].iter().zip(&directions) {
                        for (sum, part) in sketch.iter_mut().zip(parts) {
                            *sum += gradient * part;
                        }
                    }
                    sketch[DIRECTIONS] = gradients[i][KINDS];
                    sketch
                })
                .collect(),
        )
    }

    /// The best threshold for one column, as a rank, and what it gains.
    fn best_threshold(
        &self,
        column: &Column,
        sample: &[usize],
        placed: &[u8],
        leaves: usize,
        caution: f32,
    ) -> Option<(f32, u8)> {
        let bins = column.values.len();
        let mut sums = vec![[0_f32; DIRECTIONS + 1]; leaves * bins];
        for ((&i, &row), gradient) in sample.iter().zip(placed).zip(&self.0) {
            let sum = &mut sums[usize::from(row) * bins + usize::from(column.ranks[i])];
            for (sum, add) in sum.iter_mut().zip(gradient) {
                *sum += add;
            }
        }
        let worth = |sum: &[f32; DIRECTIONS + 1]| {
            sum[..DIRECTIONS].iter().map(|g| g * g).sum::<f32>() / (sum[DIRECTIONS] + caution)
        };
        let mut gains = vec![0_f32; bins];
        for leaf in sums.chunks_exact(bins) {
            let mut whole = [0_f32; DIRECTIONS + 1];
            for sum in leaf {
                for (whole, add) in whole.iter_mut().zip(sum) {
                    *whole += add;
                }
            }
            if whole[DIRECTIONS] == 0.0 {
                continue;
            }
            let mut low = [0_f32; DIRECTIONS + 1];
            for (gain, sum) in gains.iter_mut().zip(leaf) {
                let mut high = whole;
                for ((low, high), add) in low.iter_mut().zip(&mut high).zip(sum) {
                    *low += add;
                    *high -= *low;
                }
                *gain += worth(&low) + worth(&high);
            }
        }
        let thresholds = gains[..bins - 1].iter().enumerate();
        thresholds.max_by(|a, b| a.1.total_cmp(b.1)).map(|(over, gain)| (*gain, over as u8))
    }
}

fn chances(scores: &[f32; KINDS]) -> [f32; KINDS] {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let odds = scores.map(|score| (score - most).exp());
    let sum: f32 = odds.iter().sum();
    odds.map(|odds| odds / sum)
}

/// How far each kind's chance is from the truth; the last place holds the weight.
fn gradient(example: &Example, scores: &[f32; KINDS]) -> Row {
    let mut gradient = [0.0; KINDS + 1];
    for (kind, chance) in chances(scores).iter().enumerate() {
        gradient[kind] = (f32::from(u8::from(kind == example.kind)) - chance) * example.weight;
    }
    gradient[KINDS] = example.weight;
    gradient
}
