"""Checks a file of cases, one JSON document per line, and prints what is wrong with each.

    python check_cases.py cases.jsonl 2016-09-01
    python check_cases.py cases.jsonl 2016-09-01 --lang fr
"""

import argparse
import itertools
import sys
from pathlib import Path

import sankofa


def main() -> int:
    options = argparse.ArgumentParser(description="Checks a file of cases, one per line.")
    options.add_argument("file", type=Path, help="JSON Lines: one case per line")
    options.add_argument("as_of", help="the day of judgement, YYYY-MM-DD")
    options.add_argument("--lang", choices=["en", "fr", "ar"], default="en", help="the language of the messages")
    chosen = options.parse_args()

    book = sankofa.Rulebook(as_of=chosen.as_of, lang=chosen.lang)
    report = book.check(chosen.file)

    # Findings of a case stand together; `index` is the place of the case in the file.
    for index, findings in itertools.groupby(report, key=lambda finding: finding.index):
        of_case = list(findings)
        print(f"{of_case[0].case or f'case {index}'}")
        for finding in of_case:
            print(f"  {finding.severity:8} {finding.code} {finding.path} (line {finding.line})")
            print(f"           {finding.message}")
            print(f"           → {finding.help}")

    print(f"{report.cases} cases, {report.clean} without any finding, {report.with_errors} with errors")
    return 0 if report.ok else 1


if __name__ == "__main__":
    sys.exit(main())
