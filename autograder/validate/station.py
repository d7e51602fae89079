"""Workers that stand before a question, with every cell before it run already.

Judging a thousand answers to one question would spend nearly all its time in the cells before it. So one
process runs the notebook once, the instructor's own code with the solutions in it, and where a question
begins it leaves behind a *station*: a fork of itself that listens, and gives a fresh fork to whoever
connects. A station speaks the warm process' protocol, so `WorkerSession` talks to either. What runs
here is the course's own code and small changes of it: there are limits, but no jail.

Started as ``python -s -P -m autograder.validate.station``. It imports what all notebooks need, once. Each line of
standard input is then a JSON object about one assignment: a fork imports that assignment's ``modules``, and a fork of
this runs each of its ``notebooks``.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import shutil
import signal
import socket
import sys
from pathlib import Path
from typing import Any, NoReturn

from autograder.limits import Limits
from autograder.startup import import_all, quick_imports
from autograder.worker.confine import confine
from autograder.worker.kernel import die_with_parent

SCRIPT = "script.json"
"""In a worker's scratch folder: ``{"record": file}`` or ``{"replay": file}``, see `replay`."""
PROCESS = "process"
"""In an assignment's folder: the id of the process that all its stations descend from."""
RAISED = "raised"
"""In a notebook's folder: the cells that raised, and an empty line at the end."""
# The last two take a second and more where an answer trains or measures first, which would be in every worker.
_MODULES = ("autograder.data", "autograder.notebook", "autograder.probes", "torch._dynamo", "sklearn.metrics")


def main() -> None:
    """Until standard input is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with quick_imports():
        from autograder.worker.shell import make_shell

        shell = make_shell()
        with shell.builtin_trap:  # libraries look for `get_ipython` when they are imported
            import torch

            import_all(_MODULES)
    torch.set_num_threads(1)
    gc.freeze()  # what there is now is never collected, so a fork's collection does not copy its pages
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        settings: dict[str, Any] = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _keep_assignment(settings, shell)
        with contextlib.suppress(OSError):  # whoever asked has gone
            (Path(settings["folder"]) / PROCESS).write_text(str(pid))


def _keep_assignment(settings: dict[str, Any], shell: Any) -> NoReturn:
    """In the fork: run an assignment's notebooks, and end with the first of them."""
    try:
        die_with_parent()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        with quick_imports(), shell.builtin_trap:
            import_all(settings["modules"])
        gc.freeze()
        for notebook in settings["notebooks"]:
            if os.fork() == 0:
                _run_notebook(notebook, shell)
        os.wait()
    finally:
        os._exit(0)


def _run_notebook(notebook: dict[str, Any], shell: Any) -> NoReturn:
    """In the fork: run the cells, leave a station where each question begins, and wait to be ended."""
    folder = Path(notebook["folder"])
    try:
        die_with_parent()
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        os.environ["HOME"] = str(folder)
        os.chdir(folder / "home")
        left: set[str] = set()
        for cell in notebook["cells"]:
            question = cell["question"]
            if question in notebook["stop"] and question not in left:
                left.add(question)
                if os.fork() == 0:
                    _station(folder / question, shell)
            error = shell.run(cell["source"])[1]
            if error is not None:
                _note(folder, f"{cell['id']}: {error.name}: {error.text}")
        _note(folder, "")
        while True:
            signal.pause()
    finally:
        os._exit(0)


def _note(folder: Path, line: str) -> None:
    with (folder / RAISED).open("a") as file:
        file.write(f"{line}\n")


def _station(address: Path, shell: Any) -> NoReturn:
    """Listen, and fork a worker for every connection, for as long as the parent lives."""
    die_with_parent()
    gc.collect()
    gc.freeze()
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.bind(f"{address}.new")
    server.listen(64)
    Path(f"{address}.new").rename(address)  # whoever sees it can connect
    while True:
        connection, _ = server.accept()
        pid = os.fork()
        if pid == 0:
            server.close()
            _work(connection, shell)
        with contextlib.suppress(OSError):
            connection.sendall(pid.to_bytes(8, "big") + bytes(8))  # no jail, and so no init
        connection.close()


def _work(connection: socket.socket, shell: Any) -> NoReturn:
    """In the fork: take the files and the limits, serve one judge, leave without clean-up handlers."""
    try:
        os.setsid()
        die_with_parent()
        for number in (signal.SIGCHLD, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        size = int.from_bytes(connection.recv(4, socket.MSG_WAITALL), "big")
        settings = json.loads(connection.recv(size, socket.MSG_WAITALL))
        scratch = Path(settings["scratch"])
        shutil.copytree(Path.cwd(), scratch, dirs_exist_ok=True)  # what the cells so far have written
        confine(scratch, Limits(**settings["limits"]), gpu=False, own_user=False)
        _serve(connection, shell, scratch / SCRIPT)
    finally:
        os._exit(0)


def _serve(connection: socket.socket, shell: Any, script: Path) -> None:
    from autograder.validate.replay import Recorder, replay
    from autograder.worker.serve import Worker

    wanted = json.loads(script.read_text()) if script.exists() else {}
    if "replay" in wanted:
        replay(connection, Path(wanted["replay"]))
        return
    worker = Worker(connection, shell)
    if "record" in wanted:
        worker.channel = Recorder(connection, Path(wanted["record"]))
    worker.serve()


if __name__ == "__main__":
    main()
