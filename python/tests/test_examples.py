"""The README, the docstrings, the example programs and the runner of the corpus, all executed."""

from __future__ import annotations

import doctest
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import AS_OF, EXAMPLE, ROOT

import sankofa
import sankofa._input
import sankofa.errors

README = ROOT / "python" / "README.md"


def python(*args: str | Path, input: bytes = b"", lang: str | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-W", "ignore::RuntimeWarning", *map(str, args)], input=input, capture_output=True, timeout=120
    )


def test_readme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One session through all blocks of the page, in a folder that holds the file it speaks of."""
    monkeypatch.chdir(tmp_path)
    Path("cases.jsonl").write_text(json.dumps(EXAMPLE) + "\n" + json.dumps(EXAMPLE) + "\n", encoding="utf-8")
    text = README.read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert len(blocks) >= 3
    test = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, "README.md", str(README), 0)
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test)
    assert result.attempted >= 10 and result.failed == 0


@pytest.mark.parametrize("module", [sankofa, sankofa._input, sankofa.errors], ids=lambda module: module.__name__)
def test_docstrings(module: Any) -> None:
    assert doctest.testmod(module).failed == 0


def test_check_cases(tmp_path: Path, bad: dict[str, Any]) -> None:
    file = tmp_path / "cases.jsonl"
    file.write_text(json.dumps(EXAMPLE) + "\n" + json.dumps(bad) + "\n", encoding="utf-8")
    program = ROOT / "examples" / "python" / "check_cases.py"
    english, french = python(program, file, AS_OF), python(program, file, AS_OF, "--lang", "fr")
    assert (english.returncode, french.returncode) == (1, 1), english.stderr + french.stderr
    assert b"2 cases" in english.stdout and b"line 2" in english.stdout
    finding = next(found for found in sankofa.check(bad, as_of=AS_OF))
    assert finding.message_in("en").encode() in english.stdout
    assert finding.message_in("fr").encode() in french.stdout
    file.write_text(json.dumps(EXAMPLE), encoding="utf-8")
    assert python(program, file, AS_OF).returncode == 0


def test_corpus_runner(bad: dict[str, Any]) -> None:
    documents = [json.dumps(EXAMPLE).encode(), json.dumps(bad).encode(), b"", b"\xff\n{"]
    options: list[dict[str, Any]] = [{}, {"gate": "g3", "lang": "ar"}, {"across": True}, {"programme": "base"}]
    frames = b""
    for document, chosen in zip(documents, options, strict=True):
        words = ["check", AS_OF, chosen.get("gate", "-"), chosen.get("programme", "-")]
        words += ["1" if chosen.get("across") else "0", chosen.get("lang", "-")]
        frames += " ".join(words).encode() + b"\n%d\n" % len(document) + document
    event = b'{"step": "death", "on": "%s"}' % AS_OF.encode()
    for verb in ("next", "apply"):
        frames += f"{verb} {AS_OF} - - 0 fr\n{len(documents[0])}\n".encode() + documents[0]
    frames += b"%d\n" % len(event) + event
    run = python(ROOT / "python" / "tests" / "corpus.py", input=frames)
    assert run.returncode == 0, run.stderr
    out = run.stdout
    for document, chosen in zip(documents, options, strict=True):
        length, _, out = out.partition(b"\n")
        report, out = out[: int(length)], out[int(length) :]
        assert report.decode() == sankofa.check(document, as_of=AS_OF, **chosen).to_json()
    length, _, out = out.partition(b"\n")
    assert json.loads(out[: int(length)]) == sankofa.next(documents[0], as_of=AS_OF)
    length, _, out = out[int(length) :].partition(b"\n")
    assert json.loads(out) == sankofa.apply(documents[0], event, as_of=AS_OF, lang="fr")
    assert int(length) == len(out)


def test_a_debug_build_says_so() -> None:
    run = subprocess.run([sys.executable, "-W", "always", "-c", "import sankofa"], capture_output=True, text=True)
    assert ("without optimisation" in run.stderr) == sankofa._sankofa._debug_build


def test_the_command_line_is_there(bad: dict[str, Any]) -> None:
    program = Path(sys.executable).parent / ("sankofa.exe" if os.name == "nt" else "sankofa")
    report = sankofa.check(bad, as_of=AS_OF, lang="fr")
    assert report.with_errors == 1
    check = ["check", "-", "--as-of", AS_OF, "--lang", "fr"]
    env = {**os.environ, "PYTHONWARNINGS": "ignore::RuntimeWarning"}
    for call in ([program], [sys.executable, "-m", "sankofa._cli"]):

        def run(*args: str, data: str = "") -> tuple[int, str, str]:
            done = subprocess.run([*call, *args], input=data, capture_output=True, text=True, timeout=120, env=env)
            return done.returncode, done.stdout, done.stderr

        assert run(*check, data=json.dumps(bad)) == (1, report.to_text(), "")
        assert run(*check, "--format", "json", data=json.dumps(bad)) == (1, report.to_json() + "\n", "")
        assert run(*check, data='{"format": "sankofa/1", "id": "A-1"}')[0] == 0
        assert json.loads(run("rules", "--format", "json")[1]) == sankofa.rules()
        assert json.loads(run("programmes", "--format", "json")[1]) == sankofa.programmes()
        assert run("--version") == (0, f"sankofa {sankofa.__version__}\n", "")
        code, out, error = run("no-such-command")
        assert (code, out) == (2, "") and "no-such-command" in error
