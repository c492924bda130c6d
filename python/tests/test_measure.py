"""How a programme does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import AS_OF, EXAMPLE

import sankofa


def figure(measured: sankofa._sankofa.Measured, code: str) -> dict[str, Any]:
    criteria = [one for figures in measured["criteria"].values() for one in figures]
    return next(dict(one) for one in [*measured["indicators"], *criteria] if one["code"] == code)


def test_one_case_tells_nothing_that_may_be_published() -> None:
    measured = sankofa.measure(EXAMPLE, as_of=AS_OF, by="host")
    assert list(measured) == ["as_of", "cases", "indicators", "criteria", "tables", "settings", "warnings"]
    assert measured["cases"] == 1
    returned = figure(measured, "OO.1")
    assert (returned["value"], returned["suppressed"]) == (None, True)


def test_small_counts_can_be_shown(book: sankofa.Rulebook) -> None:
    measured = book.measure(EXAMPLE, by=["host", "sex"], small_cell=1)
    assert figure(measured, "OO.1")["numerator"] >= 1
    assert list(measured["criteria"]) == [
        "sustainable",
        "complementary",
        "measurable",
        "innovative",
        "balanced",
    ]
    assert all(one["status"] == "proposed" for one in measured["criteria"]["balanced"])


def test_many_lines_and_wrong_arguments(book: sankofa.Rulebook) -> None:
    line = json.dumps(EXAMPLE)
    assert book.measure(f"{line}\n{line}\n{{\n")["settings"]["cases_unread"] == 1
    with pytest.raises(sankofa.ConfigError):
        book.measure(EXAMPLE, by=["faith"])  # type: ignore[list-item]
    with pytest.raises(sankofa.ConfigError):
        book.measure(EXAMPLE, level="high")  # type: ignore[arg-type]


def test_records_are_given_where_nobody_is_found(book: sankofa.Rulebook) -> None:
    cases = [dict(EXAMPLE, id=f"A-{number}") for number in range(6)]
    done = book.records(cases, by=["sex", "origin"])
    assert (done["released"], done["below"]) == (True, None)
    assert done["records"] == len(done["rows"]) >= 6
    assert done["columns"][:3] == ["sex", "origin", "return"]
    few = sankofa.records(cases[:4], as_of=AS_OF, by="sex", sensitive="vulnerability")
    assert (few["released"], few["rows"]) == (False, [])
    assert few["below"] is not None and few["below"]["records"] == few["records"]
    with pytest.raises(sankofa.ConfigError):
        book.records(cases, by="faith")  # type: ignore[arg-type]
    with pytest.raises(sankofa.ConfigError):
        book.records(cases, by="sex", k=2)


def test_plans_are_appraised() -> None:
    case = {"id": "A-1", "members": [{"id": "p1"}], "plans": [{"id": "pl1"}]}
    (one,) = sankofa.appraise(case, as_of=AS_OF)
    assert one is not None
    assert one["plans"][0]["approaches"][0]["state"] == "unknown"
    assert sankofa.appraise(case, as_of=AS_OF, rank=True) == [{"first": 1, "last": 1, "case": "A-1", "plan": "pl1"}]
    assert sankofa.appraise("{", as_of=AS_OF) == [None]
    own = 'name = "x"\nversion = "1"\ntitle = { en = "x" }\n[[positive]]\ncode = "host_status"\ntitle = { en = "x" }\n'
    with pytest.raises(sankofa.ConfigError, match="status in the host country"):
        sankofa.appraise(case, as_of=AS_OF, criteria=own)
