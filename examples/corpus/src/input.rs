//! What is to be read: which files, and what they hold.

use std::{
    fs,
    io::{self, BufRead as _},
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// One text.
    Text,
    /// One JSON object in a line.
    JsonLines,
    /// WARC records, of which those of type `conversion` hold a text (WARC 1.1, ISO 28500; Common Crawl's WET).
    Wet,
}

impl Form {
    /// By the ending of the name, a packer's ending left away.
    fn of(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.to_ascii_lowercase();
        let name = name.strip_suffix(".gz").or(name.strip_suffix(".zst")).unwrap_or(&name);
        match name.rsplit_once('.')?.1 {
            "txt" | "text" => Some(Self::Text),
            "jsonl" | "ndjson" | "json" => Some(Self::JsonLines),
            "wet" | "warc" => Some(Self::Wet),
            _ => None,
        }
    }
}

/// A file to read.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub(crate) path: PathBuf,
    pub(crate) form: Form,
    /// Its size on the disk, in bytes.
    pub(crate) size: u64,
}

/// All files to read, in order, and those paths that cannot be.
#[derive(Debug, Default)]
pub(crate) struct Inputs {
    pub(crate) files: Vec<Input>,
    pub(crate) unreadable: Vec<(PathBuf, io::Error)>,
    changes: Fingerprint,
}

impl Inputs {
    /// The files at these paths; folders give the files below them whose names have an ending that is known.
    pub(crate) fn of(paths: &[PathBuf]) -> Self {
        let mut inputs = Self::default();
        for path in paths {
            let form = Form::of(path).unwrap_or(Form::Text);
            inputs.add(path, Some(form));
        }
        inputs
    }

    /// Sizes and times of all files, as one number: a run goes on only over the files that it began with.
    pub(crate) fn fingerprint(&self) -> u64 {
        self.changes.0
    }

    /// Bytes of all files on the disk.
    pub(crate) fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.size).sum()
    }

    /// Adds a file, or all below a folder, by name. Links to folders are not followed, so that there is an end to it.
    fn add(&mut self, path: &Path, form: Option<Form>) {
        let mut waiting = vec![(path.to_owned(), form)];
        while let Some((path, form)) = waiting.pop() {
            match Self::look(&path) {
                Ok(Found::Folder(mut below)) => {
                    below.sort_by(|a, b| b.cmp(a));
                    waiting.extend(below.into_iter().map(|path| (path, None)));
                }
                Ok(Found::File { size, changed }) => {
                    let Some(form) = form.or_else(|| Form::of(&path)) else { continue };
                    self.changes.add(path.as_os_str().as_encoded_bytes());
                    self.changes.add(&size.to_le_bytes());
                    self.changes.add(&changed.to_le_bytes());
                    self.files.push(Input { path, form, size });
                }
                Err(error) => self.unreadable.push((path, error)),
            }
        }
    }

    fn look(path: &Path) -> io::Result<Found> {
        let facts = fs::metadata(path)?;
        if !facts.is_dir() {
            let changed = facts.modified()?.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
            return Ok(Found::File { size: facts.len(), changed });
        }
        let mut below = Vec::new();
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            let is_linked_folder = entry.file_type()?.is_symlink() && entry.path().is_dir();
            if !is_linked_folder {
                below.push(entry.path());
            }
        }
        Ok(Found::Folder(below))
    }
}

enum Found {
    Folder(Vec<PathBuf>),
    File { size: u64, changed: u128 },
}

/// The paths in a file, one in a line.
pub(crate) fn listed(path: &Path) -> io::Result<Vec<PathBuf>> {
    let lines = io::BufReader::new(fs::File::open(path)?).lines();
    lines
        .filter(|line| line.as_ref().map_or(true, |line| !line.trim().is_empty()))
        .map(|line| line.map(PathBuf::from))
        .collect()
}

/// FNV-1a over 64 bits: the same on every machine, as the standard library's hashes need not be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fingerprint(pub(crate) u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fingerprint {
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&[0xff]) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
