//! Statements in, tables out: what `sql` and `client` have in common.

use std::{
    io::{self, BufRead as _, IsTerminal as _, Write},
    time::Instant,
};

use clap::{Args, ValueEnum};
use datafusion::{
    arrow::{
        array::RecordBatch, error::ArrowError, json::LineDelimitedWriter, util::display::FormatOptions,
        util::pretty::pretty_format_batches_with_options,
    },
    error::DataFusionError,
    prelude::SessionContext,
};
use futures::StreamExt as _;
use thiserror::Error;

use crate::{
    statements::{Statement, Statements},
    tables::{Reader, Table, TableError},
    terminal,
};

/// What to read, what to ask, and how to show the answer.
#[derive(Args, Clone, Debug)]
pub struct Shell {
    /// A table, and the file or folder that it stands in: Parquet, JSON lines (.jsonl or .ndjson, also .gz or .zst), or, for sql
    /// alone, a folder of texts (.txt), which gives the columns path and text.
    #[arg(long = "table", value_name = "NAME=PATH")]
    tables: Vec<Table>,
    /// Statements to run. Without them, they are read from standard input, each up to its semicolon.
    #[arg(short = 'c', long = "command", value_name = "SQL", allow_hyphen_values = true)]
    commands: Vec<String>,
    /// How rows are shown. A table waits for all rows of an answer; JSON lines come as they are found.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How rows are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table of letters.
    #[default]
    Table,
    /// One JSON object a row; what is null is left out.
    Jsonl,
}

/// Why a program ends before its end.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Failure {
    /// A table of the command line cannot be had.
    #[error("--table {0}=: {1}")]
    Table(String, TableError),
    /// A statement failed.
    #[error("{from}, line {line}: {error}")]
    Statement {
        /// Where the statement was read.
        from: &'static str,
        /// The line that it begins in, counted from 1.
        line: usize,
        /// What DataFusion says of it.
        error: DataFusionError,
    },
    /// Standard input cannot be read.
    #[error("standard input: cannot be read: {0}")]
    Read(io::Error),
    /// Standard output cannot be written.
    #[error("standard output: cannot be written: {0}")]
    Write(io::Error),
    /// Whoever read standard output has seen enough.
    #[error("standard output is closed")]
    Closed,
    /// Anything else, in words of its own.
    #[error("{0}")]
    Other(String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Write(error) }
    }
}

impl Shell {
    /// Registers the tables, and runs the statements.
    ///
    /// # Errors
    ///
    /// The first [`Failure`]. At a terminal, a statement that fails is told, and the next one is read.
    pub async fn run(&self, session: &SessionContext, reader: Reader) -> Result<(), Failure> {
        for table in &self.tables {
            let registered = table.register(session, reader).await;
            registered.map_err(|error| Failure::Table(table.name.clone(), error))?;
        }
        if self.commands.is_empty() {
            return self.read(session).await;
        }
        for command in &self.commands {
            let mut statements = Statements::default();
            statements.push(command);
            while let Some(statement) = statements.next_whole().or_else(|| statements.last()) {
                self.statement(session, "-c", statement).await?;
            }
        }
        Ok(())
    }

    /// Runs what standard input says.
    async fn read(&self, session: &SessionContext) -> Result<(), Failure> {
        let is_terminal = io::stdin().is_terminal();
        let (mut statements, mut line) = (Statements::default(), String::new());
        loop {
            if is_terminal {
                let _ = write!(io::stderr(), "{}", if statements.is_open() { "   > " } else { "sql> " });
            }
            line.clear();
            let is_last = io::stdin().lock().read_line(&mut line).map_err(Failure::Read)? == 0;
            statements.push(&line);
            let next = |statements: &mut Statements| {
                statements.next_whole().or_else(|| if is_last { statements.last() } else { None })
            };
            while let Some(statement) = next(&mut statements) {
                match self.statement(session, "standard input", statement).await {
                    Err(failure @ Failure::Statement { .. }) if is_terminal => {
                        crate::complain(&failure.to_string())
                    }
                    result => result?,
                }
            }
            if is_last {
                return Ok(());
            }
        }
    }

    async fn statement(
        &self,
        session: &SessionContext,
        from: &'static str,
        Statement { text, line }: Statement,
    ) -> Result<(), Failure> {
        let start = Instant::now();
        let rows = match self.answer(session, &text).await {
            Ok(rows) => rows,
            Err(Trouble::Query(error)) => return Err(Failure::Statement { from, line, error }),
            Err(Trouble::Write(error)) => return Err(error.into()),
        };
        if io::stdout().is_terminal() {
            let _ = writeln!(io::stderr(), "{rows} rows in {:.2} s", start.elapsed().as_secs_f64());
        }
        Ok(())
    }

    /// Runs a statement and shows its rows; says how many there were.
    async fn answer(&self, session: &SessionContext, statement: &str) -> Result<usize, Trouble> {
        let frame = session.sql(statement).await?;
        let (mut rows, mut batches) = (0, Vec::new());
        let mut stream = frame.execute_stream().await?;
        let schema = stream.schema();
        while let Some(batch) = stream.next().await {
            let batch = batch?;
            rows += batch.num_rows();
            match self.format {
                Format::Table => batches.push(batch),
                Format::Jsonl => show(&json(&[&batch])?)?,
            }
        }
        if self.format == Format::Table && !schema.fields().is_empty() {
            let options = FormatOptions::default().with_null("");
            batches.insert(0, RecordBatch::new_empty(schema));
            let table = pretty_format_batches_with_options(&batches, &options)?.to_string();
            show(&terminal::safe(&table))?;
            show("\n")?;
        }
        Ok(rows)
    }
}

/// Rows as JSON lines, in which what a terminal would obey is escaped.
///
/// # Errors
///
/// If a column is of a type that JSON has no form for.
pub fn json(batches: &[&RecordBatch]) -> Result<String, ArrowError> {
    let mut lines = LineDelimitedWriter::new(Vec::new());
    lines.write_batches(batches)?;
    lines.finish()?;
    let lines =
        String::from_utf8(lines.into_inner()).map_err(|error| ArrowError::JsonError(error.to_string()))?;
    Ok(terminal::safe_json(&lines).into_owned())
}

fn show(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// What may go wrong with one statement.
enum Trouble {
    Query(DataFusionError),
    Write(io::Error),
}

impl From<DataFusionError> for Trouble {
    fn from(error: DataFusionError) -> Self {
        Self::Query(error)
    }
}

impl From<ArrowError> for Trouble {
    fn from(error: ArrowError) -> Self {
        Self::Query(error.into())
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}
