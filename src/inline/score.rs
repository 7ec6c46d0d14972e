//! The sum of the weights of a mention, in fewer steps than by its answers: what depends on the quotation alone is summed
//! once, and tables whose answers depend on each other are merged.

use super::{
    asked::Asked,
    clauses::Verb,
    mentions::{Mention, Path},
    page::Page,
    speaker::{BEFORE, BEHIND, COUNT, TEMPLATES},
    sum_of,
    weights::WEIGHTS,
};

/// Weights of several templates by all that these ask. Each answer has as many places as its bits can tell, so that none is beyond
/// its table.
struct Merged {
    /// By what stands before a mention, and its sort.
    before: [i16; BESIDES * SORTS],
    behind: [i16; BESIDES],
    /// By the sort of a mention, whether it is joined to a verb of speech, and whether it is an inner one.
    own: [i16; SORTS * 4],
    /// By the link to the verb behind: its path, its level, and where the verb stands.
    right: [i16; PATHS * LEVELS * 4],
    /// By the link to the verb before: its path, its level, and where the mention stands.
    left: [i16; PATHS * LEVELS * 4],
    /// By distance, by order, and by side.
    near: [i16; 8 * 4 * 2],
    /// By the mentions with a verb between, by the quotations between, and by side.
    apart: [i16; 4 * 4 * 2],
}

const SORTS: usize = 16;
const BESIDES: usize = 32;
const LEVELS: usize = 8;
const PATHS: usize = 16;

static MERGED: Merged = Merged::of(&WEIGHTS.speaker);

/// The weight of an answer to a template; of none, if there is no such answer.
#[expect(clippy::indexing_slicing, reason = "every answer has its weight")]
const fn weight(weights: &[i16; COUNT], template: usize, answer: usize) -> i16 {
    if answer < TEMPLATES[template].1 { weights[sum_of(&TEMPLATES, template) + answer] } else { 0 }
}

impl Merged {
    #[expect(clippy::indexing_slicing, reason = "worked out while it is compiled")]
    const fn of(weights: &[i16; COUNT]) -> Self {
        let mut merged = Self {
            before: [0; _],
            behind: [0; _],
            own: [0; _],
            right: [0; _],
            left: [0; _],
            near: [0; _],
            apart: [0; _],
        };
        let mut i = 0;
        while i < BESIDES * SORTS {
            let beside = i / SORTS;
            merged.before[i] = weight(weights, 7, beside) + weight(weights, 21, i);
            merged.behind[beside] = weight(weights, 8, beside);
            i += 1;
        }
        i = 0;
        while i < SORTS * 4 {
            let (sort, speaks, inner) = (i / 4, i / 2 % 2, i % 2);
            merged.own[i] = weight(weights, 6, sort * 2 + speaks) + weight(weights, 22, inner * SORTS + sort);
            i += 1;
        }
        i = 0;
        while i < PATHS * LEVELS * 4 {
            let (path, level, place) = (i / 4 / LEVELS, i / 4 % LEVELS, i % 4);
            merged.right[i] = weight(weights, 1, level * 4 + place) + weight(weights, 11, path);
            if place < 3 {
                let side = (place > 0) as usize;
                let linked = if path == Path::None as usize { 0 } else { [2, 1, 2][place] };
                merged.left[i] =
                    weight(weights, 2, level * 3 + linked) + weight(weights, 19, path * 2 + side);
            }
            i += 1;
        }
        i = 0;
        while i < 8 * 4 * 2 {
            let (distance, order, side) = (i / 8, i / 2 % 4, i % 2);
            merged.near[i] = weight(weights, 9, distance * 2 + side) + weight(weights, 10, order * 2 + side);
            if distance < 4 && order < 3 {
                merged.apart[i] =
                    weight(weights, 4, distance * 2 + side) + weight(weights, 5, order * 2 + side);
            }
            i += 1;
        }
        merged
    }
}

/// A mention that was tried: its number, its sum, and how it stands with the quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scored {
    pub(super) number: usize,
    pub(super) score: i32,
    pub(super) pattern: usize,
    pub(super) same: bool,
}

/// The way through the mentions that are tried for one quotation.
pub(super) struct Scorer<'a> {
    asked: &'a Asked<'a>,
    page: &'a Page,
    /// The first mention that is tried.
    from: usize,
    /// One bit for each mention from there on that something else is joined to than to most.
    joined: u32,
    /// The place of the last mention, and what all in such a place have in common.
    place: usize,
    common: i32,
    usual: i32,
}

impl<'a> Scorer<'a> {
    pub(super) fn new(asked: &'a Asked<'a>, page: &'a Page, from: usize) -> Self {
        let bit = |mention: usize| match mention.wrapping_sub(from) {
            bit @ 0..32 => 1_u32 << bit,
            _ => 0,
        };
        let mut joined = asked.carried.map_or(0, |(carried, _)| bit(carried));
        for verb in [&asked.last, &asked.speech, &asked.next, &asked.closing].into_iter().flatten() {
            joined |= verb.subject.map_or(0, |(subject, _)| bit(subject));
            joined |= verb.near.map_or(0, bit);
        }
        Self { asked, page, from, joined, place: usize::MAX, common: 0, usual: 0 }
    }

    /// The mention that is likeliest to have said the quotation, of those from the first to before the `to`th.
    pub(super) fn best(&mut self, to: usize) -> Option<Scored> {
        let mentions = self.page.mentions.get(self.from..to).unwrap_or_default();
        let (before, behind) = mentions.split_at_checked(self.asked.mentions - self.from)?;
        let mut best: Option<Scored> = None;
        let mut take = |scored: Scored| {
            if best.is_none_or(|best| scored.score > best.score) {
                best = Some(scored);
            }
        };
        for (number, mention) in (self.from..).zip(before) {
            take(self.score::<BEFORE>(number, mention));
        }
        for (number, mention) in (self.asked.mentions..).zip(behind) {
            take(self.score::<BEHIND>(number, mention));
        }
        best
    }

    /// The sum for a mention that is on one side.
    #[inline]
    fn score<const SIDE: usize>(&mut self, number: usize, mention: &Mention) -> Scored {
        let asked = self.asked;
        let seat = asked.seat_on::<SIDE>(self.page, number, mention);
        if seat.place != self.place {
            (self.place, self.usual) = (seat.place, usual(asked, seat.is_before));
            self.common = weigh::<0>(seat.place * 5 + asked.shape)
                + weigh::<13>(asked.before * 2 + usize::from(seat.is_before && seat.same));
        }
        let (right, left) = (mention.right, mention.left);
        let (right_level, left_level) = (usize::from(right.level & 7), usize::from(left.level & 7));
        let speaks = usize::from(right_level >= 2 || left_level >= 2);
        let sort = mention.sort as usize;
        let link = |path: Path, level: usize, place: usize| (path as usize * LEVELS + level) * 4 + place;
        let merged = at(&MERGED.before, mention.before as usize * SORTS + sort)
            + at(&MERGED.behind, mention.behind as usize)
            + at(&MERGED.own, sort * 4 + speaks * 2 + usize::from(mention.inner))
            + at(&MERGED.right, link(right.path, right_level, seat.verb))
            + at(&MERGED.left, link(left.path, left_level, seat.left))
            + at(&MERGED.near, (seat.distance * 4 + seat.order) * 2 + SIDE)
            + at(&MERGED.apart, (seat.subjects * 4 + seat.quotes) * 2 + SIDE);
        let is_joined = self.joined >> (number - self.from) & 1 == 1
            || left.path == Path::Source
            || asked.next.is_some_and(|next| left.holds() && left.verb == next.at);
        let score = merged
            + self.common
            + if is_joined { joined(asked, self.page, number, mention) } else { self.usual }
            + weigh::<3>(seat.pattern)
            + weigh::<12>(usize::from(seat.begins) * 2 + usize::from(seat.same))
            + weigh::<23>(asked.said_before(number));
        debug_assert_eq!(
            score,
            super::speaker::sum(&WEIGHTS.speaker, &asked.answers(self.page, number, mention)),
            "{mention:?}"
        );
        Scored { number, score, pattern: seat.pattern, same: seat.same }
    }
}

/// What stands at a place of a table with a power of two of places.
#[inline]
fn at<const PLACES: usize>(table: &[i16; PLACES], place: usize) -> i32 {
    const { assert!(PLACES.is_power_of_two()) };
    debug_assert!(place < PLACES, "{place} of {PLACES}");
    value(table.get(place & (PLACES - 1)))
}

#[inline]
fn value(weight: Option<&i16>) -> i32 {
    weight.map_or(0, |weight| i32::from(*weight))
}

/// The weight of an answer to a template.
#[inline]
fn weigh<const TEMPLATE: usize>(answer: usize) -> i32 {
    let offset = const { sum_of(&TEMPLATES, TEMPLATE) };
    value(WEIGHTS.speaker.get(offset + answer))
}

/// What a mention on one side of the quotation gets that is joined neither to it nor to the verbs near it.
#[inline(never)]
fn usual(asked: &Asked<'_>, is_before: bool) -> i32 {
    let subject = |verb: Option<Verb>| match verb {
        None => 13 * 8,
        Some(verb) if is_before => usize::from(verb.level),
        Some(_) => 13 * 8 + 1,
    };
    weigh::<14>(if asked.carried.is_some() { 3 } else { 0 })
        + weigh::<15>(subject(asked.last))
        + weigh::<16>(subject(asked.speech))
        + weigh::<17>(0)
        + weigh::<18>(asked.next.map_or(0, |verb| usize::from(verb.level)))
        + weigh::<20>(asked.closing.map_or(0, |verb| 2 * 8 + usize::from(verb.level)))
}

/// What a mention gets that is joined to the quotation or a verb near it.
#[inline(never)]
fn joined(asked: &Asked<'_>, page: &Page, number: usize, mention: &Mention) -> i32 {
    weigh::<14>(asked.carries(number))
        + weigh::<15>(asked.subject(asked.last, number, mention))
        + weigh::<16>(asked.subject(asked.speech, number, mention))
        + weigh::<17>(asked.between(&page.tokens, number))
        + weigh::<18>(asked.behind(number, mention))
        + weigh::<20>(asked.closes(number))
}
