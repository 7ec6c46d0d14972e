//! Across paragraphs: a surname or pronoun to a full name and an office.

mod antecedent;
mod names;

#[cfg(learn)]
pub(crate) use self::antecedent::TEMPLATES;
pub(crate) use self::{
    antecedent::{Answers, COUNT, Entry, Log, Pronoun, last_word},
    names::{Gender, Names, role},
};
