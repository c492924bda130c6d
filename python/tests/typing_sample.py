"""Read by mypy --strict, never run: what people write must type-check, and what is wrong must not."""

from __future__ import annotations

import datetime
from pathlib import Path

import sankofa

book = sankofa.Rulebook(Path("ours.toml"), as_of=datetime.date(2016, 9, 1), gate="g3", select=["CHI"])
sankofa.Rulebook("base", as_of="2016-09-01", gate="g9")  # type: ignore[arg-type]
sankofa.Rulebook("base")  # type: ignore[call-arg]

with open("cases.jsonl", "rb") as file:
    report: sankofa.Report = book.check(file, lang="fr")
with open("cases.jsonl") as text:
    book.check(text)  # type: ignore[arg-type]
for data in (b"{}", bytearray(), memoryview(b"{}"), "{}", {"id": "X"}, [{"id": "X"}], Path("case.json")):
    book.check(data)
book.check(1)  # type: ignore[arg-type]

codes: list[str] = [finding.code for finding in report if finding.severity == "error"]
number: int = report.by_severity["warning"] + len(report)
place: str | None = report.findings[0].member
for scored in sankofa.score({"eco.working": ["yes"]}, as_of="2016-09-01"):
    parts: int | None = scored and scored["scores"]["economic"] and scored["scores"]["economic"]["numerator"]
window: str | None = sankofa.score("{}", as_of="2016-09-01", change=True)[0]["window"]
name: str = sankofa.rules()[0]["summary"]["ar"]

try:
    report.raise_if_invalid()
except sankofa.InvalidCase as error:
    again: sankofa.Report | None = error.report
