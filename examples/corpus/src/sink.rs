//! The rows of a batch to a file.

use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
    sync::Arc,
};

use arrow_json::{ReaderBuilder, reader::Decoder};
use flate2::write::GzEncoder;
use parquet::{
    arrow::ArrowWriter,
    basic::{Compression, ZstdLevel},
    errors::ParquetError,
    file::properties::{EnabledStatistics, WriterProperties},
};

use crate::row::{Row, schema};

/// How the rows are written, by the ending of the file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    JsonLines,
    JsonLinesGzip,
    JsonLinesZstd,
    Parquet,
}

impl Kind {
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.to_ascii_lowercase();
        let endings = [
            (".jsonl", Self::JsonLines),
            (".ndjson", Self::JsonLines),
            (".jsonl.gz", Self::JsonLinesGzip),
            (".jsonl.zst", Self::JsonLinesZstd),
            (".parquet", Self::Parquet),
        ];
        endings.into_iter().find(|(ending, _)| name.ends_with(ending)).map(|(_, kind)| kind)
    }
}

/// The file of one batch.
pub(crate) enum Sink {
    JsonLines(BufWriter<File>),
    JsonLinesGzip(GzEncoder<BufWriter<File>>),
    JsonLinesZstd(zstd::Encoder<'static, BufWriter<File>>),
    Parquet(Box<Columns>),
}

/// Rows on their way to columns.
pub(crate) struct Columns {
    decoder: Decoder,
    writer: ArrowWriter<File>,
    /// The row that is turned to columns.
    json: Vec<u8>,
    waiting: usize,
}

impl Sink {
    /// How many rows are turned to columns at once.
    const ROWS: usize = 256;

    pub(crate) fn create(kind: Kind, path: &Path) -> io::Result<Self> {
        let file = File::create(path)?;
        let buffered = |file| BufWriter::with_capacity(256 << 10, file);
        Ok(match kind {
            Kind::JsonLines => Self::JsonLines(buffered(file)),
            Kind::JsonLinesGzip => {
                Self::JsonLinesGzip(GzEncoder::new(buffered(file), flate2::Compression::new(6)))
            }
            Kind::JsonLinesZstd => Self::JsonLinesZstd(zstd::Encoder::new(buffered(file), 3)?),
            Kind::Parquet => {
                let schema = Arc::new(schema());
                let decoder = ReaderBuilder::new(schema.clone())
                    .with_batch_size(Self::ROWS)
                    .build_decoder()
                    .map_err(io::Error::other)?;
                // One group of rows for each batch, without an index of pages, so that groups can be joined as they are.
                let properties = WriterProperties::builder()
                    .set_statistics_enabled(EnabledStatistics::Chunk)
                    .set_offset_index_disabled(true)
                    .set_compression(Compression::ZSTD(ZstdLevel::default()))
                    .set_max_row_group_row_count(None)
                    .set_max_row_group_bytes(None)
                    .build();
                let writer = ArrowWriter::try_new(file, schema, Some(properties)).map_err(plain)?;
                Self::Parquet(Box::new(Columns { decoder, writer, json: Vec::new(), waiting: 0 }))
            }
        })
    }

    pub(crate) fn row(&mut self, row: &Row) -> io::Result<()> {
        match self {
            Self::JsonLines(file) => line(file, row),
            Self::JsonLinesGzip(file) => line(file, row),
            Self::JsonLinesZstd(file) => line(file, row),
            Self::Parquet(columns) => {
                columns.json.clear();
                line(&mut columns.json, row)?;
                columns.decoder.decode(&columns.json).map_err(io::Error::other)?;
                columns.waiting += 1;
                if columns.waiting == Self::ROWS { columns.flush() } else { Ok(()) }
            }
        }
    }

    /// Writes what is left.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self {
            Self::JsonLines(mut file) => file.flush(),
            Self::JsonLinesGzip(file) => file.finish()?.flush(),
            Self::JsonLinesZstd(file) => file.finish()?.flush(),
            Self::Parquet(mut columns) => {
                columns.flush()?;
                columns.writer.close().map(drop).map_err(plain)
            }
        }
    }
}

fn line(file: &mut impl Write, row: &Row) -> io::Result<()> {
    serde_json::to_writer(&mut *file, row)?;
    file.write_all(b"\n")
}

impl Columns {
    fn flush(&mut self) -> io::Result<()> {
        self.waiting = 0;
        match self.decoder.flush().map_err(io::Error::other)? {
            Some(rows) => self.writer.write(&rows).map_err(plain),
            None => Ok(()),
        }
    }
}

/// The error of the system below an error of Parquet, so that a full disk is called one.
pub(crate) fn plain(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(error) => io::Error::other(error),
        },
        error => io::Error::other(error),
    }
}
