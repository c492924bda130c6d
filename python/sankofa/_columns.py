"""Surveys as columns: a row for each survey, a column for each question."""

from __future__ import annotations

import datetime
import decimal
import json
import math
import numbers
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from sankofa._input import dumps

FACTS = ("id", "case", "member", "on", "returned_on", "instrument", "window", "answer_list", "answers")
IDS = ("id", "case", "member")
DAYS = ("on", "returned_on")


class Frame(Protocol):
    """A data frame: of pandas or polars."""

    @property
    def columns(self) -> Any: ...
    def __getitem__(self, name: Any, /) -> Any: ...


class Arrow(Protocol):
    """A table of Arrow: of pyarrow, or what hands one over."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any: ...


Columns: TypeAlias = Mapping[str, Sequence[Any]] | Frame | Arrow
"""Values by the names of columns."""


def surveys(data: Any) -> Any:
    """JSON text of the surveys, where the data are columns; anything else as it is."""
    if isinstance(data, Mapping):
        if not any(isinstance(name, str) and "." in name for name in data):
            return data
        names = list(data)
    elif isinstance(data, (str, bytes, bytearray, memoryview, list, tuple)):
        return data
    else:
        if _names(data) is None and hasattr(data, "__arrow_c_stream__"):
            data = _table(data)
        found = _names(data)
        if found is None:
            return data
        names = found
    known = [name for name in names if isinstance(name, str) and (name in FACTS or "." in name)]
    if not any(name == "answers" or "." in name for name in known):
        raise ValueError("no column is the key of a question, such as eco.working")
    if len(set(known)) < len(known):
        raise ValueError("two columns have the same name")
    try:
        columns = [_list(data[name]) for name in known]
    except TypeError:
        # Names of columns, and no way to their values: a relation of DuckDB.
        if not hasattr(data, "__arrow_c_stream__"):
            raise
        data = _table(data)
        columns = [_list(data[name]) for name in known]
    if len({len(column) for column in columns}) > 1:
        raise ValueError("columns of surveys must be of the same length")
    return dumps([_survey(dict(zip(known, row))) for row in zip(*columns)])


def _table(data: Any) -> Any:
    import pyarrow  # type: ignore[import-not-found, import-untyped, unused-ignore]

    return pyarrow.table(data)


def _names(data: Any) -> list[Any] | None:
    """The names of the columns of a frame or table: the key of a question has a dot, that of a case or survey none."""
    # A table of pyarrow has its columns themselves under `columns`.
    for attribute in ("column_names", "columns"):
        names = getattr(data, attribute, None)
        if names is not None and not callable(names):
            return list(names)
    return None


def _list(column: Any) -> list[Any]:
    for name in ("to_list", "tolist", "to_pylist"):
        to_list = getattr(column, name, None)
        if callable(to_list):
            return list(to_list())
    return list(column)


def _survey(row: dict[str, Any]) -> dict[str, Any]:
    survey: dict[str, Any] = {}
    answers: dict[str, Any] = {}
    for name, value in row.items():
        if name == "answers":
            if isinstance(value, Mapping):
                answers = {str(key): _answer(one) for key, one in value.items()} | answers
        elif "." in name:
            answers[name] = _answer(value)
        else:
            survey[name] = _fact(name, value)
    # An empty cell says nothing. Told apart from a case by its answers, also where there is none.
    told = {name: value for name, value in answers.items() if value is not None}
    return {name: value for name, value in survey.items() if value is not None} | {"answers": told}


def _missing(value: Any) -> bool:
    # NaN, of whatever type, and the days that are none are not equal to themselves.
    return value is None or type(value).__name__ == "NAType" or (_is_single(value) and bool(value != value))


def _is_single(value: Any) -> bool:
    return isinstance(value, str) or not hasattr(value, "__iter__")


def _answer(value: Any) -> Any:
    """A word, or several; anything else is no answer, and is counted as such."""
    if _missing(value):
        return None
    if isinstance(value, str):
        return _several(value) if value.startswith("[") else str(value)
    if isinstance(value, (Mapping, bytes, bytearray, memoryview)) or _is_single(value):
        return {}
    return [str(one) if isinstance(one, str) else {} for one in _list(value) if not _missing(one)]


def _several(text: str) -> Any:
    """Several words as a table without lists holds them: as JSON."""
    try:
        return _answer(json.loads(text))
    except (ValueError, RecursionError):
        return str(text)


def _fact(name: str, value: Any) -> Any:
    """A text or a day. A number is one only as an id; anything else is nothing."""
    if _missing(value):
        return None
    if isinstance(value, str):
        return str(value)
    if name in DAYS:
        if isinstance(value, datetime.datetime):
            return value.date().isoformat()
        if isinstance(value, datetime.date):
            return value.isoformat()
        return str(value)[:10] if type(value).__name__ == "datetime64" else None
    if name in IDS and isinstance(value, (numbers.Integral, float, decimal.Decimal)):
        # A column of whole numbers with gaps comes as floats.
        whole = math.isfinite(value) and not isinstance(value, bool) and value == int(value)
        return str(int(value)) if whole else None
    return str(value) if name in IDS and isinstance(value, uuid.UUID) else None
