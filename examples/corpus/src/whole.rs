//! The files of the batches to one: each is put behind the ones before it as it comes.
//!
//! In Parquet the groups of rows are put behind each other as they are, and what describes them is kept in a file of its own
//! until the end, since it has to stand behind the last one.

use std::{
    fs::{File, OpenOptions},
    io::{self, BufReader, BufWriter, Read, Seek as _, SeekFrom, Write},
    path::Path,
    sync::Arc,
};

use parquet::{
    arrow::ArrowWriter,
    file::metadata::{
        FileMetaData, ParquetMetaData, ParquetMetaDataReader, ParquetMetaDataWriter, RowGroupMetaData,
    },
};

use crate::{
    row::schema,
    sink::{Kind, plain},
};

/// What a file in Parquet begins and ends with.
const MAGIC: &[u8; 4] = b"PAR1";

/// A file that only grows, and how long it is.
pub(crate) struct Growing {
    file: File,
    pub(crate) bytes: u64,
}

impl Growing {
    /// Opens a file at a length that it had before; what was written after that is cut off.
    pub(crate) fn open(path: &Path, bytes: u64) -> io::Result<Self> {
        let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(path)?;
        if file.metadata()?.len() < bytes {
            return Err(io::Error::other("is shorter than it was"));
        }
        file.set_len(bytes)?;
        file.seek(SeekFrom::Start(bytes))?;
        Ok(Self { file, bytes })
    }

    pub(crate) fn sync(&self) -> io::Result<()> {
        self.file.sync_data()
    }

    fn copy(&mut self, from: &mut impl Read) -> io::Result<()> {
        self.bytes += io::copy(from, &mut self.file)?;
        Ok(())
    }
}

impl Write for Growing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Puts the rows of a batch behind the others. `groups` is where the descriptions of groups of rows are kept.
pub(crate) fn append(kind: Kind, part: &Path, rows: &mut Growing, groups: &mut Growing) -> io::Result<()> {
    let mut part = File::open(part)?;
    if kind != Kind::Parquet {
        return rows.copy(&mut part);
    }
    if rows.bytes == 0 {
        rows.write_all(MAGIC)?;
    }
    let length = part.metadata()?.len();
    part.seek(SeekFrom::Start(length.saturating_sub(8)))?;
    let mut tail = [0; 4];
    part.read_exact(&mut tail)?;
    let described = u64::from(u32::from_le_bytes(tail));
    let begin = MAGIC.len() as u64;
    let end = length.saturating_sub(8 + described);
    groups.write_all(&described.to_le_bytes())?;
    groups.write_all(&(rows.bytes - begin).to_le_bytes())?;
    part.seek(SeekFrom::Start(end))?;
    groups.copy(&mut (&part).take(described))?;
    part.seek(SeekFrom::Start(begin))?;
    rows.copy(&mut part.take(end.saturating_sub(begin)))
}

/// Writes what has to stand behind the last row.
pub(crate) fn finish(kind: Kind, rows: &mut Growing, groups: &Path) -> io::Result<()> {
    if kind == Kind::Parquet {
        if rows.bytes == 0 {
            let none = ArrowWriter::try_new(Vec::new(), Arc::new(schema()), None);
            let file = none.and_then(ArrowWriter::into_inner).map_err(plain)?;
            rows.write_all(&file)?;
        } else {
            let described = joined(BufReader::new(File::open(groups)?))?;
            let mut file = BufWriter::new(&mut *rows);
            ParquetMetaDataWriter::new(&mut file, &described).finish().map_err(plain)?;
            file.flush()?;
        }
    }
    rows.file.sync_all()
}

/// The descriptions of all groups of rows, as one, each moved to where its group lies now.
fn joined(mut groups: impl Read) -> io::Result<ParquetMetaData> {
    let (mut file, mut all, mut count) = (None, Vec::new(), 0);
    while let Some(length) = number(&mut groups)? {
        let moved = number(&mut groups)?.ok_or(io::ErrorKind::UnexpectedEof)?.cast_signed();
        let mut described = Vec::new();
        (&mut groups).take(length).read_to_end(&mut described)?;
        let described = ParquetMetaDataReader::decode_metadata(&described).map_err(plain)?;
        count += described.file_metadata().num_rows();
        for group in described.row_groups() {
            all.push(at_its_place(group, moved, all.len()).map_err(plain)?);
        }
        file.get_or_insert_with(|| described.file_metadata().clone());
    }
    let file = file.ok_or(io::ErrorKind::UnexpectedEof)?;
    let file = FileMetaData::new(
        file.version(),
        count,
        file.created_by().map(str::to_owned),
        file.key_value_metadata().cloned(),
        file.schema_descr_ptr(),
        file.column_orders().cloned(),
    );
    Ok(ParquetMetaData::new(file, all))
}

fn at_its_place(
    group: &RowGroupMetaData,
    moved: i64,
    ordinal: usize,
) -> parquet::errors::Result<RowGroupMetaData> {
    let columns = group.columns().iter().map(|column| {
        column
            .clone()
            .into_builder()
            .set_data_page_offset(column.data_page_offset() + moved)
            .set_dictionary_page_offset(column.dictionary_page_offset().map(|offset| offset + moved))
            .build()
    });
    group
        .clone()
        .into_builder()
        .set_column_metadata(columns.collect::<Result<_, _>>()?)
        .set_ordinal(i32::try_from(ordinal)?)
        .set_file_offset(group.file_offset().unwrap_or_default() + moved)
        .build()
}

/// The next number, of 64 bits, or `None` at the end.
fn number(bytes: &mut impl Read) -> io::Result<Option<u64>> {
    let mut number = Vec::new();
    bytes.take(8).read_to_end(&mut number)?;
    Ok(number.try_into().ok().map(u64::from_le_bytes))
}
