"""nbgrader's commands and the formgrader's buttons, done by this package's builder and grader."""

import os
import sys
from pathlib import Path

METADATA = "autograder"
"""Our own part of the metadata of an executed notebook's cells."""

AFTER_HIDDEN = "after_hidden"
"""In it, of a cell that ran after the first hidden case: true."""

AS_HANDED_IN = "as_handed_in"
"""In it, of a cell that was not run, since no grade needs it: true. It shows what it showed when it was handed in."""


def find_programs() -> None:
    """Put this environment's programs on the path: nbgrader starts ``alembic`` by its bare name."""
    here = str(Path(sys.executable).parent)
    if here not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = os.pathsep.join(filter(None, [here, os.environ.get("PATH")]))
