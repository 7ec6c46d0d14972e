//! Short texts of our own for the hard cases of quotations, and who said what in each.
//!
//! A case in `tests/quotes/*.txt` begins with `===` and its name; behind `---` stands one line for each quotation, in order:
//! kind, mention, full name, cue, and the words in the marks, with ` | ` between them; `-` for what is absent, `?` for what is not
//! asked. What is known to be wrong stands in `tests/quotes/KNOWN_WRONG`, one `FILE/NAME` a line: the test fails where something
//! else is wrong, and where something listed is right. A run with `KNOWN_WRONG=rewrite` in the environment writes the list anew:
//! look at what changed before you commit it.

use std::{collections::BTreeSet, env, fmt::Write as _, fs, path::Path};

use newsprint::{Outline, QuoteSpan, Span};

#[test]
fn who_said_what_in_hard_cases() {
    let list = folder().join("KNOWN_WRONG");
    let cases = cases();
    assert!(cases.len() >= 50, "only {} cases", cases.len());
    if env::var("KNOWN_WRONG").is_ok_and(|wish| wish == "rewrite") {
        let wrong = cases.iter().filter(|case| case.difference().is_some());
        let lines: Vec<String> = wrong.map(|case| case.name.clone() + "\n").collect();
        return fs::write(list, lines.concat()).unwrap();
    }
    let known = fs::read_to_string(list).unwrap();
    let known: BTreeSet<&str> = known.lines().collect();
    let (mut news, mut right) = (String::new(), Vec::new());
    for case in &cases {
        match (case.difference(), known.contains(case.name.as_str())) {
            (Some(difference), false) => writeln!(news, "{}\n{difference}", case.name).unwrap(),
            (None, true) => right.push(case.name.as_str()),
            _ => {}
        }
    }
    assert!(news.is_empty(), "wrong:\n{news}");
    assert!(right.is_empty(), "listed as wrong, and right: {right:?}");
}

#[test]
fn every_known_fault_is_a_case() {
    let names: BTreeSet<String> = cases().into_iter().map(|case| case.name).collect();
    for known in fs::read_to_string(folder().join("KNOWN_WRONG")).unwrap().lines() {
        assert!(names.contains(known), "no such case: {known}");
    }
}

/// A text and the lines that tell who said what in it.
struct Case {
    name: String,
    text: String,
    expected: Vec<String>,
}

impl Case {
    /// What came out, beside what should have, if they differ.
    fn difference(&self) -> Option<String> {
        let outline = Outline::of(&self.text);
        let found: Vec<String> = outline.quotes().iter().map(|quote| line(&self.text, quote)).collect();
        let same = found.len() == self.expected.len()
            && found.iter().zip(&self.expected).all(|(found, expected)| agree(found, expected));
        let shown = |lines: &[String]| format!("        {}", lines.join("\n        "));
        (!same).then(|| format!("    expected\n{}\n    found\n{}\n", shown(&self.expected), shown(&found)))
    }
}

/// Whether two lines say the same, where the second asks.
fn agree(found: &str, expected: &str) -> bool {
    let (found, expected): (Vec<&str>, Vec<&str>) =
        (found.split(" | ").collect(), expected.split(" | ").collect());
    found.len() == expected.len()
        && found.iter().zip(&expected).all(|(found, expected)| *expected == "?" || found == expected)
}

fn line(text: &str, quote: &QuoteSpan) -> String {
    let of = |span: Option<Span>| span.and_then(|span| span.text(text)).unwrap_or("-");
    let inner = quote.span.text(text).unwrap_or_default();
    let marks = ['"', '“', '”', '\'', '‘', '’', '«', '»', '„', '`', '「', '」', ' ', '\u{a0}', '—', '–', '-'];
    let (mention, name) = (quote.speaker.map(|by| by.mention), quote.speaker.and_then(|by| by.name));
    format!(
        "{} | {} | {} | {} | {}",
        quote.kind,
        of(mention),
        of(name),
        of(quote.cue),
        inner.trim_matches(marks)
    )
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quotes")
}

fn cases() -> Vec<Case> {
    let mut paths: Vec<_> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        for part in fs::read_to_string(&path).unwrap().split("=== ").skip(1) {
            let (name, rest) = part.split_once('\n').unwrap();
            let (text, expected) = rest.split_once("\n---\n").unwrap();
            let expected = expected.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
            cases.push(Case { name: format!("{file}/{name}"), text: text.to_owned(), expected });
        }
    }
    cases
}
