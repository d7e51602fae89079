"""The warm process: has the libraries imported, and forks a fresh worker for every connection.

Started as ``python -s -P -m autograder.worker.warm`` in an environment of its own; a JSON object on standard input says where to
listen and what to import. It never runs a student's code itself, and never initialises CUDA: a fork
after that is broken.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import sys
import warnings
from pathlib import Path
from typing import Any

from autograder.worker import jail
from autograder.worker.confine import confine


def main() -> None:
    """Import, listen, and fork until the grader closes our standard input, or ends."""
    settings: dict[str, Any] = json.loads(sys.stdin.readline())
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.bind(settings["address"])
    _preload(settings["modules"])

    from autograder.worker.shell import make_shell

    shell = make_shell()
    folder, jailed = Path(settings["address"]).parent, settings["sandbox"] == "jail"
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel reaps: nobody here waits for a worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's to handle
    gc.collect()
    gc.freeze()  # objects made so far are never collected, so a worker's gc does not copy their pages
    server.listen(64)
    print("ready", flush=True)
    while True:
        ready, _, _ = select.select([server, sys.stdin], [], [])
        if sys.stdin in ready:  # the grader is gone
            return
        connection, _ = server.accept()
        pid = os.fork()
        if pid == 0:
            server.close()
            _work(connection, shell, folder, jailed)
        with contextlib.suppress(OSError):
            connection.sendall(pid.to_bytes(8, "big"))
        connection.close()


def _preload(modules: list[str]) -> None:
    import torch

    torch.set_num_threads(1)
    torch.optim.SGD([torch.ones(1, requires_grad=True)])  # the first optimiser imports for a second

    for module in ("autograder.data", "autograder.notebook", "autograder.probes", *modules):
        with contextlib.suppress(Exception), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            importlib.import_module(module)


def _work(connection: socket.socket, shell: Any, folder: Path, jailed: bool) -> None:
    """In the child: go to jail, take the limits, serve one submission, leave without clean-up handlers."""
    from autograder.worker.serve import Worker

    try:
        os.setsid()
        jail.die_with_parent()
        for number in (signal.SIGCHLD, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        size = int.from_bytes(connection.recv(4, socket.MSG_WAITALL), "big")
        settings = json.loads(connection.recv(size, socket.MSG_WAITALL))
        scratch, home = Path(settings["scratch"]), jail.HOME if jailed else settings["scratch"]
        if jailed:
            rules = jail.Rules(scratch, (folder / "data" / "student").resolve(), settings["memory"])
            jail.enter(rules, folder / "root", connection.fileno())
        confine(Path(home), settings["memory"], settings["cpu_seconds"])
        Worker(connection, shell).serve()
    except jail.JailError as error:
        (folder / "jail-error").write_text(str(error))
    finally:
        os._exit(0)


if __name__ == "__main__":
    main()
