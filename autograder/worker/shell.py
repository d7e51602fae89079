"""Running cells as a kernel does, without a kernel: cells in, outputs out."""

from __future__ import annotations

import ast
import asyncio
import builtins
import contextlib
import getpass
import os
import sys
from asyncio import events
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from ipykernel import zmqshell
from ipykernel.compiler import XCachingCompiler
from ipykernel.kernelbase import Kernel
from jupyter_client.session import Session
from traitlets import Any as AnyTrait
from traitlets.config import Config

from autograder.limits import Limits
from autograder.wire.errors import StudentError
from autograder.worker.screen import Output, Screen
from autograder.worker.streams import Streams

MAX_FRAMES = 60
"""Calls that a traceback shows."""


class ZMQInteractiveShell(zmqshell.ZMQInteractiveShell):
    """The kernel's shell, whose messages go to a screen; the name is the one by which libraries know a notebook.

    Attributes:
        output_limit: characters that the displays of a cell may take.
    """

    screen = AnyTrait()
    output_limit = Limits.output

    def __init__(self, **kwargs: Any) -> None:
        self.screen = Screen()
        super().__init__(kernel=SimpleNamespace(eventloop=None), **kwargs)  # type: ignore[no-untyped-call]
        self.displayhook.session = self.display_pub.session = _ToScreen(screen=self.screen)
        self.display_pub.pub_socket = self.displayhook.pub_socket = None
        self._streams = Streams(self.screen.text)
        self._told = False  # whether IPython could show the cell's exception
        self._loop: tuple[int, asyncio.AbstractEventLoop] | None = None

    def showtraceback(self, exc_tuple: Any = None, *how: Any, **more: Any) -> None:
        """Show an exception, of a long traceback the two ends."""
        error = sys.exc_info()[1] if exc_tuple is None else exc_tuple[1]
        for each in _with_causes(error):
            _shorten(each)
        super().showtraceback(exc_tuple, *how, **more)  # type: ignore[no-untyped-call]
        self._told = True

    def _showtraceback(self, *what: Any) -> None:
        super()._showtraceback(*what)  # type: ignore[no-untyped-call]
        self._told = True

    def enable_gui(self, gui: Any = None) -> None:
        """There are no windows."""

    def run(self, source: str) -> tuple[list[Output], StudentError | None]:
        """Run one cell; return its outputs and the error it ended with, if any."""
        self.screen.limit = self.output_limit
        self.screen.begin(self.execution_count)
        self._told = False
        with self._streams.opened(), _nobody_answers():
            try:
                result = self._run(source)
                error = result.error_before_exec or result.error_in_exec
            except Exception as broken:  # IPython itself, of what the cell did to it or to the streams
                error, self._told = broken, False
        if error is None:
            return self.screen.end(), None
        described = StudentError.from_exception(error)
        if not self._told:
            trace = described.trace.splitlines()
            shown = {"ename": described.name, "evalue": described.text, "traceback": trace}
            self.screen.message("error", shown)
        return self.screen.end(), described

    def _run(self, source: str) -> Any:
        """Run a cell as inside of an event loop: ``await`` works, and so does what asks for the loop that runs."""
        loop = self._event_loop()
        failed = None
        try:
            transformed = self.transform_cell(source)
        except Exception:
            transformed, failed = source, sys.exc_info()
        how: dict[str, Any] = {"transformed_cell": transformed, "preprocessing_exc_tuple": failed}
        if self.should_run_async(source, **how):
            return loop.run_until_complete(self._await(source, how))
        with _as_if_running(loop):  # not as a task, whose settings of numpy and the like would end with it
            return self.run_cell(source, store_history=True)  # type: ignore[no-untyped-call]

    async def _await(self, source: str, how: dict[str, Any]) -> Any:
        result = None
        try:
            result = await self.run_cell_async(source, store_history=True, **how)
        finally:
            self.events.trigger("post_execute")
            self.events.trigger("post_run_cell", result)
        return result

    def _event_loop(self) -> asyncio.AbstractEventLoop:
        """This process' loop: a fork has none of the loop that it was forked with."""
        if self._loop is None or self._loop[0] != os.getpid() or self._loop[1].is_closed():
            self._loop = os.getpid(), asyncio.new_event_loop()
            asyncio.set_event_loop(self._loop[1])
        return self._loop[1]


CellShell = ZMQInteractiveShell


class _ToScreen(Session):
    """What the shell believes to be a connection to a front end."""

    screen = AnyTrait()

    def send(self, stream: Any, message: Any, content: Any = None, *_: Any, **__: Any) -> None:  # type: ignore[override]
        if isinstance(message, str):
            self.screen.message(message, content)
        else:
            self.screen.message(message["msg_type"], message["content"])


def make_shell() -> CellShell:
    """A shell that keeps no history on disk and draws figures as PNG outputs."""
    config = Config()
    config.HistoryManager.enabled = False
    config.IPKernelApp = Config()  # libraries look for it
    shell: CellShell = CellShell.instance(config=config, compiler_class=XCachingCompiler)
    asyncio.run = _run_beside
    _format_an_error(shell)
    from matplotlib_inline.backend_inline import configure_inline_support

    configure_inline_support(shell, "module://matplotlib_inline.backend_inline")  # type: ignore[no-untyped-call]
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return shell


def _format_an_error(shell: CellShell) -> None:
    """Once for all workers: what it imports and reads would take each of them a while, and a descriptor."""
    for source in ("nothing", "no / "):
        try:
            ast.literal_eval(source)
        except Exception:
            error = sys.exc_info()
            shell.InteractiveTB.structured_traceback(*error)
            shell.SyntaxTB.structured_traceback(*error)


@contextlib.contextmanager
def _as_if_running(loop: asyncio.AbstractEventLoop | None) -> Iterator[None]:
    before = events._get_running_loop()
    events._set_running_loop(loop)
    try:
        yield
    finally:
        events._set_running_loop(before)


def _run_beside(main: Any, *, run: Any = asyncio.run, **how: Any) -> Any:
    """``asyncio.run``, also in a cell: in a script it works, so an answer that has it is none that is wrong."""
    loop = events._get_running_loop()
    if loop is None or loop.is_running():
        return run(main, **how)
    with _as_if_running(None):
        try:
            return run(main, **how)
        finally:
            asyncio.set_event_loop(loop)


def _with_causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [each.__cause__, each.__context__]


def _shorten(error: BaseException) -> None:
    """Leave out the middle of a traceback: of each frame IPython reads the source, which takes it 25 ms."""
    trace, frames = error.__traceback__, []
    while trace is not None:
        frames.append(trace)
        trace = trace.tb_next
    if len(frames) > MAX_FRAMES:
        frames[MAX_FRAMES // 2 - 1].tb_next = frames[-MAX_FRAMES // 2]
        error.add_note(f"({len(frames) - MAX_FRAMES} calls in the middle of the traceback are left out)")


@contextlib.contextmanager
def _nobody_answers() -> Iterator[None]:
    """``input()`` says so."""
    before = builtins.input, getpass.getpass
    builtins.input = partial(Kernel.raw_input, _ASKS_NOBODY)
    getpass.getpass = partial(Kernel.getpass, _ASKS_NOBODY)
    try:
        yield
    finally:
        builtins.input, getpass.getpass = before


_ASKS_NOBODY: Any = SimpleNamespace(_allow_stdin=False)
