"""Check that requirements/*.txt match the output of `make lock`, without Poetry or a network.

Names, versions and hashes are compared with poetry.lock, and poetry.lock with pyproject.toml.
"""

import hashlib
import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
GROUPS_OF = {
    "main.txt": {"main"},
    "dev.txt": {"main", "test", "dev", "notebooks", "installer"},
    "bench.txt": {"bench"},
    "uv.txt": {"installer"},
    "spark.txt": {"spark"},
}

Pins = dict[tuple[str, str], frozenset[str]]


def content_hash(pyproject: dict[str, Any]) -> str:
    """Return the hash of the resolved dependencies that Poetry writes into the lock."""
    project_keys = ("requires-python", "dependencies", "optional-dependencies")
    poetry_keys = ("dependencies", "source", "extras", "dev-dependencies", "group")
    project, poetry = pyproject["project"], pyproject["tool"]["poetry"]
    relevant = {
        "project": {key: project[key] for key in project_keys if key in project},
        "dependency-groups": pyproject["dependency-groups"],
        "tool": {"poetry": {key: poetry[key] for key in poetry_keys if key in poetry}},
    }
    return hashlib.sha256(json.dumps(relevant, sort_keys=True).encode()).hexdigest()


def locked(lock: dict[str, Any], groups: set[str]) -> Pins:
    """Return the packages of these groups in the lock, with the hashes of their files."""
    return {
        (package["name"], package["version"]): frozenset(f["hash"] for f in package["files"])
        for package in lock["package"]
        if groups & set(package["groups"])
    }


def exported(text: str) -> Pins:
    """Return the packages of a requirements file, with their hashes."""
    return {
        (match["name"], match["version"]): frozenset(re.findall(r"--hash=(\S+)", match["hashes"]))
        for match in re.finditer(
            r"^(?P<name>[\w.-]+)(?:\[[^]]*\])?==(?P<version>[^\s;]+)(?P<hashes>.*(?:\n .*)*)",
            text,
            re.MULTILINE,
        )
    }


def faults() -> list[str]:
    """Return one line per stale entry."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lock = tomllib.loads((ROOT / "poetry.lock").read_text("utf-8"))
    messages = []
    if content_hash(pyproject) != lock["metadata"]["content-hash"]:
        messages.append("poetry.lock: the dependencies in pyproject.toml have changed since")
    for name, groups in GROUPS_OF.items():
        text = (ROOT / "requirements" / name).read_text("utf-8")
        expected, actual = locked(lock, groups), exported(text)
        messages += [
            f"requirements/{name}: {package} {version} differs from poetry.lock"
            for package, version in sorted(expected.keys() | actual.keys())
            if expected.get((package, version)) != actual.get((package, version))
        ]
        if "://" in text:
            messages.append(f"requirements/{name}: contains the address of an index")
    return messages


if __name__ == "__main__":
    stale = faults()
    for fault in stale:
        print(fault, file=sys.stderr)
    sys.exit("Run `make lock`." if stale else 0)
