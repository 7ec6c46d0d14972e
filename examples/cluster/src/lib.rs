//! `parse_article` as a function of SQL: in `DataFusion` on one machine, in Ballista on many.
//!
//! ```
//! use datafusion::prelude::SessionContext;
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let session = SessionContext::new();
//! session.register_udf(newsprint_cluster::parse_article());
//! let statement = "SELECT parse_article('Town rebuilds its bridge\n\nIt took a year.')['headline'] AS headline";
//! let rows = session.sql(statement).await?.collect().await?;
//! assert_eq!(newsprint_cluster::shell::json(&[&rows[0]])?, "{\"headline\":\"Town rebuilds its bridge\"}\n");
//! # Ok::<(), datafusion::error::DataFusionError>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

pub mod cluster;
mod column;
mod function;
pub mod local;
mod log;
mod record;
pub mod shell;
pub mod statements;
pub mod stock;
pub mod tables;
#[allow(dead_code, reason = "shared with the other examples")]
#[path = "../../common/terminal.rs"]
mod terminal;
pub mod texts;
pub mod tie;

pub use crate::{
    function::{NAME, ParseArticle, parse_article, reading_once},
    log::Log,
};

/// One line on standard error, with nothing in it that a terminal would obey.
pub fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "{}", terminal::safe(message));
}

/// One line on standard output, with nothing in it that a terminal would obey.
///
/// # Errors
///
/// If standard output is closed or cannot be written.
pub fn tell(line: &str) -> Result<(), shell::Failure> {
    Ok(writeln!(io::stdout(), "{}", terminal::safe(line))?)
}

/// The status of a program: success, also where standard output was closed by its reader; failure after saying why.
#[must_use]
pub fn status(program: &str, result: Result<(), shell::Failure>) -> ExitCode {
    match result {
        Ok(()) | Err(shell::Failure::Closed) => ExitCode::SUCCESS,
        Err(failure) => {
            complain(&format!("{program}: {failure}"));
            ExitCode::FAILURE
        }
    }
}
