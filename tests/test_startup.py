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
        import nbformat, jsonschema
        raise KeyError
except KeyError:
    pass
assert gc.isenabled() and "rfc3987_syntax" not in sys.modules
gc.disable()
with quick_imports():
    pass
assert not gc.isenabled()
import rfc3987_syntax
with quick_imports():
    assert sys.modules["rfc3987_syntax"] is rfc3987_syntax
assert sys.modules["rfc3987_syntax"] is rfc3987_syntax
print("said")
end.status = 3
sys.exit(4)
"""


def test_what_was_turned_off_is_turned_on_again() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout) == (3, "said\ntidied up\n"), done.stderr
