"""Hostile files: what cannot be a submission, or unpacks, links or grows into something else."""

from __future__ import annotations

import io
import json
import os
import tarfile
import zipfile
from pathlib import Path

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, RawNotebook
from autograder.redteam.attacks.answers import Q1_RIGHT

CLASS = Category.HOSTILE_FILES
STOPS = "the submission stops the class, or gets points although nobody can read it"


def archive_that_climbs(assignment: str) -> bytes:
    """A zip whose members lie outside of it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("../../../redteam-was-here", f"../../../source/{assignment}/tests/q1.py", "/tmp/redteam-was-here",
                     f"../../victim/{assignment}/{assignment}.ipynb"):  # fmt: skip
            archive.writestr(name, "{}")
    return buffer.getvalue()


def tar_with_links() -> bytes:
    """A tar whose link leads out and whose next member is written through it."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        link = tarfile.TarInfo("out")
        link.type, link.linkname = tarfile.SYMTYPE, "../../../.."
        archive.addfile(link)
        member = tarfile.TarInfo("out/redteam-was-here")
        member.size = 2
        archive.addfile(member, io.BytesIO(b"{}"))
    return buffer.getvalue()


def honest_archive() -> bytes:
    """A zip of notes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("notes.txt", "mine")
    return buffer.getvalue()


def bomb() -> bytes:
    """A small zip that unpacks to 64 MB."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("zeros", "w", force_zip64=True) as member,
    ):
        for _ in range(64):
            member.write(bytes(1 << 20))
    return buffer.getvalue()


def links(folder: Path) -> None:
    """Links to the tests, the gradebook, devices and to themselves."""
    for name, target in {
        "tests": f"../../../source/{folder.name}/tests",
        "book.db": "../../../gradebook.db",
        "passwd": "/etc/passwd",
        "endless": "/dev/zero",
        "self": "self",
        "loop": ".",
        "token": "../../../../home/.token",
    }.items():
        (folder / name).symlink_to(target)


def special_files(folder: Path) -> None:
    """A pipe that nobody writes to, a socket, a file of 100 GB without content, one nobody may read."""
    os.mkfifo(folder / "pipe.txt")
    with (folder / "sparse.bin").open("wb") as file:
        file.truncate(100 << 30)
    (folder / "closed.txt").write_text("x", encoding="utf-8")
    (folder / "closed.txt").chmod(0)


def pipe_as_notebook(folder: Path) -> None:
    """The notebook is a pipe: reading it waits for ever."""
    (folder / f"{folder.name}.ipynb").unlink()
    os.mkfifo(folder / f"{folder.name}.ipynb")


def huge_notebook(folder: Path) -> None:
    """The notebook has 500 MB, most of it holes."""
    with (folder / f"{folder.name}.ipynb").open("r+b") as file:
        file.truncate(500 << 20)


def deep_folders(folder: Path) -> None:
    """Three hundred folders in each other, odd names among them."""
    here = folder
    for name in ("-rf", "a b", "$(touch redteam-was-here)", "`id`", "é" * 40, *["d"] * 300):
        here = here / name
        here.mkdir()
    (here / "end.txt").write_text("end", encoding="utf-8")


def folders(folder: Path) -> None:
    """Some folders in each other."""
    (folder / "a" / "b" / "c").mkdir(parents=True)
    (folder / "a" / "b" / "c" / "end.txt").write_text("end", encoding="utf-8")


def many_files(folder: Path) -> None:
    """Twenty thousand small files."""
    (folder / "many").mkdir()
    for number in range(20_000):
        (folder / "many" / str(number)).touch()


def broken(_: RawNotebook) -> str:
    """Half a notebook."""
    return '{"cells": [{"cell_type": "code", "source": "'


def deep_json(_: RawNotebook) -> str:
    """A hundred thousand brackets."""
    return "[" * 100_000 + "]" * 100_000


def odd_numbers(notebook: RawNotebook) -> str:
    """Valid for Python's reader: NaN, endless numbers, a key twice, lone surrogates."""
    text = json.dumps(notebook)
    return text[:-1] + ', "x": NaN, "y": 1e99999, "nbformat": 4, "z": "\\ud800", "n": ' + "9" * 5000 + "}"


def odd_types(notebook: RawNotebook) -> None:
    """Nothing has the type it should have."""
    for number, cell in enumerate(notebook["cells"]):
        if number % 3 == 0:
            cell["source"] = {"code": cell["source"]}
        elif number % 3 == 1:
            cell["metadata"] = [cell["metadata"]]
        cell["id"] = [number] if number % 2 else number
        cell["outputs"] = "none"
    notebook["cells"] += [None, 7, "cell", [], {"cell_type": ["code"]}]
    notebook["metadata"] = None


def ids_that_climb(notebook: RawNotebook) -> None:
    """Ids that become file names somewhere."""
    for number, cell in enumerate(notebook["cells"]):
        cell["id"] = f"../../../redteam-was-here-{number}"
    notebook["cells"].append(
        {"cell_type": "code", "id": "../../gradebook.db", "metadata": {}, "source": "1", "outputs": [],
         "execution_count": None, "attachments": {"../../redteam-was-here.png": {"image/png": "aaaa"}}}
    )  # fmt: skip


def other_ids(notebook: RawNotebook) -> None:
    """Ids as another program makes them."""
    for number, cell in enumerate(notebook["cells"]):
        cell["id"] = f"made-up-{number}"


def huge_outputs(notebook: RawNotebook) -> None:
    """Ten megabytes of old output."""
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "x" * 10_000_000}]
            break


def many_cells(notebook: RawNotebook) -> None:
    """Twenty thousand added cells."""
    notebook["cells"] += [
        {"cell_type": "code", "id": f"n{n}", "metadata": {}, "source": f"x = {n}", "outputs": [], "execution_count": None}
        for n in range(20_000)
    ]  # fmt: skip


ATTACKS = (
    Attack("archives-that-climb", CLASS, "members of an archive are written outside of the submission",
           HandedIn(files={"{ASSIGNMENT}.zip": archive_that_climbs, "{ASSIGNMENT}.tar": tar_with_links(),
                           "bomb.zip": bomb()}),
           HandedIn(files={"notes.zip": honest_archive()})),
    Attack("links-to-everything", CLASS, "a link in the submission leads the grader or the student out of it",
           HandedIn(place=links, cells=(Cell("""
import os
for name in ("tests/q1.py", "book.db", "passwd", "token"):
    try:
        print(name, open(name, "rb").read(100_000))
    except OSError as error:
        print(error)
"""),)), HandedIn(files={"own.txt": "x"})),
    Attack("pipes-and-sparse-files", CLASS, STOPS, HandedIn(place=special_files), HandedIn(place=folders)),
    Attack("pipe-instead-of-a-notebook", CLASS, STOPS, HandedIn(place=pipe_as_notebook), HandedIn()),
    Attack("notebook-of-500-mb", CLASS, STOPS, HandedIn(place=huge_notebook), HandedIn(edit=huge_outputs)),
    Attack("folders-without-end", CLASS, STOPS, HandedIn(place=deep_folders), HandedIn(place=folders)),
    Attack("twenty-thousand-files", CLASS, STOPS, HandedIn(place=many_files), HandedIn(place=folders)),
    Attack("half-a-notebook", CLASS, STOPS, HandedIn(edit=broken), HandedIn()),
    Attack("brackets-without-end", CLASS, STOPS, HandedIn(edit=deep_json), HandedIn()),
    Attack("numbers-that-are-none", CLASS, STOPS, HandedIn(edit=odd_numbers), HandedIn(edit=other_ids)),
    Attack("everything-of-another-type", CLASS, STOPS, HandedIn(edit=odd_types), HandedIn(edit=other_ids)),
    Attack("ids-that-climb", CLASS, "an id becomes a path outside of the submission",
           HandedIn(edit=ids_that_climb), HandedIn(edit=other_ids)),
    Attack("twenty-thousand-cells", CLASS, STOPS, HandedIn(edit=many_cells), HandedIn({"q1": "x = 1\n" + Q1_RIGHT})),
)  # fmt: skip
