//! Control characters, which no line of news is set with: they come from broken decoding, or from somebody who means harm.

use memchr::memchr2_iter;

use crate::{
    Span,
    blank::Bytes,
    warning::{self, Warning, WarningKind},
};

/// How many bytes are looked at together, and how many of those again where there may be something.
const AT_ONCE: usize = 4096;
const CLOSER: usize = 64;

/// Warns of each run of control characters.
pub(crate) fn characters(text: &str, bytes: Bytes, warnings: &mut Vec<Warning>) {
    if is_plain(text.as_bytes(), bytes) {
        return;
    }
    let is_plain = |text: &[u8]| is_plain(text, Bytes::of(text));
    let mut run: Option<Span> = None;
    let pieces = text.as_bytes().chunks(AT_ONCE).enumerate().filter(|(_, bytes)| !is_plain(bytes));
    let closer = pieces.flat_map(|(i, bytes)| bytes.chunks(CLOSER).zip(i * AT_ONCE / CLOSER..));
    for (bytes, i) in closer.filter(|(bytes, _)| !is_plain(bytes)) {
        for (start, _) in (i * CLOSER..).zip(bytes).filter(|(_, byte)| may_begin(**byte)) {
            let c = text.get(start..).and_then(|rest| rest.chars().next());
            let Some(c) = c.filter(|c| c.is_control()) else { continue };
            let end = start + c.len_utf8();
            run = match run {
                Some(run) if run.end() == start => Some(Span::between(run.start(), end)),
                before => {
                    warn(before, warnings);
                    Some(Span::between(start, end))
                }
            };
        }
    }
    warn(run, warnings);
}

fn warn(run: Option<Span>, warnings: &mut Vec<Warning>) {
    if let Some(run) = run {
        warning::add(warnings, WarningKind::ControlCharacter, run);
    }
}

/// Whether there is surely no control character: nothing below a blank but line feeds, and nothing like DEL or one of two bytes.
/// Most lines are so.
fn is_plain(text: &[u8], bytes: Bytes) -> bool {
    let is_control =
        |at: usize| matches!(text.get(at..), Some([0x7F, ..] | [0xC2] | [0xC2, 0x80..=0x9F, ..]));
    bytes.are_plain() && (bytes.are_ascii() || !memchr2_iter(0x7F, 0xC2, text).any(is_control))
}

/// Whether a byte begins a control character that is neither a tab nor a line end, or some others.
const fn may_begin(byte: u8) -> bool {
    !matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~' | 0x80..=0xC1 | 0xC3..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_run_is_told_once() {
        let far = "The bridge held.\t\r\n".repeat(9);
        for (text, places) in [
            ("The bridge\tholds.\r\n«Yes»\u{a0}".to_owned(), vec![]),
            ("\0".to_owned(), vec![(0, 1)]),
            ("a\u{1b}[31m\u{7f}\u{9d}b\u{85}".to_owned(), vec![(1, 2), (6, 9), (10, 12)]),
            (format!("{far}\u{1}{}\u{1f}\u{80}", "\u{2}".repeat(200)), vec![(171, 375)]),
            ("\u{c}\u{b}é".to_owned(), vec![(0, 2)]),
        ] {
            let mut warnings = Vec::new();
            characters(&text, Bytes::of(text.as_bytes()), &mut warnings);
            let told: Vec<_> = warnings.iter().map(|odd| (odd.span.start(), odd.span.end())).collect();
            assert_eq!(told, places, "{text:?}");
            assert!(warnings.iter().all(|odd| odd.kind == WarningKind::ControlCharacter));
        }
    }
}
