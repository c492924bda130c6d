"""Rulebook, Report, Finding: what they say."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import AS_OF, EXAMPLE, SECRETS

import sankofa

LANGS: list[Any] = ["en", "fr", "ar"]


def test_the_example_has_no_error(book: sankofa.Rulebook) -> None:
    report = book.check(EXAMPLE)
    assert report.ok and report.passed() and report.cases == 1 and report.with_errors == 0
    report.raise_if_invalid()


def test_versions() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", sankofa.__version__)
    assert sankofa.ruleset_version
    report = sankofa.check(b"{}", as_of=AS_OF).to_dict()
    assert report["engine"] == f"sankofa {sankofa.__version__}"
    assert report["ruleset"] == {"version": sankofa.ruleset_version, "rules": len(sankofa.rules())}


def test_check_is_the_rulebook(bad: dict[str, Any]) -> None:
    options: dict[str, Any] = {"gate": "g3", "across": True, "lang": "fr", "max_findings": 3, "ignore": ["CHI"]}
    book = sankofa.Rulebook(as_of=AS_OF, **options)
    assert sankofa.check(bad, as_of=AS_OF, **options).to_json() == book.check(bad).to_json()


def test_report(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    report = book.check([bad, EXAMPLE, bad])
    assert not report.ok and not report.passed("info")
    assert (report.cases, report.with_errors) == (3, 2)
    assert len(report) == len(report.findings) == len(list(report)) > 0
    assert sum(report.counts.values()) == sum(report.by_severity.values()) == len(report)
    assert list(report.by_severity) == ["error", "warning", "info"]
    assert report.as_of == datetime.date(2016, 9, 1) and report.gate is None and report.left_out == 0
    as_dict = report.to_dict()
    assert as_dict == json.loads(report.to_json())
    for name in ("cases", "clean", "with_errors", "by_severity", "counts", "waived", "skipped", "not_run", "programmes"):
        assert getattr(report, name) == as_dict[name], name
    assert re.search(r"\b3 cases\b", report.to_text())
    assert "\x1b[" in report.to_text(color=True) and "\x1b[" not in report.to_text()


def test_a_report_has_no_truth_value(book: sankofa.Rulebook) -> None:
    with pytest.raises(TypeError, match="report.ok"):
        bool(book.check(EXAMPLE))


def test_findings(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    report = book.check(b"\n".join(json.dumps(one).encode() for one in (EXAMPLE, bad)))
    expected = report.to_dict()["findings"]
    for finding, as_json in zip(report, expected, strict=True):
        assert finding.to_dict() == as_json
        for name, value in as_json.items():
            assert getattr(finding, name) == value, name
    finding = report.findings[-1]
    assert finding.index == 1 and finding.line == 2 and finding.case == EXAMPLE["id"] and finding.file is None
    assert finding == report.findings[-1] and hash(finding) == hash(report.findings[-1])
    assert finding != report.findings[0] and finding != 1


def test_the_path_of_a_finding(book: sankofa.Rulebook, case: dict[str, Any]) -> None:
    case["members"][0]["sex"] = "mael"
    findings = [finding for finding in book.check(case) if finding.path == "/members/0/sex"]
    assert [finding.severity for finding in findings] == ["error"]
    assert repr(findings[0]) == f"<Finding {findings[0].code} /members/0/sex>"


def test_languages(alone: dict[str, Any]) -> None:
    book = sankofa.Rulebook(as_of=AS_OF, gate="g3", lang="fr", select=["CHI-001"])
    report = book.check(alone)
    (finding,) = report
    assert (finding.gate, finding.member, finding.path) == ("g3", "p1", "/members/0")
    assert len({finding.message_in(lang) for lang in LANGS}) == len({finding.help_in(lang) for lang in LANGS}) == 3
    assert finding.message == finding.message_in("fr") and finding.help == finding.help_in("fr")
    assert report.to_json() == report.to_json("fr") != report.to_json("ar")
    assert report.to_text() == report.to_text("fr") != report.to_text("en")
    assert book.check(alone, lang="ar").findings[0].message == finding.message_in("ar")
    assert finding.to_dict("ar")["message"] == finding.message_in("ar")


def test_max_findings(bad: dict[str, Any]) -> None:
    everything = sankofa.check(bad, as_of=AS_OF)
    one = sankofa.check(bad, as_of=AS_OF, max_findings=1)
    assert len(one) == 1 and one.counts == everything.counts and one.left_out == len(everything) - 1


def test_select_and_ignore(bad: dict[str, Any]) -> None:
    everything = sankofa.check(bad, as_of=AS_OF)
    code = everything.findings[0].code
    assert set(sankofa.check(bad, as_of=AS_OF, select=[code]).counts) == {code}
    assert sankofa.check(bad, as_of=AS_OF, select=code) == sankofa.check(bad, as_of=AS_OF, select=iter((code,)))
    assert set(sankofa.check(bad, as_of=AS_OF, ignore={code}).counts) == set(everything.counts) - {code}


def test_equality_and_repr() -> None:
    book = sankofa.Rulebook(as_of=datetime.date(2016, 9, 1))
    assert book == sankofa.Rulebook(as_of=AS_OF) and hash(book) == hash(sankofa.Rulebook(as_of=AS_OF))
    assert book != sankofa.Rulebook(as_of="2016-09-02") and book != sankofa.Rulebook(as_of=AS_OF, gate="g1")
    assert (book.as_of, book.programme, book.gate, book.across) == (datetime.date(2016, 9, 1), None, None, False)
    assert (book.lang, book.max_findings) == ("en", 10000)
    for book in (
        book,
        sankofa.Rulebook("base", as_of=AS_OF, gate="arrival", across=True, lang="ar", max_findings=7),
        sankofa.Rulebook(as_of=AS_OF, select=["STR", "CHI-001"], ignore=["STR-001"]),
    ):
        assert eval(repr(book), {"sankofa": sankofa}) == book
    with pytest.raises(AttributeError):
        book.lang = "fr"  # type: ignore[misc]


def test_report_equality(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    report = book.check(bad)
    assert report == book.check(bad) and report == book.check(bad, lang="fr")
    assert report != book.check(EXAMPLE) and report != "report"
    with pytest.raises(TypeError):
        hash(report)


def test_from_json(book: sankofa.Rulebook, bad: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text("\n".join(json.dumps(one) for one in (bad, EXAMPLE, bad)), encoding="utf-8")
    report = sankofa.Rulebook(as_of=AS_OF, gate="g6", max_findings=9).check(file)
    assert report.left_out > 0
    again = sankofa.Report.from_json(report.to_json("fr"), lang="ar")
    for lang in LANGS:
        assert again.to_json(lang) == report.to_json(lang)
    assert again.to_json() == report.to_json("ar")
    for text in ("", "{}", "[]", report.to_json().replace("STR-", "XYZ-"), report.to_json().replace("/members", "/x")):
        with pytest.raises(sankofa.ConfigError, match="not a report"):
            sankofa.Report.from_json(text)


def test_html(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    report = book.check(bad)
    html = report._repr_html_()
    assert html.count("<tr>") == min(20, len(report)) and report.findings[0].code in html
    assert not any(secret in html for secret in SECRETS)
    assert report.findings[0]._repr_html_().count("<tr>") == 1
    assert 'dir="rtl"' in book.check(bad, lang="ar")._repr_html_()
    assert "<table" not in sankofa.check(EXAMPLE, as_of=AS_OF, select=["STR-001"])._repr_html_()


def test_rules() -> None:
    rules = sankofa.rules()
    keys = ["code", "name", "severity", "status", "home", "scope", "gates", "grade", "sources", "params", "waivable_by"]
    for rule in rules:
        assert set(rule) == {*keys, "since", "summary"} and set(rule["summary"]) == set(LANGS)
        for lang in LANGS:
            text = sankofa.explain(rule["code"], lang)
            assert rule["code"] in text and rule["summary"][lang] in text
        assert sankofa.explain(rule["name"]) == sankofa.explain(rule["code"])
    assert len({rule["code"] for rule in rules}) == len(rules)


def test_programmes(case: dict[str, Any], tmp_path: Path) -> None:
    names = [programme["name"] for programme in sankofa.programmes()]
    assert "base" in names
    for name in names:
        assert sankofa.Rulebook(name, as_of=AS_OF).programme == name


def test_programme_from_text_and_file(case: dict[str, Any], tmp_path: Path) -> None:
    text = 'name = "ours"\ntitle = { en = "Ours" }\n[[versions]]\nid = "1"\nfrom = "2010-01-01"\n'
    file = tmp_path / "ours.toml"
    file.write_text(text, encoding="utf-8")
    books = [sankofa.Rulebook(given, as_of=AS_OF) for given in (text, file, str(file))]
    for book in books:
        assert book.check(case).programmes == {"ours@1": 1}
        assert "<TOML text>" in repr(book)
    assert books[1] == books[2]


def test_crosswalk() -> None:
    rows = sankofa.crosswalk("primero")
    assert {row["system"] for row in rows} == {"primero"} and len(rows) < len(sankofa.crosswalk())
    (pending,) = [row for row in rows if (row["list"], row["code"]) == ("document_verification", "pending")]
    assert (pending["theirs"], pending["fit"], pending["source"]) == ("pending_verification", "same", "S42")
    with pytest.raises(sankofa.ConfigError, match="riat, htcds"):
        sankofa.crosswalk("nobody")  # type: ignore[arg-type]
