"""What a jail's init saw of it, for the judge: a few bytes of memory that both map.

The file lies in the warm process' folder, which no jail shows, and only the init and the judge map it:
student code can neither read nor write what stands there.
"""

from __future__ import annotations

import mmap
import os
import struct
from dataclasses import dataclass

_SPAN, _SEEN, _PEAK, _MEMORY, _CPU, _PROCESSES, _STATUS, _OVER, _MICROSECONDS = range(9)
_WORD = struct.Struct("=q")
_SIZE = 9 * _WORD.size
_NOT_YET = -1


@dataclass(frozen=True)
class Ending:
    """How a jail came to its end.

    Attributes:
        memory: it held more memory than allowed and was ended for that.
        cpu: it took more CPU time than allowed, as before.
        processes: it had more processes than allowed, as before.
        status: the worker's exit status, 128 and the signal's number after a signal, as shells write
            it; None if nobody saw it.
    """

    memory: bool = False
    cpu: bool = False
    processes: bool = False
    status: int | None = None


class Meter:
    """One jail's memory over a span of time, and its ending. The judge makes it, the init gets it opened."""

    def __init__(self, handle: int, create: bool = False) -> None:
        """
        Args:
            handle: the open file, which may be closed afterwards.
            create: it is empty, and new.
        """
        if create:
            os.posix_fallocate(handle, 0, _SIZE)  # a full disk is an error here, not a SIGBUS later
        self._words = mmap.mmap(handle, _SIZE)
        if create:
            self._set(_STATUS, _NOT_YET)
        self._span = self._peak = 0

    def close(self) -> None:
        """Unmap it."""
        self._words.close()

    # ------------------------------------------------------------------------------ the judge's side

    def start_span(self) -> None:
        """Forget the peak so far."""
        self._set(_SPAN, self._get(_SPAN) + 1)

    @property
    def peak(self) -> int:
        """The most bytes that the init saw in this span; 0 if it has not looked yet."""
        return self._get(_PEAK) if self._get(_SEEN) == self._get(_SPAN) else 0

    @property
    def cpu_seconds(self) -> float:
        """The processor time that the init has counted, with that of processes nobody waited for."""
        return self._get(_MICROSECONDS) / 1e6

    @property
    def ending(self) -> Ending:
        """How the jail ended, as far as the init has said."""
        status = self._get(_STATUS)
        memory, cpu, processes = (bool(self._get(word)) for word in (_MEMORY, _CPU, _PROCESSES))
        return Ending(memory, cpu, processes, None if status == _NOT_YET else status)

    @property
    def over(self) -> bool:
        """Whether nothing runs in the jail any more."""
        return bool(self._get(_OVER))

    # ----------------------------------------------------------------------------- the init's side

    def saw(self, held: int, cpu_seconds: float) -> None:
        """The jail holds ``held`` bytes now, and took so much processor time until now."""
        self._set(_MICROSECONDS, int(1e6 * cpu_seconds))
        span = self._get(_SPAN)
        self._peak = max(held, self._peak) if span == self._span else held
        self._set(_SEEN, _NOT_YET)  # so that the judge never takes one span's peak for another's
        self._set(_PEAK, self._peak)
        self._set(_SEEN, span)
        self._span = span

    def too_much_memory(self) -> None:
        """The jail is ended because it holds more than allowed."""
        self._set(_MEMORY, 1)

    def too_much_cpu(self) -> None:
        """The jail is ended because it took more CPU time than allowed."""
        self._set(_CPU, 1)

    def too_many_processes(self) -> None:
        """The jail is ended because it had more processes than allowed."""
        self._set(_PROCESSES, 1)

    def ended(self, status: int) -> None:
        """The worker has ended with this status."""
        self._set(_STATUS, status)

    def all_ended(self) -> None:
        """Nothing runs in the jail any more."""
        self._set(_OVER, 1)

    def _get(self, word: int) -> int:
        return int(_WORD.unpack_from(self._words, word * _WORD.size)[0])

    def _set(self, word: int, value: int) -> None:
        _WORD.pack_into(self._words, word * _WORD.size, value)
