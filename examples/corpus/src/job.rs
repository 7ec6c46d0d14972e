//! A run: who works at what, and what is kept for the case that it is interrupted.
//!
//! Beside the output `rows.jsonl` lies, as long as the run is not at its end, the folder `rows.jsonl.parts`:
//!
//! ```text
//! state.json          how far the run is: up to which batch, and how long the files below were then
//! rows      rejects   what became of the batches up to there, in their order
//! groups              in Parquet, what describes the rows
//! batch-000123        the rows of a batch that waits for those before it
//! lock                held as long as the run is at work
//! ```

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs::{self, File, TryLockError},
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
    sync::mpsc::Receiver,
    time::{Duration, Instant},
};

use newsprint::{Article, Outline};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    batch::{Batch, Position, Record, Reject},
    field::Names,
    input::{Fingerprint, Form, Input, Inputs},
    row::Row,
    sink::{Kind, Sink},
    tally::Tally,
    whole::{self, Growing},
};

/// How often the state is kept: so much work at most is done again.
const KEPT_EVERY: Duration = Duration::from_secs(2);

/// Why a run ends before its end.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    #[error("{0}: the name must end in .jsonl, .jsonl.gz, .jsonl.zst or .parquet")]
    Kind(PathBuf),
    #[error("{0}: is a folder")]
    Folder(PathBuf),
    #[error(
        "{0}: holds a run that was interrupted: --resume goes on with it; without that folder, a new one begins"
    )]
    Interrupted(PathBuf),
    #[error(
        "{0}: holds a run over other files or with other options, or files have changed since; without that folder, a new one begins"
    )]
    Other(PathBuf),
    #[error("{0}: another run is at work in it")]
    Busy(PathBuf),
    #[error("{path}: cannot be written: {error}; --resume goes on from where the run is")]
    Write { path: PathBuf, error: io::Error },
    #[error("{path}: cannot be read: {error}")]
    Read { path: PathBuf, error: io::Error },
    /// The thread that joins the batches is gone; it knows why.
    #[error("the run has ended")]
    Gone,
}

/// How far a run is.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct State {
    /// Which files are read, and how.
    order: u64,
    /// The next batch, and where it begins.
    number: u64,
    position: Position,
    rows: u64,
    rejects: u64,
    groups: u64,
    tally: Tally,
    /// Whether all rows are written, with all that stands behind them.
    is_whole: bool,
}

/// What became of a batch.
pub(crate) struct Part {
    number: u64,
    end: Position,
    rows: PathBuf,
    rejects: Vec<Reject>,
    tally: Tally,
}

/// A run at work.
pub(crate) struct Job<'a> {
    out: PathBuf,
    folder: PathBuf,
    kind: Kind,
    names: Names,
    files: &'a [Input],
    state: State,
    /// Held as long as the run is at work.
    _lock: File,
}

/// Whether to go on with a run that was interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Resume {
    Yes,
    No,
}

impl<'a> Job<'a> {
    /// Begins a run, or goes on with one.
    pub(crate) fn open(
        out: &Path,
        kind: Kind,
        names: Names,
        inputs: &'a Inputs,
        resume: Resume,
    ) -> Result<Self, Failure> {
        if out.is_dir() {
            return Err(Failure::Folder(out.to_owned()));
        }
        let folder = beside(out, ".parts");
        let began = Self::is_at_work(out);
        if began && resume == Resume::No {
            return Err(Failure::Interrupted(folder));
        }
        let failed = |error| Failure::Write { path: folder.clone(), error };
        fs::create_dir_all(&folder).map_err(failed)?;
        let lock = File::create(folder.join("lock")).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Failure::Busy(folder)),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        let mut order = Fingerprint(inputs.fingerprint());
        for part in [&names.text, &names.id, env!("CARGO_PKG_VERSION")] {
            order.add(part.as_bytes());
        }
        let mut state = State { order: order.0, ..State::default() };
        if began {
            let path = folder.join("state.json");
            let known = fs::read(&path).map_err(|error| Failure::Read { path, error })?;
            match serde_json::from_slice::<State>(&known) {
                Ok(known) if known.order == order.0 => state = known,
                _ => return Err(Failure::Other(folder)),
            }
        }
        Ok(Self { out: out.to_owned(), folder, kind, names, files: &inputs.files, state, _lock: lock })
    }

    /// Whether a run has begun for this output, and has not come to its end.
    pub(crate) fn is_at_work(out: &Path) -> bool {
        beside(out, ".parts").join("state.json").exists()
    }

    /// The next batch, and where it begins.
    pub(crate) fn reached(&self) -> (u64, Position) {
        (self.state.number, self.state.position)
    }

    /// Reads the articles of a batch and writes their rows.
    pub(crate) fn work(&self, batch: Batch) -> Result<Part, Failure> {
        let Batch { number, end, records, mut rejects } = batch;
        let mut tally = Tally::default();
        let rows = self.folder.join(format!("batch-{number:06}"));
        let failed = |error| Failure::Write { path: rows.clone(), error };
        let mut sink = Sink::create(self.kind, &rows).map_err(failed)?;
        for record in records {
            match self.text(&record) {
                Ok((text, id)) => {
                    let outline = Outline::of(&text);
                    let article = Article::parse(&text);
                    tally.article(&text, &outline);
                    let (source, offset) = (self.source(record.position), record.position.at);
                    let row = Row { source: &source, offset, id: id.as_deref(), article: &article };
                    sink.row(&row).map_err(failed)?;
                }
                Err(why) => rejects.push(Reject { position: record.position, why, ends_file: false }),
            }
        }
        sink.finish().map_err(failed)?;
        rejects.sort_by_key(|reject| (reject.position.file, reject.position.at));
        for reject in &rejects {
            if reject.ends_file {
                tally.broken_files += 1;
                crate::complain(&format!("{}: {}", self.source(reject.position), reject.why));
            } else {
                tally.rejects += 1;
            }
        }
        tally.settle();
        Ok(Part { number, end, rows, rejects, tally })
    }

    fn source(&self, position: Position) -> String {
        self.files.get(position.file).map_or_else(String::new, |file| file.path.display().to_string())
    }

    /// The text of a record and its name, or why it has none.
    fn text(&self, record: &Record) -> Result<(String, Option<String>), String> {
        let (text, id) = match record.form {
            Form::JsonLines => self.names.of(&record.bytes)?,
            Form::Text | Form::Wet => {
                let text = str::from_utf8(&record.bytes)
                    .map_err(|error| format!("is not UTF-8 at byte {}", error.valid_up_to()))?;
                (text.to_owned(), record.id.clone())
            }
        };
        if text.trim_start_matches('\u{feff}').trim().is_empty() {
            return Err("is empty".to_owned());
        }
        Ok((text, id))
    }

    /// Joins what becomes of the batches, in their order, as long as it comes.
    pub(crate) fn join(
        &self,
        parts: Receiver<Part>,
        unreadable: &[(PathBuf, io::Error)],
    ) -> Result<Joiner<'_>, Failure> {
        let mut joiner = Joiner::open(self, unreadable)?;
        let mut waiting = BTreeMap::new();
        for part in parts {
            waiting.insert(part.number, part);
            while let Some(part) = waiting.remove(&joiner.state.number) {
                joiner.append(&part)?;
            }
            joiner.keep_now_and_then()?;
        }
        joiner.keep()?;
        Ok(joiner)
    }

    /// The counts of a run of which all is written; only the files may still have to be given their names.
    pub(crate) fn whole(&self) -> Option<&Tally> {
        self.state.is_whole.then_some(&self.state.tally)
    }

    /// Gives the files their names, and removes the folder. What an interrupted run has renamed already stays as it is.
    pub(crate) fn settle(&self, rejects: Rejects) -> Result<(), Failure> {
        let refused = beside(&self.out, ".rejects.jsonl");
        let or_done = |result: io::Result<()>, path: &Path| match result {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Failure::Write { path: path.to_owned(), error })
            }
            _ => Ok(()),
        };
        match rejects {
            Rejects::Some => or_done(fs::rename(self.folder.join("rejects"), &refused), &refused)?,
            Rejects::None => or_done(fs::remove_file(&refused), &refused)?,
        }
        or_done(fs::rename(self.folder.join("rows"), &self.out), &self.out)?;
        or_done(fs::remove_dir_all(&self.folder), &self.folder)
    }
}

/// Whether there was anything to refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejects {
    Some,
    None,
}

impl Rejects {
    pub(crate) fn of(tally: &Tally) -> Self {
        if tally.rejects + tally.broken_files > 0 { Self::Some } else { Self::None }
    }
}

/// Puts the parts behind each other, and keeps the state.
pub(crate) struct Joiner<'a> {
    job: &'a Job<'a>,
    state: State,
    rows: Growing,
    rejects: Growing,
    groups: Growing,
    kept: Instant,
}

impl Part {
    pub(crate) fn articles(&self) -> u64 {
        self.tally.articles
    }
}

impl<'a> Joiner<'a> {
    fn open(job: &'a Job<'_>, unreadable: &[(PathBuf, io::Error)]) -> Result<Self, Failure> {
        let mut state = job.state.clone();
        let is_new = state.number == 0;
        if is_new {
            state = State { order: state.order, ..State::default() };
            state.tally.broken_files = unreadable.len() as u64;
        }
        let grow = |name: &str, bytes| {
            let path = job.folder.join(name);
            Growing::open(&path, bytes).map_err(|error| Failure::Write { path, error })
        };
        let (rows, rejects, groups) =
            (grow("rows", state.rows)?, grow("rejects", state.rejects)?, grow("groups", state.groups)?);
        let mut joiner = Self { job, state, rows, rejects, groups, kept: Instant::now() };
        if is_new {
            let mut lines = Vec::new();
            for (path, error) in unreadable {
                line(&mut lines, &path.display().to_string(), 0, &format!("cannot be read: {error}"));
            }
            joiner.write_rejects(&lines)?;
        }
        Ok(joiner)
    }

    fn failed(&self, name: &str) -> impl Fn(io::Error) -> Failure + use<> {
        let path = self.job.folder.join(name);
        move |error| Failure::Write { path: path.clone(), error }
    }

    fn write_rejects(&mut self, lines: &[u8]) -> Result<(), Failure> {
        let failed = self.failed("rejects");
        self.rejects.write_all(lines).map_err(failed)
    }

    fn append(&mut self, part: &Part) -> Result<(), Failure> {
        whole::append(self.job.kind, &part.rows, &mut self.rows, &mut self.groups)
            .map_err(self.failed("rows"))?;
        fs::remove_file(&part.rows).map_err(self.failed("rows"))?;
        let mut lines = Vec::new();
        for reject in &part.rejects {
            line(&mut lines, &self.job.source(reject.position), reject.position.at, &reject.why);
        }
        self.write_rejects(&lines)?;
        self.state.tally.merge(&part.tally);
        self.state.number = part.number + 1;
        self.state.position = part.end;
        Ok(())
    }

    fn keep_now_and_then(&mut self) -> Result<(), Failure> {
        if self.kept.elapsed() < KEPT_EVERY { Ok(()) } else { self.keep() }
    }

    /// Keeps the state, once all that it tells of is on the disk.
    fn keep(&mut self) -> Result<(), Failure> {
        for (name, file) in [("rows", &self.rows), ("rejects", &self.rejects), ("groups", &self.groups)] {
            file.sync().map_err(self.failed(name))?;
        }
        self.state.rows = self.rows.bytes;
        self.state.rejects = self.rejects.bytes;
        self.state.groups = self.groups.bytes;
        let (path, new) = (self.job.folder.join("state.json"), self.job.folder.join("state.json.new"));
        let written = File::create(&new).and_then(|file| {
            let mut file = BufWriter::new(file);
            serde_json::to_writer(&mut file, &self.state)?;
            file.into_inner()?.sync_all()?;
            fs::rename(&new, &path)
        });
        self.kept = Instant::now();
        written.map_err(self.failed("state.json"))
    }

    /// Writes what stands behind the last row, and puts the whole where it was asked for.
    pub(crate) fn finish(mut self) -> Result<Tally, Failure> {
        let groups = self.job.folder.join("groups");
        whole::finish(self.job.kind, &mut self.rows, &groups).map_err(self.failed("rows"))?;
        self.state.is_whole = true;
        self.keep()?;
        self.job.settle(Rejects::of(&self.state.tally))?;
        Ok(self.state.tally)
    }
}

/// A line of the rejects.
#[derive(Serialize)]
struct Refused<'a> {
    source: &'a str,
    offset: u64,
    why: &'a str,
}

/// Adds a line to the rejects. Bytes in memory do not fail.
fn line(lines: &mut Vec<u8>, source: &str, offset: u64, why: &str) {
    if serde_json::to_writer(&mut *lines, &Refused { source, offset, why }).is_ok() {
        lines.push(b'\n');
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
