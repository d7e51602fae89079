"""Errors of the connection between judge and worker."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType


class ProtocolError(Exception):
    """A message that breaks the protocol: wrong type, too large, too deep, out of turn."""


class TooMuchData(ProtocolError):
    """The answers of one case are larger than all of them may be together."""


class WorkerDied(Exception):
    """The worker ended, or was ended, while an answer was due. The text says why."""


class WorkerTimeout(WorkerDied):
    """The worker was stopped because a time limit was reached.

    Attributes:
        waited: it was not computing: it slept, or waited for something that did not come.
    """

    def __init__(self, text: str, waited: bool = False) -> None:
        super().__init__(text)
        self.waited = waited


class MachineBusy(BaseException):
    """The machine kept the worker, or the judge, waiting for so long that nothing can be said of the answer.

    No `Exception`, so that no check takes it for something that the student's code did.
    """


class StudentError(Exception):
    """An exception that the student's code raised, as plain text.

    Attributes:
        name: the exception's class name.
        text: its message.
        line: the innermost line of the student's own code that was running, or "".
        trace: the traceback, the student's frames only.
    """

    def __init__(self, name: str, text: str, line: str = "", trace: str = "") -> None:
        super().__init__(f"{name}: {text}")
        self.name, self.text, self.line, self.trace = name, text, line, trace

    @classmethod
    def from_exception(cls, error: BaseException) -> StudentError:
        """Describe ``error`` without keeping anything of it alive."""
        frames = student_frames(error.__traceback__)
        text = _safe_str(error)
        return cls(
            type(error).__name__,
            text,
            (frames[-1].line or "").strip() if frames else "",
            "".join(traceback.format_list(frames)) + f"{type(error).__name__}: {text}",
        )


def student_frames(trace: TracebackType | None) -> list[traceback.FrameSummary]:
    """The frames of a traceback that run a notebook's cells: their file is not on disk."""
    return [frame for frame in traceback.extract_tb(trace) if not Path(frame.filename).exists()]


def _safe_str(error: BaseException) -> str:
    try:
        return str(error)[:2000]
    except Exception:
        return "(no message)"
