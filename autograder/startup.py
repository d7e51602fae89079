"""Importing the libraries of this field, and leaving them, in half the time."""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import os
import sys
import warnings
from collections.abc import Iterable, Iterator


@contextlib.contextmanager
def quick_imports() -> Iterator[None]:
    """Import without collecting garbage, of which an import makes little and for which it is searched often."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


def import_all(modules: Iterable[str]) -> None:
    """Import modules for who is forked later, without a word; one that cannot be had is left out."""
    for module in modules:
        with contextlib.suppress(Exception), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            importlib.import_module(module)


class QuickExit:
    """Has this process end without tidying up what the libraries have made, which takes over a second.

    Make it before anything is imported that has something to do at the end: exit handlers run in the reverse
    order of their registration, and this one ends the process.

    Attributes:
        status: the exit status.
    """

    def __init__(self) -> None:
        self.status = 1
        atexit.register(self._end)

    def _end(self) -> None:
        with contextlib.suppress(OSError):  # whoever read it has gone
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(self.status)
