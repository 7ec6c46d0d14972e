//! A cluster of one scheduler and two executors on this machine, asked the same as one process: `demo [--kill] [FOLDER]`.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::{Path, PathBuf},
    process::{ExitCode, Stdio},
    time::{Duration, Instant},
};

use clap::Parser;
use datafusion::{execution::options::ParquetReadOptions, prelude::SessionContext};
use newsprint_cluster::{
    local::{Local, LocalError, Task, program},
    parse_article, reading_once,
    shell::{Failure, json},
    status,
    stock::Stock,
    tell,
};
use serde::Deserialize;
use tempfile::TempDir;
use tokio::{io::AsyncReadExt as _, process::Command, signal, time::sleep};

/// What is asked: its name, and the statement.
const QUOTATIONS: (&str, &str) = ("every quotation", include_str!("../../quotations.sql"));
const SPEAKERS: (&str, &str) = ("top 20 speakers", include_str!("../../speakers.sql"));

/// The executor that is killed, if one is, and after how many of its tasks.
const VICTIM: (usize, usize) = (1, 2);

/// Starts a scheduler, two executors and a client on this machine, and asks them for all quotations of a folder of texts and for
/// the twenty who speak most; asks a single process the same, and compares the answers row for row.
///
/// The status is 0 when all rows are the same and every executor had its part.
#[derive(Parser)]
#[command(name = "demo")]
struct Asked {
    /// A folder of texts (.txt, at any depth). By default the corpora beside this repository, or else the articles of its tests.
    folder: Option<PathBuf>,
    /// Kill an executor in the middle of the first statement.
    #[arg(long)]
    kill: bool,
    /// The texts are repeated until they are so long.
    #[arg(long, value_name = "MB", default_value_t = 48)]
    megabytes: usize,
    /// How many executors.
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(2..=16))]
    executors: u8,
    /// How many cores each executor has.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..))]
    cores: u8,
}

#[tokio::main]
async fn main() -> ExitCode {
    let asked = Asked::parse();
    let terminated = async {
        let mut signal = signal::unix::signal(signal::unix::SignalKind::terminate()).ok()?;
        signal.recv().await
    };
    // Whatever happens, the value that holds the processes is dropped, and then the folder.
    let result = tokio::select! {
        result = run(&asked) => result,
        _ = signal::ctrl_c() => Err(Failure::Other("interrupted".to_owned())),
        Some(()) = terminated => Err(Failure::Other("terminated".to_owned())),
    };
    status("demo", result)
}

async fn run(asked: &Asked) -> Result<(), Failure> {
    let folder = asked.folder.clone().unwrap_or_else(usual);
    let stock = Stock::read(&folder, asked.megabytes * 1_000_000)?;
    let (texts, bytes) = (stock.len(), stock.bytes());
    tell(&format!("texts      {texts} from {}, repeated to {} MB", folder.display(), bytes / 1_000_000))?;
    let shared =
        TempDir::with_prefix("newsprint-cluster-").map_err(|error| Failure::Other(error.to_string()))?;
    let articles = shared.path().join("articles");
    stock.write_parquet(&articles, 32)?;
    drop(stock);

    let start = Instant::now();
    let mut local =
        Local::start(shared.path(), asked.executors.into(), asked.cores.into()).await.map_err(other)?;
    tell(&format!(
        "cluster    scheduler on {} and {} executors, up in {:.1} s",
        local.address(),
        asked.executors,
        start.elapsed().as_secs_f64()
    ))?;

    let (mut jobs, mut is_same, mut speakers) = (HashSet::new(), true, Vec::new());
    for (i, (name, statement)) in [QUOTATIONS, SPEAKERS].into_iter().enumerate() {
        tell(&format!("\n{name}"))?;
        let start = Instant::now();
        let single = single(&articles, statement, asked).await?;
        tell(&format!("  one process {:>9} rows in {:.1} s", single.len(), start.elapsed().as_secs_f64()))?;
        let start = Instant::now();
        let victim = (asked.kill && i == 0).then_some(VICTIM);
        let many = clustered(&articles, statement, &mut local, victim).await?;
        tell(&format!("  cluster     {:>9} rows in {:.1} s", many.len(), start.elapsed().as_secs_f64()))?;
        is_same &= compared(&single, &many)?;

        let tasks = local.tasks().map_err(other)?;
        let shares = shares(tasks.iter().filter(|task| !jobs.contains(&task.job)));
        jobs.extend(tasks.into_iter().map(|task| task.job));
        for executor in 0..asked.executors.into() {
            let (tasks, rows) = shares.get(&executor).copied().unwrap_or_default();
            let fate = if asked.kill && executor == VICTIM.0 {
                if i == 0 { ", then killed" } else { ", gone" }
            } else {
                ""
            };
            tell(&format!("  executor {}  {tasks:>9} tasks, which read {rows} rows{fate}", executor + 1))?;
            if tasks == 0 && !(i > 0 && fate == ", gone") {
                return Err(Failure::Other(format!("executor {} had no task", executor + 1)));
            }
        }
        speakers = many;
    }
    tell("")?;
    for row in &speakers {
        show(row)?;
    }
    if is_same { Ok(()) } else { Err(Failure::Other("the answers differ".to_owned())) }
}

fn other(error: LocalError) -> Failure {
    Failure::Other(error.to_string())
}

/// The corpora beside the repository where they lie there, or the articles of its tests.
fn usual() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpora = package.join("../../../shared/corpora");
    let folder = if corpora.is_dir() { corpora } else { package.join("../../tests/articles") };
    folder.canonicalize().unwrap_or(folder)
}

/// The answer of one process, as JSON lines.
async fn single(articles: &Path, statement: &str, asked: &Asked) -> Result<Vec<String>, Failure> {
    let threads = usize::from(asked.executors) * usize::from(asked.cores);
    let config = datafusion::prelude::SessionConfig::new().with_target_partitions(threads);
    let session = SessionContext::new_with_config(reading_once(config));
    session.register_udf(parse_article());
    let answer = async {
        let path = articles.to_string_lossy();
        session.register_parquet("articles", path.as_ref(), ParquetReadOptions::default()).await?;
        let batches = session.sql(statement).await?.collect().await?;
        Ok::<_, datafusion::error::DataFusionError>(json(&batches.iter().collect::<Vec<_>>())?)
    };
    let answer = answer.await.map_err(|error| Failure::Other(error.to_string()))?;
    Ok(answer.lines().map(str::to_owned).collect())
}

/// The answer of the cluster to a client, which is a process of its own, as JSON lines.
async fn clustered(
    articles: &Path,
    statement: &str,
    local: &mut Local,
    victim: Option<(usize, usize)>,
) -> Result<Vec<String>, Failure> {
    let path = program("client").map_err(other)?;
    let failed = |error: std::io::Error| Failure::Other(format!("client: {error}"));
    let mut client = Command::new(&path)
        .args(["--scheduler", local.address(), "--partitions", "32", "--format", "jsonl", "-c", statement])
        .arg("--table")
        .arg(format!("articles={}", articles.display()))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(failed)?;
    let mut output = client.stdout.take().ok_or(Failure::Closed)?;
    let mut answer = String::new();
    let mut reading = Box::pin(output.read_to_string(&mut answer));
    if let Some((executor, after)) = victim {
        let done = |tasks: &[Task]| tasks.iter().filter(|task| task.executor == executor).count();
        let before = done(&local.tasks().map_err(other)?);
        while done(&local.tasks().map_err(other)?) < before + after {
            tokio::select! {
                _ = &mut reading => return Err(Failure::Other("the job was over before the executor could be killed: more --megabytes".to_owned())),
                () = sleep(Duration::from_millis(10)) => {}
            }
        }
        local.kill(executor).await.map_err(other)?;
    }
    reading.await.map_err(failed)?;
    if !client.wait().await.map_err(failed)?.success() {
        return Err(Failure::Other("the client failed".to_owned()));
    }
    Ok(answer.lines().map(str::to_owned).collect())
}

/// Whether both answers have the same rows, each as often; says so.
fn compared(single: &[String], many: &[String]) -> Result<bool, Failure> {
    let mut counts: HashMap<&str, i64> = HashMap::new();
    for row in single {
        *counts.entry(row).or_default() += 1;
    }
    for row in many {
        *counts.entry(row).or_default() -= 1;
    }
    let lost: i64 = counts.values().filter(|count| **count > 0).sum();
    let added: i64 = -counts.values().filter(|count| **count < 0).sum::<i64>();
    let order = if single == many { ", in the same order" } else { "" };
    tell(&format!(
        "  compared    {} rows the same, {lost} lost, {added} added{order}",
        many.len() - usize::try_from(added).unwrap_or_default()
    ))?;
    Ok(lost == 0 && added == 0)
}

/// For each executor, how many tasks it brought to a good end, and how many rows these read.
fn shares<'a>(tasks: impl Iterator<Item = &'a Task>) -> BTreeMap<usize, (usize, u64)> {
    let mut shares: BTreeMap<usize, (usize, u64)> = BTreeMap::new();
    for task in tasks.filter(|task| task.is_successful) {
        let (count, rows) = shares.entry(task.executor).or_default();
        *count += 1;
        *rows += task.rows;
    }
    shares
}

/// A speaker with the first words of the first quotation.
fn show(row: &str) -> Result<(), Failure> {
    #[derive(Deserialize)]
    struct Row {
        speaker: String,
        quotations: u64,
        articles: u64,
        words: Vec<String>,
    }
    let Row { speaker, quotations, articles, words } =
        serde_json::from_str(row).map_err(|error| Failure::Other(format!("{row}: {error}")))?;
    let words: String = words.first().map(String::as_str).unwrap_or_default().chars().take(60).collect();
    tell(&format!("{quotations:>7} in {articles:>5} articles  {speaker}: “{words}”"))
}
