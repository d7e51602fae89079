"""Taking the answer key out of Python text: of a test file for its release, of this package for the students.

To the answer key belongs what stands under ``@checks.key`` or in ``checks.key(…)``, the function of each
`checks.Wrong`, and what a check is given as its reference. In the text that students get, `stored` stands in their
place, which looks up what they gave; in the text that is run to find that out, `labelled` marks them by the same names.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import libcst as cst

from autograder.grade.environment import PACKAGE

REFERENCES = ("reference", "specification", "loss", "reachable")
"""Parameters of checks that take a function of the answer key."""
KEY = "key"
USES_KEY = "\nfrom autograder.key.record import"
"""Stands in every module of ours that has a part of the answer key."""


class For(StrEnum):
    """What a text is made for."""

    STUDENTS = "stored"
    RECORDING = "labelled"


@dataclass(frozen=True)
class Keyless:
    """A text without its answer key.

    Attributes:
        module: the text; statement by statement the one it was made of.
        removed: the source of what was taken out.
    """

    module: cst.Module
    removed: tuple[str, ...]


def keyless(module: cst.Module, prefix: str, what_for: For = For.STUDENTS) -> Keyless:
    """Take the answer key out.

    Args:
        prefix: of the labels: the question, or the module.
    """
    taker = _Taker(prefix, what_for)
    changed = module.visit(taker)
    return Keyless(changed, tuple(module.code_for_node(node) for node in taker.taken))


def with_import(module: cst.Module, line: str) -> cst.Module:
    """The module with one more import, after its last one."""
    body = list(module.body)
    last = max((n for n, node in enumerate(body) if _is_import(node)), default=-1)
    body.insert(last + 1, cst.parse_statement(line))
    return module.with_changes(body=body)


def _is_import(node: cst.CSTNode) -> bool:
    return isinstance(node, cst.SimpleStatementLine) and all(
        isinstance(small, (cst.Import, cst.ImportFrom)) for small in node.body
    )


class _Taker(cst.CSTTransformer):
    def __init__(self, prefix: str, what_for: For) -> None:
        super().__init__()
        self.prefix, self.what_for = prefix, what_for
        self.taken: list[cst.CSTNode] = []
        self._names: list[str] = []
        self._labels: dict[str, int] = {}

    # --- functions and classes under @key

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:
        return not _is_marked(node)

    def visit_ClassDef(self, node: cst.ClassDef) -> bool:
        return not _is_marked(node)

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.BaseStatement:
        return self._definition(original_node, updated_node)

    def leave_ClassDef(self, original_node: cst.ClassDef, updated_node: cst.ClassDef) -> cst.BaseStatement:
        return self._definition(original_node, updated_node)

    def _definition(
        self, original: cst.FunctionDef | cst.ClassDef, updated: cst.FunctionDef | cst.ClassDef
    ) -> cst.BaseStatement:
        if not _is_marked(original):
            return updated
        label = self._label(original.name.value)
        if self.what_for is For.RECORDING:
            if isinstance(updated, cst.ClassDef):
                return updated
            marked = cst.Decorator(cst.parse_expression(f'labelled("{label}")'))
            return updated.with_changes(decorators=[_unless_key(d, marked) for d in updated.decorators])
        self.taken.append(original)
        blank = [line for line in original.leading_lines if line.comment is None]
        line = cst.parse_statement(f'{original.name.value} = stored("{label}")')
        return cst.ensure_type(line, cst.SimpleStatementLine).with_changes(leading_lines=blank[-2:])

    # --- expressions

    def visit_Assign(self, node: cst.Assign) -> None:
        target = node.targets[0].target
        self._names.append(target.value if isinstance(target, cst.Name) else "")

    def leave_Assign(self, original_node: cst.Assign, updated_node: cst.Assign) -> cst.Assign:
        self._names.pop()
        return updated_node

    def visit_DictElement(self, node: cst.DictElement) -> None:
        self._names.append(str(node.key.evaluated_value) if isinstance(node.key, cst.SimpleString) else "")

    def leave_DictElement(
        self, original_node: cst.DictElement, updated_node: cst.DictElement
    ) -> cst.DictElement:
        self._names.pop()
        return updated_node

    def visit_Call(self, node: cst.Call) -> bool:
        return not self._is_key_call(node) and not self._keys_of(node)

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        if self._is_key_call(original_node):
            return self._taken(
                original_node.args[0].value, "", *(arg.value for arg in original_node.args[1:])
            )
        places = self._keys_of(original_node)
        if not places:
            return updated_node
        called = _last_name(original_node.func)
        return updated_node.with_changes(
            args=[
                arg.with_changes(value=self._taken(arg.value, called))
                if place in places
                else arg.with_changes(value=arg.value.visit(self))
                for place, arg in enumerate(original_node.args)
            ]
        )

    def _taken(
        self, node: cst.BaseExpression, called: str, given: cst.BaseExpression | None = None
    ) -> cst.BaseExpression:
        if isinstance(node, (cst.Tuple, cst.List)):
            return node.with_changes(
                elements=[e.with_changes(value=self._taken(e.value, called)) for e in node.elements]
            )
        if isinstance(node, cst.Name) and node.value == "None":
            return node
        if isinstance(given, cst.SimpleString):
            label = str(given.evaluated_value)
        else:
            label = self._label(next((name for name in reversed(self._names) if name), called or KEY))
        if self.what_for is For.RECORDING:
            return cst.Call(cst.parse_expression(f'labelled("{label}")'), [cst.Arg(node)])
        self.taken.append(node)
        return cst.parse_expression(f'stored("{label}")')

    def _is_key_call(self, node: cst.Call) -> bool:
        return _last_name(node.func) == KEY and _is_ours(node.func, KEY) and 1 <= len(node.args) <= 2

    def _keys_of(self, node: cst.Call) -> set[int]:
        """The places of a call's arguments that belong to the answer key."""
        name = _last_name(node.func)
        if name not in _takers() or not _is_ours(node.func, name):
            return set()
        parameters = _takers()[name]
        found = set()
        for place, arg in enumerate(node.args):
            if arg.star:
                continue
            asked = arg.keyword.value if arg.keyword else parameters[place] if place < len(parameters) else ""
            if asked in REFERENCES or (name == "Wrong" and asked == "function"):
                found.add(place)
        return found

    def _label(self, name: str) -> str:
        self._labels[name] = number = self._labels.get(name, 0) + 1
        return f"{self.prefix}.{name}" + (f".{number}" if number > 1 else "")


def _is_marked(node: cst.FunctionDef | cst.ClassDef) -> bool:
    return any(_is_key(decorator) for decorator in node.decorators)


def _is_key(decorator: cst.Decorator) -> bool:
    return _last_name(decorator.decorator) == KEY and _is_ours(decorator.decorator, KEY)


def _unless_key(decorator: cst.Decorator, other: cst.Decorator) -> cst.Decorator:
    return other if _is_key(decorator) else decorator


def _last_name(node: cst.BaseExpression) -> str:
    if isinstance(node, cst.Attribute):
        return node.attr.value
    return node.value if isinstance(node, cst.Name) else ""


def _is_ours(node: cst.BaseExpression, name: str) -> bool:
    """``checks.name``, or a bare name; a test file that calls a function of its own so is told by its results."""
    if isinstance(node, cst.Attribute):
        return isinstance(node.value, cst.Name) and node.value.value == "checks"
    return name in (KEY, "Wrong")


@cache
def _takers() -> dict[str, tuple[str, ...]]:
    """The parameters of every check that takes a reference, by its name."""
    found = {
        name: parameters
        for path in sorted((PACKAGE / "checks").glob("*.py"))
        for name, parameters in _checks(path)
    }
    return {**found, "Wrong": ("function", "cause")}


def _checks(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            parameters = tuple(argument.arg for argument in [*node.args.args, *node.args.kwonlyargs])
            if set(parameters) & set(REFERENCES):
                yield node.name, parameters
