//! Across paragraphs: a surname or pronoun to a full name and an office.

mod antecedent;
mod names;

pub(crate) use self::{
    antecedent::{Answers, COUNT, Entry, Log, Pronoun, TEMPLATES, last_word},
    names::{Gender, Known, Names, role},
};
