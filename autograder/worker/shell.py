"""Running cells with IPython's semantics and collecting their outputs as nbformat writes them."""

from __future__ import annotations

import io
import sys
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets import Any as AnyTrait
from traitlets.config import Config

from autograder.limits import Limits
from autograder.wire.errors import StudentError

Output = dict[str, Any]
TEXT_LIMIT = 100_000
MAX_OUTPUTS = 1000
_CUT = "\n… output cut here, it was too long …\n"


class Outputs:
    """What a cell showed, in order; neighbouring writes to one stream are one output."""

    def __init__(self, limit: int = Limits.output) -> None:
        self._limit = limit
        self.items: list[Output] = []
        self._size = 0
        self._cut = False

    def text(self, stream: str, text: str) -> None:
        """Add a write to ``stdout`` or ``stderr``."""
        room = min(TEXT_LIMIT, self._limit) - self._size
        if self._cut or not text:
            return
        if len(text) > room:
            text, self._cut = text[: max(room, 0)] + _CUT, True
        self._size += len(text)
        last = self.items[-1] if self.items else None
        if last and last["output_type"] == "stream" and last["name"] == stream:
            last["text"] += text
        elif len(self.items) < MAX_OUTPUTS:
            self.items.append({"output_type": "stream", "name": stream, "text": text})

    def rich(self, kind: str, data: Any, metadata: Any, count: int | None = None) -> None:
        """Add a displayed object: only text representations, and no more than the limit."""
        kept = {str(k): v for k, v in dict(data).items() if isinstance(v, str)}
        size = sum(map(len, kept.values()))
        if self._size + size > self._limit:
            kept, size = {"text/plain": _CUT.strip()}, len(_CUT)
        self._size += size
        output: Output = {"output_type": kind, "data": kept, "metadata": {}}
        if kind == "execute_result":
            output["execution_count"] = count
        if kept and len(self.items) < MAX_OUTPUTS:
            self.items.append(output)


class _Stream(io.TextIOBase):
    def __init__(self, shell: CellShell, name: str) -> None:
        self._shell, self._name = shell, name

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self._shell.outputs.text(self._name, str(text))
        return len(text)


class _Publisher(DisplayPublisher):  # type: ignore[misc]
    def publish(self, data: Any, metadata: Any = None, **_: Any) -> None:
        self.shell.outputs.rich("display_data", data, metadata)

    def clear_output(self, wait: bool = False) -> None:
        self.shell.outputs.items.clear()


class _Hook(DisplayHook):  # type: ignore[misc]
    def write_output_prompt(self) -> None:
        pass

    def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
        self.shell.outputs.rich("execute_result", format_dict, md_dict, self.prompt_count)

    def finish_displayhook(self) -> None:
        pass

    def log_output(self, format_dict: Any) -> None:
        pass


class CellShell(InteractiveShell):  # type: ignore[misc]
    """IPython without a terminal or a kernel: cells in, outputs out."""

    outputs = AnyTrait()
    output_limit = Limits.output

    def __init__(self, **kwargs: Any) -> None:
        self.outputs = Outputs()
        super().__init__(**kwargs)

    def init_display_pub(self) -> None:
        self.display_pub = _Publisher(parent=self, shell=self)

    def init_displayhook(self) -> None:
        self.displayhook = _Hook(parent=self, shell=self, cache_size=1000)
        from IPython.core.display_trap import DisplayTrap

        self.display_trap = DisplayTrap(hook=self.displayhook)

    def enable_gui(self, gui: Any = None) -> None:
        """There is no screen."""

    def showtraceback(self, *_: Any, **__: Any) -> None:
        """Errors are returned by `run`, not printed."""

    showsyntaxerror = showtraceback

    def run(self, source: str) -> tuple[list[Output], StudentError | None]:
        """Run one cell; return its outputs and the error it ended with, if any."""
        self.outputs = Outputs(self.output_limit)
        before = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = _Stream(self, "stdout"), _Stream(self, "stderr")  # type: ignore[assignment]
        try:
            result = self.run_cell(source, store_history=True)
        finally:
            sys.stdout, sys.stderr = before
        error = result.error_before_exec or result.error_in_exec
        if error is None:
            return self.outputs.items, None
        described = StudentError.from_exception(error)
        self.outputs.items.append(
            {
                "output_type": "error",
                "ename": described.name,
                "evalue": described.text,
                "traceback": described.trace.splitlines()[:200],
            }
        )
        return self.outputs.items, described


def make_shell() -> CellShell:
    """A shell that keeps no history on disk and draws figures as PNG outputs."""
    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    config.InteractiveShell.autocall = 0
    shell: CellShell = CellShell.instance(config=config)
    from matplotlib_inline.backend_inline import configure_inline_support

    configure_inline_support(shell, "module://matplotlib_inline.backend_inline")  # type: ignore[no-untyped-call]
    return shell
