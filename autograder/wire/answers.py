"""What a worker may answer to each request of the judge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from autograder.wire import text
from autograder.wire.channel import VALUES, Cap
from autograder.wire.errors import ProtocolError, StudentError
from autograder.wire.schema import Fields, require

_STREAM = Fields(output_type=Literal["stream"], name=Literal["stdout", "stderr"], text=str)
_ERROR = Fields(output_type=Literal["error"], ename=str, evalue=str, traceback=list[str])
_SHOWN: dict[str, Any] = {
    "data": dict[str, str],
    "metadata": Annotated[
        dict[str, dict[str, Any]],
        lambda metadata, _: all(map(metadata_holds, metadata, metadata.values())),
    ],
}
_DISPLAY = Fields(output_type=Literal["display_data"], **_SHOWN)
_RESULT = Fields(output_type=Literal["execute_result"], **_SHOWN, execution_count=int | None)
_UPDATE = Fields(output_type=Literal["update_display_data"], **_SHOWN, cell=int, output=int)
_KINDS = (_STREAM, _ERROR, _DISPLAY, _RESULT, _UPDATE)
_OUTPUT = Annotated[dict[str, Any], lambda output, given: any(kind(output, given) for kind in _KINDS)]
_OUTPUT_BYTES = 40 << 20  # what `autograder.worker.screen` keeps of a cell's outputs, in UTF-8


_SIZES, _LARGEST = frozenset({"width", "height"}), 10_000
_SWITCHES = frozenset({"expanded", "isolated", "unconfined"})


def metadata_holds(mimetype: str, fields: dict[str, Any]) -> bool:
    """Whether an output's metadata may say this of one of its representations: how large, and a few switches."""
    return "/" in mimetype and all(
        (name in _SIZES and type(value) in (int, float) and 0 < value <= _LARGEST)
        or (name in _SWITCHES and type(value) is bool)
        for name, value in fields.items()
    )


@dataclass(frozen=True)
class Answer:
    """The form of an answer.

    Attributes:
        kind: annotation of the value, see `autograder.wire.schema`.
        cap: how large it may be.
        outcome: whether it may also be the outcome of a case, as a check in the worker raises it.
    """

    kind: Any
    cap: Cap = VALUES
    outcome: bool = False


_WHY = Fields(why=str, line=int, text=str, said=str)
_MISSING = Annotated[dict[str, Any], lambda found, _: all(_WHY(one, {}) for one in found.values())]
_SHORT = Cap(tree=256 << 10, buffers=100, bytes=256 << 10)
_NOTHING = Answer(None, _SHORT)
_ANYTHING = Answer(Any, outcome=True)

ANSWERS = {
    "run": Answer(
        Fields(outputs=list[_OUTPUT], count=int, error=str | None),
        Cap(tree=4 << 20, buffers=20_000, bytes=_OUTPUT_BYTES),
    ),
    "names": Answer(dict[str, Any]),
    "missing": Answer(_MISSING, _SHORT),
    "begin_case": _NOTHING,
    "end_case": _NOTHING,
    "call": _ANYTHING,
    "attribute": _ANYTHING,
    "item": _ANYTHING,
    "probe": _ANYTHING,
}
"""By the name of the request."""

_RAISED = Fields(error=Fields(name=str, text=str, line=str, trace=str))
_UNATTEMPTED = Fields(**{"not attempted": str})
_FAILED = Fields(failed=str, diagnosis=str | None)


def value_of(answer: Any, expected: Answer) -> Any:
    """The value in an answer.

    Raises:
        StudentError, NotAttempted, CheckFailed: what it reports instead.
        ProtocolError: it is neither.
    """
    from autograder.checks.contract import CheckFailed, NotAttempted  # the checks ask by way of this module

    if type(answer) is dict and answer.keys() == {"value"}:
        require(answer["value"], expected.kind, {}, "an answer")
        return answer["value"]
    if _RAISED(answer, {}):
        error = answer["error"]
        raise StudentError(
            text.name(error["name"], "Exception"),
            text.readable(error["text"], 2000),
            text.readable(error["line"], 300),
            text.readable(error["trace"], 20_000),
        )
    if expected.outcome and _UNATTEMPTED(answer, {}):
        raise NotAttempted(text.readable(answer["not attempted"]))
    if expected.outcome and _FAILED(answer, {}):
        raise CheckFailed(text.readable(answer["failed"]), text.name(answer["diagnosis"] or "", "") or None)
    raise ProtocolError("an answer that is not one")
