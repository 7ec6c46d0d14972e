//! A cluster of processes on this machine, for demonstrations and tests.

use std::{
    env,
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use serde::Deserialize;
use thiserror::Error;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpStream,
    process::{Child, Command},
    time::sleep,
};

/// How long the executors may take to come up.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why there is no cluster.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LocalError {
    /// A program cannot be started.
    #[error("{0}: cannot be started: {1}; cargo build --release builds all of them")]
    Start(PathBuf, io::Error),
    /// A part ended when it should have been at work.
    #[error("{0} ended when it should have been at work:\n{1}")]
    Ended(String, String),
    /// The executors did not come up in time.
    #[error("the executors did not come up within {} s", PATIENCE.as_secs())]
    Late,
    /// A file or a connection failed.
    #[error("{0}: {1}")]
    Io(PathBuf, io::Error),
}

/// A scheduler and its executors, each a process, on free ports. They end with this value, and with the process that holds it.
#[derive(Debug)]
pub struct Local {
    folder: PathBuf,
    address: String,
    scheduler: Child,
    executors: Vec<Child>,
}

/// A task that came to its end, as the scheduler's log tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The job that it belongs to.
    pub job: String,
    /// The executor that ran it, by number, counted from 0.
    pub executor: usize,
    /// The stage of its job.
    pub stage: u32,
    /// Whether it came to its end well.
    pub is_successful: bool,
    /// How many rows it read.
    pub rows: u64,
}

impl Local {
    /// Starts a scheduler and executors, each with so many cores, and waits until the scheduler knows all of them. Logs, and what
    /// passes between tasks, go to `folder`, which must be there.
    ///
    /// # Errors
    ///
    /// If the programs are not beside this one, or do not come up.
    pub async fn start(folder: &Path, executors: usize, cores: usize) -> Result<Self, LocalError> {
        let events = folder.join("events");
        let events = events.to_string_lossy();
        let options: [&str; 6] = ["--bind", "127.0.0.1:0", "--executor-timeout", "8", "--event-log", &events];
        let mut scheduler = spawn(folder, "scheduler", "scheduler", &options)?;
        let mut address = String::new();
        if let Some(output) = scheduler.stdout.take() {
            let read = BufReader::new(output).read_line(&mut address).await;
            read.map_err(|error| LocalError::Io("scheduler".into(), error))?;
        }
        if address.is_empty() {
            return Err(ended(folder, "scheduler"));
        }
        let mut local = Self {
            folder: folder.to_owned(),
            address: address.trim().to_owned(),
            scheduler,
            executors: Vec::new(),
        };
        for i in 0..executors {
            let (id, work, cores) = (name(i), local.work(i), cores.to_string());
            fs::create_dir_all(&work).map_err(|error| LocalError::Io(work.clone(), error))?;
            let work = work.to_string_lossy();
            #[rustfmt::skip]
            let options: [&str; 14] = [
                "--scheduler", &local.address, "--port", "0", "--task-port", "0", "--id", &id, "--cores", &cores, "--work", &work,
                "--heartbeat", "2",
            ];
            local.executors.push(spawn(folder, "executor", &id, &options)?);
        }
        local.wait().await?;
        Ok(local)
    }

    /// Where the scheduler listens, as `ADDRESS:PORT`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The numbers of the processes that are at work: the scheduler's and the executors'.
    #[must_use]
    pub fn processes(&self) -> Vec<u32> {
        std::iter::once(&self.scheduler).chain(&self.executors).filter_map(Child::id).collect()
    }

    /// Takes an executor away as the loss of its machine would: without a word to the scheduler, and with all that it had kept
    /// for others.
    ///
    /// # Errors
    ///
    /// If what it had kept cannot be removed.
    pub async fn kill(&mut self, executor: usize) -> Result<(), LocalError> {
        if let Some(child) = self.executors.get_mut(executor) {
            let _ = child.kill().await;
        }
        let work = self.work(executor);
        fs::remove_dir_all(&work).map_err(|error| LocalError::Io(work, error))
    }

    /// The tasks that have come to an end so far, in all jobs.
    ///
    /// # Errors
    ///
    /// If the scheduler's log cannot be read.
    pub fn tasks(&self) -> Result<Vec<Task>, LocalError> {
        let folder = self.folder.join("events");
        let failed = |error| LocalError::Io(folder.clone(), error);
        let mut tasks = Vec::new();
        let logs = match fs::read_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(tasks),
            logs => logs.map_err(failed)?,
        };
        for log in logs {
            let path = log.map_err(failed)?.path();
            // At the end of a job its log gets another name: JOB.eventlog.running becomes JOB.eventlog.
            let log = match fs::read_to_string(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    fs::read_to_string(path.with_extension(""))
                }
                log => log,
            };
            let job = path.file_name().and_then(OsStr::to_str).and_then(|name| name.split('.').next());
            tasks.extend(log.map_err(failed)?.lines().filter_map(|line| task(job.unwrap_or_default(), line)));
        }
        Ok(tasks)
    }

    /// Waits until the scheduler knows all executors.
    async fn wait(&mut self) -> Result<(), LocalError> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let known = get(&self.address, "/api/executors").await;
            let known = known.map_err(|error| LocalError::Io(self.address.clone().into(), error))?;
            let known: Vec<serde_json::Value> = serde_json::from_str(&known).unwrap_or_default();
            if known.len() == self.executors.len() {
                return Ok(());
            }
            let has_ended = |child: &mut Child| !matches!(child.try_wait(), Ok(None));
            if let Some(i) = self.executors.iter_mut().position(has_ended) {
                return Err(ended(&self.folder, &name(i)));
            }
            sleep(Duration::from_millis(50)).await;
        }
        Err(LocalError::Late)
    }

    fn work(&self, executor: usize) -> PathBuf {
        self.folder.join(format!("{}-work", name(executor)))
    }
}

impl Drop for Local {
    fn drop(&mut self) {
        let mut children: Vec<_> = self.executors.iter_mut().chain([&mut self.scheduler]).collect();
        for child in &mut children {
            let _ = child.start_kill();
        }
        // None of them may still write when the folder is removed.
        for _ in 0..400 {
            if children.iter_mut().all(|child| !matches!(child.try_wait(), Ok(None))) {
                break;
            }
            thread::sleep(Duration::from_millis(5));
        }
    }
}

fn name(executor: usize) -> String {
    format!("executor-{}", executor + 1)
}

/// The path of a program that was built together with this one.
///
/// # Errors
///
/// If this program's own path is not known.
pub fn program(name: &str) -> Result<PathBuf, LocalError> {
    let mut path = env::current_exe().map_err(|error| LocalError::Io(name.into(), error))?;
    path.pop();
    if path.ends_with("deps") {
        path.pop(); // Tests lie one folder deeper.
    }
    Ok(path.join(name).with_extension(env::consts::EXE_EXTENSION))
}

/// Starts a part of the cluster that ends when this process does. What it has to say goes to a file with its name.
fn spawn(folder: &Path, name: &str, id: &str, options: &[&str]) -> Result<Child, LocalError> {
    let (path, log) = (program(name)?, folder.join(format!("{id}.log")));
    let log = fs::File::create(&log).map_err(|error| LocalError::Io(log, error))?;
    Command::new(&path)
        .args(options)
        .args(["--tied", "--log", "info"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(log)
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| LocalError::Start(path, error))
}

fn ended(folder: &Path, id: &str) -> LocalError {
    let log = fs::read_to_string(folder.join(format!("{id}.log"))).unwrap_or_default();
    let last: Vec<&str> = log.lines().rev().take(3).collect();
    LocalError::Ended(id.to_owned(), last.into_iter().rev().collect::<Vec<_>>().join("\n"))
}

/// A line of the scheduler's log, if it tells of a task.
fn task(job: &str, line: &str) -> Option<Task> {
    #[derive(Deserialize)]
    struct Event {
        ev: String,
        data: TaskEnd,
    }
    #[derive(Deserialize)]
    struct TaskEnd {
        stage_id: u32,
        executor_id: String,
        status: serde_json::Value,
        metrics: Metrics,
    }
    #[derive(Deserialize)]
    struct Metrics {
        input_rows: u64,
    }
    let Event { ev, data } = serde_json::from_str(line).ok()?;
    let executor = data.executor_id.strip_prefix("executor-")?.parse::<usize>().ok()?.checked_sub(1)?;
    (ev == "TaskEnd").then(|| Task {
        job: job.to_owned(),
        executor,
        stage: data.stage_id,
        is_successful: data.status == "Successful",
        rows: data.metrics.input_rows,
    })
}

/// The body of the scheduler's answer to a request.
async fn get(address: &str, path: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(format!("GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n").as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer.split_once("\r\n\r\n").map_or_else(String::new, |(_, body)| body.to_owned()))
}
