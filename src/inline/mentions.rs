//! What a mention is: a name with its titles, a pronoun, or a noun phrase, that may be a speaker.

use super::{
    class::Class,
    tokens::{Kind, Token},
};
use crate::{Span, resolve::Gender};

/// What a mention is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A name of one word.
    Name,
    /// A name of one word behind a title: "Mr. Trump".
    Titled,
    /// A name of two words or more.
    FullName,
    He,
    She,
    They,
    It,
    /// "I" or "we".
    Me,
    Who,
    /// "his", "her", "their" before a noun of speech.
    Possessive,
    /// A noun that can speak, behind a word that begins its phrase: "a spokesman".
    Head,
    /// A noun that can speak, by itself: "critics".
    BareHead,
    /// A noun for a text: "the report".
    Text,
    /// A name that holds a word of bodies: "State Department".
    Body,
    Place,
    /// Any other noun before a verb.
    Noun,
}

impl Sort {
    /// What a personal pronoun is.
    pub(super) const fn of_pronoun(class: Class) -> Option<Self> {
        Some(if class.any(Class::HE) {
            Self::He
        } else if class.any(Class::SHE) {
            Self::She
        } else if class.any(Class::IT) {
            Self::It
        } else if class.any(Class::SELF) {
            Self::Me
        } else if class.any(Class::THEY) {
            Self::They
        } else {
            return None;
        })
    }

    /// Whether it is a name that may be a person's, or stands for one.
    pub(super) const fn is_person(self) -> bool {
        matches!(self, Self::Name | Self::Titled | Self::FullName | Self::He | Self::She)
    }
}

/// How a mention is joined to a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Path {
    None,
    /// Nothing but adverbs between them.
    Direct,
    /// Behind an auxiliary: "has said".
    Auxiliary,
    /// An apposition in commas, dashes or brackets between them.
    Apposition,
    /// A phrase with a preposition between them: "a spokesman for the mayor said".
    Phrase,
    /// Another mention with "and" between them.
    Joined,
    /// A relative clause between them: "Doe, who lives there, said".
    Relative,
    /// A noun of speech behind a possessor: "his promise".
    Claim,
    /// A colon or dash instead of a verb: "Clinton: ..."
    Colon,
    /// Behind another verb of the same subject: "smiled and said", "denied it, saying".
    Later,
    /// "according to", "laut", "selon" before it.
    Source,
    /// Behind its verb: "..., said Jane Roe."
    Inverted,
}

/// The verb that a mention is joined to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) path: Path,
    /// The token of the verb.
    pub(super) verb: usize,
    /// How strongly it reports speech, from 0 to 7.
    pub(super) level: u8,
}

impl Link {
    pub(super) const NONE: Self = Self { path: Path::None, verb: 0, level: 0 };

    pub(super) fn holds(self) -> bool {
        self.path != Path::None
    }

    /// The token of the verb, or one that no block has.
    pub(super) fn at(self) -> usize {
        if self.holds() { self.verb } else { usize::MAX }
    }
}

/// A possible speaker.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) sort: Sort,
    /// The first token, and the one behind the last.
    pub(super) first: usize,
    pub(super) end: usize,
    /// The verb behind it, and the one before it.
    pub(super) right: Link,
    pub(super) left: Link,
    pub(super) sentence: u32,
    /// What stands before and behind it.
    pub(super) before: Beside,
    pub(super) behind: Beside,
    /// Whether it begins its sentence.
    pub(super) begins: bool,
    /// How many quotations of the block stand before it, and how many mentions with a verb.
    pub(super) quotes: usize,
    pub(super) subjects: usize,
    /// What the titles and the first name say.
    pub(super) gender: Gender,
    /// The whole mention, and where the name without titles begins, in bytes.
    pub(super) span: Span,
    pub(super) name: usize,
    /// Whether it stands in an apposition or relative clause behind the mention before it.
    pub(super) inner: bool,
}

/// What of a mention tells who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Who {
    pub(super) sort: Sort,
    /// The whole mention, and the name in it without titles.
    pub(super) span: Span,
    pub(super) name: Span,
    pub(super) gender: Gender,
    /// Whether it begins its sentence.
    pub(super) begins: bool,
}

/// What stands beside a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// The start or end of its sentence or block.
    Edge,
    Comma,
    Quote,
    Colon,
    Other,
    Possessive,
    And,
    To,
    Of,
    By,
    As,
    Preposition,
    /// "that", "because", "when"
    Subordinator,
    Verb,
    Auxiliary,
    Adverb,
    Noun,
    Name,
    Who,
}

impl Beside {
    /// What the token is that stands there.
    pub(super) fn of(token: &Token) -> Self {
        let bits = token.class.bits();
        let verb = if token.class.level() > 0 { Class::VERB.bits() } else { 0 };
        let first = ((bits | verb) & SEEN | NOTHING).trailing_zeros();
        BESIDE.get(first as usize).copied().unwrap_or(Self::Edge)
    }
}

/// What stands beside a mention, by the first of the bits of its class that count.
const SIDES: [(Class, Beside); 24] = [
    (Class::CONJUNCTION, Beside::And),
    (Class::TO, Beside::To),
    (Class::OF, Beside::Of),
    (Class::BY, Beside::By),
    (Class::AS, Beside::As),
    (Class::PREPOSITION, Beside::Preposition),
    (Class::WHO, Beside::Who),
    (Class::SUBORDINATOR, Beside::Subordinator),
    (Class::AUXILIARY, Beside::Auxiliary),
    (Class::VERB, Beside::Verb),
    (Class::ADVERB, Beside::Adverb),
    (Class::WORD, Beside::Noun),
    (Class::CAPITAL, Beside::Name),
    (Class::NUMBER, Beside::Other),
    (Class::of(Kind::Possessive), Beside::Possessive),
    (Class::of(Kind::Comma), Beside::Comma),
    (Class::of(Kind::Stop), Beside::Edge),
    (Class::of(Kind::Colon), Beside::Colon),
    (Class::of(Kind::Semicolon), Beside::Comma),
    (Class::of(Kind::Dash), Beside::Comma),
    (Class::of(Kind::Open), Beside::Other),
    (Class::of(Kind::Close), Beside::Other),
    (Class::of(Kind::Quote), Beside::Quote),
    (Class::of(Kind::Other), Beside::Other),
];

/// The highest bit, which no class has.
const NOTHING: u64 = 1 << 63;

const SEEN: u64 = {
    let mut seen = 0;
    let mut rest = SIDES.as_slice();
    while let [(class, _), behind @ ..] = rest {
        seen |= class.bits();
        rest = behind;
    }
    seen
};

#[expect(clippy::indexing_slicing, reason = "there are as many places as bits")]
const BESIDE: [Beside; 64] = {
    let mut sides = [Beside::Edge; 64];
    let mut rest = SIDES.as_slice();
    while let [(class, side), behind @ ..] = rest {
        sides[class.bits().trailing_zeros() as usize] = *side;
        rest = behind;
    }
    sides
};

impl Mention {
    /// The name without titles, in bytes.
    pub(super) fn name_span(&self) -> Span {
        Span::between(self.name, self.span.end())
    }

    /// What tells who it is, apart from the page.
    pub(super) fn who(&self) -> Who {
        let Self { sort, span, gender, begins, .. } = *self;
        Who { sort, span, name: self.name_span(), gender, begins }
    }

    /// Whether it is a name.
    pub(super) fn is_named(&self) -> bool {
        matches!(self.sort, Sort::FullName | Sort::Titled | Sort::Name | Sort::Body | Sort::Place)
    }
}
