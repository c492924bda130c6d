"""Answers questions as another language does: the cross-language test compares the bytes.

Reads questions until the end of standard input. A question begins with a line of words, `-` for none:

    check|next|apply AS_OF GATE PROGRAMME ACROSS LANG
    score AS_OF POLICY CHANGE
    measure AS_OF PROGRAMME BY SMALL_CELL ROUNDED LEVEL

(ACROSS, CHANGE and ROUNDED 0 or 1; BY with commas between). Then a line with a length in bytes, and that many bytes of
document; for apply the same again with the event, for score with the instrument. For each it writes a line with a length
and that many bytes of answer. Bytes and nothing else: no line end behind a document or an answer.
"""

from __future__ import annotations

import json
import sys
from typing import Any, BinaryIO

import sankofa


def piece(stream: BinaryIO) -> bytes:
    """A line with a length, and so many bytes."""
    length = int(stream.readline())
    found = stream.read(length)
    if len(found) != length:
        raise EOFError("the last question breaks off")
    return found


Options = dict[str, Any]


def named(words: list[str], *names: str) -> Options:
    """Options by their names, without those that are not given."""
    return {name: word for name, word in zip(names, words, strict=True) if word != "-"}


class Judge:
    """Answers by rulebooks, each made once."""

    def __init__(self) -> None:
        self.books: dict[tuple[Any, ...], sankofa.Rulebook] = {}

    def book(self, words: list[str]) -> sankofa.Rulebook:
        options = named(words, "as_of", "gate", "programme", "across", "lang")
        options["across"] = options["across"] == "1"
        key = tuple(sorted(options.items()))
        if key not in self.books:
            self.books[key] = sankofa.Rulebook(**options)
        return self.books[key]

    def answer(self, verb: str, words: list[str], stream: BinaryIO) -> str:
        """The answer as JSON. What Python gives as objects is written as the other languages write it."""
        document = piece(stream)
        found: Any
        if verb == "check":
            return self.book(words).check(document).to_json()
        if verb == "next":
            found = self.book(words).next(document)
        elif verb == "apply":
            found = self.book(words).apply(document, piece(stream))
        elif verb == "score":
            options = named(words, "as_of", "policy", "change")
            options["change"] = options["change"] == "1"
            options["instrument"] = piece(stream).decode() or None
            found = sankofa.score(document, **options)
        elif verb == "measure":
            options = named(words, "as_of", "programme", "by", "small_cell", "rounded", "level")
            options["by"] = options["by"].split(",") if "by" in options else None
            options["small_cell"] = int(options["small_cell"])
            options["rounded"] = options["rounded"] == "1"
            found = sankofa.measure(document, **options)
        else:
            raise ValueError(f"there is no verb {verb}")
        return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    judge = Judge()
    while line := sys.stdin.buffer.readline():
        verb, *words = line.decode("ascii").split()
        found = judge.answer(verb, words, sys.stdin.buffer).encode()
        sys.stdout.buffer.write(b"%d\n%b" % (len(found), found))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
