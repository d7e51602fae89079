"""Other students: their work read, changed or handed in again."""

from __future__ import annotations

from pathlib import Path

from autograder.redteam.attack import Attack, Category, Cell, HandedIn
from autograder.redteam.attacks.answers import Q1_RIGHT

CLASS = Category.OTHER_STUDENTS
READS = "the submission of another student gets into the attacker's hands"


def link_to_the_victim(folder: Path) -> None:
    """Instead of an own notebook, a symbolic link to the victim's."""
    notebook = folder / f"{folder.name}.ipynb"
    notebook.unlink()
    notebook.symlink_to(f"../../victim/{folder.name}/{folder.name}.ipynb")


def link_to_the_victims_folder(folder: Path) -> None:
    """A folder beside the notebook that is the victim's."""
    (folder / "data").symlink_to(f"../../victim/{folder.name}")
    (folder / "everything").symlink_to("/")


def link_inside(folder: Path) -> None:
    """A link to an own file."""
    (folder / "notes.txt").write_text("my notes\n", encoding="utf-8")
    (folder / "same.txt").symlink_to("notes.txt")


ATTACKS = (
    Attack(
        "neighbours-folder",
        CLASS,
        READS,
        HandedIn(cells=(Cell("""
from pathlib import Path
for top in (Path.cwd(), *Path.cwd().parents):
    for pattern in ("*/{ASSIGNMENT}/*.ipynb", "submitted/*/*/*.ipynb", "autograded/*/*/*.ipynb", "feedback/*/*/*.html",
                    "records/*/*.json", "submissions/*.ipynb", "*/*.ipynb"):
        for path in top.glob(pattern):
            print(path.read_text(errors="ignore"))
"""),)),
        HandedIn(cells=(Cell("from pathlib import Path\nprint(len(list(Path('.').glob('*.txt'))))"),)),
    ),
    Attack(
        "neighbours-work-destroyed",
        CLASS,
        "the submission or the graded notebook of another student is changed",
        HandedIn(cells=(Cell("""
from pathlib import Path
for top in (Path.cwd(), *Path.cwd().parents):
    for path in (*top.glob("submitted/victim/**/*"), *top.glob("*/victim/*/*.ipynb"), *top.glob("victim/*/*.ipynb"),
                 *top.glob("submissions/victim*.ipynb")):
        try:
            if path.is_file():
                path.write_text("{}")
        except OSError as error:
            print(error)
"""),)),
        HandedIn(cells=(Cell("from pathlib import Path\nPath('mine.txt').write_text('x')"),)),
    ),
    Attack("link-to-the-neighbours-notebook", CLASS, "a link to another student's notebook is graded as one's own",
           HandedIn(place=link_to_the_victim), HandedIn(place=link_inside)),
    Attack("links-out-of-the-submission", CLASS, READS,
           HandedIn(place=link_to_the_victims_folder, cells=(Cell("""
import glob
for path in (*glob.glob("data/*"), *glob.glob("everything/**/victim/**/*.ipynb")):
    print(path, open(path).read())
"""),)), HandedIn(place=link_inside)),
    Attack(
        "processes-of-the-neighbours",
        CLASS,
        "the worker of another student is seen, signalled or read",
        HandedIn(cells=(Cell("""
import os, signal
for pid in map(int, filter(str.isdigit, os.listdir("/proc"))):
    if pid != os.getpid():
        try:
            if "/victim/" in os.readlink(f"/proc/{pid}/cwd") or b"canary-" in open(f"/proc/{pid}/environ", "rb").read():
                print("redteam-" + "reached", pid)
        except OSError:
            pass
for pid in range(2, 70_000):
    if pid not in (os.getpid(), os.getppid()):
        try:
            os.kill(pid, signal.SIGCONT)
            if not os.path.exists(f"/proc/{os.getpid()}/task/{pid}"):
                print("sees", pid)
        except OSError:
            pass
"""),)),
        HandedIn(cells=(Cell("import os\nos.kill(os.getpid(), 0)"),)),
    ),
    Attack(
        "messages-between-students",
        CLASS,
        "shared memory, sockets or queues carry answers from one student's worker to another's",
        HandedIn({"q1": """
import os, socket, time
for name in os.listdir("/dev/shm") if os.path.isdir("/dev/shm") else []:
    print("redteam-" + "reached", name) if name.startswith("redteam") else None
box = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
try:
    box.bind("\\0redteam-box")
except OSError:
    print("redteam-" + "reached", "another student's socket")
try:
    open("/dev/shm/redteam-answers", "w").write("42")
except OSError:
    pass
def standardise(table):
    return table * 0
"""}),
        HandedIn({"q1": "from multiprocessing import shared_memory\n" + Q1_RIGHT}),
    ),
)  # fmt: skip
