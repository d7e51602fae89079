"""What a server on the hub sees of the machine: the system and the libraries to read, a home to write.

Bubblewrap sets it up, with or without root. Accounts on the machine are not needed: users are told apart
by what is in sight, since all servers run with the rights of who started the hub.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from autograder.errors import UserError
from autograder.hub import inside, needs
from autograder.worker.processes import descendants
from autograder.worker.rootfs import DEVICES, SYSTEM, environment_parts

USER = 1000  # as which everybody sees himself
_NETWORK = ("/etc/resolv.conf", "/etc/ssl", "/etc/ca-certificates")


def command(
    name: str,
    writable: Mapping[str, Path],
    readable: Mapping[str, Path],
    devices: Iterable[str] = (),
    grades: bool = False,
) -> list[str]:
    """The beginning of a command line: what follows it runs in the sandbox.

    Args:
        name: of the user; the home is ``/home/<name>``.
        writable, readable: folders by the place where they are seen; ``/home/<name>`` among the writable.
        devices: device files beside the harmless ones (those of a GPU).
        grades: whether jails for student code are to be set up in it, see `autograder.hub.inside`.

    Raises:
        UserError: bubblewrap is not installed.
    """
    program = shutil.which("bwrap")
    if program is None:
        raise UserError(needs.refusal())
    home = f"/home/{name}"
    words = [
        program, "--unshare-all", "--share-net", "--die-with-parent", "--new-session",
        "--uid", str(USER), "--gid", str(USER), "--hostname", "hub",
        "--tmpfs", "/tmp", "--dir", "/run",
    ]  # fmt: skip
    if grades:
        words += ["--bind", "/proc", inside.MACHINE, "--dir", "/proc", "--cap-add", "CAP_SYS_ADMIN"]
        # Not --dev: for its terminals bubblewrap would put another user namespace between us and our mounts.
        words += [word for device in DEVICES for word in ("--dev-bind", device, device)]
        words += ["--tmpfs", "/dev/shm", "--symlink", "/proc/self/fd", "/dev/fd"]
    else:
        words += ["--proc", "/proc", "--dev", "/dev"]
    for path in (*SYSTEM, *_NETWORK):
        if Path(path).is_symlink():
            words += ["--symlink", str(Path(path).readlink()), path]
        else:
            words += ["--ro-bind-try", path, path]
    for path in environment_parts("share", "etc"):  # where Jupyter has its pages and settings
        if Path(path).is_symlink():
            words += ["--symlink", str(Path(path).readlink()), path]
        else:
            words += ["--ro-bind", path, path]
    for place, folder in readable.items():
        words += ["--ro-bind", str(folder), place]
    for place, folder in writable.items():
        words += ["--bind", str(folder), place]
    for device in devices:
        words += ["--dev-bind", device, device]
    words += ["--chdir", home]
    return [*words, sys.executable, "-m", "autograder.hub.inside"] if grades else words


PROGRAM = [sys.executable, "-m", "jupyterhub.singleuser"]
"""The server, as it is called in the sandbox."""


def ask_servers_to_end(pid: int) -> list[int]:
    """Send SIGTERM to the servers in the sandboxes that a process, or one it started, has set up; which these are.

    A server then ends its kernels. The process that it is known by is bubblewrap's, which hands no signals on:
    it dies of one, and the sandbox with it.
    """
    servers = [each for each in descendants(pid) if _command(each)[: len(PROGRAM)] == PROGRAM]
    for server in servers:
        with contextlib.suppress(ProcessLookupError):
            os.kill(server, signal.SIGTERM)
    return servers


def _command(pid: int) -> list[str]:
    with contextlib.suppress(OSError):  # it may have ended
        return Path(f"/proc/{pid}/cmdline").read_text(errors="replace").split("\0")
    return []
