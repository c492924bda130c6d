"""The copy of the tree with every mutant in it, built once."""

import hashlib
import json
import os
import re
import subprocess
from pathlib import Path

from listing import SWITCHED
from rewrite import File

MARK = re.compile(rb"/\*\[([\d,]+)\*/|/\*([\d,]+)\]\*/")
# Built once and run thousands of times. Without what the compiler keeps for the next build: it would cost more.
BUILT = {
    "CARGO_PROFILE_MUTANTS_OPT_LEVEL": "1",
    "CARGO_INCREMENTAL": "0",
    "CARGO_TERM_COLOR": "never",
    "RUSTFLAGS": "-Awarnings",
}
HERE = Path(__file__).parent


class Tree:
    """The copy. `left_out` tells of each mutant that cannot live here why."""

    def __init__(self, root, copy, mutants):
        self.root, self.copy = root, copy
        self.mutants = mutants
        self.left_out = {one.number: "not an expression" for one in mutants if one.genre not in SWITCHED}

    def make(self):
        """Makes the copy anew, but touches no file that did not change, so that cargo builds no more than it must."""
        told = subprocess.run(["git", "ls-files", "-z"], cwd=self.root, check=True, capture_output=True, text=True)
        files = {name: self.root / name for name in told.stdout.split("\0") if name and (self.root / name).is_file()}
        made = files.keys() | {"core/src/mutants.rs"}
        for old in [path for path in self.copy.rglob("*") if path.is_file()]:
            if str(old.relative_to(self.copy)) not in made:
                old.unlink()
        changed = {one.file for one in self.mutants} | {"core/src/lib.rs"}
        for name in files.keys() - changed:
            put(self.copy / name, files[name].read_bytes(), files[name].stat().st_mode)
        put(self.copy / "core/src/mutants.rs", (HERE / "switch.rs").read_bytes())
        put(self.copy / "core/src/lib.rs", files["core/src/lib.rs"].read_bytes() + b"\nmod mutants;\n")
        self.viable(self.copy.with_suffix(".json"), self.key(files))

    def key(self, files):
        """Stands for all that decides what compiles."""
        asked = sorted(name for name in files if name.startswith(("core/src/", "tests/mutants/")))
        return hashlib.sha256(b"".join(files[name].read_bytes() for name in asked)).hexdigest()

    def viable(self, state, key):
        """Leaves out what the compiler refuses, until it refuses nothing; or what it refused of the same files before."""
        if state.exists() and (known := json.loads(state.read_text()))["key"] == key:
            self.left_out = {int(number): why for number, why in known["left out"].items()}
            return self.rewrite()
        self.rewrite()
        while errors := self.errors():
            dropped = {}
            for message, spans in errors:
                # The first place that lies in a mutant; the main one is tried first.
                found = next(filter(None, (self.mutants_at(*span) for span in spans)), ())
                dropped |= dict.fromkeys(found, "does not compile: " + message.split("\n")[0])
            if not dropped:
                raise SystemExit("errors that no mutant made:\n" + "\n".join(message for message, _ in errors))
            print(f"{len(errors)} errors, {len(dropped)} mutants left out", flush=True)
            self.left_out |= dropped
            self.rewrite()
        state.write_text(json.dumps({"key": key, "left out": self.left_out}))

    def rewrite(self):
        of_file = {one.file: [] for one in self.mutants}
        for one in self.mutants:
            if one.number not in self.left_out:
                of_file[one.file].append(one)
        for name, mutants in of_file.items():
            file = File((self.root / name).read_text(), mutants)
            put(self.copy / name, file.rewritten().encode())
            unplaced = [one.number for one in mutants if one.number not in file.placed]
            self.left_out |= dict.fromkeys(unplaced, "no place for a switch")

    def cargo(self, words):
        command = ["cargo", *words, "--profile", "mutants", "--message-format", "json"]
        environment = os.environ | BUILT
        run = subprocess.run(command, check=False, cwd=self.copy, env=environment, stdout=subprocess.PIPE, text=True)
        return run.returncode, [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]

    def errors(self):
        """Each error of the crate with its places, the main ones first."""
        _, told = self.cargo(["check", "--package", "sankofa", "--lib"])
        messages = [one["message"] for one in told if one["reason"] == "compiler-message"]
        errors = [one for one in messages if one["level"] == "error" and one["spans"]]
        return [(one["rendered"], sorted(places(one), key=lambda at: not at[2])) for one in errors]

    def mutants_at(self, name, byte, _main):
        """The innermost mutants around a byte of a file."""
        around = [()]
        if (path := self.copy / name).is_file():
            for mark in MARK.finditer(path.read_bytes(), 0, byte):
                around.append([int(number) for number in mark[1].split(b",")]) if mark[1] else around.pop()
        return around[-1]

    def programs(self, words):
        """Builds; the programs of tests that came of it, by the name of what they test."""
        failed, told = self.cargo(["test", "--no-run", *words])
        if failed:
            raise SystemExit("the tests do not build")
        made = [one for one in told if one["reason"] == "compiler-artifact" and one["profile"]["test"]]
        return {one["target"]["name"]: one["executable"] for one in made if one["executable"]}


def put(path, content, mode=0o644):
    if not path.is_file() or path.read_bytes() != content:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(mode)


def places(message):
    for span in message["spans"]:
        while span:
            yield span["file_name"], span["byte_start"], span["is_primary"]
            span = span["expansion"] and span["expansion"]["span"]
