//! What may reach a terminal, and how wide it is.

use std::{
    borrow::Cow,
    env,
    io::{self, IsTerminal as _},
    process::{Command, Stdio},
};

/// Whether a character could steer a terminal, or turn the order of what stands behind it.
///
/// Control characters but tab and line feed, and the embeddings, overrides and isolates of Unicode's
/// bidirectional algorithm (UAX 9, section 2), as in "Trojan Source" texts.
pub(crate) const fn steers(c: char) -> bool {
    matches!(c, '\0'..='\x08' | '\x0b'..='\x1f' | '\x7f'..='\u{9f}'
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A character that [`steers`], made visible: `␛` for escape, `<U+202E>` for the override to the left.
pub(crate) fn visible(c: char) -> String {
    match u32::from(c) {
        code @ 0..=0x1f => char::from_u32(0x2400 + code).unwrap_or('\u{fffd}').to_string(),
        0x7f => "␡".to_owned(),
        code => format!("<U+{code:04X}>"),
    }
}

/// The text with all that [`steers`] made visible. A CRLF is an ordinary line end.
pub(crate) fn safe(text: &str) -> Cow<'_, str> {
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n");
    Cow::Owned(each_steering(&text, visible))
}

/// JSON in which all that [`steers`] is escaped: the same JSON, since such characters stand in strings alone.
pub(crate) fn safe_json(json: &str) -> Cow<'_, str> {
    if !json.contains(steers) {
        return Cow::Borrowed(json);
    }
    Cow::Owned(each_steering(json, |c| format!("\\u{:04x}", u32::from(c))))
}

fn each_steering(text: &str, show: impl Fn(char) -> String) -> String {
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if steers(c) {
            shown.push_str(&show(c));
        } else {
            shown.push(c);
        }
    }
    shown
}

/// How standard output shows text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terminal {
    /// Whether it is a terminal at all.
    pub(crate) is_interactive: bool,
    /// Columns in a line.
    pub(crate) width: usize,
    colours: bool,
}

impl Terminal {
    /// What standard output is: colours only on a terminal, and not where `NO_COLOR` asks for none.
    pub(crate) fn of_output() -> Self {
        let is_terminal = io::stdout().is_terminal();
        let colours = is_terminal
            && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            && env::var_os("TERM").is_none_or(|term| term != "dumb");
        Self { is_interactive: is_terminal, width: width(is_terminal), colours }
    }

    /// The words in a style, for instance `1;34` for bold blue (ECMA-48, "select graphic rendition"), or none.
    pub(crate) fn paint(self, style: &str, words: &str) -> String {
        if self.colours && !style.is_empty() && !words.is_empty() {
            format!("\x1b[{style}m{words}\x1b[0m")
        } else {
            words.to_owned()
        }
    }
}

/// Columns as `COLUMNS` says, or else as the terminal says, or else 100; never less than 40.
fn width(is_terminal: bool) -> usize {
    let said = env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
    let asked = || {
        let size =
            Command::new("stty").arg("size").stdin(Stdio::inherit()).stderr(Stdio::null()).output().ok()?;
        String::from_utf8(size.stdout).ok()?.split_whitespace().nth(1)?.parse().ok()
    };
    said.or_else(|| if is_terminal { asked() } else { None })
        .filter(|columns| *columns > 0)
        .unwrap_or(100)
        .max(40)
}

/// How many columns a text takes in a terminal: two for the wide letters of East Asia, none for marks set on others.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(columns_of).sum()
}

const fn columns_of(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f900}'..='\u{1f9ff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

/// The words of a text, made [`safe`], in lines of at most `width` columns. A longer word is cut.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let (mut lines, mut line, mut used) = (Vec::new(), String::new(), 0);
    for word in text.split_whitespace().map(safe) {
        let wide = columns(&word);
        if used > 0 && used + 1 + wide > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        if wide <= width {
            line.push_str(&word);
            used += wide;
            continue;
        }
        for c in word.chars() {
            if used + columns_of(c) > width {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(c);
            used += columns_of(c);
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}
