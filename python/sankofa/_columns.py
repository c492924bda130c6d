"""Surveys as columns: a row for each survey, a column for each question."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from sankofa._input import dumps

FACTS = ("id", "case", "member", "on", "returned_on", "instrument", "window", "answer_list")


class Frame(Protocol):
    """A data frame: of pandas or polars."""

    @property
    def columns(self) -> Any: ...
    def __getitem__(self, name: Any, /) -> Any: ...


Columns: TypeAlias = Mapping[str, Sequence[Any]] | Frame
"""Values by the names of columns."""


def surveys(data: Any) -> Any:
    """JSON text of the surveys, where the data are columns; anything else as it is."""
    names = _names(data)
    if names is None:
        return data
    known = [name for name in names if isinstance(name, str) and (name in FACTS or "." in name)]
    columns = [[_value(name, value) for value in _list(data[name])] for name in known]
    if len({len(column) for column in columns}) > 1:
        raise ValueError("columns of surveys must be of the same length")
    return dumps([_survey(known, row) for row in zip(*columns)])


def _names(data: Any) -> list[Any] | None:
    """The names of the columns: the key of a question has a dot, that of a case or survey has none."""
    if isinstance(data, Mapping):
        return list(data) if any(isinstance(name, str) and "." in name for name in data) else None
    if isinstance(data, (str, bytes, bytearray, memoryview, list, tuple)):
        return None
    names = getattr(data, "columns", None)
    return None if names is None else list(names)


def _list(column: Any) -> list[Any]:
    for name in ("to_list", "tolist"):
        to_list = getattr(column, name, None)
        if callable(to_list):
            return list(to_list())
    return list(column)


def _value(name: str, value: Any) -> Any:
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    if isinstance(value, float) and value != value:
        return None
    if isinstance(value, datetime.datetime) and name in ("on", "returned_on"):
        return value.date()
    if not isinstance(value, (str, list, dict)) and hasattr(value, "__iter__"):
        return _list(value)
    return value


def _survey(names: list[str], row: tuple[Any, ...]) -> dict[str, Any]:
    survey = {name: value for name, value in zip(names, row) if "." not in name and value is not None}
    # Told apart from a case by its answers, also where there is none.
    survey["answers"] = {name: value for name, value in zip(names, row) if "." in name}
    return survey
