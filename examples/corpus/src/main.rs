//! Reads a corpus of news texts into one row per article, as JSON lines or Parquet.
//!
//! ```text
//! corpus [--resume] --out FILE [--text-field NAME] [--id-field NAME] [--list FILE] [--threads N] PATH...
//! ```
//!
//! The files are cut into batches of about 16 MiB, always the same ones. They are read side by side, and their rows are joined in
//! their order. So the memory does not grow with the corpus, the output does not depend on the number of threads, and a run that
//! was interrupted goes on where it was some seconds before.

mod batch;
mod field;
mod input;
mod job;
mod row;
mod sink;
mod stream;
mod tally;
#[allow(dead_code, reason = "shared with the other examples")]
#[path = "../../common/terminal.rs"]
mod terminal;
mod whole;

use std::{
    io::{self, Write as _},
    panic::resume_unwind,
    path::PathBuf,
    process::ExitCode,
    sync::{
        atomic::{AtomicU64, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::iter::{ParallelBridge as _, ParallelIterator as _};

use crate::{
    batch::Batches,
    field::Names,
    input::Inputs,
    job::{Failure, Job, Rejects, Resume},
    sink::Kind,
    stream::Gauge,
    tally::{Tally, grouped},
};

/// Reads a corpus of news texts into one row per article, as JSON lines or Parquet.
///
/// Texts (.txt), JSON lines (.jsonl, .ndjson) and WET or other WARC files (.wet, .warc) are read, each also as .gz or .zst. Of a
/// folder, all such files below it. What is no article is named in FILE.rejects.jsonl, with the byte where it begins.
///
/// The status is 0 when all files were read, be there rejects or not; 1 when a file could not be, or the rows not be written.
#[derive(Parser)]
#[command(name = "corpus")]
struct Asked {
    /// Where the rows go: .jsonl, .jsonl.gz, .jsonl.zst or .parquet. Until it is whole, work is kept in FILE.parts.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Go on with a run that was interrupted.
    #[arg(long)]
    resume: bool,
    /// The field of a JSON object that holds the text.
    #[arg(long, value_name = "NAME", default_value = "text")]
    text_field: String,
    /// The field of a JSON object that holds its address or number.
    #[arg(long, value_name = "NAME", default_value = "id")]
    id_field: String,
    /// A file that lists more paths, one in a line.
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// How many threads; one for each core if it is not given.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    threads: usize,
    /// Files and folders.
    #[arg(value_name = "PATH", required_unless_present = "list")]
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    match run(Asked::parse()) {
        Ok(code) => code,
        Err(failure) => {
            complain(&failure.to_string());
            ExitCode::FAILURE
        }
    }
}

/// One line on standard error, with nothing in it that a terminal would obey.
pub(crate) fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "corpus: {}", terminal::safe(message));
}

fn run(asked: Asked) -> Result<ExitCode, Failure> {
    let Asked { out, resume, text_field, id_field, list, threads, mut paths } = asked;
    let kind = Kind::of(&out).ok_or_else(|| Failure::Kind(out.clone()))?;
    if let Some(path) = list {
        paths.extend(input::listed(&path).map_err(|error| Failure::Read { path, error })?);
    }
    let inputs = Inputs::of(&paths);
    for (path, error) in &inputs.unreadable {
        complain(&format!("{}: cannot be read: {error}", path.display()));
    }
    if inputs.files.is_empty() {
        complain("there is nothing to read");
        return Ok(ExitCode::FAILURE);
    }
    if resume && out.is_file() && !Job::is_at_work(&out) {
        complain(&format!("{}: is whole; there is nothing to go on with", out.display()));
        return Ok(ExitCode::SUCCESS);
    }
    let resume = if resume { Resume::Yes } else { Resume::No };
    let job = Job::open(&out, kind, Names { text: text_field, id: id_field }, &inputs, resume)?;
    let start = Instant::now();
    let tally = if let Some(tally) = job.whole() {
        job.settle(Rejects::of(tally))?;
        tally.clone()
    } else {
        work(&job, &inputs, threads)?
    };
    let seconds = start.elapsed().as_secs_f64();
    let summary = format!("{tally}time      {seconds:.1} s\n");
    // A reader that has closed the pipe has seen enough: the rows are where they should be.
    let _ = io::stdout().write_all(summary.as_bytes());
    Ok(ExitCode::from(u8::from(tally.broken_files > 0)))
}

/// Reads batch after batch on all threads, while one more joins what they give.
fn work(job: &Job, inputs: &Inputs, threads: usize) -> Result<Tally, Failure> {
    let gauge = Gauge::default();
    let (number, position) = job.reached();
    let batches = Batches::new(&inputs.files, number, position, gauge.clone());
    let bar = bar(inputs.bytes(), gauge.bytes());
    let (articles, start) = (AtomicU64::new(0), Instant::now());
    let (give, parts) = mpsc::sync_channel(2);
    let (worked, whole) = thread::scope(|scope| {
        let one = |batch| {
            let part = job.work(batch)?;
            let sum = articles.fetch_add(part.articles(), Ordering::Relaxed) + part.articles();
            bar.set_position(gauge.bytes());
            bar.set_message(format!("{} articles/s", grouped(rate(sum, start.elapsed()))));
            give.send(part).map_err(|_| Failure::Gone)
        };
        let joiner = scope.spawn(|| job.join(parts, &inputs.unreadable));
        let all = || batches.par_bridge().try_for_each(one);
        let worked = match rayon::ThreadPoolBuilder::new().num_threads(threads).build() {
            Ok(pool) => pool.install(all),
            Err(_) => all(),
        };
        drop(give);
        (worked, joiner.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    bar.finish_and_clear();
    let joiner = whole?;
    worked?;
    joiner.finish()
}

/// How far the run is, for a person at a terminal; elsewhere it says nothing.
fn bar(bytes: u64, done: u64) -> ProgressBar {
    let template = "{wide_bar} {bytes}/{total_bytes} {binary_bytes_per_sec} {msg} {eta} left";
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(bytes).with_style(style).with_position(done);
    bar.reset_eta();
    bar
}

/// So many a second.
fn rate(count: u64, time: Duration) -> u64 {
    count.saturating_mul(1000) / u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1)
}
