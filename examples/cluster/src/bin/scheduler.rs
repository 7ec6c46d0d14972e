//! The scheduler of a cluster that knows `parse_article`.
//!
//! ```text
//! scheduler [--bind ADDRESS:PORT] [--executor-timeout SECONDS] [--event-log FOLDER]
//! ```

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use clap::Parser;
use newsprint_cluster::{Log, cluster::Scheduler, shell::Failure, status, tie::Tie};

/// The scheduler of a cluster that knows parse_article: it cuts statements into tasks, and gives them to executors.
///
/// It says where it listens as soon as it does. Whoever reaches that address can run statements and read files: it belongs on a network of your own.
#[derive(Parser)]
#[command(name = "scheduler")]
struct Asked {
    #[command(flatten)]
    scheduler: Scheduler,
    #[command(flatten)]
    tie: Tie,
    /// How much of what Ballista has to say is shown.
    #[arg(long, value_enum, default_value_t)]
    log: Log,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Asked { scheduler, tie, log } = Asked::parse();
    log.begin();
    let told = |address| {
        let _ = writeln!(io::stdout(), "{address}");
    };
    let running = async { scheduler.run(told).await.map_err(|error| Failure::Other(error.to_string())) };
    status("scheduler", tie.hold(running).await)
}
