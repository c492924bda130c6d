"""Scores of surveys."""

from __future__ import annotations

import datetime
import decimal
import json
from collections.abc import Callable
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pytest
from conftest import AS_OF, EXAMPLE, ROOT

import sankofa

RSS = ROOT / "core" / "instruments" / "rss-2018.toml"


def survey(on: str = "2016-07-11", **other: Any) -> dict[str, Any]:
    """A survey in which one question was answered."""
    known = {"instrument": "rss-2018", "case": "A-7", "member": "p1", "on": on}
    return known | {"answers": {"eco.working": "yes"}} | other


def test_a_case_and_a_survey_are_scored() -> None:
    (one,) = sankofa.score(EXAMPLE, as_of=AS_OF)
    assert one is not None
    assert list(one)[:10] == [
        "case", "member", "on", "instrument", "policy", "window", "scores", "non_answers", "flagged", "missing",
    ]  # fmt: skip
    assert (one["case"], one["window"], one["scores"]["economic"]) == ("MA-2015-000123", "final", None)
    (half,) = sankofa.score(survey(), as_of=AS_OF, policy="missing-half")
    assert half is not None and half["flagged"]
    # Working is .10: half of the rest and all of it.
    assert half["scores"]["economic"] == {"value": 0.55, "numerator": 660, "denominator": 1200, "tier": "medium"}


def test_what_is_neither_is_none() -> None:
    assert sankofa.score("{", as_of=AS_OF) == [None]
    assert sankofa.score("", as_of=AS_OF) == []


def test_change() -> None:
    days = [survey(on, returned_on="2015-07-08") for on in ("2015-07-10", "2016-07-11")]
    days[0]["answers"] = {"eco.working": "no"}
    (change,) = sankofa.score(days, as_of=AS_OF, policy="missing-half", change=True)
    assert change["changes"]["economic"] == {"value": 0.1, "numerator": 120, "denominator": 1200}
    assert (change["from"], change["to"], change["window"]) == ("2015-07-10", "2016-07-11", "final")


def test_instruments_and_policies_of_ones_own() -> None:
    text = RSS.read_text(encoding="utf-8").replace('name = "rss-2018"', 'name = "own"', 1)
    own = survey(instrument="own")
    (one,) = sankofa.score(own, as_of=AS_OF, instrument=text)
    assert one is not None and one["not_scored"] is None
    (other,) = sankofa.score(own, as_of=AS_OF, instrument=RSS)
    assert other is not None and other["not_scored"] == "other_instrument"
    with pytest.raises(sankofa.ConfigError, match="weights of `economic` sum to 1.05"):
        sankofa.score(own, as_of=AS_OF, instrument=text.replace("weight = 0.15", "weight = 0.2", 1))
    with pytest.raises(sankofa.ConfigError, match="instrument 'who-5' is not known"):
        sankofa.score(own, as_of=AS_OF, instrument="who-5")
    with pytest.raises(sankofa.ConfigError, match="policy 'rc2032' is not known: one of default"):
        sankofa.score(own, as_of=AS_OF, policy="rc2032")


COLUMNS: dict[str, list[Any]] = {
    "case": ["A-7", "A-8"],
    "member": ["p1", "p1"],
    "on": [datetime.datetime(2016, 7, 11), "2016-07-12"],
    "eco.working": ["yes", None],
    "eco.assets": [["land"], "land other"],
    "eco.can_borrow": ["refused", float("nan")],
    "village": ["x", "y"],
}


def test_columns_are_surveys() -> None:
    rows = [
        {"case": "A-7", "member": "p1", "on": "2016-07-11",
         "answers": {"eco.working": "yes", "eco.assets": ["land"], "eco.can_borrow": "refused"}},
        {"case": "A-8", "member": "p1", "on": "2016-07-12", "answers": {"eco.assets": ["land", "other"]}},
    ]  # fmt: skip
    scores = sankofa.score(COLUMNS, as_of=AS_OF)
    assert scores == sankofa.score(rows, as_of=AS_OF)
    assert [one and one["non_answers"] for one in scores] == [1, 0]
    with pytest.raises(ValueError, match="same length"):
        sankofa.score({"eco.working": ["yes"], "member": []}, as_of=AS_OF)
    assert sankofa.score({"eco.working": []}, as_of=AS_OF) == []


FRAMES: dict[str, Callable[[dict[str, Any]], Any]] = {
    "pandas": pandas.DataFrame,
    "polars": polars.DataFrame,
    "pyarrow": pyarrow.table,
    "duckdb": lambda columns: duckdb.from_arrow(pyarrow.table(columns)),
}


@pytest.mark.parametrize("name", FRAMES)
def test_frames_are_columns(name: str) -> None:
    columns = COLUMNS | {"on": ["2016-07-11", "2016-07-12"], "eco.assets": [["land"], ["land", "other"]]}
    frame = FRAMES[name](columns | {"eco.can_borrow": ["refused", None]})
    assert sankofa.score(frame, as_of=AS_OF) == sankofa.score(COLUMNS, as_of=AS_OF)


def test_days_and_gaps_as_frames_hold_them() -> None:
    frame = pandas.DataFrame({
        "case": [7, None, 9],
        "member": ["p1", pandas.NA, None],
        "on": pandas.to_datetime(["2016-07-11", None, "2016-07-12"]),
        "eco.working": pandas.Categorical(["yes", None, "no"]),
        "eco.can_borrow": pandas.array(["yes", pandas.NA, "no"], dtype="string"),
        "eco.borrows": [1.5, float("nan"), float("inf")],
    })  # fmt: skip
    first, none, last = sankofa.score(frame, as_of=AS_OF)
    assert first and none and last
    assert (first["case"], first["member"], first["on"]) == ("7", "p1", "2016-07-11")
    assert first["unread"] == last["unread"] == ["eco.borrows"]
    assert (none["case"], none["on"], none["unread"], none["unknown"]) == (None, None, [], 0)
    assert "eco.working" in none["missing"] and "eco.working" not in last["missing"]


def test_surveys_read_into_a_frame() -> None:
    path = ROOT / "examples" / "surveys.jsonl"
    frame = pandas.read_json(path, lines=True)
    assert sankofa.score(frame, as_of=AS_OF) == sankofa.score(path, as_of=AS_OF)


class Odd:
    """Nothing that can be told."""


def test_a_cell_of_another_type_is_no_answer() -> None:
    odd: list[Any] = [1, True, 1.5, float("inf"), b"yes", {"yes": 1}, Odd(), decimal.Decimal(1), AS_OF, [Odd()]]
    scores = sankofa.score({"eco.working": odd, "case": odd, "on": odd, "x.y": odd}, as_of=AS_OF)
    assert [one and one["unread"] for one in scores] == [["eco.working"]] * len(odd)
    assert [one and one["case"] for one in scores][:4] == ["1", None, None, None]
    assert all(one and one["unknown"] == 1 for one in scores)


def test_columns_that_are_none_of_a_survey() -> None:
    with pytest.raises(ValueError, match="no column is the key of a question"):
        sankofa.score(Frame({"village": ["x"]}), as_of=AS_OF)
    with pytest.raises(ValueError, match="two columns have the same name"):
        twice = Frame({"eco.working": ["yes"]})
        twice.columns *= 2
        sankofa.score(twice, as_of=AS_OF)


class Frame:
    """What frames have in common."""

    def __init__(self, columns: dict[str, list[Any]]) -> None:
        self.columns = list(columns)
        self.values = columns

    def __getitem__(self, name: str) -> tuple[Any, ...]:
        return tuple(self.values[name])


def test_anything_with_columns_is_a_frame() -> None:
    assert sankofa.score(Frame(COLUMNS), as_of=AS_OF) == sankofa.score(COLUMNS, as_of=AS_OF)


def test_no_text_of_a_person_leaves() -> None:
    secret = survey(answers={"eco.working": "Zacharie", "Zacharie": 1}, member="Zacharie Tchoumba")
    (one,) = sankofa.score(secret, as_of=AS_OF)
    assert "Zacharie" not in json.dumps(one)
    assert one is not None and (one["unread"], one["unknown"], one["member"]) == (["eco.working"], 1, None)
