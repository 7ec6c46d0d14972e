//! Control characters, which no line of news is set with: they come from broken decoding, or from somebody who means harm.

use crate::{
    Span,
    warning::{self, Warning, WarningKind},
};

/// How many bytes are looked at together.
const AT_ONCE: usize = 64;

/// Warns of each run of control characters.
pub(crate) fn characters(text: &str, warnings: &mut Vec<Warning>) {
    let (chunks, rest) = text.as_bytes().as_chunks::<AT_ONCE>();
    let mut run: Option<Span> = None;
    for (i, bytes) in chunks.iter().map(<[u8; AT_ONCE]>::as_slice).chain([rest]).enumerate() {
        // Most have nothing below a blank but line feeds, and no character of two bytes.
        let is_odd = |byte: &u8| {
            u8::from(*byte < b' ') & u8::from(*byte != b'\n')
                | u8::from(*byte == 0x7F)
                | u8::from(*byte == 0xC2)
        };
        if bytes.iter().fold(0, |any, byte| any | is_odd(byte)) == 0
            || bytes.iter().fold(0, |any, byte| any | may_begin(*byte)) == 0
        {
            continue;
        }
        for (start, _) in (i * AT_ONCE..).zip(bytes).filter(|(_, byte)| may_begin(**byte) != 0) {
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

/// 1 for the first byte of a control character that is neither a tab nor a line end, and of some others; 0 for any other byte.
/// A sum without a branch, so that many bytes are looked at in one step.
fn may_begin(byte: u8) -> u8 {
    let is_low = u8::from(byte < b' ');
    let is_plain = u8::from(byte == b'\t') | u8::from(byte == b'\n') | u8::from(byte == b'\r');
    is_low & !is_plain | u8::from(byte == 0x7F) | u8::from(byte == 0xC2)
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
            characters(&text, &mut warnings);
            let told: Vec<_> = warnings.iter().map(|odd| (odd.span.start(), odd.span.end())).collect();
            assert_eq!(told, places, "{text:?}");
            assert!(warnings.iter().all(|odd| odd.kind == WarningKind::ControlCharacter));
        }
    }
}
