"""The notebooks nbgrader looks for, made from the text sources.

nbgrader releases what it finds as ``.ipynb`` in its source folder, and copies every file beside it to
the students and into their graded work. So it gets a folder of its own with nothing in it but the
notebooks, read-only: ``source/`` is where to edit.
"""

from __future__ import annotations

import os
from pathlib import Path

from nbformat.v4 import new_notebook

from autograder.build.release import notebook_text, source_notebook
from autograder.build.source import assignment_folders, load
from autograder.grade.record import write_atomically
from autograder.leftovers import kept_files

FOLDER = "build/source"


def refresh(root: Path) -> None:
    """Bring ``build/source`` up to date with ``source``.

    An assignment that cannot be read stays as it was, or is an empty notebook: it is the command that wants it which
    says what is wrong with it. The others are none the worse.
    """
    for folder in assignment_folders(root):
        target = root / FOLDER / folder.name / f"{folder.name}.ipynb"
        if target.exists() and target.stat().st_mtime > _newest(folder):
            continue
        try:
            text, ours = notebook_text(source_notebook(load(folder))), True
        except Exception:
            if target.exists():
                continue
            text, ours = notebook_text(new_notebook()), False
        write_atomically(target, text)
        target.chmod(0o444)
        if not ours:
            os.utime(target, (0, 0))  # until it can be read


def _newest(folder: Path) -> float:
    return max((path.stat().st_mtime for path in kept_files(folder)), default=0.0)
