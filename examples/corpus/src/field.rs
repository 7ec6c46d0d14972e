//! Two fields of a JSON object, without a tree of the rest.

use std::fmt;

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};

/// Which fields of an object hold its text and its name.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    pub(crate) text: String,
    pub(crate) id: String,
}

impl Names {
    /// The text of an object, and its name where it has one.
    pub(crate) fn of(&self, json: &[u8]) -> Result<(String, Option<String>), String> {
        let mut object = serde_json::Deserializer::from_slice(json);
        let (text, id) = object
            .deserialize_map(self)
            .and_then(|found| object.end().map(|()| found))
            .map_err(|error| format!("is no JSON object: {error}"))?;
        match text {
            Some(serde_json::Value::String(text)) => Ok((text, id)),
            Some(_) => Err(format!("has no text in its field {:?}", self.text)),
            None => Err(format!("has no field {:?}", self.text)),
        }
    }
}

impl<'de> Visitor<'de> for &Names {
    type Value = (Option<serde_json::Value>, Option<String>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let (mut text, mut id) = (None, None);
        while let Some(name) = fields.next_key::<String>()? {
            if name == self.text {
                text = Some(fields.next_value()?);
            } else if name == self.id {
                id = match fields.next_value()? {
                    serde_json::Value::Null => None,
                    serde_json::Value::String(id) => Some(id),
                    other => Some(other.to_string()),
                };
            } else {
                fields.next_value::<IgnoredAny>()?;
            }
        }
        Ok((text, id))
    }
}
