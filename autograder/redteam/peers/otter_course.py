"""The target course as an instructor with otter has it: test files in a zip made by otter's own generator."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

from autograder.build.otter_zip import otter_zip
from autograder.build.release import released_notebook
from autograder.build.source import find
from autograder.redteam.attack import RawNotebook
from autograder.redteam.peers.containment import Container
from autograder.redteam.peers.course import HOSTILE, Graded, Peer, tests_with_seeds
from autograder.redteam.target import NAME, Target

LARGEST = 64 << 20
"""Bytes of a file that still goes into the zip that a student hands in."""

_OURS = "from autograder import Notebook\n\ngrader = Notebook()"
_OTTERS = "import otter\n\ngrader = otter.Notebook()"


class OtterCourse(Peer):
    """``otter run``, one submission after the other."""

    may_change = (
        f"course/results/{HOSTILE}/",
        *(f"home/{name}/" for name in (".ipython", ".local", ".cache", ".jupyter", ".config")),
    )

    @classmethod
    def _release(cls, target: Target, folder: Path) -> RawNotebook:
        course = folder / "course"
        shutil.copytree(target.course / "source", course / "source")
        notebook = course / "source" / NAME / f"{NAME}.py"
        notebook.write_text(notebook.read_text(encoding="utf-8").replace(_OURS, _OTTERS), encoding="utf-8")
        for question, text in tests_with_seeds(target).items():
            (course / "source" / NAME / "tests" / f"{question}.py").write_text(text, encoding="utf-8")
        (assignment,) = find(course)
        (course / "autograder.zip").write_bytes(otter_zip(assignment))
        for name in ("submissions", "results"):
            (course / name).mkdir()
        raw: RawNotebook = json.loads(json.dumps(released_notebook(assignment)))
        return raw

    def _put(self, submission: Path, grading: Path, student: str) -> None:
        """A notebook as it is; with other files beside it as a zip, less what a zip cannot hold."""
        place = grading / "course" / "submissions"
        (grading / "course" / "results" / student).mkdir(exist_ok=True)
        if [path.name for path in submission.iterdir()] == [f"{NAME}.ipynb"]:
            (submission / f"{NAME}.ipynb").rename(place / f"{student}.ipynb")
            return
        with zipfile.ZipFile(place / f"{student}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(submission.rglob("*")):
                if path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST:
                    archive.write(path, path.relative_to(submission))

    def _grade(self, container: Container, student: str) -> Graded:
        (submission,) = (container.grading / "course" / "submissions").glob(f"{student}.*")
        results = f"results/{student}"
        command = ["otter", "run", "-a", "autograder.zip", "-o", results, f"submissions/{submission.name}"]
        graded = Graded(container.run(command, self.limit), {})
        path = container.grading / "course" / results / "results.json"
        if path.exists():
            data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            tests = data["tests"]
            graded.scores[student] = float(data.get("score", sum(test.get("score", 0) for test in tests)))
            # what Gradescope shows to the student
            graded.returned["results"] = json.dumps(
                [data.get("output", ""), *(test for test in tests if test.get("visibility") != "hidden")],
                ensure_ascii=False,
            )
        return graded
