"""Importing quickly leaves everything as it was."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import atexit, gc, sys
from autograder.startup import QuickExit, quick_imports
end = QuickExit()
atexit.register(print, "tidied up")
try:
    with quick_imports():
        assert not gc.isenabled()
        raise KeyError
except KeyError:
    pass
assert gc.isenabled()
gc.disable()
with quick_imports():
    pass
assert not gc.isenabled()
print("said")
end.status = 3
sys.exit(4)
"""


def test_what_was_turned_off_is_turned_on_again() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (3, "said\ntidied up\n"), done.stderr
