"""Pickles, threads and processes."""

from __future__ import annotations

import copy
import json
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from conftest import AS_OF, EXAMPLE

import sankofa

try:
    import cloudpickle
except ModuleNotFoundError:
    cloudpickle = None

PICKLERS = [pickle] if cloudpickle is None else [pickle, cloudpickle]


@pytest.mark.parametrize("pickler", PICKLERS, ids=lambda pickler: pickler.__name__)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles(pickler: Any, protocol: int, bad: dict[str, Any]) -> None:
    book = sankofa.Rulebook("base", as_of=AS_OF, gate="g3", across=True, lang="fr", max_findings=9, select=["STR"])
    again = pickle.loads(pickler.dumps(book, protocol=protocol))
    assert again == book and repr(again) == repr(book)
    lines = "\n".join(map(json.dumps, [EXAMPLE, bad, bad]))
    report = book.check(lines)
    back = pickle.loads(pickler.dumps(report, protocol=protocol))
    assert back == report
    for lang in ("en", "fr", "ar"):
        assert back.to_json(lang) == report.to_json(lang)
        assert back.to_text(lang) == report.to_text(lang)
    assert back.to_json() == report.to_json()
    for finding in report:
        one = pickle.loads(pickler.dumps(finding, protocol=protocol))
        assert one == finding and one.to_dict() == finding.to_dict() and hash(one) == hash(finding)


def test_copies(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    report = book.check(bad)
    for value in (book, report, report.findings[0]):
        assert copy.copy(value) == value and copy.deepcopy(value) == value


def test_a_rulebook_takes_its_programme_file_along(tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text('name = "ours"\ntitle = { en = "Ours" }\n[[versions]]\nid = "1"\nfrom = "2010-01-01"')
    pickled = pickle.dumps(sankofa.Rulebook(file, as_of=AS_OF))
    file.unlink()
    assert pickle.loads(pickled).check(EXAMPLE).programmes == {"ours@1": 1}


def test_threads(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    expected = book.check(bad).to_json()
    data = [bad, json.dumps(bad), json.dumps(bad).encode()]
    start = threading.Barrier(8)

    def work(_: int) -> set[str]:
        start.wait()
        return {book.check(data[turn % 3]).to_json() for turn in range(60)}

    with ThreadPoolExecutor(8) as pool:
        assert set().union(*pool.map(work, range(8))) == {expected}


def test_a_bytearray_may_change_meanwhile(book: sankofa.Rulebook) -> None:
    raw = json.dumps(EXAMPLE).encode()
    shared = bytearray(raw)
    done = threading.Event()

    def disturb() -> None:
        while not done.is_set():
            shared[:] = b"x" * 10
            shared[:] = raw * 2

    thread = threading.Thread(target=disturb)
    thread.start()
    try:
        for _ in range(100):
            assert book.check(shared).cases >= 1
    finally:
        done.set()
        thread.join()


def test_threads_do_not_show(book: sankofa.Rulebook, bad: dict[str, Any], tmp_path: Path) -> None:
    cases = [EXAMPLE, bad] * 300
    file = tmp_path / "cases.jsonl"
    file.write_text("\n".join(map(json.dumps, cases)))
    alone = book.check(file)
    assert alone.cases == 600 and alone.with_errors == 300
    for threads in (0, 2, 5):
        assert book.check(file, threads=threads).to_json() == alone.to_json()
        assert book.check(cases, threads=threads).counts == alone.counts
    assert sankofa.check(file, as_of=AS_OF, threads=2) == alone
    for threads in (-1, 256):
        with pytest.raises(OverflowError):
            book.check(file, threads=threads)


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_processes(method: str, book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    expected = [book.check(data) for data in (EXAMPLE, bad)]
    with multiprocessing.get_context(method).Pool(2) as pool:
        found = pool.map_async(book.check, [EXAMPLE, bad]).get(timeout=120)
    assert found == expected


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_fork_while_threads_check(book: sankofa.Rulebook, bad: dict[str, Any]) -> None:
    """No lock of the library is held over a check: a child made meanwhile does not hang."""
    done = threading.Event()

    def work() -> None:
        while not done.is_set():
            book.check(bad).to_json()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(10):
            child = os.fork()
            if child == 0:
                signal.alarm(60)
                os._exit(0 if book.check(bad).cases == 1 else 1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        done.set()
        for thread in threads:
            thread.join()


def test_the_first_use_may_be_in_many_threads() -> None:
    program = (
        "import sankofa, threading, warnings\n"
        "book = sankofa.Rulebook(as_of='2016-09-01')\n"
        "def work():\n"
        "    assert book.check('x').to_json('ar')\n"
        "threads = [threading.Thread(target=work) for _ in range(8)]\n"
        "[thread.start() for thread in threads]; [thread.join() for thread in threads]\n"
    )
    run = subprocess.run(
        [sys.executable, "-W", "ignore::RuntimeWarning", "-c", program], capture_output=True, text=True, timeout=120
    )
    assert (run.returncode, run.stderr) == (0, "")
