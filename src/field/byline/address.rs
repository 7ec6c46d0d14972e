//! Where an author can be reached.

use crate::field::word::Floor;

/// Where an author can be reached, as printed behind the name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Address<'a> {
    pub(super) email: Option<&'a str>,
    pub(super) handle: Option<&'a str>,
}

/// A part of a byline up to an address, a number or a bracket, and the addresses behind it.
///
/// ```text
/// address = handle / email
/// handle  = "@" 1*word-sign                             ; it may be glued to a name
/// email   = 1*local-sign "@" 1*domain-sign "." 2*letter
/// ```
pub(super) fn address(part: &str) -> (&str, Address<'_>) {
    let sign = |is: fn(&u8) -> bool| part.as_bytes().iter().position(is);
    let end = sign(|byte| matches!(byte, b'@' | b'[' | b'<')).or_else(|| sign(u8::is_ascii_digit));
    let Some(end) = end else { return (part, Address::default()) };
    let mut name = part.floor(end);
    let mut address = Address::default();
    let mut rest = part;
    while let Some(at) = rest.find('@') {
        let (head, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let local = head.len() - head.bytes().rev().take_while(|byte| in_local(*byte)).count();
        let domain = tail.bytes().skip(1).take_while(|byte| in_domain(*byte)).count();
        let domain = tail.get(1..=domain).unwrap_or_default().trim_end_matches(['.', '-']);
        if local < head.len() && is_domain(domain) {
            let start = part.len() - rest.len() + local;
            let end = start + (head.len() - local) + 1 + domain.len();
            address.email = address.email.or(part.get(start..end));
            name = name.floor(start);
        } else {
            let length =
                tail.bytes().skip(1).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
            address.handle = address.handle.or(tail.get(..=length).filter(|handle| handle.len() > 2));
        }
        rest = tail.get(1 + domain.len()..).unwrap_or_default();
    }
    (name, address)
}

/// Whether a byte may stand in the local part of an address for mail; of the signs of RFC 5322 those that papers print.
fn in_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"._-+".contains(&byte)
}

fn in_domain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".-".contains(&byte)
}

/// Whether a name has a dot and two letters or more behind its last one.
fn is_domain(domain: &str) -> bool {
    domain.rsplit_once('.').is_some_and(|(name, end)| {
        !name.is_empty() && end.len() > 1 && end.bytes().all(|byte| byte.is_ascii_alphabetic())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_stand_apart_from_the_name() {
        for (part, name, email, handle) in [
            ("Jane Roe jroe@elmtimes.example", "Jane Roe ", Some("jroe@elmtimes.example"), None),
            ("Jane Roe jane.roe@elm.example(555) 010-9999", "Jane Roe ", Some("jane.roe@elm.example"), None),
            ("Jane Roe@janeroe", "Jane Roe", None, Some("@janeroe")),
            ("Jane Roe @jane_roe", "Jane Roe ", None, Some("@jane_roe")),
            ("Jane Roe @jr99 (jroe@elm.example)", "Jane Roe ", Some("jroe@elm.example"), Some("@jr99")),
            ("jroe@elm.example.", "", Some("jroe@elm.example"), None),
            ("Jane Roe 7 hours", "Jane Roe ", None, None),
            ("Jane Roe [staff]", "Jane Roe ", None, None),
            ("Jane Roe @", "Jane Roe ", None, None),
            ("Jane Roe", "Jane Roe", None, None),
        ] {
            assert_eq!(address(part), (name, Address { email, handle }), "{part}");
        }
    }

    #[test]
    fn hostile_parts_take_linear_time() {
        for piece in ["@", "a@", "a@b.", "@@a."] {
            address(&piece.repeat(20_000));
        }
    }
}
