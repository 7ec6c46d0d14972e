//! How fast the same texts are read in several ways, in the same run: `throughput [FOLDER]`. Linux only: it reads `/proc`.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    process::{ExitCode, Stdio},
    thread,
    time::Instant,
};

use clap::Parser;
use newsprint::{Article, Outline};
use newsprint_cluster::{
    local::{Local, program},
    shell::Failure,
    status,
    stock::Stock,
    tell,
};
use tempfile::TempDir;
use tokio::{process::Command, signal};

/// Reads the texts of a folder in several ways, one after the other, several times over, and says how much time each took.
///
/// All of them count who speaks, and find the twenty who speak most. Cores may be shared with other programs: the time that a
/// core was at work says more than the time on the clock, and ratios say more than either.
#[derive(Parser)]
#[command(name = "throughput")]
struct Asked {
    /// A folder of texts (.txt, at any depth).
    folder: PathBuf,
    /// The texts are repeated until they are so long.
    #[arg(long, value_name = "MB", default_value_t = 100)]
    megabytes: usize,
    /// How often each is measured; the median is shown.
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    rounds: u8,
    /// The Python program to compare with, which is given JSON lines.
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
}

/// One way of reading.
enum Way {
    /// The crate alone, from memory, on so many threads.
    Outline(usize),
    Article(usize),
    /// The program `sql`, from Parquet, on so many threads.
    Sql(usize),
    /// The program `client`, from Parquet, with the cluster that is at work.
    Cluster,
    /// Python, from JSON lines.
    Baseline(PathBuf),
}

impl Way {
    fn name(&self) -> String {
        match self {
            Self::Outline(threads) => format!("Outline::of, {threads} thread(s)"),
            Self::Article(threads) => format!("Article::parse, {threads} thread(s)"),
            Self::Sql(threads) => format!("DataFusion, {threads} thread(s)"),
            Self::Cluster => "Ballista, 2 executors of 1 core".to_owned(),
            Self::Baseline(_) => "Python, regular expressions, 1 process".to_owned(),
        }
    }
}

/// Seconds on the clock, and seconds that a core was at work.
#[derive(Clone, Copy, Debug, Default)]
struct Spent {
    clock: f64,
    core: f64,
}

#[tokio::main]
async fn main() -> ExitCode {
    let asked = Asked::parse();
    let result = tokio::select! {
        result = run(&asked) => result,
        _ = signal::ctrl_c() => Err(Failure::Other("interrupted".to_owned())),
    };
    status("throughput", result)
}

async fn run(asked: &Asked) -> Result<(), Failure> {
    let stock = Stock::read(&asked.folder, asked.megabytes * 1_000_000)?;
    let shared =
        TempDir::with_prefix("newsprint-cluster-").map_err(|error| Failure::Other(error.to_string()))?;
    let (articles, lines) = (shared.path().join("articles"), shared.path().join("articles.jsonl"));
    stock.write_parquet(&articles, 32)?;
    stock.write_json_lines(&lines)?;
    let megabytes = stock.bytes() as f64 / 1e6;
    let texts: Vec<&str> = stock.iter().map(|(_, text)| text).collect();
    tell(&format!("{} texts, {megabytes:.1} MB, {} rounds", texts.len(), asked.rounds))?;

    let cluster =
        Local::start(shared.path(), 2, 1).await.map_err(|error| Failure::Other(error.to_string()))?;
    let mut ways = vec![
        Way::Article(1),
        Way::Article(2),
        Way::Outline(1),
        Way::Outline(2),
        Way::Sql(1),
        Way::Sql(2),
        Way::Cluster,
    ];
    ways.extend(asked.baseline.clone().map(Way::Baseline));
    let mut spent: Vec<Vec<Spent>> = ways.iter().map(|_| Vec::new()).collect();
    for _ in 0..asked.rounds {
        for (way, spent) in ways.iter().zip(&mut spent) {
            spent.push(measured(way, &texts, &articles, &lines, &cluster).await?);
        }
    }
    tell(&format!(
        "{:<40} {:>9} {:>9} {:>14} {:>10}",
        "", "clock s", "core s", "MB per core s", "core time"
    ))?;
    let medians: Vec<Spent> = spent.iter().map(|spent| median(spent)).collect();
    let one = medians.first().copied().unwrap_or_default();
    for (way, Spent { clock, core }) in ways.iter().zip(&medians) {
        let (rate, ratio) = (megabytes / core, core / one.core);
        tell(&format!("{:<40} {clock:>9.2} {core:>9.2} {rate:>14.1} {ratio:>9.2}x", way.name()))?;
    }
    Ok(())
}

/// Reads all texts in one way.
async fn measured(
    way: &Way,
    texts: &[&str],
    articles: &Path,
    lines: &Path,
    cluster: &Local,
) -> Result<Spent, Failure> {
    let others =
        || cluster.processes().into_iter().map(|process| worked(&process.to_string()).0).sum::<f64>();
    let (start, (own, children), others_before) = (Instant::now(), worked("self"), others());
    let table = || format!("--table=articles={}", articles.display());
    let statement = include_str!("../../speakers.sql");
    match way {
        Way::Article(threads) => in_threads(*threads, texts, |text| {
            let article = Article::parse(text);
            let names = article.quotes().iter().filter_map(|quote| quote.speaker.as_ref()?.name.clone());
            names.collect()
        }),
        Way::Outline(threads) => in_threads(*threads, texts, |text| {
            let outline = Outline::of(text);
            let names = outline.quotes().iter().filter_map(|quote| quote.speaker?.name?.text(text));
            names.map(str::to_owned).collect()
        }),
        Way::Sql(threads) => {
            let threads = format!("--threads={threads}");
            child(&program_path("sql")?, &[&threads, &table(), "--format=jsonl", "-c", statement]).await?;
        }
        Way::Cluster => {
            let scheduler = format!("--scheduler={}", cluster.address());
            let table = table();
            let arguments: [&str; 6] =
                [&scheduler, "--partitions=32", &table, "--format=jsonl", "-c", statement];
            child(&program_path("client")?, &arguments).await?;
        }
        Way::Baseline(program) => {
            let arguments = [program.to_string_lossy(), lines.to_string_lossy()];
            child(Path::new("python3"), &[&arguments[0], &arguments[1]]).await?;
        }
    }
    let (own_after, children_after) = worked("self");
    let core = own_after - own + children_after - children + others() - others_before;
    Ok(Spent { clock: start.elapsed().as_secs_f64(), core })
}

fn program_path(name: &str) -> Result<PathBuf, Failure> {
    program(name).map_err(|error| Failure::Other(error.to_string()))
}

/// Who speaks how often, counted on so many threads, each with every so-manieth text.
fn in_threads(threads: usize, texts: &[&str], names: impl Fn(&str) -> Vec<String> + Sync) {
    let count = |i: usize| {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for name in texts.iter().skip(i).step_by(threads).flat_map(|text| names(text)) {
            *counts.entry(name).or_default() += 1;
        }
        counts
    };
    let counts = thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|i| scope.spawn(move || count(i))).collect();
        running.into_iter().filter_map(|thread| thread.join().ok()).collect::<Vec<_>>()
    });
    std::hint::black_box(counts);
}

/// Runs a program to its end, and passes its answer over.
async fn child(program: &Path, arguments: &[&str]) -> Result<(), Failure> {
    let failed = |why: String| Failure::Other(format!("{}: {why}", program.display()));
    let child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .status()
        .await;
    match child {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(failed(status.to_string())),
        Err(error) => Err(failed(error.to_string())),
    }
}

/// For how many seconds a process has had a core, and how many its children had that have ended: see proc(5), stat. Linux counts
/// them in hundredths there.
fn worked(process: &str) -> (f64, f64) {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let behind_name = stat.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
    let fields: Vec<f64> = behind_name.split_whitespace().map(|field| field.parse().unwrap_or(0.0)).collect();
    let sum = |from: usize| fields.iter().skip(from).take(2).sum::<f64>() / 100.0;
    (sum(11), sum(13))
}

fn median(spent: &[Spent]) -> Spent {
    let middle = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    Spent {
        clock: middle(spent.iter().map(|spent| spent.clock).collect()),
        core: middle(spent.iter().map(|spent| spent.core).collect()),
    }
}
