"""The kinds of data that `check` takes, and what it refuses."""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import io
import json
import random
import uuid
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from conftest import AS_OF, EXAMPLE, SECRET, SECRETS

import sankofa
from sankofa._input import dumps

TEXT = json.dumps(EXAMPLE)


def test_every_kind_gives_the_same_report(book: sankofa.Rulebook, bad: dict[str, Any], tmp_path: Path) -> None:
    text = json.dumps(bad)
    raw = text.encode()
    file = tmp_path / "case.json"
    file.write_bytes(raw)
    expected = book.check(raw).to_json()
    with file.open("rb") as opened, file.open("rb", buffering=0) as unbuffered:
        same: list[Any] = [
            text, bytearray(raw), memoryview(raw), memoryview(bytearray(raw)), io.BytesIO(raw), opened, unbuffered,
            bad, [bad], (bad,), collections.OrderedDict(bad), f"[{text}]",
        ]  # fmt: skip
        for data in same:
            assert book.check(data).to_json() == expected, type(data)
    report = book.check(file)
    assert {finding.file for finding in report} == {str(file)}
    assert json.loads(report.to_json().replace(json.dumps(str(file)), "null")) == json.loads(expected)


def test_views_of_all_forms(book: sankofa.Rulebook) -> None:
    raw = TEXT.encode()
    spread = bytes(byte for pair in zip(raw, raw, strict=True) for byte in pair)
    assert book.check(memoryview(spread)[::2]) == book.check(raw)


def test_a_str_is_never_a_path(book: sankofa.Rulebook, tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(TEXT)
    assert not book.check(str(file)).ok
    with pytest.raises(FileNotFoundError):
        book.check(tmp_path / "none.json")
    with pytest.raises(IsADirectoryError):
        book.check(tmp_path)


def test_many(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    lines = "\n".join(json.dumps(case) for case in (EXAMPLE, bad, EXAMPLE))
    for data in (lines, lines.encode(), [EXAMPLE, bad, EXAMPLE]):
        report = book.check(data)
        assert report.cases == 3 and {finding.index for finding in report if finding.severity == "error"} == {1}
    for nothing in ("", b"", " \n", []):
        assert book.check(nothing).cases == 0


class Word(enum.Enum):
    MALE = "male"


class Text(str, enum.Enum):
    NORMAL = "normal"


def test_python_objects(book: sankofa.Rulebook, case: dict[str, Any]) -> None:
    east = datetime.timezone(datetime.timedelta(hours=1))
    values = {
        "date": datetime.date(2015, 7, 8),
        "moment": datetime.datetime(2015, 7, 8, 10, 30, tzinfo=east),
        "rate": decimal.Decimal("655.957"),
        "small": decimal.Decimal("1E-7"),
        "uuid": uuid.UUID(int=1),
        "enum": [Word.MALE, Text.NORMAL],
        "map": MappingProxyType({"a": (1, None, True)}),
        "text": "Aïcha",
    }
    assert json.loads(dumps(values)) == {
        "date": "2015-07-08",
        "moment": "2015-07-08T10:30:00+01:00",
        "rate": "655.957",
        "small": "0.0000001",
        "uuid": "00000000-0000-0000-0000-000000000001",
        "enum": ["male", "normal"],
        "map": {"a": [1, None, True]},
        "text": "Aïcha",
    }
    expected = book.check(case)
    case["opened_on"] = datetime.date.fromisoformat(case["opened_on"])
    case["members"][0]["sex"] = Word.MALE
    case["kind"] = Text.NORMAL
    assert book.check(case) == expected


def test_datetimes_without_time_zone(book: sankofa.Rulebook) -> None:
    with pytest.raises(ValueError, match=r"tzinfo.*date\(\)"):
        book.check({"opened_on": datetime.datetime(2015, 7, 8)})


class Odd:
    def __repr__(self) -> str:
        return SECRET


def test_wrong_types(book: sankofa.Rulebook) -> None:
    wrong: list[Any] = [None, 1, 1.5, True, {1}, Odd(), io.StringIO(TEXT), iter([EXAMPLE]), object]
    for data in wrong:
        with pytest.raises(TypeError) as caught:
            book.check(data)
        assert SECRET not in str(caught.value)


def test_what_cannot_be_json(book: sankofa.Rulebook) -> None:
    circle: dict[str, Any] = {}
    circle[SECRET] = circle
    deep: list[Any] = []
    for _ in range(200_000):
        deep = [deep]
    for data, error in (
        ({SECRET: Odd()}, TypeError),
        ({SECRET: {1}}, TypeError),
        ({SECRET: b"1"}, TypeError),
        ({(SECRET, 1): 1}, TypeError),
        (circle, ValueError),
        (deep, ValueError),
        ({SECRET: 10**5000}, ValueError),
    ):
        with pytest.raises(error) as caught:
            book.check(data)
        shown = [str(caught.value), *getattr(caught.value, "__notes__", [])]
        assert not any(SECRET in line for line in shown)
        assert caught.value.__cause__ is None and caught.value.__context__ is None


def garbage(seed: int) -> bytes:
    """Bytes that are nearly a case: pieces cut, doubled, changed."""
    random_ = random.Random(seed)
    raw = bytearray(TEXT.encode())
    for _ in range(random_.randint(1, 8)):
        at = random_.randrange(len(raw))
        to = min(len(raw), at + random_.randint(0, 40))
        match random_.randrange(4):
            case 0:
                del raw[at:to]
            case 1:
                raw[at:at] = raw[at:to]
            case 2:
                raw[at:to] = random_.randbytes(to - at)
            case _:
                raw[at:at] = random_.choice([b"{", b"]", b'"', b"\\", b"null", b",", b"\n", b"1e999", b"\xff", b"NaN"])
        if not raw:
            return b"\0"
    return bytes(raw)


def test_bad_data_never_raises(book: sankofa.Rulebook) -> None:
    for seed in range(400):
        raw = garbage(seed)
        report = book.check(raw)
        assert report.cases >= 1
        assert not any(secret in report.to_json() for secret in SECRETS)
        book.check(raw.decode("utf-8", "surrogateescape"))
        book.check(raw.decode("latin-1"))
    extremes: list[Any] = [
        b"\xff\xfe{\0}\0", b"\xef\xbb\xbf{}", "\ud800", '{"id": "\ud800"}', {"id": "\ud800"}, {"\udfff": 1}, "\0", "null",
        [1, None, "x", [], {}], {"members": float("nan")}, {"members": float("inf")}, {1: 2, None: 3}, b"[" * 100_000,
        b'{"a":' * 100_000, {"members": [{}] * 70_000}, {"a": decimal.Decimal("sNaN")}, {"a": decimal.Decimal("-Infinity")},
    ]  # fmt: skip
    for data in extremes:
        assert book.check(data).cases >= 1
    assert not any(book.check(data).ok for data in ("\ud800", "\0", "null", b"[" * 100_000, {"members": float("nan")}))


def test_objects_of_any_shape(book: sankofa.Rulebook) -> None:
    random_ = random.Random(1)

    def shake(value: Any) -> Any:
        if random_.random() < 0.05:
            return random_.choice([None, 1, -1, True, SECRET, [], {}, [[]], 2**70, 0.5, {SECRET: SECRET}])
        if isinstance(value, dict):
            return {key: shake(inner) for key, inner in value.items() if random_.random() > 0.02}
        if isinstance(value, list):
            return [shake(inner) for inner in value for _ in range(random_.choice([0, 1, 1, 1, 2]))]
        return value

    for _ in range(200):
        report = book.check([shake(EXAMPLE)])
        assert SECRET not in report.to_json() + report.to_text("ar", color=True)
