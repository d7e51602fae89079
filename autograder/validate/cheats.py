"""Cheats: answers that know the shape and the public inputs and nothing else. They run in the worker.

A cheat is given more than a student without understanding has: the right shapes and types of every result
come from the solution. What it earns is earned by shapes, constants or memory.
"""

from __future__ import annotations

import copy
import functools
import inspect
from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import torch

from autograder.wire.values import is_plain

Fill = Callable[[np.ndarray], Any]


# ------------------------------------------------------------------------------------- constants


def _filled(value: Any, fill: Fill) -> Any:
    """The same structure with every array, number and column replaced by one value."""
    if isinstance(value, torch.Tensor):
        array = value.detach().cpu()
        filled = np.full(tuple(value.shape), fill(array.numpy()) if array.numel() else 0)
        return torch.as_tensor(filled).to(value.dtype)
    if isinstance(value, np.ndarray):
        return np.full(value.shape, fill(value) if value.size else 0).astype(value.dtype)
    if isinstance(value, (bool, int, float, np.generic)):
        return type(value)(fill(np.asarray([value])))
    if isinstance(value, pd.Series):
        return pd.Series(_filled(value.to_numpy(), fill), index=value.index, name=value.name)
    if isinstance(value, pd.DataFrame):
        return value.apply(lambda column: _filled(column, fill))
    if isinstance(value, dict):
        return {key: _filled(item, fill) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(_filled(item, fill) for item in value)
    if isinstance(value, list) and value and all(isinstance(item, (int, float, str)) for item in value):
        return [fill(np.asarray(value, dtype=object))] * len(value)
    if isinstance(value, list):
        return [_filled(item, fill) for item in value]
    return value


CONSTANTS: dict[str, Fill] = {
    "zeros": lambda values: "" if isinstance(values.flat[0], str) else 0,
    "ones": lambda values: "" if isinstance(values.flat[0], str) else 1,
}
"""What every entry of a result becomes, from the entries of the right one."""

LABELS: dict[str, Fill] = {
    "first": lambda values: values.ravel().tolist()[0],
    "most-common": lambda values: Counter(values.ravel().tolist()).most_common(1)[0][0],
}
"""The entry of remembered results that every entry of a new one becomes."""


# ---------------------------------------------------------------------------------------- memory


class Memory:
    """Arguments and results of the calls so far.

    Attributes:
        recall: None while it learns; then ``by-index`` (the n-th call gets the n-th result) or
            ``remembered`` (the result of the same arguments, else row by row of the most similar ones,
            else that of the most similar call), or a name in `LABELS` (one entry everywhere).
    """

    def __init__(self) -> None:
        self.recall: str | None = None
        self.calls: list[tuple[str, Any, Any]] = []
        self.next: Counter[str] = Counter()

    def learn(self, name: str, arguments: Any, result: Any) -> None:
        """Keep copies of one call."""
        try:
            self.calls.append((name, copy.deepcopy(arguments), copy.deepcopy(result)))
        except Exception:  # what cannot be copied cannot be remembered
            return

    def label(self, name: str) -> Any:
        """The first or the most common entry of the remembered results; 0 if there is none."""
        entries = [
            array.ravel() for called, _, result in self.calls if called == name for array in _arrays(result)
        ]
        values = np.concatenate(entries) if entries else np.zeros(1)
        return LABELS[str(self.recall)](values if values.size else np.zeros(1))

    def result(self, name: str, arguments: Any) -> Any:
        """What the memory says to a call."""
        known = [(given, result) for called, given, result in self.calls if called == name]
        if not known:
            return None
        if self.recall == "by-index":
            self.next[name] += 1
            return copy.deepcopy(known[(self.next[name] - 1) % len(known)][1])
        distances = [_distance(arguments, given) for given, _ in known]
        nearest = int(np.argmin(distances))
        if distances[nearest] > 0:
            rows = _by_rows(arguments, known)
            if rows is not None:
                return rows
        return copy.deepcopy(known[nearest][1])


def _arrays(value: Any) -> list[np.ndarray]:
    """Every number in a nested value, as arrays."""
    if isinstance(value, torch.Tensor):
        return [value.detach().cpu().double().numpy()] if not value.is_complex() else []
    if isinstance(value, np.ndarray) and value.dtype.kind in "biuf":
        return [value.astype(float)]
    if isinstance(value, (bool, int, float, np.generic)) and not isinstance(value, np.str_):
        return [np.asarray(float(value))]
    if isinstance(value, pd.DataFrame):
        return _arrays(value.select_dtypes("number").to_numpy())
    if isinstance(value, pd.Series):
        return _arrays(value.to_numpy())
    if isinstance(value, dict):
        return [array for item in value.values() for array in _arrays(item)]
    if isinstance(value, (list, tuple)):
        return [array for item in value for array in _arrays(item)]
    return []


def _distance(left: Any, right: Any) -> float:
    """0 for the same content; the distance of the numbers where shapes agree, else very far."""
    one, other = _arrays(left), _arrays(right)
    if [a.shape for a in one] != [b.shape for b in other]:
        return 1e30 + abs(sum(a.size for a in one) - sum(b.size for b in other))
    if not one:
        return float(repr(left) != repr(right))
    return float(sum(np.square(np.nan_to_num(a - b)).sum() for a, b in zip(one, other, strict=True)))


def _by_rows(arguments: Any, known: list[tuple[Any, Any]]) -> Any:
    """The result put together from remembered rows: for functions of a batch that answer item by item."""
    wanted = _arrays(arguments)
    if not wanted or wanted[0].ndim < 2:
        return None
    inputs, outputs = [], []
    for given, result in known:
        first = _arrays(given)
        if not first or first[0].shape[1:] != wanted[0].shape[1:]:
            continue
        if isinstance(result, (torch.Tensor, np.ndarray)) and result.shape[:1] == first[0].shape[:1]:
            inputs.append(first[0].reshape(len(result), -1))
            outputs.append(torch.as_tensor(result))
    if not inputs or len({tuple(output.shape[1:]) for output in outputs}) != 1:
        return None
    rows, answers = np.concatenate(inputs), torch.cat([o.to(outputs[0].dtype) for o in outputs])
    nearest = [
        int(np.square(rows - row).sum(axis=1).argmin()) for row in wanted[0].reshape(len(wanted[0]), -1)
    ]
    found = answers[nearest]
    return found if isinstance(known[0][1], torch.Tensor) else found.numpy()


# ------------------------------------------------------------------- in the place of the solution

_memory = Memory()


def install(namespace: dict[str, Any], names: list[str], cheat: str) -> None:
    """Put a cheat in the place of each named answer of the solution.

    Args:
        cheat: a name in `CONSTANTS`, or ``memory``, which learns until `recall` is called.
    """
    for name in names:
        answer = namespace.get(name)
        if inspect.isclass(answer):
            namespace[name] = _class(answer, cheat)
        elif callable(answer):
            namespace[name] = _function(answer, name, cheat)


def recall(how: str) -> None:
    """Stop learning and answer from memory, as `Memory.recall` says."""
    _memory.recall = how
    _memory.next.clear()


def _function(answer: Callable[..., Any], name: str, cheat: str) -> Callable[..., Any]:
    @functools.wraps(answer)
    def cheating(*args: Any, **kwargs: Any) -> Any:
        return _cheat(answer, name, cheat, args, kwargs)

    return cheating


def _cheat(
    answer: Callable[..., Any], name: str, cheat: str, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    if cheat == "memory":
        if _memory.recall in LABELS:
            return _on_copies(answer, args, kwargs, functools.partial(_always, _memory.label(name)))
        if _memory.recall is not None:
            return _memory.result(name, (args, kwargs))
        before = _copied((args, kwargs))
        result = answer(*args, **kwargs)
        _memory.learn(name, before, result)
        return result
    return _on_copies(answer, args, kwargs, CONSTANTS[cheat])


def _always(label: Any, values: np.ndarray) -> Any:
    del values
    return label


def _on_copies(answer: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], fill: Fill) -> Any:
    """A filled result. On copies: a cheat does none of the work that an answer does on its arguments."""
    copies = _copied((args, kwargs))
    return None if copies is None else _hollow(answer(*copies[0], **copies[1]), fill)


def _copied(value: Any) -> Any:
    try:
        return copy.deepcopy(value)
    except Exception:
        return None


def _hollow(result: Any, fill: Fill) -> Any:
    """A result without what makes it right: numbers filled, a network without its parameters."""
    if isinstance(result, torch.nn.Module):
        return _Hollow(result, fill)
    if is_plain(result):
        return _filled(result, fill)
    return _filled(result, fill) if isinstance(result, (list, tuple, dict)) else None


class _Hollow(torch.nn.Module):
    """Results of the right shape from a network that registers nothing."""

    def __init__(self, inner: torch.nn.Module, fill: Fill) -> None:
        super().__init__()
        self._answer: Callable[..., Any] = functools.partial(_call_unregistered, [inner], fill)

    def forward(self, *args: Any, **kwargs: Any) -> Any:
        """The inner network's result with every number replaced."""
        return self._answer(*args, **kwargs)


def _call_unregistered(inner: list[torch.nn.Module], fill: Fill, *args: Any, **kwargs: Any) -> Any:
    with torch.no_grad():
        return _hollow(inner[0](*args, **kwargs), fill)


def _class(answer: type, cheat: str) -> type:
    """A class that answers like one of the student's, without its state."""
    if cheat == "memory":
        return _learning_class(answer)
    if issubclass(answer, torch.nn.Module):

        def build(self: Any, *args: Any, **kwargs: Any) -> None:
            _Hollow.__init__(self, answer(*args, **kwargs), CONSTANTS[cheat])

        return type(answer.__name__, (_Hollow,), {"__init__": functools.wraps(answer.__init__)(build)})
    members = {
        name: _function(member, f"{answer.__name__}.{name}", cheat)
        for name, member in vars(answer).items()
        if inspect.isfunction(member) and name != "__init__"
    }
    return type(answer.__name__, (answer,), members)


def _learning_class(answer: type) -> type:
    """The class itself while the memory learns; afterwards its methods answer from memory."""
    members: dict[str, Any] = {"__init__": _forgetful(answer)}
    for name, member in vars(answer).items():
        if inspect.isfunction(member) and (name == "__call__" or not name.startswith("_")):
            members[name] = _method(member, f"{answer.__name__}.{name}")
    return type(answer.__name__, (answer,), members)


def _forgetful(answer: type) -> Callable[..., None]:
    """The constructor: once the memory recalls, it sets up nothing."""

    @functools.wraps(answer.__init__)  # type: ignore[misc]
    def build(self: Any, *args: Any, **kwargs: Any) -> None:
        if _memory.recall is None:
            answer.__init__(self, *args, **kwargs)  # type: ignore[misc]
        elif isinstance(self, torch.nn.Module):
            torch.nn.Module.__init__(self)

    return build


def _method(member: Callable[..., Any], name: str) -> Callable[..., Any]:
    @functools.wraps(member)
    def cheating(self: Any, *args: Any, **kwargs: Any) -> Any:
        if _memory.recall is not None:
            return None if _memory.recall in LABELS else _memory.result(name, (args, kwargs))
        result = member(self, *args, **kwargs)
        _memory.learn(name, (args, kwargs), result)
        return result

    return cheating
