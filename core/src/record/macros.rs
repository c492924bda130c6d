//! `record!`: declares a part of the case once.

/// Declares a record. From one declaration come the struct, its setters, its reader and writer, its fields as data
/// (dictionary, schema, paths), access by path and `into_owned`.
///
/// ```text
/// record! {
///     /// A paper that says who somebody is.              -> the doc of the struct and of the dictionary
///     entry Document {                                    -> `entry`: stands in a list, has id, on, recorded_on …
///         /// What kind of paper.
///         kind as "type": DocumentType [personal],        -> Rust name, JSON key if it differs, type, class
///         /// Last day on which it is valid.
///         expires_on: Date [personal],
///         /// Countries it is valid for.
///         valid_for: Vec<Field<Country>> [internal],
///     }
/// }
/// ```
///
/// makes, besides the trait impls of [`Record`](crate::record::Record),
///
/// ```text
/// pub struct Document<'a> { pub kind: Field<DocumentType>, pub expires_on: Field<Date>, …, pub kept: Kept<'a> }
/// impl Document<'_> { pub fn new(id) -> Self; pub fn kind(self, DocumentType) -> Self; … }
/// impl At<Document<'_>> { pub fn expires_on(self) -> At<Date>; … }
/// ```
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        entry $Name:ident { $($fields:tt)* }
    ) => {
        $crate::record::record! {
            $(#[doc = $doc])+
            $Name {
                /// Its name within the case. References are by id, never by place.
                id: $crate::record::Text<'a> [internal],
                /// When it happened.
                on: $crate::values::Moment [internal],
                /// When it was written down.
                recorded_on: $crate::values::Date [internal],
                /// Who wrote it down.
                recorded_by: $crate::record::Text<'a> [internal],
                /// The record of the same list that this one corrects.
                replaces: $crate::record::Text<'a> [internal],
                /// Set where the record no longer counts.
                voided: $crate::record::Aside<$crate::model::Voided<'a>> [internal],
                $($fields)*
            }
        }
        impl<'a> $Name<'a> {
            /// A record with its id.
            #[must_use]
            pub fn new(id: impl Into<$crate::record::Text<'a>>) -> Self {
                Self::default().id(id.into())
            }

        }
        impl $crate::record::Entry for $Name<'_> {
            fn id(&self) -> Option<&str> {
                self.id.text()
            }
            fn on(&self) -> Option<$crate::values::Moment> {
                self.on.val()
            }
            fn recorded_on(&self) -> Option<$crate::values::Date> {
                self.recorded_on.val()
            }
            fn replaces(&self) -> Option<&str> {
                self.replaces.text()
            }
            fn is_voided(&self) -> bool {
                !self.voided.is_empty()
            }
        }
    };
    (
        $(#[doc = $doc:literal])+
        $Name:ident {
            $(
                $(#[doc = $fdoc:literal])+
                $field:ident $(as $key:literal)? : $Type:ty [$class:ident]
            ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, PartialEq, Debug, Default)]
        #[non_exhaustive]
        pub struct $Name<'a> {
            $(
                $(#[doc = $fdoc])+
                pub $field: $crate::record::Field<$Type>,
            )*
            /// Keys of the document that are not known here, kept as they came.
            pub kept: $crate::record::Kept<'a>,
        }

        #[allow(
            clippy::indexing_slicing,
            reason = "constants: out of bounds would not compile"
        )]
        const _: () = {
            use $crate::record::{
                Datum, Field, Loc, PathError, Record, RecordInfo, Shape, Source, Steps, Stop,
            };

            const KEYS: &[&str; COUNT] = &[$($crate::record::key!($field $($key)?)),*];
            static TABLE: $crate::codes::words::Table<{ $crate::codes::words::entries(COUNT) }> = $crate::codes::words::Table::of(KEYS);
            const COUNT: usize = [$(stringify!($field)),*].len();
            const _: () = assert!(COUNT <= 64, "the reader keeps seen fields in 64 bits");

            impl<'a> $Name<'a> {
                const SIZES: [u16; COUNT] = [$(<$Type as Datum<'a>>::SIZE),*];
                const OFFSETS: [u16; COUNT] = $crate::record::offsets(&Self::SIZES);
            }

            #[derive(Clone, Copy)]
            #[repr(u8)]
            #[allow(non_camel_case_types, reason = "variants repeat the names of the fields")]
            enum No { $($field),* }

            impl<'a> Record<'a> for $Name<'a> {
                const RECORD: &'static RecordInfo = &RecordInfo {
                    name: stringify!($Name),
                    doc: concat!($($doc),+),
                    fields: &$crate::record::fields(
                        KEYS,
                        &Self::OFFSETS,
                        [$(concat!($($fdoc),+)),*],
                        [$($crate::record::class!($class)),*],
                        [$(<$Type as Datum<'a>>::SHAPE),*],
                    ),
                    keys: $crate::codes::Words::new(KEYS, &TABLE),
                    starts: &$crate::record::key_starts(KEYS, &Self::OFFSETS),
                };

                #[inline]
                fn fill<S: Source<'a>>(&mut self, field: u8, src: &mut S) -> Result<(), Stop> {
                    $(if field == No::$field as u8 {
                        let offset = const { Self::OFFSETS[No::$field as usize] };
                        return Datum::read(&mut self.$field, src, offset);
                    })*
                    Ok(())
                }

                fn get_in(&self, steps: &mut Steps<'_>) -> Result<String, PathError> {
                    let Some(step) = steps.step() else {
                        return $crate::record::json(self);
                    };
                    match step {
                        $($crate::record::key!($field $($key)?) => {
                            Datum::get(&self.$field, self.kept.bad(No::$field as u8), steps)
                        })*
                        other => Err(PathError::NoSuchField {
                            record: Self::RECORD.name,
                            nearest: Self::RECORD.nearest(other),
                        }),
                    }
                }

                fn visit_in<'s, V: $crate::record::Visit<'s>>(&'s self, visitor: &mut V, at: Loc) {
                    visitor.record(at);
                    $(if const {
                        let key = $crate::record::key!($field $($key)?);
                        $crate::model::links::leads_somewhere(stringify!($Name), key, &<$Type as Datum<'a>>::SHAPE)
                    } && !self.$field.is_empty() {
                        let offset = const { Self::OFFSETS[No::$field as usize] };
                        Datum::visit(&self.$field, visitor, at.down(offset));
                    })*
                }

                fn kept(&mut self) -> &mut $crate::record::Kept<'a> {
                    &mut self.kept
                }
            }

            impl<'a> Datum<'a> for $Name<'a> {
                type Owned = $Name<'static>;
                const SHAPE: Shape = Shape::Record(<Self as Record<'a>>::RECORD);
                const SIZE: u16 = $crate::record::size(&Self::SIZES);

                #[inline]
                fn read<S: Source<'a>>(slot: &mut Field<Self>, src: &mut S, field: u16) -> Result<(), Stop> {
                    src.record(slot, field)
                }

                fn set<S: Source<'a>>(
                    slot: &mut Field<Self>,
                    steps: &mut Steps<'_>,
                    src: &mut S,
                ) -> Result<(), PathError> {
                    let Some(step) = steps.step() else {
                        return src.record(slot, 0).map_err(|Stop| PathError::NotJson);
                    };
                    if slot.is_empty() {
                        *slot = Field::Ok(Self::default());
                    }
                    let record = slot.get_mut().ok_or(PathError::Below)?;
                    match step {
                        $($crate::record::key!($field $($key)?) => {
                            Datum::set(&mut record.$field, steps, src)
                        })*
                        other => Err(PathError::NoSuchField {
                            record: Self::RECORD.name,
                            nearest: Self::RECORD.nearest(other),
                        }),
                    }
                }

                fn get(
                    slot: &Field<Self>,
                    bad: $crate::record::Bads<'_>,
                    steps: &mut Steps<'_>,
                ) -> Result<String, PathError> {
                    match slot {
                        Field::Ok(record) => record.get_in(steps),
                        _ => $crate::record::whole(slot, bad, steps),
                    }
                }

                fn visit<'s, V: $crate::record::Visit<'s>>(slot: &'s Field<Self>, visitor: &mut V, at: Loc) {
                    if let Field::Ok(record) = slot {
                        record.visit_in(visitor, at);
                    }
                }

                fn into_owned(self) -> $Name<'static> {
                    $Name {
                        $($field: self.$field.map(Datum::into_owned),)*
                        kept: self.kept.into_owned(),
                    }
                }
            }

            impl<'a> $Name<'a> {
                $(
                    $(#[doc = $fdoc])+
                    #[must_use]
                    pub fn $field(mut self, value: impl $crate::record::Put<$Type>) -> Self {
                        self.$field = Field::Ok(value.put());
                        self
                    }
                )*
            }

            impl<'a> $crate::record::At<$Name<'a>> {
                $(
                    /// The place of this field.
                    #[must_use]
                    pub fn $field(self) -> $crate::record::At<$Type> {
                        let offset = const { $Name::<'a>::OFFSETS[No::$field as usize] };
                        $crate::record::At::new(self.loc().down(offset))
                    }
                )*
            }

            impl serde::Serialize for $Name<'_> {
                fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    use serde::ser::SerializeMap;
                    let mut map = to.serialize_map(None)?;
                    $(if !self.$field.is_absent() {
                        let written = $crate::record::Written {
                            slot: &self.$field,
                            bad: self.kept.bad(No::$field as u8),
                        };
                        map.serialize_entry($crate::record::key!($field $($key)?), &written)?;
                    })*
                    for (key, value) in self.kept.iter() {
                        map.serialize_entry(key, value)?;
                    }
                    map.end()
                }
            }
        };
    };
}

/// The JSON key of a field: its Rust name unless another is given.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// The class of a field, by its word.
macro_rules! class {
    (public) => {
        $crate::record::Class::Public
    };
    (internal) => {
        $crate::record::Class::Internal
    };
    (personal) => {
        $crate::record::Class::Personal
    };
    (sensitive) => {
        $crate::record::Class::Sensitive
    };
    (protection) => {
        $crate::record::Class::Protection
    };
}

pub(crate) use {class, key, record};
