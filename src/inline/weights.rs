//! Learned by `tests/learn`, program `speaker`: do not edit by hand.

use super::Weights;

/// How strongly verbs report speech, where the text tells: from 1 to 7.
pub(super) static LEVELS: &[(&str, u8)] = &[];

/// In hundredths of a logit; one row per template.
#[rustfmt::skip]
pub(super) static WEIGHTS: Weights = Weights {
    speaker: [
        // place by shape of the quotation
        0, 0, 0, 43, 67, 107, 105, 43, 41, 67, -84, 142, 5, 23, 10, -57, -134, -2, -42, -4, -84, 9, -38, -174, -152, -2, -135, -43, -45, 0, -34, -10, -22, 162, 0,
        // level of the verb behind, by where it stands
        0, -62, -96, -54, 0, 9, -97, -139, 0, -39, -174, -168, 0, 9, -2, -38, 0, 86, 99, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        // level of the verb before, by where it stands
        -17, 0, 0, 0, 60, -106, 0, -118, -233, 0, 0, 0, 0, 69, -151, 0, 0, 0, 0, 0, 0, 0, 542, 404,
        // pattern
        -58, 33, 0, -111, 47, -25, 133, 16, 78, 35, -18, -23, 27, 50, 0, -71,
        // mentions with a verb between, by side
        19, 34, -3, -26, -18, -72, -20, 37,
        // quotations between, by side
        -12, 6, 5, 25, 41, -68,
        // sort, by verb
        -58, 78, 3, 170, -5, 142, 51, 94, 48, 106, -78, -2, -298, 51, -23, -60, -136, -25, -1, 107, -74, 76, -150, -32, -45, 29, -12, 111, -194, -145, 0, -219,
        // what stands before
        77, 134, 62, -92, -45, -16, 45, -49, -87, 110, -1, -116, -53, -47, -97, -7, -75, 17, 81,
        // what stands behind
        40, 48, -144, -31, 91, 19, -155, -10, 21, -61, -106, -52, 25, 17, 5, 40, 8, 46, -43,
        // distance in tokens, by side
        -101, 35, 19, 31, 37, -51, 75, -50, 43, -28, 6, -19, -29, 19,
        // order among the mentions, by side
        -13, 4, -12, 21, -4, 2, 23, -32,
        // path to the verb behind
        0, 38, -35, 20, -80, -88, -61, -60, -31, -54,
        // beginning of its sentence, by place
        -83, 80, -119, 100,
        // sign or word before the quotation, by side
        0, 0, 0, 0, -12, 12, -20, 20, 50, -50, -63, 63, -44, 44, -6, 6, -46, 46, -49, 49,
        // carried from the quotation before
        67, 73, 229, -144, 117, -106,
    ],
    said: [
        // words in the marks, by the last sign
        4, 0, 0, -104, -132, -42, -60, -71, -37, -28, -43, -53, 4, 8, 9, 40, 63, 51, 114, 104, 73,
        // case of the words, by kind of mark
        59, -43, -176, -126, -43, -56, 83, -162, -119, 0,
        // kind of block
        44, 42, 0, 0,
        // what stands before
        81, 18, 96, 89, -155, 19, -129, 116, 33, -19, -100, -71, -21, -31,
        // what stands behind
        63, -124, -13, -52, 56, 36, -69, 49, 33, -98, -31, 111,
        // score of the best speaker
        -28, -84, 4, -94, 57, -115, -70, -65, -66, -43, -79, 10, 37, 34, 33, 70,
        // pattern of the best speaker
        9, 21, 14, 25, 55, -138, 25, 2, 2, 66, -49, 26, 42, 84, -162, -33, -28,
        // level of the verb of the best speaker, by side
        -74, 0, -94, -20, 11, 41, 110, 0, 50, 83, 0, 0, 0, 0, 0, 82, -28,
        // sort of the best speaker
        45, 28, 38, 60, 23, -30, 1, -61, -16, 22, 40, 38, 79, 25, -81, -43, -28,
        // same sentence as the best speaker
        61, 39, -28,
    ],
    mixed: [
        // words in the marks, by the last sign
        30, 0, 0, 119, -39, -18, 37, 13, 3, 95, -21, -42, 62, -24, -35, 195, -43, -42, 154, -64, -49,
        // case of the words, by kind of mark
        114, 79, 3, 68, -38, 48, -91, 39, -52, 0,
        // kind of block
        39, 5, 0, 0,
        // what stands before
        -156, 23, -55, -127, 98, -49, 20, -112, 58, 180, 156, 79, 130, 185,
        // what stands behind
        -36, 6, 0, 109, 5, 13, -98, -34, 63, 34, -52, -39,
        // score of the best speaker
        36, 12, -42, -77, 76, 44, 40, 2, 109, 70, -37, -24, -43, -35, -12, 13,
        // pattern of the best speaker
        58, -65, 13, 19, -121, -6, -52, -97, -56, -167, -87, 102, -15, 104, 183, -75, 36,
        // level of the verb of the best speaker, by side
        -33, 0, -43, 22, -24, 29, -22, 0, 19, -26, 0, 0, 0, 0, 0, 219, 36,
        // sort of the best speaker
        4, 9, 4, 9, 7, -59, -4, -40, -26, 138, -8, 7, 12, 20, -28, 32, 36,
        // same sentence as the best speaker
        -14, 17, 36,
    ],
    person: [
        // gender
        86, -54, -142, 0, 56, -14,
        // distance to the last mention, by its part
        175, 90, 78, 44, 116, 111, -26, -87, 28, -39, 63, -2, 23, 44, 6, 74, -33, 119, 9, 32, 66, -120, -68, -60, -145, -5, -111, -54, -128, -185,
        // order among the people, latest first
        68, 76, 53, -13, -50, -126,
        // part of its sentence in the last mention
        -49, -18, -11, 55, 48, -52,
        // times named
        0, -52, 45, 31, 11, 31,
        // spoke before, by distance
        -12, 35, 0, 15, -16, -51, 16, 0,
        // last pronoun's person, by distance
        0, 24, -24, 9, -9, 8, -8,
        // how it was named
        80, 60, -73, -87, 0, 0,
        // alone in agreeing
        -86, 95, 0, 66,
        // times before a verb of speech
        9, 13, -45, 1,
        // first name of its block, by distance and part
        44, 75, 61, 110, 106, 131, -47, -72, -44, 139, 73, 99, -120, -90, -112, -93, -42, -155,
    ],
    cue: [
        // what it is
        -116, -78, 44, 0, 96, 0, 0, 0, 63, 335, -207, -68,
        // link to the speaker, by path
        -60, 0, 40, 77, 117, -197, -67, -73, -14, 82, -82, 0, 129, 0, 0, -11, 0, 0, 0, 0, 0, 0,
        // side
        -156, 44, 263, 85, -48, -164, -149, 149,
        // beside the quotation
        -66, -91, 4, 120, 0, 0,
        // order behind the speaker
        -4, -13, -11, 24, 40, 56,
        // link, by level of the word and of the link
        -40, 80, -99, 0, -31, 20, -64, 0, -32, 29, -47, 25, -125, 35, 82, 0, -75, 28, 0, 71, 0, 0, 0, 0, 0, 0, 0, 0, -20, 36, 21, 0,
    ],
};
