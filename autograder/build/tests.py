"""From an instructor's test file to the one students get: public cases only, without the answer key.

The file is changed by its syntax tree. The answer key goes (see `keyless`), and so does every hidden case, and with
them whatever only they use: helpers, constants, imports, to any depth. Everything else stays as it was written,
comments and formatting included. What the key gave in the public cases is put at the end, as data. Where the tree
cannot tell what a hidden case uses, the build refuses and says so.
"""

from __future__ import annotations

import ast
import dis
import functools
import types
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import libcst as cst

from autograder.build import answer_key
from autograder.build.keyless import USES_KEY, For, keyless, with_import
from autograder.build.source import Assignment, text_of
from autograder.build.stated import refuse_unstated
from autograder.errors import BuildError

OTTER_NAMES = frozenset({"OK_FORMAT", "name", "points", "hints", "all_or_nothing"})
"""Names with a meaning for otter or for `Notebook.hint`: always released."""

_DYNAMIC = frozenset({"globals", "locals", "vars", "eval", "exec", "__import__", "compile", "setattr"})
_POSITIONAL = ("name", "points", "hidden", "success_message", "failure_message")


@dataclass(frozen=True)
class Case:
    """One test function.

    Attributes:
        name: the function's name.
        title: the name given to `test_case`, or None.
        points: what it is worth.
        hidden: whether students never see it.
        line: its line in the file, from 1.
        parameters: the student's names that it asks for.
    """

    name: str
    title: str | None
    points: float
    hidden: bool
    line: int
    parameters: tuple[str, ...] = ()


@dataclass(frozen=True)
class Split:
    """A test file taken apart.

    Attributes:
        cases: all cases, in the order of the file.
        public: the text that is released, but for what the answer key gave.
        removed: the source of every statement that is not, comments above it included.
        key: the source of the answer key in the file.
        replays: whether public cases look up what the answer key gave, the file's or that of our checks.
        computes: whether the released text has functions of its own beside the cases.
    """

    cases: tuple[Case, ...]
    public: str
    removed: tuple[str, ...]
    key: tuple[str, ...] = ()
    replays: bool = False
    computes: bool = False

    @property
    def hidden(self) -> tuple[Case, ...]:
        """The cases students never see."""
        return tuple(case for case in self.cases if case.hidden)


def public_tests(assignment: Assignment, as_it_is: bool = False) -> dict[str, str]:
    """The released test files of an assignment, by question.

    Args:
        as_it_is: with what the answer key gave some time, also where that is out of date.

    Raises:
        BuildError: a test file computes with a result before it says what that has to be; what the answer key gives
            was not recorded, or not with these sources.
    """
    for question in assignment.questions:
        split(
            assignment.test_file(question)
        )  # which says what is wrong with a file that is no test file at all
        refuse_unstated(assignment.test_file(question))
    return {question: public_test(assignment, question, as_it_is) for question in assignment.questions}


def public_test(assignment: Assignment, question: str, as_it_is: bool = False) -> str:
    """The released test file of one question, see `public_tests`."""
    parts = split(assignment.test_file(question))
    if not parts.replays:
        return parts.public
    return parts.public + _ENDING.format(question, _lines(answer_key.read(assignment, question, as_it_is)))


def replaying(assignment: Assignment) -> list[str]:
    """The questions of which ``key/`` has a file: their cases look up the answer key, or could give it away."""
    parts = {question: split(assignment.test_file(question)) for question in assignment.questions}
    return [question for question, part in parts.items() if part.replays or part.computes]


def recording_text(text: str) -> str:
    """A test file in which the answer key is marked by the names that it has in the released one."""
    module = cst.parse_module(text)
    marked = keyless(module, _question(ast.parse(text)), For.RECORDING).module
    line = cst.parse_statement("from autograder.key.record import labelled\n")
    first = next((n for n, node in enumerate(marked.body) if not _is_future_import(node)), 0)
    return marked.with_changes(body=[*marked.body[:first], line, *marked.body[first:]]).code


def points(assignment: Assignment) -> dict[str, dict[str, float]]:
    """The points of every case, public and hidden, by question and case name."""
    return {
        question: {case.name: case.points for case in split(assignment.test_file(question)).cases}
        for question in assignment.questions
    }


def split(path: Path) -> Split:
    """Take a test file apart.

    Raises:
        BuildError: the file cannot be read, or the build cannot tell what is hidden in it.
    """
    return split_text(text_of(path), str(path))


@functools.lru_cache(maxsize=256)  # a build asks for each file's cases several times
def split_text(text: str, where: str = "test file") -> Split:
    """`split` for the text of a test file; ``where`` names it in errors."""
    try:
        tree, module = ast.parse(text), cst.parse_module(text)
    except (SyntaxError, cst.ParserSyntaxError) as error:
        raise BuildError(f"{where}: cannot be read as Python: {error}") from None
    _refuse_dynamic_code(tree, where)
    units = _units(tree, module, where)
    cases = tuple(unit.case for unit in units if unit.case)
    _validate_cases(cases, where)
    _require_use(units, where)
    taken = keyless(module, _question(tree))
    left = _units(ast.parse(taken.module.code), taken.module, where)
    removed, partly = _not_public(left, where)
    public = _without(taken.module, left, removed, partly, cases, where)
    replays = "stored(" in public or _asks_for_key(public)
    return Split(
        cases=cases,
        public=_with_replay(public) if replays else public,
        removed=tuple(module.code_for_node(unit.node) for unit in units if unit.index in removed)
        + tuple(name for names in partly.values() for name in sorted(names)),
        key=taken.removed,
        replays=replays,
        computes=any(
            isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Lambda))
            for node in ast.walk(ast.parse(public))
            if not (isinstance(node, ast.FunctionDef) and _case(node, where))
        ),
    )


def public_with_key(text: str) -> str:
    """The public cases of a test file, answer key and all: for graders that have no other way."""
    tree, module = ast.parse(text), cst.parse_module(text)
    units = _units(tree, module, "test file")
    cases = tuple(unit.case for unit in units if unit.case)
    return _without(module, units, *_not_public(units, "test file"), cases, "test file")


# ----------------------------------------------------------------------------------- reading a file


@dataclass(frozen=True)
class _Unit:
    """A statement at the top level of the file, with the names it binds and the global names it uses."""

    index: int
    node: cst.BaseStatement | cst.SimpleStatementLine
    line: int
    binds: frozenset[str]
    uses: frozenset[str]
    case: Case | None
    is_import: bool


def _units(tree: ast.Module, module: cst.Module, where: str) -> list[_Unit]:
    statements = iter(tree.body)
    units = []
    for index, node in enumerate(module.body):
        count = len(node.body) if isinstance(node, cst.SimpleStatementLine) else 1
        nodes = [next(statements) for _ in range(count)]
        binds, uses = _global_names(nodes, where)
        case = _case(nodes[0], where)
        is_import = all(isinstance(n, (ast.Import, ast.ImportFrom)) for n in nodes)
        units.append(_Unit(index, node, nodes[0].lineno, binds, uses, case, is_import))
    return units


def _global_names(nodes: list[ast.stmt], where: str) -> tuple[frozenset[str], frozenset[str]]:
    """Names that statements bind and use at module level, as Python's own compiler scopes them."""
    top = compile(ast.Module(body=nodes, type_ignores=[]), where, "exec", dont_inherit=True)
    binds: set[str] = set()
    uses: set[str] = set()
    for code in _code_objects(top):
        for instruction in dis.get_instructions(code):
            name = str(instruction.argval)
            if instruction.opname == "STORE_GLOBAL":
                raise BuildError(
                    f"{where}: line {nodes[0].lineno}: 'global {name}' in a test file; pass it as an argument"
                )
            if instruction.opname == "STORE_NAME" and code is top:
                binds.add(name)
            elif instruction.opname.startswith("LOAD_") and instruction.opname.endswith(
                ("_NAME", "_GLOBAL", "_GLOBALS")
            ):
                uses.add(name)
    return frozenset(binds - {"__doc__"}), frozenset(uses)


def _code_objects(code: types.CodeType) -> Iterator[types.CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _code_objects(constant)


def _refuse_dynamic_code(tree: ast.Module, where: str) -> None:
    """Refuse what would hide from the syntax tree which names a case uses, or whether it is hidden."""
    decorators = {
        id(decorator.func)
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
        if isinstance(decorator, ast.Call)
    }
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Name) and node.id in _DYNAMIC:
            raise BuildError(
                f"{where}: line {line}: {node.id} in a test file: the build cannot see what a case uses"
            )
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
            raise BuildError(f"{where}: line {line}: 'import *' in a test file: name what is imported")
        if (
            isinstance(node, ast.alias)
            and node.name.split(".")[-1] == "test_case"
            and node.asname not in (None, "test_case")
        ):
            raise BuildError(f"{where}: line {line}: import test_case under its own name")
        if _is_test_case(node) and id(node) not in decorators:
            raise BuildError(
                f"{where}: line {line}: test_case is for decorating functions at the top level, as @test_case(…)"
            )


def _is_test_case(node: ast.AST) -> bool:
    return (isinstance(node, ast.Name) and node.id == "test_case") or (
        isinstance(node, ast.Attribute) and node.attr == "test_case"
    )


def _case(node: ast.stmt, where: str) -> Case | None:
    if not isinstance(node, ast.FunctionDef):
        return None
    calls = [d for d in node.decorator_list if isinstance(d, ast.Call) and _is_test_case(d.func)]
    if not calls:
        return None
    arguments = _arguments(calls[0], f"{where}: {node.name}")
    if not isinstance(arguments.get("points"), (int, float)) or isinstance(arguments["points"], bool):
        raise BuildError(f"{where}: {node.name}: give its points as a number: @test_case(points=1)")
    if not isinstance(arguments.get("hidden", False), bool):
        raise BuildError(f"{where}: {node.name}: hidden is True or False, written out")
    title = arguments.get("name")
    parameters = tuple(one.arg for one in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs])
    return Case(
        node.name, title, arguments["points"], arguments.get("hidden", False), node.lineno, parameters
    )


def _arguments(call: ast.Call, where: str) -> dict[str, Any]:
    """The arguments of `test_case`, which must be literals."""
    pairs = [*zip(_POSITIONAL, call.args, strict=False), *((k.arg, k.value) for k in call.keywords)]
    values: dict[str, Any] = {}
    for name, value in pairs:
        if name is None or isinstance(value, ast.Starred):
            raise BuildError(f"{where}: the arguments of test_case are written out, without * or **")
        try:
            values[name] = ast.literal_eval(value)
        except ValueError:
            raise BuildError(
                f"{where}: '{name}' of test_case is a literal, not {ast.unparse(value)}"
            ) from None
    return values


def _validate_cases(cases: tuple[Case, ...], where: str) -> None:
    if not cases:
        raise BuildError(f"{where}: no case; a case is a function under @test_case(points=…)")
    # What every student can read, every student can satisfy by heart: both kinds are needed.
    if all(case.hidden for case in cases):
        raise BuildError(f"{where}: every case is hidden, so students can check nothing; make one public")
    if not any(case.hidden for case in cases):
        raise BuildError(f"{where}: {cases[-1].name}: no case is hidden; was hidden=True forgotten here?")
    names = [case.name for case in cases]
    for name in names:
        if names.count(name) > 1:
            raise BuildError(f"{where}: {name} is defined twice")


# --------------------------------------------------------------------------- what only hidden cases use


def _require_use(units: list[_Unit], where: str) -> None:
    """Refuse what no case uses, and what changes a name in a place of its own."""
    bound = {name: [u for u in units if name in u.binds] for unit in units for name in unit.binds}
    defined_here = {name for name, sources in bound.items() if not all(u.is_import for u in sources)}
    for unit in units:
        if not unit.binds and unit.uses & defined_here:
            raise BuildError(
                f"{where}: line {unit.line}: a statement that changes {min(unit.uses & defined_here)}; "
                "make it part of the definition, so that the build knows whose it is"
            )
    used = _reach([unit for unit in units if unit.case or _stays(unit)], bound)
    for unit in units:
        unused = unit.binds - used
        if unused and not unit.case and not _stays(unit):
            raise BuildError(f"{where}: line {unit.line}: no case uses {min(unused)}; remove it")


def _not_public(units: list[_Unit], where: str) -> tuple[set[int], dict[int, set[str]]]:
    """Statements to remove, and names to remove from imports that also bring public names."""
    bound = {name: [u for u in units if name in u.binds] for unit in units for name in unit.binds}
    public = [unit for unit in units if _stays(unit) or (unit.case and not unit.case.hidden)]
    used = _reach(public, bound)
    fixed = {unit.index for unit in public}
    removed = {unit.index for unit in units if unit.case and unit.case.hidden}
    partly: dict[int, set[str]] = {}
    for unit in units:
        if unit.index in fixed | removed:
            continue
        secret = unit.binds - used
        if secret == unit.binds:
            removed.add(unit.index)
        elif secret and unit.is_import:
            partly[unit.index] = set(secret)
        elif secret:
            raise BuildError(
                f"{where}: line {unit.line}: only hidden cases use {min(secret)}, which is defined together with "
                f"{min(unit.binds - secret)}; use two statements"
            )
    return removed, partly


def _stays(unit: _Unit) -> bool:
    return not unit.binds or bool(unit.binds & OTTER_NAMES) or _is_future_import(unit.node)


def _reach(roots: list[_Unit], bound: Mapping[str, list[_Unit]]) -> set[str]:
    """All names that statements use, directly or through what they use."""
    names: set[str] = set()
    todo: list[_Unit] = list(roots)
    while todo:
        new = todo.pop().uses - names
        names |= new
        todo.extend(unit for name in new for unit in bound.get(name, ()))
    return names


def _is_future_import(node: cst.CSTNode) -> bool:
    return (
        isinstance(node, cst.SimpleStatementLine)
        and isinstance(node.body[0], cst.ImportFrom)
        and isinstance(node.body[0].module, cst.Name)
        and node.body[0].module.value == "__future__"
    )


# ------------------------------------------------------------------------------------ writing it

_ENDING = """

# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "{}",
    \"\"\"
{}
\"\"\",
)
"""
_WIDTH = 110


def _lines(text: str) -> str:
    return "\n".join(text[start : start + _WIDTH] for start in range(0, len(text), _WIDTH))


def _with_replay(public: str) -> str:
    """The text with the imports that looking up needs, and its cases marked as such."""
    needed = ["case", "load", *(["stored"] if "stored(" in public else [])]
    line = f"from autograder.key.replay import {', '.join(needed)}\n"
    module = with_import(cst.parse_module(public), line)
    body: list[Any] = list(module.body)
    mark = cst.Decorator(cst.Name("case"))
    for place, node in enumerate(body):
        if isinstance(node, cst.FunctionDef) and any(_is_case(decorator) for decorator in node.decorators):
            body[place] = node.with_changes(decorators=[*node.decorators, mark])
    return module.with_changes(body=body).code


def _asks_for_key(public: str) -> bool:
    """Whether a text uses checks of ours that have an answer key."""
    from autograder.validate.depends import asked_for

    return any(USES_KEY in path.read_text(encoding="utf-8") for path in asked_for([public]))


def _is_case(decorator: cst.Decorator) -> bool:
    call = decorator.decorator
    name = call.func if isinstance(call, cst.Call) else call
    return (isinstance(name, cst.Name) and name.value == "test_case") or (
        isinstance(name, cst.Attribute) and name.attr.value == "test_case"
    )


def _question(tree: ast.Module) -> str:
    """The name that the file gives its question."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["name"]:
            return str(ast.literal_eval(node.value))
    return "question"


def _without(
    module: cst.Module,
    units: list[_Unit],
    removed: set[int],
    partly: Mapping[int, set[str]],
    cases: Iterable[Case],
    where: str,
) -> str:
    body: list[Any] = []
    for unit in units:
        if unit.index in removed:
            continue
        node: Any = unit.node
        if unit.index in partly:
            node = _prune_imports(node, partly[unit.index])
        if "points" in unit.binds:
            node = _public_points(node, tuple(cases), where)
        body.append(node)
    text = module.with_changes(body=body).code
    ast.parse(text)
    return text


def _prune_imports(line: cst.SimpleStatementLine, names: set[str]) -> cst.SimpleStatementLine:
    """An import line without ``names``; the line itself survives."""
    kept = []
    for small in line.body:
        assert isinstance(small, (cst.Import, cst.ImportFrom)) and not isinstance(small.names, cst.ImportStar)
        aliases = [alias for alias in small.names if _bound_name(alias) not in names]
        if aliases:
            aliases[-1] = aliases[-1].with_changes(comma=small.names[-1].comma)
            kept.append(small.with_changes(names=aliases))
    kept[-1] = kept[-1].with_changes(semicolon=line.body[-1].semicolon)
    return line.with_changes(body=kept)


def _bound_name(alias: cst.ImportAlias) -> str:
    if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
        return alias.asname.name.value
    return alias.evaluated_name.split(".")[0]


def _public_points(line: Any, cases: tuple[Case, ...], where: str) -> Any:
    """``points = …`` as the sum of the public cases, so that otter spreads nothing over them."""
    assign = line.body[0] if isinstance(line, cst.SimpleStatementLine) and len(line.body) == 1 else None
    total = _number(sum(case.points for case in cases))
    if not isinstance(assign, (cst.Assign, cst.AnnAssign)) or not isinstance(
        assign.value, (cst.Integer, cst.Float)
    ):
        raise BuildError(f"{where}: write 'points = {total}' on a line of its own")
    if abs(float(ast.literal_eval(assign.value.value)) - float(total)) > 1e-9:
        raise BuildError(f"{where}: points = {assign.value.value}, but its cases are worth {total} together")
    literal = _number(sum(case.points for case in cases if not case.hidden))
    value = cst.Float(literal) if "." in literal else cst.Integer(literal)
    return line.with_changes(body=[assign.with_changes(value=value)])


def _number(value: float) -> str:
    value = round(value, 9)
    return str(int(value)) if float(value).is_integer() else repr(value)
