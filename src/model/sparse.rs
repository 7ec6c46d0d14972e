//! How the types are written: in formats for people without what is absent, in binary formats whole.

/// Writes a struct. Formats for people (JSON) leave absent fields out; binary formats such as postcard tell fields by their
/// place alone, so there every field is written. All of its fields must be named. `as` gives another name to write it by.
macro_rules! sparse {
    ($name:ident { $($field:ident),* $(,)? }) => {
        sparse!($name as $name { $($field),* });
    };
    ($name:ident as $written:ident { $($field:ident),* $(,)? }) => {
        impl $crate::model::sparse::Named for $name {
            const NAMES: &'static [&'static str] = &[$(stringify!($field)),*];
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeStruct as _;
                use $crate::model::sparse::Absent as _;
                let Self { $($field),* } = self;
                let whole = !serializer.is_human_readable();
                let count = 0 $(+ usize::from(whole || !$field.is_absent()))*;
                let mut fields = serializer.serialize_struct(stringify!($written), count)?;
                $(
                    if whole || !$field.is_absent() {
                        fields.serialize_field(stringify!($field), $field)?;
                    } else {
                        fields.skip_field(stringify!($field))?;
                    }
                )*
                fields.end()
            }
        }
    };
}

/// A struct whose fields have names.
pub(super) trait Named {
    /// The names, in the order that they are written in.
    const NAMES: &'static [&'static str];
}

/// What a format for people leaves out.
pub(super) trait Absent {
    /// Whether there is nothing to write.
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Absent for bool {
    fn is_absent(&self) -> bool {
        !self
    }
}

impl Absent for String {}
