"""Every exception, and that none says a word of a case."""

from __future__ import annotations

import datetime
import json
import pickle
import traceback
from pathlib import Path
from typing import Any

import pytest
from conftest import AS_OF, EXAMPLE, SECRET, SECRETS

import sankofa
from sankofa import _sankofa


def test_the_tree() -> None:
    for error, base in (
        (sankofa.ConfigError, ValueError),
        (sankofa.InvalidCase, ValueError),
        (sankofa.InternalError, RuntimeError),
    ):
        assert issubclass(error, sankofa.Error) and issubclass(error, base)
        again = pickle.loads(pickle.dumps(error("text")))
        assert type(again) is error and str(again) == "text"


def test_invalid_case(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    report = book.check([bad, EXAMPLE])
    with pytest.raises(sankofa.InvalidCase) as caught:
        report.raise_if_invalid()
    error = caught.value
    assert error.report == report
    assert all(f"{code} ×{count}" in str(error) for code, count in report.counts.items())
    assert "2 cases" in str(error) and "1 with errors" in str(error)
    assert not any(secret in "".join(traceback.format_exception(error)) + repr(error) for secret in SECRETS)
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error) and again.report == report
    with pytest.raises(ValueError, match="severity"):
        report.raise_if_invalid("grave")  # type: ignore[arg-type]
    lesser = {finding.code for finding in report if finding.severity != "error"}
    warned = sankofa.check(bad, as_of=AS_OF, select=lesser, ignore=set(report.counts) - lesser)
    assert warned.findings and warned.with_errors == 0
    warned.raise_if_invalid()
    assert warned.passed("error") and not warned.passed("info")
    with pytest.raises(sankofa.InvalidCase):
        warned.raise_if_invalid("info")


@pytest.mark.parametrize(
    "options",
    [
        {"as_of": "2016-9-1"},
        {"as_of": "today"},
        {"gate": "g9"},
        {"lang": "sw"},
        {"select": ["CHI-999"]},
        {"ignore": ["nothing"]},
        {"select": [SECRET]},
        {"ignore": json.dumps(EXAMPLE)},
        {"programme": json.dumps(EXAMPLE)},
        {"programme": json.dumps(EXAMPLE, indent=1)},
        {"programme": SECRET},
        {"programme": "name = 1\n"},
        {"lang": SECRET},
        {"gate": SECRET},
        {"as_of": SECRET},
    ],
)
def test_config_errors(options: dict[str, Any]) -> None:
    with pytest.raises(sankofa.ConfigError) as caught:
        sankofa.Rulebook(**({"as_of": AS_OF} | options))
    assert not any(secret in str(caught.value) for secret in SECRETS)


@pytest.mark.parametrize(
    "options",
    [
        {"as_of": None},
        {"as_of": datetime.datetime(2016, 9, 1)},
        {"as_of": datetime.datetime(2016, 9, 1, tzinfo=datetime.UTC)},
        {"as_of": 20160901},
        {"programme": 1},
        {"programme": b"base"},
        {"gate": 3},
        {"select": 1},
        {"select": [1]},
        {"across": "no"},
        {"max_findings": "1"},
        {"unknown": 1},
    ],
)
def test_wrong_types(options: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        sankofa.Rulebook(**({"as_of": AS_OF} | options))


def test_as_of_is_required() -> None:
    with pytest.raises(TypeError, match="as_of"):
        sankofa.Rulebook()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="as_of"):
        sankofa.check(b"{}")  # type: ignore[call-arg]


def test_programme_files(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sankofa.Rulebook(tmp_path / "none", as_of=AS_OF)
    with pytest.raises(FileNotFoundError):
        sankofa.Rulebook("none.toml", as_of=AS_OF)
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'name = "\xe9"')
    with pytest.raises(sankofa.ConfigError, match="UTF-8"):
        sankofa.Rulebook(latin, as_of=AS_OF)


def test_unknown_programme() -> None:
    with pytest.raises(sankofa.ConfigError, match="did you mean 'base'"):
        sankofa.Rulebook("bose", as_of=AS_OF)


def test_explain() -> None:
    with pytest.raises(sankofa.ConfigError, match="CHI-001"):
        sankofa.explain("CHI-01")
    with pytest.raises(sankofa.ConfigError) as caught:
        sankofa.explain(SECRET)
    assert SECRET not in str(caught.value)
    with pytest.raises(sankofa.ConfigError, match="lang"):
        sankofa.explain("CHI-001", "sw")  # type: ignore[arg-type]


def test_no_text_of_a_person_anywhere(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    report = book.check(bad)
    assert not report.ok
    shown = [repr(report), str(report), repr(book), pickle.dumps(report).decode("latin-1"), report._repr_html_()]
    for lang in ("en", "fr", "ar"):
        shown += [report.to_json(lang), report.to_text(lang, color=True)]  # type: ignore[arg-type]
    for finding in report:
        shown += [repr(finding), str(finding), finding._repr_html_(), pickle.dumps(finding).decode("latin-1")]
    for text in shown:
        assert not any(secret in text for secret in SECRETS)
    assert report.findings[0].message not in repr(report) + repr(report.findings)


@pytest.mark.skipif(not _sankofa._debug_build, reason="the function that panics is in debug builds only")
def test_a_panic_is_an_internal_error(capfd: pytest.CaptureFixture[str], book: sankofa.Rulebook) -> None:
    with pytest.raises(sankofa.InternalError, match=r"a defect of sankofa .*errors\.rs:\d+") as caught:
        _sankofa._panic(SECRET)  # type: ignore[attr-defined]
    assert SECRET not in str(caught.value)
    assert capfd.readouterr() == ("", "")
    assert book.check(EXAMPLE).ok
