"""What is not bytes or str yet, made so: Python objects, files."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import os
import uuid
from collections.abc import Mapping
from typing import Any

NAIVE = (
    "a datetime without a time zone cannot be placed in time: "
    "give it one (value.replace(tzinfo=...)), or pass a date (value.date())"
)
KINDS = "bytes, bytearray, memoryview, str (JSON text), a dict, a list of dicts, a path, or an open binary file"


def read(data: object) -> tuple[bytes | str, str | None]:
    """The document or documents as bytes or text, and the name of the file they stand in."""
    if isinstance(data, (bytearray, memoryview)):
        # Copied: another thread could change it while it is checked.
        return bytes(data), None
    if isinstance(data, (Mapping, list, tuple)):
        return dumps(data), None
    if isinstance(data, os.PathLike):
        with open(data, "rb") as file:
            return file.read(), os.fsencode(data).decode("utf-8", "replace")
    if callable(getattr(data, "read", None)):
        content = data.read()  # type: ignore[attr-defined]
        if isinstance(content, (bytes, bytearray, memoryview)):
            return bytes(content), None
        raise TypeError(f"reading the file gave {_kind(content)}: open it in binary mode ('rb')")
    raise TypeError(f"cannot check {_kind(data)}: pass {KINDS}")


def dumps(data: object) -> str:
    """JSON text. Errors name types at most, never keys or values: those may be about a person."""
    try:
        return json.dumps(data, default=_leaf, ensure_ascii=False, separators=(",", ":"))
    except _NaiveDatetime:
        problem: Exception = ValueError(NAIVE)
    except _NotJson as error:
        problem = TypeError(str(error))
    except RecursionError:
        problem = ValueError("the data is nested too deeply to be written as JSON")
    except TypeError:
        problem = TypeError("the keys of a dict must be str")
    except ValueError:
        problem = ValueError("the data cannot be written as JSON: it contains itself, or a number without bounds")
    # Raised here, apart from what json said: its errors and notes repeat keys of the data.
    raise problem


class _NotJson(Exception):
    pass


class _NaiveDatetime(Exception):
    pass


def _leaf(value: object) -> Any:
    if isinstance(value, datetime.datetime):
        if value != value:  # NaT of pandas: no time
            return None
        if value.utcoffset() is None:
            raise _NaiveDatetime
        return value.isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, decimal.Decimal):
        return format(value, "f")
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, Mapping):
        return dict(value)
    raise _NotJson(f"{_kind(value)} inside the data cannot be written as JSON")


def _kind(value: object) -> str:
    return f"an object of type {type(value).__name__}"
