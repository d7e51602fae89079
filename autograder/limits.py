"""What a submission may take: the defaults, and what the front matter says instead."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from autograder.errors import BuildError


@dataclass(frozen=True)
class Limits:
    """What one submission may take.

    Attributes:
        case_seconds: seconds of processor time of a case or a cell; what waits may take three times as long
            by the clock, see `autograder.judge.stopwatch`.
        submission_seconds: the same for the whole notebook.
        memory: bytes that all its processes together hold beyond the libraries already loaded.
        cpu_seconds: CPU seconds of all its processes together; `submission_seconds` by default.
        processes: processes and threads at the same time.
        open_files: open files of one process.
        file_size: bytes of one file.
        scratch: bytes of files written in the home folder.
        output: bytes that one cell may show.
    """

    case_seconds: float = 20.0
    submission_seconds: float = 300.0
    memory: int = 4 << 30
    cpu_seconds: float = 300.0
    processes: int = 64
    open_files: int = 512
    file_size: int = 1 << 30
    scratch: int = 256 << 20
    output: int = 8 << 20


# Below these no worker starts at all: torch's libraries and IPython need so much for themselves.
_LEAST = {"memory": 64 << 20, "processes": 4, "open_files": 32, "file_size": 1 << 20, "scratch": 1 << 20}
_MOST_OUTPUT = 8 << 20  # characters, of up to four bytes: more do not cross in one message
_KEYS = {
    "seconds": "case_seconds",
    "submission_seconds": "submission_seconds",
    "cpu_seconds": "cpu_seconds",
    "memory": "memory",
    "processes": "processes",
    "open_files": "open_files",
    "file_size": "file_size",
    "scratch": "scratch",
    "output": "output",
}
_BYTES = ("memory", "file_size", "scratch", "output")


def read_limits(where: str, given: Any) -> Limits:
    """The limits by the front matter's ``limits:``.

    Args:
        where: the file, for messages.
        given: the mapping as YAML has it, None if there is none.

    Raises:
        BuildError: an unknown key or a value that cannot be.
    """
    if given is None:
        given = {}
    if not isinstance(given, Mapping):
        raise BuildError(f"{where}: 'limits' is not a mapping; write for example {{seconds: 20, memory: 4G}}")
    values: dict[str, Any] = {}
    for key, value in given.items():
        if key not in _KEYS:
            raise BuildError(f"{where}: limits: there is no {key!r}; there are {', '.join(_KEYS)}")
        try:
            values[_KEYS[key]] = _read(key, value)
        except BuildError as error:
            raise BuildError(f"{where}: limits: {key}: {error}") from None
    values.setdefault("cpu_seconds", values.get("submission_seconds", Limits.submission_seconds))
    return Limits(**values)


def parse_bytes(value: Any) -> int:
    """``"4G"`` → bytes; units K, M, G.

    Raises:
        BuildError: not an amount of memory.
    """
    if type(value) is int and value > 0:
        return value
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([KMG]?)B?\s*", str(value), re.IGNORECASE)
    if not match or type(value) is not str or float(match[1]) == 0:
        raise BuildError(f"{value!r} is not an amount of memory; write for example 4G")
    return int(float(match[1]) * 1024 ** " KMG".index(match[2].upper() or " "))


def _read(key: str, value: Any) -> float | int:
    if key in _BYTES:
        number: float | int = parse_bytes(value)
    elif key.endswith("seconds"):
        if type(value) not in (int, float) or not math.isfinite(value) or value <= 0:
            raise BuildError(f"{value!r} is not a number of seconds; write for example 20")
        number = float(value)
    elif type(value) is int and value > 0:
        number = value
    else:
        raise BuildError(f"{value!r} is not a count; write for example 64")
    if number < _LEAST.get(key, 0):
        raise BuildError(f"{value!r} is too little for Python and its libraries; at least {_LEAST[key]}")
    if key == "output" and number > _MOST_OUTPUT:
        raise BuildError(f"{value!r} is too much for one message; at most 8M")
    return number
