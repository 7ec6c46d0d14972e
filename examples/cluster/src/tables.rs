//! Tables that are named on the command line: `NAME=PATH`.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
};

use datafusion::{
    datasource::file_format::file_compression_type::FileCompressionType,
    error::DataFusionError,
    prelude::{JsonReadOptions, ParquetReadOptions, SessionContext},
};
use thiserror::Error;
use url::Url;

use crate::texts;

/// A table, and the file or folder that it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name in SQL.
    pub name: String,
    /// A file, or a folder of files of one kind, at any depth.
    pub path: PathBuf,
}

/// Who reads the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// This process: files may be of any kind.
    Here,
    /// The executors of a cluster, which find the same files under the same path, in Parquet or as JSON lines.
    Cluster,
}

/// Why a table cannot be had.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum TableError {
    /// It is not written as `NAME=PATH`.
    #[error("expected NAME=PATH, where the name is of letters, digits and underscores, all in lower case")]
    Form,
    /// The path, or something below it, cannot be read.
    #[error("{0}: cannot be read: {1}")]
    Read(PathBuf, io::Error),
    /// Nothing is there that could be read as a table.
    #[error("{0}: no file that ends in .parquet, .jsonl, .ndjson (also .gz or .zst) or .txt")]
    Nothing(PathBuf),
    /// Files of two kinds lie in one folder.
    #[error("{0}: holds files of two kinds, {1} and {2}")]
    Mixed(PathBuf, &'static str, &'static str),
    /// Executors cannot read a folder of texts.
    #[error(
        "{0}: executors read Parquet and JSON lines, not texts; write them into shared storage with sql --table {1}={0} -c \"COPY {1} TO 'SHARED/{1}/' STORED AS PARQUET\""
    )]
    Texts(PathBuf, String),
    /// The files are there, and DataFusion cannot make a table of them.
    #[error("{0}: {1}")]
    Query(PathBuf, DataFusionError),
}

impl FromStr for Table {
    type Err = TableError;

    fn from_str(table: &str) -> Result<Self, TableError> {
        let (name, path) = table.split_once('=').ok_or(TableError::Form)?;
        let in_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if path.is_empty()
            || name.starts_with(|c: char| c.is_ascii_digit())
            || name.is_empty()
            || !name.chars().all(in_name)
        {
            return Err(TableError::Form);
        }
        Ok(Self { name: name.to_owned(), path: path.into() })
    }
}

impl Table {
    /// Gives the table its name in a session. A folder of texts becomes a table of `path` and `text`; the columns of JSON lines are
    /// those of the first thousand lines.
    ///
    /// # Errors
    ///
    /// A [`TableError`] that names the path.
    pub async fn register(&self, session: &SessionContext, reader: Reader) -> Result<(), TableError> {
        let path =
            fs::canonicalize(&self.path).map_err(|error| TableError::Read(self.path.clone(), error))?;
        let (kind, files) = found(&path)?;
        let url = if path.is_dir() { Url::from_directory_path(&path) } else { Url::from_file_path(&path) };
        let url = url.map_err(|()| TableError::Nothing(path.clone()))?;
        let registered = match kind {
            Kind::Texts if reader == Reader::Cluster => {
                return Err(TableError::Texts(self.path.clone(), self.name.clone()));
            }
            Kind::Texts => {
                let parts = session.copied_config().target_partitions();
                texts::table(&path, files, parts)
                    .and_then(|table| session.register_table(self.name.as_str(), Arc::new(table)).map(|_| ()))
            }
            Kind::Parquet => {
                session
                    .register_parquet(self.name.as_str(), url.as_str(), ParquetReadOptions::default())
                    .await
            }
            Kind::Json(ending, compression) => {
                let options =
                    JsonReadOptions::default().file_extension(ending).file_compression_type(compression);
                session.register_json(self.name.as_str(), url.as_str(), options).await
            }
        };
        registered.map_err(|error| TableError::Query(self.path.clone(), error))
    }
}

/// What kind of table a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Parquet,
    /// By the ending, and what it is packed with.
    Json(&'static str, FileCompressionType),
    Texts,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::Parquet,
        Self::Texts,
        Self::Json(".jsonl", FileCompressionType::UNCOMPRESSED),
        Self::Json(".jsonl.gz", FileCompressionType::GZIP),
        Self::Json(".jsonl.zst", FileCompressionType::ZSTD),
        Self::Json(".ndjson", FileCompressionType::UNCOMPRESSED),
        Self::Json(".ndjson.gz", FileCompressionType::GZIP),
        Self::Json(".ndjson.zst", FileCompressionType::ZSTD),
    ];

    const fn ending(self) -> &'static str {
        match self {
            Self::Parquet => ".parquet",
            Self::Json(ending, _) => ending,
            Self::Texts => ".txt",
        }
    }

    fn of(path: &Path) -> Option<Self> {
        let name = path.file_name().and_then(OsStr::to_str)?;
        Self::ALL.into_iter().find(|kind| name.ends_with(kind.ending()) && !name.starts_with(['.', '_']))
    }
}

/// The files of a table in the order of their paths, and what kind they are. Others in a folder are passed over.
fn found(path: &Path) -> Result<(Kind, Vec<PathBuf>), TableError> {
    let (mut folders, mut files, mut kinds) = (vec![path.to_owned()], Vec::new(), Vec::new());
    while let Some(next) = folders.pop() {
        if next.is_dir() {
            let entries = fs::read_dir(&next).map_err(|error| TableError::Read(next.clone(), error))?;
            for entry in entries {
                folders.push(entry.map_err(|error| TableError::Read(next.clone(), error))?.path());
            }
        } else if let Some(kind) = Kind::of(&next) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
            files.push(next);
        }
    }
    files.sort_unstable();
    match kinds[..] {
        [] => Err(TableError::Nothing(path.to_owned())),
        [kind] => Ok((kind, files)),
        [one, other, ..] => Err(TableError::Mixed(path.to_owned(), one.ending(), other.ending())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_a_name_and_a_path() {
        let table = Table { name: "of_2024".to_owned(), path: "a=b/c".into() };
        assert_eq!("of_2024=a=b/c".parse::<Table>().unwrap(), table);
        for wrong in ["", "articles", "=a", "a=", "Articles=a", "2a=a", "a b=c"] {
            let error = wrong.parse::<Table>().unwrap_err();
            assert!(matches!(error, TableError::Form), "{wrong}: {error}");
        }
    }

    #[test]
    fn a_kind_is_known_by_its_ending() {
        for (name, ending) in [
            ("a.parquet", Some(".parquet")),
            ("b.jsonl.gz", Some(".jsonl.gz")),
            ("b.ndjson", Some(".ndjson")),
            ("c.d.txt", Some(".txt")),
            ("c.json", None),
            ("txt", None),
            ("_hidden.txt", None),
        ] {
            assert_eq!(Kind::of(Path::new(name)).map(Kind::ending), ending, "{name}");
        }
    }
}
