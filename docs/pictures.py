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
from bs4 import BeautifulSoup
from nbconvert import HTMLExporter
from PIL import Image, ImageChops

from autograder import execute
from autograder.build.source import load
from autograder.build.submission import solutions, submission_notebook
from autograder.checks.contract import Outcome
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save

ROOT = Path(__file__).parent.parent
PICTURES = Path(__file__).parent / "pictures"
WRONG = {
    "1b-mlp": (("q4", "forgot-zero-grad"), ("q3", "forgot-target"), ("q5", "variance-for-deviation")),
    "2d-cell-segmentation": (("q2", "bilinear, then rounded"), ("q4", "no skips"), ("q6", "Dice")),
    "3b-biomedical-text": (
        ("q2", "mask-of-ones"),
        ("q4", "counts-to-the-total"),
        ("q5", "trains-the-embeddings"),
    ),
    "4a-graphs": (("q1", "transposed"), ("q4", "all-labels"), ("q3", "direct-partners")),
    "5a-tabular": (("q2", "zero-for-missing"), ("q6", "random-draws-for-the-second"), ("q5", "no-split")),
}
"""Three planted wrong answers of each assignment; the first gets a picture."""

MESSAGES = """\
# What a student reads

A wrong answer of each of three planted ones per assignment, with the message of the first public case that
it fails, as it stands in the notebook and in the feedback. Made by `python docs/pictures.py`.
"""


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
    mutant = next(m for m in assignment.mutants(question) if m.name == mutant_name)
    notebook = submission_notebook(assignment, solutions(assignment) | {question: mutant.sources})
    position = next(i for i, cell in enumerate(notebook.cells) if cell.id == question)
    notebook.cells.insert(position + 1, nbformat.v4.new_code_cell(f'grader.hint("{question}")', id="hint"))
    kept = {f"{question}-answer", question, "hint"}
    shown = [cell for cell in notebook.cells if cell.id in kept]
    before = [
        c
        for c in notebook.cells[:position]
        if c.cell_type == "code" and not c.source.startswith("grader.check")
    ]
    before = [cell for cell in before if cell.id not in kept]
    notebook.cells = [*before, *shown]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "release" / name, folder, dirs_exist_ok=True)
        execute.run_notebook(notebook, Path(folder), 120)
        notebook.cells = shown
        page = Path(folder) / "page.html"
        page.write_text(HTMLExporter(template_name="lab").from_notebook_node(notebook)[0], encoding="utf-8")
        screenshot(page, PICTURES / f"wrong-{name}.png", width=980, height=1600)


def feedback_page(page: Path, question: str) -> None:
    """A feedback page: its head and the cells of one question."""
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    for cell in soup.select("div#notebook-container div.cell"):
        if not cell.select(f"a[name={question}], a[name=comment-{question}-answer]"):
            cell.decompose()
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "feedback.html"
        part.write_text(str(soup), encoding="utf-8")
        screenshot(part, PICTURES / "feedback.png", width=1100, height=2000)


def messages() -> str:
    """The page of messages, from records of the grader."""
    text = [MESSAGES]
    with tempfile.TemporaryDirectory() as work:
        course = Course.at(ROOT, Path(work))
        for name, wrong in WRONG.items():
            assignment = load(ROOT / "source" / name)
            mutants = {(q, m.name): m for q, _ in wrong for m in assignment.mutants(q)}
            for question, mutant in wrong:
                notebook = submission_notebook(assignment, {question: mutants[question, mutant].sources})
                folder = course.submission(f"{question} {mutant}", name)
                folder.mkdir(parents=True)
                nbformat.write(notebook, folder / f"{name}.ipynb")
            students = course.students(name)
            records = {
                r.student: r for r in grade_and_save(course, prepare(course, name), students, workers=2)
            }
            text.append(f"\n## {name}\n\n![A wrong answer and its message](pictures/wrong-{name}.png)\n")
            for question, mutant in wrong:
                cases = records[f"{question} {mutant}"].questions[question]
                case = next(c for c in cases if c.outcome is Outcome.FAILED)
                misconception = mutants[question, mutant].misconception
                text.append(
                    f"\n**{question}**, planted: *{misconception}* Diagnosis `{case.diagnosis}`\n\n> {case.message}\n"
                )
    return "".join(text)


def main() -> None:
    """All pictures, and the page of messages."""
    PICTURES.mkdir(exist_ok=True)
    (ROOT / "docs" / "messages.md").write_text(messages(), encoding="utf-8")
    for name, wrong in WRONG.items():
        wrong_answer(name, *wrong[0])
    screenshot(
        ROOT / "build/demo/report/index.html", PICTURES / "report.png", width=1180, height=1400, crop=1000
    )
    feedback_page(ROOT / "build/demo/feedback/emmy/1b-mlp/1b-mlp.html", "q6")


if __name__ == "__main__":
    main()
