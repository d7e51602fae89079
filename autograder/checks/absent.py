"""Why a name that a question asks for is not there: a cell that Python cannot read, one that stopped, a misspelt name.

`look` looks beside the student's names, `told` says it: what came from there is text and decides nothing.
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Mapping
from types import ModuleType
from typing import Any

from autograder.checks.contract import CheckFailed
from autograder.wire.text import readable

ALIKE = 0.8
"""From this similarity on a name may be another one, misspelt."""
_AGAIN = "Mend it, run the cell, check again."


def look(names: Mapping[str, Any], name: str) -> dict[str, Any]:
    """What is known of a name that is not among the student's.

    Returns:
        why: ``syntax``, ``stopped``, ``like`` or ""; line: number of the line that Python cannot read, or 0; text: that
        line, or the name that is there in its place; said: what Python says.
    """
    if name in names:  # a stub, or None
        return {"why": "", "line": 0, "text": "", "said": ""}
    cell = next((cell for cell in reversed(_cells(names)) if _defines(cell, name)), None)
    if cell is not None:
        error = _unreadable(cell)
        if error is None:
            return {"why": "stopped", "line": 0, "text": "", "said": ""}
        return {
            "why": "syntax",
            "line": error.lineno or 0,
            "text": (error.text or "").strip(),
            "said": error.msg,
        }
    like = _like(names, name)
    return {"why": "like" if like else "", "line": 0, "text": like, "said": ""}


def told(name: str, found: Mapping[str, Any]) -> CheckFailed | None:
    """The outcome of a case whose name is not there, or None if it just is not written yet."""
    text, said = readable(found["text"], 200), readable(found["said"], 200)
    if found["why"] == "syntax":
        place = f", line {found['line']}: `{text}`" if text else f", line {found['line']}"
        return CheckFailed(
            f"Python cannot read the cell with `{name}`{place}: {said}. {_AGAIN} The line above may be the one, too: is a "
            "bracket or a colon missing?",
            "syntax-error",
        )
    if found["why"] == "stopped":
        return CheckFailed(
            f"The cell that defines `{name}` stopped with an error before it came to that. Run it, and read what stands "
            f"below it. {_AGAIN}",
            "cell-stopped",
        )
    if found["why"] == "like":
        return CheckFailed(
            f"There is no `{name}`, but there is `{text}`. Is the name misspelt? Write it exactly as the task does.",
            "misspelt-name",
        )
    return None


def _cells(names: Mapping[str, Any]) -> list[str]:
    """The sources of the cells that have been run, as IPython keeps them."""
    cells = names.get("In")
    return [cell for cell in cells if type(cell) is str] if isinstance(cells, list) else []


def _defines(cell: str, name: str) -> bool:
    own = re.escape(name)
    return (
        re.search(rf"^\s*((async\s+)?def\s+{own}\b|class\s+{own}\b|{own}\s*(:[^=\n]*)?=[^=])", cell, re.M)
        is not None
    )


def _unreadable(cell: str) -> SyntaxError | None:
    lines = [line if not re.match(r"\s*[%!]", line) else "" for line in cell.splitlines()]  # IPython's own
    try:
        ast.parse("\n".join(lines))
    except SyntaxError as error:
        return error
    except (ValueError, RecursionError, MemoryError) as error:
        return SyntaxError(str(error))
    return None


def _like(names: Mapping[str, Any], name: str) -> str:
    """A function or class of the notebook with a name that is nearly this one."""
    own = {
        other: _plain(other)
        for other, value in names.items()
        if type(other) is str and not other.startswith("_") and callable(value) and not isinstance(value, ModuleType)
        and getattr(value, "__module__", None) in ("__main__", None)
    }  # fmt: skip
    near = difflib.get_close_matches(_plain(name), own.values(), 1, ALIKE)
    return next((other for other, plain in own.items() if near and plain == near[0]), "")


def _plain(name: str) -> str:
    return name.lower().replace("_", "")
