"""Answers questions as another language does: the cross-language test compares the bytes.

Reads questions until the end of standard input. A question is a line `VERB AS_OF GATE PROGRAMME ACROSS LANG` (VERB
check, next or apply; `-` for none; ACROSS 0 or 1), a line with a length in bytes, and that many bytes of document; for
apply, the same again with the event. For each it writes a line with a length and that many bytes of answer. Bytes and
nothing else: no line end behind a document or an answer.
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


def questions(stream: BinaryIO) -> Any:
    """Yields the verb, the options, the document and the event of each question."""
    while line := stream.readline():
        verb, as_of, gate, programme, across, lang = line.decode("ascii").split()
        options = {"as_of": as_of, "across": across == "1"}
        for name, word in (("gate", gate), ("programme", programme), ("lang", lang)):
            if word != "-":
                options[name] = word
        document = piece(stream)
        yield verb, options, document, piece(stream) if verb == "apply" else b""


def answer(book: sankofa.Rulebook, verb: str, document: bytes, event: bytes) -> str:
    """The answer as JSON. What Python gives as objects is written as the other languages write it."""
    if verb == "check":
        return book.check(document).to_json()
    found: Any = book.next(document) if verb == "next" else book.apply(document, event)
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def main() -> None:
    books: dict[tuple[Any, ...], sankofa.Rulebook] = {}
    for verb, options, document, event in questions(sys.stdin.buffer):
        key = tuple(sorted(options.items()))
        if key not in books:
            books[key] = sankofa.Rulebook(**options)
        found = answer(books[key], verb, document, event).encode()
        sys.stdout.buffer.write(b"%d\n%b" % (len(found), found))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
