//! A list that is short in all but a few lines.

use std::ops::{Deref, DerefMut};

/// How many members of a list are kept in place: none of some thousand real pages has a line that names more authors or gives
/// more credits.
const FEW: usize = 6;

/// A list that holds its first members in place, and takes memory elsewhere only for more.
#[derive(Clone, Debug)]
pub(crate) struct Few<T> {
    here: [T; FEW],
    /// How many of those here count.
    count: usize,
    /// All of them, once they are more than are kept in place.
    all: Vec<T>,
}

impl<T: Copy> Few<T> {
    pub(crate) fn push(&mut self, member: T) {
        if let Some(place) = self.here.get_mut(self.count) {
            *place = member;
            self.count += 1;
            return;
        }
        if self.all.is_empty() {
            self.all.extend(self.here);
        }
        self.all.push(member);
    }
}

impl<T: Copy + Default> Default for Few<T> {
    fn default() -> Self {
        Self { here: [T::default(); FEW], count: 0, all: Vec::new() }
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        if self.all.is_empty() { self.here.get(..self.count).unwrap_or_default() } else { &self.all }
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        if self.all.is_empty() { self.here.get_mut(..self.count).unwrap_or_default() } else { &mut self.all }
    }
}

impl<T: Copy> Extend<T> for Few<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, members: I) {
        members.into_iter().for_each(|member| self.push(member));
    }
}

impl<T: Copy + Default> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(members: I) -> Self {
        let mut few = Self::default();
        few.extend(members);
        few
    }
}

impl<T: Copy + Default, const N: usize> From<[T; N]> for Few<T> {
    fn from(members: [T; N]) -> Self {
        members.into_iter().collect()
    }
}

impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Few<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_holds_what_is_put_in_it() {
        let mut few = Few::default();
        for count in 0..12 {
            assert_eq!(*few, (0..count).collect::<Vec<_>>());
            assert_eq!(few.all.is_empty(), count <= FEW, "{count}");
            few.push(count);
        }
        if let Some(last) = few.last_mut() {
            *last = 99;
        }
        assert_eq!(few, (0..11).chain([99]).collect());
        assert_ne!(few, (0..11).collect());
    }
}
