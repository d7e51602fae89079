"""Make the pictures of the README: ``python docs/pictures.py``, after ``make demo``.

Needs Chromium (Debian: ``apt-get install chromium``) and Pillow, which cuts off the empty margin.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat
from nbconvert import HTMLExporter
from PIL import Image, ImageChops

from autograder import execute
from autograder.build.source import load
from autograder.build.submission import solutions, submission_notebook

ROOT = Path(__file__).parent.parent
PICTURES = Path(__file__).parent / "pictures"
WRONG = (
    ("1b-mlp", "q4", "forgot-zero-grad"),
    ("2d-cell-segmentation", "q6", ""),
    ("3b-biomedical-text", "q2", ""),
    ("4a-graphs", "q1", ""),
    ("5a-tabular", "q1", ""),
)


def screenshot(
    page: Path, picture: Path, width: int = 1100, height: int = 3000, crop: int | None = None
) -> None:
    """Photograph a page and cut it to its content, or to its first ``crop`` pixels."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or sys.exit("chromium is needed")
    with tempfile.TemporaryDirectory() as profile:
        flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
        ]
        options = [f"--user-data-dir={profile}", f"--window-size={width},{height}", "--hide-scrollbars"]
        command = [program, *flags, *options, f"--screenshot={picture}", page.resolve().as_uri()]
        subprocess.run(command, check=True, capture_output=True)
    image = Image.open(picture).convert("RGB")
    box = ImageChops.difference(image, Image.new("RGB", image.size, image.getpixel((1, 1)))).getbbox()
    bottom = min(image.height, (box[3] if box else image.height) + 20, crop or image.height)
    image.crop((0, 0, width, bottom)).quantize(128).save(picture, optimize=True)


def wrong_answer(name: str, question: str, mutant_name: str) -> None:
    """A notebook with one wrong answer, run by a student: the answer, the check and a hint."""
    assignment = load(ROOT / "source" / name)
    mutants = assignment.mutants(question)
    mutant = next((m for m in mutants if m.name == mutant_name), mutants[0])
    notebook = submission_notebook(assignment, solutions(assignment) | {question: mutant.sources})
    position = next(i for i, cell in enumerate(notebook.cells) if cell.id == question)
    notebook.cells.insert(position + 1, nbformat.v4.new_code_cell(f'grader.hint("{question}")', id="hint"))
    before = [
        c
        for c in notebook.cells[:position]
        if c.cell_type == "code" and not c.source.startswith("grader.check")
    ]
    shown = [before.pop(), *notebook.cells[position : position + 2]]
    notebook.cells = [*before, *shown]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "release" / name, folder, dirs_exist_ok=True)
        execute.run_notebook(notebook, Path(folder), 120)
        notebook.cells = shown
        page = Path(folder) / "page.html"
        page.write_text(HTMLExporter(template_name="lab").from_notebook_node(notebook)[0], encoding="utf-8")
        screenshot(page, PICTURES / f"wrong-{name}.png", width=980, height=1600)


def main() -> None:
    """All pictures."""
    PICTURES.mkdir(exist_ok=True)
    for name, question, mutant in WRONG:
        wrong_answer(name, question, mutant)
    screenshot(
        ROOT / "build/demo/report/index.html", PICTURES / "report.png", width=1180, height=1400, crop=1150
    )
    feedback = next((ROOT / "build/demo/feedback").glob("*/1b-mlp/1b-mlp.html"))
    screenshot(feedback, PICTURES / "feedback.png", width=1100, height=1100, crop=1000)


if __name__ == "__main__":
    main()
