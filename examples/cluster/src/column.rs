//! Columns that grow by one value at a time, and become an array of Arrow when they are whole.

use std::{borrow::Borrow, iter, marker::PhantomData, sync::Arc};

use datafusion::{
    arrow::{
        array::{Array as _, ArrayRef, BooleanBuilder, ListArray, StringBuilder, UInt64Builder},
        buffer::{NullBuffer, OffsetBuffer, ScalarBuffer},
        datatypes::{DataType, Field},
    },
    common::exec_err,
    error::Result,
};

/// The most bytes of text, or entries of lists, that one array holds: its offsets are of 32 bits.
const MOST: usize = i32::MAX as usize;

/// A column at work.
pub(crate) trait Column: Default {
    /// What one row holds.
    type Item: ?Sized;

    /// The type of the array.
    fn data_type() -> DataType;

    /// Adds a row. Fails if the array would hold more than its offsets can count.
    fn push(&mut self, item: Option<&Self::Item>) -> Result<()>;

    /// The rows as an array.
    fn finish(self) -> Result<ArrayRef>;
}

/// A field of a struct or an entry of a list: each may be null.
pub(crate) fn field<C: Column>(name: &str) -> Field {
    Field::new(name, C::data_type(), true)
}

/// A column of texts.
#[derive(Default)]
pub(crate) struct Texts(StringBuilder);

impl Column for Texts {
    type Item = str;

    fn data_type() -> DataType {
        DataType::Utf8
    }

    fn push(&mut self, item: Option<&str>) -> Result<()> {
        if item.is_some_and(|text| self.0.values_slice().len() + text.len() > MOST) {
            return exec_err!(
                "a batch gives more than 2 GiB of text in one column: datafusion.execution.batch_size must be lower"
            );
        }
        self.0.append_option(item);
        Ok(())
    }

    fn finish(mut self) -> Result<ArrayRef> {
        Ok(Arc::new(self.0.finish()))
    }
}

/// A column of numbers.
#[derive(Default)]
pub(crate) struct Numbers(UInt64Builder);

impl Column for Numbers {
    type Item = u64;

    fn data_type() -> DataType {
        DataType::UInt64
    }

    fn push(&mut self, item: Option<&u64>) -> Result<()> {
        self.0.append_option(item.copied());
        Ok(())
    }

    fn finish(mut self) -> Result<ArrayRef> {
        Ok(Arc::new(self.0.finish()))
    }
}

/// A column of yes and no.
#[derive(Default)]
pub(crate) struct Flags(BooleanBuilder);

impl Column for Flags {
    type Item = bool;

    fn data_type() -> DataType {
        DataType::Boolean
    }

    fn push(&mut self, item: Option<&bool>) -> Result<()> {
        self.0.append_option(item.copied());
        Ok(())
    }

    fn finish(mut self) -> Result<ArrayRef> {
        Ok(Arc::new(self.0.finish()))
    }
}

/// A column of lists, whose entries stand behind each other in a column of their own. `T` is an entry as the model holds it.
pub(crate) struct Lists<C, T> {
    entries: C,
    ends: Vec<i32>,
    valid: Vec<bool>,
    of: PhantomData<fn(&T)>,
}

impl<C: Default, T> Default for Lists<C, T> {
    fn default() -> Self {
        Self { entries: C::default(), ends: Vec::new(), valid: Vec::new(), of: PhantomData }
    }
}

impl<C: Column, T: Borrow<C::Item>> Column for Lists<C, T> {
    type Item = [T];

    fn data_type() -> DataType {
        DataType::List(Arc::new(field::<C>(Field::LIST_FIELD_DEFAULT_NAME)))
    }

    fn push(&mut self, item: Option<&[T]>) -> Result<()> {
        let entries = item.unwrap_or_default();
        let begin = self.ends.last().copied().unwrap_or_default();
        let Some(end) = i32::try_from(entries.len()).ok().and_then(|count| begin.checked_add(count)) else {
            return exec_err!(
                "a batch gives more than {MOST} entries of lists in one column: datafusion.execution.batch_size must be lower"
            );
        };
        for entry in entries {
            self.entries.push(Some(entry.borrow()))?;
        }
        self.ends.push(end);
        self.valid.push(item.is_some());
        Ok(())
    }

    fn finish(self) -> Result<ArrayRef> {
        let offsets: ScalarBuffer<i32> = iter::once(0).chain(self.ends).collect();
        let lists = ListArray::try_new(
            Arc::new(field::<C>(Field::LIST_FIELD_DEFAULT_NAME)),
            OffsetBuffer::new(offsets),
            self.entries.finish()?,
            Some(NullBuffer::from(self.valid)),
        )?;
        debug_assert_eq!(lists.data_type(), &Self::data_type());
        Ok(Arc::new(lists))
    }
}

/// Makes a column of structs: the name of each field, the column that it grows in, and where its value comes from.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident($it:ident: $item:ty) { $($field:ident: $column:ty = $value:expr,)+ }) => {
        $(#[$doc])*
        #[derive(Default)]
        pub(crate) struct $name {
            $($field: $column,)+
            valid: Vec<bool>,
        }

        impl $crate::column::Column for $name {
            type Item = $item;

            fn data_type() -> datafusion::arrow::datatypes::DataType {
                let fields = vec![$($crate::column::field::<$column>(stringify!($field)),)+];
                datafusion::arrow::datatypes::DataType::Struct(fields.into())
            }

            fn push(&mut self, item: Option<&$item>) -> datafusion::error::Result<()> {
                self.valid.push(item.is_some());
                match item {
                    Some($it) => { $(self.$field.push($value)?;)+ }
                    None => { $(self.$field.push(None)?;)+ }
                }
                Ok(())
            }

            fn finish(self) -> datafusion::error::Result<datafusion::arrow::array::ArrayRef> {
                let fields = vec![$($crate::column::field::<$column>(stringify!($field)),)+];
                let columns = vec![$(self.$field.finish()?,)+];
                let valid = datafusion::arrow::buffer::NullBuffer::from(self.valid);
                let records = datafusion::arrow::array::StructArray::try_new(fields.into(), columns, Some(valid))?;
                Ok(std::sync::Arc::new(records))
            }
        }
    };
}

pub(crate) use record;
