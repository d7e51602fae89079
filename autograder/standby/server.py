"""The grader that stands by: a process with everything imported, which forks one for each command."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator, Mapping
from pathlib import Path

from filelock import FileLock

from autograder import cli
from autograder.errors import UserError
from autograder.grade import local
from autograder.grade.environment import environment, environment_of, package_digest
from autograder.grade.local import Wanted
from autograder.judge.session import WarmProcess
from autograder.standby import client
from autograder.standby.forks import Forks


class Standby(Forks):
    """Grades when clients ask for it, with warm processes that are there already.

    Args:
        warm: the warm processes that commands may use; one that was killed is replaced in there.
    """

    def __init__(self, warm: dict[Wanted, WarmProcess]) -> None:
        super().__init__()
        self.warm = warm
        self._versions = _versions()

    def run(self, words: list[str]) -> None:
        """In the fork: the command line."""
        environment_of.cache_clear()  # another interpreter's: it may have got other libraries
        local.standing_by.update(self.warm)
        cli.main(words)

    def stale(self) -> bool:
        """Whether libraries or this package are others by now."""
        return _versions() != self._versions

    def before_fork(self) -> None:
        """Replace warm processes that were killed, or give no workers any more."""
        for wanted, process in self.warm.items():
            if not process.gives_workers():
                process.close()
                self.warm[wanted] = wanted.start()
                with contextlib.suppress(UserError):  # the command will start its own, and say what is wrong
                    self.warm[wanted].wait()


@contextlib.contextmanager
def listening() -> Iterator[socket.socket]:
    """A socket where clients look for it, for this user alone.

    Raises:
        UserError: another grader listens there, or others can enter each folder where it might be.
    """
    place = _own_folder() / client.name()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        with FileLock(place.with_suffix(".lock")):  # two that start together
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as other:
                if other.connect_ex(str(place)) == 0:
                    raise UserError("a grader of yours stands by already; end it first")
            place.unlink(missing_ok=True)  # of one that was killed
            listener.bind(str(place))
            listener.listen(64)
            ours = place.stat().st_ino
        try:
            yield listener
        finally:
            with contextlib.suppress(OSError), FileLock(place.with_suffix(".lock")):
                if place.stat().st_ino == ours:
                    place.unlink()


def _own_folder() -> Path:
    for folder in client.folders():
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if client.is_private(folder):
            return folder
    raise UserError(
        f"{' and '.join(map(str, client.folders()))}: no folder of yours that is closed to others; remove one"
    )


def _versions() -> tuple[Mapping[str, str], str]:
    """The libraries and the sources of this package as they are installed now."""
    return environment.__wrapped__(), package_digest.__wrapped__()
