"""Importing the libraries of this field, and leaving them, in half the time."""

from __future__ import annotations

import contextlib
import gc
import sys
from collections.abc import Iterator

# jsonschema imports it if it is there, to check addresses with letters of all languages, of which a
# notebook has none. It builds a grammar when it is imported: up to two seconds.
_GRAMMAR = "rfc3987_syntax"


@contextlib.contextmanager
def quick_imports() -> Iterator[None]:
    """Import without collecting garbage, of which an import makes little and for which it is searched often."""
    collected, known = gc.isenabled(), _GRAMMAR in sys.modules
    gc.disable()
    if not known:
        sys.modules[_GRAMMAR] = None  # type: ignore[assignment]  # has its import fail
    try:
        yield
    finally:
        if not known:
            del sys.modules[_GRAMMAR]
        if collected:
            gc.enable()


def quick_exit() -> None:
    """Have the interpreter end without looking for garbage among all that the libraries made: over a second."""
    gc.freeze()
    gc.disable()
