//! All changes in one copy of the package, each of which is chosen when the tests run.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    path::PathBuf,
};

use crate::{
    change::Change,
    failing, names,
    package::{Fault, Files, Package},
    text,
    verdicts::{Verdict, Verdicts},
    weave::{self, Woven},
};

/// What the copy asks.
const CHANGED: &str = r#"
pub(crate) mod changed {
    static CHANGE: std::sync::LazyLock<u32> =
        std::sync::LazyLock::new(|| std::env::var("CHANGE").map_or(u32::MAX, |it| it.parse().unwrap()));

    pub(crate) fn on(change: u32) -> bool {
        *CHANGE == change
    }

    pub(crate) fn off(first: u32, last: u32) -> bool {
        *CHANGE < first || last < *CHANGE
    }
}
"#;

/// All changes that can be chosen when the tests run.
pub struct Together<'a> {
    package: Package,
    files: &'a Files,
    changes: &'a [Change],
    /// The changes that are tried alone.
    pub alone: BTreeSet<usize>,
    /// The functions that are called while the program is compiled.
    constant: HashSet<String>,
    woven: BTreeMap<String, Woven>,
}

impl<'a> Together<'a> {
    pub fn new(root: PathBuf, files: &'a Files, changes: &'a [Change]) -> Self {
        let package = Package { root, level: 2 };
        let alone = (0..changes.len()).filter(|i| changes[*i].is_opaque()).collect();
        Self { package, files, changes, alone, constant: HashSet::new(), woven: BTreeMap::new() }
    }

    /// Weaves the changes in, and leaves out those that do not compile, until all others do.
    pub fn compile(&mut self, verdicts: &mut Verdicts<'_>) {
        loop {
            self.weave(verdicts);
            let faults = self.package.faults();
            if faults.is_empty() {
                return;
            }
            println!("{} errors of the compiler", faults.len());
            let found = faults.iter().filter(|fault| self.blame(fault, verdicts)).count();
            assert!(found > 0, "no change is to blame: {} {:?}", faults[0].text, faults[0].places);
        }
    }

    fn weave(&mut self, verdicts: &mut Verdicts<'_>) {
        self.woven.clear();
        for file in self.files.keys() {
            let is_in = |i: &usize| {
                self.changes[*i].file == *file
                    && !self.alone.contains(i)
                    && verdicts.of(*i) != Some(Verdict::DoesNotCompile)
            };
            let within: Vec<_> =
                (0..self.changes.len()).filter(is_in).map(|i| (i, &self.changes[i])).collect();
            if file == "src/lib.rs" {
                self.package.write(file, text(self.files, file).to_owned() + CHANGED);
            } else if within.is_empty() {
                self.package.write(file, &self.files[file]);
            } else {
                let woven = weave::weave(text(self.files, file), &within, &self.constant);
                self.alone.extend(&woven.constant);
                for unfit in &woven.unfit {
                    verdicts.note(*unfit, Verdict::DoesNotCompile, "`||` beside a `let`");
                }
                self.package.write(file, &woven.text);
                self.woven.insert(file.clone(), woven);
            }
        }
    }

    /// Finds what an error comes from, and leaves it out; whether that was found.
    fn blame(&mut self, fault: &Fault, verdicts: &mut Verdicts<'_>) -> bool {
        let places = || fault.places.iter().filter_map(|(file, byte)| Some((self.woven.get(file)?, byte)));
        let at = |(woven, byte): (&'_ Woven, &usize)| {
            let change = woven.changes.iter().find(|(range, _)| range.contains(byte));
            change.map(|(_, change)| *change)
        };
        if fault.code == "E0015" {
            let path = fault.text.split('`').nth(1).unwrap_or_default();
            let path = path.split("::<").next().unwrap_or_default();
            let mut names = path.rsplitn(3, "::");
            let (name, of) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
            let of = of.split('<').next().unwrap_or_default();
            return self.constant.insert(name.to_owned()) | self.constant.insert(format!("{of}::{name}"));
        }
        if let Some(change) = places().find_map(at) {
            verdicts.note(change, Verdict::DoesNotCompile, &fault.text);
            return true;
        }
        let around = places().flat_map(|(woven, byte)| {
            woven.around.iter().filter(|(range, changes)| range.contains(byte) && !changes.is_empty())
        });
        let nearest = around.min_by_key(|(range, _)| range.len()).map(|(_, changes)| changes.clone());
        let before = self.alone.len();
        self.alone.extend(nearest.unwrap_or_default());
        self.alone.len() > before
    }

    /// Runs the tests for each change that has no verdict.
    pub fn run(&self, verdicts: &mut Verdicts<'_>) {
        let programs = self.package.tests(&names(|_| true)).expect("all others compile");
        let unchanged = failing(&self.package, &programs, None);
        assert_eq!(unchanged, None, "a test fails though nothing is changed");
        for number in 0..self.changes.len() {
            if verdicts.of(number).is_none() && !self.alone.contains(&number) {
                verdicts.tried(number, failing(&self.package, &programs, Some(number)));
            }
        }
    }
}
