"""Checks documents as another language does: the cross-language test compares the bytes.

Reads frames until the end of standard input. A frame is a line `AS_OF GATE PROGRAMME ACROSS LANG` (`-` for none;
ACROSS 0 or 1), a line with a length in bytes, and that many bytes. For each frame it writes a line with a length and
that many bytes of report. Bytes and nothing else: no line end behind a document or a report.
"""

from __future__ import annotations

import sys
from typing import Any, BinaryIO

import sankofa


def frames(stream: BinaryIO) -> Any:
    """Yields the options and the document of each frame."""
    while line := stream.readline():
        as_of, gate, programme, across, lang = line.decode("ascii").split()
        options = {"as_of": as_of, "across": across == "1"}
        for name, word in (("gate", gate), ("programme", programme), ("lang", lang)):
            if word != "-":
                options[name] = word
        length = int(stream.readline())
        document = stream.read(length)
        if len(document) != length:
            raise EOFError("the last frame breaks off")
        yield options, document


def main() -> None:
    books: dict[tuple[Any, ...], sankofa.Rulebook] = {}
    for options, document in frames(sys.stdin.buffer):
        key = tuple(sorted(options.items()))
        if key not in books:
            books[key] = sankofa.Rulebook(**options)
        report = books[key].check(document).to_json().encode()
        sys.stdout.buffer.write(b"%d\n%b" % (len(report), report))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
