//! Files as streams of bytes with a place: plain, gzip or zstd.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Seek as _, SeekFrom},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use memchr::memchr;

/// The longest record that is read, in bytes; a longer one is passed over, so that memory stays bounded.
pub(crate) const LONGEST: usize = 16 << 20;

/// How many bytes of the files were read, as they lie on the disk.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gauge(Arc<AtomicU64>);

impl Gauge {
    pub(crate) fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn add(&self, bytes: u64) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }
}

struct Counted {
    file: File,
    gauge: Gauge,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.gauge.add(read as u64);
        Ok(read)
    }
}

/// What came of reading a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// There is none.
    End,
    /// It was read, without its line feed.
    Read,
    /// It is longer than [`LONGEST`], and was passed over.
    TooLong,
}

/// An open file, unpacked, and how far it was read.
pub(crate) struct Stream {
    inner: Box<dyn BufRead + Send>,
    at: u64,
    /// A line that was given back, and how many bytes it takes with its end.
    given_back: Option<(Vec<u8>, u64)>,
}

impl Stream {
    /// Opens a file and goes to byte `at` of what it holds, unpacked.
    pub(crate) fn open(path: &Path, at: u64, gauge: &Gauge) -> io::Result<Self> {
        const BUFFER: usize = 256 << 10;
        let mut file = File::open(path)?;
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let packed = matches!(ending, "gz" | "zst");
        if !packed && at > 0 {
            gauge.add(file.seek(SeekFrom::Start(at))?);
        }
        let counted = BufReader::with_capacity(BUFFER, Counted { file, gauge: gauge.clone() });
        let inner: Box<dyn BufRead + Send> = match ending {
            "gz" => Box::new(BufReader::with_capacity(BUFFER, flate2::bufread::MultiGzDecoder::new(counted))),
            "zst" => Box::new(BufReader::with_capacity(BUFFER, zstd::Decoder::with_buffer(counted)?)),
            _ => Box::new(counted),
        };
        let mut stream = Self { inner, at: if packed { 0 } else { at }, given_back: None };
        if packed && !stream.skip(at)? {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(stream)
    }

    /// How many bytes were read, unpacked.
    pub(crate) fn at(&self) -> u64 {
        self.at
    }

    /// Reads up to the next line feed.
    pub(crate) fn line(&mut self, line: &mut Vec<u8>) -> io::Result<Line> {
        line.clear();
        if let Some((bytes, used)) = self.given_back.take() {
            self.at += used;
            *line = bytes;
            return Ok(Line::Read);
        }
        let mut found = Line::End;
        loop {
            let bytes = self.inner.fill_buf()?;
            if bytes.is_empty() {
                return Ok(found);
            }
            let end = memchr(b'\n', bytes);
            let part = end.unwrap_or(bytes.len());
            if found == Line::TooLong || line.len() + part > LONGEST {
                found = Line::TooLong;
                line.clear();
            } else {
                found = Line::Read;
                line.extend_from_slice(&bytes[..part]);
            }
            let used = part + usize::from(end.is_some());
            self.consume(used);
            if end.is_some() {
                return Ok(found);
            }
        }
    }

    /// Passes over lines up to one that begins so, which is read next.
    pub(crate) fn find(&mut self, beginning: &[u8], line: &mut Vec<u8>) -> io::Result<()> {
        loop {
            let before = self.at;
            match self.line(line)? {
                Line::Read if line.starts_with(beginning) => {
                    self.given_back = Some((line.clone(), self.at - before));
                    self.at = before;
                    return Ok(());
                }
                Line::End => return Ok(()),
                Line::Read | Line::TooLong => {}
            }
        }
    }

    /// Reads as many bytes, or as many as there are.
    pub(crate) fn read(&mut self, count: u64, into: &mut Vec<u8>) -> io::Result<()> {
        into.clear();
        self.at += self.inner.by_ref().take(count).read_to_end(into)? as u64;
        Ok(())
    }

    /// Passes over as many bytes; whether there were so many.
    pub(crate) fn skip(&mut self, mut count: u64) -> io::Result<bool> {
        while count > 0 {
            let there = self.inner.fill_buf()?.len();
            if there == 0 {
                return Ok(false);
            }
            let used = there.min(usize::try_from(count).unwrap_or(usize::MAX));
            self.consume(used);
            count -= used as u64;
        }
        Ok(true)
    }

    fn consume(&mut self, bytes: usize) {
        self.inner.consume(bytes);
        self.at += bytes as u64;
    }
}
