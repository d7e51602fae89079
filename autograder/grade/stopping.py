"""Being told to stop, by Ctrl-C, SIGTERM or a closed terminal."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass

STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@dataclass
class Stop:
    """Whether we were asked to stop."""

    requested: bool = False

    def check(self) -> None:
        """Stop now, if we were asked to: Python drops an exception that is raised in a finaliser."""
        if self.requested:
            raise KeyboardInterrupt


@contextlib.contextmanager
def stopping_once() -> Iterator[Stop]:
    """Turn the first signal that asks us to stop into KeyboardInterrupt, and ignore those that follow.

    A second Ctrl-C would otherwise cut off the tidying up. Whoever cannot wait for it can still use SIGKILL.
    """
    state = Stop()
    if threading.current_thread() is not threading.main_thread():  # signals are the main thread's
        yield state
        return

    def stop(*_: object) -> None:
        state.requested = True
        for each in before:
            signal.signal(each, signal.SIG_IGN)
        if not _whole:
            raise KeyboardInterrupt

    before = {each: signal.getsignal(each) for each in STOPS}
    before = {each: handler for each, handler in before.items() if handler is not signal.SIG_IGN}  # nohup
    for each in before:
        signal.signal(each, stop)
    try:
        yield state
    finally:
        if not state.requested:
            for each, handler in before.items():
                signal.signal(each, handler)


_whole: list[None] = []  # not empty while something goes on that must not be cut in two


@contextlib.contextmanager
def in_one_piece() -> Iterator[None]:
    """Let a signal that asks us to stop wait until the block has ended; `Stop.check` then says so.

    Blocking the signal would not do: another thread takes it, and Python runs the handler in the main one.
    """
    _whole.append(None)
    try:
        yield
    finally:
        _whole.pop()


@contextlib.contextmanager
def signals_later() -> Iterator[None]:
    """Hold back the signals that ask us to stop."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
