//! Lines that stand in a text more than once.

use std::cmp::Ordering;

use super::ends;

/// Against another line: 0 unlike, 1 the same, 2 begins with it, 3 is its beginning. Bullets do not count.
pub(super) fn likeness(line: &str, other: &str) -> usize {
    let bare = |line| ends::bullet(line).map_or(line, |(rest, _)| rest);
    let (line, other) = (bare(line), bare(other));
    let (short, long) = if line.len() < other.len() { (line, other) } else { (other, line) };
    if short.as_bytes().first() != long.as_bytes().first() || !long.starts_with(short) {
        return 0;
    }
    match line.len().cmp(&other.len()) {
        Ordering::Equal => 1,
        _ if short.len() < 8 => 0,
        Ordering::Greater => 2,
        Ordering::Less => 3,
    }
}

/// A number for the words of a line, equal for equal lines: of a long line its length and beginning count.
#[expect(clippy::cast_possible_truncation, reason = "half of the bits tell lines apart")]
pub(super) fn key(line: &str) -> u32 {
    let bytes = line.as_bytes();
    let head = bytes.get(..48).unwrap_or(bytes);
    let mix = |key: u64, word: u64| (key ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    let (words, rest) = head.as_chunks::<8>();
    let rest = match head.last_chunk() {
        Some(last) => u64::from_le_bytes(*last),
        None => rest.iter().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    };
    let key = words.iter().fold(bytes.len() as u64, |key, word| mix(key, u64::from_le_bytes(*word)));
    mix(key, rest) as u32 | 1
}

/// How often each line stands in the text. Looks at most at eight places for one line, so that no choice of lines makes
/// it slow; a line that finds none counts as single.
#[derive(Default)]
pub(super) struct Copies {
    slots: Vec<(u32, u16, bool)>,
}

/// From how many lines on the room that they take counts more than the few that find no place.
const MANY: usize = 4096;

impl Copies {
    /// Makes room for so many lines; those of another text are forgotten.
    pub(super) fn clear(&mut self, lines: usize) {
        self.slots.clear();
        let room = if lines > MANY { lines + lines / 2 } else { lines * 2 };
        self.slots.resize(room.next_power_of_two(), (0, 0, false));
    }

    fn slot(&mut self, key: u32) -> Option<&mut (u32, u16, bool)> {
        let mask = self.slots.len().wrapping_sub(1);
        let first = key as usize >> 1;
        let at = (first..first + 8)
            .map(|at| at & mask)
            .find(|&at| self.slots.get(at).is_some_and(|&(there, ..)| there == key || there == 0))?;
        self.slots.get_mut(at)
    }

    /// Counts a line.
    pub(super) fn add(&mut self, key: u32) {
        if let Some((there, count, _)) = self.slot(key) {
            *there = key;
            *count = count.saturating_add(1);
        }
    }

    /// How many other lines are the same, and whether one of them was asked for before.
    pub(super) fn seen(&mut self, key: u32) -> (usize, bool) {
        self.slot(key).map_or((0, false), |(_, count, before)| {
            (usize::from(count.saturating_sub(1)), std::mem::replace(before, true))
        })
    }
}
