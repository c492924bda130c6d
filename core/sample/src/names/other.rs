//! Names of other countries.

use super::Names;

pub(super) static ARMENIA: Names = Names {
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
