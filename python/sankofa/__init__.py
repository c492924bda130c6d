"""Checks return and reintegration cases.

>>> import sankofa
>>> book = sankofa.Rulebook(as_of="2016-09-01")
>>> report = book.check({"id": "X-1", "members": [{"id": "p1", "sex": "mael"}]})
>>> report.ok
False

Bad data never raises: it is reported. Wrong arguments do.
"""

from __future__ import annotations

import datetime as _datetime
import warnings as _warnings
from typing import TYPE_CHECKING
from typing import overload as _overload

from sankofa._sankofa import (
    Finding,
    Report,
    Rulebook,
    __version__,
    _debug_build,
    appraise,
    crosswalk,
    explain,
    programmes,
    rules,
    ruleset_version,
)
from sankofa._sankofa import score as _score
from sankofa.errors import ConfigError, Error, InternalError, InvalidCase

if TYPE_CHECKING:
    from collections.abc import Iterable as _Iterable
    from typing import Any as _Any
    from typing import Literal as _Literal

    from sankofa._columns import Columns as _Columns
    from sankofa._sankofa import Change as _Change
    from sankofa._sankofa import ColumnCode as _ColumnCode
    from sankofa._sankofa import Data as _Data
    from sankofa._sankofa import GateCode as _GateCode
    from sankofa._sankofa import GroupCode as _GroupCode
    from sankofa._sankofa import LangCode as _LangCode
    from sankofa._sankofa import LevelCode as _LevelCode
    from sankofa._sankofa import Measured as _Measured
    from sankofa._sankofa import Next as _Next
    from sankofa._sankofa import Programme as _Programme
    from sankofa._sankofa import Records as _Records
    from sankofa._sankofa import Scored as _Scored

__all__ = [
    "ConfigError",
    "Error",
    "Finding",
    "InternalError",
    "InvalidCase",
    "Report",
    "Rulebook",
    "__version__",
    "apply",
    "appraise",
    "check",
    "compare",
    "crosswalk",
    "explain",
    "measure",
    "next",
    "programmes",
    "records",
    "rules",
    "ruleset_version",
    "score",
]

if _debug_build:
    _warnings.warn(
        "sankofa was built without optimisation: it is many times slower than a released wheel",
        RuntimeWarning,
        stacklevel=2,
    )


def check(
    data: _Data,
    *,
    as_of: str | _datetime.date,
    programme: _Programme | None = None,
    gate: _GateCode | None = None,
    across: bool = False,
    lang: _LangCode = "en",
    max_findings: int = 10000,
    select: _Iterable[str] | None = None,
    ignore: _Iterable[str] | None = None,
    threads: int = 1,
) -> Report:
    """Checks data once: as ``Rulebook(programme, as_of=as_of, ...).check(data, threads=threads)``.

    Make a :class:`Rulebook` where you check more than once.
    """
    book = Rulebook(
        programme,
        as_of=as_of,
        gate=gate,
        across=across,
        lang=lang,
        max_findings=max_findings,
        select=select,
        ignore=ignore,
    )
    return book.check(data, threads=threads)


def next(
    data: _Data,
    *,
    as_of: str | _datetime.date,
    programme: _Programme | None = None,
    gate: _GateCode | None = None,
) -> list[_Next | None]:
    """Says of each case where it stands, what is missing for its next gate (or for ``gate``), and what is due."""
    return Rulebook(programme, as_of=as_of, gate=gate).next(data)


def measure(
    data: _Data,
    *,
    as_of: str | _datetime.date,
    programme: _Programme | None = None,
    by: _GroupCode | _Iterable[_GroupCode] | None = None,
    small_cell: int | None = None,
    rounded: bool = False,
    level: _LevelCode = "eu_iom_ji_0_5",
) -> _Measured:
    """Measures cases: indicators, the five criteria, and tables that may be published.

    Counts below ``small_cell`` are hidden, and what they could be worked out from; by default as the programme says, 11
    in ``base``.
    """
    book = Rulebook(programme, as_of=as_of)
    return book.measure(data, by=by, small_cell=small_cell, rounded=rounded, level=level)


def compare(
    a: _Programme,
    b: _Programme,
    data: _Data | None = None,
    *,
    as_of: str | _datetime.date,
    max_cases: int = 10000,
) -> dict[str, _Any]:
    """Says what differs between two rule sets, and with ``data`` which cases would newly fail or pass.

    A rule set is the name of a programme, ``NAME@VERSION``, or a TOML file or text. At most ``max_cases`` changed cases are
    listed; all are counted. The dict is that of ``sankofa rules --diff A B --format json``.
    """
    return Rulebook(a, as_of=as_of).compare(Rulebook(b, as_of=as_of), data, max_cases=max_cases)


def records(
    data: _Data,
    *,
    as_of: str | _datetime.date,
    by: _ColumnCode | _Iterable[_ColumnCode],
    programme: _Programme | None = None,
    sensitive: _ColumnCode | _Iterable[_ColumnCode] | None = None,
    k: int = 5,
    l: int = 2,
    suppress: bool = False,
) -> _Records:
    """Gives records of the persons who came back, a row for each, where nobody is found in them.

    ``by`` names what others may know of a person, ``sensitive`` what nobody shall learn. Each combination of what is in
    ``by`` has to be shared by records of ``k`` cases (3 at least), with ``l`` values of each column in ``sensitive``.
    Else ``released`` is false and ``below`` says what falls below; with ``suppress``, such records are left out and
    counted. For pandas: ``DataFrame(done["rows"], columns=done["columns"])``.
    """
    book = Rulebook(programme, as_of=as_of)
    return book.records(data, by=by, sensitive=sensitive, k=k, l=l, suppress=suppress)


def apply(
    case: _Data,
    event: _Data,
    *,
    as_of: str | _datetime.date,
    programme: _Programme | None = None,
    lang: _LangCode = "en",
) -> dict[str, _Any]:
    """Takes a step in a case: gives the case with the step recorded, or why the step was not taken."""
    return Rulebook(programme, as_of=as_of, lang=lang).apply(case, event)


@_overload
def score(
    data: _Data | _Columns,
    *,
    as_of: str | _datetime.date,
    instrument: _Programme | None = None,
    policy: str | None = None,
    change: _Literal[False] = False,
) -> list[_Scored | None]: ...


@_overload
def score(
    data: _Data | _Columns,
    *,
    as_of: str | _datetime.date,
    instrument: _Programme | None = None,
    policy: str | None = None,
    change: _Literal[True],
) -> list[_Change]: ...


def score(
    data: _Data | _Columns,
    *,
    as_of: str | _datetime.date,
    instrument: _Programme | None = None,
    policy: str | None = None,
    change: bool = False,
) -> list[_Scored | None] | list[_Change]:
    """Scores the surveys of cases, and surveys on their own: a dict for each, ``None`` for what is neither.

    ``data`` is what :func:`check` takes, or columns: a mapping of names to values, a frame of pandas or polars, or a
    table of Arrow, with a row for each survey and a column for each key of the instrument (``eco.working``), or one,
    ``answers``, of dicts; and beside them ``case``, ``member``, ``on``, ``returned_on``, ``instrument``, ``window``,
    ``answer_list`` and ``id``, where they are known. An empty cell is a question that was not asked; one of another
    type is no answer, and is told under ``unread``. Other columns are left alone.

    With ``change``, the changes of each person from the baseline to later surveys instead. ``instrument`` is a TOML
    file or text of your own; ``policy`` one of the policies of the instrument.

    A score is ``None`` where a question that counts was not asked: not measured is not nought.
    """
    from sankofa._columns import surveys

    return _score(surveys(data), as_of=as_of, instrument=instrument, policy=policy, change=change)
