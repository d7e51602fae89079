"""A real warm process and real workers forked from it, asked the way the judge asks."""

from __future__ import annotations

import builtins
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from autograder.errors import UserError
from autograder.judge.session import WarmProcess, WorkerSession
from autograder.limits import Limits
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied, WorkerTimeout
from autograder.wire.remote import Remote
from autograder.worker.processes import descendants
from tests.conftest import PATIENCE, wait_until_gone


@pytest.fixture(scope="module")
def warm() -> Iterator[WarmProcess]:
    os.environ["GRADER_TOKEN"] = "a-secret-of-the-grader"
    with WarmProcess(["torch", "matplotlib.pyplot"]) as process:
        del os.environ["GRADER_TOKEN"]
        process.wait()
        yield process


@pytest.fixture
def worker(warm: WarmProcess, tmp_path: Path) -> Iterator[WorkerSession]:
    session = WorkerSession(warm.address, tmp_path, Limits(memory=1 << 30, cpu_seconds=60))
    session.limit(PATIENCE)
    yield session
    session.close()


def names(worker: WorkerSession, *wanted: str) -> dict[str, object]:
    found: dict[str, object] = worker.ask("names", names=list(wanted))
    return found


def test_cells_run_as_in_ipython(worker: WorkerSession) -> None:
    answer = worker.ask("run", source="print('a')\nprint('b')\n1 + 1")
    assert answer["outputs"] == [
        {"output_type": "stream", "name": "stdout", "text": "a\nb\n"},
        {"output_type": "execute_result", "data": {"text/plain": "2"}, "metadata": {}, "execution_count": 1},
    ]
    assert worker.ask("run", source="_ + 3")["outputs"][0]["data"] == {"text/plain": "5"}
    assert "hello" in worker.ask("run", source="!echo hello")["outputs"][0]["text"]
    assert worker.ask("run", source="%timeit -n1 -r1 1")["error"] is None


def test_figures_come_as_png(worker: WorkerSession) -> None:
    source = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()"
    (figure,) = [o for o in worker.ask("run", source=source)["outputs"] if o["output_type"] == "display_data"]
    assert figure["data"]["image/png"].startswith("iVBOR")


def test_an_error_is_reported_with_the_students_line_only(worker: WorkerSession) -> None:
    answer = worker.ask("run", source="def f(x):\n    return x.nope\nf(1)")
    assert answer["error"] == "AttributeError"
    trace = re.sub(r"\x1b\[[\d;]*m", "", "\n".join(answer["outputs"][-1]["traceback"]))
    assert "return x.nope" in trace and "autograder" not in trace


def test_a_syntax_error_and_an_exit_do_not_end_the_worker(worker: WorkerSession) -> None:
    assert worker.ask("run", source="def (")["error"] == "SyntaxError"
    worker.ask("run", source="raise SystemExit")
    worker.ask("run", source="def leave():\n    import sys\n    sys.exit(0)")
    leave = names(worker, "leave")["leave"]
    with pytest.raises(StudentError, match="SystemExit"):
        leave()  # type: ignore[operator]
    assert worker.ask("run", source="1")["error"] is None


def test_data_comes_as_data_and_objects_as_references(worker: WorkerSession) -> None:
    worker.ask(
        "run",
        source="import torch\nw = torch.nn.Parameter(torch.ones(2))\nnet = torch.nn.Linear(2, 1)\nrows = [net, 3]",
    )
    found = names(worker, "w", "net", "rows", "nothing")
    assert torch.equal(found["w"], torch.ones(2)) and "nothing" not in found  # type: ignore[arg-type]
    net = found["net"]
    assert isinstance(net, Remote) and repr(net) == "<remote Linear>"
    assert net.in_features == 2 and net(torch.ones(5, 2)).shape == (5, 1)
    rows = found["rows"]
    assert isinstance(rows, list) and isinstance(rows[0], Remote) and rows[1] == 3


def test_a_reference_refuses_equality_truth_and_change(worker: WorkerSession) -> None:
    worker.ask(
        "run",
        source="class Always:\n    def __eq__(self, other): return True\n    __hash__ = object.__hash__\nyes = Always()",
    )
    yes = names(worker, "yes")["yes"]
    for attempt in (lambda: yes == 1, lambda: bool(yes), lambda: list(yes), lambda: hash(yes)):  # type: ignore[call-overload]
        with pytest.raises(TypeError, match="reference"):
            attempt()
    with pytest.raises(TypeError):
        yes.x = 1  # type: ignore[attr-defined]


def test_what_does_not_end_runs_into_its_limit(worker: WorkerSession) -> None:
    worker.limit(0.5)
    with pytest.raises(WorkerTimeout):
        worker.ask("run", source="while True: pass")


@pytest.mark.parametrize(
    "source",
    ["import os; os._exit(0)", "import os; os.kill(os.getpid(), 9)", "import ctypes; ctypes.string_at(0)"],
)
def test_a_worker_that_ends_is_noticed(worker: WorkerSession, source: str) -> None:
    with pytest.raises(WorkerDied):
        worker.ask("run", source=source)


def test_memory_is_limited(worker: WorkerSession) -> None:
    assert worker.ask("run", source="x = bytearray(2 << 30)")["error"] == "MemoryError"


def test_output_is_limited(worker: WorkerSession) -> None:
    answer = worker.ask("run", source="print('x' * 10_000_000)")
    assert len(answer["outputs"][0]["text"]) < 200_000 and "too long" in answer["outputs"][0]["text"]


def test_closing_kills_what_the_student_started(warm: WarmProcess, tmp_path: Path) -> None:
    """A daemon that left the session and the process group goes with the rest."""
    session = WorkerSession(warm.address, tmp_path, Limits(memory=1 << 30, cpu_seconds=60))
    session.limit(PATIENCE)
    session.ask("run", source="import subprocess\nsubprocess.Popen('setsid sleep 60 &', shell=True).wait()")
    started = [*descendants(session.pid), *descendants(session.init)[1:]]  # orphans are the init's
    assert len(started) >= 2
    session.close()
    wait_until_gone(started)


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("open('/usr/x', 'w')", "OSError"),
        ("import socket; socket.create_connection(('127.0.0.1', 22), 2)", "OSError"),
        (f"open({__file__!r})", "FileNotFoundError"),
        ("import os; os.kill(1, 9)", "OSError"),
        ("import os; os.setuid(1)", "OSError"),
        ("import os; os.listdir('/proc/1/fd')", "OSError"),
        ("open('big', 'wb').write(b'x' * (300 << 20))", "OSError"),
    ],
)
def test_the_jail_holds(worker: WorkerSession, source: str, error: str) -> None:
    answer = worker.ask("run", source=source)["error"]
    assert answer == error or issubclass(getattr(builtins, answer), getattr(builtins, error))


def test_processes_together_may_not_take_more_memory(worker: WorkerSession) -> None:
    source = "import os, time\nfor _ in range(6):\n    if os.fork() == 0:\n        x = b'x' * (300 << 20)\n        time.sleep(20)\ntime.sleep(20)"
    worker.limit(PATIENCE)
    with pytest.raises(WorkerDied, match=r"ended|gone"):
        worker.ask("run", source=source)


def test_workers_share_nothing(warm: WarmProcess, tmp_path: Path) -> None:
    first = WorkerSession(warm.address, tmp_path, Limits(memory=1 << 30, cpu_seconds=60))
    second = WorkerSession(warm.address, tmp_path, Limits(memory=1 << 30, cpu_seconds=60))
    for session in (first, second):
        session.limit(PATIENCE)
    first.ask("run", source="import torch\ntorch.equal = lambda a, b: True\nx = 1")
    assert second.ask("names", names=["x"]) == {}
    assert second.ask("run", source="import torch\ntorch.equal(torch.ones(1), torch.zeros(1))")["outputs"][0][
        "data"
    ] == {"text/plain": "False"}
    first.close()
    second.close()


def test_an_imitated_answer_is_not_believed(worker: WorkerSession) -> None:
    """Student code writes on the connection itself: the answer is out of turn, and the worker of no more use."""
    source = """
import socket, struct, os
for fd in range(3, 64):
    try:
        s = socket.socket(fileno=os.dup(fd))
        tree = b'{"t":"dict","v":[["value",7]]}'
        s.send(struct.pack("!QII", 99, len(tree), 0) + tree)
    except OSError:
        pass
"""
    with pytest.raises((ProtocolError, WorkerDied)):
        worker.ask("run", source=source)
        worker.ask("run", source="1")


def test_nothing_of_the_graders_environment_reaches_student_code(worker: WorkerSession) -> None:
    answer = worker.ask("run", source="import os\nprint(dict(os.environ))")
    assert "a-secret-of-the-grader" not in answer["outputs"][0]["text"]


@pytest.mark.parametrize(
    "source",
    [
        "!pip install no-such-package-here",
        "%pip install no-such-package-here",
        "import subprocess, sys\nsubprocess.run([sys.executable, '-m', 'pip', 'install', 'no-such-package-here'])",
    ],
)
def test_what_would_install_something_gives_up_at_once_and_says_why(
    worker: WorkerSession, source: str
) -> None:
    shown = worker.ask("run", source=source)["outputs"]
    said = "".join(output.get("text", "") for output in shown)
    assert (
        "nothing-can-be-installed-while-a-notebook-is-graded" in said and "No matching distribution" in said
    )
    assert "retrying" not in said.lower() and "connection" not in said.lower()


def test_what_is_installed_is_found_installed(worker: WorkerSession) -> None:
    shown = worker.ask("run", source="%pip install numpy")["outputs"]
    assert "Requirement already satisfied: numpy" in "".join(output.get("text", "") for output in shown)


# ------------------------------------------------------------------------------------- starting


def test_what_libraries_print_at_import_does_not_disturb_the_start(tmp_path: Path) -> None:
    with WarmProcess(["this", "antigravity_of_no_kind"]) as process:
        process.wait()
        session = WorkerSession(process.address, tmp_path, Limits())
        session.limit(PATIENCE)
        assert session.ask("run", source="6 * 7")["error"] is None
        session.close()
        assert "Beautiful is better than ugly" in (process.home / "warm.log").read_text()


@pytest.mark.parametrize("python", ["/bin/false", "/bin/echo", "/no/such/python"])
def test_an_interpreter_that_does_not_start_is_one_line_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, python: str
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for _ in range(20):
        with pytest.raises((UserError, OSError)) as raised:
            WarmProcess([], python).wait()
        assert "\n" not in str(raised.value) and python in str(raised.value)
    assert list(tmp_path.iterdir()) == []
