//! A tree of labelled texts, as a terminal shows it.

use super::terminal::{Terminal, columns, safe, wrap};

/// A label, the text behind it, and what hangs below.
#[derive(Debug, Default)]
pub(crate) struct Node {
    label: String,
    text: String,
    /// The style of the text, as ECMA-48 numbers it; none for plain text.
    style: &'static str,
    nodes: Vec<Node>,
}

impl Node {
    pub(crate) fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), text: text.into(), ..Self::default() }
    }

    pub(crate) fn style(mut self, style: &'static str) -> Self {
        self.style = style;
        self
    }

    /// Hangs a node below the others.
    pub(crate) fn push(&mut self, node: Self) {
        self.nodes.push(node);
    }

    /// Hangs nodes below the others.
    pub(crate) fn with(mut self, nodes: impl IntoIterator<Item = Self>) -> Self {
        self.nodes.extend(nodes);
        self
    }

    /// The same node, unless it has neither text nor nodes.
    pub(crate) fn unless_empty(self) -> Option<Self> {
        (!self.text.is_empty() || !self.nodes.is_empty()).then_some(self)
    }

    /// The node and all below it, in lines.
    pub(crate) fn render(&self, terminal: Terminal) -> String {
        let mut lines = String::new();
        for line in wrap(&self.label, terminal.width) {
            lines.push_str(&terminal.paint("1", &line));
            lines.push('\n');
        }
        self.render_below(terminal, "", &mut lines);
        lines
    }

    fn render_below(&self, terminal: Terminal, guides: &str, lines: &mut String) {
        let labels = self.nodes.iter().map(|node| columns(&safe(&node.label))).max().unwrap_or_default();
        for (i, node) in self.nodes.iter().enumerate() {
            let is_last = i + 1 == self.nodes.len();
            let (branch, below) = if is_last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            let label = safe(&node.label);
            let gap = if labels == 0 { 0 } else { labels + 2 };
            let width = terminal.width.saturating_sub(columns(guides) + 3 + gap).max(20);
            let below_guides = format!("{guides}{below}");
            let stem = if node.nodes.is_empty() { " " } else { "│" };
            for (j, text) in wrap(&node.text, width).iter().enumerate() {
                if j == 0 {
                    let padding = " ".repeat(gap.saturating_sub(columns(&label)));
                    lines.push_str(&terminal.paint("2", &format!("{guides}{branch}")));
                    lines.push_str(&terminal.paint("36", &label));
                    if !text.is_empty() {
                        lines.push_str(&padding);
                    }
                } else {
                    let padding = " ".repeat(gap.saturating_sub(1));
                    let stem = if gap == 0 { "" } else { stem };
                    lines.push_str(&terminal.paint("2", &format!("{below_guides}{stem}")));
                    lines.push_str(&padding);
                }
                lines.push_str(&terminal.paint(node.style, text));
                lines.push('\n');
            }
            node.render_below(terminal, &below_guides, lines);
        }
    }
}
