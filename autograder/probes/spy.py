"""Probe of what a student's code calls, while it runs, and of what is written in it.

A call counts if the frame it comes from is the student's own: what a library calls for itself does not.
"""

from __future__ import annotations

import ast
import contextlib
import functools
import importlib
import inspect
import sys
import sysconfig
import textwrap
import types
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import torch
from torch.overrides import TorchFunctionMode

import autograder
from autograder import randomness
from autograder.checks.student import probe
from autograder.probes.values import copied
from autograder.wire.schema import Fields

SYNTAX: dict[str, tuple[type[ast.AST], ...]] = {
    "for": (ast.For,),
    "while": (ast.While,),
    "comprehension": (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
    "import": (ast.Import, ast.ImportFrom),
}
"""What can be looked for in the text of a function, by name."""

_LIBRARIES = tuple(
    {str(Path(folder).resolve()) for folder in sysconfig.get_paths().values()}
    | {str(Path(module.__file__).resolve().parent) for module in (torch, autograder) if module.__file__}
)


@probe
def spied(
    function: Any, calls: list[tuple[Any, ...]], names: Sequence[str]
) -> Annotated[dict[str, Any], Fields(counts=dict[str, int], syntax=dict[str, int], source=bool)]:
    """Call a function and count what it uses.

    Args:
        function: the student's.
        calls: positional arguments of each call.
        names: full names of callables ("torch.einsum", "torch.Tensor.matmul", which is what ``@`` calls,
            "sklearn.metrics.f1_score"), or entries of `SYNTAX`.

    Returns:
        counts: by name, calls from the student's frames; syntax: by name, occurrences in the function's text;
        source: whether the text could be read.
    """
    counts: Counter[str] = Counter()
    with randomness.isolated(), _watching([name for name in names if name not in SYNTAX], function, counts):
        for arguments in calls:
            function(*copied(tuple(arguments)))
    tree = _syntax_tree(function)
    wanted = [name for name in names if name in SYNTAX]
    found = {
        name: 0 if tree is None else sum(isinstance(node, SYNTAX[name]) for node in ast.walk(tree))
        for name in wanted
    }
    return {
        "counts": {name: counts[name] for name in names if name not in SYNTAX},
        "syntax": found,
        "source": tree is not None,
    }


def resolve(name: str) -> tuple[Any, str, Any]:
    """The owner, the attribute's name and the object of a full name.

    Raises:
        ValueError: there is no such thing.
    """
    parts = name.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        try:
            owner: Any = importlib.import_module(".".join(parts[:cut]))
            for part in parts[cut:-1]:
                owner = getattr(owner, part)
            return owner, parts[-1], getattr(owner, parts[-1])
        except ImportError:
            continue
        except AttributeError:
            break
    raise ValueError(f"{name!r} is not the full name of a callable, such as 'torch.einsum'")


@contextlib.contextmanager
def _watching(names: Sequence[str], function: Any, counts: Counter[str]) -> Iterator[None]:
    """Count calls of the named things from frames of the student."""
    methods: dict[str, str] = {}
    with contextlib.ExitStack() as stack:
        for name in names:
            owner, attribute, target = resolve(name)
            if owner is torch.Tensor:
                methods[attribute] = name
            elif isinstance(target, type):
                stack.enter_context(_replaced(target, "__init__", _counted(target.__init__, name, counts)))  # type: ignore[misc]
            else:
                counted = _counted(target, name, counts)
                stack.enter_context(_replaced(owner, attribute, counted))
                for key, value in list(_globals(function).items()):
                    if value is target:  # `from torch import einsum`
                        stack.enter_context(_item_replaced(_globals(function), key, counted))
        stack.enter_context(_TensorMethods(methods, counts))
        yield


class _TensorMethods(TorchFunctionMode):
    """Sees methods and operators of tensors, which cannot be replaced one by one."""

    def __init__(self, methods: dict[str, str], counts: Counter[str]) -> None:
        super().__init__()
        self.methods, self.counts = methods, counts

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        method = getattr(func, "__name__", "")
        if method in self.methods and func is getattr(torch.Tensor, method, None) and _from_student(1):
            self.counts[self.methods[method]] += 1
        return func(*args, **(kwargs or {}))


def _counted(target: Callable[..., Any], name: str, counts: Counter[str]) -> Callable[..., Any]:
    @functools.wraps(target, assigned=("__name__", "__qualname__", "__doc__"), updated=())
    def counted(*args: Any, **kwargs: Any) -> Any:
        if _from_student(1):
            counts[name] += 1
        return target(*args, **kwargs)

    return counted


def _from_student(above: int) -> bool:
    """Whether the call came from the student's own code, torch's dispatch left out."""
    frame: types.FrameType | None = sys._getframe(above + 1)
    while frame is not None and frame.f_code.co_filename.endswith(("torch/overrides.py", "torch/_tensor.py")):
        frame = frame.f_back
    return frame is not None and is_students(frame.f_code.co_filename)


@functools.cache
def is_students(filename: str) -> bool:
    """A cell of a notebook, or a file that belongs to no library."""
    if filename.startswith("<frozen"):
        return False
    return not str(Path(filename).resolve()).startswith(_LIBRARIES)


@contextlib.contextmanager
def _replaced(owner: Any, attribute: str, by: Any) -> Iterator[None]:
    inherited = attribute not in vars(owner)
    before = getattr(owner, attribute)
    setattr(owner, attribute, by)
    try:
        yield
    finally:
        if inherited:
            delattr(owner, attribute)
        else:
            setattr(owner, attribute, before)


@contextlib.contextmanager
def _item_replaced(table: dict[str, Any], key: str, by: Any) -> Iterator[None]:
    before = table[key]
    table[key] = by
    try:
        yield
    finally:
        table[key] = before


def _globals(function: Any) -> dict[str, Any]:
    """The names that a function or an object's class sees."""
    for part in (function, getattr(type(function), "forward", None)):
        found = getattr(part, "__globals__", None)
        if isinstance(found, dict):
            return found
    return {}


def _syntax_tree(function: Any) -> ast.AST | None:
    """The text of a function, class or object's class as a tree; None where it cannot be read."""
    target = function if inspect.isroutine(function) or inspect.isclass(function) else type(function)
    try:
        return ast.parse(textwrap.dedent(inspect.getsource(target)))
    except (OSError, TypeError, SyntaxError):
        return None
