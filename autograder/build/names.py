"""Which names a cell binds, reads and may change, by reading it: nothing is run.

What cannot be told by reading is said to be `Names.unclear`, and whoever asks has to suppose everything.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import symtable
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager

_PURE = frozenset({
    "abs", "all", "any", "bin", "bool", "bytes", "callable", "chr", "complex", "dict", "display", "divmod", "enumerate",
    "filter", "float", "format", "frozenset", "getattr", "hasattr", "hash", "hex", "id", "int", "isinstance",
    "issubclass", "len", "list", "map", "max", "min", "object", "ord", "pow", "print", "range", "repr", "reversed",
    "round", "set", "slice", "sorted", "str", "sum", "super", "tuple", "type", "zip",
})  # fmt: skip
"""Functions that change none of their arguments."""
_UNCLEAR = frozenset({
    "__builtins__", "__import__", "__loader__", "__main__", "__spec__", "_dh", "_ih", "_oh", "In", "Out", "builtins",
    "compile", "ctypes", "delattr", "dir", "eval", "exec", "gc", "get_ipython", "globals", "importlib", "inspect",
    "locals", "open", "runpy", "setattr", "sys", "vars",
})  # fmt: skip
"""Names by which a cell gets at others that are not written in it, or at what is no name."""
_UNCLEAR_ATTRIBUTES = frozenset({
    "__builtins__", "__closure__", "__code__", "__dict__", "__globals__", "__subclasses__", "f_back", "f_builtins",
    "f_globals", "f_locals", "gi_frame", "modules", "tb_frame", "user_global_ns", "user_ns",
})  # fmt: skip
_MUTATORS = frozenset({
    "add", "append", "backward", "clear", "discard", "eval", "extend", "fit", "fit_one_cycle", "fit_transform", "half",
    "insert", "load_state_dict", "partial_fit", "pop", "popitem", "remove", "reverse", "set", "setdefault", "shuffle",
    "sort", "step", "train", "update", "zero_grad",
})  # fmt: skip
"""Methods that change the object they are called on; so do those that end with ``_``, and those whose result
nobody takes."""
_COLLECTS = frozenset({"add", "append", "extend", "insert", "setdefault", "update"})
"""Of these, methods that keep what they are given as it is."""
_GIVE_PARTS = frozenset(
    {"buffers", "children", "items", "modules", "named_parameters", "parameters", "values"}
)
"""Methods whose result is made of parts of the object."""
_SEEDS = frozenset({"manual_seed", "manual_seed_all", "seed", "set_seed", "seed_all"})
"""Where random numbers begin is no name: every case begins its own."""
_CHANGED_ARGUMENTS = frozenset({"out", "generator", "rng", "random_state"})
_DRAWS = ("matplotlib", "seaborn", "mpl_toolkits")
"""Packages whose functions only draw."""
_HARMLESS_MAGICS = frozenset({"matplotlib", "pip", "conda", "config", "precision"})


@dataclass(frozen=True)
class Names:
    """What a cell has to do with the names of a notebook.

    Attributes:
        binds: it gives these a value.
        defines: of these, the functions, the classes and what is imported: nobody changes them.
        reads: it takes these from other cells, as it runs.
        later: functions and classes that it defines take these, when they are called.
        changes: objects of other cells that it may change.
        effects: it may change something that has no name in the notebook: a setting of a library, a file.
        unclear: it may do more with names than can be read.
        star: it binds names that are not written in it.
    """

    binds: frozenset[str] = frozenset()
    defines: frozenset[str] = frozenset()
    reads: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()
    changes: frozenset[str] = frozenset()
    effects: bool = False
    unclear: bool = False
    star: bool = False

    def as_json(self) -> dict[str, Any]:
        """For a file; what is empty is left out."""
        fields: dict[str, Any] = {key: sorted(getattr(self, key)) for key in _SETS}
        fields |= {key: getattr(self, key) for key in _FLAGS}
        return {key: value for key, value in fields.items() if value}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Names:
        """What `as_json` gave."""
        fields: dict[str, Any] = {key: frozenset(value) for key, value in data.items() if key in _SETS}
        fields |= {key: bool(data.get(key, False)) for key in _FLAGS}
        return cls(**fields)


_SETS = ("binds", "defines", "reads", "later", "changes")
_FLAGS = ("effects", "unclear", "star")
UNKNOWN = Names(unclear=True)


@dataclass(frozen=True)
class Libraries:
    """Names that stand for what is imported.

    Attributes:
        imported: all of them.
        drawing: those whose functions only draw.
    """

    imported: frozenset[str] = frozenset()
    drawing: frozenset[str] = frozenset()


def libraries(sources: Iterable[str]) -> Libraries:
    """What some cells import."""
    imported: set[str] = set()
    drawing: set[str] = set()
    for source in sources:
        for node in ast.walk(_parsed(source) or ast.Module([], [])):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                for alias in node.names:
                    name = alias.asname or alias.name.split(".")[0]
                    package = node.module or "" if isinstance(node, ast.ImportFrom) else alias.name
                    imported.add(name)
                    if package.split(".")[0] in _DRAWS:
                        drawing.add(name)
    return Libraries(frozenset(imported), frozenset(drawing))


def names_of(source: str, known: Libraries) -> Names:
    """Read one cell.

    Args:
        known: what the notebook imports.
    """
    tree = _parsed(source)
    if tree is None:
        return UNKNOWN
    reader = _Reader(known)
    try:
        for statement in tree.body:
            reader.visit(statement)
        table = symtable.symtable(ast.unparse(tree), "<cell>", "exec")
    except (RecursionError, SyntaxError, ValueError):
        return UNKNOWN
    for name, assigned in _of_functions(table, inside=False):
        reader.later.add(name)
        if assigned:
            reader.changes.add(name)
    own = frozenset(vars(builtins))
    return Names(
        frozenset(reader.binds),
        frozenset(reader.defines),
        frozenset(reader.reads) - own,
        frozenset(reader.later) - own,
        frozenset(reader.changes) - own,
        reader.effects,
        reader.unclear or bool(_UNCLEAR & {*reader.reads, *reader.later}),
        reader.star,
    )


@cache
def _transformer() -> TransformerManager:
    return TransformerManager()


def _parsed(source: str) -> ast.Module | None:
    """The syntax tree of a cell; None of what is not Python. Magics that do nothing with names are left out."""
    with warnings.catch_warnings():  # a student's invalid escapes are not our news
        warnings.simplefilter("ignore")
        for make in (str, _as_python):
            with contextlib.suppress(SyntaxError, ValueError, RecursionError, MemoryError):
                return ast.parse(make(source))
    return None


def _as_python(source: str) -> str:
    lines = [line for line in source.splitlines() if not _is_harmless_magic(line)]
    return str(_transformer().transform_cell("\n".join(lines)))


def _is_harmless_magic(line: str) -> bool:
    text = line.strip()
    return text[:1] in ("%", "!") and text[1:].split(" ")[0] in _HARMLESS_MAGICS


def _of_functions(table: symtable.SymbolTable, inside: bool) -> Iterator[tuple[str, bool]]:
    """Names of the notebook that functions read, and whether they assign to them."""
    if inside:
        for symbol in table.get_symbols():
            if symbol.is_global():
                yield symbol.get_name(), symbol.is_assigned() and symbol.is_declared_global()
    for child in table.get_children():
        yield from _of_functions(child, inside or _is_called_later(child))


def _is_called_later(table: symtable.SymbolTable) -> bool:
    return table.get_type() == "function" and table.get_name() not in (
        "listcomp",
        "setcomp",
        "dictcomp",
        "genexpr",
    )


class _Reader(ast.NodeVisitor):
    """Goes through a cell in the order in which it runs. Bodies of functions are left to `symtable`."""

    def __init__(self, known: Libraries) -> None:
        self.known = known
        self.binds: set[str] = set()
        self.defines: set[str] = set()
        self.reads: set[str] = set()
        self.later: set[str] = set()
        self.changes: set[str] = set()
        self.effects = self.unclear = self.star = False
        self._bound: set[str] = set()  # for certain, at this point
        self._of: dict[str, set[str]] = {}  # names of this cell: what of other cells they may be a part of
        self._libraries = set(known.imported)
        self._made: set[str] = set()  # by functions of libraries
        self._drawings = set(known.drawing)

    # --- names

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            if node.id not in self._bound:
                self.reads.add(node.id)
        else:
            self._bind(node.id)

    def _bind(self, name: str) -> None:
        self.binds.add(name)
        self._bound.add(name)
        self.defines.discard(name)
        for known in (self._libraries, self._made, self._drawings):
            known.discard(name)
        self._of.pop(name, None)

    def _define(self, name: str) -> None:
        new = name not in self.binds
        self._bind(name)
        if new:
            self.defines.add(name)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr in _UNCLEAR_ATTRIBUTES:
            self.unclear = True
        if not isinstance(node.ctx, ast.Load):
            self._changed(node.value)
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if not isinstance(node.ctx, ast.Load):
            self._changed(node.value)
        self.generic_visit(node)

    def _changed(self, node: ast.expr) -> None:
        """Something is done to what a chain of attributes, items and calls begins with."""
        root = _root(node)
        if root is None or root in self._drawings:
            return
        if root in self._libraries:  # what a function of theirs has given, or something of the library itself
            call = _first_call(node)
            self.changes |= self._source(call) if call is not None else set()
            self.effects = self.effects or call is None
        elif root in self._bound:
            self.changes |= self._of.get(root, set())
        else:
            self.changes.add(root)

    # --- statements, in the order in which their parts run

    def visit_Assign(self, node: ast.Assign) -> None:
        self.visit(node.value)
        for target in node.targets:
            self._assign(target, node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.visit(node.annotation)
        if node.value is not None:
            self.visit(node.value)
            self._assign(node.target, node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self.visit(node.value)
        if isinstance(node.target, ast.Name):
            if node.target.id not in self._bound:
                self.reads.add(node.target.id)
                self.changes.add(node.target.id)
            else:
                self.changes |= self._of.get(node.target.id, set())
            self.binds.add(node.target.id)
        else:
            self.visit(node.target)

    def _assign(self, target: ast.expr, value: ast.expr) -> None:
        """Bind names to a value, or to its elements, and note what it is made of."""
        root, source = _root(value), self._source(value)
        kinds = [self._made] if self._is_library(root) else []
        kinds += [self._drawings] if root in self._drawings else []
        self.visit(target)
        for node in ast.walk(target):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                self._of[node.id] = source - {node.id}
                for known in kinds:
                    known.add(node.id)

    def _is_library(self, name: str | None) -> bool:
        return name in self._libraries or name in self._made

    def _source(self, value: ast.expr) -> set[str]:
        """The names of other cells that a value may be a part of, or hold."""
        found: set[str] = set()
        for node in _parts(value):
            root = _root(node)
            if root is not None and root not in self._libraries:
                found |= self._of.get(root, set()) if root in self._bound else {root}
        return found

    def visit_Delete(self, node: ast.Delete) -> None:
        for target in node.targets:
            if isinstance(target, ast.Name):
                self.binds.add(target.id)
                self.changes.add(target.id)
            else:
                self.visit(target)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._imported(alias.asname or alias.name.split(".")[0], alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name == "*":
                self.star = True
            else:
                self._imported(alias.asname or alias.name, f"{node.module or ''}.{alias.name}")

    def _imported(self, name: str, full: str) -> None:
        self._define(name)
        self._libraries.add(name)
        if full.split(".")[0] in _DRAWS:
            self._drawings.add(name)
        self.unclear = self.unclear or bool({full.split(".")[0], full.rpartition(".")[2]} & _UNCLEAR)

    def visit_Expr(self, node: ast.Expr) -> None:
        call = node.value.value if isinstance(node.value, ast.Await) else node.value
        if isinstance(call, ast.Call):
            self._call(call, result_taken=False)
        else:
            self.visit(node.value)

    def visit_Call(self, node: ast.Call) -> None:
        self._call(node, result_taken=True)

    def _call(self, node: ast.Call, result_taken: bool) -> None:
        self.generic_visit(node)
        root, name = _root(node.func), _called(node.func)
        if name in _SEEDS or name == "tryout" or root in self._drawings:
            return
        arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
        given = [argument for argument in arguments if _is_chain(argument)]
        is_library = self._is_library(root)
        mutates = (name.endswith("_") and not name.endswith("__")) or name in _MUTATORS
        if root in self._libraries and _is_chain(node.func) and isinstance(node.func, ast.Attribute):
            self.effects = self.effects or not (result_taken or mutates)
            generators = [
                k.value for k in node.keywords if k.arg in _CHANGED_ARGUMENTS and _is_chain(k.value)
            ]
            changed = given if mutates else generators
        elif isinstance(node.func, ast.Name):
            self.effects = self.effects or (not result_taken and root in self._libraries)
            changed = given if name == "next" or not (name in _PURE or is_library) else []
        elif mutates or not result_taken:
            changed = [node.func, *(() if is_library or name in _COLLECTS else given)]
        else:
            changed = []
        for each in changed:
            self._changed(each)

    # --- what may not run

    def _maybe(self, statements: Iterable[ast.stmt]) -> None:
        before = set(self._bound)
        for statement in statements:
            self.visit(statement)
        self._bound = before

    def visit_If(self, node: ast.If) -> None:
        self.visit(node.test)
        self._maybe(node.body)
        self._maybe(node.orelse)

    def visit_While(self, node: ast.While) -> None:
        self.visit_If(node)  # type: ignore[arg-type]

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self.visit(node.iter)
        before = set(self._bound)
        self._assign(node.target, node.iter)
        self._maybe(node.body)
        self._bound = before
        self._maybe(node.orelse)

    visit_AsyncFor = visit_For

    def visit_Try(self, node: ast.Try | ast.TryStar) -> None:
        self._maybe(node.body)
        for handler in node.handlers:
            if handler.type is not None:
                self.visit(handler.type)
            before = set(self._bound)
            if handler.name:
                self._bind(handler.name)
            self._maybe(handler.body)
            self._bound = before
        self._maybe(node.orelse)
        for statement in node.finalbody:
            self.visit(statement)

    visit_TryStar = visit_Try

    def visit_Match(self, node: ast.Match) -> None:
        self.visit(node.subject)
        for case in node.cases:
            before = set(self._bound)
            for part in ast.walk(case.pattern):
                for name in (getattr(part, "name", None), getattr(part, "rest", None)):
                    if isinstance(name, str):
                        self._bind(name)
            self._maybe([*([ast.Expr(case.guard)] if case.guard else []), *case.body])
            self._bound = before

    # --- scopes of their own

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> None:
        bound, binds, defines, of = set(self._bound), set(self.binds), set(self.defines), dict(self._of)
        imported, made, drawings = set(self._libraries), set(self._made), set(self._drawings)
        for generator in node.generators:
            self.visit(generator.iter)
            self._assign(generator.target, generator.iter)
            for condition in generator.ifs:
                self.visit(condition)
        for part in (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,):
            self.visit(part)
        own = {n.id for g in node.generators for n in ast.walk(g.target) if isinstance(n, ast.Name)}
        self.binds, self._bound = binds | (self.binds - own), bound | (self._bound - own)
        self.defines, self._of = defines, of
        self._libraries, self._made, self._drawings = imported, made, drawings

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for part in [*node.decorator_list, *_defaults(node.args), *_annotations(node)]:
            self.visit(part)
        self._inside(node.args, node.body)
        self._define(node.name)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node: ast.Lambda) -> None:
        for part in _defaults(node.args):
            self.visit(part)
        self._inside(node.args, [node.body])

    def _inside(self, arguments: ast.arguments, body: Sequence[ast.AST]) -> None:
        """What a function may do when it is called: what it reads then, `symtable` tells."""
        inner = _Reader(self.known)
        inner._bound = {part.arg for part in ast.walk(arguments) if isinstance(part, ast.arg)}
        inner._bound |= {
            part.id
            for statement in body
            for part in ast.walk(statement)
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
        }
        inner._libraries = self._libraries - inner._bound
        for statement in body:
            inner.visit(statement)
        self.changes |= inner.changes
        self.effects, self.unclear = self.effects or inner.effects, self.unclear or inner.unclear

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for part in [*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)]:
            self.visit(part)
        bound, binds, defines = set(self._bound), set(self.binds), set(self.defines)
        for statement in node.body:
            self.visit(statement)
        self._bound, self.binds, self.defines = bound, binds, defines
        self._define(node.name)


def _root(node: ast.AST) -> str | None:
    """The name that a chain of attributes, items and calls begins with."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call, ast.Starred, ast.Await)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None


def _first_call(node: ast.AST) -> ast.Call | None:
    """The call with which such a chain begins, if there is one in it."""
    found = None
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call, ast.Starred, ast.Await)):
        found = node if isinstance(node, ast.Call) else found
        node = node.func if isinstance(node, ast.Call) else node.value
    return found


def _is_chain(node: ast.AST) -> bool:
    """Whether it is a name, or a part of what has that name: no result of a call."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Starred)):
        node = node.value
    return isinstance(node, ast.Name)


def _called(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _parts(value: ast.expr) -> Iterator[ast.expr]:
    """A value, what a tuple or a list has in it, and the arguments of a call that are no results themselves."""
    if isinstance(value, (ast.Tuple, ast.List, ast.Set)):
        for element in value.elts:
            yield from _parts(element)
    elif isinstance(value, ast.Call):
        yield value.func
        arguments = [*value.args, *(keyword.value for keyword in value.keywords)]
        yield from (one for one in arguments if _is_chain(one) or _called_method(one) in _GIVE_PARTS)
    else:
        yield value


def _called_method(value: ast.expr) -> str:
    return value.func.attr if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) else ""


def _defaults(arguments: ast.arguments) -> list[ast.expr]:
    return [default for default in [*arguments.defaults, *arguments.kw_defaults] if default is not None]


def _annotations(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.expr]:
    parameters = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    found = [one.annotation for one in parameters] + [node.returns]
    return [annotation for annotation in found if annotation is not None]
