"""The forger: a wrong answer whose worker reports what the solution's would, so that we see which points rest on belief.

Two workers stand behind one session: in one the wrong answer has run, in the other the solution. Whatever the judge
asks, both are asked. What the student's functions *compute* comes from the wrong answer: results of calls, and in the
report of a probe every tensor and every floating-point number. What the worker *says about them* comes from the
solution: attributes, and in a report every yes or no, every count, name and mode, and every value that a liar could
copy from the question. A case that a wrong answer passes this way, and not by itself, pays for a belief.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from autograder.checks.asked import PROBES
from autograder.checks.compare import compare
from autograder.checks.contract import CheckFailed, NotAttempted
from autograder.judge.session import WorkerSession
from autograder.judge.stopwatch import Stopwatch
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied
from autograder.wire.remote import Remote

RESULTS = frozenset({"result", "returned", "outputs", "again"})
"""Keys of a report under which stands what the student's function returned."""


class Forger(WorkerSession):
    """Asks two workers, and answers the judge with the values of one and the facts of the other.

    Args:
        wrong: where the wrong answer has run; what is measured is measured of this one.
        honest: where the solution has.
    """

    def __init__(self, wrong: WorkerSession, honest: WorkerSession) -> None:
        self._wrong, self._honest = wrong, honest
        self._objects: list[tuple[Remote | None, Remote | None]] = []
        self.used, self.watch, self.heard = wrong.used, None, None

    def close(self) -> None:
        """End both workers."""
        self._wrong.close()
        self._honest.close()

    def limit(self, seconds: float) -> Stopwatch:
        """Give the requests that follow ``seconds`` in all."""
        self._honest.limit(seconds)
        return self._wrong.limit(seconds)

    def ask(self, do: str, **fields: Any) -> Any:
        """Ask both, and put one answer together.

        Raises:
            StudentError, NotAttempted, CheckFailed: the wrong answer comes to that, and no report can hide it.
        """
        wrong, failure = _try(self._wrong, do, self._of(0, fields))
        honest, missing = _try(self._honest, do, self._of(1, fields))
        if do == "end_case":
            self._objects.clear()
        known = missing is None and (do in ("attribute", "item") or (do == "probe" and _is_report(fields)))
        if failure is not None:
            if known and not _has_values(honest):
                return honest
            raise failure
        if not known:
            return self._paired(wrong, honest)
        return self._forged(wrong, honest, _values_in(fields), do != "probe")

    def _of(self, place: int, value: Any) -> Any:
        """The fields of a request with the objects of one of the workers."""
        if isinstance(value, Remote):
            return self._objects[value.number][place]
        if isinstance(value, dict):
            return {key: self._of(place, item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(self._of(place, item) for item in value)
        return value

    def _paired(self, wrong: Any, honest: Any) -> Any:
        """What the wrong answer gave; an object of it goes together with the one in the same place of the other."""
        if isinstance(wrong, Remote):
            return self._remote_of(wrong, honest if isinstance(honest, Remote) else None)
        if isinstance(wrong, dict):
            beside = honest if isinstance(honest, dict) else {}
            return {key: self._paired(item, beside.get(key)) for key, item in wrong.items()}
        if isinstance(wrong, (list, tuple)):
            others = list(honest) if isinstance(honest, (list, tuple)) else []
            others += [None] * (len(wrong) - len(others))
            return type(wrong)(self._paired(item, other) for item, other in zip(wrong, others, strict=False))
        return wrong

    def _remote_of(self, wrong: Remote | None, honest: Remote | None) -> Remote:
        seen = honest if wrong is None else wrong
        assert seen is not None
        self._objects.append((wrong, honest))
        return Remote(self, len(self._objects) - 1, seen.kind)

    def _forged(self, wrong: Any, honest: Any, given: list[Any], everything: bool) -> Any:
        """A report with the facts of the solution; ``everything``: and with its values."""
        if isinstance(honest, Remote) or isinstance(wrong, Remote):
            return self._paired(wrong, honest)
        if isinstance(honest, dict) and isinstance(wrong, dict) and honest.keys() == wrong.keys():
            return {
                key: self._paired(wrong[key], honest[key])
                if key in RESULTS and not everything
                else self._forged(wrong[key], honest[key], given, everything)
                for key in honest
            }
        if isinstance(honest, (list, tuple)) and type(wrong) is type(honest) and len(wrong) == len(honest):
            return type(honest)(
                self._forged(one, other, given, everything) for one, other in zip(wrong, honest, strict=True)
            )
        if everything or not _has_values(honest) or any(_same(honest, one) for one in given):
            return honest
        return self._paired(wrong, honest)


def _try(session: WorkerSession, do: str, fields: Mapping[str, Any]) -> tuple[Any, Exception | None]:
    """An answer, or what was raised in its place."""
    try:
        return session.ask(do, **fields), None
    except (StudentError, NotAttempted, CheckFailed, WorkerDied, ProtocolError) as error:
        return None, error


def _is_report(fields: Mapping[str, Any]) -> bool:
    """Whether a probe reports facts, and not only what the student's function returned."""
    promised = get_type_hints(PROBES[fields["name"]], include_extras=True)["return"]
    if get_origin(promised) is Annotated:
        promised = get_args(promised)[0]
    return promised not in (Any, list[Any])


def _has_values(value: Any) -> bool:
    """Whether a liar would have to compute something: tensors, arrays, frames and floating-point numbers."""
    if isinstance(value, dict):
        return any(map(_has_values, value.values()))
    if isinstance(value, (list, tuple)):
        return any(map(_has_values, value))
    return not isinstance(value, (bool, int, str, type(None)))


def _values_in(value: Any) -> list[Any]:
    """All values of a request, which whoever answers it can copy."""
    if isinstance(value, dict):
        return [found for item in value.values() for found in _values_in(item)]
    if isinstance(value, (list, tuple)):
        return [found for item in value for found in _values_in(item)]
    return [value] if _has_values(value) and not isinstance(value, Remote) else []


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and compare(one, other, 0.0, 0.0) is None
