//! Single values of a case: dates, moments, money, decimals and pieces of JSON.

mod date;
mod decimal;
mod json;
mod moment;
mod partial;
mod simple;

pub use date::Date;
pub use decimal::Decimal;
pub use json::Json;
pub use moment::{Moment, Sure};
pub use partial::PartialDate;

/// Makes a leaf of the model from a value written as text and read by `FromStr`.
macro_rules! text_leaf {
    ($Type:ty, $name:literal, $defect:ident) => {
        impl<'a> $crate::record::Leaf<'a> for $Type {
            type Owned = $Type;
            const INFO: $crate::record::LeafInfo = $crate::record::LeafInfo {
                name: $name,
                json: $crate::record::JsonKind::Text,
                codes: None,
            };

            #[inline]
            fn accept(value: $crate::record::Value<'a>) -> Result<Self, $crate::record::Defect> {
                match value {
                    $crate::record::Value::Text(text) => text
                        .as_str()
                        .parse()
                        .map_err(|_| $crate::record::Defect::$defect),
                    _ => Err($crate::record::Defect::WrongType),
                }
            }

            #[inline]
            fn of_plain(text: &'a str) -> Result<Self, $crate::record::Defect> {
                text.parse().map_err(|_| $crate::record::Defect::$defect)
            }

            fn into_owned(self) -> Self {
                self
            }
        }

        impl serde::Serialize for $Type {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }
    };
}
pub(crate) use text_leaf;
