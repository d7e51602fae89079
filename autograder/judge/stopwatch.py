"""How long a worker may be at it: processor time decides, the clock only ends what waits for ever.

On a machine that has more to do than processors everything takes longer by the clock, and a right answer
no more processor time than ever. So a limit is one of *effort*: the processor time of the student's
processes, or a third of the time by the clock in which no processor kept anybody waiting, if that is more.
A sleep, a lock, a read that never ends is over after three times the limit; an endless loop when it has
used it up. What has come to no end after sixty times its limit was kept waiting by the machine, and
nothing can be said of it.
"""

from __future__ import annotations

import os
import time

from autograder.judge.usage import Usage
from autograder.wire.errors import MachineBusy, WorkerTimeout
from autograder.worker.processes import waited_for_processor

PATIENCE = 3.0
"""Seconds by the clock, while nobody waits for a processor, that count as one second of effort."""
BUSY = 60.0
"""After so many times its limit by the clock, what is not done is the machine's fault."""
_LOOK_SECONDS = (0.05, 1.0)


class Stopwatch:
    """Measures one case, or one cell, and ends it; see `autograder.wire.channel.Watch`.

    Attributes:
        seconds: the limit.
        effort: what was spent until it was last looked at, in seconds.
        cpu_seconds: processor time of the student's processes until then.
    """

    def __init__(self, used: Usage, seconds: float) -> None:
        self._used, self.seconds = used, seconds
        self.effort = self.cpu_seconds = 0.0
        self._cpu_before, self._waits_before = used.cpu_seconds(), used.waited_for_processor()
        self._own_before = _own_waits()
        self._began = time.monotonic()
        # Nothing can be used up before this, however many processors there are: no need to look.
        self._look_at = self._began + seconds / _PROCESSORS

    def __call__(self) -> float:
        """Seconds after which it is to be asked again.

        Raises:
            WorkerTimeout: the limit is used up.
            MachineBusy: it is not, and yet it takes too long.
        """
        now = time.monotonic()
        if now >= self._look_at:
            elapsed = self._measure(now)
            if self.cpu_seconds >= self.seconds:
                raise WorkerTimeout("its processor time is used up")
            if self.effort >= self.seconds:
                raise WorkerTimeout("it waits for something that does not come", waited=True)
            if elapsed >= BUSY * self.seconds:
                raise MachineBusy(
                    f"no end after {elapsed:.0f} s, of which it was computing {self.cpu_seconds:.0f} s"
                )
            least, most = _LOOK_SECONDS
            soonest = min(
                (self.seconds - self.cpu_seconds) / _PROCESSORS, PATIENCE * (self.seconds - self.effort)
            )
            self._look_at = now + min(most, max(least, soonest))
        return self._look_at - now

    def stop(self) -> None:
        """Look what was spent until now."""
        self._measure(time.monotonic())

    def _measure(self, now: float) -> float:
        """Bring `effort` and `cpu_seconds` up to date; returns the seconds by the clock."""
        elapsed = now - self._began
        # Of a worker that has ended nothing is to be seen any more.
        self.cpu_seconds = max(self.cpu_seconds, self._used.cpu_seconds() - self._cpu_before)
        self.effort = max(self.effort, self.cpu_seconds)
        if elapsed > PATIENCE * self.effort:
            self.effort = max(self.effort, (elapsed - self._kept_waiting()) / PATIENCE)
        return elapsed

    def _kept_waiting(self) -> float:
        """Seconds that others kept the judge, and the student's process that waited longest, from a processor.

        Processes of the student's that stand in each other's way are not others: for what they use
        together, each of them may have waited.
        """
        waits = self._used.waited_for_processor()
        longest = max((wait - self._waits_before.get(task, 0.0) for task, wait in waits.items()), default=0.0)
        return max(0.0, longest - self.cpu_seconds) + _own_waits() - self._own_before


_PROCESSORS = os.cpu_count() or 1


def _own_waits() -> float:
    return sum(waited_for_processor([os.getpid()]).values())
