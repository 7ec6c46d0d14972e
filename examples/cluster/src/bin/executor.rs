//! An executor of a cluster, which knows `parse_article`.
//!
//! ```text
//! executor --scheduler HOST:PORT [--bind ADDRESS] [--host HOST] [--port PORT] [--task-port PORT] [--cores N] [--work FOLDER]
//! ```

use std::process::ExitCode;

use clap::Parser;
use newsprint_cluster::{Log, cluster::Executor, shell::Failure, status, tie::Tie};

/// An executor of a cluster, which knows parse_article: it runs the tasks that the scheduler gives it.
///
/// Whoever reaches its ports can run tasks and read files: they belong on a network of your own.
#[derive(Parser)]
#[command(name = "executor")]
struct Asked {
    #[command(flatten)]
    executor: Executor,
    #[command(flatten)]
    tie: Tie,
    /// How much of what Ballista has to say is shown.
    #[arg(long, value_enum, default_value_t)]
    log: Log,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Asked { executor, tie, log } = Asked::parse();
    log.begin();
    let running = async { executor.run().await.map_err(|error| Failure::Other(error.to_string())) };
    status("executor", tie.hold(running).await)
}
