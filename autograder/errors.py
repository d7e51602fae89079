"""Errors that reach a person: one line that says what, where and what to do."""

from __future__ import annotations

import errno


class UserError(Exception):
    """Bad input or a missing piece. Shown as one line, exit status 1, no traceback."""


class DataError(UserError):
    """A data file is missing, damaged, or not for this side of the trust boundary."""


class BuildError(UserError):
    """A source cannot be built: names the file and the cell."""


class LeakError(BuildError):
    """Something hidden would have been released."""


def one_line(error: object) -> str:
    """What an error says, however many lines it takes for that."""
    return " ".join(str(error).split())


NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
"""A disk that is full."""


def disk_full(path: str) -> UserError:
    """What to say when there is no more room where ``path`` is, while a class is graded."""
    return UserError(
        f"no space left on the device of {path}; no grade is lost: free some, and the same command goes on"
    )
