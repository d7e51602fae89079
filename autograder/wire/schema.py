"""What an answer must look like, said by type annotations and held against what arrived.

A probe's return annotation is its promise. The judge reads the result of a probe that ran in a worker
only after it was found to keep the promise, so that no check has to wonder whether a key is there::

    def forward(...) -> Annotated[dict[str, Any], Fields(is_module=bool, outputs=list[Any]), one_for_each("calls")]:

Types are exact (a bool is no int), as they are in what crosses the wire. A condition in the annotation
is called with the value and the arguments of the probe by name.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from autograder.wire.errors import ProtocolError

Arguments = Mapping[str, Any]
Condition = Callable[[Any, Arguments], bool]


class Fields:
    """A dict with exactly these keys, each with a value of its kind."""

    def __init__(self, **kinds: Any) -> None:
        self.kinds = kinds

    def __call__(self, value: Any, given: Arguments) -> bool:
        return (
            type(value) is dict
            and value.keys() == self.kinds.keys()
            and all(conforms(value[name], kind, given) for name, kind in self.kinds.items())
        )


def one_for_each(argument: str) -> Condition:
    """A condition: as many entries as an argument of the probe has."""
    return lambda value, given: len(value) == len(given[argument])


def require(value: Any, kind: Any, given: Arguments, what: str) -> None:
    """Hold ``value`` against an annotation.

    Args:
        given: arguments by name, for the conditions.
        what: what the value is, for the message.

    Raises:
        ProtocolError: it does not conform.
    """
    if not fits(value, kind, given):
        raise ProtocolError(f"{what} has not the form it must have")


def fits(value: Any, kind: Any, given: Arguments) -> bool:
    """Whether ``value`` conforms to an annotation, whatever it is."""
    try:
        return conforms(value, kind, given)
    except Exception:  # a condition met something that it did not think of
        return False


def conforms(value: Any, kind: Any, given: Arguments) -> bool:
    """Whether ``value`` is what an annotation says, through and through.

    Raises:
        TypeError: an annotation of a kind that is not known here.
    """
    if kind is Any:
        return True
    if isinstance(kind, Fields):
        return kind(value, given)
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Annotated:
        base, *conditions = inside
        return conforms(value, base, given) and all(condition(value, given) for condition in conditions)
    if origin in (Union, types.UnionType):
        return any(conforms(value, one, given) for one in inside)
    if origin is Literal:
        return any(type(value) is type(one) and value == one for one in inside)
    if origin is list:
        return type(value) is list and all(conforms(item, inside[0], given) for item in value)
    if origin is dict:
        return type(value) is dict and all(
            conforms(key, inside[0], given) and conforms(item, inside[1], given)
            for key, item in value.items()
        )
    if origin is tuple and inside[-1] is Ellipsis:
        return type(value) is tuple and all(conforms(item, inside[0], given) for item in value)
    if origin is tuple:
        return (
            type(value) is tuple
            and len(value) == len(inside)
            and all(conforms(item, one, given) for item, one in zip(value, inside, strict=True))
        )
    if kind is None or isinstance(kind, type):
        return value is None if kind is None else type(value) is kind
    raise TypeError(f"{kind!r} is not an annotation that can be held against a value")
