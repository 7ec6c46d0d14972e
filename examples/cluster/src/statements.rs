//! Where one statement ends and the next begins.

/// Cuts text that comes in pieces into statements, at each `;` that stands in no quotation marks and no comment.
#[derive(Debug, Default)]
pub struct Statements {
    text: String,
    /// The bytes of `text` that have been looked at.
    seen: usize,
    within: Within,
    /// The number of the line in which the rest of `text` begins, counted from 0.
    line: usize,
}

/// What the characters that come next belong to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Within {
    #[default]
    Statement,
    /// A string or a name, up to this mark. A mark that is doubled ends it, and begins another.
    Marks(char),
    LineComment,
    /// Comments within comments end with the outermost.
    Comment(usize),
}

/// A statement, and the line that it begins in, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The statement without its semicolon.
    pub text: String,
    /// The number of its first line, counted from 1.
    pub line: usize,
}

impl Statements {
    /// Adds text behind what is there.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// The next statement that is whole.
    pub fn next_whole(&mut self) -> Option<Statement> {
        while let Some(end) = self.semicolon() {
            let rest = self.text.split_off(end);
            let mut text = std::mem::replace(&mut self.text, rest);
            self.seen = 0;
            text.pop();
            if let Some(statement) = self.statement(text) {
                return Some(statement);
            }
        }
        None
    }

    /// What is left at the end of the text, with or without a semicolon.
    pub fn last(&mut self) -> Option<Statement> {
        self.seen = 0;
        self.within = Within::Statement;
        let text = std::mem::take(&mut self.text);
        self.statement(text)
    }

    /// Whether a statement has begun, and is not at its end.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.text.trim().is_empty()
    }

    fn statement(&mut self, text: String) -> Option<Statement> {
        let begin = text.len() - text.trim_start().len();
        let line = self.line + lines(text.get(..begin)?) + 1;
        self.line += lines(&text);
        let text = text.trim();
        (!is_blank(text)).then(|| Statement { text: text.to_owned(), line })
    }

    /// The byte behind the first semicolon that ends a statement.
    fn semicolon(&mut self) -> Option<usize> {
        let mut chars = self.text.get(self.seen..)?.char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            if next.is_none() && matches!(c, '-' | '/' | '*') {
                self.seen += i; // It may be half of a mark of comments.
                return None;
            }
            let (within, is_pair) = self.within.after(c, next);
            self.within = within;
            if is_pair {
                chars.next();
            }
            if c == ';' && within == Within::Statement {
                return Some(self.seen + i + 1);
            }
        }
        self.seen = self.text.len();
        None
    }
}

impl Within {
    /// What follows a character, and whether the character behind it is used up with it.
    fn after(self, c: char, next: Option<char>) -> (Self, bool) {
        match (self, c, next) {
            (Self::Statement, '-', Some('-')) => (Self::LineComment, true),
            (Self::Statement, '/', Some('*')) => (Self::Comment(1), true),
            (Self::Comment(depth), '/', Some('*')) => (Self::Comment(depth + 1), true),
            (Self::Comment(1), '*', Some('/')) | (Self::LineComment, '\n', _) => (Self::Statement, c == '*'),
            (Self::Comment(depth), '*', Some('/')) => (Self::Comment(depth - 1), true),
            (Self::Statement, '\'' | '"' | '`', _) => (Self::Marks(c), false),
            (Self::Marks(mark), _, _) if mark == c => (Self::Statement, false),
            (within, ..) => (within, false),
        }
    }
}

fn lines(text: &str) -> usize {
    text.matches('\n').count()
}

/// Whether there is nothing but blanks and comments.
fn is_blank(text: &str) -> bool {
    let (mut within, mut chars) = (Within::Statement, text.chars().peekable());
    while let Some(c) = chars.next() {
        let (after, is_pair) = within.after(c, chars.peek().copied());
        if is_pair {
            chars.next();
        } else if within == Within::Statement && !c.is_whitespace() {
            return false;
        }
        within = after;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(pieces: &[&str]) -> Vec<(String, usize)> {
        let (mut statements, mut all) = (Statements::default(), Vec::new());
        for piece in pieces {
            statements.push(piece);
            while let Some(Statement { text, line }) = statements.next_whole() {
                all.push((text, line));
            }
        }
        all.extend(statements.last().map(|Statement { text, line }| (text, line)));
        all
    }

    #[test]
    fn statements_end_at_semicolons() {
        for (text, expected) in [
            ("", vec![]),
            (" ;; \n;", vec![]),
            ("a; b", vec![("a", 1), ("b", 1)]),
            ("a\n;\n\nb;\nc", vec![("a", 1), ("b", 4), ("c", 5)]),
            ("select ';' ; \";\";", vec![("select ';'", 1), ("\";\"", 1)]),
            ("'it''s; so'; b", vec![("'it''s; so'", 1), ("b", 1)]),
            ("a -- ; '\n; b", vec![("a -- ; '", 1), ("b", 2)]),
            ("a /* ; /* ; */ ; */ b; c", vec![("a /* ; /* ; */ ; */ b", 1), ("c", 1)]),
            ("a - b / c; d", vec![("a - b / c", 1), ("d", 1)]),
            ("-- only; a comment\n", vec![]),
            ("/* a */ ; -- b", vec![]),
            ("'never closed; b", vec![("'never closed; b", 1)]),
            ("sélect 'ü;'; b", vec![("sélect 'ü;'", 1), ("b", 1)]),
        ] {
            let expected: Vec<_> = expected.into_iter().map(|(text, line)| (text.to_owned(), line)).collect();
            assert_eq!(cut(&[text]), expected, "{text}");
            let letters: Vec<String> = text.chars().map(String::from).collect();
            let letters: Vec<&str> = letters.iter().map(String::as_str).collect();
            assert_eq!(cut(&letters), expected, "{text}, letter by letter");
        }
    }
}
