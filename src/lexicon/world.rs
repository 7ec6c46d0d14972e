//! Names that every language shares: news agencies, picture agencies, time zones.

/// News and picture agencies, as credits and datelines print them, in lower case.
pub(crate) static AGENCIES: &[&str] = &["ap", "reuters", "afp", "getty images", "epa", "dpa"];

/// Zone abbreviations that newspapers print, in lower case, and their offsets from UTC in minutes.
pub(crate) static ZONES: &[(&str, i16)] = &[("gmt", 0), ("utc", 0), ("est", -300), ("edt", -240)];
