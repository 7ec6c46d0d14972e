//! Learned by `tests/learn`, program `speaker`: do not edit by hand.

use super::Weights;

/// How strongly verbs report speech, where the text tells: from 1 to 7.
pub(super) static LEVELS: &[(&str, u8)] = &[
];

/// In hundredths of a logit; one row per template.
#[rustfmt::skip]
pub(super) static WEIGHTS: Weights = Weights {
    speaker: [
        // place by shape of the quotation
        0, 0, 0, 43, 66, 106, 106, 43, 40, 66, -83, 144, 4, 22, 11, -58, -139, -2, -43, -4, -82, 10, -37, -174, -150, -2, -131, -43, -46, 0, -34, -10, -23, 162, 0,
        // level of the verb behind, by where it stands
        -2, -61, -100, -47, 0, 9, -102, -140, 0, -40, -174, -165, 0, 9, -2, -38, 0, 86, 100, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // level of the verb before, by where it stands
        -17, 0, 0, 0, 61, -106, 0, -116, -228, 0, 0, 0, 0, 71, -154, 0, 0, 0, 0, 0, 0, 0, 543, 399,
        // pattern
        -58, 34, 0, -111, 46, -14, 131, 25, 75, 42, -5, -8, 23, 45, 0, -70,
        // mentions with a verb between, by side
        19, 33, -4, -26, -19, -72, -17, 41,
        // quotations between, by side
        -11, 6, 5, 26, 39, -68,
        // sort, by verb
        -53, 79, 5, 157, -8, 140, 52, 94, 48, 105, -78, 0, -297, 51, -24, -61, -136, -25, -1, 107, -75, 74, -149, -30, -45, 28, -11, 111, -197, -124, 0, -216,
        // what stands before
        77, 131, 62, -94, -40, -17, 44, -48, -87, 109, 1, -117, -51, -48, -95, -8, -74, 17, 80,
        // what stands behind
        43, 58, -144, -31, 86, 18, -156, -7, 16, -61, -106, -51, 27, 18, -5, 38, 5, 50, -38,
        // distance in tokens, by side
        -102, 35, 18, 29, 34, -52, 74, -50, 43, -27, 8, -17, -26, 18,
        // order among the mentions, by side
        -12, 5, -13, 21, -5, 0, 23, -32,
        // path to the verb behind
        -2, 38, -23, 13, -80, -87, -64, -57, -31, -56,
        // beginning of its sentence, by place
        -83, 79, -119, 100,
        // sign or word before the quotation, by side
        0, 0, 0, 0, -12, 12, -15, 15, 48, -48, -64, 64, -42, 42, -7, 7, -47, 47, -50, 50,
        // carried from the quotation before
        67, 73, 222, -142, 117, -106,
    ],
    said: [
        // words in the marks, by the last sign
        4, 0, 0, -105, -132, -41, -61, -73, -33, -29, -44, -52, 2, 7, 11, 44, 61, 53, 115, 104, 73,
        // case of the words, by kind of mark
        59, -41, -177, -126, -44, -55, 82, -160, -117, 0,
        // kind of block
        44, 42, 0, 0,
        // what stands before
        80, 18, 93, 86, -154, 24, -127, 116, 35, -17, -98, -66, -18, -30,
        // what stands behind
        63, -122, -12, -51, 54, 35, -68, 48, 35, -97, -29, 108,
        // score of the best speaker
        -28, -75, -24, -76, 11, -124, -78, -68, -62, -51, -85, 18, 26, 38, 23, 74,
        // pattern of the best speaker
        16, 21, 15, 24, 55, -135, 28, 2, -1, 65, -49, 25, 44, 79, -161, -35, -28,
        // level of the verb of the best speaker, by side
        -77, 0, -91, -23, 13, 70, 113, 0, 49, 82, 0, 0, 0, 0, 0, 79, -28,
        // sort of the best speaker
        45, 21, 41, 59, 25, -31, -4, -40, -18, 27, 43, 43, 79, 26, -99, -43, -28,
        // same sentence as the best speaker
        60, 39, -28,
    ],
    mixed: [
        // words in the marks, by the last sign
        29, 0, 0, 118, -38, -14, 36, 12, 5, 96, -17, -44, 62, -25, -33, 190, -44, -43, 152, -64, -48,
        // case of the words, by kind of mark
        114, 81, 1, 68, -39, 48, -91, 40, -52, 0,
        // kind of block
        36, 4, 0, 0,
        // what stands before
        -157, 19, -56, -127, 98, -48, 21, -114, 55, 180, 157, 80, 130, 185,
        // what stands behind
        -36, 6, 1, 108, 5, 11, -97, -30, 62, 35, -53, -39,
        // score of the best speaker
        36, -28, 7, -71, 97, 27, 30, 7, 116, 61, -51, -6, -59, -29, -11, 12,
        // pattern of the best speaker
        61, -63, 13, 20, -119, -5, -55, -94, -55, -164, -87, 100, -10, 101, 186, -67, 36,
        // level of the verb of the best speaker, by side
        -38, 0, -45, 21, -19, 35, -23, 0, 19, -30, 0, 0, 0, 0, 0, 216, 36,
        // sort of the best speaker
        4, 9, 6, 9, 5, -59, -4, -45, -38, 133, -13, 9, 9, 27, -25, 41, 36,
        // same sentence as the best speaker
        -17, 19, 36,
    ],
    person: [0; crate::resolve::COUNT],
};
