//! Learns `src/layout/forest.bin` from a layout corpus with gold: gradient boosting of oblivious trees, all kinds at once.
//!
//! Run in `tests/learn`: `cargo run --release --bin layout -- CORPUS cv` prints cross-validated scores by publisher family, five
//! folds; `... -- CORPUS write FILE` learns from all pages and writes the forest. The same corpus gives the same file: the
//! only chance in it comes from a fixed seed.

use std::{collections::HashMap, env, fs, process::ExitCode};

use newsprint::{
    BlockKind,
    layout::learn::{self, SIGNS, WINDOW},
};
use serde_json::Value;

const KINDS: usize = 11;
const DEPTH: usize = 6;
const ROWS: usize = 1 << DEPTH;
/// How many tables are learned, and how far each goes.
const TABLES: usize = 160;
const RATE: f32 = 0.16;
/// Of the lines and of the questions, how many are looked at for one table, one in so many.
const LINES_ONE_IN: u64 = 2;
const QUESTIONS_ONE_IN: u64 = 3;
/// What is added to the weight of a row, so that rare ones say little.
const CAUTION: f32 = 8.0;
/// The highest value of a sign that is told from higher ones.
const LAST_BIN: u8 = 64;
/// How much the kind of the line above counts.
const STEPS: f32 = 0.3;
/// One natural logarithm of odds in the file.
const UNIT: f32 = 32.0;

/// A text of the corpus with its gold.
struct Page {
    path: String,
    setting: String,
    english: bool,
    family: String,
    text: String,
    gold: Vec<Gold>,
}

struct Gold {
    kind: Option<usize>,
    also: Vec<usize>,
    start: usize,
    end: usize,
}

/// A line to learn from, and its kind.
struct Example {
    kind: usize,
    weight: f32,
}

/// The windows of all lines, as one column for each of their places, and the examples among them.
struct Lessons {
    columns: Vec<Vec<u8>>,
    examples: Vec<Example>,
    /// How often a kind stands right behind another; the last row is for the top of a text.
    steps: [[f32; KINDS]; KINDS + 1],
}

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let tables = env::var("TABLES").ok().and_then(|n| n.parse().ok()).unwrap_or(TABLES);
    let (pages, task) = match args.as_slice() {
        [corpus, rest @ ..] => (read(corpus), rest),
        [] => return usage(),
    };
    match task {
        [task] if task == "cv" => {
            let mut tallies: HashMap<String, Tally> = HashMap::new();
            let fold_of = folds(&pages);
            for fold in 0..5 {
                let kept = env::var("KEEP").ok().map(|dir| format!("{dir}/{fold}.bin"));
                let forest = kept.as_ref().and_then(|file| fs::read(file).ok()).unwrap_or_else(|| {
                    learn_from(pages.iter().filter(|page| fold_of[&page.family] != fold), tables)
                });
                if let Some(file) = kept {
                    fs::write(file, &forest).expect("a place for the forests");
                }
                for page in pages.iter().filter(|page| fold_of[&page.family] == fold) {
                    judge(page, &forest, &mut tallies);
                }
            }
            report(&tallies);
        }
        [task, file] if task == "write" => {
            let forest = learn_from(pages.iter(), tables);
            let mut tallies = HashMap::new();
            for page in &pages {
                judge(page, &forest, &mut tallies);
            }
            report(&tallies);
            if let Err(error) = fs::write(file, &forest) {
                eprintln!("{file}: {error}");
                return ExitCode::FAILURE;
            }
        }
        [task, file] if task == "judge" => {
            let forest = fs::read(file).expect("a forest");
            let mut tallies = HashMap::new();
            for page in &pages {
                judge(page, &forest, &mut tallies);
            }
            report(&tallies);
        }
        _ => return usage(),
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!("layout CORPUS cv | layout CORPUS write FILE | layout CORPUS judge FILE");
    ExitCode::FAILURE
}

fn kind_of(name: &Value) -> Option<usize> {
    BlockKind::ALL.iter().position(|kind| Some(kind.as_str()) == name.as_str())
}

fn read(corpus: &str) -> Vec<Page> {
    let gold = fs::read_to_string(format!("{corpus}/gold.jsonl")).expect("the corpus has a gold.jsonl");
    let mut pages: Vec<Page> = gold
        .lines()
        .map(|line| {
            let page: Value = serde_json::from_str(line).expect("a line of gold is JSON");
            let word = |name: &str| page[name].as_str().unwrap_or_default().to_owned();
            let path = word("path");
            let text = fs::read_to_string(format!("{corpus}/{path}")).expect("the text of a line of gold");
            let offset = |value: &Value| usize::try_from(value.as_u64().unwrap_or(0)).unwrap_or(0);
            let gold = page["blocks"].as_array().into_iter().flatten().map(|block| Gold {
                kind: kind_of(&block["kind"]),
                also: block["also"].as_array().into_iter().flatten().filter_map(kind_of).collect(),
                start: offset(&block["start"]),
                end: offset(&block["end"]),
            });
            let gold = gold.collect();
            Page {
                path,
                setting: word("setting"),
                english: word("lang") == "en",
                family: word("family"),
                text,
                gold,
            }
        })
        .collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    pages
}

/// Families of publishers over five folds, each to the fold that has least.
fn folds(pages: &[Page]) -> HashMap<String, usize> {
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for page in pages.iter().filter(|page| page.setting == "A") {
        *sizes.entry(&page.family).or_default() += page.gold.len();
    }
    for page in pages {
        sizes.entry(&page.family).or_default();
    }
    let mut families: Vec<(&str, usize)> = sizes.into_iter().collect();
    families.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let mut filled = [0; 5];
    families
        .into_iter()
        .map(|(family, size)| {
            let fold = (0..5).min_by_key(|&fold| filled[fold]).unwrap_or(0);
            filled[fold] += size.max(1);
            (family.to_owned(), fold)
        })
        .collect()
}

fn learn_from<'a>(pages: impl Iterator<Item = &'a Page>, tables: usize) -> Vec<u8> {
    let mut lessons = Lessons {
        columns: vec![Vec::new(); SIGNS * WINDOW],
        examples: Vec::new(),
        steps: [[0.0; KINDS]; KINDS + 1],
    };
    for page in pages {
        lessons.add(&page.text, &page.gold, if page.setting == "A" { 1.0 } else { 0.5 });
        if page.setting == "A" && page.text.contains("\n\n") {
            let (text, gold) = without_blank_lines(page);
            lessons.add(&text, &gold, 0.4);
        }
    }
    lessons.boost(tables)
}

/// The page as an extractor leaves it that puts one line feed between blocks.
fn without_blank_lines(page: &Page) -> (String, Vec<Gold>) {
    let mut text = String::with_capacity(page.text.len());
    let mut gold = Vec::new();
    for line in &page.gold {
        let start = text.len();
        text.push_str(page.text[line.start..line.end].trim());
        gold.push(Gold { kind: line.kind, also: line.also.clone(), start, end: text.len() });
        text.push('\n');
    }
    (text, gold)
}

impl Lessons {
    fn add(&mut self, text: &str, gold: &[Gold], weight: f32) {
        let mut gold = gold.iter().peekable();
        let mut last = KINDS;
        learn::windows(text, |span, window| {
            while gold.next_if(|line| line.end <= span.start()).is_some() {}
            let Some(kind) = gold.peek().filter(|line| line.start < span.end()).and_then(|line| line.kind)
            else {
                return;
            };
            self.steps[last][kind] += weight;
            last = kind;
            if let Some(window) = window {
                self.examples.push(Example { kind, weight });
                for (column, &sign) in self.columns.iter_mut().zip(window) {
                    column.push(sign.min(LAST_BIN));
                }
            }
        });
    }

    /// The forest, in the form of its file.
    fn boost(&self, tables: usize) -> Vec<u8> {
        let columns = &self.columns;
        let questions: Vec<usize> = (0..SIGNS * WINDOW).collect();
        let mut chance = Chance(0x5eed);
        let mut scores = vec![[0_f32; 16]; self.examples.len()];
        let mut file = self.step_values();
        for table in 0..tables {
            let gradients: Vec<[f32; 16]> = self
                .examples
                .iter()
                .zip(&scores)
                .map(|(example, scores)| gradient(example, scores))
                .collect();
            let sample: Vec<usize> =
                (0..self.examples.len()).filter(|_| chance.one_in(LINES_ONE_IN)).collect();
            let mut rows = vec![0_u8; self.examples.len()];
            let mut asked = Vec::new();
            for depth in 0..DEPTH {
                let tried: Vec<usize> =
                    questions.iter().copied().filter(|_| chance.one_in(QUESTIONS_ONE_IN)).collect();
                let (_, at, over) = tried
                    .iter()
                    .filter_map(|&at| {
                        best_threshold(&columns[at], &sample, &rows, 1 << depth, &gradients)
                            .map(|(gain, over)| (gain, at, over))
                    })
                    .fold((f32::MIN, 0, 0), |best, new| if new.0 > best.0 { new } else { best });
                asked.push((at, over));
                for (row, &sign) in rows.iter_mut().zip(&columns[at]) {
                    *row = *row << 1 | u8::from(sign > over);
                }
            }
            let values = self.row_values(&rows, &scores, &gradients);
            for (score, row) in scores.iter_mut().zip(&rows) {
                for (score, value) in score.iter_mut().zip(values[usize::from(*row)]) {
                    *score += f32::from(value) / UNIT;
                }
            }
            for &(at, over) in &asked {
                file.extend([(at / SIGNS) as u8, (at % SIGNS) as u8, over]);
            }
            file.extend(values.iter().flatten().map(|value| value.cast_unsigned()));
            if table % 40 == 39 {
                eprintln!("{} tables", table + 1);
            }
        }
        file
    }

    /// What speaks for a kind behind another: the logarithm of how much oftener than elsewhere it stands there.
    fn step_values(&self) -> Vec<u8> {
        let strength: f32 = env::var("STEPS").ok().and_then(|n| n.parse().ok()).unwrap_or(STEPS);
        let all: f32 = self.steps.as_flattened().iter().sum();
        let whole = |kind: usize| self.steps.iter().map(|row| row[kind]).sum::<f32>();
        let value = |row: &[f32; KINDS], kind: usize| {
            let share = (whole(kind) + 1.0) / all;
            let here = (row[kind] + 10.0 * share) / (row.iter().sum::<f32>() + 10.0);
            ((here / share).ln() * strength * UNIT).clamp(-120.0, 120.0).round() as i8
        };
        self.steps.iter().flat_map(|row| (0..KINDS).map(|kind| value(row, kind).cast_unsigned())).collect()
    }

    /// What each row of a table says for each kind: a Newton step, in the file's unit.
    fn row_values(&self, rows: &[u8], scores: &[[f32; 16]], gradients: &[[f32; 16]]) -> [[i8; KINDS]; ROWS] {
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
                (UNIT * rate() * gradient / (curvature + CAUTION * 0.12)).clamp(-100.0, 100.0).round() as i8
            })
        })
    }
}

/// The best threshold for one column, and what it gains.
fn best_threshold(
    column: &[u8],
    sample: &[usize],
    rows: &[u8],
    leaves: usize,
    gradients: &[[f32; 16]],
) -> Option<(f32, u8)> {
    const BINS: usize = LAST_BIN as usize + 1;
    let mut sums = vec![[0_f32; 16]; leaves * BINS];
    for &i in sample {
        let sum = &mut sums[usize::from(rows[i]) * BINS + usize::from(column[i])];
        for (sum, add) in sum.iter_mut().zip(&gradients[i]) {
            *sum += add;
        }
    }
    let mut gains = [0_f32; BINS];
    for leaf in sums.chunks_exact(BINS) {
        let mut whole = [0_f32; 16];
        for sum in leaf {
            for (whole, add) in whole.iter_mut().zip(sum) {
                *whole += add;
            }
        }
        let mut low = [0_f32; 16];
        for (gain, sum) in gains.iter_mut().zip(leaf) {
            let mut high = [0_f32; 16];
            for k in 0..16 {
                low[k] += sum[k];
                high[k] = whole[k] - low[k];
            }
            *gain += worth(&low) + worth(&high);
        }
    }
    let (over, gain) = gains[..BINS - 1].iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1))?;
    Some((*gain, over as u8))
}

fn rate() -> f32 {
    env::var("RATE").ok().and_then(|n| n.parse().ok()).unwrap_or(RATE)
}

fn worth(sum: &[f32; 16]) -> f32 {
    sum[..KINDS].iter().map(|g| g * g).sum::<f32>() / (sum[15] + CAUTION)
}

fn chances(scores: &[f32; 16]) -> [f32; KINDS] {
    let most = scores[..KINDS].iter().copied().fold(f32::MIN, f32::max);
    let mut odds = [0.0; KINDS];
    for (odds, score) in odds.iter_mut().zip(scores) {
        *odds = (score - most).exp();
    }
    let sum: f32 = odds.iter().sum();
    odds.map(|odds| odds / sum)
}

/// How far each kind's chance is from the truth; the last place holds the weight.
fn gradient(example: &Example, scores: &[f32; 16]) -> [f32; 16] {
    let mut gradient = [0.0; 16];
    for (kind, chance) in chances(scores).iter().enumerate() {
        gradient[kind] = (f32::from(u8::from(kind == example.kind)) - chance) * example.weight;
    }
    gradient[15] = example.weight;
    gradient
}

/// xorshift64* (Vigna 2016): the same numbers in each run.
struct Chance(u64);

impl Chance {
    fn one_in(&mut self, of: u64) -> bool {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % of == 0
    }
}

/// Right and wrong lines, as the corpus's own scorer counts them.
#[derive(Default)]
struct Tally {
    lines: usize,
    right: usize,
    hits: [usize; KINDS],
    false_hits: [usize; KINDS],
    misses: [usize; KINDS],
    exact: [(usize, usize); 4],
    confused: HashMap<(usize, usize), usize>,
}

fn judge(page: &Page, forest: &[u8], tallies: &mut HashMap<String, Tally>) {
    let found = learn::kinds(&page.text, forest);
    let mut at = 0;
    let mut predicted = Vec::new();
    for line in &page.gold {
        while found.get(at).is_some_and(|(span, _)| span.end() <= line.start) {
            at += 1;
        }
        predicted
            .push(found.get(at).filter(|(span, _)| span.start() < line.end).map(|&(_, kind)| kind as usize));
    }
    if env::var_os("SHOW").is_some() {
        for (line, predicted) in page.gold.iter().zip(&predicted) {
            let (Some(kind), Some(predicted)) = (line.kind, predicted) else { continue };
            let mark = if kind == *predicted || line.also.contains(predicted) { "      " } else { "WRONG " };
            let text: String = page.text[line.start..line.end].chars().take(120).collect();
            println!(
                "{mark}{} > {} | {} | {text}",
                BlockKind::ALL[kind],
                BlockKind::ALL[*predicted],
                page.path
            );
        }
    }
    let mut names = vec![format!("setting {}", page.setting)];
    if page.english {
        names.push(format!("setting {} en", page.setting));
    }
    for name in names {
        tallies.entry(name).or_default().add(&page.gold, &predicted);
    }
}

impl Tally {
    fn add(&mut self, gold: &[Gold], predicted: &[Option<usize>]) {
        for (line, &predicted) in gold.iter().zip(predicted) {
            let Some(kind) = line.kind else { continue };
            self.lines += 1;
            if predicted == Some(kind) || predicted.is_some_and(|kind| line.also.contains(&kind)) {
                self.right += 1;
                self.hits[kind] += 1;
            } else {
                self.misses[kind] += 1;
                if let Some(predicted) = predicted {
                    self.false_hits[predicted] += 1;
                    *self.confused.entry((kind, predicted)).or_default() += 1;
                }
            }
        }
        for kind in 0..4 {
            let lines = || gold.iter().zip(predicted);
            if !lines().any(|(line, _)| line.kind == Some(kind)) {
                continue;
            }
            let needed = |line: &Gold| line.kind == Some(kind) && line.also.is_empty();
            let allowed =
                |line: &Gold| line.kind.is_none() || line.kind == Some(kind) || line.also.contains(&kind);
            let got = lines().any(|(_, &predicted)| predicted == Some(kind));
            let good = lines().all(
                |(line, &predicted)| {
                    if predicted == Some(kind) { allowed(line) } else { !needed(line) }
                },
            );
            let some_needed = gold.iter().any(needed);
            self.exact[kind].1 += 1;
            self.exact[kind].0 += usize::from(good && (got || !some_needed));
        }
    }
}

fn report(tallies: &HashMap<String, Tally>) {
    let mut names: Vec<&String> = tallies.keys().collect();
    names.sort();
    let ratio = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
    for name in names {
        let tally = &tallies[name];
        let f1s: Vec<f64> = (0..KINDS)
            .map(|k| ratio(2 * tally.hits[k], 2 * tally.hits[k] + tally.false_hits[k] + tally.misses[k]))
            .collect();
        let present = (0..KINDS).filter(|&k| tally.hits[k] + tally.misses[k] > 0).count();
        let macro_f1 = f1s.iter().sum::<f64>() / present as f64;
        println!(
            "{name}: micro {:.3} macro {macro_f1:.3} of {} lines",
            ratio(tally.right, tally.lines),
            tally.lines
        );
        let exact: Vec<String> = ["headline", "deck", "byline", "timestamp"]
            .iter()
            .zip(tally.exact)
            .map(|(kind, (right, of))| format!("{kind} {:.3} of {of}", ratio(right, of)))
            .collect();
        println!("  exact: {}", exact.join(", "));
        let kinds: Vec<String> =
            BlockKind::ALL.iter().zip(&f1s).map(|(kind, f1)| format!("{kind} {f1:.3}")).collect();
        println!("  F1: {}", kinds.join(", "));
        let mut confused: Vec<_> = tally.confused.iter().collect();
        confused.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        let confused: Vec<String> = confused
            .iter()
            .take(14)
            .map(|((gold, found), count)| {
                format!("{}>{} {count}", BlockKind::ALL[*gold], BlockKind::ALL[*found])
            })
            .collect();
        println!("  confused: {}", confused.join(", "));
    }
}
