//! Whether a quotation is somebody's words, and whether all of them stand in marks, in fewer steps than by its answers: both
//! tables are summed at once, and those whose answers depend on each other are merged.

use super::{
    said::{APARTS, BEFORE, BEHIND, CASES, COUNT, LENGTHS, Seen, TEMPLATES},
    sum_of,
    weights::WEIGHTS,
};

/// Weights of several templates by all that these ask; each for [`said`](super::said) and, 16 bits above, for a paraphrase.
struct Merged {
    /// By what stands before, case, and kind of mark.
    before: [[[i32; 2]; CASES]; BEFORE],
    /// By what stands two words before, case, and the last sign.
    second: [[[i32; 3]; CASES]; BEFORE],
    /// By what stands before and behind.
    around: [[i32; BEHIND]; BEFORE],
    /// By the score of the best speaker and case, and by that and how far the last verb before stands.
    score: [[i32; CASES]; 16],
    apart: [[i32; APARTS]; 16],
    /// By the number of words, the last sign, and whether a sentence starts; and by that number and case.
    end: [[i32; 6]; LENGTHS],
    length: [[i32; CASES]; LENGTHS],
    /// By the quotation before and case.
    decided: [[i32; CASES]; 13],
    pattern: [i32; 17],
    level: [i32; 17],
    link: [i32; 128],
    /// By the level of the last verb before, and whether a sentence starts.
    verb: [[i32; 2]; 8],
}

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
            before: [[[0; _]; _]; _],
            second: [[[0; _]; _]; _],
            around: [[0; _]; _],
            score: [[0; _]; _],
            apart: [[0; _]; _],
            end: [[0; _]; _],
            length: [[0; _]; _],
            decided: [[0; _]; _],
            pattern: [0; _],
            level: [0; _],
            link: [0; _],
            verb: [[0; _]; _],
        };
        let mut i = 0;
        while i < BEFORE * CASES * 3 {
            let (before, case, last) = (i / 3 / CASES, i / 3 % CASES, i % 3);
            let by_case = before * CASES + case;
            merged.second[before][case][last] = both(9, by_case) + both(12, before * 3 + last);
            if last < 2 {
                merged.before[before][case][last] =
                    both(5, by_case) + both(13, before * 2 + last) + both(0, case * 2 + last);
            }
            i += 1;
        }
        i = 0;
        while i < 16 * CASES {
            let (row, case) = (i / CASES, i % CASES);
            merged.score[row][case] = both(2, row) + both(8, i);
            if row < 13 {
                merged.decided[row][case] = both(7, row) + both(14, i);
            }
            if row < LENGTHS {
                merged.length[row][case] = both(10, i);
            }
            i += 1;
        }
        i = 0;
        while i < BEFORE * BEHIND {
            merged.around[i / BEHIND][i % BEHIND] = both(1, i % BEHIND) + both(16, i);
            i += 1;
        }
        i = 0;
        while i < 128 {
            merged.link[i] = both(6, i);
            if i < 17 {
                merged.pattern[i] = both(3, i);
                merged.level[i] = both(4, i);
            }
            if i < 16 * APARTS {
                merged.apart[i / APARTS][i % APARTS] = both(17, i);
            }
            if i < LENGTHS * 6 {
                merged.end[i / 6][i % 6] = both(15, i);
            }
            if i < 8 * 2 {
                merged.verb[i / 2][i % 2] = both(11, i);
            }
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
        let sum = value(MERGED.before.get(self.before).and_then(|row| row.get(case)?.get(self.single)))
            + value(MERGED.second.get(self.second).and_then(|row| row.get(case)?.get(end)))
            + value(MERGED.around.get(self.before).and_then(|row| row.get(self.behind)))
            + of_case(MERGED.score.get(self.score))
            + value(MERGED.apart.get(self.score).and_then(|row| row.get(self.apart)))
            + value(MERGED.end.get(length).and_then(|row| row.get(end * 2 + self.starts)))
            + of_case(MERGED.length.get(length))
            + of_case(MERGED.decided.get(self.decided))
            + value(MERGED.pattern.get(self.pattern))
            + value(MERGED.level.get(self.level))
            + value(MERGED.link.get(self.link))
            + value(MERGED.verb.get(self.verb).and_then(|row| row.get(self.starts)));
        parted(sum)
    }
}

fn value(weight: Option<&i32>) -> i32 {
    weight.copied().unwrap_or_default()
}
