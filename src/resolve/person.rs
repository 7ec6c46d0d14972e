//! Somebody who is named, and which pronoun that person goes by.

use super::name::Name;
use crate::{Span, inline::words::Class};

/// Which pronoun a person goes by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Gender {
    #[default]
    Unknown,
    His,
    Her,
}

impl Gender {
    pub(crate) const fn of(class: Class) -> Self {
        match (class.any(Class::HIS), class.any(Class::HER)) {
            (false, false) | (true, true) => Self::Unknown,
            (true, false) => Self::His,
            (false, true) => Self::Her,
        }
    }

    /// Whether both may be the same person's.
    pub(crate) fn agrees(self, other: Self) -> bool {
        self == other || self == Self::Unknown || other == Self::Unknown
    }

    pub(crate) fn or(self, other: Self) -> Self {
        if self == Self::Unknown { other } else { self }
    }
}

/// Somebody who is named.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, clippy::struct_field_names, reason = "each is an answer of its own")]
pub(crate) struct Person {
    /// The keys of the last word of its name, and of the first of the full name; 0 while none was met.
    pub(super) last: u32,
    pub(super) first: u32,
    /// The fullest name in body text that was met first, or else beside it; and the last word of a name.
    pub(crate) name: Span,
    pub(super) last_word: Span,
    pub(crate) gender: Gender,
    /// What pronouns behind the name say, where neither titles nor forename tell; looked up once.
    pub(super) likely: Option<Gender>,
    /// How well that name tells who it is: a full name before a surname, and body text before a headline.
    pub(super) rank: u8,
    /// The title or office beside its full name, and whether it was looked up.
    pub(super) role: Option<Span>,
    pub(super) is_role_known: bool,
    /// How often a quotation was found to be that person's so far.
    pub(super) spoken: u32,
    /// How often named in the blocks that were read.
    pub(super) count: u32,
    /// Whether a headline or deck names it; looked up once.
    pub(super) in_headline: Option<bool>,
    /// Whether its first word is a known forename, and whether a title stood before it.
    pub(super) knows_forename: bool,
    pub(super) is_titled: bool,
    /// Whether it may be a person at all: no body, no place.
    pub(crate) is_person: bool,
    /// Whether the one word that was known of it first is a forename.
    pub(super) is_forename: bool,
    /// From where on its full name is to be looked for; nothing where no more is found.
    pub(super) sought: Option<usize>,
    /// The next person with the same last word, plus one.
    pub(super) same: usize,
    /// The next person with the same first word, plus one.
    pub(super) alike: usize,
}

impl Person {
    /// Somebody of whom a first name is met; with the next person of the same last word, and of the same first one.
    pub(super) const fn new(name: &Name, same: usize, alike: usize) -> Self {
        Self {
            last: name.last,
            first: if name.words >= 2 { name.first } else { 0 },
            name: name.span,
            last_word: name.last_word,
            gender: Gender::Unknown,
            likely: None,
            rank: 0,
            role: None,
            is_role_known: false,
            spoken: 0,
            count: 0,
            in_headline: None,
            knows_forename: false,
            is_titled: false,
            is_person: name.is_person,
            is_forename: name.is_forename,
            sought: Some(0),
            same,
            alike,
        }
    }

    /// How sure it is a person, from 3 (forename and title) down to 0.
    pub(super) fn sureness(&self) -> usize {
        match (self.knows_forename, self.is_titled, self.first != 0) {
            (true, ..) => 3,
            (_, true, _) => 2,
            (.., true) => 1,
            _ => 0,
        }
    }

    /// Whether anything tells that it is a person: a forename, a title, or a full name.
    pub(super) fn is_likely(&self) -> bool {
        self.is_forename || self.sureness() > 0
    }

    /// Whether a forename was met.
    pub(crate) fn has_forename(&self) -> bool {
        self.first != 0
    }
}
