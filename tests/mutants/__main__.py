"""Mutants of the rules, all in one build, each tried by itself.

    python tests/mutants [--sample N] [--seed S] [--jobs J] [--genre G] [--in WORD]

Called by `tests/long mutants`, which sees to Python and cargo-mutants. Prints the mutants that no test notices and, for
each genre, how many there are, how many were noticed (`killed`), by the corpus alone too, and how many could not be
tried. The score is killed / (killed + missed).
"""

import argparse
import os
import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from build import Tree
from listing import listing
from trial import Trials, tests


def options():
    parser = argparse.ArgumentParser(prog="tests/long mutants")
    parser.add_argument("sample", nargs="?", type=int, help="so many mutants, drawn by chance (all)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--genre", help="only this genre")
    parser.add_argument("--in", dest="word", default="", help="only mutants whose line of the listing has this")
    return parser.parse_args()


def chosen(mutants, asked):
    """In an order of chance: whatever was tried when somebody looks is a sample, and a smaller one is part of a larger."""
    fit = [one for one in mutants if asked.genre in (None, one.genre) and asked.word in one.name]
    random.Random(asked.seed).shuffle(fit)
    return fit[: asked.sample]


def main():
    asked = options()
    root = Path(__file__).resolve().parents[2]
    target = Path(os.environ.get("CARGO_TARGET_DIR", root / "target")).resolve()
    os.environ["CARGO_TARGET_DIR"] = str(target)
    mutants = listing(root)
    tree = Tree(root, target / "mutants-tree", mutants)
    tree.make()
    rules = tree.programs(["--package", "sankofa", "--lib", "--test", "all"])
    corpus = tree.programs(["--package", "sankofa-tests", "--test", "conformance", "--test", "vectors"])
    own, others = (
        Trials([test for program in programs.values() for test in tests(program, tree.copy / folder, asked.jobs)])
        for programs, folder in ((rules, "core"), (corpus, "tests"))
    )

    def verdict(one):
        if one.number in tree.left_out:
            return "left out"
        if own.killer(one):
            return "killed"
        if others.killer(one):
            return "by the corpus"
        come_by = own.groups(one) or others.groups(one)
        print(f"missed{'' if come_by else ', no test comes by it'}: {one.name}", flush=True)
        return "missed"

    tried = chosen([one for one in mutants if one.genre != "StructField"], asked)
    with ThreadPoolExecutor(asked.jobs) as pool:
        verdicts = list(pool.map(verdict, tried))
    show(tried, verdicts)
    fields = sum(one.genre == "StructField" for one in mutants)
    print(f"and {fields} of fields in statics, which cannot be switched: tests/long mutants-each")


def show(tried, verdicts):
    columns = ("killed", "by the corpus", "missed", "left out")
    counts = Counter(zip((one.genre for one in tried), verdicts, strict=True))
    print(f"{'':16}{'mutants':>9}" + "".join(f"{name:>15}" for name in columns))
    genres = list(dict.fromkeys(one.genre for one in tried))
    for name, among in [(genre, [genre]) for genre in genres] + [("all", genres)]:
        row = [sum(counts[genre, column] for genre in among) for column in columns]
        print(f"{name:16}{sum(row):>9}" + "".join(f"{count:>15}" for count in row))
    killed, missed = verdicts.count("killed") + verdicts.count("by the corpus"), verdicts.count("missed")
    print(f"score {killed} / {killed + missed} = {100 * killed / max(1, killed + missed):.1f} %")


main()
