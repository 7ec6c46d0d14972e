//! One text to one time, where the caller asks for nothing else.

use super::{
    Stamp,
    date::Day,
    element::{Element, elements},
    placed,
};
use crate::{
    Span,
    error::{ParseError, ParseErrorKind},
};

/// The one time that `text` prints, with its label or without; its `value` is there.
pub(crate) fn exact(text: &str) -> Result<Stamp<'_>, ParseError> {
    let body = text.trim_matches(is_sign);
    let begin = Span::of(body, text).map_or(0, Span::start);
    let fault =
        |kind, start: usize, end: usize| ParseError { kind, span: Span::between(start, end.max(start)) };
    let stamps = placed(text);
    let Some((stamp, at)) = stamps.first().copied().filter(|(_, at)| *at <= begin) else {
        return Err(fault(ParseErrorKind::Expected("a date"), begin, begin + body.len()));
    };
    let end = Span::of(stamp.text, text).map_or(at, Span::end);
    if stamp.value.is_none() {
        let date = elements(text).into_iter().find(|found| matches!(found.element, Element::Date(_)));
        return Err(match date.map(|found| (found.element, found.start, found.end)) {
            Some((Element::Date(Day::Impossible), start, end)) => {
                fault(ParseErrorKind::NoSuchDay, start, end)
            }
            Some((Element::Date(Day::Either { .. }), start, end)) => {
                fault(ParseErrorKind::Ambiguous, start, end)
            }
            Some((_, _, end)) => fault(ParseErrorKind::Expected("a year"), end, end),
            None => fault(ParseErrorKind::Expected("a date"), end, end),
        });
    }
    let rest = text.get(end..).unwrap_or_default().trim_matches(is_sign);
    match Span::of(rest, text) {
        Some(span) if !span.is_empty() => {
            Err(ParseError { kind: ParseErrorKind::Expected("nothing more"), span })
        }
        _ => Ok(stamp),
    }
}

fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_time_is_read_alone() {
        for (text, time) in [
            ("Feb. 28, 2019 10:45 a.m. EST", "Feb. 28, 2019 10:45 a.m. EST"),
            ("• Stand: 06.09.2022, 21:57 Uhr", "06.09.2022, 21:57 Uhr"),
            ("(14 March 2020)", "14 March 2020"),
        ] {
            assert_eq!(exact(text).map(|stamp| stamp.text), Ok(time), "{text}");
        }
    }

    #[test]
    fn an_error_names_the_byte() {
        for (text, expected) in [
            ("31 February 2020", "no such day at byte 0"),
            ("Updated: 30.02.2021", "no such day at byte 9"),
            ("03/04/2021", "day and month may change places at byte 0"),
            ("Nov 18", "expected a year at byte 6"),
            ("2 hours ago", "expected a date at byte 11"),
            ("5:50 PM", "expected a date at byte 7"),
            ("Jane Roe", "expected a date at byte 0"),
            ("14 March 2020 in Paris", "expected nothing more at byte 14"),
            ("", "expected a date at byte 0"),
        ] {
            let shown = exact(text).map_err(|it| it.to_string());
            assert_eq!(shown.unwrap_err(), expected, "{text}");
        }
    }
}
