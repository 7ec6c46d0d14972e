//! Across paragraphs: a surname or pronoun to a full name and an office.

mod antecedent;
mod people;
mod role;
mod run;

#[cfg(learn)]
pub(crate) use self::antecedent::TEMPLATES;
pub(crate) use self::{
    antecedent::{Answers, COUNT, Local, Log, Part, Pronoun, Source},
    people::{Gender, People},
    role::role,
    run::bare_name,
};
