//! Files to batches of records: always the same batches for the same files, whoever reads them and from wherever on.

use std::io;

use serde::{Deserialize, Serialize};

use crate::{
    input::{Form, Input},
    stream::{Gauge, LONGEST, Line, Stream},
};

/// A batch is full when its records, each with a little more for its handling, have so many bytes.
const FULL: usize = 16 << 20;

/// What a record or reject costs beyond its own bytes.
const HANDLING: usize = 128;

/// Where reading stands: at a byte of a file, as unpacked. Files are counted from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Position {
    pub(crate) file: usize,
    pub(crate) at: u64,
}

/// A text, or JSON with a text in it.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) position: Position,
    pub(crate) form: Form,
    pub(crate) id: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

/// What is no article, and why.
#[derive(Clone, Debug)]
pub(crate) struct Reject {
    pub(crate) position: Position,
    pub(crate) why: String,
    /// Whether the rest of its file could not be read either.
    pub(crate) ends_file: bool,
}

/// Some records, one behind the other.
#[derive(Debug)]
pub(crate) struct Batch {
    pub(crate) number: u64,
    /// Where the next one begins.
    pub(crate) end: Position,
    pub(crate) records: Vec<Record>,
    pub(crate) rejects: Vec<Reject>,
}

/// Reads all files, batch by batch.
pub(crate) struct Batches<'a> {
    files: &'a [Input],
    gauge: Gauge,
    position: Position,
    number: u64,
    open: Option<Stream>,
    line: Vec<u8>,
}

impl<'a> Batches<'a> {
    /// From batch `number` on, which begins at `position`.
    pub(crate) fn new(files: &'a [Input], number: u64, position: Position, gauge: Gauge) -> Self {
        for file in files.iter().take(position.file) {
            gauge.add(file.size);
        }
        Self { files, gauge, position, number, open: None, line: Vec::new() }
    }

    /// The next record of the open file; `None` at its end.
    fn record(&mut self, stream: &mut Stream, form: Form) -> io::Result<Option<Result<Record, Reject>>> {
        let mut position = Position { at: stream.at(), ..self.position };
        let record = |position, id, bytes| Ok(Some(Ok(Record { position, form, id, bytes })));
        let reject =
            |position, why: &str| Ok(Some(Err(Reject { position, why: why.to_owned(), ends_file: false })));
        match form {
            Form::Text => {
                let mut bytes = Vec::new();
                stream.read(LONGEST as u64 + 1, &mut bytes)?;
                if bytes.len() > LONGEST {
                    return reject(position, TOO_LONG);
                }
                record(position, None, bytes)
            }
            Form::JsonLines => loop {
                position.at = stream.at();
                match stream.line(&mut self.line)? {
                    Line::End => return Ok(None),
                    Line::TooLong => return reject(position, TOO_LONG),
                    Line::Read if self.line.trim_ascii().is_empty() => {}
                    Line::Read => return record(position, None, self.line.clone()),
                }
            },
            Form::Wet => loop {
                position.at = stream.at();
                match stream.line(&mut self.line)? {
                    Line::End => return Ok(None),
                    Line::Read if self.line.trim_ascii().is_empty() => continue,
                    Line::Read if self.line.starts_with(b"WARC/") => {}
                    Line::Read | Line::TooLong => {
                        stream.find(b"WARC/1.", &mut self.line)?;
                        return reject(position, "expected a WARC header");
                    }
                }
                let header = match self.header(stream)? {
                    Ok(header) => header,
                    Err(why) => return reject(position, why),
                };
                if !header.is_text {
                    if !stream.skip(header.length)? {
                        return reject(position, CUT_SHORT);
                    }
                    continue;
                }
                if header.length > LONGEST as u64 {
                    stream.skip(header.length)?;
                    return reject(position, TOO_LONG);
                }
                let mut bytes = Vec::new();
                stream.read(header.length, &mut bytes)?;
                if (bytes.len() as u64) < header.length {
                    return reject(position, CUT_SHORT);
                }
                return record(position, header.id, bytes);
            },
        }
    }

    /// The rest of a record's header, behind its first line.
    fn header(&mut self, stream: &mut Stream) -> io::Result<Result<Header, &'static str>> {
        let (mut length, mut is_text, mut id) = (None, false, None);
        loop {
            match stream.line(&mut self.line)? {
                Line::End => return Ok(Err(CUT_SHORT)),
                Line::TooLong => return Ok(Err(TOO_LONG)),
                Line::Read => {}
            }
            let line = String::from_utf8_lossy(self.line.trim_ascii());
            if line.is_empty() {
                break;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().ok(),
                "warc-type" => is_text = value == "conversion",
                "warc-target-uri" => id = Some(value.trim_matches(['<', '>']).to_owned()),
                _ => {}
            }
        }
        Ok(length.map(|length| Header { length, is_text, id }).ok_or("has no Content-Length"))
    }
}

const TOO_LONG: &str = "is longer than 16 MiB";
const CUT_SHORT: &str = "is cut short";

struct Header {
    length: u64,
    is_text: bool,
    id: Option<String>,
}

impl Iterator for Batches<'_> {
    type Item = Batch;

    fn next(&mut self) -> Option<Batch> {
        let mut size = 0;
        let (mut records, mut rejects) = (Vec::new(), Vec::new());
        while size < FULL {
            let Some(file) = self.files.get(self.position.file) else { break };
            let opened = match self.open.take() {
                Some(stream) => Ok(stream),
                None => Stream::open(&file.path, self.position.at, &self.gauge),
            };
            let read = opened.and_then(|mut stream| {
                let read = self.record(&mut stream, file.form)?;
                Ok((stream, read))
            });
            match read {
                Ok((stream, Some(read))) => {
                    self.position.at = stream.at();
                    self.open = Some(stream);
                    size += HANDLING;
                    match read {
                        Ok(record) => {
                            size += record.bytes.len();
                            records.push(record);
                        }
                        Err(reject) => rejects.push(reject),
                    }
                    if file.form == Form::Text {
                        self.next_file();
                    }
                }
                Ok((_, None)) => self.next_file(),
                Err(error) => {
                    size += HANDLING;
                    let why = format!("cannot be read: {error}");
                    rejects.push(Reject { position: self.position, why, ends_file: true });
                    self.next_file();
                }
            }
        }
        if records.is_empty() && rejects.is_empty() {
            return None;
        }
        let number = self.number;
        self.number += 1;
        Some(Batch { number, end: self.position, records, rejects })
    }
}

impl Batches<'_> {
    fn next_file(&mut self) {
        self.open = None;
        self.position = Position { file: self.position.file + 1, at: 0 };
    }
}
