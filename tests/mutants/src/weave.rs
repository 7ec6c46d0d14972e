//! All changes of a file in one text, each taken only if it is asked for when the program runs.
//!
//! ```text
//! a < b              (if off(7, 8) { a < b } else if on(7) { (a) == (b) } else { (a) <= (b) })
//! !a                 (if off(9, 9) { !a } else { a })
//! { body }           { if on(10) { return 0; } body }
//! pattern => a       pattern if off(11, 11) => a
//! pattern if a => b  pattern if off(13, 13) && (on(12) || (a)) => b
//! S { a, ..b }       (if off(14, 14) { S { a, ..b } } else { S { ..b } })
//! ```
//!
//! One change is on at a time, so what stands behind `else` holds no others, and the text stays short.

use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
    ops::Range,
};

use proc_macro2::Span;
use syn::{
    BinOp, Block, Expr, ExprBinary, ExprConst, ExprMatch, ExprRepeat, ExprStruct, ExprUnary, GenericArgument,
    ImplItemConst, ImplItemFn, ItemConst, ItemFn, ItemImpl, ItemStatic, Signature, TraitItemFn, TypeArray,
    Variant,
    spanned::Spanned,
    visit::{self, Visit},
};

use crate::change::{Change, Genre};

/// A file with its changes woven in.
pub struct Woven {
    pub text: String,
    /// Where each change stands in it.
    pub changes: Vec<(Range<usize>, usize)>,
    /// The expressions around changes, with these: what is at fault where the weaving itself does not compile.
    pub around: Vec<(Range<usize>, Vec<usize>)>,
    /// Changes of what is worked out while the program is compiled, which cannot be chosen later.
    pub constant: Vec<usize>,
    /// Changes that cannot compile: `||` beside a `let`.
    pub unfit: Vec<usize>,
}

/// Weaves `changes` into `source`. The functions named in `constant` (`Type::name`, or `name`) stay `const`, and
/// no other does.
pub fn weave(source: &str, changes: &[(usize, &Change)], constant: &HashSet<String>) -> Woven {
    let file = syn::parse_file(source).expect("the library compiles");
    let mut wanted: HashMap<_, Vec<(usize, &Change)>> = HashMap::new();
    for (number, change) in changes {
        wanted.entry((change.genre, change.range(source).start)).or_default().push((*number, *change));
    }
    let mut weaver = Weaver {
        source,
        wanted,
        stay: constant,
        owner: String::new(),
        is_constant: false,
        edits: Vec::new(),
        constant: Vec::new(),
        unfit: Vec::new(),
    };
    weaver.visit_file(&file);
    let lost: Vec<_> = weaver.wanted.values().flatten().map(|(_, change)| &change.name).collect();
    assert!(lost.is_empty(), "no place for {lost:?}");
    weaver.finish()
}

struct Weaver<'a> {
    source: &'a str,
    /// By where they begin, those that have not been met.
    wanted: HashMap<(Genre, usize), Vec<(usize, &'a Change)>>,
    stay: &'a HashSet<String>,
    /// What the functions belong to, with `::`.
    owner: String,
    is_constant: bool,
    edits: Vec<Edit>,
    constant: Vec<usize>,
    unfit: Vec<usize>,
}

/// Text that is put in at a place of the source.
struct Edit {
    at: usize,
    /// How many bytes it takes the place of.
    cut: usize,
    text: String,
    /// The changes in `text`.
    changes: Vec<(Range<usize>, usize)>,
    /// Whether it ends what an edit before it began.
    side: Side,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Behind,
    Before,
}

impl<'a> Weaver<'a> {
    fn take(&mut self, genre: Genre, span: Span) -> Vec<(usize, &'a Change)> {
        let mut taken = self.wanted.remove(&(genre, span.byte_range().start)).unwrap_or_default();
        if self.is_constant {
            self.constant.extend(taken.drain(..).map(|(number, _)| number));
        }
        taken
    }

    fn text(&self, span: Span) -> &'a str {
        &self.source[span.byte_range()]
    }

    fn put(&mut self, at: usize, side: Side, text: impl Into<String>) {
        self.edits.push(Edit { at, cut: 0, text: text.into(), changes: Vec::new(), side });
    }

    /// Puts the others beside an expression.
    fn wrap(&mut self, span: Span, others: &[(usize, String)]) {
        let (Some((first, _)), Some((last, _))) = (others.first(), others.last()) else { return };
        let range = span.byte_range();
        self.put(range.start, Side::Before, format!("(if crate::changed::off({first}, {last}) {{ "));
        let mut edit =
            Edit { at: range.end, cut: 0, text: " }\n".into(), changes: Vec::new(), side: Side::Behind };
        for (number, other) in others {
            let choice = if number == last { String::new() } else { on(*number) };
            let _ = write!(edit.text, "else {choice}{{ ");
            let from = edit.text.len();
            edit.text.push_str(other);
            edit.changes.push((from..edit.text.len(), *number));
            edit.text.push_str(" }\n");
        }
        edit.text.push(')');
        self.edits.push(edit);
    }

    /// Puts the others before the body of a function, and takes its `const` away.
    fn function(&mut self, signature: &Signature, block: &Block) {
        let name = format!("{}{}", self.owner, signature.ident);
        self.is_constant = signature.constness.is_some() && self.stay.contains(&name);
        if let (Some(constness), false) = (signature.constness, self.is_constant) {
            let range = constness.span.byte_range();
            self.edits.push(Edit {
                at: range.start,
                cut: range.len(),
                text: String::new(),
                changes: Vec::new(),
                side: Side::Before,
            });
        }
        let Some(first) = block.stmts.first() else { return };
        let begin = block.brace_token.span.open().byte_range().end;
        for (number, change) in self.take(Genre::FnValue, first.span()) {
            if signature.constness.is_some() && change.replacement.contains("::") {
                // A call that compiles only because the `const` is gone.
                self.constant.push(number);
                continue;
            }
            let open = format!("\n{}{{ ", on(number));
            let text = format!("{open}return {}; }}\n", change.replacement);
            let changes = vec![(open.len()..text.len() - " }\n".len(), number)];
            self.edits.push(Edit { at: begin, cut: 0, text, changes, side: Side::Before });
        }
    }

    fn within(&mut self, is_constant: bool, look: impl FnOnce(&mut Self)) {
        let before = self.is_constant;
        self.is_constant |= is_constant;
        look(self);
        self.is_constant = before;
    }

    /// The source with all edits made.
    fn finish(self) -> Woven {
        let mut edits: Vec<_> = self.edits.into_iter().enumerate().collect();
        // What begins at a place: the outer first, as they were met; what ends there: the inner first.
        edits.sort_by_key(|(i, edit)| {
            let order = i.cast_signed();
            (edit.at, edit.side, if edit.side == Side::Before { order } else { -order })
        });
        let (mut text, mut changes, mut around) = (String::new(), Vec::new(), Vec::new());
        let (mut done, mut open) = (0, Vec::new());
        for (_, edit) in edits {
            text.push_str(&self.source[done..edit.at]);
            done = edit.at + edit.cut;
            let from = text.len();
            text.push_str(&edit.text);
            if edit.side == Side::Behind {
                let begun = open.pop().expect("what ends has begun");
                around.push((begun..text.len(), edit.changes.iter().map(|(_, number)| *number).collect()));
            } else if edit.changes.is_empty() && edit.cut == 0 {
                open.push(from);
            }
            changes.extend(
                edit.changes
                    .into_iter()
                    .map(|(range, number)| (from + range.start..from + range.end, number)),
            );
        }
        text.push_str(&self.source[done..]);
        Woven { text, changes, around, constant: self.constant, unfit: self.unfit }
    }
}

fn on(number: usize) -> String {
    format!("if crate::changed::on({number}) ")
}

/// Whether an operand of a row of `&&` is a `let`.
fn holds_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(ExprBinary { left, op: BinOp::And(_), right, .. }) => {
            holds_let(left) || holds_let(right)
        }
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Weaver<'_> {
    fn visit_expr_binary(&mut self, it: &'ast ExprBinary) {
        let others = self.take(Genre::BinaryOperator, it.op.span());
        if holds_let(&it.left) || holds_let(&it.right) {
            self.unfit.extend(others.iter().map(|(number, _)| *number));
        } else {
            let (left, right) = (self.text(it.left.span()), self.text(it.right.span()));
            let other = |(number, change): &(usize, &Change)| {
                (*number, format!("({left}) {} ({right})", change.replacement))
            };
            self.wrap(it.span(), &others.iter().map(other).collect::<Vec<_>>());
        }
        visit::visit_expr_binary(self, it);
    }

    fn visit_expr_unary(&mut self, it: &'ast ExprUnary) {
        let others = self.take(Genre::UnaryOperator, it.op.span());
        let plain = self.text(it.expr.span()).to_owned();
        self.wrap(it.span(), &others.iter().map(|(number, _)| (*number, plain.clone())).collect::<Vec<_>>());
        visit::visit_expr_unary(self, it);
    }

    fn visit_expr_match(&mut self, it: &'ast ExprMatch) {
        // Without these arms the others may not be all that there are.
        let mut within = Vec::new();
        for arm in &it.arms {
            for (number, _) in self.take(Genre::MatchArm, arm.span()) {
                let text = format!(" if crate::changed::off({number}, {number}) ");
                let (at, changes) = (arm.pat.span().byte_range().end, vec![(0..text.len(), number)]);
                within.push((0..0, number));
                self.edits.push(Edit { at, cut: 0, text, changes, side: Side::Before });
            }
            let Some((_, guard)) = &arm.guard else { continue };
            let range = guard.span().byte_range();
            for (number, change) in self.take(Genre::MatchArmGuard, guard.span()) {
                let text = match change.replacement.as_str() {
                    "true" => format!("crate::changed::on({number}) || ("),
                    _ => format!("crate::changed::off({number}, {number}) && ("),
                };
                self.put(range.start, Side::Before, text);
                let changes = vec![(0..1, number)];
                self.edits.push(Edit {
                    at: range.end,
                    cut: 0,
                    text: ")".into(),
                    changes,
                    side: Side::Behind,
                });
            }
        }
        let range = it.span().byte_range();
        self.put(range.start, Side::Before, "");
        let (text, side) = (String::new(), Side::Behind);
        self.edits.push(Edit { at: range.end, cut: 0, text, changes: within, side });
        visit::visit_expr_match(self, it);
    }

    fn visit_expr_struct(&mut self, it: &'ast ExprStruct) {
        let whole = it.span().byte_range();
        let mut others = Vec::new();
        for field in &it.fields {
            for (number, change) in self.take(Genre::StructField, field.span()) {
                let range = change.range(self.source);
                let (before, behind) = (whole.start..range.start, range.end..whole.end);
                others.push((number, self.source[before].to_owned() + &self.source[behind]));
            }
        }
        self.wrap(it.span(), &others);
        visit::visit_expr_struct(self, it);
    }

    fn visit_item_impl(&mut self, it: &'ast ItemImpl) {
        let name: String =
            self.text(it.self_ty.span()).chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        self.owner = name + "::";
        visit::visit_item_impl(self, it);
        self.owner.clear();
    }

    fn visit_item_fn(&mut self, it: &'ast ItemFn) {
        let before = self.is_constant;
        self.function(&it.sig, &it.block);
        visit::visit_item_fn(self, it);
        self.is_constant = before;
    }

    fn visit_impl_item_fn(&mut self, it: &'ast ImplItemFn) {
        let before = self.is_constant;
        self.function(&it.sig, &it.block);
        visit::visit_impl_item_fn(self, it);
        self.is_constant = before;
    }

    fn visit_trait_item_fn(&mut self, it: &'ast TraitItemFn) {
        let before = self.is_constant;
        if let Some(block) = &it.default {
            self.function(&it.sig, block);
        }
        visit::visit_trait_item_fn(self, it);
        self.is_constant = before;
    }

    /// What is worked out by functions with changes is worked out when the program begins.
    fn visit_item_static(&mut self, it: &'ast ItemStatic) {
        if matches!(&*it.expr, Expr::Call(_)) && !self.text(it.ty.span()).contains("Lock") {
            self.put(it.ty.span().byte_range().start, Side::Before, "std::sync::LazyLock<");
            self.put(it.ty.span().byte_range().end, Side::Behind, ">");
            self.put(it.expr.span().byte_range().start, Side::Before, "std::sync::LazyLock::new(|| ");
            self.put(it.expr.span().byte_range().end, Side::Behind, ")");
        }
        visit::visit_item_static(self, it);
    }

    fn visit_item_const(&mut self, it: &'ast ItemConst) {
        self.within(true, |all| visit::visit_item_const(all, it));
    }

    fn visit_impl_item_const(&mut self, it: &'ast ImplItemConst) {
        self.within(true, |all| visit::visit_impl_item_const(all, it));
    }

    fn visit_expr_const(&mut self, it: &'ast ExprConst) {
        self.within(true, |all| visit::visit_expr_const(all, it));
    }

    fn visit_type_array(&mut self, it: &'ast TypeArray) {
        self.within(true, |all| visit::visit_type_array(all, it));
    }

    fn visit_expr_repeat(&mut self, it: &'ast ExprRepeat) {
        self.visit_expr(&it.expr);
        self.within(true, |all| all.visit_expr(&it.len));
    }

    fn visit_generic_argument(&mut self, it: &'ast GenericArgument) {
        self.within(matches!(it, GenericArgument::Const(_)), |all| visit::visit_generic_argument(all, it));
    }

    fn visit_variant(&mut self, it: &'ast Variant) {
        self.within(true, |all| visit::visit_variant(all, it));
    }
}
