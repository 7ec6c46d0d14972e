//! What came of each change, kept in a file of JSON lines.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    fs::{self, File, OpenOptions},
    io::Write,
    path::PathBuf,
};

use serde::{Deserialize, Serialize};

use crate::{
    change::{Change, state},
    package::Files,
};

/// What came of a change.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    DoesNotCompile,
    Caught,
    Survived,
}

/// The verdicts on some changes.
pub struct Verdicts<'a> {
    changes: &'a [Change],
    files: &'a Files,
    lines: HashMap<usize, Line>,
    path: PathBuf,
    file: File,
}

/// A line of the file.
#[derive(Clone, Deserialize, Serialize)]
struct Line {
    change: String,
    /// Of the file that is changed.
    state: u64,
    verdict: Verdict,
    /// The test that fails, or what the compiler said.
    by: String,
}

impl<'a> Verdicts<'a> {
    /// Those that were kept, of files that are what they were.
    pub fn read(path: PathBuf, changes: &'a [Change], files: &'a Files) -> Self {
        let kept = fs::read_to_string(&path).unwrap_or_default();
        let kept = kept.lines().filter_map(|line| serde_json::from_str::<Line>(line).ok());
        let kept: HashMap<_, _> = kept.map(|line| ((line.change.clone(), line.state), line)).collect();
        let lines = changes.iter().enumerate().filter_map(|(i, change)| {
            let key = (change.name.clone(), state(files.get(&change.file)?));
            Some((i, kept.get(&key)?.clone()))
        });
        let lines = lines.collect();
        let file = OpenOptions::new().create(true).append(true).open(&path).expect("a file for the verdicts");
        Self { changes, files, lines, path, file }
    }

    /// Lets those that survived be tried again.
    pub fn forget_survivors(&mut self) {
        self.lines.retain(|_, line| line.verdict != Verdict::Survived);
    }

    pub fn of(&self, change: usize) -> Option<Verdict> {
        self.lines.get(&change).map(|line| line.verdict)
    }

    /// Keeps what the tests said: the one that fails.
    pub fn tried(&mut self, change: usize, failing: Option<String>) {
        let verdict = if failing.is_some() { Verdict::Caught } else { Verdict::Survived };
        self.note(change, verdict, &failing.unwrap_or_default());
    }

    /// Keeps a verdict.
    pub fn note(&mut self, number: usize, verdict: Verdict, by: &str) {
        let Change { name, file, .. } = &self.changes[number];
        let state = state(&self.files[file]);
        let line = Line { change: name.clone(), state, verdict, by: by.to_owned() };
        let json = serde_json::to_string(&line).expect("a line is written");
        writeln!(self.file, "{json}").expect("a verdict is kept");
        self.lines.insert(number, line);
    }
}

/// Those that survived, and a table of all by folder.
impl fmt::Display for Verdicts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut folders: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
        for (number, change) in self.changes.iter().enumerate() {
            let Some(line) = self.lines.get(&number) else { continue };
            if line.verdict == Verdict::Survived {
                writeln!(f, "{}", change.name)?;
            }
            let by = match line.verdict {
                Verdict::DoesNotCompile => 1,
                Verdict::Caught if line.by.starts_with("lib") => 2,
                Verdict::Caught => 3,
                Verdict::Survived => 4,
            };
            for folder in [change.folder(), "all"] {
                let counts = folders.entry(folder).or_default();
                counts[0] += 1;
                counts[by] += 1;
            }
        }
        writeln!(
            f,
            "\n| changes of | tried | do not compile | caught by the library's tests | by others | survived |"
        )?;
        writeln!(f, "|---|---:|---:|---:|---:|---:|")?;
        for (folder, [tried, unfit, own, others, survived]) in folders {
            writeln!(f, "| `{folder}` | {tried} | {unfit} | {own} | {others} | {survived} |")?;
        }
        writeln!(f, "\nverdicts: {}", self.path.display())
    }
}
