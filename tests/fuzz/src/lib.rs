//! What the fuzz targets share: the checks, and texts made of the alphabet of the grammar.

#[path = "../../hostile/alphabet.rs"]
pub mod alphabet;
#[path = "../../hostile/article.rs"]
pub mod article;
#[path = "../../hostile/invariants.rs"]
pub mod invariants;

use arbitrary::{Arbitrary, Unstructured};

/// A text that looks like news: pieces of the alphabet, some of them many times over, and free characters.
///
/// One byte of the fuzzer's data is one piece, so that what it changes, doubles and crosses are words and signs.
#[derive(Debug)]
pub struct Newslike(pub String);

/// The longest such text, in bytes.
const LONGEST: usize = 16 << 10;

impl<'a> Arbitrary<'a> for Newslike {
    fn arbitrary(input: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        let mut text = String::new();
        while !input.is_empty() && text.len() < LONGEST {
            match input.arbitrary::<u8>()? {
                // A word or character of the fuzzer's own.
                255 => text.push(input.arbitrary()?),
                254 => text.push(char::from(input.arbitrary::<u8>()?)),
                // The piece that follows, up to 64 times.
                253 => {
                    let piece = piece(input.arbitrary()?);
                    let times = usize::from(input.arbitrary::<u8>()?) % 64;
                    text.push_str(&piece.repeat(times.min((LONGEST - text.len()) / piece.len())));
                }
                i => text.push_str(piece(i)),
            }
        }
        Ok(Self(text))
    }
}

/// A piece of the alphabet.
pub fn piece(i: u8) -> &'static str {
    alphabet::PIECES[usize::from(i) % alphabet::PIECES.len()]
}
