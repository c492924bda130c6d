"""Two rule sets side by side, and cases under both."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import AS_OF, EXAMPLE, SECRETS

import sankofa


def capped(name: str, minor: int) -> str:
    return (
        f'name = "{name}"\ntitle = {{ en = "Test" }}\nextends = "ma-eu-2015@2015-02"\n[[caps]]\n'
        f'component = "reintegration"\namount = {{ minor = {minor}, currency = "EUR" }}\n'
        '[[versions]]\nid = "1"\nfrom = "2015-02-01"\nto = "2016-07-31"\n'
    )


def test_what_differs_between_two_rule_sets() -> None:
    told = sankofa.compare("gb-2020@2020", "gb-2020@2024", as_of=AS_OF)
    assert list(told) == ["engine", "ruleset", "as_of", "a", "b", "differences"]
    (cap,) = (one for one in told["differences"] if one["topic"] == "cap")
    assert cap["a"] == {"value": {"minor": 200000, "currency": "GBP"}, "source": "S16"}
    assert sankofa.compare("base", "base", as_of=AS_OF)["differences"] == []


def test_which_cases_newly_fail(tmp_path: Path) -> None:
    old, new = tmp_path / "old.toml", tmp_path / "new.toml"
    old.write_text(capped("x-old", 150_000))
    new.write_text(capped("x-new", 100_000))
    lines = f"{json.dumps(EXAMPLE)}\n{json.dumps(EXAMPLE)}\n"
    told = sankofa.compare(old, new, lines, as_of=AS_OF, max_cases=1)
    assert (told["cases"], told["newly_failing"], told["changed"]) == (2, 2, 2)
    assert told["limits_hit"] == [{"limit": "cases", "count": 1}]
    (case,) = told["changes"]
    assert case["outcome"] == "newly_fails"
    assert [rule["code"] for rule in case["rules"]] == ["VOL-023", "BEN-001"]
    assert not any(secret in json.dumps(told) for secret in SECRETS)
    back = sankofa.compare(new, old, EXAMPLE, as_of=AS_OF)
    assert back["newly_passing"] == 1


def test_one_rulebook_with_another(book: sankofa.Rulebook) -> None:
    assert book.compare(book)["differences"] == []
    with pytest.raises(sankofa.ConfigError):
        sankofa.compare("base", "no-such-set", as_of=AS_OF)
