//! What happens to texts on the way, and where their bytes lie afterwards.

/// A text, and where each byte of the text that it was lies in it.
#[derive(Debug)]
pub struct Damaged {
    /// What is left.
    pub text: String,
    /// For each byte of the text before, and for its end, a place in the text now, in bytes.
    pub places: Vec<usize>,
}

/// What damages a text.
pub type Damage = fn(&str) -> Damaged;

/// The kinds of damage, by name.
pub const DAMAGES: [(&str, Damage); 6] = [
    ("every third line end lost", lost_line_ends),
    ("line ends doubled", doubled_line_ends),
    ("all capitals", capitals),
    ("Windows-1252 decoded as UTF-8", replaced),
    ("UTF-8 decoded as Windows-1252", mojibake),
    ("marks straight", straight),
];

/// Writes each character anew.
fn rewrite(text: &str, mut write: impl FnMut(char, &mut String)) -> Damaged {
    let mut damaged = Damaged { text: String::new(), places: Vec::with_capacity(text.len() + 1) };
    for c in text.chars() {
        damaged.places.extend(std::iter::repeat_n(damaged.text.len(), c.len_utf8()));
        write(c, &mut damaged.text);
    }
    damaged.places.push(damaged.text.len());
    damaged
}

/// A blank for every third line feed.
fn lost_line_ends(text: &str) -> Damaged {
    let mut count = 0;
    rewrite(text, |c, written| {
        count += usize::from(c == '\n');
        written.push(if c == '\n' && count % 3 == 0 { ' ' } else { c });
    })
}

fn doubled_line_ends(text: &str) -> Damaged {
    rewrite(text, |c, written| written.extend(std::iter::repeat_n(c, if c == '\n' { 2 } else { 1 })))
}

fn capitals(text: &str) -> Damaged {
    rewrite(text, |c, written| written.extend(c.to_uppercase()))
}

/// Bytes above ASCII are no UTF-8 in any of their orders that a language has: each becomes a replacement character.
fn replaced(text: &str) -> Damaged {
    rewrite(text, |c, written| written.push(if c.is_ascii() { c } else { char::REPLACEMENT_CHARACTER }))
}

/// `â€œ` for `“`.
fn mojibake(text: &str) -> Damaged {
    // The bytes 80 to 9F as the WHATWG's Encoding Standard decodes Windows-1252; those that it does not have stay controls.
    const C1: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let table: Vec<char> = C1.chars().collect();
    rewrite(text, |c, written| {
        for &byte in c.encode_utf8(&mut [0; 4]).as_bytes() {
            let decoded = usize::from(byte).checked_sub(0x80).and_then(|at| table.get(at));
            written.push(decoded.copied().unwrap_or(char::from(byte)));
        }
    })
}

fn straight(text: &str) -> Damaged {
    rewrite(text, |c, written| {
        written.push(match c {
            '“' | '”' | '„' | '«' | '»' => '"',
            '‘' | '’' | '‚' | '‹' | '›' => '\'',
            c => c,
        });
    })
}
