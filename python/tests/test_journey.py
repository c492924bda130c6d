"""Where cases stand, and steps taken."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import AS_OF, EXAMPLE

import sankofa


def test_next_tells_where_a_case_stands() -> None:
    (one,) = sankofa.next(EXAMPLE, as_of="2015-06-12")
    assert one is not None
    assert list(one) == ["case", "overall", "tracks", "protection", "holds", "next", "missing", "due"]
    assert one["tracks"] == {"return": "preparing", "reintegration": "not_entitled"}
    assert one["next"][0]["step"] == "clearance"
    assert {"item": "exit_authorisation", "state": "pending"}.items() <= next(
        dict(lack) for lack in one["missing"] if lack["item"] == "exit_authorisation"
    ).items()
    assert all(due["unit"] in ("cd", "wd") for due in one["due"])


def test_what_is_no_case_is_none() -> None:
    assert sankofa.next("{", as_of=AS_OF) == [None]
    assert sankofa.next("", as_of=AS_OF) == []


def test_a_step_is_recorded_or_refused() -> None:
    case: dict[str, Any] = {"format": "sankofa/1", "id": "A-1", "members": [{"id": "p1"}]}
    event = {"step": "information", "on": "2016-08-30", "by": "o1", "record": {"language": "fr"}}
    done = sankofa.apply(case, event, as_of=AS_OF)
    assert done["applied"] and done["case"]["counselling"][0]["language"] == "fr"
    assert "counselling" not in case
    refused = sankofa.apply(done["case"], event, as_of=AS_OF)
    assert (refused["applied"], refused["why"], refused["state"]) == (False, "not_from_here", "counselled")
    gate = sankofa.apply(done["case"], {"step": "T03", "on": "2016-08-31"}, as_of=AS_OF, lang="fr")
    assert (gate["why"], gate["gate"]) == ("gate", "g1")
    assert gate["report"]["by_severity"]["error"] > 0
    assert sankofa.apply("{", event, as_of=AS_OF)["why"] == "case"


def test_an_event_that_is_none_raises() -> None:
    with pytest.raises(sankofa.ConfigError):
        sankofa.apply({"id": "A-1"}, {"step": "fly", "on": "2016-08-30"}, as_of=AS_OF)


def test_a_rulebook_serves_many(book: sankofa.Rulebook) -> None:
    line = json.dumps(EXAMPLE)
    assert len(book.next(f"{line}\n{line}\n")) == 2
