"""Licences and sources of the dependency tree, held against deny.toml. Reads `cargo metadata`, asks no network."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

root = Path(__file__).resolve().parent.parent
deny = tomllib.loads((root / "deny.toml").read_text())
allowed = set(deny["licenses"]["allow"])
exceptions = {entry["name"]: set(entry["allow"]) for entry in deny["licenses"].get("exceptions", [])}
banned = set(deny["bans"]["deny"])


def acceptable(expression: str, more: set[str]) -> bool:
    """Whether an SPDX expression can be met by allowed licences (in old manifests a slash means OR)."""
    words = re.findall(r"[()]|[^\s()]+(?:\s+WITH\s+[^\s()]+)?", expression.replace("/", " OR "))
    operators = {"AND": "and", "OR": "or", "(": "(", ")": ")"}
    terms = [operators.get(word) or str(" ".join(word.split()) in allowed | more) for word in words]
    return bool(eval(" ".join(terms)))  # only: True False and or ( )


metadata = json.loads(
    subprocess.run(
        ["cargo", "metadata", "--format-version", "1", "--locked"], cwd=root, check=True, capture_output=True
    ).stdout
)
problems = []
for package in metadata["packages"]:
    name, licence, source = package["name"], package["license"], package["source"]
    if source is not None and not source.startswith("registry+"):
        problems.append(f"{name}: comes from {source}")
    if name in banned:
        problems.append(f"{name}: banned")
    if not licence or not acceptable(licence, exceptions.get(name, set())):
        problems.append(f"{name}: licence {licence}")
if problems:
    sys.exit("\n".join(problems))
print(f"{len(metadata['packages'])} packages, all under allowed licences")
