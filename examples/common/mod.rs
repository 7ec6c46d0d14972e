//! What the examples share: where their texts come from, how they end, and what may reach a terminal.

pub(crate) mod terminal;
pub(crate) mod tree;

use std::{
    fmt, fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
    process::ExitCode,
    vec,
};

/// The article that ships with the crate.
const SAMPLE: &str = include_str!("../sample.txt");

/// A text and what to call it.
pub(crate) struct Text {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// What to do with a folder among the paths.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Folders {
    /// Say that it is one.
    Refused,
    /// Take its `.txt` files, by name.
    Opened,
}

/// The texts that were asked for, one at a time; those that cannot be had are named on standard error.
pub(crate) struct Texts {
    paths: vec::IntoIter<PathBuf>,
    sample: Option<Text>,
    failed: bool,
}

impl Texts {
    /// The files at `paths`, with `-` for standard input; no paths at all mean the sample article.
    pub(crate) fn new(paths: Vec<PathBuf>, folders: Folders) -> Self {
        let sample = paths
            .is_empty()
            .then(|| Text { name: "examples/sample.txt".to_owned(), text: SAMPLE.to_owned() });
        let mut texts = Self { paths: Vec::new().into_iter(), sample, failed: false };
        let mut files = Vec::new();
        for path in paths {
            if folders == Folders::Opened && path.is_dir() {
                match articles(&path) {
                    Ok(found) => files.extend(found),
                    Err(why) => texts.refuse(&path, &why),
                }
            } else {
                files.push(path);
            }
        }
        texts.paths = files.into_iter();
        texts
    }

    /// The files that are still to be read.
    pub(crate) fn paths(&self) -> &[PathBuf] {
        self.paths.as_slice()
    }

    /// Names a path that is of no use, and remembers it for the exit status.
    pub(crate) fn refuse(&mut self, path: &Path, why: &Refusal) {
        self.failed = true;
        complain(&format!("{}: {why}", path.display()));
    }

    /// How the program ends, once all is `written`: a reader that has closed the pipe has seen enough.
    pub(crate) fn end(&self, written: io::Result<()>) -> ExitCode {
        match written {
            Ok(()) => ExitCode::from(u8::from(self.failed)),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(error) => {
                complain(&format!("cannot write: {error}"));
                ExitCode::FAILURE
            }
        }
    }
}

impl Iterator for Texts {
    type Item = Text;

    fn next(&mut self) -> Option<Text> {
        if let Some(sample) = self.sample.take() {
            return Some(sample);
        }
        loop {
            let path = self.paths.next()?;
            match read(&path) {
                Ok(text) => return Some(Text { name: path.display().to_string(), text }),
                Err(why) => self.refuse(&path, &why),
            }
        }
    }
}

/// Why a path gives no text.
#[derive(Debug)]
pub(crate) enum Refusal {
    Folder,
    NoTexts,
    Empty,
    NotUtf8 { byte: u8, at: usize },
    Io(io::Error),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder => f.write_str("is a folder, not a file"),
            Self::NoTexts => f.write_str("holds no .txt file"),
            Self::Empty => f.write_str("is empty"),
            Self::NotUtf8 { byte, at } => write!(f, "is not UTF-8: byte {at} is 0x{byte:02x}"),
            Self::Io(error) if error.kind() == io::ErrorKind::NotFound => f.write_str("no such file"),
            Self::Io(error) => write!(f, "cannot be read: {error}"),
        }
    }
}

/// The text of a file, or of standard input for `-`.
fn read(path: &Path) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        io::stdin().lock().read_to_end(&mut bytes).map_err(Refusal::Io)?;
    } else if path.is_dir() {
        return Err(Refusal::Folder);
    } else {
        bytes = fs::read(path).map_err(Refusal::Io)?;
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Refusal::NotUtf8 { byte: error.as_bytes().get(at).copied().unwrap_or_default(), at }
    })?;
    if text.trim_start_matches('\u{feff}').trim().is_empty() { Err(Refusal::Empty) } else { Ok(text) }
}

/// The `.txt` files of a folder, by name.
fn articles(folder: &Path) -> Result<Vec<PathBuf>, Refusal> {
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| {
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()
        })
        .map_err(Refusal::Io)?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("txt")));
    paths.sort();
    if paths.is_empty() { Err(Refusal::NoTexts) } else { Ok(paths) }
}

/// One line on standard error, with nothing in it that a terminal would obey.
pub(crate) fn complain(message: &str) {
    eprintln!("{}", terminal::safe(message));
}
