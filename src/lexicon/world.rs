//! Names that every language shares: news agencies, picture agencies, time zones.

/// News and picture agencies, as credits and datelines print them, in lower case.
pub(crate) static AGENCIES: &[&str] = &["ap", "reuters", "afp", "getty images", "epa", "dpa"];
