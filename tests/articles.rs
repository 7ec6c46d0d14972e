//! Whole articles, written for this test in the layouts of real sources, with what must come out of each beside it.
//!
//! `tests/articles/SOURCE/NAME.txt` is the text as that source leaves it, `NAME.json` what an editor reads in it. The JSON has
//! the names of the article's own, and two things more: `blocks` holds one kind for each block of the text, in order (two
//! kinds with a bar between where either will do, here and in the body; `any` where none is asked for), and a field that a quotation leaves
//! out is not compared. A headline, byline, dateline or date that the JSON leaves out must be absent.
//!
//! What the parser is known to get wrong stands in `tests/articles/KNOWN_WRONG`, one `SOURCE/NAME field` a line. The test fails
//! where something else is wrong, and where something listed is right. A run with `KNOWN_WRONG=rewrite` in the
//! environment writes the list anew: look at what changed before you commit it.

use std::{
    collections::BTreeSet,
    env, fmt, fs,
    path::{Path, PathBuf},
};

use newsprint::{Article, Outline};
use serde_json::Value;

#[test]
fn articles_read_as_an_editor_reads_them() {
    let wrong: Vec<Difference> = fixtures().iter().flat_map(Fixture::differences).collect();
    let places: BTreeSet<String> = wrong.iter().map(Difference::place).collect();
    let list = folder().join("KNOWN_WRONG");
    if env::var("KNOWN_WRONG").is_ok_and(|wish| wish == "rewrite") {
        let lines: Vec<String> = places.into_iter().map(|place| place + "\n").collect();
        return fs::write(list, lines.concat()).unwrap();
    }
    let known = fs::read_to_string(list).unwrap();
    let known: BTreeSet<&str> = known.lines().collect();
    let news: Vec<String> =
        wrong.iter().filter(|d| !known.contains(d.place().as_str())).map(ToString::to_string).collect();
    let mended: Vec<&str> = known.into_iter().filter(|place| !places.contains(*place)).collect();
    assert!(
        news.is_empty() && mended.is_empty(),
        "wrong and not listed:\n{}\nlisted and right:\n{}\n\n\
         to write the list anew: KNOWN_WRONG=rewrite cargo test --test articles\n",
        news.concat(),
        mended.join("\n")
    );
}

/// Prints all that is wrong, listed or not: `cargo test --test articles -- --ignored --nocapture`.
#[test]
#[ignore = "a report for people"]
fn report() {
    let fixtures = fixtures();
    let wrong: Vec<Difference> = fixtures.iter().flat_map(Fixture::differences).collect();
    for difference in &wrong {
        print!("{difference}");
    }
    println!("{} articles, {} differences", fixtures.len(), wrong.len());
}

#[test]
fn every_text_has_its_answer() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 57, "only {} articles", fixtures.len());
    for fixture in &fixtures {
        let outline = Outline::of(&fixture.text);
        assert!(!outline.blocks().is_empty(), "{}", fixture.name);
    }
}

#[test]
fn what_is_read_passes_the_checks_of_the_builder() {
    for Fixture { name, text, .. } in fixtures() {
        let halves = text.char_indices().map(|(at, _)| at).step_by(400);
        for part in halves.flat_map(|at| [&text[..at], &text[at..]]).chain([&*text]) {
            let article = Article::parse(part);
            assert_eq!(article.to_builder().build().as_ref(), Ok(&article), "{name}: {part}");
        }
    }
}

/// A text and what must come out of it.
struct Fixture {
    /// Folder and name, such as `wire/grain-terminal-fire`.
    name: String,
    text: String,
    gold: Value,
}

/// One field of one article that is not as it should be.
struct Difference {
    file: String,
    field: String,
    expected: String,
    found: String,
}

impl Difference {
    /// What stands in the list.
    fn place(&self) -> String {
        format!("{} {}", self.file, self.field)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n    expected {}\n    found    {}", self.place(), self.expected, self.found)
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles")
}

/// All articles, in the order of their names.
fn fixtures() -> Vec<Fixture> {
    let mut texts: Vec<PathBuf> =
        entries(&folder()).iter().filter(|p| p.is_dir()).flat_map(|p| entries(p)).collect();
    texts.retain(|path| path.extension().is_some_and(|e| e == "txt"));
    texts.sort();
    texts
        .iter()
        .map(|path| Fixture {
            name: path
                .strip_prefix(folder())
                .unwrap()
                .with_extension("")
                .display()
                .to_string()
                .replace('\\', "/"),
            text: fs::read_to_string(path).unwrap(),
            gold: serde_json::from_str(&fs::read_to_string(path.with_extension("json")).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        })
        .collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

impl Fixture {
    fn differences(&self) -> Vec<Difference> {
        let mut wrong = Vec::new();
        self.blocks(&Outline::of(&self.text), &mut wrong);
        self.article(&serde_json::to_value(Article::parse(&self.text)).unwrap(), &mut wrong);
        wrong
    }

    fn note(&self, wrong: &mut Vec<Difference>, field: String, expected: &str, found: &str) {
        let file = self.name.clone();
        wrong.push(Difference { file, field, expected: cut(expected), found: cut(found) });
    }

    fn blocks(&self, outline: &Outline, wrong: &mut Vec<Difference>) {
        let gold = list(&self.gold, "blocks");
        let found = outline.blocks();
        if gold.len() != found.len() {
            self.note(wrong, "blocks".into(), &gold.len().to_string(), &found.len().to_string());
            return;
        }
        for (i, (kinds, block)) in gold.iter().zip(found).enumerate() {
            let kinds = kinds.as_str().unwrap();
            if kinds != "any" && !kinds.split('|').any(|kind| kind == block.kind.as_str()) {
                let found = format!("{} of {}", block.kind, block.span.text(&self.text).unwrap());
                self.note(wrong, format!("blocks[{i}]"), kinds, &found);
            }
        }
    }

    fn article(&self, found: &Value, wrong: &mut Vec<Difference>) {
        for (field, gold) in self.gold.as_object().unwrap() {
            match field.as_str() {
                "blocks" => {}
                "quotes" => self.quotes(found, wrong),
                _ => self.compare(field, gold, &found[field], wrong),
            }
        }
        for field in [
            "headline",
            "deck",
            "byline",
            "published",
            "updated",
            "dateline",
            "captions",
            "quotes",
            "related",
        ] {
            if self.gold.get(field).is_none() && found.get(field).is_some() {
                self.note(wrong, field.into(), "nothing", &found[field].to_string());
            }
        }
    }

    /// Compares what the gold names; `null` in the gold asks for nothing.
    fn compare(&self, field: &str, gold: &Value, found: &Value, wrong: &mut Vec<Difference>) {
        match (gold, found) {
            (Value::Object(parts), Value::Object(_)) => {
                for (name, part) in parts {
                    self.compare(&format!("{field}.{name}"), part, &found[name], wrong);
                }
            }
            (Value::Array(gold), Value::Array(found)) if gold.iter().all(|part| key(part).is_some()) => {
                self.compare_keyed(field, gold, found, wrong);
            }
            (Value::Array(gold), Value::Array(found)) if gold.len() == found.len() => {
                for (i, (gold, found)) in gold.iter().zip(found).enumerate() {
                    self.compare(&format!("{field}[{i}]"), gold, found, wrong);
                }
            }
            (Value::Array(gold), Value::Null) if gold.is_empty() => {}
            (Value::String(gold), Value::String(found)) if squash(gold) == squash(found) => {}
            (Value::String(kinds), Value::String(kind)) if kinds.split('|').any(|other| other == kind) => {}
            _ if gold == found => {}
            _ => self.note(wrong, field.into(), &shown(gold), &shown(found)),
        }
    }

    /// Each part of the gold is sought by its words among those found, so that one that lacks puts no other wrong.
    fn compare_keyed(&self, field: &str, gold: &[Value], found: &[Value], wrong: &mut Vec<Difference>) {
        let mut rest: Vec<&Value> = found.iter().collect();
        for (i, part) in gold.iter().enumerate() {
            let field = format!("{field}[{i}]");
            match rest.iter().position(|other| key(part) == key(other)) {
                Some(at) => self.compare(&field, part, rest.remove(at), wrong),
                None => self.note(wrong, field, &shown(part), "nothing"),
            }
        }
        for part in rest {
            self.note(
                wrong,
                format!("{field}: {}", cut(&key(part).unwrap_or_default())),
                "nothing",
                &shown(part),
            );
        }
    }

    /// Each quotation of the gold is sought by its words among those found.
    fn quotes(&self, article: &Value, wrong: &mut Vec<Difference>) {
        let mut rest: Vec<&Value> = list(article, "quotes").iter().collect();
        for (i, gold) in list(&self.gold, "quotes").iter().enumerate() {
            let field = format!("quotes[{i}]");
            match rest.iter().position(|quote| spoken(quote) == spoken(gold)) {
                Some(at) => self.quote(&field, gold, rest.remove(at), wrong),
                None => self.note(wrong, field, &spoken(gold), "nothing"),
            }
        }
        for quote in rest {
            self.note(wrong, format!("quotes: {}", cut(&spoken(quote))), "nothing", &shown(quote));
        }
    }

    fn quote(&self, field: &str, gold: &Value, found: &Value, wrong: &mut Vec<Difference>) {
        let exact: fn(&str, &str) -> bool = |gold, found| gold == found;
        for (path, alike) in [
            ("/kind", exact),
            ("/cue", overlap),
            ("/speaker/mention", overlap),
            ("/speaker/name", exact),
            ("/speaker/role", overlap),
        ] {
            let is_asked = path != "/speaker/mention" && gold.pointer(path).is_some()
                || path == "/speaker/mention" && gold.get("speaker").is_some();
            let names_nobody =
                path.starts_with("/speaker/") && path != "/speaker/mention" && found.get("speaker").is_none();
            if !is_asked || names_nobody {
                continue;
            }
            let gold_word = gold.pointer(path).and_then(Value::as_str);
            let found_word = found.pointer(path).and_then(Value::as_str);
            let same = match (gold_word, found_word) {
                (Some(gold), Some(found)) => alike(&squash(gold), &squash(found)),
                (gold, found) => gold == found,
            };
            if !same {
                let expected = format!("{} for “{}”", gold_word.unwrap_or("nothing"), spoken(gold));
                self.note(
                    wrong,
                    format!("{field}{}", path.replace('/', ".")),
                    &expected,
                    found_word.unwrap_or("nothing"),
                );
            }
        }
    }
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The words with one blank between them.
fn squash(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a quotation, without the comma that leads over to its speaker.
fn spoken(quote: &Value) -> String {
    squash(quote["text"].as_str().unwrap()).trim_end_matches(',').to_owned()
}

/// What tells a part of a list from the others, where it has words of its own.
fn key(part: &Value) -> Option<String> {
    ["text", "title", "heading"].iter().find_map(|name| part.get(name)?.as_str()).map(squash)
}

/// A value as it stands in the report.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing".into(),
        Value::String(text) => text.clone(),
        _ => value.to_string(),
    }
}

/// Whether one of two mentions of somebody holds the other, such as "the clerk, Ida Crane" and "Ida Crane".
fn overlap(gold: &str, found: &str) -> bool {
    gold.contains(found) || found.contains(gold)
}

/// The first eighty characters.
fn cut(text: &str) -> String {
    let text = squash(text);
    if text.chars().count() <= 80 { text } else { text.chars().take(80).chain(['…']).collect() }
}
