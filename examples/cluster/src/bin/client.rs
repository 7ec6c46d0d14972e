//! SQL over news texts on a cluster, with `parse_article(text)`.
//!
//! ```text
//! client --scheduler HOST:PORT [--table NAME=PATH]... [-c SQL]... [--format table|jsonl] [--partitions N]
//! ```

use std::process::ExitCode;

use clap::Parser;
use newsprint_cluster::{
    Log, cluster,
    shell::{Failure, Shell},
    status,
    tables::Reader,
};

/// SQL over news texts on a cluster, with the function parse_article(text), which gives an article as a struct.
#[derive(Parser)]
#[command(name = "client")]
struct Asked {
    /// Where the scheduler is to be found.
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:50050")]
    scheduler: String,
    /// Into how many parts a table is cut, if its files allow, each read by one task.
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = clap::value_parser!(u16).range(1..))]
    partitions: u16,
    #[command(flatten)]
    shell: Shell,
    /// How much of what Ballista has to say is shown.
    #[arg(long, value_enum, default_value_t)]
    log: Log,
}

#[tokio::main]
async fn main() -> ExitCode {
    let asked = Asked::parse();
    asked.log.begin();
    status("client", run(&asked).await)
}

async fn run(asked: &Asked) -> Result<(), Failure> {
    let session = cluster::session(&asked.scheduler, asked.partitions.into()).await;
    let session =
        session.map_err(|error| Failure::Other(format!("--scheduler {}: {error}", asked.scheduler)))?;
    asked.shell.run(&session, Reader::Cluster).await
}
