"""What befalls a grader: processes killed, a full disk, a locked gradebook, a clock set back.

``python -m tests.faults --rounds 20 --json faults.json --page docs/faults.md``

Each round grades a class whose right scores are known, strikes at a random moment, and then gives the
same command again. Counted is what went wrong: grades lost, doubled, half-written or false; commands
that do not finish; processes and folders left behind. To spare a second run's imports, ``autograder
grade`` starts in a fork of a process that has the grader's modules loaded; what is killed, filled and
locked is real.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import importlib.util
import itertools
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import click

from autograder import cli
from autograder.build.source import find
from autograder.build.submission import submission_notebook
from autograder.grade.course import Course
from autograder.worker.processes import children, descendants
from tests.busy import read, section
from tests.conftest import hand_in, make_course, right_notebook, running

NAME = "demo-a"
WORST_SECONDS = 300.0
START_SECONDS = 6.0  # about what a grader takes to its first record
FORGOT_BIAS = "def linear(x, weight, bias):\n    return x @ weight.T"
NO_SCALING = "def standardise(table):\n    return table - table.mean(axis=0)"
EXITS = "def linear(x, weight, bias):\n    import os\n    os._exit(3)"
OTHER_WAY = "def linear(x, weight, bias):\n    return torch.nn.functional.linear(x, weight, bias)"
# What a student answered, and the points that are right for it.
ANSWERS: dict[str, tuple[dict[str, str] | None, float]] = {
    "right": ({}, 7),
    "other": ({"q1": OTHER_WAY}, 7),
    "bias": ({"q1": FORGOT_BIAS}, 3),
    "scale": ({"q2": NO_SCALING}, 4),
    "exits": ({"q1": EXITS}, 3),  # ends its own process: that must go on costing points
    "stub": (None, 0),
}
_CLONE_NEWNS, _MS_REMOUNT, _MS_REC_PRIVATE = 0x00020000, 32, 16384 | (1 << 18)
_PR_SET_CHILD_SUBREAPER = 36
_libc = ctypes.CDLL(None, use_errno=True)


def kind_of(student: str) -> str:
    """Which of `ANSWERS` a student gave."""
    return student.split("-")[1]


def make_class(root: Path, students: int) -> Course:
    """The test course, built, with a class in it."""
    course = Course.at(make_course(root))
    (assignment,) = find(root)
    for number in range(students):
        kind = list(ANSWERS)[number % len(ANSWERS)]
        changes, _ = ANSWERS[kind]
        notebook = (
            submission_notebook(assignment, {}) if changes is None else right_notebook(assignment, changes)
        )
        hand_in(course, f"{number:03}-{kind}", notebook)
    return course


# ------------------------------------------------------------------------------------ one grader


class Grader:
    """A running ``autograder grade``, in a session of its own, with everything it starts in sight."""

    def __init__(
        self, course: Course, folder: Path, terminal: bool = False, clock: Path | None = None
    ) -> None:
        self.course, self.output = course, ""
        self.status: int | None = None
        self._log = folder / "output"
        (folder / "tmp").mkdir(exist_ok=True)
        environment = {"TMPDIR": str(folder / "tmp")} | (_clock_environment(clock) if clock else {})
        self._terminal, slave = os.openpty() if terminal else (-1, -1)
        self.pid = os.fork()
        if self.pid == 0:
            self._run(slave, environment, execute=clock is not None)
        if terminal:
            os.close(slave)
            os.set_blocking(self._terminal, False)

    def _run(self, slave: int, environment: dict[str, str], execute: bool) -> None:
        status = 1
        try:
            if slave >= 0:
                os.close(self._terminal)  # else it would never hang up
                os.login_tty(slave)
            else:
                os.setsid()
                log = os.open(self._log, os.O_CREAT | os.O_TRUNC | os.O_RDWR)
                for stream, handle in enumerate((os.open(os.devnull, os.O_RDONLY), log, log)):
                    os.dup2(handle, stream)
            signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have had us ignore them
            for number in (signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, signal.SIG_DFL)
            os.environ.update(environment)
            os.chdir(self.course.root)
            arguments = ["grade", NAME, "--workers", "2", "--work", str(self.course.records.parent)]
            if execute:
                os.execv(sys.executable, [sys.executable, "-m", "autograder.cli", *arguments])
            tempfile.tempdir = None  # as in a new process
            cli.main(arguments)
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        except BaseException:
            traceback.print_exc()
        finally:
            with contextlib.suppress(Exception):
                sys.stdout.flush()
                sys.stderr.flush()
            os._exit(status)

    def over(self) -> bool:
        """Whether it has ended; reaps whatever of it has."""
        with contextlib.suppress(BlockingIOError, OSError):
            while self._terminal >= 0 and (text := os.read(self._terminal, 1 << 16)):
                self.output += text.decode(errors="replace")
        with contextlib.suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                if ended[0] == self.pid:
                    self.status = os.waitstatus_to_exitcode(ended[1])
        return self.status is not None

    def wait(self, until: Callable[[], bool] = lambda: False) -> bool:
        """Wait for something; False if the grader ended before, or does not end at all."""
        deadline = time.monotonic() + WORST_SECONDS
        while time.monotonic() < deadline and not self.over():
            if until():
                return True
            time.sleep(0.01)
        return False

    def finish(self) -> int | None:
        """Wait for the end, and return the exit status: negative after a signal, None if it hangs."""
        self.wait()
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            self.wait()
            self.status = None
        if self._log.exists():
            self.output += self._log.read_text(errors="replace")
        self.close_terminal()
        return self.status

    def type(self, text: str) -> None:
        """What a person types at its terminal."""
        with contextlib.suppress(OSError):
            os.write(self._terminal, text.encode())

    def close_terminal(self) -> None:
        """What closing the window does."""
        if self._terminal >= 0:
            os.close(self._terminal)
            self._terminal = -1

    def left_behind(self) -> list[int]:
        """Processes that are still there, a minute after the end; they are ended."""
        deadline = time.monotonic() + 60
        left: list[int] = []
        while time.monotonic() < deadline:
            self.over()
            left = [pid for pid in descendants(os.getpid()) if pid != os.getpid() and running(pid)]
            if not left:
                return []
            time.sleep(0.05)
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return left

    # ------------------------------------------------------------------------- its processes

    def warm(self) -> list[int]:
        """The warm process."""
        return [pid for pid in children(self.pid) if b"autograder.worker.warm" in _command(pid)]

    def judges(self) -> list[int]:
        """The judges: forked, so they go by the grader's own command line, and not only for a moment."""
        mine = [pid for pid in children(self.pid) if _command(pid) == _command(self.pid)]
        time.sleep(0.03 if mine else 0)
        return [pid for pid in mine if _command(pid) == _command(self.pid)]

    def workers(self) -> list[int]:
        """Everything below the warm process: keepers, the first processes of jails, workers."""
        return [pid for warm in self.warm() for pid in descendants(warm) if pid != warm]


def _command(pid: int) -> bytes:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


# ------------------------------------------------------------------------------------- the faults


@dataclass
class Scene:
    """What a fault has to hand."""

    course: Course
    folder: Path
    draw: random.Random
    grader: Grader
    undo: list[Callable[[], None]] = field(default_factory=list)


@dataclass(frozen=True)
class Fault:
    """One thing that can happen.

    Attributes:
        strike: make it happen now; False if there was nothing to strike at.
        statuses: the exit statuses that the command may then have.
        says: what it must say if its status is not 0.
        terminal: whether the command runs at a terminal; ``mounts``, on small file systems; ``clock``,
            with a clock that can be moved.
        times: how often it happens while one class is graded; each time the same command is given again.
    """

    name: str
    what: str
    strike: Callable[[Scene], bool]
    statuses: tuple[int, ...] = (0,)
    says: str = ""
    terminal: bool = False
    mounts: bool = False
    clock: bool = False
    times: int = 1

    @property
    def missing(self) -> str:
        """What this machine lacks for it."""
        if self.mounts and os.geteuid() != 0:
            return "needs root, to mount a small file system"
        if self.clock and not _faketime():
            return "needs the package libfaketime: pip install libfaketime"
        return ""


def _nothing(_: Scene) -> bool:
    return True


def _kill_one(which: Callable[[Grader], list[int]]) -> Callable[[Scene], bool]:
    def strike(scene: Scene) -> bool:
        while scene.grader.wait(lambda: bool(which(scene.grader))):
            with contextlib.suppress(IndexError, ProcessLookupError):
                os.kill(scene.draw.choice(which(scene.grader)), signal.SIGKILL)
                return True
        return False

    return strike


def _send(number: signal.Signals) -> Callable[[Scene], bool]:
    def strike(scene: Scene) -> bool:
        os.kill(scene.grader.pid, number)
        return True

    return strike


def _kill_group(scene: Scene) -> bool:
    os.killpg(scene.grader.pid, signal.SIGKILL)
    return True


def _interrupt(scene: Scene) -> bool:
    scene.grader.type("\x03")
    return True


def _interrupt_twice(scene: Scene) -> bool:
    scene.grader.type("\x03")
    time.sleep(scene.draw.uniform(0, 0.5))
    scene.grader.type("\x03")
    return True


def _hang_up(scene: Scene) -> bool:
    scene.grader.close_terminal()
    return True


def _fill(place: str, room: int) -> Callable[[Scene], bool]:
    """Leave at most ``room`` bytes on the file system of a folder of the round."""

    def strike(scene: Scene) -> bool:
        path = scene.folder / place
        state = os.statvfs(path)
        used = (state.f_blocks - state.f_bfree) * state.f_frsize
        _mount_tmpfs(path, used + scene.draw.randrange(room), _MS_REMOUNT)
        scene.undo.append(lambda: _mount_tmpfs(path, 1 << 28, _MS_REMOUNT))
        return True

    return strike


def _lock(seconds: Callable[[random.Random], float]) -> Callable[[Scene], bool]:
    """Hold the gradebook for some time, or until the grader has ended."""

    def strike(scene: Scene) -> bool:
        path = scene.course.gradebook.removeprefix("sqlite:///")
        other = sqlite3.connect(path, timeout=60, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        end = time.monotonic() + seconds(scene.draw)
        scene.grader.wait(lambda: time.monotonic() > end)
        other.execute("ROLLBACK")
        other.close()
        return True

    return strike


def _set_back(scene: Scene) -> bool:
    (scene.folder / "clock").write_text("-3600")
    return True


_STOPPED, _SAFE = "the same command goes on", "no grade is lost"
FAULTS = (
    Fault("none", "nothing happens, for comparison", _nothing),
    Fault("worker", "SIGKILL to a worker, its jail's first process or its keeper", _kill_one(Grader.workers)),
    Fault("judge", "SIGKILL to a judge", _kill_one(Grader.judges)),
    Fault("warm", "SIGKILL to the warm process", _kill_one(Grader.warm), (0, 1), "tries again"),
    Fault("grader", "SIGKILL to the grader", _send(signal.SIGKILL), (-9,)),
    Fault("grader-ten", "SIGKILL to the grader, ten times", _send(signal.SIGKILL), (-9,), times=10),
    Fault("group", "SIGKILL to the grader's whole process group", _kill_group, (-9,)),
    Fault("interrupt", "Ctrl-C at its terminal", _interrupt, (130,), _STOPPED, terminal=True),
    Fault(
        "interrupt-twice",
        "Ctrl-C twice within half a second",
        _interrupt_twice,
        (130,),
        _STOPPED,
        terminal=True,
    ),
    Fault("terminate", "SIGTERM to the grader", _send(signal.SIGTERM), (130, -15), _STOPPED),
    Fault("hang-up", "its terminal is closed", _hang_up, (130, 1, -1), terminal=True),
    Fault("disk", "the course's disk full, later freed", _fill("class", 150_000), (0, 1), _SAFE, mounts=True),
    Fault(
        "temporary-disk",
        "the temporary folder's disk full, later freed",
        _fill("tmp", 40_000),
        (0, 1),
        _SAFE,
        mounts=True,
    ),
    Fault("locked", "the gradebook locked for 1 to 10 s", _lock(lambda draw: draw.uniform(1, 10))),
    Fault(
        "locked-long",
        "the gradebook locked until the grader gives up",
        _lock(lambda _: 120),
        (0, 1),
        _SAFE,
    ),
    Fault("clock", "the clock set back an hour", _set_back, clock=True),
)


def _mount_tmpfs(path: Path, size: int, flags: int = 0) -> None:
    if (
        _libc.mount(b"tmpfs", os.fsencode(path), b"tmpfs", ctypes.c_ulong(flags), f"size={size}".encode())
        != 0
    ):
        raise OSError(ctypes.get_errno(), f"mount {path}: {os.strerror(ctypes.get_errno())}")


def _own_mounts() -> None:
    """From here on, this process mounts for itself and its children only."""
    if (
        _libc.unshare(_CLONE_NEWNS) != 0
        or _libc.mount(None, b"/", None, ctypes.c_ulong(_MS_REC_PRIVATE), None) != 0
    ):
        raise OSError(ctypes.get_errno(), "no mount namespace")


def _faketime() -> str:
    """The library of the package libfaketime, if it is installed.

    Not Debian's 0.9.10: with a monotonic clock that is not faked it breaks `time.sleep`.
    """
    spec = importlib.util.find_spec("libfaketime")
    folders = [Path(place) for place in (spec.submodule_search_locations if spec else None) or ()]
    return next((str(path) for folder in folders for path in folder.rglob("libfaketime.so.1")), "")


def _clock_environment(clock: Path) -> dict[str, str]:
    clock.write_text("+0")
    return {
        "LD_PRELOAD": _faketime(),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",  # as on Linux: setting the clock moves CLOCK_REALTIME only
    }


# ------------------------------------------------------------------------------------- one round


@dataclass
class Round:
    """What a round came to; all but the first lines and ``seconds`` should be 0 or True.

    Attributes:
        students: the size of the class.
        struck: whether the fault met a grader at work, each time; ``records``: how many there were then.
        status, said: how the command ended, the last time, and its last line.
        recovered: whether it finished the class in spite of the fault; ``given_up``: the reasons for
            records that it could not grade.
        lost: submissions that were graded and are not, or that are not after the second command.
        doubled: submissions graded again though they were done, and rows too many in the gradebook.
        half: records, after the fault, whose notebook or gradebook row is missing or says otherwise.
        wrong: scores that are not the right ones, in the end, in records, gradebook or notebooks.
        finished: whether the same command, given again, ended well.
        unclear: whether the command ended in another way than it should, or without saying so.
        processes, folders: left behind after the first command, and after the second; ``left`` names the folders.
    """

    fault: str
    number: int
    students: int = 30
    struck: bool = False
    records: int = 0
    status: int | None = None
    said: str = ""
    recovered: bool = False
    given_up: str = ""
    lost: int = 0
    doubled: int = 0
    half: int = 0
    wrong: int = 0
    finished: bool = False
    unclear: bool = False
    processes: int = 0
    folders: int = 0
    left: str = ""
    seconds: float = 0.0


def play(fault: Fault, number: int, template: Path, seed: int) -> Round:
    """One round: grade, strike, look, grade again, look again."""
    began = time.monotonic()
    result = Round(fault.name, number)
    draw = random.Random(f"{seed} {fault.name} {number}")
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    try:
        shutil.copytree(template, folder / "course", ignore=shutil.ignore_patterns("submitted"))
        for place in ("class", "tmp"):
            (folder / place).mkdir()
            if fault.mounts:
                _mount_tmpfs(folder / place, 1 << 28)
        shutil.copytree(template / "submitted", folder / "class" / "submitted")
        course = Course.at(folder / "course", folder / "class")
        students = course.students(NAME)

        before: dict[str, str] = {}
        result.students, result.struck = len(students), True
        for moment in _moments(draw, len(students), fault.times):
            grader = Grader(course, folder, fault.terminal, folder / "clock" if fault.clock else None)
            scene = Scene(course, folder, draw, grader)
            struck = _struck(fault, scene, moment)
            result.struck = result.struck and struck
            result.records = _graded(course)
            result.status = grader.finish()
            result.said = _last_line(grader.output)
            result.unclear = result.unclear or (
                struck
                and (
                    result.status not in fault.statuses
                    or "Traceback" in grader.output
                    or (result.status > 0 and not _says(fault, grader.output))
                )
            )
            result.processes += len(grader.left_behind())
            for undo in scene.undo:
                undo()
            earlier, before = before, _records(course)
            result.doubled += sum(before.get(student) != text for student, text in earlier.items())
            result.half += len(_disagreements(course, list(before)))
        result.recovered = len(before) == len(students)
        result.given_up = " ".join(map(_why_given_up, before.values()))[:500].strip()

        again = Grader(course, folder)
        result.finished = again.finish() == 0
        result.processes += len(again.left_behind())
        after = _records(course)
        rows = _gradebook(course)
        result.lost = len(set(students) - set(after)) + len(set(students) - set(rows))
        result.doubled += sum(after.get(student) != text for student, text in before.items())
        result.doubled += _rows_too_many(course, len(students))
        result.wrong = len(set(_disagreements(course, students)) | set(_false_scores(after, rows)))
        unfinished = [path for path in (folder / "class").rglob(".*") if path.name.startswith(".")]
        left = [path for path in (folder / "tmp").iterdir() if not path.name.startswith("torchinductor")]
        result.folders = len(left) + len(unfinished)
        result.left = " ".join(str(path.relative_to(folder)) for path in (*left, *unfinished))[:500]
        if not result.finished:
            result.said = _last_line(again.output)
    finally:
        if fault.mounts:
            for place in ("class", "tmp"):
                _libc.umount2(os.fsencode(folder / place), 2)
        shutil.rmtree(folder, ignore_errors=True)
    result.seconds = round(time.monotonic() - began, 1)
    return result


def _struck(fault: Fault, scene: Scene, moment: Callable[[int], bool]) -> bool:
    return scene.grader.wait(lambda: moment(_graded(scene.course))) and fault.strike(scene)


def _moments(draw: random.Random, students: int, times: int) -> Iterator[Callable[[int], bool]]:
    """Random moments: one of five while the grader starts, the others after some records and a bit."""
    for enough in sorted(draw.randrange(students) for _ in range(times)):
        starting = draw.random() < 0.2
        yield _after(0, draw.uniform(0, START_SECONDS)) if starting else _after(enough, draw.uniform(0, 0.3))


def _after(enough: int, pause: float) -> Callable[[int], bool]:
    reached = [0.0]

    def now(records: int) -> bool:
        if records >= enough and not reached[0]:
            reached[0] = time.monotonic()
        return bool(reached[0]) and time.monotonic() > reached[0] + pause

    return now


def _graded(course: Course) -> int:
    """How many records there are."""
    with contextlib.suppress(FileNotFoundError):
        return sum(not path.name.startswith(".") for path in (course.records / NAME).iterdir())
    return 0


def _records(course: Course) -> dict[str, str]:
    """The text of every record."""
    return {path.stem: path.read_text() for path in (course.records / NAME).glob("[!.]*.json")}


def _gradebook(course: Course) -> dict[str, dict[str, float]]:
    """What the gradebook says, read without any code of ours: student to question to score."""
    query = """
        SELECT submitted_assignment.student_id, base_cell.name, grade.auto_score FROM grade
        JOIN base_cell ON base_cell.id = grade.cell_id
        JOIN submitted_notebook ON submitted_notebook.id = grade.notebook_id
        JOIN submitted_assignment ON submitted_assignment.id = submitted_notebook.assignment_id
        WHERE grade.auto_score IS NOT NULL AND base_cell.name LIKE 'q%'
    """
    found: dict[str, dict[str, float]] = {}
    for student, question, score in _ask(course, query):
        found.setdefault(student, {})[question] = score
    return found


def _ask(course: Course, query: str) -> list[Any]:
    path = Path(course.gradebook.removeprefix("sqlite:///"))
    if not path.exists():
        return []
    with contextlib.closing(sqlite3.connect(path)) as connection:
        try:
            return list(connection.execute(query))
        except sqlite3.OperationalError:  # killed before the tables were there
            return []


def _rows_too_many(course: Course, students: int) -> int:
    tables = ("student", "submitted_assignment", "submitted_notebook")
    counts = [_ask(course, f"SELECT count(*) FROM {table}")[0][0] for table in tables]
    return (
        sum(abs(int(count) - students) for count in counts) + len(_ask(course, "PRAGMA integrity_check")) - 1
    )


def _disagreements(course: Course, students: list[str]) -> list[str]:
    """The students whose record, executed notebook and gradebook row do not say the same."""
    texts, rows, bad = _records(course), _gradebook(course), []
    for student in students:
        try:
            record = json.loads(texts[student])
            scores = {q: sum(case["points"] for case in cases) for q, cases in record["questions"].items()}
            notebook = json.loads((course.autograded(student, NAME) / f"{NAME}.ipynb").read_text())
            shown = {
                data["question"]: data["points"]
                for cell in notebook["cells"]
                for output in cell.get("outputs", ())
                for kind, data in output.get("data", {}).items()
                if kind.startswith("application/") and isinstance(data, dict) and "question" in data
            }
            durations = [
                record["seconds"],
                *(c["seconds"] for cases in record["questions"].values() for c in cases),
            ]
            if not scores == shown == rows.get(student) or record["status"] != "graded" or min(durations) < 0:
                bad.append(student)
        except (KeyError, ValueError, OSError):
            bad.append(student)
    return bad


def _why_given_up(text: str) -> str:
    record = json.loads(text)
    return str(record["notes"][-1]) if record["status"] == "error" else ""


def _false_scores(records: dict[str, str], rows: dict[str, dict[str, float]]) -> list[str]:
    return [
        student
        for student, text in records.items()
        if not json.loads(text)["score"]
        == sum(rows.get(student, {}).values())
        == ANSWERS[kind_of(student)][1]
    ]


def _last_line(output: str) -> str:
    lines = [
        line.strip() for line in re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", output).splitlines() if line.strip()
    ]
    return lines[-1][:500] if lines else ""


def _says(fault: Fault, output: str) -> bool:
    return re.sub(r"\s+", " ", fault.says) in re.sub(r"\s+", " ", output)


# ---------------------------------------------------------------------------------------- all rounds


def run(
    todo: list[tuple[Fault, int]], students: int, jobs: int, seed: int, note: Callable[[Round], None]
) -> None:
    """Play rounds, several at the same time."""
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        for module in ("autograder.grade.commands", "autograder.checks", "sklearn.metrics"):
            importlib.import_module(module)  # here, for all that is forked
        template = Path(name) / "class"
        make_class(template, students)
        read, write = os.pipe()
        for job in range(jobs):
            if os.fork() == 0:
                os.close(read)
                _play_all(todo[job::jobs], template, seed, write)
        os.close(write)
        with os.fdopen(read) as lines:
            for line in lines:
                note(Round(**json.loads(line)))


def _play_all(todo: list[tuple[Fault, int]], template: Path, seed: int, results: int) -> None:
    """A job's rounds, in a process of its own that inherits all orphans."""
    status = 1
    try:
        _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        if any(fault.mounts for fault, _ in todo):
            _own_mounts()
        for fault, number in todo:
            result = play(fault, number, template, seed)
            os.write(results, (json.dumps(asdict(result)) + "\n").encode())  # in one piece: shorter than 4 KB
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


_BAD = ("lost", "doubled", "half", "wrong", "processes", "folders")


def table(rounds: list[Round]) -> list[dict[str, Any]]:
    """One row for each fault and size of class: the counts."""
    rows = []
    sizes = sorted({each.students for each in rounds})
    for fault, size in itertools.product(FAULTS, sizes):
        some = [each for each in rounds if (each.fault, each.students) == (fault.name, size)]
        if some:
            row: dict[str, Any] = {"fault": fault.name, "what": fault.what, "rounds": len(some)}
            row["students"] = size
            row["struck"] = sum(each.struck for each in some)
            row["recovered"] = sum(each.recovered for each in some)
            row["finished"] = sum(each.finished for each in some)
            row |= {name: sum(getattr(each, name) for each in some) for name in _BAD}
            row["unclear"] = sum(each.unclear for each in some)
            rows.append(row)
    return rows


_COLUMNS = {
    "students": "class of",
    "rounds": "rounds",
    "struck": "hit it at work",
    "recovered": "class done in spite of it",
    "finished": "finished by the same command",
    "lost": "grades lost",
    "doubled": "doubled",
    "half": "half",
    "wrong": "wrong scores",
    "unclear": "unclear ends",
    "processes": "processes left",
    "folders": "files left",
}


def page(rounds: list[Round], busy: Path | None = None) -> str:
    """The page in ``docs/``.

    Args:
        busy: what `tests.busy` wrote.
    """
    rows = table(rounds)
    lines = [
        "# When things break",
        "",
        "Written by `python -m tests.faults`. In every round `autograder grade` marks a class with "
        "two judges, something is done to it at a random moment (one round of five while it starts), and "
        "the same command is given again. The class is made of answers whose right scores are known, one "
        "of which ends its own process: that goes on costing points, while a process killed from outside "
        "costs none.",
        "",
        "Signals, kills, closed terminals and the lock (another program's exclusive transaction) are real. A "
        "full disk is a small file system that shrinks to what is in use and a random bit more; the clock "
        "is libfaketime's, in the grader and its judges, and moves as an administrator's `date` would: the "
        "time of day jumps, time-outs do not. To spare imports, the command starts in a fork of a process that "
        "has them done.",
        "",
        f"{len(rounds)} rounds, {sum(each.struck for each in rounds)} of which met the grader at work.",
        "",
        "| what happens | " + " | ".join(_COLUMNS.values()) + " |",
        "| --- |" + " ---: |" * len(_COLUMNS),
    ]
    lines += [f"| {row['what']} | " + " | ".join(str(row[name]) for name in _COLUMNS) + " |" for row in rows]
    lines += [
        "",
        "- **Grades lost**: submissions that had a record and have none, or have no record or no row in the "
        "gradebook after the second command.",
        "- **Doubled**: submissions with a record that the second command graded again all the same, and "
        "rows too many in the gradebook.",
        "- **Half**: records, after the first command, whose gradebook row or executed notebook is missing "
        "or says something else.",
        "- **Wrong scores**: after the second command, in records, gradebook or executed notebooks.",
        "- **Unclear ends**: a traceback, no line that says what to do, or another exit status than it should be.",
        "- **Processes, files left**: processes alive a minute after a command; temporary files and folders after "
        "the second one.",
        "",
    ]
    for fault in FAULTS:
        example = next(
            (r.said for r in rounds if r.fault == fault.name and r.status == 1 and r.struck and r.said), ""
        )
        if fault.says and example and not fault.terminal:
            lines += [f'After "{fault.what}" it says, for example:', "", "```", _shown(example), "```", ""]
    return "\n".join([*lines, *([section(read(busy))] if busy else [])])


def _shown(line: str) -> str:
    """A message without this machine's temporary folders."""
    return re.sub(r"/\S*?faults-\w+/", "…/", line)


def is_bad(each: Round) -> bool:
    """Whether a round shows a fault of ours."""
    return each.unclear or not each.finished or any(getattr(each, name) for name in _BAD)


@click.command()
@click.option("--rounds", default=20, show_default=True, type=click.IntRange(0), help="Rounds of each fault.")
@click.option(
    "--fault",
    "names",
    multiple=True,
    type=click.Choice([f.name for f in FAULTS]),
    help="This one only; may be repeated.",
)
@click.option("--students", default=30, show_default=True, type=click.IntRange(1), help="Size of the class.")
@click.option("--jobs", default=1, show_default=True, type=click.IntRange(1), help="Rounds at the same time.")
@click.option("--seed", type=int, help="Of the random moments; drawn by default.")
@click.option(
    "--with",
    "earlier",
    multiple=True,
    type=click.Path(path_type=Path, exists=True),
    help="Add the rounds of an earlier run's JSON file, and play only those that it lacks.",
)
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Write the results to this file.")
@click.option("--page", "page_file", type=click.Path(path_type=Path), help="Write the page to this file.")
@click.option(
    "--busy", "busy_file", type=click.Path(path_type=Path), help="What 'tests.busy' wrote, for the page."
)
def main(
    rounds: int,
    names: tuple[str, ...],
    students: int,
    jobs: int,
    seed: int | None,
    earlier: tuple[Path, ...],
    json_file: Path | None,
    page_file: Path | None,
    busy_file: Path | None,
) -> None:
    """Let things break while a class is graded, and count what that does to grades."""
    known: dict[tuple[str, int, int], Round] = {}
    for file in earlier:
        for each in json.loads(file.read_text())["rounds"]:
            known[each["fault"], each["students"], each["number"]] = Round(**each)
    done = list(known.values())
    chosen = [fault for fault in FAULTS if not names or fault.name in names]
    for fault in chosen:
        if fault.missing:
            click.echo(f"{fault.name}: not run, {fault.missing}", err=True)
    chosen = [fault for fault in chosen if not fault.missing]

    def note(result: Round) -> None:
        done.append(result)
        click.echo(
            f"{result}" if is_bad(result) else f"{result.fault} {result.number}: {result.seconds} s", err=True
        )
        write()

    def write() -> None:
        """All that is known, after each round: they may take an hour."""
        if json_file:
            data = {"faults": table(done), "rounds": [asdict(each) for each in done]}
            json_file.write_text(json.dumps(data, indent=1) + "\n")
        if page_file:
            page_file.write_text(page(done, busy_file))

    write()
    todo = [(f, n) for n in range(rounds) for f in chosen if (f.name, students, n) not in known]
    if todo:
        run(todo, students, jobs, random.randrange(1 << 30) if seed is None else seed, note)
    for row in table(done):
        click.echo("  ".join(f"{name} {value}" for name, value in row.items() if name != "what"))
    sys.exit(1 if any(map(is_bad, done)) else 0)


if __name__ == "__main__":
    main()
