//! Learns weights of yes-or-no answers: the same text gives the same weights, always.

/// A choice: the answers of each thing that may be chosen, and which of them are right.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub tried: Vec<Vec<u16>>,
    pub right: Vec<bool>,
}

/// Learns to choose: the weights under which the right ones are likeliest (conditional logit), held small by `ridge`.
pub fn choose(choices: &[Choice], count: usize, ridge: f64) -> Vec<f64> {
    descend(count, ridge, |weights, slope| {
        let mut scores = Vec::new();
        for choice in choices {
            scores.clear();
            scores.extend(choice.tried.iter().map(|answers| sum(weights, answers)));
            let top = scores.iter().copied().fold(f64::MIN, f64::max);
            let (mut all, mut right) = (0.0, 0.0);
            for (score, is_right) in scores.iter_mut().zip(&choice.right) {
                *score = (*score - top).exp();
                all += *score;
                right += if *is_right { *score } else { 0.0 };
            }
            if right == 0.0 {
                continue;
            }
            for ((answers, score), is_right) in choice.tried.iter().zip(&scores).zip(&choice.right) {
                let pull = if *is_right { score / right } else { 0.0 } - score / all;
                for answer in answers {
                    slope[usize::from(*answer)] += pull;
                }
            }
        }
    })
}

/// Learns to decide: positive sums for what is right (logistic regression).
pub fn decide(cases: &[(Vec<u16>, bool)], count: usize, ridge: f64) -> Vec<f64> {
    descend(count, ridge, |weights, slope| {
        for (answers, is_right) in cases {
            let likely = 1.0 / (1.0 + (-sum(weights, answers)).exp());
            let pull = f64::from(u8::from(*is_right)) - likely;
            for answer in answers {
                slope[usize::from(*answer)] += pull;
            }
        }
    })
}

fn sum(weights: &[f64], answers: &[u16]) -> f64 {
    answers.iter().map(|answer| weights[usize::from(*answer)]).sum()
}

/// Climbs by Adam over the whole text, 300 steps, from zero.
fn descend(count: usize, ridge: f64, slope_of: impl Fn(&[f64], &mut [f64])) -> Vec<f64> {
    let (mut weights, mut first, mut second) = (vec![0.0; count], vec![0.0; count], vec![0.0; count]);
    for step in 1..=300 {
        let mut slope = vec![0.0; count];
        slope_of(&weights, &mut slope);
        let rate = if step < 200 { 0.05 } else { 0.01 };
        for i in 0..count {
            let pull = slope[i] - ridge * weights[i];
            first[i] = 0.9 * first[i] + 0.1 * pull;
            second[i] = 0.999 * second[i] + 0.001 * pull * pull;
            let (m, v): (f64, f64) =
                (first[i] / (1.0 - 0.9_f64.powi(step)), second[i] / (1.0 - 0.999_f64.powi(step)));
            weights[i] += rate * m / (v.sqrt() + 1e-8);
        }
    }
    weights
}

/// Weights in hundredths, as the crate carries them.
pub fn rounded(weights: &[f64]) -> Vec<i16> {
    weights.iter().map(|weight| (weight * 100.0).round() as i16).collect()
}
