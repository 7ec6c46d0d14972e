//! A small map from keys of words to numbers.

/// A map from keys to numbers above zero: open-addressed, a power of two of slots, at most half full.
#[derive(Debug, Default)]
pub(super) struct Table {
    slots: Vec<(u32, u32)>,
    filled: usize,
}

/// How many slots are looked at for a key.
const PROBES: usize = 32;

impl Table {
    pub(super) fn clear(&mut self) {
        self.filled = 0;
        if self.slots.len() > 4096 {
            self.slots = Vec::new();
        }
        self.slots.fill((0, 0));
    }

    /// The slot of a key, or one that is free for it. Most keys lie in their first slot, or nowhere.
    #[inline]
    fn place(&self, key: u32) -> Option<usize> {
        let first = key as usize & self.slots.len().wrapping_sub(1);
        if self.fits(first, key) { Some(first) } else { self.place_behind(key) }
    }

    fn place_behind(&self, key: u32) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        // Words can be chosen so that their hashes meet: a person who finds no place nearby stays unknown by that word.
        (key as usize + 1..key as usize + PROBES).map(|at| at & mask).find(|&at| self.fits(at, key))
    }

    fn fits(&self, slot: usize, key: u32) -> bool {
        self.slots.get(slot).is_some_and(|&(there, number)| number == 0 || there == key)
    }

    #[inline]
    pub(super) fn get(&self, key: u32) -> usize {
        self.place(key).and_then(|at| self.slots.get(at)).map_or(0, |(_, number)| *number as usize)
    }

    #[expect(clippy::cast_possible_truncation, reason = "a text has no more people than it has bytes")]
    pub(super) fn set(&mut self, key: u32, number: usize) {
        if self.filled * 2 >= self.slots.len() {
            let old = std::mem::take(&mut self.slots);
            self.slots = vec![(0, 0); (old.len() * 2).max(128)];
            for (key, number) in old.into_iter().filter(|(_, number)| *number > 0) {
                if let Some(slot) = self.place(key).and_then(|at| self.slots.get_mut(at)) {
                    *slot = (key, number);
                }
            }
        }
        if let Some(slot) = self.place(key).and_then(|at| self.slots.get_mut(at)) {
            self.filled += usize::from(slot.1 == 0);
            *slot = (key, number as u32);
        }
    }
}
