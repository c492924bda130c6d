"""The mutants, as cargo-mutants lists them. A number is a mutant's place in the listing, from 1."""

import json
import subprocess
from dataclasses import dataclass

SWITCHED = ("BinaryOperator", "UnaryOperator", "MatchArmGuard", "MatchArm", "FnValue")


@dataclass(frozen=True)
class Mutant:
    number: int
    file: str
    genre: str
    replacement: str
    start: tuple[int, int]
    end: tuple[int, int]
    returns: str
    name: str


def listing(tree):
    """All mutants of the crate, also those that cannot be switched."""
    command = ["cargo-mutants", "mutants", "--package", "sankofa", "--list", "--json"]
    told = subprocess.run(command, cwd=tree, check=True, capture_output=True, text=True).stdout
    return [mutant(number, one) for number, one in enumerate(json.loads(told), 1)]


def mutant(number, one):
    start, end = ((at["line"], at["column"]) for at in (one["span"]["start"], one["span"]["end"]))
    returns = (one["function"] or {}).get("return_type", "")
    return Mutant(number, one["file"], one["genre"], one["replacement"], start, end, returns, one["name"])
