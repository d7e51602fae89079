"""How far long work is: bars in a terminal; anywhere else, such as in a file, a line with the time now and then."""

from __future__ import annotations

import time
from typing import IO, Any

from rich import progress
from rich.console import Console

SECONDS = 30.0
"""After which a line is due again of work that goes on."""

_COLUMNS = (
    progress.TextColumn("{task.description:<32}"),
    progress.BarColumn(),
    progress.MofNCompleteColumn(),
    progress.TimeElapsedColumn(),
)


class Lines:
    """Says what happens, each line with the seconds since this was made."""

    def __init__(self, file: IO[str]) -> None:
        self.file, self.began = file, time.monotonic()

    def say(self, text: str) -> None:
        """Write a line, at once."""
        print(f"{time.monotonic() - self.began:5.0f} s  {text}", file=self.file, flush=True)


class Progress(progress.Progress):
    """Bars as rich draws them. Where there is no terminal: a line a task, or a description of it, when it
    begins, every `SECONDS` while it goes on, and when it is done.

    A task's field ``unit`` says what is counted: ``add_task("Grading 1b-mlp", total=12, unit="submissions")``.
    """

    def __init__(self, *columns: progress.ProgressColumn, stderr: bool = True, **options: Any) -> None:
        """Make it, for ``with``.

        Args:
            columns: of the bars, by default the description, a bar, how many of how many, and the time.
            stderr: write to standard error, otherwise to standard output.
            options: rich's.
        """
        console = Console(stderr=stderr)
        self._lines = None if console.is_interactive else Lines(console.file)
        self._said: dict[progress.TaskID, tuple[str, bool, float]] = {}
        super().__init__(*(columns or _COLUMNS), console=console, disable=self._lines is not None, **options)

    def add_task(self, description: str, *arguments: Any, **options: Any) -> progress.TaskID:
        """As rich's; says that the task begins."""
        task = super().add_task(description, *arguments, **options)
        self._tell(task)
        return task

    def update(self, task_id: progress.TaskID, **changes: Any) -> None:
        """As rich's; says what is worth a line."""
        super().update(task_id, **changes)
        self._tell(task_id)

    def advance(self, task_id: progress.TaskID, advance: float = 1) -> None:
        """As rich's; says what is worth a line."""
        super().advance(task_id, advance)
        self._tell(task_id)

    def _tell(self, number: progress.TaskID) -> None:
        """A line of a task, if what it does is new, or it is done, or it was long ago that it had one."""
        if self._lines is None:
            return
        task, now = self._tasks[number], time.monotonic()
        description, done, when = self._said.get(number, ("", False, now))
        if not task.description or task.total is None or done:
            return
        if (task.description, task.finished) == (description, False) and now - when < SECONDS:
            return
        self._said[number] = task.description, task.finished, now
        self._lines.say(_line(task))


def _line(task: progress.Task) -> str:
    """How far a task is: ``Grading 1b-mlp: 5 of 12 submissions``."""
    done = f"{task.completed:.0f} of " if task.completed else ""
    unit = f" {task.fields['unit']}" if "unit" in task.fields else ""
    seconds = f" in {task.finished_time:.0f} s" if task.finished_time is not None else ""
    return f"{task.description}: {done}{task.total:.0f}{unit}{seconds}"
