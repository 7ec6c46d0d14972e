//! A change of the code, as cargo-mutants lists it.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    ops::Range,
};

use serde::Deserialize;

/// One change of the code.
#[derive(Deserialize)]
pub struct Change {
    /// What it does, and where: no two have the same.
    pub name: String,
    /// From the root of the package.
    pub file: String,
    pub genre: Genre,
    /// What stands there instead.
    pub replacement: String,
    function: Option<Function>,
    span: Span,
}

/// What is changed.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash)]
pub enum Genre {
    /// The whole body of a function.
    FnValue,
    BinaryOperator,
    UnaryOperator,
    /// An arm without a guard, which is left out.
    MatchArm,
    MatchArmGuard,
    /// A field, which is left to the `..` of its struct.
    StructField,
}

#[derive(Deserialize)]
struct Function {
    return_type: String,
}

#[derive(Deserialize)]
struct Span {
    start: Place,
    end: Place,
}

/// Line and column, in characters, from 1 on.
#[derive(Deserialize)]
struct Place {
    line: usize,
    column: usize,
}

impl Change {
    /// The bytes of the file that are replaced.
    pub fn range(&self, source: &str) -> Range<usize> {
        self.span.start.byte(source)..self.span.end.byte(source)
    }

    /// Whether it gives another type for one that is not named: all that a function returns must be of one.
    pub fn is_opaque(&self) -> bool {
        let returns = self.function.as_ref().is_some_and(|it| it.return_type.contains("impl "));
        self.genre == Genre::FnValue && returns
    }

    /// `src/model` of `src/model/kind.rs` and of `src/model.rs`.
    pub fn folder(&self) -> &str {
        let inner = self.file.match_indices('/').nth(1).map(|(at, _)| at);
        self.file.get(..inner.unwrap_or(self.file.len() - ".rs".len())).unwrap_or(&self.file)
    }
}

impl Place {
    fn byte(&self, source: &str) -> usize {
        let above: usize = source.split_inclusive('\n').take(self.line - 1).map(str::len).sum();
        let before = source[above..].chars().take(self.column - 1);
        above + before.map(char::len_utf8).sum::<usize>()
    }
}

/// What tells one state of a file from another.
pub fn state(source: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    source.hash(&mut hasher);
    hasher.finish()
}
