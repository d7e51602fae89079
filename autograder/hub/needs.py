"""The programs that a hub needs beside Python: looked for before anything starts.

``make hub`` runs this file as it is, ``python autograder/hub/needs.py``, before our libraries are installed:
it uses none of them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PROGRAMS = {"bwrap": "bubblewrap", "node": "nodejs", "npm": "npm", "git": "git"}
"""Each with the Debian package it comes in."""
_INSTALL = Path(__file__).parent.parent.parent / "tests" / "debian-packages.sh"


def missing() -> list[str]:
    """The programs that are not here."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


def refusal() -> str:
    """What to say of what is missing; nothing if all is here."""
    if not (programs := missing()):
        return ""
    are = "is" if len(programs) == 1 else "are"
    packages = " ".join(PROGRAMS[program] for program in programs)
    return f"{', '.join(programs)} {are} needed and not on the PATH; on Debian, as root: apt-get install {packages}"


def main() -> None:
    """Install what is missing where ``make test`` would; say what still is, with status 1."""
    if (programs := missing()) and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["sh", str(_INSTALL), *(PROGRAMS[program] for program in programs)], check=False)
    if line := refusal():
        sys.exit(f"hub: {line}")


if __name__ == "__main__":
    main()
