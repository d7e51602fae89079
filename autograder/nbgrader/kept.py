"""A warm process that outlives a click: the formgrader's server grades each submission as if it were the first."""

from __future__ import annotations

import atexit
import contextlib
import threading
from collections.abc import Iterator

from autograder.grade.course import Prepared
from autograder.grade.local import Wanted, start_warm
from autograder.judge.session import Sandbox, WarmProcess

IDLE_SECONDS = 600.0
"""After which it is ended: it holds the memory of an assignment's libraries."""


class KeptWarm:
    """The warm process of the assignment that was graded last."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._wanted: Wanted | None = None
        self._warm: WarmProcess | None = None
        self._timer: threading.Timer | None = None
        atexit.register(self.close)

    @contextlib.contextmanager
    def use(self, prepared: Prepared, sandbox: Sandbox) -> Iterator[WarmProcess]:
        """The one that fits, started if it is not there.

        Raises:
            UserError: it does not start, or there can be no jail.
        """
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            wanted = Wanted.of(prepared, sandbox)
            if self._warm is None or self._wanted != wanted or not self._warm.alive:
                self.close()
                self._warm, self._wanted = start_warm(prepared, sandbox), wanted
                self._warm.wait()
            try:
                yield self._warm
            finally:
                self._timer = threading.Timer(IDLE_SECONDS, self.close)
                self._timer.daemon = True
                self._timer.start()

    def close(self) -> None:
        """End it, when nobody uses it."""
        with self._lock:
            if self._warm is not None:
                self._warm.close()
            self._warm = None
