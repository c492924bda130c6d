"""Made-up cases for the tests."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

import sankofa

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = json.loads((ROOT / "examples" / "example-case.json").read_text(encoding="utf-8"))
AS_OF = "2016-09-01"

# Texts that must never leave a case: not in a report, a repr, an error or a log.
SECRET = "Zacharie Tchoumba"
SECRETS = (SECRET, "Ngassa", "Jean Paul", "+237600000001")


@pytest.fixture
def case() -> dict[str, Any]:
    """A whole valid case."""
    return copy.deepcopy(EXAMPLE)


@pytest.fixture
def bad() -> dict[str, Any]:
    """The case with defects in every place where a text of a person can stand."""
    case = copy.deepcopy(EXAMPLE)
    case["members"][0]["sex"] = SECRET
    case["members"][0]["birth"] = {"date": SECRET}
    case["members"][0]["names"][0][SECRET] = 1
    case["opened_on"] = SECRET
    case["programme"] = SECRET
    case[SECRET] = SECRET
    return case


@pytest.fixture
def alone() -> dict[str, Any]:
    """A case of a child alone: CHI-001 at g3."""
    member = {"id": "p1", "role": "principal", "birth": {"date": "2001-05"}}
    return {"format": "sankofa/1", "id": "MA-2016-000045", "opened_on": "2016-06-02", "members": [member]}


@pytest.fixture
def book() -> sankofa.Rulebook:
    return sankofa.Rulebook(as_of=AS_OF)
