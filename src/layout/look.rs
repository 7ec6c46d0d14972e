//! How wide a line prints, and what it is at the edge of a list.

use crate::text::{Form, Wrap};

/// From how many columns on a line counts as long: two lines of print, which only prose fills.
const LONG: usize = 110;
/// From how many bytes on a line with a full stop at its end counts as a sentence.
const SENTENCE: usize = 50;

/// How wide the letters of a text are: what one byte of it fills in print. Two bytes of Cyrillic are one letter, three of
/// kana are one that is as wide as two.
#[derive(Clone, Copy)]
pub(super) struct Script {
    /// Bytes in sixteen columns.
    bytes: usize,
    /// How many bytes a long line has at least.
    long: usize,
}

impl Script {
    /// How many bytes are looked at: a text is of one script.
    const READ: usize = 1024;

    /// Whose letters fill sixteen columns with so many bytes.
    const fn wide(bytes: usize) -> Self {
        Self { bytes, long: (LONG * bytes).div_ceil(16) }
    }

    /// Of the lines of a text, the first ones: what stands between them does not count.
    pub(super) fn of<'a>(lines: impl Iterator<Item = &'a str>, form: Form) -> Self {
        if form.bytes.are_ascii() {
            return Self::wide(16);
        }
        let (mut bytes, mut inner, mut wide, mut returns) = (0, 0, 0, 0);
        // Small counters in short stretches: the compiler counts many bytes at a time.
        for stretch in lines.flat_map(|line| line.as_bytes().chunks(128)) {
            let count = |is: fn(u8) -> bool| {
                usize::from(stretch.iter().fold(0_u8, |count, &byte| count + u8::from(is(byte))))
            };
            bytes += stretch.len();
            if !stretch.is_ascii() {
                inner += count(|byte| byte & 0xC0 == 0x80);
                if !form.bytes.are_narrow() {
                    wide += count(|byte| byte.wrapping_sub(0xE3) <= 0xED - 0xE3);
                }
            }
            if form.wrap == Wrap::Column {
                returns += count(|byte| byte == b'\r');
            }
            if bytes - returns >= Self::READ {
                break;
            }
        }
        // Whether a column broke a line with LF or CR LF must not matter.
        bytes -= returns;
        Self::wide((bytes * 16).checked_div(bytes - inner + wide).unwrap_or(16).max(16))
    }

    pub(super) fn columns(self, bytes: usize) -> usize {
        if self.bytes == 16 { bytes } else { bytes * 16 / self.bytes }
    }

    pub(super) fn is_long(self, bytes: usize) -> bool {
        bytes >= self.long
    }
}

/// What stands at the edge of a list: 0 nothing, 1 a short line, 2 a sentence, 3 a long line, 4 one with a colon at its end.
pub(super) fn edge(line: &str, script: Script) -> u8 {
    match line.as_bytes() {
        [] => 0,
        [.., b':'] => 4,
        _ if line.ends_with('：') => 4,
        line if script.is_long(line.len()) => 3,
        [.., b'.' | b'!' | b'?' | b'"'] if line.len() >= SENTENCE => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blank::Bytes;

    #[test]
    fn lines_are_measured_in_columns_of_print() {
        for (text, columns) in [
            ("The bridge at Elmville is open", 30),
            ("Мост через реку снова открыт", 28),
            ("川に架かる橋が再び開通した", 26),
        ] {
            let script = |text: &str, wrap| {
                Script::of([text].into_iter(), Form { bytes: Bytes::of(text.as_bytes()), wrap })
            };
            assert_eq!(script(text, Wrap::None).columns(text.len()), columns, "{text}");
            let [lf, crlf] = ["\n", "\r\n"].map(|end| [text, text].join(end));
            assert_eq!(script(&lf, Wrap::Column).bytes, script(&crlf, Wrap::Column).bytes, "{text}");
        }
    }
}
