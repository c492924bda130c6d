"""Sankofa's check beside what peers take to look at the shape of the same documents: compare CASES SCHEMA.

Every round runs all of them one after the other on the same lines, so that a slow moment of the machine meets all;
told are the medians, and the median of the ratios within a round. Sankofa judges by every rule; the others look at
shape and types at most."""
import importlib.metadata
import json
import pathlib
import statistics
import sys
import threading
import time

import jsonschema_rs
import models
import msgspec
import orjson
import pydantic
import sankofa

ROUNDS = 15


def main(cases, schema):
    lines = pathlib.Path(cases).read_bytes().splitlines()
    whole = b"\n".join(lines)
    schema = json.loads(pathlib.Path(schema).read_bytes())
    book = sankofa.Rulebook(as_of="2016-09-01")
    adapter = pydantic.TypeAdapter(models.pydantic_model(schema))
    decoder = msgspec.json.Decoder(models.msgspec_type(schema))
    plain = msgspec.json.Decoder()
    validator = jsonschema_rs.validator_for(schema)
    half = len(lines) // 2
    halves = [b"\n".join(lines[:half]), b"\n".join(lines[half:])]

    def two_threads():
        threads = [threading.Thread(target=book.check, args=(part,)) for part in halves]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def each(step):
        """As a stream is worked off: nothing is kept of a document once it was looked at."""

        def run():
            for line in lines:
                step(line)

        return run

    work = {
        "sankofa check": lambda: book.check(whole),
        "sankofa check, two threads": two_threads,
        "pydantic": each(adapter.validate_json),
        "msgspec, typed": each(decoder.decode),
        "msgspec, untyped": each(plain.decode),
        "orjson + jsonschema-rs": each(lambda line: validator.is_valid(orjson.loads(line))),
        "orjson alone": each(orjson.loads),
    }
    # All of them take these documents for good: otherwise the comparison would be of different things.
    if not all(validator.is_valid(orjson.loads(line)) for line in lines):
        sys.exit("these cases do not fit the schema")
    times = {name: [] for name in work}
    for number in range(ROUNDS + 1):
        for name, run in work.items():
            start = time.perf_counter()
            run()
            if number:  # the first round warms up
                times[name].append(time.perf_counter() - start)
    ours = times["sankofa check"]
    print(f"{len(lines)} cases of {len(whole) // len(lines)} bytes, {ROUNDS} rounds, Python {sys.version.split()[0]}")
    for package in ("pydantic", "msgspec", "orjson", "jsonschema-rs"):
        print(f"  {package} {importlib.metadata.version(package)}")
    print(f"{'':28}{'µs a case':>12}{'/ sankofa':>12}")
    for name, taken in times.items():
        ratio = statistics.median(theirs / own for theirs, own in zip(taken, ours))
        print(f"{name:28}{statistics.median(taken) / len(lines) * 1e6:12.1f}{ratio:12.2f}")


main(*sys.argv[1:])
