"""Runs the tests against one mutant after the other, only those tests that come by it."""

import math
import os
import re
import signal
import subprocess
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

# As in tests/run: property tests draw the same values in every run.
STEADY = {"PROPTEST_RNG_SEED": "20151118", "RUST_BACKTRACE": "0"}
FAILED = re.compile(r"test (\S+) .*FAILED$")
# A mutant that loops must not take the memory of the machine.
MEMORY = 8 << 30
# Tests quicker than this share a process.
QUICK = 0.02


@dataclass
class Test:
    program: str
    folder: Path
    name: str
    seconds: float = 0
    reaches: set[int] = field(default_factory=set)


def run(program, folder, names, environment, limit=600):
    """Runs tests of a program until one fails. Gives its name, or what else went wrong, or nothing; and the seconds.

    Seconds are those of the processor, so that a busy machine is not taken for a loop.
    """
    command = ["prlimit", f"--cpu={math.ceil(limit)}", f"--as={MEMORY}", program, "--exact", "--test-threads=1", *names]
    process = subprocess.Popen(
        command, cwd=folder, env=os.environ | STEADY | environment,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, errors="replace",
    )  # fmt: skip
    with process.stdout as said:
        failed = next((found[1] for line in said if (found := FAILED.match(line.rstrip()))), None)
    if failed:
        # Not `process.kill`, which asks first whether it ended, and then nobody learns how.
        os.kill(process.pid, signal.SIGKILL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if not failed and process.returncode:
        failed = f"ended with {process.returncode}"
    return failed, used.ru_utime + used.ru_stime


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
    failed, test.seconds = run(test.program, test.folder, [test.name], {"MUTANTS_REACHED": str(reached)})
    if failed:
        raise SystemExit(f"{test.name} fails without any mutant: {failed}")
    test.reaches = set(map(int, reached.read_text().split())) if reached.exists() else set()


class Trials:
    """The tests of a program or two. Those that killed often for their time, most in this file, come first.

    The order changes no verdict; in a rule's file it soon begins with the examples of the rule's page.
    """

    def __init__(self, tests):
        self.tests = tests
        self.kills = Counter()

    def groups(self, one):
        """The tests that come by a mutant, in groups that share a process."""
        groups = {}
        for test in self.tests:
            if one.number in test.reaches:
                alone = test.name if test.seconds > QUICK else ""
                groups.setdefault((test.program, test.folder, alone), []).append(test)
        return sorted(groups.items(), key=lambda group: self.worth(one, *group), reverse=True)

    def worth(self, one, key, group):
        return (1 + self.kills[key] + 50 * self.kills[one.file, key]) / sum(test.seconds for test in group)

    def killer(self, one):
        """The test that notices a mutant, or nothing."""
        for key, group in self.groups(one):
            limit = 2 + 5 * sum(test.seconds for test in group)
            failed, _ = run(key[0], key[1], [test.name for test in group], {"MUTANT": str(one.number)}, limit)
            if failed:
                self.kills.update([key, (one.file, key)])
                return failed
        return None
