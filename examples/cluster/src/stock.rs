//! Texts of a folder, repeated, in files that a cluster can read: for demonstrations and measurements.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use datafusion::{
    arrow::array::{RecordBatch, StringArray},
    parquet::arrow::ArrowWriter,
};

use crate::{shell::Failure, texts};

/// Texts, each with a name.
#[derive(Clone, Debug)]
pub struct Stock {
    texts: Vec<(String, String)>,
    repeats: usize,
}

impl Stock {
    /// Reads all texts (.txt) below a folder, each to stand there so often that they are `bytes` long together, or once.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or is not UTF-8, or if there is none.
    pub fn read(folder: &Path, bytes: usize) -> Result<Self, Failure> {
        let failed = |path: &Path, error: io::Error| {
            Failure::Other(format!("{}: cannot be read: {error}", path.display()))
        };
        let (mut folders, mut texts) = (vec![folder.to_owned()], Vec::new());
        while let Some(next) = folders.pop() {
            if next.is_dir() {
                for entry in fs::read_dir(&next).map_err(|error| failed(&next, error))? {
                    folders.push(entry.map_err(|error| failed(&next, error))?.path());
                }
            } else if next.extension().is_some_and(|ending| ending == "txt") {
                let text = fs::read_to_string(&next).map_err(|error| failed(&next, error))?;
                let name = next.strip_prefix(folder).unwrap_or(&next);
                texts.push((name.to_string_lossy().into_owned(), text));
            }
        }
        texts.sort_unstable();
        let once: usize = texts.iter().map(|(_, text)| text.len()).sum();
        if once == 0 {
            return Err(Failure::Other(format!("{}: no text that ends in .txt", folder.display())));
        }
        Ok(Self { texts, repeats: bytes.div_ceil(once).max(1) })
    }

    /// How many texts there are, repeated as they are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len() * self.repeats
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// How many bytes they are long together.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.texts.iter().map(|(_, text)| text.len()).sum::<usize>() * self.repeats
    }

    /// The texts, each under its path, which begins with the number of its repetition.
    pub fn iter(&self) -> impl Iterator<Item = (String, &str)> {
        (0..self.repeats).flat_map(move |repeat| {
            self.texts.iter().map(move |(path, text)| (format!("{repeat:03}/{path}"), text.as_str()))
        })
    }

    /// Writes them as Parquet: so many files, with every so-manieth text in each, so that all are about as long.
    ///
    /// # Errors
    ///
    /// If they cannot be written.
    pub fn write_parquet(&self, folder: &Path, files: usize) -> Result<(), Failure> {
        let failed = |path: PathBuf, error: String| {
            Failure::Other(format!("{}: cannot be written: {error}", path.display()))
        };
        fs::create_dir_all(folder).map_err(|error| failed(folder.to_owned(), error.to_string()))?;
        for i in 0..files {
            let path = folder.join(format!("part-{i:02}.parquet"));
            let write = |file: &File| {
                let (paths, texts): (Vec<_>, Vec<_>) = self.iter().skip(i).step_by(files).unzip();
                let columns = RecordBatch::try_new(
                    Arc::clone(&texts::SCHEMA),
                    vec![Arc::new(StringArray::from(paths)), Arc::new(StringArray::from(texts))],
                );
                let columns = columns.map_err(io::Error::other)?;
                let written =
                    ArrowWriter::try_new(file, Arc::clone(&texts::SCHEMA), None).and_then(|mut file| {
                        file.write(&columns)?;
                        file.close()
                    });
                written.map(drop).map_err(io::Error::other)
            };
            whole(&path, write).map_err(|error| failed(path.clone(), error.to_string()))?;
        }
        Ok(())
    }

    /// Writes them as JSON lines.
    ///
    /// # Errors
    ///
    /// If they cannot be written.
    pub fn write_json_lines(&self, path: &Path) -> Result<(), Failure> {
        let write = |file: &File| {
            let mut file = BufWriter::new(file);
            for (path, text) in self.iter() {
                writeln!(file, "{}", serde_json::json!({ "path": path, "text": text }))?;
            }
            file.flush()
        };
        whole(path, write)
            .map_err(|error| Failure::Other(format!("{}: cannot be written: {error}", path.display())))
    }
}

/// Writes a file under another name and renames it, so that whoever is interrupted leaves no half file under this one.
fn whole(path: &Path, write: impl FnOnce(&File) -> io::Result<()>) -> io::Result<()> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let written = File::create(&new).and_then(|file| {
        write(&file)?;
        file.sync_all()?;
        fs::rename(&new, path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}
