//! Tries every change that cargo-mutants tells of: whether a test fails, once one thing in the code is another.
//!
//! Each change costs a build when it is tried alone. Here nearly all are compiled at once, into a copy of the package, and one
//! is chosen when the tests run; see [`weave`]. Those of what is worked out by the compiler are tried alone. Verdicts are kept,
//! so that a run may be broken off, and hold as long as the file that was changed stays what it was.

mod change;
mod package;
mod together;
mod verdicts;
mod weave;

use std::{
    collections::{BTreeMap, BTreeSet},
    env, io,
    path::Path,
};

use crate::{
    change::Change,
    package::{Files, Package, Programs},
    together::Together,
    verdicts::{Verdict, Verdicts},
};

/// Which tests are asked, in this order: a program, and what is said to it. Those come first that tell much for their time.
const TESTS: [(&str, &[&str]); 12] = [
    ("quotes", &[]),
    ("seed", &[]),
    ("by_hand", &[]),
    ("errors", &[]),
    ("traits", &[]),
    ("articles", &[]),
    ("lib", &["--skip", "fingerprint"]),
    ("lib", &["fingerprint"]),
    ("outliner", &[]),
    ("exports", &[]),
    ("serde", &[]),
    ("render", &[]),
];
/// How many seconds a test may take on the processor: a few times what the longest takes.
const SECONDS: u32 = 4;

fn main() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.join("../..").canonicalize().expect("the package");
    let listed: Vec<Change> = serde_json::from_reader(io::stdin()).expect("changes, from cargo-mutants");
    // A module that is declared twice is listed twice.
    let changes: BTreeMap<String, Change> = listed.into_iter().map(|it| (it.name.clone(), it)).collect();
    let changes: Vec<Change> = changes.into_values().collect();
    let files = package::files(&root);
    let mut verdicts = Verdicts::read(here.join("target/verdicts.jsonl"), &changes, &files);
    if env::args().nth(1).is_some_and(|wish| wish == "again") {
        verdicts.forget_survivors();
    }
    let mut together = Together::new(here.join("target/together"), &files, &changes);
    together.compile(&mut verdicts);
    together.run(&mut verdicts);
    let package = Package::copy(&files, here.join("target/alone"), 1);
    for number in together.alone {
        alone(&package, &files, number, &changes[number], &mut verdicts);
    }
    print!("{verdicts}");
}

/// Builds the package with one change, and runs the tests.
fn alone(package: &Package, files: &Files, number: usize, change: &Change, verdicts: &mut Verdicts<'_>) {
    if verdicts.of(number).is_some() {
        return;
    }
    let mut changed = text(files, &change.file).to_owned();
    changed.replace_range(change.range(&changed), &change.replacement);
    package.write(&change.file, changed);
    // The tests of the library first: building the others takes longer.
    let failing = |names: &[&str]| package.tests(names).map(|programs| failing(package, &programs, None));
    match failing(&["lib"]) {
        None => verdicts.note(number, Verdict::DoesNotCompile, ""),
        Some(Some(test)) => verdicts.tried(number, Some(test)),
        Some(None) => {
            let others = failing(&names(|name| name != "lib"));
            verdicts.tried(number, others.expect("the library compiles"));
        }
    }
    package.write(&change.file, text(files, &change.file));
}

/// The programs of [`TESTS`] that are wanted.
fn names(is_wanted: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let names: BTreeSet<_> = TESTS.into_iter().map(|(name, _)| name).filter(|name| is_wanted(name)).collect();
    names.into_iter().collect()
}

/// The first of the tests that fails.
fn failing(package: &Package, programs: &Programs, change: Option<usize>) -> Option<String> {
    let there = TESTS.iter().filter_map(|(name, words)| Some((name, words, programs.get(*name)?)));
    let mut there =
        there.map(|(name, words, program)| (name, words, package.passes(program, words, change, SECONDS)));
    let (name, words, _) = there.find(|(_, _, passes)| !passes)?;
    Some(format!("{name} {}", words.join(" ")).trim_end().to_owned())
}

fn text<'a>(files: &'a Files, file: &str) -> &'a str {
    files.get(file).and_then(|text| str::from_utf8(text).ok()).expect("a file of the library")
}
