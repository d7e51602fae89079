"""The grader that stands by: a process with everything imported, which forks one for each command."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator, Mapping

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
        """Replace warm processes that were killed."""
        for wanted, process in self.warm.items():
            if not process.alive:
                process.close()
                self.warm[wanted] = wanted.start()
                with contextlib.suppress(UserError):  # the command will start its own, and say what is wrong
                    self.warm[wanted].wait()


@contextlib.contextmanager
def listening() -> Iterator[socket.socket]:
    """A socket at `client.address`, for this user alone.

    Raises:
        UserError: another grader listens there, or somebody else has the folder.
    """
    place = client.address()
    place.parent.mkdir(mode=0o700, exist_ok=True)
    if not client.is_private(place.parent):
        raise UserError(f"{place.parent}: not a folder of yours that is closed to others; remove it")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as other:
            if other.connect_ex(str(place)) == 0:
                raise UserError("a grader of yours stands by already; end it first")
        place.unlink(missing_ok=True)  # of one that was killed
        listener.bind(str(place))
        listener.listen(64)
        try:
            yield listener
        finally:
            place.unlink(missing_ok=True)


def _versions() -> tuple[Mapping[str, str], str]:
    """The libraries and the sources of this package as they are installed now."""
    return environment.__wrapped__(), package_digest.__wrapped__()
