//! The offices of those who said the quotations. They change no name, so they are looked up behind all names, and only where they
//! are asked for: each may have to be looked for beside several full names.

use super::{Reader, Room, Watch};
use crate::{
    Span,
    resolve::{self, Gender, People, Source},
};

/// Whether the offices of speakers are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Roles {
    #[default]
    Untold,
    Told,
}

/// Whose office is looked for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Holder {
    /// Somebody who is known.
    Person(usize),
    /// Whoever has a name, which may stand beside the office; by the gender that its titles tell.
    Named(Span, Gender),
}

impl<W: Watch> Reader<'_, W> {
    /// Looks up the offices of all speakers; once, where one mention said several quotations, as it is one holder's then.
    #[inline(never)]
    pub(super) fn offices(&mut self) {
        let Room { people, quotes, holders, .. } = &mut *self.room;
        let source = Source { text: self.text, blocks: self.blocks, quotes: &[], words: self.words };
        let mut before: Option<(Span, Option<Span>)> = None;
        for (quote, holder) in quotes.iter_mut().zip(holders) {
            let (Some(speaker), Some(holder)) = (&mut quote.speaker, *holder) else { continue };
            speaker.role = match before {
                Some((mention, role)) if mention == speaker.mention => role,
                _ => holder.office(source, people),
            };
            before = Some((speaker.mention, speaker.role));
        }
    }
}

impl Holder {
    /// The office beside the name, or else the one beside a full name of the same person.
    fn office(self, source: Source<'_>, people: &mut People) -> Option<Span> {
        match self {
            Self::Person(person) => people.role(person, source, None),
            Self::Named(name, gender) => {
                let block = source.block_at(name.start());
                let span = source.blocks.get(block)?.span;
                resolve::role(source.text, span, name, source.words).or_else(|| {
                    let person = people.named(source, name, name, block, gender)?;
                    let person = people.settled(person, source, source.text.len());
                    people.role(person, source, Some(name))
                })
            }
        }
    }
}
