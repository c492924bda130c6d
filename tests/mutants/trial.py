"""Runs the tests against one mutant after the other, only those tests that come by it."""

import os
import re
import subprocess
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

# As in tests/run: property tests draw the same values in every run.
STEADY = {"PROPTEST_RNG_SEED": "20151118", "RUST_BACKTRACE": "0"}
FAILED = re.compile(r"test (\S+) .*FAILED$")
# Tests quicker than this share a process.
QUICK = 0.3


@dataclass
class Test:
    program: str
    folder: Path
    name: str
    seconds: float = 0
    reaches: set[int] = field(default_factory=set)


def run(program, folder, names, environment, limit=600):
    """Runs tests of a program until one fails; its name, or what else went wrong, or nothing."""
    command = [program, "--exact", "--test-threads=1", *names]
    process = subprocess.Popen(
        command, cwd=folder, env=os.environ | STEADY | environment,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, errors="replace",
    )  # fmt: skip
    late = threading.Timer(limit, process.kill)
    late.start()
    failed = next((found[1] for line in process.stdout if (found := FAILED.match(line.rstrip()))), None)
    too_late = not late.is_alive()
    late.cancel()
    if failed:
        process.kill()
    code = process.wait()
    if failed or code == 0:
        return failed
    return "out of time" if too_late else f"ended with {code}"


def tests(program, folder, workers):
    """The tests of a program, each with its time and the mutants that it comes by; all must pass."""
    command = [program, "--list", "--format", "terse"]
    told = subprocess.run(command, check=True, cwd=folder, capture_output=True, text=True).stdout
    names = [line.removesuffix(": test") for line in told.splitlines() if line.endswith(": test")]
    found = [Test(program, folder, name) for name in names]
    with tempfile.TemporaryDirectory() as place, ThreadPoolExecutor(workers) as pool:
        list(pool.map(lambda test: watch(test, Path(place) / test.name.replace("::", "-")), found))
    return found


def watch(test, reached):
    before = time.monotonic()
    failed = run(test.program, test.folder, [test.name], {"MUTANTS_REACHED": str(reached)})
    if failed:
        raise SystemExit(f"{test.name} fails without any mutant: {failed}")
    test.seconds = time.monotonic() - before
    test.reaches = set(map(int, reached.read_text().split())) if reached.exists() else set()


class Trials:
    """What is known about the tests. Those that killed often for their time come first; that changes no verdict."""

    def __init__(self, tests):
        self.tests = tests
        self.kills = Counter()

    def groups(self, number):
        """The tests that come by a mutant, in groups that share a process."""
        groups = {}
        for test in self.tests:
            if number in test.reaches:
                alone = test.name if test.seconds > QUICK else ""
                groups.setdefault((test.program, test.folder, alone), []).append(test)
        return sorted(groups.items(), key=lambda one: cost(one[1]) / (1 + self.kills[one[0]]))

    def killer(self, number):
        """The test that notices a mutant, or nothing."""
        for key, group in self.groups(number):
            names = [test.name for test in group]
            # Long enough that a busy machine is not taken for a loop.
            failed = run(key[0], key[1], names, {"MUTANT": str(number)}, 10 + 5 * cost(group))
            if failed:
                self.kills[key] += 1
                return failed
        return None


def cost(group):
    return sum(test.seconds for test in group)
