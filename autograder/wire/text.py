"""Text from a worker, made fit for messages, records and pages."""

from __future__ import annotations

import re
import unicodedata

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,79}")
_ADDRESS = re.compile(r"\bat 0x[0-9a-fA-F]+")


def valid_text(text: str) -> str:
    """``text`` with lone surrogates written out as ``\\udc80``: such a string cannot be saved as UTF-8."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def readable(text: str, limit: int = 4000) -> str:
    """``text`` for a person: cut to a length, and everything that would steer a terminal or turn the
    direction of writing written out as ``\\x1b``. New lines and tabs stay.
    """
    cut = valid_text(text[:limit])
    if cut.isprintable():
        return cut
    return "".join(
        c if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cf") else _written_out(c) for c in cut
    )


def without_addresses(text: str) -> str:
    """A text that is the same when the submission is graded again.

    Addresses in memory differ from one process to the next, and tell a student nothing.
    """
    return _ADDRESS.sub("at 0x…", text)


def name(text: str, otherwise: str) -> str:
    """``text`` if it can be the name of a Python class or the code of a diagnosis."""
    return text if _NAME.fullmatch(text) else otherwise


def _written_out(character: str) -> str:
    return (
        character.encode("ascii", "backslashreplace").decode()
        if ord(character) > 127
        else f"\\x{ord(character):02x}"
    )
