//! The parts of a row of credits to credits.

use super::{CreditParts, Credits};
use crate::{
    CreditKind,
    field::word::{COMPARED, is_agency, same},
};

/// What a part of a credit is.
#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    Agency(&'a str),
    Photographer(&'a str),
    /// One word that may be a surname or a firm.
    Word(&'a str),
    Nothing,
}

/// Credits in the making: a name waits for the agency behind it, a kind for the credit.
#[derive(Default)]
pub(super) struct Row<'a> {
    done: Credits<'a>,
    waiting: Option<&'a str>,
    word: Option<&'a str>,
    /// What the label of the whole row or of the next part says.
    kind: Option<CreditKind>,
    /// Whether the next name belongs to no credit before it.
    apart: bool,
}

impl<'a> Row<'a> {
    /// A row whose label says of what kind the pictures are.
    pub(super) fn of(kind: Option<CreditKind>) -> Self {
        Self { kind, ..Self::default() }
    }

    /// Ends the credit in the making: what follows has a label of its own.
    pub(super) fn part(&mut self) {
        self.settle();
        self.flush();
        self.apart = true;
    }

    pub(super) fn add(&mut self, part: Part<'a>, kind: Option<CreditKind>) {
        self.kind = self.kind.or(kind);
        match part {
            Part::Nothing if self.waiting.is_none() && self.word.is_none() => {
                if let Some(last) = self.done.last_mut() {
                    last.kind = last.kind.or(self.kind.take());
                }
            }
            Part::Nothing => {}
            Part::Agency(name) => self.agency(name),
            Part::Photographer(name) => {
                self.settle();
                self.photographer(name);
            }
            Part::Word(name) => match self.done.last() {
                Some(CreditParts { agency: Some(office), photographer: None, .. })
                    if is_agency(office) && self.waiting.is_none() =>
                {
                    self.photographer(name);
                }
                _ => {
                    self.settle();
                    self.word = Some(name);
                }
            },
        }
    }

    /// A word alone is a photographer before an agency that the lexicon knows; else it is an office.
    fn agency(&mut self, name: &'a str) {
        match self.word.take() {
            Some(word) if is_agency(name) && self.waiting.is_none() => self.waiting = Some(word),
            Some(word) => self.agency(word),
            None => {}
        }
        let known = |credit: &CreditParts| credit.agency.is_some_and(|other| same(other, name));
        if self.waiting.is_some() || !self.done.iter().rev().take(COMPARED).any(known) {
            let (photographer, kind) = (self.waiting.take(), self.kind.take());
            self.done.push(CreditParts { agency: Some(name), photographer, kind });
        }
    }

    fn photographer(&mut self, name: &'a str) {
        let known = |other: Option<&str>| other.is_some_and(|other| same(other, name));
        let apart = std::mem::take(&mut self.apart);
        match self.done.last_mut() {
            Some(last) if last.photographer.is_none() && self.waiting.is_none() && !apart => {
                last.photographer = Some(name);
                last.kind = last.kind.or(self.kind.take());
            }
            Some(last) if known(last.photographer) => {}
            _ if known(self.waiting) => {}
            _ => {
                self.flush();
                self.waiting = Some(name);
            }
        }
    }

    fn settle(&mut self) {
        if let Some(word) = self.word.take() {
            self.agency(word);
        }
    }

    fn flush(&mut self) {
        if let Some(name) = self.waiting.take() {
            self.done.push(CreditParts { agency: None, photographer: Some(name), kind: self.kind.take() });
        }
    }

    pub(super) fn finish(mut self) -> Option<Credits<'a>> {
        self.settle();
        self.flush();
        if let Some(last) = self.done.last_mut() {
            last.kind = last.kind.or(self.kind);
        }
        (!self.done.is_empty()).then_some(self.done)
    }
}
