//! A scheduler, executors and clients on this machine: the answers are those of one process, also when an executor is lost.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use newsprint_cluster::{local::Local, stock::Stock};
use tempfile::TempDir;
use tokio::process::Command;

const QUOTATIONS: &str = include_str!("../quotations.sql");
const SPEAKERS: &str = include_str!("../speakers.sql");

/// The articles of the tests, a megabyte of them for each file, as Parquet.
fn articles(folder: &Path, megabytes: usize, files: usize) -> PathBuf {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/articles");
    let articles = folder.join("articles");
    Stock::read(&texts, megabytes * 1_000_000).unwrap().write_parquet(&articles, files).unwrap();
    articles
}

fn program(path: &str, articles: &Path, statement: &str) -> Command {
    let mut program = Command::new(path);
    program
        .arg(format!("--table=articles={}", articles.display()))
        .args(["--format=jsonl", "-c", statement])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .kill_on_drop(true);
    program
}

fn client(local: &Local, articles: &Path, statement: &str) -> Command {
    let mut client = program(env!("CARGO_BIN_EXE_client"), articles, statement);
    client.args(["--scheduler", local.address()]);
    client
}

async fn rows(mut program: Command) -> Vec<String> {
    let output = program.output().await.unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_answers_as_one_process_does() {
    let folder = TempDir::new().unwrap();
    let articles = articles(folder.path(), 2, 8);
    let local = Local::start(folder.path(), 2, 1).await.unwrap();
    for statement in [
        QUOTATIONS,
        SPEAKERS,
        "SELECT count(*) AS n, count(parse_article(text)['byline']) AS bylines FROM articles",
        "SELECT path, parse_article(text) AS article FROM articles ORDER BY path LIMIT 70",
        "SELECT path, array_length(parse_article(text)['related']) AS n FROM articles WHERE parse_article(text)['deck'] IS NOT NULL ORDER BY path",
    ] {
        let one = rows(program(env!("CARGO_BIN_EXE_sql"), &articles, statement)).await;
        assert!(!one.is_empty(), "{statement}");
        assert_eq!(rows(client(&local, &articles, statement)).await, one, "{statement}");
    }
    let tasks = local.tasks().unwrap();
    for executor in 0..2 {
        let count = tasks.iter().filter(|task| task.executor == executor && task.is_successful).count();
        assert!(count > 4, "executor {executor} ran {count} of {} tasks", tasks.len());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_executor_loses_no_row() {
    let folder = TempDir::new().unwrap();
    let articles = articles(folder.path(), 12, 32);
    let one = rows(program(env!("CARGO_BIN_EXE_sql"), &articles, QUOTATIONS)).await;
    let mut local = Local::start(folder.path(), 2, 1).await.unwrap();
    let asking = tokio::spawn(rows(client(&local, &articles, QUOTATIONS)));
    while local.tasks().unwrap().iter().filter(|task| task.executor == 1).count() < 2 {
        assert!(!asking.is_finished(), "the job was over too soon");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    local.kill(1).await.unwrap();
    let many = asking.await.unwrap();
    assert_eq!(many.len(), one.len());
    assert_eq!(many, one);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_process_is_left() {
    let folder = TempDir::new().unwrap();
    let local = Local::start(folder.path(), 2, 1).await.unwrap();
    let processes = local.processes();
    assert_eq!(processes.len(), 3);
    drop(local);
    for process in processes {
        assert!(!Path::new("/proc").join(process.to_string()).exists(), "{process}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_says_what_it_lacks() {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/articles");
    for (mut client, words) in [
        (
            program(env!("CARGO_BIN_EXE_client"), &texts, "SELECT 1"),
            "executors read Parquet and JSON lines, not texts",
        ),
        {
            let mut client = Command::new(env!("CARGO_BIN_EXE_client"));
            client.args(["--scheduler", "127.0.0.1:1", "-c", "SELECT 1"]);
            (client, "-c, line 1: ")
        },
    ] {
        let output = client.stderr(Stdio::piped()).output().await.unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && error.contains(words), "{error}");
    }
}
