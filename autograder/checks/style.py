"""What an answer uses: the task said "without a loop", or "with einsum".

`uses` and `avoids` are *believed*: what runs in the student's process is reported from there, so a hostile
answer can hide it. They are for lessons about how, beside a check of what, and carry few points. `does_without`
takes away what should not be used, and looks at the results.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from autograder.checks.contract import check, fail, message
from autograder.checks.student import attempted
from autograder.probes import restricted as restrictions
from autograder.probes import spy as probes


@check
def uses(
    function: Any,
    calls: Sequence[tuple[Any, ...]],
    names: Sequence[str],
    cause: str = "",
    read: str = "",
    diagnosis: str = "does-not-use",
) -> None:
    """The student's own code calls at least one of some functions, seen while it runs. *Believed*.

    Only calls from the student's frames count: `nn.Linear` calling `F.linear` is not the student's doing.

    Args:
        function: the student's.
        calls: positional arguments of each call that is made.
        names: full names, as in `autograder.probes.spy.spied`; one of them is enough.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: the diagnosis given.
        ValueError: a name is none.
    """
    found = _spied(function, calls, names)
    if not any(found["counts"].values()) and not any(found["syntax"].values()):
        wanted = " or ".join(f"`{name}`" for name in names)
        fail("While your code ran", f"a call of {wanted}", "none", cause, read, diagnosis)


@check
def avoids(
    function: Any,
    calls: Sequence[tuple[Any, ...]],
    names: Sequence[str],
    cause: str = "",
    read: str = "",
    diagnosis: str = "uses-what-it-should-not",
) -> None:
    """The student's own code calls none of some functions and has none of some constructs. *Believed*.

    Calls are seen while the code runs; only then the text of the function itself is read, for constructs
    such as "for" that call nothing.

    Args:
        names: full names ("torch.nn.functional.cross_entropy", "torch.Tensor.matmul", which is ``@``), or
            "for", "while", "comprehension", "import".
        Everything else as in `uses`.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: the diagnosis given.
        ValueError: a name is none.
    """
    found = _spied(function, calls, names)
    for name, count in found["counts"].items():
        if count:
            times = f"{count} call{'s' if count > 1 else ''}"
            fail(
                "While your code ran",
                f"no call of `{name}`",
                times,
                cause or "The task is to do without it.",
                read,
                diagnosis,
            )
    for name, count in found["syntax"].items():
        if count:
            fail(
                "For the text of your code",
                f"no `{name}`",
                f"{count}",
                cause or "The task is to do without it.",
                read,
                diagnosis,
            )


@check
def does_without(
    function: Any,
    calls: Sequence[tuple[Any, ...]],
    names: Sequence[str] = (),
    lines: int | None = None,
    did: str = "When we ran your code",
    expected: str = "",
    got: str = "",
    cause: str = "",
    read: str = "",
    diagnosis: str = "uses-what-it-should-not",
) -> list[Any]:
    """Results of calls in which what the task forbids is taken away: it raises where it is used.

    *Verified*, once the caller has compared the results: they were had without.

    Args:
        function: the student's.
        calls: positional arguments of each call that is made.
        names: functions of torch by the name they have themselves ("log_softmax"), or "autograd".
        lines: how many lines of the student's own code one call may run; choose inputs for which a loop runs more.
        did, expected, got, cause, read: of the message; see `fail`.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: the diagnosis given, or what the student's code raised.
    """
    told = message(did, expected, got, cause, read)
    return restrictions.restricted(
        function, [tuple(arguments) for arguments in calls], list(names), lines, told, diagnosis
    )


def _spied(function: Any, calls: Sequence[tuple[Any, ...]], names: Sequence[str]) -> dict[str, Any]:
    """What the probe saw. A name that is wrong is the author's error, so it is found before the call."""
    for name in names:
        if name not in probes.SYNTAX:
            probes.resolve(name)
    attempted(function)
    return probes.spied(function, [tuple(arguments) for arguments in calls], list(names))
