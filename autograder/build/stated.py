"""The build's look at what a test file does with a student's results: shape before value, everywhere.

What a student's function gives may be anything: a set, a tensor of another shape, a generator. A test file that
computes with it before it has said what it has to be turns a wrong answer into an error of ours, or lets broadcasting
make points of it. So the syntax tree is walked from each case on. *Unstated* is what comes from the student's side: the
case's parameters, what `checks.call`, `checks.attribute` and probes give. It may be handed to checks, to probes and to
``isinstance``, be kept in lists and dicts and be compared by ``is``; `checks.expect_tensor` and its like state it.
Arithmetic, methods, indices, comparisons, truth, loops, formatting and functions of libraries have to wait until then.

Functions of the file are followed with what they are called with. A line that really takes whatever comes says so,
with the comment ``# takes anything``.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import types
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin, get_type_hints

import autograder.probes
from autograder.checks.asked import PROBES
from autograder.errors import BuildError
from autograder.wire.schema import Fields

_CHECKS, _PROBES = "autograder.checks", "autograder.probes"
_GIVES_RAW = {"call", "call_purely", "attribute", "member", "array"}
_LOOKS_ONLY = {"isinstance", "issubclass", "type", "callable", "id"}
_REPACKS = {"list", "tuple", "reversed", "iter"}
_OF_KEYS = {"set", "sorted", "frozenset", "iter"}
_TERMINATES = {"fail", "fail_with"}
_A_PROBE = "probe:"
_CONFIRMED = "# takes anything"
_DEEPEST = 40


@dataclass(frozen=True)
class _Raw:
    """A value of which nothing has been stated."""


@dataclass(frozen=True)
class _Holds:
    """A list, or a dict, of our own making, with such values in it. What a dict has as keys is text or a number."""

    inside: _Kind
    keyed: bool = False


@dataclass(frozen=True)
class _Row:
    """A tuple of our own, place by place."""

    places: tuple[_Kind, ...]


@dataclass(frozen=True)
class _Report:
    """What a probe gives: a dict whose keys are known."""

    fields: tuple[tuple[str, _Kind], ...]


@dataclass(frozen=True)
class _Function:
    """A function of the file, or one written in place, with the names around it."""

    node: ast.FunctionDef | ast.Lambda
    around: _Names = field(hash=False, compare=False)


_Kind = _Raw | _Holds | _Row | _Report | _Function | None
"""What is known of a value; None: it is ours, or stated."""

RAW = _Raw()


def refuse_unstated(path: Path) -> None:
    """Refuse a test file that computes with a student's result before its type and shape are stated.

    Raises:
        BuildError: it does; with file, line and what to write.
    """
    for line, what in unstated(path.read_text(encoding="utf-8")):
        raise BuildError(
            f"{path}: line {line}: {what} is from a student and not stated yet: say what it has to be first, e.g. "
            "value = checks.expect_tensor(value, shape)"
        )


def unstated(text: str) -> list[tuple[int, str]]:
    """The places at which a test file does so: line, and what it does with what."""
    lines = text.splitlines()
    return [(line, what) for line, what in _found(text) if not lines[line - 1].endswith(_CONFIRMED)]


@cache
def _found(text: str) -> list[tuple[int, str]]:
    return _Walk(ast.parse(text)).found()


class _Names:
    """Names of a scope, and the scope around it."""

    def __init__(self, around: _Names | None = None, own: Mapping[str, _Kind] | None = None) -> None:
        self.around, self.own = around, dict(own or {})

    def of(self, name: str) -> _Kind:
        if name in self.own:
            return self.own[name]
        return self.around.of(name) if self.around is not None else None

    def branch(self) -> _Names:
        return _Names(self.around, self.own)


class _Walk:
    """One test file.

    Attributes:
        imported: full names of what is imported, by the names in the file.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.imported = dict(_imports(tree))
        self._found: dict[int, str] = {}
        self._known: dict[Any, _Kind] = {}
        self._depth = 0

    def found(self) -> list[tuple[int, str]]:
        names = _Names()
        self.block(self.tree.body, names)
        for node in self.tree.body:
            if isinstance(node, ast.FunctionDef) and any(
                "test_case" in ast.unparse(d) for d in node.decorator_list
            ):
                own: dict[str, _Kind] = {argument.arg: RAW for argument in node.args.args}
                self.body(node, _Names(names, own))
        return sorted(self._found.items())

    # ------------------------------------------------------------------------------- statements

    def body(self, node: ast.FunctionDef | ast.Lambda, names: _Names) -> _Kind:
        """What a function returns."""
        if isinstance(node, ast.Lambda):
            return self.value(node.body, names)
        returned: list[_Kind] = []
        self.block(node.body, names, returned)
        return _join(returned)

    def block(self, body: Iterable[ast.stmt], names: _Names, returned: list[_Kind] | None = None) -> bool:
        """Walk statements; returns whether what comes after them is reached."""
        return all(self.statement(node, names, [] if returned is None else returned) for node in body)

    def statement(self, node: ast.stmt, names: _Names, returned: list[_Kind]) -> bool:
        if isinstance(node, ast.FunctionDef):
            names.own[node.name] = _Function(node, names)
        elif isinstance(node, ast.Return):
            returned.append(self.value(node.value, names))
            return False
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            kind = self.value(node.value, names)
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                self.bind(target, kind, names)
        elif isinstance(node, ast.AugAssign):
            before = self.clean(node.target, names) if isinstance(node.target, ast.Name) else None
            self.bind(node.target, _join([before, self.clean(node.value, names)]), names)
        elif isinstance(node, ast.Expr):
            self.value(node.value, names)
            return not (isinstance(node.value, ast.Call) and self.name_of(node.value.func) in _fails())
        elif isinstance(node, ast.If):
            return self.branches(node, names, returned)
        elif isinstance(node, (ast.For, ast.While)):
            for _ in range(2):  # what the first round leaves, the second finds
                if isinstance(node, ast.For):
                    self.bind(node.target, self.each(node.iter, names), names)
                else:
                    self.test(node.test, names)
                inside = names.branch()
                self.block(node.body, inside, returned)
                _merge(names, [names.branch(), inside])
            self.block(node.orelse, names, returned)
        elif isinstance(node, ast.With):
            for item in node.items:
                kind = self.value(item.context_expr, names)
                if item.optional_vars is not None:
                    self.bind(item.optional_vars, kind, names)
            return self.block(node.body, names, returned)
        elif isinstance(node, ast.Try):
            ways = [names.branch()]
            goes_on = [self.block([*node.body, *node.orelse], ways[0], returned)]
            for handler in node.handlers:
                ways.append(names.branch())
                goes_on.append(self.block(handler.body, ways[-1], returned))
            _merge(names, [way for way, on in zip(ways, goes_on, strict=True) if on])
            self.block(node.finalbody, names, returned)
            return any(goes_on)
        elif isinstance(node, (ast.Raise, ast.Continue, ast.Break)):
            return False
        elif isinstance(node, ast.Assert):
            self.test(node.test, names)
        return True

    def branches(self, node: ast.If, names: _Names, returned: list[_Kind]) -> bool:
        self.test(node.test, names)
        ways = [names.branch(), names.branch()]
        absent = _is_none(node.test)
        if absent is not None:  # what is None has nothing that could be computed with
            name, in_body = absent
            ways[0 if in_body else 1].own[name] = None
        on = [
            self.block(body, way, returned) for body, way in zip((node.body, node.orelse), ways, strict=True)
        ]
        _merge(names, [way for way, reached in zip(ways, on, strict=True) if reached])
        return any(on)

    def bind(self, target: ast.expr, kind: _Kind, names: _Names) -> None:
        if isinstance(target, ast.Name):
            names.own[target.id] = kind
        elif isinstance(target, ast.Starred):
            self.bind(target.value, _holding(kind), names)
        elif isinstance(target, (ast.Tuple, ast.List)):
            if kind == RAW:
                self.report(target, f"what is taken apart into `{ast.unparse(target)}`")
            if isinstance(kind, _Row) and len(kind.places) == len(target.elts):
                for one, part in zip(target.elts, kind.places, strict=True):
                    self.bind(one, part, names)
            else:
                for one in target.elts:
                    self.bind(one, _inside(kind), names)
        elif isinstance(target, (ast.Subscript, ast.Attribute)):
            self.clean(target.value, names)

    # ------------------------------------------------------------------------------ expressions

    def clean(self, node: ast.expr | None, names: _Names, also: str = "") -> _Kind:
        """The kind of an expression that is computed with: it must be stated."""
        kind = self.value(node, names)
        if node is not None and _unstated(kind):
            self.report(node, also or f"`{ast.unparse(node)}`")
            return None
        return kind

    def test(self, node: ast.expr, names: _Names) -> None:
        """An expression whose truth is asked for."""
        if self.value(node, names) == RAW:
            self.report(node, f"the truth of `{ast.unparse(node)}`")

    def each(self, node: ast.expr, names: _Names) -> _Kind:
        """The kind of what a loop over an expression meets."""
        kind = self.value(node, names)
        if kind == RAW:
            self.report(node, f"`{ast.unparse(node)}`, over which a loop goes,")
            return None
        return None if isinstance(kind, _Holds) and kind.keyed else _inside(kind)

    def report(self, node: ast.AST, what: str) -> None:
        self._found.setdefault(getattr(node, "lineno", 0), what if len(what) < 120 else f"{what[:117]}…`")

    def value(self, node: ast.expr | None, names: _Names) -> _Kind:
        if node is None or isinstance(node, ast.Constant):
            return None
        if isinstance(node, ast.Name):
            return names.of(node.id)
        if isinstance(node, ast.Call):
            return self.call(node, names)
        if isinstance(node, ast.Lambda):
            return _Function(node, names)
        if isinstance(node, (ast.Tuple, ast.List)):
            kinds = [self.starred(one, names) for one in node.elts]
            if any(isinstance(one, ast.Starred) for one in node.elts) or isinstance(node, ast.List):
                return _holding(_join(kinds))
            return _Row(tuple(kinds)) if any(kind is not None for kind in kinds) else None
        if isinstance(node, ast.Set):
            return _holding(_join([self.clean(one, names) for one in node.elts]))
        if isinstance(node, ast.Dict):
            return _holding(_join([self.value(one, names) for one in node.values]), keyed=True)
        if isinstance(node, ast.Subscript):
            return self.subscript(node, names)
        if isinstance(node, ast.Attribute):
            if _unstated(kind := self.value(node.value, names)):
                self.report(node, f"`{ast.unparse(node)}`")
                kind = None
            return None if not isinstance(kind, _Function) else kind
        if isinstance(node, ast.BinOp):
            kinds = [self.value(side, names) for side in (node.left, node.right)]
            if isinstance(node.op, ast.Add) and RAW not in kinds:  # lists are put together
                return _join(kinds)
            return _join([self.clean(node.left, names), self.clean(node.right, names)])
        if isinstance(node, ast.UnaryOp):
            if isinstance(node.op, ast.Not):
                self.test(node.operand, names)
                return None
            return self.clean(node.operand, names)
        if isinstance(node, ast.BoolOp):
            for side in node.values:
                self.test(side, names)
            return _join([self.value(side, names) for side in node.values])
        if isinstance(node, ast.Compare):
            return self.comparison(node, names)
        if isinstance(node, ast.IfExp):
            self.test(node.test, names)
            absent = _is_none(node.test)
            kinds = [self.value(side, names) for side in (node.body, node.orelse)]
            if absent is not None and isinstance(
                side := (node.body, node.orelse)[0 if absent[1] else 1], ast.Name
            ):
                kinds[0 if absent[1] else 1] = None if side.id == absent[0] else self.value(side, names)
            return _join(kinds)
        if isinstance(node, ast.JoinedStr):
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    self.clean(
                        part.value, names, f"`{ast.unparse(part.value)}`, which is written into a text,"
                    )
            return None
        if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
            inside = _Names(names)
            for loop in node.generators:
                self.bind(loop.target, self.each(loop.iter, inside), inside)
                for test in loop.ifs:
                    self.test(test, inside)
            if isinstance(node, ast.DictComp):
                self.clean(node.key, inside)
                return _holding(self.value(node.value, inside), keyed=True)
            return _holding(self.value(node.elt, inside))
        if isinstance(node, ast.NamedExpr):
            kind = self.value(node.value, names)
            self.bind(node.target, kind, names)
            return kind
        if isinstance(node, ast.Starred):
            return self.starred(node, names)
        return None

    def starred(self, node: ast.expr, names: _Names) -> _Kind:
        if not isinstance(node, ast.Starred):
            return self.value(node, names)
        return self.each(node.value, names)

    def subscript(self, node: ast.Subscript, names: _Names) -> _Kind:
        kind = self.value(node.value, names)
        self.clean(node.slice, names)
        if kind == RAW:
            self.report(node, f"`{ast.unparse(node)}`")
            return None
        key = node.slice.value if isinstance(node.slice, ast.Constant) else None
        if isinstance(kind, _Report) and isinstance(key, str):
            return dict(kind.fields).get(key)
        if isinstance(kind, _Row) and isinstance(key, int) and -len(kind.places) <= key < len(kind.places):
            return kind.places[key]
        return kind if isinstance(node.slice, ast.Slice) else _inside(kind)

    def comparison(self, node: ast.Compare, names: _Names) -> _Kind:
        sides = [node.left, *node.comparators]
        for op, left, right in zip(node.ops, sides, sides[1:], strict=False):
            if isinstance(op, (ast.Is, ast.IsNot)):
                self.value(left, names), self.value(right, names)
            elif isinstance(op, (ast.In, ast.NotIn)):
                self.clean(left, names)
                if self.value(right, names) == RAW:
                    self.report(right, f"`{ast.unparse(right)}`")
            else:
                self.clean(left, names), self.clean(right, names)
        return None

    # ------------------------------------------------------------------------------------ calls

    def call(self, node: ast.Call, names: _Names) -> _Kind:
        name = self.name_of(node.func)
        positional = [(one, self.starred(one, names)) for one in node.args]
        named = [(one.arg, one.value, self.value(one.value, names)) for one in node.keywords]
        kinds = [kind for _, kind in positional] + [kind for _, _, kind in named]
        if name.startswith((_A_PROBE, f"{_CHECKS}.")):
            self.tried(kinds)
            return self.of_ours(node, name, kinds, names)
        if name in _LOOKS_ONLY:
            return None
        if name in ("zip", "enumerate", "map", "dict"):
            return self.repacked(node, name, kinds, names)
        if name in _REPACKS and len(kinds) == 1:
            return _holding(self.each(node.args[0], names))
        if name in ("len", *_OF_KEYS) and kinds and (_keyed(kinds[0]) or (name == "len" and kinds[0] != RAW)):
            return None
        called = self.value(node.func, names) if not isinstance(node.func, ast.Attribute) else None
        if isinstance(node.func, ast.Attribute):
            found: Any = self.method(node, kinds, names)
            if found is not Ellipsis:
                return cast(_Kind, found)
            called = self.value(node.func, names)
        if isinstance(called, _Function):
            return self.own_function(called, node, names)
        if called == RAW:
            self.report(node, f"`{ast.unparse(node.func)}`, which is called without `checks.call`,")
        for one, kind in [*positional, *((value, kind) for _, value, kind in named)]:
            if _unstated(kind):
                self.report(one, f"`{ast.unparse(one)}`, which is handed to `{ast.unparse(node.func)}`,")
        self.tried(kinds)
        return None

    def of_ours(self, node: ast.Call, name: str, kinds: list[_Kind], names: _Names) -> _Kind:
        """What a check, a probe or a helper of `checks` gives."""
        if name.startswith(_A_PROBE):
            return _promise(name.removeprefix(_A_PROBE))
        name = name.rpartition(".")[2]
        if name in _GIVES_RAW:
            inside = kinds[0] if kinds else None
            return None if name in ("member", "array") and inside is None else RAW
        if name == "members":
            return _Holds(RAW) if kinds and kinds[0] is not None else None
        if name.startswith("expect_") and node.args:
            members = name == "expect_list" and _members_are_anything(node)
            kind: _Kind = _Holds(RAW) if members else None
            if isinstance(node.args[0], ast.Name):
                names.own[node.args[0].id] = kind
            return kind
        return None

    def repacked(self, node: ast.Call, name: str, kinds: list[_Kind], names: _Names) -> _Kind:
        if name == "map":
            function, rows = kinds[0], [self.each(one, names) for one in node.args[1:]]
            ours = self.name_of(node.args[0])
            if ours.startswith((_A_PROBE, f"{_CHECKS}.")):
                return _holding(self.of_ours(ast.Call(node.args[0], [], []), ours, rows, names))
            if isinstance(function, _Function):
                return _holding(self.run(function, rows, {}))
            for one, kind in zip(node.args[1:], rows, strict=True):
                if _unstated(kind):
                    self.report(
                        one, f"`{ast.unparse(one)}`, which is handed to `{ast.unparse(node.args[0])}`,"
                    )
            return None
        inside = [self.each(one, names) for one in node.args if not isinstance(one, ast.Starred)]
        if name == "dict":
            return _holding(_join([*inside, *kinds[len(node.args) :]]), keyed=True)
        inside += [_inside(self.starred(one, names)) for one in node.args if isinstance(one, ast.Starred)]
        if not any(kind is not None for kind in inside):
            return None
        return _Holds(_Row((None, inside[0]) if name == "enumerate" else tuple(inside)))

    def method(self, node: ast.Call, kinds: list[_Kind], names: _Names) -> Any:
        """What a method of a list or dict of our own gives; Ellipsis for others."""
        assert isinstance(node.func, ast.Attribute)
        owner, name = self.value(node.func.value, names), node.func.attr
        if name in ("append", "add", "insert") and owner != RAW and isinstance(node.func.value, ast.Name):
            names.own[node.func.value.id] = _join([owner, _holding(_join(kinds))])
            return None
        if isinstance(owner, _Holds):
            if name == "items":
                return _Holds(_Row((None, owner.inside)))
            if name == "values":
                return _Holds(owner.inside)
            if name == "copy":
                return owner
            if name == "keys":
                return None
            if name in ("get", "pop", "setdefault"):
                return owner.inside
        if isinstance(owner, _Report) and name in ("get",):
            return _inside(owner)
        return ...

    def own_function(self, function: _Function, node: ast.Call, names: _Names) -> _Kind:
        given: list[_Kind] = []
        for one in node.args:
            if not isinstance(one, ast.Starred):
                given.append(self.value(one, names))
            elif isinstance(kind := self.value(one.value, names), _Row):
                given += kind.places
            else:
                room = len(function.node.args.args) + len(function.node.args.posonlyargs)
                given += [_inside(kind)] * max(0, room - len(given))
        return self.run(function, given, {one.arg: self.value(one.value, names) for one in node.keywords})

    def run(self, function: _Function, given: list[_Kind], named: Mapping[str | None, _Kind]) -> _Kind:
        """What a function gives for arguments of these kinds."""
        arguments = function.node.args
        places = [one.arg for one in (*arguments.posonlyargs, *arguments.args)]
        own: dict[str, _Kind] = dict.fromkeys([*places, *(one.arg for one in arguments.kwonlyargs)])
        own |= dict(zip(places, given, strict=False))
        if arguments.vararg is not None:
            own[arguments.vararg.arg] = _holding(_join(given[len(places) :]))
        if arguments.kwarg is not None:
            own[arguments.kwarg.arg] = _holding(_join([k for n, k in named.items() if n not in own]))
        own |= {name: kind for name, kind in named.items() if name in own}
        key = (function.node, tuple(sorted(own.items(), key=lambda item: item[0])), id(function.around))
        if key not in self._known and self._depth < _DEEPEST:
            self._known[key] = None  # for a function that calls itself
            self._depth += 1
            self._known[key] = self.body(function.node, _Names(function.around, own))
            self._depth -= 1
        return self._known.get(key)

    def tried(self, kinds: Iterable[_Kind]) -> None:
        """Functions that are handed over are called by others, with inputs of ours."""
        for kind in kinds:
            if isinstance(kind, _Function):
                self.run(kind, [], {})

    def name_of(self, node: ast.expr) -> str:
        """The full name of what is called: ``autograder.checks.call``, or ``probe:record``."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return ""
        full = ".".join([self.imported.get(node.id, node.id), *reversed(parts)])
        if full.startswith(f"{_PROBES}."):
            name = full.rpartition(".")[2]
            return f"{_A_PROBE}{name}" if name in _probes() else full
        if full.startswith(f"{_CHECKS}."):
            return f"{_CHECKS}.{full.rpartition('.')[2]}"
        return full


def _imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (
                (a.asname or a.name.split(".")[0], a.name if a.asname else a.name.split(".")[0])
                for a in node.names
            )
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((a.asname or a.name, f"{node.module}.{a.name}") for a in node.names)


def _fails() -> set[str]:
    return {f"{_CHECKS}.{name}" for name in _TERMINATES}


def _members_are_anything(node: ast.Call) -> bool:
    """Whether a call of `expect_list` leaves open what the members are."""
    kind = (
        node.args[2]
        if len(node.args) > 2
        else next((k.value for k in node.keywords if k.arg == "kind"), None)
    )
    stated = ("str", "int", "float", "bool", "(str, int)", "(int, float)")
    return kind is None or ast.unparse(kind) not in stated


def _is_none(test: ast.expr) -> tuple[str, bool] | None:
    """The name that a test finds to be None, and whether the body is where it is."""
    if isinstance(test, ast.Compare) and isinstance(test.left, ast.Name) and len(test.ops) == 1:
        against = test.comparators[0]
        if (
            isinstance(against, ast.Constant)
            and against.value is None
            and isinstance(test.ops[0], (ast.Is, ast.IsNot))
        ):
            return test.left.id, isinstance(test.ops[0], ast.Is)
    return None


# ------------------------------------------------------------------------------------------- kinds


def _unstated(kind: _Kind) -> bool:
    """Whether a value is unstated, or holds one that is."""
    if isinstance(kind, _Holds):
        return _unstated(kind.inside)
    if isinstance(kind, _Row):
        return any(map(_unstated, kind.places))
    return kind == RAW or isinstance(kind, _Report)


def _inside(kind: _Kind) -> _Kind:
    """What a loop over a value of ours meets."""
    if isinstance(kind, _Holds):
        return kind.inside
    if isinstance(kind, _Row):
        return _join(kind.places)
    return _join([one for _, one in kind.fields]) if isinstance(kind, _Report) else None


def _keyed(kind: _Kind) -> bool:
    return isinstance(kind, _Holds) and kind.keyed


def _holding(kind: _Kind, keyed: bool = False) -> _Kind:
    return None if kind is None else _Holds(kind, keyed)


def _join(kinds: Iterable[_Kind]) -> _Kind:
    """What a value is that is one of these."""
    some = [kind for kind in kinds if kind is not None]
    if not some:
        return None
    first, *others = some
    for other in others:
        if other == first:
            continue
        if isinstance(first, _Row) and isinstance(other, _Row) and len(first.places) == len(other.places):
            first = _Row(tuple(_join(pair) for pair in zip(first.places, other.places, strict=True)))
        elif isinstance(first, (_Holds, _Row)) and isinstance(other, (_Holds, _Row)):
            first = _Holds(_join([_inside(first), _inside(other)]), _keyed(first) and _keyed(other))
        elif isinstance(first, _Function):
            first = other
        elif not isinstance(other, _Function):
            first = RAW
    return first


def _merge(names: _Names, ways: list[_Names]) -> None:
    """What is known where several ways come together."""
    if ways:
        every = {name for way in ways for name in way.own}
        names.own = {name: _join([way.own.get(name) for way in ways]) for name in every}


@cache
def _probes() -> frozenset[str]:
    """The names of all probes."""
    for module in pkgutil.iter_modules(autograder.probes.__path__):
        importlib.import_module(f"{_PROBES}.{module.name}")
    return frozenset(PROBES)


@cache
def _promise(name: str) -> _Kind:
    """What is known of a probe's result: its form is promised by its annotation, see `autograder.wire.schema`."""
    return _of_annotation(get_type_hints(PROBES[name], include_extras=True)["return"])


def _of_annotation(kind: Any) -> _Kind:
    origin, inside = get_origin(kind), get_args(kind)
    if isinstance(kind, Fields):
        return _Report(tuple((name, _of_annotation(one)) for name, one in kind.kinds.items()))
    if origin is Annotated:
        if any(getattr(condition, "states_all", False) for condition in inside[1:]):
            return None
        form = next((condition for condition in inside[1:] if isinstance(condition, Fields)), inside[0])
        return _of_annotation(form)
    if origin in (Union, types.UnionType):
        return _join([_of_annotation(one) for one in inside])
    if origin in (list, tuple, dict):
        return _holding(_join([_of_annotation(one) for one in inside if one is not Ellipsis]), origin is dict)
    plain = (bool, int, float, str, bytes, type(None), None)
    return None if origin is Literal or kind in plain else RAW
