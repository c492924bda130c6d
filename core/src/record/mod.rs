//! What every part of a case is made of: fields that may be absent, null, readable or bad; texts that borrow;
//! records declared once and fed from any [`Source`]; and places in a case.

mod datum;
mod entry;
mod field;
mod info;
mod kept;
mod key_start;
mod macros;
mod path;
mod put;
pub(crate) mod sixteen;
mod source;
mod text;
mod visit;

pub use datum::Aside;
pub(crate) use datum::{json, whole};
pub use entry::Entry;
pub(crate) use field::serialize_json;
pub use field::{Field, List, Many, Raw};
pub use info::{Class, FieldInfo, JsonKind, LeafInfo, RecordInfo, Shape, nearest};
pub(crate) use info::{fields, offsets, size};
pub(crate) use kept::{Bad, Written};
pub use kept::{Bads, Kept};
pub use key_start::KeyStart;
pub(crate) use key_start::Stands;
pub(crate) use key_start::key_starts;
pub(crate) use macros::{class, key, record};
pub(crate) use path::Step;
pub use path::{At, Loc};
pub use put::Put;
pub(crate) use sixteen::SIXTEEN;
pub(crate) use source::did_you_mean;
pub use source::{Datum, Defect, Leaf, PathError, Record, Source, Steps, Stop, Value};
pub use text::Text;
#[doc(hidden)]
pub use visit::Visit;
