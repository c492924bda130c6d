//! Names of African countries.

use super::Names;

pub(super) static IVORY_COAST: Names = Names {
    women: &[
        "Adjoua", "Affoué", "Aminata", "Awa", "Aya", "Fatou", "Gnima", "Kadidja", "Mariam",
        "Nanan", "Salimata", "Sita",
    ],
    men: &[
        "Abou",
        "Adama",
        "Aristide",
        "Bakary",
        "Daouda",
        "Ismaël",
        "Kouadio",
        "Lacina",
        "Mamadou",
        "Seydou",
        "Souleymane",
        "Yao",
    ],
    families: &[
        "Aka",
        "Bamba",
        "Beugré",
        "Cissé",
        "Coulibaly",
        "Dembélé",
        "Gnahoré",
        "Konan",
        "Koné",
        "Kourouma",
        "Ouattara",
        "Soro",
        "Touré",
        "Yapi",
        "Zadi",
    ],
};

pub(super) static GUINEA: Names = Names {
    women: &[
        "Aïssatou",
        "Binta",
        "Djenabou",
        "Fanta",
        "Hadja",
        "Hawa",
        "Kadiatou",
        "Mariama",
        "Oumou",
        "Ramatou",
        "Saran",
        "Tenin",
    ],
    men: &[
        "Abdoulaye",
        "Alpha",
        "Amadou",
        "Boubacar",
        "Cellou",
        "Fodé",
        "Ibrahima",
        "Lansana",
        "Mohamed",
        "Ousmane",
        "Sékou",
        "Thierno",
    ],
    families: &[
        "Bah",
        "Baldé",
        "Bangoura",
        "Barry",
        "Camara",
        "Condé",
        "Diallo",
        "Doumbouya",
        "Keïta",
        "Kéita",
        "Loua",
        "Soumah",
        "Sow",
        "Sylla",
        "Traoré",
    ],
};

pub(super) static CAMEROON: Names = Names {
    women: &[
        "Aline", "Blandine", "Carine", "Clarisse", "Edwige", "Estelle", "Honorine", "Mireille",
        "Nadège", "Ruth", "Solange", "Yvette",
    ],
    men: &[
        "Alain",
        "Blaise",
        "Didier",
        "Emmanuel",
        "Ferdinand",
        "Hervé",
        "Jean Paul",
        "Landry",
        "Martial",
        "Narcisse",
        "Serge",
        "Thierry",
    ],
    families: &[
        "Abena", "Atangana", "Bekolo", "Ekane", "Essomba", "Fokou", "Kamdem", "Mbarga", "Mvondo",
        "Ndongo", "Ngassa", "Njoya", "Nkeng", "Tagne", "Tchoumi",
    ],
};

pub(super) static NIGERIA: Names = Names {
    women: &[
        "Adaeze", "Blessing", "Chidinma", "Ebele", "Efe", "Faith", "Halima", "Ifeoma", "Joy",
        "Osas", "Patience", "Yetunde",
    ],
    men: &[
        "Adewale",
        "Chinedu",
        "Daniel",
        "Emeka",
        "Festus",
        "Godwin",
        "Ikechukwu",
        "Musa",
        "Osaze",
        "Samuel",
        "Tunde",
        "Uche",
    ],
    families: &[
        "Abdullahi",
        "Adeyemi",
        "Bello",
        "Ehigie",
        "Eze",
        "Idahosa",
        "Igwe",
        "Madu",
        "Nwosu",
        "Obaseki",
        "Ogbonna",
        "Okoro",
        "Olatunji",
        "Osagie",
        "Umeh",
    ],
};

pub(super) static ETHIOPIA: Names = Names {
    women: &[
        "Abeba",
        "Almaz",
        "Bethlehem",
        "Hiwot",
        "Meseret",
        "Rahel",
        "Selam",
        "Tigist",
    ],
    men: &[
        "Abel", "Bekele", "Dawit", "Desta", "Ermias", "Getachew", "Habtamu", "Kebede", "Lemma",
        "Mesfin", "Petros", "Samuel", "Tadesse", "Tesfaye", "Worku", "Yohannes",
    ],
    families: &[
        "Abebe", "Alemu", "Anbesso", "Bogale", "Demissie", "Ersado", "Fikre", "Girma", "Handiso",
        "Lambebo", "Lombamo", "Markos", "Shifa", "Tamirat", "Wolde",
    ],
};

pub(super) static BURUNDI: Names = Names {
    women: &[
        "Annonciate",
        "Consolate",
        "Espérance",
        "Goreth",
        "Jacqueline",
        "Spès",
    ],
    men: &[
        "Cyriaque", "Déo", "Égide", "Fabrice", "Gérard", "Innocent", "Pascal", "Prosper",
    ],
    families: &[
        "Bigirimana",
        "Hakizimana",
        "Havyarimana",
        "Manirakiza",
        "Ndayizeye",
        "Nduwimana",
        "Nimbona",
        "Niyonzima",
        "Nkeshimana",
        "Nzeyimana",
    ],
};

pub(super) static MOROCCO: Names = Names {
    women: &[
        "Fatima Zahra",
        "Ghizlane",
        "Hanane",
        "Imane",
        "Khadija",
        "Loubna",
        "Naïma",
        "Sanae",
    ],
    men: &[
        "Abdelhak", "Brahim", "Driss", "Hicham", "Khalid", "Mourad", "Nabil", "Omar", "Said",
        "Younes",
    ],
    families: &[
        "Aït Lahcen",
        "Amrani",
        "Belkacem",
        "Bouzidi",
        "Chraïbi",
        "El Harti",
        "El Idrissi",
        "Hammoudi",
        "Ouali",
        "Tazi",
        "Zerouali",
    ],
};
