"""``python -m autograder.hub.bound COMMAND``: a command that ends with the process that started it.

The hub runs its proxy and its services so: were the hub killed, nobody else would end them.
"""

from __future__ import annotations

import os
import sys

from autograder.worker import kernel


def main(command: list[str]) -> None:
    """Does not return."""
    kernel.die_with_parent()
    os.execvp(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
