//! A folder of texts as a table of two columns, `path` and `text`.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};

use datafusion::{
    arrow::{
        array::{RecordBatch, StringBuilder},
        datatypes::{DataType, Field, Schema, SchemaRef},
    },
    catalog::streaming::StreamingTable,
    common::exec_datafusion_err,
    error::Result,
    execution::{SendableRecordBatchStream, TaskContext},
    physical_plan::{stream::RecordBatchReceiverStreamBuilder, streaming::PartitionStream},
};

/// A batch ends behind the text that makes it longer than this many bytes, or hold this many rows.
const BATCH_BYTES: usize = 4 << 20;
const BATCH_ROWS: usize = 1024;

/// `path`: the file's path below the folder. `text`: what it holds, null where that is not UTF-8.
pub static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| {
    Arc::new(Schema::new(vec![
        Field::new("path", DataType::Utf8, false),
        Field::new("text", DataType::Utf8, true),
    ]))
});

/// The files, in the order of the table's rows, as a table that is read in `parts` at once. Memory does not grow with the folder. A file
/// that cannot be read fails the query that reads it, by name.
///
/// # Errors
///
/// None that is known; `DataFusion` could refuse the table.
pub fn table(folder: &Path, files: Vec<PathBuf>, parts: usize) -> Result<StreamingTable> {
    let (folder, each): (Arc<Path>, _) = (folder.into(), files.len().div_ceil(parts.max(1)).max(1));
    let parts = files.chunks(each).map(|files| Part { folder: Arc::clone(&folder), files: files.into() });
    StreamingTable::try_new(
        Arc::clone(&SCHEMA),
        parts.map(|part| Arc::new(part) as Arc<dyn PartitionStream>).collect(),
    )
}

/// Files that are read one after the other.
#[derive(Debug)]
struct Part {
    folder: Arc<Path>,
    files: Arc<[PathBuf]>,
}

impl PartitionStream for Part {
    fn schema(&self) -> &SchemaRef {
        &SCHEMA
    }

    fn execute(&self, _: Arc<TaskContext>) -> SendableRecordBatchStream {
        let mut stream = RecordBatchReceiverStreamBuilder::new(Arc::clone(&SCHEMA), 2);
        let (folder, files, give) = (Arc::clone(&self.folder), Arc::clone(&self.files), stream.tx());
        stream.spawn_blocking(move || {
            let mut files = files.iter().peekable();
            while files.peek().is_some() {
                if give.blocking_send(Ok(batch(&folder, &mut files)?)).is_err() {
                    break; // The query has seen enough.
                }
            }
            Ok(())
        });
        stream.build()
    }
}

/// The next files as rows.
fn batch<'a>(folder: &Path, files: &mut impl Iterator<Item = &'a PathBuf>) -> Result<RecordBatch> {
    let (mut paths, mut texts) = (StringBuilder::new(), StringBuilder::new());
    for (i, path) in files.enumerate() {
        let bytes = fs::read(path)
            .map_err(|error| exec_datafusion_err!("{}: cannot be read: {error}", path.display()))?;
        let below = path.strip_prefix(folder).ok().filter(|below| !below.as_os_str().is_empty());
        let name = below.or_else(|| path.file_name().map(Path::new)).unwrap_or(path);
        paths.append_value(name.to_string_lossy());
        match String::from_utf8(bytes) {
            Ok(text) => texts.append_value(text),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                crate::complain(&format!("{}: is not UTF-8 at byte {at}; its text is null", path.display()));
                texts.append_null();
            }
        }
        if i + 1 == BATCH_ROWS || texts.values_slice().len() > BATCH_BYTES {
            break;
        }
    }
    Ok(RecordBatch::try_new(Arc::clone(&SCHEMA), vec![Arc::new(paths.finish()), Arc::new(texts.finish())])?)
}
