//! What is known of a word or sign, as a set of bits.

use super::tokens::Kind;

/// What a word may be, as a set of 41 bits, and above these one for what a token is. The lowest three bits hold how strongly
/// the word reports speech, from 0 to 7.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class(u64);

/// From which level on a word is a verb of speech, and the level of those that hardly do anything but report, such as "said".
pub(super) const SPEAKS: u8 = 4;
pub(super) const SAID: u8 = 7;

impl Class {
    const LEVEL: u64 = 7;
    /// Any level above 0.
    pub(super) const LEVELS: Self = Self(Self::LEVEL);
    /// How many bits what a word may be has.
    pub(super) const BITS: u32 = 41;

    // What stands beside a mention counts by the first of these that it is.
    pub(crate) const CONJUNCTION: Self = Self(1 << 3);
    pub(crate) const TO: Self = Self(1 << 4);
    pub(crate) const OF: Self = Self(1 << 5);
    pub(crate) const BY: Self = Self(1 << 6);
    pub(crate) const AS: Self = Self(1 << 7);
    pub(crate) const PREPOSITION: Self = Self(1 << 8);
    pub(crate) const WHO: Self = Self(1 << 9);
    pub(crate) const SUBORDINATOR: Self = Self(1 << 10);
    pub(crate) const AUXILIARY: Self = Self(1 << 11);
    /// A form of a verb, of speech or not.
    pub(crate) const VERB: Self = Self(1 << 12);
    pub(crate) const ADVERB: Self = Self(1 << 13);

    pub(crate) const HE: Self = Self(1 << 14);
    pub(crate) const SHE: Self = Self(1 << 15);
    pub(crate) const THEY: Self = Self(1 << 16);
    pub(crate) const POSSESSIVE: Self = Self(1 << 17);
    pub(crate) const TITLE: Self = Self(1 << 18);
    pub(crate) const HIS: Self = Self(1 << 19);
    pub(crate) const HER: Self = Self(1 << 20);
    pub(crate) const HEAD: Self = Self(1 << 21);
    /// A head that is one person, and may stand before a name.
    pub(crate) const PERSON: Self = Self(1 << 22);
    pub(crate) const TEXT: Self = Self(1 << 23);
    pub(crate) const CLAIM: Self = Self(1 << 24);
    pub(crate) const BODY: Self = Self(1 << 25);
    pub(crate) const PLACE: Self = Self(1 << 26);
    pub(crate) const DETERMINER: Self = Self(1 << 27);
    pub(crate) const PARTICLE: Self = Self(1 << 28);
    pub(crate) const CALENDAR: Self = Self(1 << 29);
    pub(crate) const ACCORDING: Self = Self(1 << 30);
    pub(crate) const GIVEN: Self = Self(1 << 31);
    /// An adjective that is written with a capital.
    pub(crate) const ADJECTIVE: Self = Self(1 << 32);
    /// A work that has a title.
    pub(crate) const WORK: Self = Self(1 << 33);
    pub(crate) const IT: Self = Self(1 << 34);
    /// "I" and "we", and the plural "they" apart from "it".
    pub(crate) const SELF: Self = Self(1 << 35);
    /// "titled", "nicknamed", "so-called": what follows is a name.
    pub(crate) const NAMING: Self = Self(1 << 36);
    pub(crate) const ON: Self = Self(1 << 37);
    /// A verb in -ing.
    pub(crate) const PARTICIPLE: Self = Self(1 << 38);

    /// A noun that names a source behind a preposition: "nach Angaben", "en palabras de".
    pub(crate) const SOURCE: Self = Self(1 << 39);
    /// The plain form of an English verb, which only a plural has for its verb: "report".
    pub(crate) const BASE: Self = Self(1 << 40);

    /// A noun that no list knows, without an article, right behind a verb of speech. It is told of a token, and nothing is known of the
    /// word by it.
    pub(super) const BARE: Self = Self(1 << 60);

    pub(super) const WORD: Self = Self::of(Kind::Word);
    pub(super) const CAPITAL: Self = Self::of(Kind::Capital);
    pub(super) const NUMBER: Self = Self::of(Kind::Number);

    /// Pronouns that can speak.
    pub(crate) const PRONOUN: Self = Self::HE.with(Self::SHE).with(Self::THEY);
    /// Words that begin no name, though they may begin a sentence.
    pub(crate) const FUNCTION: Self = Self::PRONOUN
        .with(Self::WHO)
        .with(Self::POSSESSIVE)
        .with(Self::DETERMINER)
        .with(Self::PREPOSITION)
        .with(Self::CONJUNCTION)
        .with(Self::SUBORDINATOR)
        .with(Self::AUXILIARY)
        .with(Self::ADVERB)
        .with(Self::ACCORDING);

    pub(super) const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    pub(super) const fn bits(self) -> u64 {
        self.0
    }

    /// What a token is, and nothing more.
    pub(super) const fn of(kind: Kind) -> Self {
        Self(1 << (Self::BITS + kind as u32))
    }

    /// Whether nothing is known of the word.
    pub(crate) const fn is_empty(self) -> bool {
        self.0 & ((1 << Self::BITS) - 1) == 0
    }

    /// Whether it is nothing but what another is.
    pub(crate) const fn is_only(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// How strongly the word reports speech: 0 not at all, 1 by its ending only, 2 to 7 by the lexicon.
    pub(crate) const fn level(self) -> u8 {
        (self.0 & Self::LEVEL) as u8
    }

    pub(crate) const fn at_level(self, level: u8) -> Self {
        Self(self.0 & !Self::LEVEL | level as u64)
    }
}
