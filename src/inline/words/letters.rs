//! The letters of a word, eight at a time, and the number it is looked up by.

use crate::blank::{SMALL, no_letters};

const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;

/// The hash of a word, whatever its case: eight bytes at a time, multiplied by the golden ratio (Fibonacci hashing).
pub(crate) fn hash(word: &str) -> u64 {
    let (chunks, rest) = word.as_bytes().as_chunks::<8>();
    let hash = chunks.iter().fold(0, |hash, chunk| mix(hash, u64::from_le_bytes(*chunk)));
    mix(hash, little_endian(rest))
}

/// Up to seven bytes as a number, the first lowest. Both halves may hold the bytes in the middle, which are then the same.
fn little_endian(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>(), bytes) {
        (Some(first), Some(last), _) => {
            let last = u64::from(u32::from_le_bytes(*last));
            u64::from(u32::from_le_bytes(*first)) | last << (8 * (bytes.len() - 4))
        }
        (_, _, [only]) => u64::from(*only),
        (_, _, [first, last]) => u64::from(u16::from_le_bytes([*first, *last])),
        (_, _, [first, middle, last]) => u64::from(u32::from_le_bytes([*first, *middle, *last, 0])),
        _ => 0,
    }
}

/// The ASCII letters that eight bytes begin with.
pub(crate) enum Letters {
    /// None: the first byte is another.
    None(u8),
    /// One to seven: how many, their [`hash`], the byte behind them, and whether the first is a capital.
    Few { len: usize, hash: u64, behind: u8, is_capital: bool },
    /// Eight and perhaps more: their [`hash`] so far, and whether the first is a capital.
    All { hash: u64, is_capital: bool },
}

impl Letters {
    #[inline]
    pub(crate) fn of(bytes: [u8; 8]) -> Self {
        let chunk = u64::from_le_bytes(bytes);
        let others = no_letters(chunk);
        let is_capital = chunk & 0x20 == 0;
        if others == 0 {
            return Self::All { hash: mix(0, chunk), is_capital };
        }
        let bits = others.trailing_zeros() & !7;
        if bits == 0 {
            let [first, ..] = bytes;
            return Self::None(first);
        }
        #[expect(clippy::cast_possible_truncation, reason = "one byte is wanted")]
        let behind = (chunk >> bits) as u8;
        Self::Few { len: bits as usize / 8, hash: mix(0, before(chunk, others)), behind, is_capital }
    }
}

/// The letters that eight bytes begin with, behind others with a given hash: how many, the hash of all, and the byte behind them;
/// `None` if all eight are letters.
#[inline]
pub(crate) fn last_letters(hash: u64, bytes: [u8; 8]) -> Option<(usize, u64, u8)> {
    let chunk = u64::from_le_bytes(bytes);
    let others = no_letters(chunk);
    let bits = others.trailing_zeros() & !7;
    #[expect(clippy::cast_possible_truncation, reason = "one byte is wanted")]
    let behind = || (chunk >> bits) as u8;
    (others != 0).then(|| (bits as usize / 8, mix(hash, before(chunk, others)), behind()))
}

/// A word of one to seven ASCII letters at the start of eight bytes: how many letters, and its [`hash`]. Longer words,
/// and other signs, give `None`.
#[inline]
pub(crate) fn short_word(bytes: [u8; 8]) -> Option<(usize, u64)> {
    match Letters::of(bytes) {
        Letters::Few { len, hash, .. } => Some((len, hash)),
        Letters::None(_) | Letters::All { .. } => None,
    }
}

/// The [`hash`] of a word of up to seven bytes, the first of which is the lowest.
pub(crate) const fn short_hash(word: u64) -> u64 {
    mix(0, word)
}

/// Where the ASCII letters end that stand from `start` on, and their [`hash`]. Eight bytes are looked at at once.
#[inline]
pub(crate) fn letters(bytes: &[u8], start: usize) -> (usize, u64) {
    letters_behind(0, bytes, start)
}

/// [`letters`] behind others with a given hash.
#[inline]
pub(crate) fn letters_behind(mut hash: u64, bytes: &[u8], start: usize) -> (usize, u64) {
    let mut end = start;
    let mut rest = bytes.get(start..).unwrap_or_default();
    while let Some((chunk, behind)) = rest.split_first_chunk::<8>() {
        let chunk = u64::from_le_bytes(*chunk);
        let others = no_letters(chunk);
        if others != 0 {
            return (end + others.trailing_zeros() as usize / 8, mix(hash, before(chunk, others)));
        }
        hash = mix(hash, chunk);
        (end, rest) = (end + 8, behind);
    }
    few_letters(rest, end, hash)
}

/// [`letters`] of the last few bytes of a text, which stand at `end`, behind others with a given hash.
#[cold]
fn few_letters(rest: &[u8], end: usize, hash: u64) -> (usize, u64) {
    let (mut last, mut bits) = (0, 0);
    for byte in rest.iter().take_while(|byte| byte.is_ascii_alphabetic()) {
        last |= u64::from(*byte) << bits;
        bits += 8;
    }
    (end + bits / 8, mix(hash, last))
}

/// The bytes before the first with its high bit set in `others`, which has one.
const fn before(chunk: u64, others: u64) -> u64 {
    chunk & (others ^ others.wrapping_sub(1)) >> 8
}

const fn mix(hash: u64, chunk: u64) -> u64 {
    let mixed = (hash ^ (chunk | SMALL)).wrapping_mul(PRIME);
    mixed ^ (mixed >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_have_the_hash_of_their_word() {
        for text in ["Said the", "a, b, c.", "seventh day", "eighteen men", "Extraordinarily so", "so", "aß"]
        {
            let word = text.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
            assert_eq!(letters(text.as_bytes(), 0), (word.len(), hash(&word.to_lowercase())), "{text}");
            assert_eq!(letters(format!("  {text}").as_bytes(), 2), (word.len() + 2, hash(word)), "{text}");
        }
        assert_eq!(letters(b" blanks ", 0).0, 0);
    }

    #[test]
    fn a_short_word_has_the_hash_of_any_word() {
        for (bytes, word) in [(*b"Said the", "said"), (*b"a, b, c.", "a"), (*b"seventh ", "Seventh")] {
            assert_eq!(short_word(bytes), Some((word.len(), hash(word))), "{word}");
        }
        assert_eq!(short_word(*b" blanks "), None);
        assert_eq!(short_word(*b"eighteen"), None);
    }
}
