//! Names of other countries.

use super::Names;

pub(super) static ARMENIA: Names = Names {
    fathers: false,
    women: &[
        "Anahit", "Gayane", "Karine", "Lusine", "Mariam", "Narine", "Sona",
    ],
    men: &[
        "Armen", "Ashot", "Gevorg", "Hayk", "Karen", "Samvel", "Tigran", "Vahan",
    ],
    families: &[
        "Avagyan",
        "Danielyan",
        "Grigoryan",
        "Hakobyan",
        "Karapetyan",
        "Manukyan",
        "Poghosyan",
        "Simonyan",
        "Vardanyan",
    ],
};

pub(super) static IRAQ: Names = Names {
    fathers: true,
    women: &[
        "Amal", "Dalia", "Hanan", "Maryam", "Noor", "Rana", "Shirin", "Zainab",
    ],
    men: &[
        "Ahmed", "Ali", "Dilshad", "Haider", "Karwan", "Mustafa", "Omar", "Rebwar", "Sami", "Yasir",
    ],
    families: &[
        "Abbas",
        "Al Jumaili",
        "Amin",
        "Aziz",
        "Hamad",
        "Hussein",
        "Jabbar",
        "Karim",
        "Mahmood",
        "Rashid",
        "Saleh",
    ],
};
