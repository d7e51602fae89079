"""The notebooks nbgrader looks for, made from the text sources.

nbgrader releases what it finds as ``.ipynb`` in its source folder, and copies every file beside it to
the students and into their graded work. So it gets a folder of its own with nothing in it but the
notebooks, read-only: ``source/`` is where to edit.
"""

from __future__ import annotations

from pathlib import Path

from autograder.build.release import notebook_text, source_notebook
from autograder.build.source import find
from autograder.grade.record import write_atomically

FOLDER = "build/source"


def refresh(root: Path) -> None:
    """Bring ``build/source`` up to date with ``source``."""
    for folder in (root / "source").glob("*/"):
        target = root / FOLDER / folder.name / f"{folder.name}.ipynb"
        newest = max((path.stat().st_mtime for path in folder.rglob("*.*")), default=0.0)
        if target.exists() and target.stat().st_mtime > newest:
            continue
        (assignment,) = find(root, (folder.name,))
        write_atomically(target, notebook_text(source_notebook(assignment)))
        target.chmod(0o444)
