//! Learns who said a quotation, from the train part of PolNeAR: `speaker DIR [OUT]`.
//!
//! Writes predictions for every article, made by weights that were learned without it, to `target/folds-article.jsonl`
//! and `target/folds-publisher.jsonl`, and the weights learned from all to OUT.

use std::{collections::BTreeMap, env, fs, path::Path};

use newsprint::{
    Outline, QuoteKind, QuoteSpan, Span,
    learn_speaker::{Question, Tables, templates},
};
use newsprint_learn::{Choice, choose, decide, rounded};
use serde_json::{Value, json};

struct Article {
    path: String,
    publisher: String,
    text: String,
    gold: BTreeMap<(usize, usize), Gold>,
}

struct Gold {
    parts: Vec<Span>,
    kind: String,
    attributed: bool,
    ignore: bool,
    cue: Vec<Span>,
    /// The full name, where the speaker is a pronoun.
    name: Option<String>,
}

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let dir = Path::new(&args[0]);
    let articles = read(dir);
    let all: Vec<&Article> = articles.iter().collect();
    let publishers: Vec<String> = {
        let mut names: Vec<String> = articles.iter().map(|a| a.publisher.clone()).collect();
        names.sort();
        names.dedup();
        names
    };
    if args.get(2).is_none() {
        let fold: Vec<usize> = (0..articles.len()).map(|i| i % 5).collect();
        validate(&articles, &fold, "target/folds-article.jsonl");
        if args.get(1).is_some() {
            let fold: Vec<usize> =
                articles.iter().map(|a| publishers.iter().position(|p| *p == a.publisher).unwrap()).collect();
            validate(&articles, &fold, "target/folds-publisher.jsonl");
        }
    }
    if let Some(out) = args.get(1) {
        let tables = learn(&all);
        write(out, &tables);
    }
}

#[derive(Clone, Default)]
struct Learned {
    levels: Vec<(String, u8)>,
    speaker: Vec<i16>,
    said: Vec<i16>,
    mixed: Vec<i16>,
    person: Vec<i16>,
    cue: Vec<i16>,
}

fn count(name: &str) -> usize {
    templates(name).iter().map(|(_, size)| size).sum()
}

fn tables(learned: &Learned) -> Tables {
    let levels: Vec<(&str, u8)> = learned.levels.iter().map(|(w, l)| (w.as_str(), *l)).collect();
    let mut tables = Tables::new(&levels);
    for (name, weights) in [
        ("speaker", &learned.speaker),
        ("said", &learned.said),
        ("mixed", &learned.mixed),
        ("person", &learned.person),
        ("cue", &learned.cue),
    ] {
        if !weights.is_empty() {
            tables.set(name, weights);
        }
    }
    tables
}

/// How many parts the articles are cut into, so that each is read with levels that were learned from the others.
const PARTS: usize = 8;

/// Reads every article with what was learned so far, and gives its questions with the gold.
fn questions(articles: &[&Article], learned: &[Learned], mut take: impl FnMut(&Article, Question, &Gold)) {
    let tables: Vec<Tables> = learned.iter().map(tables).collect();
    for (i, article) in articles.iter().enumerate() {
        for question in tables[i % tables.len()].read(&article.text).1 {
            if let Some(gold) = gold(article, &question) {
                take(article, question, gold);
            }
        }
    }
}

/// Learns a choice among things that were tried, each a place and its answers.
fn learn_choice(name: &str, choices: &[Choice]) -> Vec<i16> {
    let reachable = choices.iter().filter(|choice| choice.right.contains(&true)).count();
    let tried: usize = choices.iter().map(|choice| choice.tried.len()).sum();
    let each = tried as f64 / choices.len() as f64;
    eprintln!("{name}: {reachable} of {} among those tried, {each:.1} each", choices.len());
    rounded(&choose(choices, count(name), ridge(name)))
}

fn choice(tried: Vec<(Span, Vec<u16>)>, is_right: impl Fn(Span) -> bool) -> Choice {
    let right = tried.iter().map(|(span, _)| is_right(*span)).collect();
    Choice { tried: tried.into_iter().map(|(_, answers)| answers).collect(), right }
}

fn learn(articles: &[&Article]) -> Learned {
    let mut learned: Vec<Learned> = (0..PARTS)
        .map(|part| {
            let others: Vec<&Article> =
                articles.iter().enumerate().filter(|(i, _)| i % PARTS != part).map(|(_, a)| *a).collect();
            Learned { levels: levels(&others), ..Learned::default() }
        })
        .collect();
    for round in 0..ROUNDS {
        let mut speakers = Vec::new();
        questions(articles, &learned, |_, question, gold| {
            if !gold.parts.is_empty() {
                speakers.push(choice(question.tried, |span| overlaps(span, &gold.parts)));
            }
        });
        let speaker = learn_choice("speaker", &speakers);
        learned.iter_mut().for_each(|part| part.speaker.clone_from(&speaker));
        let (mut said, mut mixed) = (Vec::new(), Vec::new());
        let (mut cues, mut people) = (Vec::new(), Vec::new());
        questions(articles, &learned, |article, question, gold| {
            if gold.ignore {
                return;
            }
            if gold.attributed {
                mixed.push((question.said.clone(), gold.kind == "mixed"));
            }
            said.push((question.said, gold.attributed));
            if !gold.cue.is_empty() {
                cues.push(choice(question.cues, |span| overlaps(span, &gold.cue)));
            }
            if let Some(name) = &gold.name
                && !question.people.is_empty()
            {
                let is_right = |span: Span| same_name(span.text(&article.text).unwrap_or_default(), name);
                people.push(choice(question.people, is_right));
            }
        });
        let said = rounded(&decide(&said, count("said"), ridge("said")));
        let mixed = rounded(&decide(&mixed, count("said"), ridge("mixed")));
        let (cue, person) = (learn_choice("cue", &cues), learn_choice("person", &people));
        for part in &mut learned {
            part.said.clone_from(&said);
            part.mixed.clone_from(&mixed);
            part.person.clone_from(&person);
        }
        if round + 1 == ROUNDS {
            return Learned { levels: levels(articles), speaker, cue, person, said, mixed };
        }
    }
    Learned::default()
}

/// What was decided of one quotation is asked of the next: so the weights are learned twice, the second time with answers
/// that the first ones gave.
const ROUNDS: usize = 3;
/// How small the weights of a table are held: the more, the fewer or the less sure the cases are.
fn ridge(name: &str) -> f64 {
    match name {
        "person" => 12.0,
        "said" | "mixed" => 5.0,
        _ => 0.53,
    }
}

/// How strongly words report speech: the share of their uses near quotations, outside marks, that annotators took for cues.
fn levels(articles: &[&Article]) -> Vec<(String, u8)> {
    let mut uses: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    for article in articles {
        let text = article.text.as_str();
        let inside = |at: usize| article.gold.keys().any(|(start, end)| (*start..*end).contains(&at));
        let cues: Vec<&Vec<Span>> = article.gold.values().map(|gold| &gold.cue).collect();
        let mut start = 0;
        for block in text.split_inclusive('\n') {
            let end = start + block.len();
            if article.gold.keys().any(|(s, e)| *s < end && start < *e) {
                let mut at = start;
                for word in block.split_inclusive(|c: char| !c.is_alphabetic() && c != '-') {
                    let bare = word.trim_end_matches(|c: char| !c.is_alphabetic());
                    if bare.len() > 2 && bare.starts_with(|c: char| c.is_lowercase()) && !inside(at) {
                        let entry = uses.entry(bare.to_owned()).or_default();
                        entry.0 += 1.0;
                        if cues.iter().any(|cue| cue.iter().any(|c| (c.start()..c.end()).contains(&at))) {
                            entry.1 += 1.0;
                        }
                    }
                    at += word.len();
                }
            }
            start = end;
        }
    }
    let mut levels = Vec::new();
    let words = Tables::new(&[]);
    for (word, (all, cue)) in uses {
        let known = words.level(&word);
        let Some(known) = known else { continue };
        let prior = match known {
            4.. => 0.45,
            2.. => 0.12,
            1 => 0.03,
            _ => 0.005,
        };
        if known == 0 && cue < 3.0 {
            continue;
        }
        if known <= 1 && cue < 2.0 {
            continue;
        }
        let share = (cue + 4.0 * prior) / (all + 4.0);
        let level = if share > 0.6 {
            7
        } else if share > 0.4 {
            6
        } else if share > 0.25 {
            5
        } else if share > 0.14 {
            4
        } else if share > 0.07 {
            3
        } else if share > 0.025 {
            2
        } else {
            1
        };
        if known != level {
            levels.push((word, level));
        }
    }
    levels
}

/// Whether two names have the same first and last word.
fn same_name(one: &str, other: &str) -> bool {
    let ends = |name: &str| -> Option<(String, String)> {
        let name = name.to_lowercase();
        let mut words = name.split_whitespace();
        let first = words.next()?.to_owned();
        Some((first.clone(), words.next_back().map_or(first, str::to_owned)))
    };
    ends(one) == ends(other)
}

fn gold<'a>(article: &'a Article, question: &Question) -> Option<&'a Gold> {
    article.gold.get(&(question.quote.start(), question.quote.end()))
}

fn overlaps(span: Span, parts: &[Span]) -> bool {
    parts.iter().any(|part| span.start() < part.end() && part.start() < span.end())
}

fn validate(articles: &[Article], fold: &[usize], out: &str) {
    let mut lines = Vec::new();
    for k in 0..=fold.iter().copied().max().unwrap_or(0) {
        let train: Vec<&Article> =
            articles.iter().zip(fold).filter(|(_, f)| **f != k).map(|(a, _)| a).collect();
        let tables = tables(&learn(&train));
        for (article, _) in articles.iter().zip(fold).filter(|(_, f)| **f == k) {
            lines.push(line(article, &tables.read(&article.text).0));
        }
    }
    fs::create_dir_all("target").unwrap();
    fs::write(out, lines.join("\n")).unwrap();
}

fn line(article: &Article, quotes: &[QuoteSpan]) -> String {
    let _ = Outline::default();
    let place = |span: Span| json!({"start": span.start(), "end": span.end()});
    let quotes: Vec<Value> = quotes
        .iter()
        .map(|q| {
            let kind = match q.kind {
                QuoteKind::Direct => "direct",
                QuoteKind::Mixed => "mixed",
                QuoteKind::Scare => "scare",
            };
            let speaker = q.speaker.map(|s| {
                json!({"start": s.mention.start(), "end": s.mention.end(), "name": s.name.and_then(|n| n.text(&article.text))})
            });
            json!({"start": q.span.start(), "end": q.span.end(), "kind": kind, "speaker": speaker, "cue": q.cue.map(place)})
        })
        .collect();
    json!({"path": article.path, "quotes": quotes}).to_string()
}

fn read(dir: &Path) -> Vec<Article> {
    let gold = fs::read_to_string(dir.join("gold.jsonl")).unwrap();
    gold.lines()
        .map(|line| {
            let value: Value = serde_json::from_str(line).unwrap();
            let path = value["path"].as_str().unwrap().to_owned();
            let span = |v: &Value| {
                Span::new(v["start"].as_u64().unwrap() as usize, v["end"].as_u64().unwrap() as usize).unwrap()
            };
            let gold = value["quotes"].as_array().unwrap().iter().map(|q| {
                let place = span(q);
                let speaker = &q["speaker"];
                let parts = |part: &Value| {
                    if part.is_null() {
                        Vec::new()
                    } else if let Some(parts) = part["parts"].as_array() {
                        let at = |value: &Value| value.as_u64().unwrap() as usize;
                        parts.iter().map(|p| Span::new(at(&p[0]), at(&p[1])).unwrap()).collect()
                    } else {
                        vec![span(part)]
                    }
                };
                let gold = Gold {
                    parts: parts(speaker),
                    cue: parts(&q["cue"]),
                    kind: q["kind"].as_str().unwrap().to_owned(),
                    attributed: q["attributed"].as_bool().unwrap(),
                    name: speaker["name"]
                        .as_str()
                        .filter(|_| speaker["type"] == "pronoun")
                        .map(str::to_owned),
                    ignore: q["ignore"].as_bool().unwrap_or(false),
                };
                ((place.start(), place.end()), gold)
            });
            Article {
                publisher: value["publisher"].as_str().unwrap().to_owned(),
                text: fs::read_to_string(dir.join(&path)).unwrap(),
                gold: gold.collect(),
                path,
            }
        })
        .collect()
}

fn write(out: &str, learned: &Learned) {
    let mut text = String::from(
        "//! Learned by `tests/learn`, program `speaker`: do not edit by hand.\n\nuse super::Weights;\n\n",
    );
    text += "/// How strongly verbs report speech, where the text tells: from 1 to 7.\npub(super) static LEVELS: &[(&str, u8)] = &[\n";
    for (word, level) in &learned.levels {
        text += &format!("    ({word:?}, {level}),\n");
    }
    text += "];\n\n/// In hundredths of a logit; one row per template.\n#[rustfmt::skip]\npub(super) static WEIGHTS: Weights = Weights {\n";
    for (name, weights) in [
        ("speaker", &learned.speaker),
        ("said", &learned.said),
        ("mixed", &learned.mixed),
        ("person", &learned.person),
        ("cue", &learned.cue),
    ] {
        text += &format!("    {name}: [\n");
        let mut rest = weights.as_slice();
        for (template, size) in templates(name) {
            let (row, behind) = rest.split_at(*size);
            let row: Vec<String> = row.iter().map(i16::to_string).collect();
            text += &format!("        // {template}\n        {},\n", row.join(", "));
            rest = behind;
        }
        text += "    ],\n";
    }
    text += "};\n";
    fs::write(out, text).unwrap();
}
