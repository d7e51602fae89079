"""Results on disk: the JSON file, which also remembers what has been run, so that a run can go on.

An attack on several assignments has an entry for each.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from autograder.grade.record import write_atomically
from autograder.redteam.attack import SMALL, Attack, Result, Results, System

PACKAGE = Path(__file__).parent.parent
_PROGRAMS = {System.AUTOGRADER: "dlbio-autograder", System.NBGRADER: "nbgrader", System.OTTER: "otter-grader"}


@dataclass
class Saved:
    """Results so far, written to a file after each one.

    Attributes:
        path: the JSON file, or None for none.
        results: by attack and system. What an earlier run of the very same package wrote is taken over, of the real
            course as far as the assignment is the same.
        root: the real course.
    """

    path: Path | None
    attacks: tuple[Attack, ...]
    results: Results = field(default_factory=dict)
    root: Path = Path()

    def __post_init__(self) -> None:
        self.digest = _digest(PACKAGE)
        self.sources = {name: self._source(name) for name in {a.assignment for a in self.attacks} - {SMALL}}
        self.others: list[dict[str, Any]] = []
        if self.path is not None:
            self._take_over(self.path)

    def missing(self, systems: Iterable[System]) -> list[Attack]:
        """The attacks that have no result on some of the systems they apply to."""
        wanted = set(systems)
        return [a for a in self.attacks if (wanted & a.systems) - set(self.results.get(a.id, {}))]

    def add(self, attack: Attack, system: System, result: Result) -> None:
        """Take a result and write the file."""
        self.results.setdefault(attack.id, {})[system] = result
        if self.path is not None:
            write_atomically(self.path, json.dumps(self.as_json(), indent=1, ensure_ascii=False) + "\n")

    def as_json(self) -> dict[str, Any]:
        """What stands in the file: these attacks, and others whose results still hold."""
        return {
            "versions": versions(),
            "digest": self.digest,
            "sources": self.sources,
            "attacks": [*map(self._entry, self.attacks), *self.others],
        }

    def _entry(self, attack: Attack) -> dict[str, Any]:
        return {
            "id": attack.id,
            "name": attack.name,
            "class": attack.category,
            "assignment": attack.assignment,
            "success": attack.success,
            **{system: result.as_json() for system, result in self.results.get(attack.id, {}).items()},
        }

    def _take_over(self, path: Path) -> None:
        """What the file says and is still so."""
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            if data["digest"] != self.digest:
                return
            ours = {attack.id for attack in self.attacks}
            for entry in data["attacks"]:
                name = entry["assignment"]
                if name != SMALL:
                    self.sources.setdefault(name, self._source(name))
                    if data["sources"][name] != self.sources[name]:
                        continue
                if entry["id"] in ours:
                    self.results[entry["id"]] = {s: _result(entry[s]) for s in System if s in entry}
                else:
                    self.others.append(entry)
        except (OSError, ValueError, KeyError, TypeError):
            return

    def _source(self, name: str) -> str:
        """Of an assignment of the real course, as it is attacked."""
        return _digest(self.root / "source" / name, self.root / "release" / name)


def versions() -> dict[str, str]:
    """The version of each grader that is installed."""
    found = {}
    for system, name in _PROGRAMS.items():
        try:
            found[str(system)] = version(name)
        except PackageNotFoundError:
            continue
    return found


def _digest(*folders: Path) -> str:
    """Hash of the Python files in some folders: another grader, corpus or assignment is attacked anew."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _result(data: dict[str, Any]) -> Result:
    return Result(data["score"], data["max"], data["evidence"], data["seconds"], data["twin"])
