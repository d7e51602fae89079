"""Which files of this package a verdict depends on: what judging takes, and what a question's tests really import.

Packages hand on names of their modules (``checks.equals`` is that of `checks.values`). So names are followed, not
packages: a question that asks for ``checks.equals`` does not depend on `checks.training`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from autograder.grade.environment import PACKAGE

_JUDGING = ("judge", "wire", "worker", "validate", "randomness.py")
"""What every verdict depends on …"""
_NOT_JUDGING = (
    "bars.py",
    "commands.py",
    "depends.py",
    "equivalent.py",
    "measure.py",
    "mutate.py",
    "page.py",
    "rules.py",
    "store.py",
)
"""… but for what of `validate` only chooses and counts."""
_FOLLOWED = ("checks", "data", "probes")
"""Of these, only what is asked for."""


def files(sources: Iterable[str]) -> list[Path]:
    """The files that decide what comes of some Python sources: tests, cells."""
    judging = _judging()
    return sorted(_reached(sources, {*judging}, [*_asked_for_by(judging)]))


def asked_for(sources: Iterable[str]) -> list[Path]:
    """The checks, data and probes that some Python sources ask for, directly or through what they ask for."""
    return sorted(_reached(sources, set(), []))


def _reached(sources: Iterable[str], found: set[Path], todo: list[Path]) -> set[Path]:
    for source in sources:
        todo += _imports(source)
    while todo:
        path = todo.pop()
        if path not in found:
            found.add(path)
            todo += _asked_for_by((path,))
    return found


@cache
def _judging() -> tuple[Path, ...]:
    places = (PACKAGE / part for part in _JUDGING)
    found = (path for place in places for path in ([place] if place.is_file() else place.rglob("*.py")))
    return tuple(p for p in sorted(found) if not (p.parent.name == "validate" and p.name in _NOT_JUDGING))


@cache
def _asked_for_by(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(asked for path in paths for asked in _imports(path.read_text(encoding="utf-8")))


def _imports(source: str) -> Iterator[Path]:
    """The files that a source's imports of this package lead to; those of all, if it is not Python."""
    lines = (line for line in source.splitlines() if not line.lstrip().startswith(("%", "!")))  # IPython's
    try:
        tree = ast.parse("\n".join(lines))
    except SyntaxError:
        for package in _FOLLOWED:
            yield from _of_module([PACKAGE.name, package], None)
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _of_module(alias.name.split("."), None)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                parts = node.module.split(".")
                if _place(*parts, alias.name) is not None:
                    yield from _of_module([*parts, alias.name], _attributes(tree, alias.asname or alias.name))
                else:
                    yield from _of_module(parts, {alias.name})


def _attributes(tree: ast.AST, name: str) -> set[str] | None:
    """What is asked of an imported module by its name; None if it is used in another way than ``name.attribute``."""
    asked = [
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    ]
    uses = sum(isinstance(node, ast.Name) and node.id == name for node in ast.walk(tree))
    return set(asked) if uses == len(asked) else None


def _of_module(parts: list[str], names: set[str] | None) -> Iterator[Path]:
    """The files behind some names of a module, or behind all of it."""
    path = _place(*parts)
    if path is None or len(parts) < 2 or parts[1].removesuffix(".py") not in _FOLLOWED:
        return
    if path.name != "__init__.py":
        yield path
    elif names is None:
        yield from sorted(path.parent.rglob("*.py"))
    else:
        handed_on = _handed_on(path)
        for name in sorted(names):
            if name in handed_on:
                yield from _of_module(handed_on[name].split("."), {name})
            elif _place(*parts, name) is not None:
                yield from _of_module([*parts, name], None)
            else:
                yield path


@cache
def _handed_on(package: Path) -> dict[str, str]:
    """The names that a package has of its modules."""
    found: dict[str, str] = {}
    for node in ast.parse(package.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(PACKAGE.name):
            found |= {alias.asname or alias.name: node.module for alias in node.names}
    return found


def _place(*parts: str) -> Path | None:
    """The file of a module of this package."""
    if parts[0] != PACKAGE.name:
        return None
    path = PACKAGE.joinpath(*parts[1:])
    for candidate in (path.with_suffix(".py"), path / "__init__.py"):
        if candidate.is_file():
            return candidate
    return None
