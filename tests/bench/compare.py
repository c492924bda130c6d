"""Sankofa's check beside what peers take to look at the shape of the same documents: compare SCHEMA CASES...

Every round runs all of them one after the other on the same lines, so that a slow moment of the machine meets all;
told are the medians, and the median of the ratios within a round. Sankofa judges by every rule; the others look at
shape and types at most. Nobody keeps what was read: a list of two thousand models would make the garbage collector a
part of what is timed. Memory is the peak that one pass over the file adds, in a process of its own."""
import importlib.metadata
import json
import os
import pathlib
import resource
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


def each(read):
    """Reads line by line and lets go."""

    def run(lines):
        for line in lines:
            read(line)

    return run


def two_threads(run, halves):
    threads = [threading.Thread(target=run, args=(half,)) for half in halves]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def memory(run, cases):
    """Megabytes that a run adds at its peak."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # noqa: E731
        before = peak()
        run(cases)
        os.write(write, str((peak() - before) / 1024).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as told:
        added = float(told.read() or "nan")
    os.waitpid(child, 0)
    return added


def compare(work, cases):
    lines = pathlib.Path(cases).read_bytes().splitlines()
    size = sum(map(len, lines)) // len(lines)
    print(f"\n{pathlib.Path(cases).name}: {len(lines)} cases of {size} bytes, {ROUNDS} rounds")
    half = len(lines) // 2
    whole = {name: form(lines) for name, (form, _) in work.items()}
    halves = {name: (form(lines[:half]), form(lines[half:])) for name, (form, _) in work.items()}
    passes = {(name, threads): [] for name in work for threads in (1, 2)}
    for number in range(ROUNDS + 1):
        for (name, threads), taken in passes.items():
            run = work[name][1]
            start = time.perf_counter()
            run(whole[name]) if threads == 1 else two_threads(run, halves[name])
            if number:  # the first round warms up
                taken.append(time.perf_counter() - start)
    print(f"{'':26}{'µs a case':>11}{'/ sankofa':>11}{'2 threads':>11}{'MB':>8}")
    ours = passes[next(iter(passes))]
    for name, (_, run) in work.items():
        one, two = passes[name, 1], passes[name, 2]
        ratio = statistics.median(theirs / own for theirs, own in zip(one, ours))
        gain = statistics.median(alone / both for alone, both in zip(one, two))
        cost = statistics.median(one) / len(lines) * 1e6
        print(f"{name:26}{cost:11.1f}{ratio:11.2f}{gain:10.2f}x{memory(run, whole[name]):8.1f}")


def main(schema, *files):
    schema = json.loads(pathlib.Path(schema).read_bytes())
    book = sankofa.Rulebook(as_of="2016-09-01")
    pydantic_reader = pydantic.TypeAdapter(models.pydantic_model(schema)).validate_json
    msgspec_reader = msgspec.json.Decoder(models.msgspec_type(schema)).decode
    validator = jsonschema_rs.validator_for(schema)
    packages = ("pydantic", "msgspec", "orjson", "jsonschema-rs")
    versions = ", ".join(f"{package} {importlib.metadata.version(package)}" for package in packages)
    print(f"Python {sys.version.split()[0]}, {versions}")
    # In which form the cases are handed over, and what is timed.
    work = {
        "sankofa check": (b"\n".join, book.check),
        "sankofa check, each": (list, each(book.check)),
        "pydantic": (list, each(pydantic_reader)),
        "msgspec, typed": (list, each(msgspec_reader)),
        "msgspec, untyped": (list, each(msgspec.json.Decoder().decode)),
        "orjson + jsonschema-rs": (list, each(lambda line: validator.is_valid(orjson.loads(line)))),
        "orjson alone": (list, each(orjson.loads)),
    }
    for cases in files:
        # All of them take these documents for good: otherwise the comparison would be of different things.
        for line in pathlib.Path(cases).read_bytes().splitlines():
            if not validator.is_valid(orjson.loads(line)):
                sys.exit("these cases do not fit the schema")
            pydantic_reader(line)
            msgspec_reader(line)
        compare(work, cases)


main(*sys.argv[1:])
