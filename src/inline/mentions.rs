//! What a mention is: a name with its titles, a pronoun, or a noun phrase, that may be a speaker.

use super::tokens::{Kind, Tokens};
use super::words::Class;
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
    /// How many quotations of the block stand before it, and how many mentions with a verb.
    pub(super) quotes: usize,
    pub(super) subjects: usize,
    /// What the titles and the first name say.
    pub(super) gender: Gender,
    /// The whole mention, and the name without titles, in bytes.
    pub(super) span: Span,
    pub(super) name_span: Span,
    /// Whether it stands in an apposition or relative clause behind the mention before it.
    pub(super) inner: bool,
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
    pub(super) fn of(tokens: &Tokens, at: Option<usize>, sentence: u32) -> Self {
        let Some(token) = at.and_then(|at| tokens.get(at)) else { return Self::Edge };
        let class = token.class;
        match token.kind {
            _ if token.sentence != sentence => Self::Edge,
            Kind::Stop => Self::Edge,
            Kind::Comma | Kind::Dash | Kind::Semicolon => Self::Comma,
            Kind::Quote => Self::Quote,
            Kind::Colon => Self::Colon,
            Kind::Possessive => Self::Possessive,
            Kind::Open | Kind::Close | Kind::Other | Kind::Number => Self::Other,
            _ if class.any(Class::CONJUNCTION) => Self::And,
            _ if class.any(Class::TO) => Self::To,
            _ if class.any(Class::OF) => Self::Of,
            _ if class.any(Class::BY) => Self::By,
            _ if class.any(Class::AS) => Self::As,
            _ if class.any(Class::PREPOSITION) => Self::Preposition,
            _ if class.any(Class::WHO) => Self::Who,
            _ if class.any(Class::SUBORDINATOR) => Self::Subordinator,
            _ if class.any(Class::AUXILIARY) => Self::Auxiliary,
            _ if class.level() >= 1 || class.any(Class::VERB) => Self::Verb,
            _ if class.any(Class::ADVERB) => Self::Adverb,
            Kind::Capital => Self::Name,
            Kind::Word => Self::Noun,
        }
    }
}

impl Mention {
    /// Whether it is a name.
    pub(super) fn is_named(&self) -> bool {
        matches!(self.sort, Sort::FullName | Sort::Titled | Sort::Name | Sort::Body | Sort::Place)
    }
}
