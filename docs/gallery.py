"""Make the gallery of checks: ``python docs/gallery.py`` writes docs/gallery.md and docs/gallery/*.png.

Every message on the page was said by the check to the wrong answer beside it. The generators are seeded
and numbers are float64, so the page is the same on every machine but for last digits.
"""

from __future__ import annotations

import linecache
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import torch
import torch.nn.functional as F
from gallery_entries import ENTRIES, Entry
from torch import nn

from autograder import checks, show
from autograder.checks.picture import Picture

HERE = Path(__file__).parent
PAGE, PICTURES = HERE / "gallery.md", HERE / "gallery"

HEAD = """\
# The checks, and what they say

Each check with one right use and three wrong answers, each named for the misconception behind it, and the
message that the student reads. In an assignment a message ends with where to read, from `read=…`. Made by
`python docs/gallery.py`; the entries stand in `docs/gallery_entries.py`.

*Verified*: the verdict is made on the judge's side, from inputs and weights of a secret seed. *Believed*:
it rests on a report from the student's process, which a hostile answer can forge; give such a check few
points, or let a verified one stand beside it.
"""


@dataclass(frozen=True)
class Said:
    """What a check said to an answer: a diagnosis, a message, and perhaps a picture; all None where it passed."""

    diagnosis: str | None
    message: str | None
    picture: Picture | None


def run(entry: Entry, answer: str) -> Said:
    """Check one answer as the entry's use does."""
    names: dict[str, Any] = {"torch": torch, "np": np, "pd": pd, "nn": nn, "F": F, "checks": checks}
    _execute(entry.setup, names)
    answer = answer.strip()
    _execute(answer if _defines(answer) else f"answer = {answer}", names)
    try:
        _execute(entry.use, names)
    except checks.CheckFailed as failure:
        return Said(failure.diagnosis, str(failure), failure.picture)
    return Said(None, None, None)


def _defines(answer: str) -> bool:
    return answer.startswith(("def ", "class ", "import "))


def _execute(source: str, names: dict[str, Any]) -> None:
    """Run source as a cell of a notebook is run: its text can be read afterwards."""
    filename = f"<cell {zlib.crc32(source.encode())}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    exec(compile(source, filename, "exec"), names)


def kind_of_verdict(name: str) -> str:
    """Whether the check says of itself that it is verified, believed, or one for part and one for the rest."""
    text = getattr(checks, name).__doc__
    return " / ".join(word for word in ("verified", "believed") if f"*{word.capitalize()}*" in text)


def page(pictures: Path | None = None) -> str:
    """The page; pictures are written if a folder is given."""
    text, group = [HEAD], ""
    for entry in ENTRIES:
        if entry.group != group:
            group = entry.group
            text.append(f"\n## {group}\n")
        text.append(_section(entry, pictures))
    return "".join(text)


def _section(entry: Entry, pictures: Path | None) -> str:
    summary = getattr(checks, entry.check).__doc__.strip().splitlines()[0]
    for word in ("*Verified*", "*Believed*"):
        summary = summary.partition(f" {word}")[0]
    lines = [f"\n### {entry.check}\n\n{summary} *({kind_of_verdict(entry.check)})*\n"]
    lines.append(_code("\n\n".join(part.strip() for part in (entry.setup, entry.use) if part)))
    lines.append(f"\nRight:\n{_code(entry.right)}")
    for place, (misconception, answer) in enumerate(entry.wrong):
        said = run(entry, answer)
        lines.append(
            f"\n**{misconception}**\n{_code(answer)}\n> {f'`{said.diagnosis}`' if said.diagnosis else '(no diagnosis)'} {said.message}\n"
        )
        if place == entry.picture and said.picture is not None:
            lines.append(f"\n![{said.picture.caption}](gallery/{entry.check}.png)\n")
            if pictures is not None:
                (pictures / f"{entry.check}.png").write_bytes(show.picture_png(said.picture))
    return "".join(lines)


def _code(source: str) -> str:
    return f"```python\n{source.strip()}\n```\n"


def main() -> None:
    """Write page and pictures."""
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    PAGE.write_text(page(PICTURES), encoding="utf-8")


if __name__ == "__main__":
    main()
