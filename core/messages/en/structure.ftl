# STR: structure
str-001 = From here on the document is not JSON; nothing behind this point could be read.
    .title = A document is JSON to its end
    .help = Look at this line and column for a missing comma, quote or bracket, or a file that was cut off. Export the case again rather than editing it by hand.
str-002 = { $encoding ->
    [utf-16] The document is text in UTF-16, not UTF-8.
   *[unknown] From here on the bytes of the document are not text in UTF-8.
}
    .title = A document is text in UTF-8
    .help = Save or export the file as UTF-8.
str-003 = The document is longer than { $limit } bytes and was not read.
    .title = A document stays within the limit of bytes
    .help = Send one case for each document, and leave files out of it: attachments are named, not embedded. The limit can be raised.
str-004 = The document is nested deeper than { $limit } levels and could not be read.
    .title = A document is not nested beyond all measure
    .help = No case needs such depth. Ask whoever runs the exporting system what wrote it.
str-005 = Something follows the end of the case.
    .title = Nothing follows the case in its document
    .help = Put one case on each line, or all cases into one array.
str-006 = This list has { $length } elements; only the first { $limit } were read and judged.
    .title = A list stays within the limit of elements
    .help = Check whether an export repeated itself. What was not read was not judged.
str-007 = { $nearest ->
    [none] This record has a key that is not known; its value was kept and not judged.
   *[other] This record has a key that is not known; its value was kept and not judged. Did you mean “{ $nearest }”?
}
    .title = Keys are those of the case format
    .help = Correct the spelling, or put what is your own under “ext”.
str-008 = The key “{ $key }” stands twice in one record; the first value was read.
    .title = A key stands once in a record
    .help = Find out which of the two values is true, and keep that one.
str-009 = Here stands another kind of value than expected: { $expected }.
    .title = A value is of the kind that its field takes
    .help = Write the value as the data dictionary shows it: texts in quotes, whole numbers and true or false without, lists in square brackets.
str-010 = { $nearest ->
    [none] This is not a code of the list “{ $expected }”.
   *[other] This is not a code of the list “{ $expected }”. Did you mean “{ $nearest }”?
}
    .title = A code is one of its list
    .help = Choose a code from the list in the data dictionary. Codes are written exactly as they stand there.
str-011 = This is not a date of the calendar that can be read.
    .title = A date is written YYYY-MM-DD and exists
    .help = { $expected ->
        [partial_date] Write what is known: 1994, 1994-05 or 1994-05-02. Do not fill in a day that nobody told you.
       *[other] Write the date as 2015-07-08, and check that the month has that day.
    }
str-012 = This is neither a date nor a time with its offset.
    .title = A time says its offset
    .help = Write 2015-07-08, or 2015-07-08T09:30:00+01:00. Without the offset nobody can compare hours between two countries.
str-013 = This number is outside the range of the field ({ $expected }), or not whole.
    .title = A number is whole and within the range of its field
    .help = Write a whole number. Amounts are whole numbers of the smallest unit of the currency: 615.00 EUR is 61500.
str-014 = This is not a plain decimal number written as text.
    .title = A rate is a plain decimal number, as text
    .help = Write the digits with a point, in quotes: "655.957".
str-015 = There are { $count } more problems of structure than are shown one by one.
    .title = Problems of structure are few enough to be shown one by one
    .help = Correct the export rather than the document: so many problems have one cause. Then check again.
str-016 = This case is written in a later version of the format. It was not judged.
    .title = A case is in a format that this version reads
    .help = Update the library, or ask the sender for the case in the format “sankofa/1”.
str-017 = { $state ->
    [missing] The case does not say in which format it is; it was read as “sankofa/1”.
   *[unknown] The case names a format that is not known; it was read as “sankofa/1”.
}
    .title = A case says in which format it is
    .help = Write "format": "sankofa/1" as the first key.
str-018 = The registration lacks “{ $field }”.
    .title = A registration has id, kind, programme, kind of return, day of opening and both countries
    .help = Add it from the application. Without it the case cannot be given its rules or found again.
str-019 = This id holds characters that cannot be repeated safely; reports leave it out.
    .title = Ids are made of plain letters, digits and . _ : / -
    .help = Give an id of at most 64 letters, digits and . _ : / - that begins with a letter or digit, and holds no name of a person.
str-020 = This waiver lacks “{ $missing }”; it does not count.
    .title = A waiver names its rule, author, role, reason and date
    .help = Complete the waiver, or void it.
str-021 = This waiver names a rule that does not exist; it does not count.
    .title = A waiver is of a rule that exists
    .help = Take the code or the name from the rulebook.
str-022 = This waiver of { $rule } ended on { $until }; it does not count any more.
    .title = A waiver holds until its last day
    .help = Correct what the waiver covered, or have it decided anew.
str-023 = This role may not waive { $rule } under this programme; the waiver does not count.
    .title = A waiver is granted by a role that the programme allows
    .help = Ask somebody whom the programme allows, or correct what the waiver was to cover. Some rules cannot be waived by anybody.
str-024 = The date by which the programme chooses its rules ({ $basis }) is missing; the rules of the day of judgement were used.
    .title = The version of the rules follows from a date of the case
    .help = Record that date. Until then the verdict can change with the day on which it is asked for.
str-025 = This record has no id.
    .title = Every record in a list has an id
    .help = Give it an id that no other record of the case has.
str-026 = Another record of this case has the same id.
    .title = Ids are unique within a case
    .help = If both are one record, void one of them. If not, give the later one a new id, and see which of the two other records mean.
str-027 = { $expected ->
    [same_list] This record corrects one that is not in the same list.
    [record] This refers to a record that is not in the case.
    [member] This refers to a person who is not a member of the case.
   *[other] This refers to a record that is not in the case; expected is the id of: { $expected }.
}
    .title = A reference leads to a record of the case
    .help = Correct the id, or add the record that it means. A record that refers to nobody protects nobody.
str-028 = “{ $field }” names an office that is not among the organisations of the case.
    .title = The offices of a case are among its organisations
    .help = Add the office to the organisations, with its type, role and country, or correct the id.
str-029 = This record and the one that it corrects replace each other; none of them would count.
    .title = Corrections do not go round in a circle
    .help = Decide which record holds, and take “replaces” out of it.
str-030 = With { $members } members and { $records } records and references this is more than one household; its rules were not run.
    .title = A case is one household
    .help = Open a case for each household, and link those who travel together by “group”.
