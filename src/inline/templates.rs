//! Sums of weights by answers: each template is a question and how many answers it has.

/// How many weights the `first` templates have together.
pub(crate) const fn sum_of<const N: usize>(templates: &[(&str, usize); N], first: usize) -> usize {
    let mut sum = 0;
    let (mut rest, _) = templates.split_at(first);
    while let [(_, size), behind @ ..] = rest {
        sum += *size;
        rest = behind;
    }
    sum
}

/// Answers as places in a table of weights.
#[expect(clippy::cast_possible_truncation, reason = "there are fewer than 65,536 weights")]
pub(crate) fn places<const N: usize>(templates: &[(&str, usize); N], answers: [usize; N]) -> [u16; N] {
    let mut places = [0; N];
    let mut offset = 0;
    for ((place, (name, size)), answer) in places.iter_mut().zip(templates).zip(answers) {
        debug_assert!(answer < *size, "{name}: {answer}");
        *place = (offset + answer) as u16;
        offset += size;
    }
    places
}

/// The sum of the weights of such answers, which need no places for it.
#[inline]
pub(crate) fn sum<const N: usize>(
    templates: &[(&str, usize); N],
    weights: &[i16],
    answers: [usize; N],
) -> i32 {
    let (mut sum, mut offset) = (0, 0);
    for ((_, size), answer) in templates.iter().zip(answers) {
        sum += weights.get(offset + answer).map_or(0, |weight| i32::from(*weight));
        offset += size;
    }
    sum
}
