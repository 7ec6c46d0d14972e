//! The name that an article is signed with behind its body.

use crate::field::word::{is_agency, is_name};

/// The name in brackets behind an article in Japanese, as its papers sign it, with its brackets and without: `（山田花子）`.
///
/// ```text
/// signature = [text ( "。" / "」" )] "（" name "）"
/// ```
pub(crate) fn signature(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_suffix('）')?;
    let (before, name) = inner.rsplit_once('（')?;
    let (_, whole) = text.split_at_checked(before.len())?;
    let apart = before.is_empty() || before.ends_with(['。', '」']);
    let letters = name.chars().filter(|c| !c.is_whitespace()).count();
    let holds =
        apart && (3..=5).contains(&letters) && is_name(name) && !name.ends_with(NO_NAME) && !is_agency(name);
    holds.then_some((whole, name))
}

/// Signs that end what is said of an article in brackets, and the names of desks and offices, and hardly a name: `敬称略`, `社会部`.
const NO_NAME: [char; 32] = [
    '部', '班', '略', '員', '会', '社', '紙', '局', '者', '版', '回', '話', '完', '終', '続', '日', '月',
    '年', '時', '照', '載', '集', '信', '課', '省', '庁', '県', '市', '町', '村', '区', '中',
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_a_name_in_brackets() {
        for (text, expected) in [
            ("（山田花子）", Some("山田花子")),
            ("（山田　花子）", Some("山田　花子")),
            ("橋は残った。（山田花子）", Some("山田花子")),
            ("橋が残った（山田花子）", None),
            ("（敬称略）", None),
            ("（社会部）", None),
            ("（共同）", None),
            ("（つづく）", None),
            ("（）", None),
            ("）", None),
        ] {
            assert_eq!(signature(text).map(|(_, name)| name), expected, "{text}");
        }
    }
}
