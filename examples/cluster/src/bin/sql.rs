//! SQL over news texts on one machine, with `parse_article(text)`.
//!
//! ```text
//! sql [--table NAME=PATH]... [-c SQL]... [--format table|jsonl] [--threads N]
//! ```

use std::process::ExitCode;

use clap::Parser;
use datafusion::prelude::{SessionConfig, SessionContext};
use newsprint_cluster::{
    parse_article, reading_once,
    shell::{Failure, Shell},
    status,
    tables::Reader,
};
use tokio::runtime;

/// SQL over news texts on one machine, with the function parse_article(text), which gives an article as a struct.
#[derive(Parser)]
#[command(name = "sql")]
struct Asked {
    #[command(flatten)]
    shell: Shell,
    /// How many threads; one for each core if it is not given.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,
}

fn main() -> ExitCode {
    status("sql", run(&Asked::parse()))
}

fn run(asked: &Asked) -> Result<(), Failure> {
    let (mut runtime, mut config) =
        (runtime::Builder::new_multi_thread(), SessionConfig::new().with_information_schema(true));
    if let Some(threads) = asked.threads.map(usize::from) {
        runtime.worker_threads(threads);
        config = config.with_target_partitions(threads);
    }
    let session = SessionContext::new_with_config(reading_once(config));
    session.register_udf(parse_article());
    let runtime = runtime.enable_all().build().map_err(|error| Failure::Other(error.to_string()))?;
    runtime.block_on(asked.shell.run(&session, Reader::Here))
}
