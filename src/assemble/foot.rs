//! The foot of an article: who else took part, what the paper says about it.

use super::Assembly;
use crate::{
    Author, BlockKind, BlockSpan, BodyKind, Byline, Notice, NoticeKind, QuotePlace,
    field::{self, Where},
    lexicon::{self, Lists, Seams},
};

/// How many blocks of the body, counted from its end, may be taglines.
const LAST: usize = 4;

/// The block from which on a paragraph may be a tagline.
pub(super) fn first(blocks: &[BlockSpan]) -> usize {
    let is_body = |block: &BlockSpan| {
        matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading | BlockKind::ListItem)
    };
    let last = blocks.iter().enumerate().rev().filter(|(_, block)| is_body(block)).take(LAST).last();
    last.map_or(usize::MAX, |(i, _)| i)
}

/// Bytes that a tagline has at most.
const LONGEST: usize = 600;

impl Assembly<'_> {
    /// Takes a line that is a tagline or a notice, and says whether it did.
    pub(super) fn at_foot(&mut self, i: usize, line: &str) -> bool {
        if self.may_be_tagline(i, line) && self.tagline(line) {
            return true;
        }
        self.notice(i, line)
    }

    /// Whether [`at_foot`](Self::at_foot) takes a line.
    pub(super) fn is_of_foot(&self, i: usize, line: &str) -> bool {
        self.may_be_tagline(i, line) && self.source.tagline(line).is_some()
            || self.notice_kind(i, line).is_some()
    }

    /// A paragraph that ends with a tagline in brackets is none itself.
    fn may_be_tagline(&self, i: usize, line: &str) -> bool {
        i >= self.foot && line.len() <= LONGEST && bracket(line).is_none()
    }

    /// Takes a line that is a notice, and says whether it did.
    pub(super) fn notice(&mut self, i: usize, line: &str) -> bool {
        let Some(kind) = self.notice_kind(i, line) else {
            return false;
        };
        let place = QuotePlace::Notice(self.parts.notices.len());
        let mut notice = Notice::new(kind, self.source.owned(line));
        notice.span = self.settle(i, place, line);
        self.parts.notices.push(notice);
        true
    }

    fn notice_kind(&self, i: usize, line: &str) -> Option<NoticeKind> {
        let page = self.blocks.get(i).is_some_and(|block| block.kind == BlockKind::Boilerplate);
        let place = match page {
            true => Where::Page,
            false if i >= self.foot => Where::Foot,
            false => Where::Body,
        };
        let kind = field::notice(line, place)?;
        let is_entry = kind == NoticeKind::Copyright && line.starts_with('(') && self.is_third(i);
        (!is_entry).then_some(kind)
    }

    /// Whether "(b)" begins the block before `i`.
    #[cold]
    fn is_third(&self, i: usize) -> bool {
        let before = i.checked_sub(1).and_then(|before| self.blocks.get(before)?.span.text(self.text));
        before.is_some_and(|line| {
            super::without_bullet(line).get(..3).is_some_and(|sign| sign.eq_ignore_ascii_case("(b)"))
        })
    }

    /// Takes the mark by which a newsroom closes a copy from the end of the body.
    pub(super) fn end_marks(&mut self) {
        while self.parts.body.pop_if(|last| last.text.len() <= MARK && is_end_mark(&last.text)).is_some() {}
    }

    /// The tagline in brackets that the last paragraph ends with, behind a sentence; the paragraph keeps it.
    ///
    /// ```text
    /// paragraph = text ( "." / "!" / "?" / "”" ... ) *blank "(" tagline ")" ["."]
    /// ```
    pub(super) fn tagline_behind(&mut self) {
        let last = self.parts.body.iter().rfind(|block| block.kind == BodyKind::Paragraph);
        let text = last.and_then(|block| block.span?.text(self.text));
        if let Some(bracket) = text.and_then(bracket) {
            self.tagline(bracket);
        }
    }

    /// The byline of an article whose body ends with the name of its author in brackets; a paragraph that has more keeps it.
    pub(super) fn signature_behind(&mut self) {
        let last = self.parts.body.last().filter(|block| block.kind == BodyKind::Paragraph);
        let text = last.filter(|last| last.text.ends_with('）')).and_then(|last| last.span?.text(self.text));
        let Some((whole, name)) = text.and_then(field::signature) else { return };
        // In Chinese other things stand there.
        let is_kana = |c| matches!(c, 'ぁ'..='ん');
        if self.parts.byline.is_some() || !self.parts.body.iter().any(|block| block.text.contains(is_kana)) {
            return;
        }
        let mut byline = Byline::new(self.source.owned(whole)).author(Author::new(self.source.owned(name)));
        byline.span = self.source.span(whole);
        byline.authors.iter_mut().for_each(|author| author.span = self.source.span(name));
        self.parts.byline = Some(byline);
        if text.is_some_and(|text| text.len() == whole.len()) {
            self.parts.body.pop();
        }
    }

    /// The agency that the line behind the body names, or the last line of the body.
    pub(super) fn agency_behind(&self) -> Option<String> {
        let is_body = |block: &BlockSpan| block.kind.is_body_text();
        let last = self.blocks.iter().rposition(is_body)?;
        let lines = [last + 1, last].into_iter().filter_map(|at| self.blocks.get(at));
        let lines = lines.filter(|block| is_body(block) || block.kind == BlockKind::Boilerplate);
        lines.filter_map(|block| block.span.text(self.text)).find_map(wire).map(str::to_owned)
    }

    fn tagline(&mut self, line: &str) -> bool {
        let read = self.source.tagline(line);
        let found = read.is_some();
        self.parts.taglines.extend(read);
        found
    }
}

/// Bytes that a mark of the end has at most.
const MARK: usize = 16;

/// Whether a line says that a copy or a press release ends here. A line of signs alone, as `###`, is none of the body anyway.
///
/// ```text
/// mark = ["-" / "/" / "(" ...] ( "end" / "ends" ) ["-" / ")" ...] / "-" "30" "-"
/// ```
#[cold]
fn is_end_mark(line: &str) -> bool {
    let is_sign = |c: char| matches!(c, '-' | '–' | '—' | '/' | '#' | '*' | '(' | ')' | '[' | ']' | ' ');
    let word = line.trim_matches(is_sign);
    let is_thirty = || word == "30" && line.ends_with(['-', '–', '—']);
    word.eq_ignore_ascii_case("ends") || word.eq_ignore_ascii_case("end") || is_thirty()
}

/// The agency that a line is, and nothing else; the service for a region behind its slash is left out.
///
/// ```text
/// wire = agency ["/" 1*4small] / "(" agency ["/" 1*4small] ")"         ; "(dpa)", "dpa/lby", "(ČTK)"
/// ```
fn wire(line: &str) -> Option<&str> {
    if line.len() > WIRE {
        return None;
    }
    let inner = line.strip_prefix('(').map_or(Some(line), |inner| inner.strip_suffix(')'))?;
    let (name, service) = inner.split_once('/').unwrap_or((inner, ""));
    let (end, entry) = lexicon::leading(name, Seams::End)?;
    let is_service = service.len() <= 4 && service.bytes().all(|byte| byte.is_ascii_lowercase());
    (end == name.len() && entry.lists.any(Lists::AGENCY) && is_service).then_some(name)
}

/// An agency without its service for a region: "dpa" of "dpa/lno".
pub(super) fn without_service(mut agency: String) -> String {
    if let Some(end) = agency.find('/').filter(|_| wire(&agency).is_some()) {
        agency.truncate(end);
    }
    agency
}

/// Bytes that the sign of an agency has at most.
const WIRE: usize = 32;

/// The tagline in brackets that a text ends with, behind the end of a sentence: it names two parts of the work, or says nothing else.
fn bracket(text: &str) -> Option<&str> {
    let inner = text.trim_end_matches('.').strip_suffix([')', ']'])?;
    let open = memchr::memrchr2(b'(', b'[', inner.as_bytes())?;
    let (before, bracket) = text.split_at_checked(open)?;
    let ends = before.trim_end().ends_with(['.', '!', '?', '…', '”', '"', '’', '»', '“', '。', '」']);
    let told = ends && bracket.len() <= LONGEST;
    let several = || field::tagline(bracket).is_some_and(|parts| parts.len() > 1);
    (told && (field::exact::tagline(bracket).is_ok() || several())).then_some(bracket)
}

#[cfg(test)]
mod tests {
    use crate::{Article, TaglineRole};

    #[test]
    fn an_agency_may_stand_behind_the_body() {
        for (place, last, expected) in [
            ("", "(dpa)", Some("dpa")),
            ("", "dpa", Some("dpa")),
            ("", "(dpa/lno)", Some("dpa")),
            ("", "(ČTK)", Some("ČTK")),
            ("", "EFE", Some("EFE")),
            ("ELMSTADT (AFP) - ", "(dpa)", Some("AFP")),
            ("ELMSTADT (dpa/lno) - ", "", Some("dpa")),
            ("", "(Elm)", None),
            ("", "(dpa/Elm)", None),
            ("", "Die dpa berichtete.", None),
        ] {
            let text = format!(
                "Streik in der Mühle endet nach drei Wochen\n\n{place}Die Arbeiter der Mühle sind am Montag nach drei Wochen Streik \
                 an ihre Maschinen zurückgekehrt.\n\nDie Besitzer sagten, dass sie das Dach vor dem Winter flicken wollen, wie \
                 die Gewerkschaft es verlangt hatte.\n\n{last}\n"
            );
            let article = Article::parse(&text);
            assert_eq!(article.agency(), expected, "{last}");
            let copy = Article::parse(&article.to_string()).without_spans();
            assert_eq!(copy, article.without_spans(), "{last}");
        }
    }

    #[test]
    fn a_mark_of_the_end_is_none_of_the_body() {
        for (last, blocks) in [
            ("-30-", 2),
            ("- 30 -", 2),
            ("— 30 —", 2),
            ("ENDS", 2),
            ("-ends-", 2),
            ("[Ends]", 2),
            ("/ends", 2),
            ("###", 2),
            ("ENDS\n\n###", 2),
            ("-30-\n\n(Reporting by Jane Roe; Editing by John Doe)", 2),
            ("ENDS\n\n© 2024 Elm Press", 2),
            ("30", 3),
            ("Ends well.", 3),
            ("ENDS\n\nThe mill has stood in Elmville since 1904, and the union since 1911.", 4),
        ] {
            let text = format!(
                "Mill strike ends after three weeks\n\nBy Jane Roe\n\nThe workers of the mill went back to their machines on \
                 Monday after a strike of three weeks.\n\nThe owners of the mill said that they would mend the roof before the \
                 winter comes, as the union had asked them to.\n\n{last}\n"
            );
            let article = Article::parse(&text);
            assert_eq!(article.body().len(), blocks, "{last}: {:#?}", article.body());
            let copy = Article::parse(&article.to_string()).without_spans();
            assert_eq!(copy, article.without_spans(), "{last}");
        }
    }

    #[test]
    fn the_third_entry_of_a_list_is_no_copyright() {
        for last in [
            "(a) Bread.\n\n(b) Cheese.\n\n(c) Whoever brings a car pays twice.",
            "(a) Bread from Elmville.\n\n(b) Cheese from Elmstead.\n\n(c) Elm Cider.",
        ] {
            let text = format!(
                "Market moves to the old mill\n\nBy Jane Roe\n\nThe market of Elmville moves to the old mill on Monday, as the \
                 council decided after a long debate, and it has three rules.\n\n{last}\n"
            );
            let article = Article::parse(&text);
            assert_eq!((article.body().len(), article.notices().len()), (4, 0), "{last}");
        }
    }

    #[test]
    fn the_last_paragraph_may_end_with_a_tagline() {
        let read = |last: &str| {
            let text = format!(
                "Mill strike ends after three weeks\n\nBy Jane Roe\n\nThe workers of the mill went back to their \
                 machines on Monday after a strike of three weeks.\n\nThe owners of the mill said that they would mend the \
                 roof before the winter comes, as the union had asked them to. {last}\n"
            );
            let article = Article::parse(&text);
            assert!(article.body().last().is_some_and(|block| block.text.ends_with(last)), "{last}");
            let copy = Article::parse(&article.to_string()).without_spans();
            assert_eq!(copy, article.clone().without_spans(), "{last}");
            let [tagline] = article.taglines() else { return None };
            assert_eq!(tagline.span.and_then(|span| span.text(&text)), Some(&*tagline.text), "{last}");
            Some(tagline.clone())
        };
        let (reporting, editing) = (TaglineRole::Reporting, TaglineRole::Editing);
        for (last, expected) in [
            (
                "(Reporting by Jane Roe and John Doe in Elmville; Editing by Ida Probe)",
                &[(reporting, &["Jane Roe", "John Doe"][..]), (editing, &["Ida Probe"])][..],
            ),
            (
                "(Reporting by Jane Roe; Editing by Ida Probe.)",
                &[(reporting, &["Jane Roe"]), (editing, &["Ida Probe"])],
            ),
            ("[Reportage de Jeanne Roux.]", &[(reporting, &["Jeanne Roux"])]),
            (
                "(Jane Roe and John Doe contributed reporting from Elmville.)",
                &[(TaglineRole::AdditionalReporting, &["Jane Roe", "John Doe"])],
            ),
            (
                "(Reporting by Jane Roe and the Elmville newsroom; Editing by Ida Probe)",
                &[(reporting, &["Jane Roe"]), (editing, &["Ida Probe"])],
            ),
        ] {
            let tagline = read(last);
            let credits = tagline.iter().flat_map(|tagline| &tagline.credits);
            let shown: Vec<(TaglineRole, Vec<&str>)> = credits
                .map(|credit| (credit.role, credit.names.iter().map(String::as_str).collect()))
                .collect();
            let expected: Vec<(TaglineRole, Vec<&str>)> =
                expected.iter().map(|(role, names)| (*role, names.to_vec())).collect();
            assert_eq!(shown, expected, "{last}");
        }
        for last in [
            "(It was written by the owners.)",
            "(Writing by hand is dear)",
            "(Edited by Jane Roe, who was there)",
        ] {
            assert_eq!(read(last), None, "{last}");
        }
    }

    #[test]
    fn an_article_may_be_signed_behind_its_body() {
        let read = |last: &str| {
            let text = format!(
                "花子町の橋が通行止め　町長「年内に復旧」\n\n2024年3月14日 12時35分\n\n　花子町は14日、老朽化した花子大橋を通行止めにした。\
                 \n\n　大川誠町長は記者会見で「年内の復旧を目指す」と述べた。{last}\n"
            );
            let article = Article::parse(&text);
            let copy = Article::parse(&article.to_string()).without_spans();
            assert_eq!(copy, article.clone().without_spans(), "{last}");
            let author = article.byline().and_then(|byline| byline.authors.first());
            (article.body().len(), author.map(|author| author.name.clone()))
        };
        for (last, expected) in [
            ("\n\n（山田花子）", (2, Some("山田花子"))),
            ("（山田花子）", (2, Some("山田花子"))),
            ("\n\n（敬称略）", (3, None)),
            ("（社会部）", (2, None)),
            ("（共同）", (2, None)),
        ] {
            let (blocks, author) = read(last);
            assert_eq!((blocks, author.as_deref()), expected, "{last}");
        }
    }
}
