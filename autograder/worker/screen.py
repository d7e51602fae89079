"""What cells show, put together from a kernel's messages as nbclient does, and no more of it than is kept."""

from __future__ import annotations

import base64
import re
from typing import Any

from jupyter_client.session import json_packer

from autograder.limits import Limits
from autograder.wire.answers import metadata_holds

Output = dict[str, Any]
Place = tuple[int, int]
"""A cell, by its number in its worker, and the position of one of its outputs."""

TEXT_LIMIT = 100_000
"""Characters that a cell may print. What it displays has room of its own: a picture is no text."""
MAX_OUTPUTS = 1000
UPDATE = "update_display_data"
_HALVES = re.compile("[\ud800-\udfff]")
_CUT = "\n… output cut here, it was too long …\n"
_MANY = f"… a cell shows {MAX_OUTPUTS} outputs, what came after them is left out …\n"


class Screen:
    """The outputs of one cell after the other.

    Attributes:
        limit: characters that the displays of a cell, base64 included, may take.
    """

    def __init__(self) -> None:
        self.limit = Limits.output
        self._places: dict[str, list[Place]] = {}  # where displays with a name are
        self.begin(0)

    def begin(self, cell: int) -> None:
        """Go on to the next cell."""
        self._cell = cell
        self._outputs: list[Output] = []
        self._updates: dict[Place, Output] = {}  # of earlier cells
        self._clear_first = False
        self._start()

    def end(self) -> list[Output]:
        """The cell's outputs, and `UPDATE` for each of an earlier cell that has changed."""
        return self._outputs + list(self._updates.values())

    def text(self, stream: str, text: str) -> None:
        """What was written to ``stdout`` or ``stderr``; neighbouring writes to one of them are one output."""
        self._make_room()
        kept = self._kept(_whole(text))
        last = self._outputs[-1] if self._outputs else {}
        if not kept:
            return
        if last.get("name") == stream:
            last["text"] += kept
        else:
            self._add({"output_type": "stream", "name": stream, "text": kept})

    def message(self, kind: str, content: dict[str, Any]) -> None:
        """A message of the shell's: ``display_data``, ``execute_result``, ``error`` and the like."""
        if kind == "clear_output":
            self._clear_first = bool(content.get("wait"))
            if not self._clear_first:
                self._clear()
        elif kind == "error":
            self._make_room()
            self._add_error(content)
        elif kind in ("display_data", "execute_result", UPDATE):
            self._display(kind, content)

    # ------------------------------------------------------------------------------------- displays

    def _display(self, kind: str, content: dict[str, Any]) -> None:
        name = (content.get("transient") or {}).get("display_id")
        data = {_whole(mimetype): _text(mimetype, value) for mimetype, value in dict(content["data"]).items()}
        output: Output = {
            "data": {mimetype: text for mimetype, text in data.items() if text is not None},
            "metadata": _metadata(content.get("metadata")),
        }
        for place in self._places.get(name, ()) if name else ():
            self._change(place, output)
        if kind == UPDATE:
            return
        self._make_room()
        self._fit(output)
        output = {"output_type": kind, **output}
        if kind == "execute_result":
            output["execution_count"] = content.get("execution_count")
        if self._add(output) and name:
            self._places.setdefault(name, []).append((self._cell, len(self._outputs) - 1))

    def _change(self, place: Place, output: Output) -> None:
        """Show something else in the place of a display."""
        cell, position = place
        output = dict(output)
        if cell == self._cell:
            before = self._outputs[position]
            self._displayed -= _size(before)
            self._fit(output)
            before.update(output)
        else:
            self._displayed -= _size(self._updates.pop(place, {}))
            self._fit(output)
            self._updates[place] = {"output_type": UPDATE, "cell": cell, "output": position, **output}

    def _fit(self, output: Output) -> None:
        """Put a line in the place of what is too large."""
        size = _size(output)
        if self._displayed + size > self.limit:
            line = (
                f"(left out here: {size:,} characters, where the displays of a cell may have {self.limit:,})"
            )
            output["data"], output["metadata"] = {"text/plain": line}, {}
        self._displayed += _size(output)

    # --------------------------------------------------------------------------------------- errors

    def _add_error(self, content: dict[str, Any]) -> None:
        """An exception is always shown: what of it is long is cut in itself."""
        lines, room = [], TEXT_LIMIT
        for line in map(_whole, content["traceback"]):
            lines.append(line if len(line) <= room else line[:room] + _CUT)
            room -= len(line)
            if room < 0:
                break
        text = _whole(content["evalue"])
        output = {
            "output_type": "error",
            "ename": _whole(content["ename"])[:TEXT_LIMIT],
            "evalue": text if len(text) <= TEXT_LIMIT else text[:TEXT_LIMIT] + _CUT,
            "traceback": lines,
        }
        del self._outputs[MAX_OUTPUTS:]
        self._outputs.append(output)

    # ---------------------------------------------------------------------------------------- room

    def _start(self) -> None:
        self._written = self._displayed = 0
        self._cut = False

    def _make_room(self) -> None:
        if self._clear_first:
            self._clear()
        self._clear_first = False

    def _clear(self) -> None:
        self._outputs.clear()
        self._displayed = sum(map(_size, self._updates.values()))
        self._written, self._cut = 0, False
        for name, places in list(self._places.items()):
            self._places[name] = [place for place in places if place[0] != self._cell]

    def _kept(self, text: str) -> str:
        if self._cut:
            return ""
        room = min(TEXT_LIMIT, self.limit) - self._written
        if len(text) > room:
            text, self._cut = text[:room] + _CUT, True
        self._written += len(text)
        return text

    def _add(self, output: Output) -> bool:
        """Add an output, or, once, say that there are too many."""
        if len(self._outputs) < MAX_OUTPUTS:
            self._outputs.append(output)
            return True
        if len(self._outputs) == MAX_OUTPUTS:
            self._outputs.append({"output_type": "stream", "name": "stderr", "text": _MANY})
        return False


def _whole(text: Any) -> str:
    """A text without halves of letters, which no message can hold."""
    return _HALVES.sub("\ufffd", str(text))


def _text(mimetype: str, value: Any) -> str | None:
    """A representation as text: pictures in base64, JSON as JSON."""
    if isinstance(value, str):
        return _whole(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    packed = json_packer(value).decode()  # raises where a kernel does
    return packed if str(mimetype).endswith("json") else None


def _metadata(given: Any) -> dict[str, dict[str, Any]]:
    """What the judge takes of an output's metadata, by representation."""
    found = {}
    for mimetype, fields in given.items() if isinstance(given, dict) else ():
        pairs = fields.items() if isinstance(fields, dict) else ()
        kept = {name: value for name, value in pairs if metadata_holds(_whole(mimetype), {name: value})}
        if kept:
            found[_whole(mimetype)] = kept
    return found


def _size(output: Output) -> int:
    return sum(map(len, output.get("data", {}).values()))
