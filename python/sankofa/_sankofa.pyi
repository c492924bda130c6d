"""The native part of the package: import ``sankofa`` instead."""

import datetime
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NotRequired, Protocol, TypeAlias, TypedDict, final, overload

LangCode: TypeAlias = Literal["en", "fr", "ar"]
SeverityCode: TypeAlias = Literal["error", "warning", "info"]
GateCode: TypeAlias = Literal["g1", "g2", "g3", "g4", "arrival", "g5", "g6", "g7"]
GroupCode: TypeAlias = Literal["sex", "age", "host", "origin", "year", "return_type"]
LevelCode: TypeAlias = Literal["eu_iom_ji_0_5", "impact_0_66"]
SystemCode: TypeAlias = Literal["riat", "htcds", "primero", "gente"]

Programme: TypeAlias = str | os.PathLike[str]
"""A path object is a TOML file. A ``str`` with a line end is TOML text; one that ends in ``.toml`` is a file; any
other is the name of a programme."""

class BinaryFile(Protocol):
    """A file open in binary mode."""

    def read(self) -> bytes: ...

Data: TypeAlias = (
    bytes
    | bytearray
    | memoryview
    | str
    | Mapping[str, Any]
    | list[Any]
    | tuple[Any, ...]
    | os.PathLike[str]
    | BinaryFile
)
"""One case or many. ``bytes`` and ``str`` are JSON, JSON Lines, or an array of cases; a ``str`` is never a path.
A dict, or a list of dicts, may hold dates, datetimes with a time zone, Decimals, UUIDs and Enums."""

class CrosswalkRow(TypedDict):
    """A correspondence between a code of ours and one of another system."""

    system: SystemCode
    list: str
    code: str | None
    field: str
    theirs: str | None
    fit: Literal["same", "wider", "narrower", "near", "none"]
    source: str
    grade: str
    note: str | None

class ProgrammeInfo(TypedDict):
    """A programme that ships with the library."""

    name: str
    title: dict[LangCode, str | None]
    extends: str | None
    date_basis: str
    currency: str | None
    hosts: list[str]
    origins: list[str]
    sources: list[str]
    versions: list[dict[str, str | None]]

class Citation(TypedDict):
    """A place in a source."""

    id: str
    locus: str | None
    grade: str

class RuleInfo(TypedDict):
    """The card of a rule."""

    code: str
    name: str
    severity: SeverityCode
    status: Literal["preview", "stable", "deprecated", "removed"]
    home: Literal["case", "data_set", "property", "programme", "table", "disclosure", "not_decidable"]
    scope: Literal["document", "case", "member", "data_set", "none"]
    gates: list[GateCode]
    grade: str
    sources: list[Citation]
    params: list[str]
    waivable_by: list[str]
    since: str
    summary: dict[LangCode, str]

Tracks = TypedDict("Tracks", {"return": str, "reintegration": str})
"""The states of the two tracks of a case."""

class NextStep(TypedDict):
    """A step that is expected next."""

    step: str
    gate: GateCode | None
    who: list[str]

class MissingItem(TypedDict):
    """What stands in the way of the gate; without an item, something has to be put right."""

    gate: GateCode
    item: str | None
    member: str | None
    state: Literal["missing", "expired", "unverified", "pending"]
    who: list[str]
    rule: str

class DueDay(TypedDict):
    """A clock that runs."""

    clock: str
    rule: str | None
    start: str
    due: str
    days_left: int
    unit: Literal["cd", "wd"]

class Next(TypedDict):
    """Where a case stands and what comes next."""

    case: str | None
    overall: str
    tracks: Tracks
    protection: dict[str, str]
    holds: list[str]
    next: list[NextStep]
    missing: list[MissingItem]
    due: list[DueDay]

class Score(TypedDict):
    """A score between 0 and 1: ``value`` is rounded, ``numerator`` of ``denominator`` is exact."""

    value: float
    numerator: int
    denominator: int
    tier: Literal["high_need", "medium", "low_need"]

class ScoreChange(TypedDict):
    """The change of a score: negative where it fell."""

    value: float
    numerator: int
    denominator: int

class Scores(TypedDict):
    """The scores of a survey; ``None`` where a question that counts has no answer."""

    economic: Score | None
    social: Score | None
    psychosocial: Score | None
    composite: Score | None

class ScoreChanges(TypedDict):
    """The changes between two surveys; ``None`` where either has no such score."""

    economic: ScoreChange | None
    social: ScoreChange | None
    psychosocial: ScoreChange | None
    composite: ScoreChange | None

class NonAnswers(TypedDict):
    """Questions that were asked and not answered."""

    dont_know: int
    refused: int
    not_applicable: int

WindowCode: TypeAlias = Literal["baseline", "midterm", "final", "other"]

class Scored(TypedDict):
    """A survey scored, with what was not answered."""

    case: str | None
    member: str | None
    on: str | None
    instrument: str | None
    policy: str
    window: WindowCode | None
    scores: Scores
    non_answers: int
    flagged: bool
    missing: list[str]
    kinds: NonAnswers
    unread: list[str]
    unknown: int
    from_programme: list[str]
    answer_list: str | None
    days: int | None
    caution: bool | None
    survey: str | None
    version: str | None
    not_scored: Literal["other_instrument", "too_young", "no_answers", "later"] | None

Change = TypedDict(
    "Change",
    {
        "case": str,
        "member": str,
        "from": str,
        "to": str,
        "instrument": str,
        "policy": str,
        "window": WindowCode | None,
        "changes": ScoreChanges,
        "flagged": bool,
        "caution": bool | None,
        "version": str,
    },
)
"""How the scores of a person changed from the baseline to a later survey."""
class Figure(TypedDict):
    """A figure of an indicator: over all, or of a group. Those of criteria have a status: they are proposed."""

    code: str
    by: dict[str, str]
    value: float | None
    numerator: int | None
    denominator: int | None
    not_measured: int | None
    bounds: list[float] | None
    target: float | None
    suppressed: bool
    sd: NotRequired[float | None]
    note: NotRequired[str | None]
    status: NotRequired[str]

class Table(TypedDict):
    """A table as it may be published. A cell is a count, a mean with its n, or hidden."""

    name: str
    rows: list[str]
    columns: list[str]
    cells: list[list[int | dict[str, Any]]]
    small_cell: int

class Measured(TypedDict):
    """What was measured."""

    as_of: str
    cases: int
    indicators: list[Figure]
    criteria: dict[str, list[Figure]]
    tables: list[Table]
    settings: dict[str, Any]
    warnings: list[dict[str, str]]

class Appraised(TypedDict):
    """The plans of a case, appraised: criteria for additional support, and ways to help with their conditions."""

    case: str | None
    criteria: str
    criteria_version: str
    grid: str
    grid_version: str
    plans: list[dict[str, Any]]

class Ranked(TypedDict):
    """A plan among others: the first and the last place that it can have."""

    first: int
    last: int
    case: str | None
    plan: str | None

ColumnCode: TypeAlias = Literal[
    "sex",
    "age",
    "child",
    "host",
    "origin",
    "year",
    "month",
    "return_type",
    "area",
    "vulnerability",
    "help",
    "return",
    "reintegration",
    "help_economic",
    "help_social",
    "help_psychosocial",
    "economic_baseline",
    "social_baseline",
    "psychosocial_baseline",
    "composite_baseline",
    "economic_midterm",
    "social_midterm",
    "psychosocial_midterm",
    "composite_midterm",
    "economic_final",
    "social_final",
    "psychosocial_final",
    "composite_final",
]

class Below(TypedDict):
    """What stands in the way of a release: how many records in how many classes, and how many without each trait."""

    records: int | None
    classes: int | None
    nothing_left: bool
    without: dict[ColumnCode, int]

class Records(TypedDict):
    """Records of persons, where they may leave; else ``below``, and no rows."""

    as_of: str
    released: bool
    k: int
    l: int | None
    records: int
    left_out: int
    classes: int
    smallest_class: int
    smallest_class_cases: int
    global_risk: float
    quasi_identifiers: list[ColumnCode]
    sensitive: list[ColumnCode]
    below: Below | None
    cases: int
    cases_left_out: int
    cases_repeated: int
    cases_unnamed: int
    cases_unread: int
    columns: list[ColumnCode]
    rows: list[list[str | float | None]]

__version__: str
ruleset_version: str
"""The version of the ruleset: it changes when a verdict can change."""

_debug_build: bool

@final
class Rulebook:
    """How to judge: the day, the programme, the gate, the rules.

    Never changes; any number of threads may share it; pickles as its arguments, with the text of the programme where
    that came from a file.
    """

    def __new__(
        cls,
        programme: Programme | None = None,
        *,
        as_of: str | datetime.date,
        gate: GateCode | None = None,
        across: bool = False,
        lang: LangCode = "en",
        max_findings: int = 10000,
        select: Iterable[str] | None = None,
        ignore: Iterable[str] | None = None,
    ) -> Rulebook:
        """Makes a rulebook.

        :param programme: judges every case by this one, whatever the case says; None leaves it to the case.
        :param as_of: the day of judgement, whole: a date, or ``YYYY-MM-DD``.
        :param gate: asks as if every gate up to this one were attempted on that day.
        :param across: takes all documents of an input as one set, and runs the rules about sets too.
        :param lang: the language of messages.
        :param max_findings: how many findings a report keeps; all are counted.
        :param select: runs only these rules (codes, names or themes).
        :param ignore: leaves these out.
        :raises ConfigError: a day, programme, gate, language or rule that cannot be used.
        :raises OSError: a programme file that cannot be read.
        """

    def check(self, data: Data, lang: LangCode | None = None, *, threads: int = 1) -> Report:
        """Checks one case or many. Bad data never raises: it is reported.

        ``threads`` share the work; 0: as many as the machine offers. The report does not depend on it.

        :raises OverflowError: threads below 0 or above 255.
        :raises TypeError: data of a type that is not taken, or with such a value inside.
        :raises ValueError: a datetime without time zone, or an object that cannot be written as JSON at all.
        :raises OSError: a file that cannot be read.
        """

    @property
    def as_of(self) -> datetime.date:
        """The day of judgement."""
    @property
    def programme(self) -> str | None:
        """The programme, as it was named; its TOML text where it was given as text or file."""
    @property
    def gate(self) -> GateCode | None:
        """The gate asked for."""
    @property
    def across(self) -> bool:
        """Whether all documents of an input are one set."""
    def next(self, data: Data) -> list[Next | None]:
        """Says of each case where it stands, what is missing for its next gate (or for the gate of the rulebook), and
        what is due. ``None`` stands for a document that cannot be read as a case: ``check`` says why.
        """

    def measure(
        self,
        data: Data,
        *,
        by: GroupCode | Iterable[GroupCode] | None = None,
        small_cell: int | None = None,
        rounded: bool = False,
        level: LevelCode = "eu_iom_ji_0_5",
    ) -> Measured:
        """Measures cases: indicators, the five criteria, and tables that may be published. Counts below ``small_cell``
        (by default that of the programme, 11 in ``base``) are hidden, and what they could be worked out from; ``rounded`` rounds every count to the nearest 5 instead.
        """

    def compare(self, other: Rulebook, data: Data | None = None, *, max_cases: int = 10000) -> dict[str, Any]:
        """Says what differs between this rulebook (A) and another (B), and with ``data`` which cases would newly fail or
        pass under B. Both are taken as of the day of this one, and at its gate.
        """

    def records(
        self,
        data: Data,
        *,
        by: ColumnCode | Iterable[ColumnCode],
        sensitive: ColumnCode | Iterable[ColumnCode] | None = None,
        k: int = 5,
        l: int = 2,
        suppress: bool = False,
    ) -> Records:
        """Records of the persons who came back, where nobody is found in them: see :func:`sankofa.records`."""

    def apply(self, case: Data, event: Data, lang: LangCode | None = None) -> dict[str, Any]:
        """Takes a step in a case: ``{"applied": True, "case": {...}}`` with the step recorded, or ``{"applied": False,
        "step", "why", "state", "gate", "report"}`` where table, gate or rules do not allow it. The case that was
        given stays as it is.

        :param event: ``{"step": "departure", "on": "2015-07-08", "by": "iom-ma", "members": ["p1"], "record": {...}}``.
        :raises ConfigError: an event that is none.
        """

    @property
    def lang(self) -> LangCode:
        """The language of reports, unless ``check`` is told another."""
    @property
    def max_findings(self) -> int:
        """How many findings a report keeps."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Report:
    """The verdict on one or many cases. Holds no text of a case.

    ``len(report)`` and iteration go over the findings kept. A report is neither true nor false: ``bool(report)``
    raises ``TypeError``, since "is it good" and "does it hold findings" would be opposites. Two reports are equal
    where their JSON is.
    """

    @staticmethod
    def from_json(json: str, lang: LangCode = "en") -> Report:
        """Reads a report back from its JSON, for instance to see it in another language.

        :raises ConfigError: not a report, or one with rules or fields that this version does not know.
        """

    @property
    def ok(self) -> bool:
        """Whether there is no error, waived ones apart. An input without any case is ok too: see ``cases``."""
    def passed(self, severity: SeverityCode = "error") -> bool:
        """Whether there is no finding at or above a severity, waived ones apart."""
    @property
    def cases(self) -> int:
        """How many cases were looked at."""
    @property
    def clean(self) -> int:
        """How many have no finding at all."""
    @property
    def with_errors(self) -> int:
        """How many have an error that is not waived."""
    @property
    def as_of(self) -> datetime.date:
        """The day of judgement."""
    @property
    def gate(self) -> GateCode | None:
        """The gate asked for."""
    @property
    def programmes(self) -> dict[str, int]:
        """How many cases each rule set judged."""
    @property
    def counts(self) -> dict[str, int]:
        """Findings by rule, exact however many are kept; without those waived."""
    @property
    def by_severity(self) -> dict[SeverityCode, int]:
        """Findings by severity, without those waived."""
    @property
    def waived(self) -> dict[str, int]:
        """Waived findings by rule."""
    @property
    def skipped(self) -> dict[str, int]:
        """How often a rule could not be decided, because the case does not tell enough."""
    @property
    def not_run(self) -> list[str]:
        """Rules that were not run, by code: those that compare cases, unless ``across``."""
    @property
    def left_out(self) -> int:
        """How many findings were counted and not kept."""
    @property
    def findings(self) -> list[Finding]:
        """The findings kept: by case, then place, then code. A new list at each call."""
    def to_json(self, lang: LangCode | None = None) -> str:
        """The report as JSON: the same bytes as from Rust, C and the command line."""
    def to_dict(self, lang: LangCode | None = None) -> dict[str, Any]:
        """The report as a dict: what ``to_json`` holds."""
    def to_text(self, lang: LangCode | None = None, color: bool = False) -> str:
        """The report as a caseworker reads it."""
    def raise_if_invalid(self, severity: SeverityCode = "error") -> None:
        """Raises where ``passed(severity)`` is false.

        :raises InvalidCase: with counts, and this report as ``report``.
        """
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Finding]: ...
    def __bool__(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: None  # type: ignore[assignment]
    def __reduce__(self) -> tuple[Any, ...]: ...
    def _repr_html_(self) -> str: ...

@final
class Finding:
    """What one rule found at one place. Holds no text of the case."""

    @property
    def code(self) -> str:
        """The code of the rule."""
    @property
    def name(self) -> str:
        """The readable name of the rule."""
    @property
    def severity(self) -> SeverityCode:
        """How grave, under the programme of the case."""
    @property
    def gate(self) -> GateCode | None:
        """The gate at which the rule binds here."""
    @property
    def path(self) -> str:
        """The place in the case: ``/members/1/birth``; empty for the case as a whole."""
    @property
    def member(self) -> str | None:
        """The id of the person, where it is safe to repeat."""
    @property
    def case(self) -> str | None:
        """The id of the case, where it is safe to repeat."""
    @property
    def index(self) -> int | None:
        """The place of the case in the input, from 0."""
    @property
    def line(self) -> int | None:
        """The line, from 1, of the value, or of its case."""
    @property
    def file(self) -> str | None:
        """The file, where the case came from one."""
    @property
    def related(self) -> list[str]:
        """Other places that belong to it."""
    @property
    def args(self) -> dict[str, dict[str, Any]]:
        """Its arguments by name, each a dict as in the JSON report: ``{"type": "int", "value": 16}``."""
    @property
    def message(self) -> str:
        """What was found, in the language of the report."""
    @property
    def help(self) -> str:
        """What to do, in the language of the report."""
    @property
    def waived(self) -> str | None:
        """The place of the waiver that covers it: ``/waivers/0``."""
    def message_in(self, lang: LangCode) -> str:
        """What was found, in a language."""
    def help_in(self, lang: LangCode) -> str:
        """What to do, in a language."""
    def to_dict(self, lang: LangCode | None = None) -> dict[str, Any]:
        """The finding as in the JSON report."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
    def _repr_html_(self) -> str: ...

@overload
def score(
    data: Data,
    *,
    as_of: str | datetime.date,
    instrument: Programme | None = None,
    policy: str | None = None,
    change: Literal[False] = False,
) -> list[Scored | None]: ...
@overload
def score(
    data: Data,
    *,
    as_of: str | datetime.date,
    instrument: Programme | None = None,
    policy: str | None = None,
    change: Literal[True],
) -> list[Change]: ...
@overload
def score(
    data: Data,
    *,
    as_of: str | datetime.date,
    instrument: Programme | None = None,
    policy: str | None = None,
    change: bool = False,
) -> list[Scored | None] | list[Change]: ...
@overload
def appraise(
    data: Data,
    *,
    as_of: str | datetime.date,
    criteria: Programme | None = None,
    grid: Programme | None = None,
    rank: Literal[False] = False,
) -> list[Appraised | None]:
    """Appraises the plans of cases: which criteria for additional support are met, which ways to help are feasible.

    ``None`` stands for a document that is no case; what is not known is ``None`` too, never a no. With ``rank``, the
    plans of all cases in the order of the criteria. ``criteria`` and ``grid`` are TOML files or texts of your own.

    :raises ConfigError: a list that cannot be used; one that looks at the status in the host country, or at how
        somebody returned, is one.
    """

@overload
def appraise(
    data: Data,
    *,
    as_of: str | datetime.date,
    criteria: Programme | None = None,
    grid: Programme | None = None,
    rank: Literal[True],
) -> list[Ranked]: ...
@overload
def appraise(
    data: Data,
    *,
    as_of: str | datetime.date,
    criteria: Programme | None = None,
    grid: Programme | None = None,
    rank: bool = False,
) -> list[Appraised | None] | list[Ranked]: ...
def rules() -> list[RuleInfo]:
    """All rules: what ``sankofa rules --format json`` prints."""

def explain(code: str, lang: LangCode = "en") -> str:
    """What a rule (by code or name) demands, when it binds and what it stands on.

    :raises ConfigError: no such rule.
    """

def programmes() -> list[ProgrammeInfo]:
    """The programmes that ship with the library: what ``sankofa programmes --format json`` prints."""

def crosswalk(system: SystemCode | None = None) -> list[CrosswalkRow]:
    """Our codes in the words of another system, or of all: what ``sankofa crosswalk --format json`` prints.

    :raises ConfigError: no such system.
    """

def _run(args: list[str]) -> int: ...
