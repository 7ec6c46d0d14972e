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

fn learn(articles: &[&Article]) -> Learned {
    let mut learned = Learned {
        levels: Vec::new(),
        speaker: Vec::new(),
        said: Vec::new(),
        mixed: Vec::new(),
        person: Vec::new(),
        cue: Vec::new(),
    };
    let first = tables(&learned);
    let mut choices = Vec::new();
    for article in articles {
        for question in first.read(&article.text).1 {
            if let Some(gold) = gold(article, &question)
                && !gold.parts.is_empty()
            {
                let right: Vec<bool> =
                    question.tried.iter().map(|(span, _)| overlaps(*span, &gold.parts)).collect();
                choices.push(Choice { tried: question.tried.into_iter().map(|(_, a)| a).collect(), right });
            }
        }
    }
    let reachable = choices.iter().filter(|c| c.right.contains(&true)).count();
    eprintln!(
        "{} of {} speakers among the mentions, {:.1} mentions each",
        reachable,
        choices.len(),
        choices.iter().map(|c| c.tried.len()).sum::<usize>() as f64 / choices.len() as f64
    );
    learned.speaker = rounded(&choose(&choices, count("speaker"), 1.0));
    let second = tables(&learned);
    let (mut said, mut mixed) = (Vec::new(), Vec::new());
    for article in articles {
        for question in second.read(&article.text).1 {
            if let Some(gold) = gold(article, &question)
                && !gold.ignore
            {
                if gold.attributed {
                    mixed.push((question.said.clone(), gold.kind == "mixed"));
                }
                said.push((question.said, gold.attributed));
            }
        }
    }
    learned.cue = learn_cues(articles, &second);
    learned.person = learn_people(articles, &second);
    learned.said = rounded(&decide(&said, count("said"), 1.0));
    learned.mixed = rounded(&decide(&mixed, count("said"), 1.0));
    learned
}

fn learn_people(articles: &[&Article], tables: &Tables) -> Vec<i16> {
    let mut choices = Vec::new();
    for article in articles {
        for question in tables.read(&article.text).1 {
            if let Some(name) = gold(article, &question).and_then(|gold| gold.name.as_deref())
                && !question.people.is_empty()
            {
                let right: Vec<bool> = question
                    .people
                    .iter()
                    .map(|(span, _)| same_name(span.text(&article.text).unwrap_or_default(), name))
                    .collect();
                choices.push(Choice { tried: question.people.into_iter().map(|(_, a)| a).collect(), right });
            }
        }
    }
    let reachable = choices.iter().filter(|c| c.right.contains(&true)).count();
    eprintln!("{} of {} pronouns' people among those tried", reachable, choices.len());
    rounded(&choose(&choices, count("person"), 1.0))
}

fn learn_cues(articles: &[&Article], tables: &Tables) -> Vec<i16> {
    let mut choices = Vec::new();
    for article in articles {
        for question in tables.read(&article.text).1 {
            if let Some(gold) = gold(article, &question)
                && !gold.cue.is_empty()
            {
                let right: Vec<bool> =
                    question.cues.iter().map(|(span, _)| overlaps(*span, &gold.cue)).collect();
                choices.push(Choice { tried: question.cues.into_iter().map(|(_, a)| a).collect(), right });
            }
        }
    }
    let reachable = choices.iter().filter(|c| c.right.contains(&true)).count();
    eprintln!("{} of {} cues among the words tried", reachable, choices.len());
    rounded(&choose(&choices, count("cue"), 1.0))
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
