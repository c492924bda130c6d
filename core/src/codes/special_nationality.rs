//! Special nationality codes of machine-readable travel documents.

use super::NameLang;

/// Declares the special codes.
macro_rules! special_nationalities {
    ($( $Special:ident = $code:literal, $en:literal, $fr:literal, $ar:literal; )+) => {
        /// A special code that stands in the place of a nationality.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum SpecialNationality {
            $( #[doc = $en] $Special, )+
        }

        impl SpecialNationality {
            /// Every special code.
            pub const fn all() -> &'static [Self] {
                &[$( Self::$Special ),+]
            }

            /// The three-letter code.
            pub const fn code(self) -> &'static str {
                match self {
                    $( Self::$Special => $code, )+
                }
            }

            /// Reads a code, upper case only; `XKX` is read as `RKS`.
            pub fn parse(code: &str) -> Option<Self> {
                match code {
                    $( $code => Some(Self::$Special), )+
                    "XKX" => Some(Self::Rks),
                    _ => None,
                }
            }

            /// The name in a language.
            pub const fn name(self, lang: NameLang) -> &'static str {
                match lang {
                    NameLang::En => match self { $( Self::$Special => $en, )+ },
                    NameLang::Fr => match self { $( Self::$Special => $fr, )+ },
                    NameLang::Ar => match self { $( Self::$Special => $ar, )+ },
                }
            }
        }
    };
}

special_nationalities! {
    Xxa = "XXA", "Stateless person", "Personne apatride", "شخص عديم الجنسية";
    Xxb = "XXB", "Refugee (1951 Convention)", "Réfugié (Convention de 1951)", "لاجئ (اتفاقية 1951)";
    Xxc = "XXC", "Refugee (other)", "Réfugié (autre)", "لاجئ (حالة أخرى)";
    Xxx = "XXX", "Unspecified nationality", "Nationalité non précisée", "جنسية غير محددة";
    Uno = "UNO", "United Nations", "Organisation des Nations unies", "الأمم المتحدة";
    Una = "UNA", "United Nations specialized agency", "Institution spécialisée des Nations unies", "وكالة متخصصة للأمم المتحدة";
    Unk = "UNK", "United Nations Interim Administration Mission in Kosovo", "Mission d'administration intérimaire des Nations unies au Kosovo", "بعثة الأمم المتحدة للإدارة المؤقتة في كوسوفو";
    Xom = "XOM", "Sovereign Military Order of Malta", "Ordre souverain militaire de Malte", "منظمة فرسان مالطا";
    Eue = "EUE", "European Union", "Union européenne", "الاتحاد الأوروبي";
    Rks = "RKS", "Kosovo", "Kosovo", "كوسوفو";
    Xba = "XBA", "African Development Bank", "Banque africaine de développement", "البنك الأفريقي للتنمية";
    Xim = "XIM", "African Export-Import Bank", "Banque africaine d'import-export", "البنك الأفريقي للتصدير والاستيراد";
    Xcc = "XCC", "Caribbean Community", "Communauté des Caraïbes", "الجماعة الكاريبية";
    Xco = "XCO", "Common Market for Eastern and Southern Africa", "Marché commun de l'Afrique orientale et australe", "السوق المشتركة لشرق وجنوب أفريقيا";
    Xec = "XEC", "Economic Community of West African States", "Communauté économique des États de l'Afrique de l'Ouest", "الجماعة الاقتصادية لدول غرب أفريقيا";
}
