"""Results on disk: the JSON file, which also remembers what has been run, so that a run can go on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from autograder.grade.record import write_atomically
from autograder.redteam.attack import Attack, Result, Results, System

PACKAGE = Path(__file__).parent.parent
_PROGRAMS = {System.AUTOGRADER: "dlbio-autograder", System.NBGRADER: "nbgrader", System.OTTER: "otter-grader"}


@dataclass
class Saved:
    """Results so far, written to a file after each one.

    Attributes:
        path: the JSON file, or None for none.
        results: by attack and system. What an earlier run of the very same package wrote is taken over.
    """

    path: Path | None
    attacks: tuple[Attack, ...]
    results: Results = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.digest = _digest()
        if self.path is not None:
            self.results |= _read(self.path, self.digest)

    def missing(self, systems: Iterable[System]) -> list[Attack]:
        """The attacks that have no result on some of the systems they apply to."""
        wanted = set(systems)
        return [a for a in self.attacks if (wanted & a.systems) - set(self.results.get(a.name, {}))]

    def add(self, attack: Attack, system: System, result: Result) -> None:
        """Take a result and write the file."""
        self.results.setdefault(attack.name, {})[system] = result
        if self.path is not None:
            write_atomically(self.path, json.dumps(self.as_json(), indent=1, ensure_ascii=False) + "\n")

    def as_json(self) -> dict[str, Any]:
        """What stands in the file."""
        return {
            "versions": versions(),
            "digest": self.digest,
            "attacks": [
                {
                    "name": attack.name,
                    "class": attack.category,
                    "success": attack.success,
                    **{
                        system: result.as_json()
                        for system, result in self.results.get(attack.name, {}).items()
                    },
                }
                for attack in self.attacks
            ],
        }


def versions() -> dict[str, str]:
    """The version of each grader that is installed."""
    found = {}
    for system, name in _PROGRAMS.items():
        try:
            found[str(system)] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _digest() -> str:
    """Hash of this package: another grader, or another corpus, is attacked anew."""
    digest = hashlib.sha256()
    for path in sorted(PACKAGE.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _read(path: Path, digest: str) -> Results:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["digest"] != digest:
            return {}
        return {
            entry["name"]: {system: _result(entry[system]) for system in System if system in entry}
            for entry in data["attacks"]
        }
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _result(data: dict[str, Any]) -> Result:
    return Result(data["score"], data["max"], data["evidence"], data["seconds"], data["twin"])
