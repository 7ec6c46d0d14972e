//! Whole articles, written for this test in the layouts of real sources, with what must come out of each beside it.
//!
//! `tests/articles/SOURCE/NAME.txt` is the text as that source leaves it, `NAME.json` what an editor reads in it. The JSON has
//! the names of the article's own, and two things more: `blocks` holds one kind for each block of the text, in order (two
//! kinds with a bar between where either will do, `any` where none is asked for), and a field that a quotation leaves
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

use newsprint::{Outline, QuoteSpan, Span};
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
        "wrong and not listed:\n{}\nlisted and right, to be taken off the list:\n{}\n",
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
    assert!(fixtures.len() >= 48, "only {} articles", fixtures.len());
    for fixture in &fixtures {
        let outline = Outline::of(&fixture.text);
        assert!(!outline.blocks().is_empty(), "{}", fixture.name);
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
        let outline = Outline::of(&self.text);
        let mut wrong = Vec::new();
        self.blocks(&outline, &mut wrong);
        self.quotes(&outline, &mut wrong);
        wrong
    }

    fn note(&self, wrong: &mut Vec<Difference>, field: String, expected: &str, found: &str) {
        let file = self.name.clone();
        wrong.push(Difference { file, field, expected: expected.to_owned(), found: found.to_owned() });
    }

    fn part(&self, span: Span) -> &str {
        span.text(&self.text).unwrap()
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
                let found = format!("{} of {}", block.kind, cut(self.part(block.span)));
                self.note(wrong, format!("blocks[{i}]"), kinds, &found);
            }
        }
    }

    /// Each quotation of the gold is sought by its words among those found after the one before it.
    fn quotes(&self, outline: &Outline, wrong: &mut Vec<Difference>) {
        let mut rest: Vec<&QuoteSpan> = outline.quotes().iter().collect();
        for (i, gold) in list(&self.gold, "quotes").iter().enumerate() {
            let text = gold["text"].as_str().unwrap();
            let Some(at) = rest.iter().position(|q| bare(self.part(q.span)) == bare(text)) else {
                self.note(wrong, format!("quotes[{i}]"), &cut(text), "nothing");
                continue;
            };
            self.quote(&format!("quotes[{i}]"), gold, rest.remove(at), wrong);
        }
        for quote in rest {
            let text = cut(self.part(quote.span));
            self.note(wrong, format!("quotes: {text}"), "nothing", &text);
        }
    }

    fn quote(&self, field: &str, gold: &Value, found: &QuoteSpan, wrong: &mut Vec<Difference>) {
        let speaker = found.speaker;
        let part = |span: Option<Span>| span.map(|span| self.part(span));
        let mention = part(speaker.map(|s| s.mention));
        let words = self.part(found.span);
        let mut compare = |name: &str, gold: &Value, found: Option<&str>, alike: fn(&str, &str) -> bool| {
            let same = match (gold.as_str(), found) {
                (Some(gold), Some(found)) => alike(&squash(gold), &squash(found)),
                (None, None) => true,
                _ => false,
            };
            if !same {
                let expected = format!("{} for {}", gold.as_str().unwrap_or("nothing"), cut(words));
                self.note(wrong, format!("{field}.{name}"), &expected, found.unwrap_or("nothing"));
            }
        };
        if let Some(kind) = gold.get("kind") {
            compare("kind", kind, Some(found.kind.as_str()), |gold, found| gold == found);
        }
        if let Some(cue) = gold.get("cue") {
            compare("cue", cue, part(found.cue), overlap);
        }
        if let Some(gold) = gold.get("speaker") {
            compare("speaker", &gold["mention"], mention, overlap);
            if mention.is_some() {
                if let Some(name) = gold.get("name") {
                    compare("speaker.name", name, part(speaker.and_then(|s| s.name)), |gold, found| {
                        gold == found
                    });
                }
                if let Some(role) = gold.get("role") {
                    compare("speaker.role", role, part(speaker.and_then(|s| s.role)), overlap);
                }
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

/// The words of a quotation without its marks, and without the comma that leads over to its speaker.
fn bare(text: &str) -> String {
    let marks =
        ['"', '“', '”', '„', '«', '»', '‹', '›', '‘', '’', '\'', '`', '「', '」', '『', '』', '–', '—'];
    let mut text = squash(text);
    while text.starts_with(marks) || text.starts_with(' ') {
        text.remove(0);
    }
    while text.ends_with(marks) || text.ends_with([' ', ',']) {
        text.pop();
    }
    text
}

/// Whether one of two mentions of somebody holds the other, such as "the clerk, Ida Crane" and "Ida Crane".
fn overlap(gold: &str, found: &str) -> bool {
    gold.contains(found) || found.contains(gold)
}

/// The first sixty characters.
fn cut(text: &str) -> String {
    let text = squash(text);
    if text.chars().count() <= 60 { text } else { text.chars().take(60).chain(['…']).collect() }
}
