"""The first step in a sandbox whose server is to set up jails of its own: ``python -m autograder.hub.inside COMMAND``.

The kernel lets an ordinary user mount a ``/proc`` only where an unobstructed one is in sight, and bubblewrap
covers parts of the one it mounts. So the sandbox comes with the machine's at `MACHINE` and with the right to
mount; here our own is put in its place, the machine's goes, and so does the right.
"""

from __future__ import annotations

import os
import sys

from autograder.worker import kernel

MACHINE = "/.machine"


def main(command: list[str]) -> None:
    """Does not return."""
    kernel.mount("proc", "/proc", "proc", kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC)
    kernel.unmount(MACHINE)
    kernel.drop_capabilities()
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
