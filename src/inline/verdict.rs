//! Whether a quotation is somebody's words, and whether all of them stand in marks, in fewer steps than by its answers: both
//! tables are summed at once, and those whose answers depend on each other are merged.

use super::{
    said::{BEFORE, BEHIND, COUNT, Seen, TEMPLATES},
    sum_of,
    weights::WEIGHTS,
};

/// Weights of several templates by all that these ask; each for [`said`](super::said) and, 16 bits above, for a paraphrase.
struct Merged {
    /// By length, end, and whether it starts its sentence.
    length: [i32; 42],
    /// By kind of block, case, and kind of mark.
    kind: [[[i32; 2]; CASES]; 4],
    around: [[i32; BEHIND]; BEFORE],
    /// By case, what stands before, behind, and two words before.
    before: [[i32; CASES]; BEFORE],
    behind: [[i32; CASES]; BEHIND],
    second: [[i32; CASES]; BEFORE],
    /// By the score of the best speaker, the length and the case.
    score: [[[i32; CASES]; 7]; 16],
    pattern: [i32; 17],
    /// By the level of the verb of the best speaker, and what stands before.
    level: [[i32; BEFORE]; 17],
    /// By the sort of the best speaker, and whether it stands in the same sentence.
    sort: [[i32; 3]; 17],
    verb: [i32; 48],
    link: [i32; 128],
    /// By the other quotations of the block, and the one before.
    others: [[i32; 13]; 16],
}

const CASES: usize = 5;

static MERGED: Merged = Merged::of();

/// Both weights of an answer to a template.
#[expect(clippy::indexing_slicing, reason = "every answer has its weight")]
const fn both(template: usize, answer: usize) -> i32 {
    let (said, mixed): (&[i16; COUNT], &[i16; COUNT]) = (&WEIGHTS.said, &WEIGHTS.mixed);
    let place = sum_of(&TEMPLATES, template) + answer;
    said[place] as i32 + ((mixed[place] as i32) << 16)
}

/// The two sums of such weights.
#[expect(clippy::cast_possible_truncation, reason = "the lower half is wanted")]
fn parted(sum: i32) -> (i32, i32) {
    let said = i32::from(sum as i16);
    (said, (sum - said) >> 16)
}

impl Merged {
    #[expect(clippy::indexing_slicing, reason = "worked out while it is compiled")]
    const fn of() -> Self {
        let mut merged = Self {
            length: [0; _],
            kind: [[[0; _]; _]; _],
            around: [[0; _]; _],
            before: [[0; _]; _],
            behind: [[0; _]; _],
            second: [[0; _]; _],
            score: [[[0; _]; _]; _],
            pattern: [0; _],
            level: [[0; _]; _],
            sort: [[0; _]; _],
            verb: [0; _],
            link: [0; _],
            others: [[0; _]; _],
        };
        let mut i = 0;
        while i < 42 {
            merged.length[i] = both(0, i);
            i += 1;
        }
        i = 0;
        while i < 4 * CASES * 2 {
            let (kind, case, single) = (i / 2 / CASES, i / 2 % CASES, i % 2);
            merged.kind[kind][case][single] = both(1, case * 2 + single) + both(2, kind * CASES + case);
            i += 1;
        }
        i = 0;
        while i < BEFORE * BEHIND {
            let (before, behind) = (i / BEHIND, i % BEHIND);
            merged.around[before][behind] = both(3, before) + both(4, behind) + both(10, i);
            i += 1;
        }
        i = 0;
        while i < BEFORE * CASES {
            let (before, case) = (i / CASES, i % CASES);
            merged.before[before][case] = both(11, i);
            merged.second[before][case] = both(16, before) + both(20, i);
            if before < BEHIND {
                merged.behind[before][case] = both(12, i);
            }
            i += 1;
        }
        i = 0;
        while i < 16 * 7 * CASES {
            let (score, length, case) = (i / CASES / 7, i / CASES % 7, i % CASES);
            merged.score[score][length][case] =
                both(5, score) + both(18, score * 7 + length) + both(19, score * CASES + case);
            i += 1;
        }
        i = 0;
        while i < 17 * BEFORE {
            let (level, before) = (i / BEFORE, i % BEFORE);
            let half = if level < 16 { level / 2 } else { 7 };
            merged.level[level][before] = both(7, level) + both(21, half * BEFORE + before);
            merged.pattern[level] = both(6, level);
            i += 1;
        }
        i = 0;
        while i < 17 * 3 {
            let (sort, same) = (i / 3, i % 3);
            merged.sort[sort][same] = both(8, sort) + both(9, same);
            i += 1;
        }
        i = 0;
        while i < 128 {
            merged.link[i] = both(14, i);
            if i < 48 {
                merged.verb[i] = both(13, i);
            }
            i += 1;
        }
        i = 0;
        while i < 16 * 13 {
            let (others, decided) = (i / 13, i % 13);
            merged.others[others][decided] = both(15, others) + both(17, decided);
            i += 1;
        }
        merged
    }
}

impl Seen {
    /// The sums of the weights: whether it is anybody's words, and whether it is a part of a paraphrase.
    pub(super) fn sums(&self) -> (i32, i32) {
        let (length, end, case) = (self.inner.length, self.inner.end, self.inner.case);
        let of_case = |row: Option<&[i32; CASES]>| value(row.and_then(|row| row.get(case)));
        let sum = value(MERGED.length.get((length * 3 + end) * 2 + self.starts))
            + value(MERGED.kind.get(self.kind).and_then(|row| row.get(case)?.get(self.single)))
            + value(MERGED.around.get(self.before).and_then(|row| row.get(self.behind)))
            + of_case(MERGED.before.get(self.before))
            + of_case(MERGED.behind.get(self.behind))
            + of_case(MERGED.second.get(self.second))
            + of_case(MERGED.score.get(self.score).and_then(|row| row.get(length)))
            + value(MERGED.pattern.get(self.pattern))
            + value(MERGED.level.get(self.level).and_then(|row| row.get(self.before)))
            + value(MERGED.sort.get(self.sort).and_then(|row| row.get(self.same)))
            + value(MERGED.verb.get(self.verb))
            + value(MERGED.link.get(self.link))
            + value(MERGED.others.get(self.others).and_then(|row| row.get(self.decided)));
        parted(sum)
    }
}

fn value(weight: Option<&i32>) -> i32 {
    weight.copied().unwrap_or_default()
}
