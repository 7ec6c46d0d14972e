//! Which lists hold a word or phrase.

use std::ops::BitOr;

/// The lists that hold a word or phrase, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lists(u32);

impl Lists {
    pub(crate) const BY: Self = Self(1);
    pub(crate) const AND: Self = Self(1 << 1);
    pub(crate) const ROLE: Self = Self(1 << 2);
    pub(crate) const MONTH: Self = Self(1 << 3);
    pub(crate) const WEEKDAY: Self = Self(1 << 4);
    pub(crate) const CLOCK: Self = Self(1 << 5);
    pub(crate) const PUBLISHED: Self = Self(1 << 6);
    pub(crate) const UPDATED: Self = Self(1 << 7);
    pub(crate) const RELATIVE: Self = Self(1 << 8);
    pub(crate) const CREDIT: Self = Self(1 << 9);
    pub(crate) const IMAGE: Self = Self(1 << 10);
    pub(crate) const RELATED: Self = Self(1 << 11);
    pub(crate) const SEE_ALSO: Self = Self(1 << 12);
    pub(crate) const SHARE: Self = Self(1 << 13);
    pub(crate) const ACCOUNT: Self = Self(1 << 14);
    pub(crate) const ADVERTISING: Self = Self(1 << 15);
    pub(crate) const RIGHTS: Self = Self(1 << 16);
    pub(crate) const PAGE: Self = Self(1 << 17);
    pub(crate) const NOTE: Self = Self(1 << 18);
    pub(crate) const TAGLINE: Self = Self(1 << 19);
    pub(crate) const AGENCY: Self = Self(1 << 20);
    pub(crate) const STOP: Self = Self(1 << 21);
    pub(crate) const ZONE: Self = Self(1 << 22);
    /// Words that belong to a page and not to an article.
    pub(crate) const CHROME: Self =
        Self::SHARE.with(Self::ACCOUNT).with(Self::ADVERTISING).with(Self::RIGHTS).with(Self::PAGE);
    /// Words that the names of newspapers, broadcasters and offices end in.
    pub(crate) const OUTLET: Self = Self(1 << 23);
    /// Of the clock or a label of a time in English.
    pub(crate) const ENGLISH: Self = Self(1 << 24);
    /// Begins what only a page says to its readers.
    pub(crate) const CALL: Self = Self(1 << 25);
    /// Heads what readers wrote of an article.
    pub(crate) const COMMENTS: Self = Self(1 << 26);
    /// Labels what only a page says, before a colon.
    pub(crate) const LABEL: Self = Self(1 << 27);
    /// Begins what a page asks of its readers.
    pub(crate) const ACT: Self = Self(1 << 28);
    /// Names what a page is made of.
    pub(crate) const MEDIUM: Self = Self(1 << 29);
    /// Some longer phrase begins with these words.
    pub(super) const LONGER: Self = Self(1 << 30);

    /// Every list.
    pub(crate) const ALL: Self = Self(Self::LONGER.0 * 2 - 1);

    /// Whether any of `other` is in the set.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The set as bits, for counting.
    pub(crate) const fn bits(self) -> u32 {
        self.0 & (Self::LONGER.0 - 1)
    }

    /// Both sets together.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOr for Lists {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

/// What the lists know of a word or phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The lists that hold it.
    pub(crate) lists: Lists,
    /// The languages it is a stop word of, one bit each in the order of [`LANGUAGES`](super::LANGUAGES).
    pub(crate) languages: u16,
    /// The month (1 to 12), or else the weekday (1, Monday, to 7), that it names; 0 for neither.
    pub(crate) number: u8,
}

impl Entry {
    /// Of a word in no list.
    pub(super) const NONE: Self = Self::of(Lists(0));

    pub(super) const fn of(lists: Lists) -> Self {
        Self { lists, languages: 0, number: 0 }
    }

    pub(super) const fn named(lists: Lists, number: u8) -> Self {
        Self { lists, languages: 0, number }
    }
}
