//! Which mention said a quotation: each is scored by a small table of weights, and the best is taken.
//!
//! A template asks one question about a quotation and a mention, with a few possible answers; each answer has a weight.

use super::{
    Weights,
    asked::Asked,
    clauses::Verb,
    mentions::{Mention, Path},
    page::Page,
    score::Scored,
    tokens::{Kind, Tokens},
};
use crate::Span;

/// The templates: their names, and how many answers each has.
pub(crate) const TEMPLATES: [(&str, usize); 24] = [
    ("place by shape of the quotation", 7 * 5),
    ("level of the verb behind, by where it stands", 8 * 4),
    ("level of the verb before, by where it stands", 8 * 3),
    ("pattern", 16),
    ("mentions with a verb between, by side", 8),
    ("quotations between, by side", 6),
    ("sort, by verb", 16 * 2),
    ("what stands before", 19),
    ("what stands behind", 19),
    ("distance in tokens, by side", 14),
    ("order among the mentions, by side", 8),
    ("path to the verb behind", 12),
    ("beginning of its sentence, by place", 4),
    ("sign or word before the quotation, by side", 20),
    ("carried from the quotation before", 6),
    ("subject of the last verb before the quotation, by its level", 15 * 8),
    ("subject of the last verb of speech before the quotation, by its level", 15 * 8),
    ("that verb, by what stands between it and the quotation", 7 * 8),
    ("subject of the first verb behind the quotation, by its level", 6 * 8),
    ("path to the verb before", 12 * 2),
    ("subject of the verb that closes the sentence", 3 * 8),
    ("what stands before, by sort", 19 * 16),
    ("inner, by sort", 2 * 16),
    ("said the quotation before", 14),
];

/// How many weights there are.
pub(crate) const COUNT: usize = super::sum_of(&TEMPLATES, TEMPLATES.len());

/// One answer for each template, as places in the table of weights.
pub(crate) type Answers = [u16; TEMPLATES.len()];

/// Where a mention stands, as seen from a quotation of its block; as answers to the templates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seat {
    pub(super) is_before: bool,
    /// Whether both stand in one sentence.
    pub(super) same: bool,
    pub(super) place: usize,
    /// Where the verb behind it stands.
    pub(super) verb: usize,
    /// For the verb before it: 0 before the quotation, 1 behind it in its sentence, 2 further behind.
    pub(super) left: usize,
    /// How many mentions with a verb, and how many quotations, stand between.
    pub(super) subjects: usize,
    pub(super) quotes: usize,
    pub(super) distance: usize,
    pub(super) order: usize,
    /// Whether it begins its sentence.
    pub(super) begins: bool,
    pub(super) pattern: usize,
}

/// On which side of the quotation a mention stands.
pub(super) const BEFORE: usize = 0;
pub(super) const BEHIND: usize = 1;

/// Two patterns: right behind the quotation before its verb, "“...,” Roe said", and behind that, "“...,” said Roe".
pub(super) const SUBJECT_BEHIND: usize = 4;
pub(super) const INVERTED_BEHIND: usize = 6;

/// How far a mention stands from the quotation, by the tokens between; more is 6.
const DISTANCES: [u8; 25] = [0, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5];

impl Asked<'_> {
    /// Where a mention of the same block stands.
    fn seat(&self, page: &Page, number: usize, mention: &Mention) -> Seat {
        if number < self.mentions {
            self.seat_on::<BEFORE>(page, number, mention)
        } else {
            self.seat_on::<BEHIND>(page, number, mention)
        }
    }

    /// Where a mention stands that is on one side.
    #[inline]
    pub(super) fn seat_on<const SIDE: usize>(&self, page: &Page, number: usize, mention: &Mention) -> Seat {
        let is_before = SIDE == BEFORE;
        let same = mention.sentence == self.sentence;
        let next = self.sentence.abs_diff(mention.sentence) == 1;
        let place = match (is_before, same) {
            (true, true) => 0,
            (false, true) => 1,
            (true, false) => 3 - usize::from(next),
            (false, false) => 4,
        };
        let right = mention.right;
        let verb = if right.path == Path::None {
            0
        } else if !same {
            3
        } else if is_before {
            usize::from(right.verb < self.at)
        } else {
            2
        };
        let (subjects, quotes, distance, order) = if is_before {
            let own = usize::from(right.level >= 2);
            (
                self.subjects.saturating_sub(mention.subjects + own),
                self.number.saturating_sub(mention.quotes),
                self.at - mention.end.min(self.at),
                self.mentions.saturating_sub(number + 1),
            )
        } else {
            (
                mention.subjects.saturating_sub(self.subjects),
                mention.quotes.saturating_sub(self.number + 1),
                mention.first - self.at - 1,
                number.saturating_sub(self.mentions),
            )
        };
        Seat {
            is_before,
            same,
            place,
            verb,
            left: if is_before { 0 } else { 2 - usize::from(same) },
            subjects: subjects.min(3),
            quotes: quotes.min(2),
            distance: DISTANCES.get(distance).map_or(6, |distance| usize::from(*distance)),
            order: order.min(3),
            begins: mention.begins,
            pattern: self.pattern::<SIDE>(page, mention),
        }
    }

    /// The answers for a mention of the same block.
    pub(super) fn answers(&self, page: &Page, number: usize, mention: &Mention) -> Answers {
        let seat = self.seat(page, number, mention);
        let (level, side) = (usize::from(mention.right.level), usize::from(!seat.is_before));
        let left = match mention.left.path {
            Path::None => 0,
            _ if seat.left == 1 => 1,
            _ => 2,
        };
        let answers = [
            seat.place * 5 + self.shape,
            level * 4 + seat.verb,
            usize::from(mention.left.level) * 3 + left,
            seat.pattern,
            seat.subjects * 2 + side,
            seat.quotes * 2 + side,
            mention.sort as usize * 2 + usize::from(level >= 2 || mention.left.level >= 2),
            mention.before as usize,
            mention.behind as usize,
            seat.distance * 2 + side,
            seat.order * 2 + side,
            mention.right.path as usize,
            usize::from(seat.begins) * 2 + usize::from(seat.same),
            self.before * 2 + usize::from(seat.is_before && seat.same),
            self.carries(number),
            self.subject(self.last, number, mention),
            self.subject(self.speech, number, mention),
            self.between(&page.tokens, number),
            self.behind(number, mention),
            mention.left.path as usize * 2 + side,
            self.closes(number),
            mention.before as usize * 16 + mention.sort as usize,
            usize::from(mention.inner) * 16 + mention.sort as usize,
            self.said_before(number),
        ];
        super::places(&TEMPLATES, answers)
    }

    /// The best of some mentions of the same block by the weights of their answers, all of which are kept.
    pub(super) fn answered(
        &self,
        page: &Page,
        from: usize,
        mentions: &[Mention],
        weights: &Weights,
        tried: &mut Vec<(Span, Answers)>,
    ) -> Option<Scored> {
        let mut best: Option<Scored> = None;
        for (number, mention) in (from..).zip(mentions) {
            let answers = self.answers(page, number, mention);
            tried.push((mention.span, answers));
            let (score, seat) = (sum(&weights.speaker, &answers), self.seat(page, number, mention));
            if best.is_none_or(|best| score > best.score) {
                best = Some(Scored { number, score, pattern: seat.pattern, same: seat.same });
            }
        }
        best
    }

    /// Whether a mention is the one by the quotation before, if this one goes on with it.
    pub(super) fn carries(&self, number: usize) -> usize {
        match self.carried {
            Some((carried, inverted)) if carried == number => 1 + usize::from(inverted),
            Some(_) => 3,
            None => 0,
        }
    }

    /// Whether a mention said the quotation before this one.
    pub(super) fn said_before(&self, number: usize) -> usize {
        let Some(decided) = self.decided else { return 0 };
        let apart = match self.sentence - decided.sentence {
            0 if self.at - decided.at <= 3 => 0,
            0 => 1,
            1 => 2,
            _ => 3,
        };
        match decided.speaker {
            None => 1,
            Some(speaker) if speaker == number => 2 + apart,
            Some(speaker) => 6 + 2 * apart + usize::from(number > speaker),
        }
    }

    /// How a mention is joined to a verb before the quotation.
    pub(super) fn subject(&self, verb: Option<Verb>, number: usize, mention: &Mention) -> usize {
        let Some(verb) = verb else { return 13 * 8 };
        let how = match verb.subject {
            Some((subject, path)) if subject == number => path as usize,
            _ if mention.left.path == Path::Source && mention.first < self.at => 14,
            _ if verb.near == Some(number) => 12,
            _ if mention.first > self.at => return 13 * 8 + 1,
            _ => 0,
        };
        how * 8 + usize::from(verb.level)
    }

    /// What stands between the verb of speech before the quotation and the quotation, if a mention is its subject.
    pub(super) fn between(&self, tokens: &Tokens, number: usize) -> usize {
        let Some(verb) = self.last.filter(|verb| verb.subject.is_some_and(|(subject, _)| subject == number))
        else {
            return 0;
        };
        let how = match (tokens.kind(self.at - 1), self.at - verb.at) {
            (_, 1) => 1,
            (Some(Kind::Comma), 2) => 2,
            (Some(Kind::Comma), _) => 3,
            (Some(Kind::Colon), _) => 4,
            (_, 2 | 3) => 5,
            _ => 6,
        };
        how * 8 + usize::from(verb.level)
    }

    /// How a mention is joined to the first verb behind the quotation.
    pub(super) fn behind(&self, number: usize, mention: &Mention) -> usize {
        let Some(verb) = self.next else { return 0 };
        let near = verb.at <= self.at + 2;
        let how = match verb.subject {
            _ if mention.left.holds() && mention.left.verb == verb.at => 1 + usize::from(near),
            Some((subject, _)) if subject == number && mention.first > self.at => {
                3 + usize::from(verb.at <= self.at + 5)
            }
            Some((subject, _)) if subject == number => 5,
            _ => 0,
        };
        how * 8 + usize::from(verb.level)
    }

    /// How a mention is joined to the verb that closes the sentence.
    pub(super) fn closes(&self, number: usize) -> usize {
        let Some(verb) = self.closing else { return 0 };
        let how = match verb.subject {
            Some((subject, path)) if subject == number && path != Path::Later => 1,
            _ => 2,
        };
        how * 8 + usize::from(verb.level)
    }

    /// The answers for a mention of the block above.
    pub(super) fn answers_above(&self, above: &Page, number: usize, mention: &Mention) -> Answers {
        let order = above.mentions.len() - number - 1;
        let last = above.tokens.all.last();
        let colon = last.is_some_and(|token| token.kind == Kind::Colon);
        let ends = usize::from(last.is_some_and(|token| token.sentence == mention.sentence));
        let linked = mention.right.path != Path::None;
        let answers = [
            (5 + ends) * 5 + if colon { 3 } else { self.shape.min(2) },
            usize::from(mention.right.level) * 4 + if linked { 3 } else { 0 },
            usize::from(mention.left.level) * 3 + if mention.left.path == Path::None { 0 } else { 2 },
            self.pattern_above(),
            0,
            0,
            mention.sort as usize * 2 + usize::from(mention.right.level >= 2 || mention.left.level >= 2),
            mention.before as usize,
            mention.behind as usize,
            0,
            order.min(3) * 2,
            mention.right.path as usize,
            usize::from(mention.before == super::mentions::Beside::Edge) * 2,
            self.before * 2,
            if colon { 4 } else { 5 },
            13 * 8 + 2,
            13 * 8 + 2,
            0,
            7,
            0,
            0,
            mention.before as usize * 16 + mention.sort as usize,
            usize::from(mention.inner) * 16 + mention.sort as usize,
            0,
        ];
        super::places(&TEMPLATES, answers)
    }

    /// The pattern of any mention of the block.
    pub(super) fn pattern_of(&self, page: &Page, number: usize, mention: &Mention) -> usize {
        if number < self.mentions {
            self.pattern::<BEFORE>(page, mention)
        } else {
            self.pattern::<BEHIND>(page, mention)
        }
    }

    /// The pattern of a mention behind the quotation.
    pub(super) fn pattern_behind(&self, page: &Page, mention: &Mention) -> usize {
        self.pattern::<BEHIND>(page, mention)
    }

    /// What stands for the pattern of a mention of the block above.
    pub(super) fn pattern_above(&self) -> usize {
        if self.alone { 14 } else { 15 }
    }

    /// The commonest ways in which speaker, verb and quotation stand together.
    fn pattern<const SIDE: usize>(&self, page: &Page, mention: &Mention) -> usize {
        let tokens = &page.tokens;
        let at = self.at;
        let (right, left) = (mention.right, mention.left);
        let sign = |i: usize| matches!(tokens.kind(i), Some(Kind::Comma | Kind::Dash));
        if SIDE == BEHIND {
            let near = |i: usize| i == at + 1 || i == at + 2 && sign(at + 1);
            if left.path == Path::Source && near(left.verb) {
                return 1;
            }
            if near(mention.first) {
                return match right.path {
                    Path::None if tokens.kind(at + 1) == Some(Kind::Dash) => 2,
                    Path::None => 3,
                    _ if right.level >= 2 => SUBJECT_BEHIND,
                    _ => 5,
                };
            }
            if left.path != Path::None && near(left.verb) {
                return INVERTED_BEHIND;
            }
            return 0;
        }
        if mention.sentence != self.sentence {
            return 0;
        }
        if right.path == Path::Colon && right.verb + 1 == at {
            return 7;
        }
        if right.path != Path::None && right.verb < at {
            let behind = at - right.verb;
            return match tokens.kind(at - 1) {
                _ if behind == 1 => 8,
                Some(Kind::Comma) if behind == 2 => 9,
                Some(Kind::Colon) if behind == 2 => 10,
                Some(Kind::Colon) => 11,
                Some(Kind::Comma) => 12,
                _ => 13,
            };
        }
        0
    }
}

/// The sum of the weights of some answers.
pub(super) fn sum(weights: &[i16], answers: &[u16]) -> i32 {
    answers.iter().filter_map(|place| weights.get(usize::from(*place))).map(|weight| i32::from(*weight)).sum()
}
