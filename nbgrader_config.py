"""The settings of this nbgrader course: the repository root is its folder.

``nbgrader generate_assignment``, ``nbgrader autograde`` and the formgrader's buttons go through the
builder and the grader of this repository; everything else is nbgrader as it comes. What a course wants
otherwise stands at the end of this file.
"""

import sys
from pathlib import Path

c = get_config()

try:
    from autograder.nbgrader.settings import settings

    c.merge(settings(Path(__file__).parent))
except Exception as error:
    # nbgrader would log it and go on with settings of its own, which run student code on this machine for grades.
    why = " ".join(
        f"{__file__}: nothing goes on until this is mended: {type(error).__name__}: {error}".split()
    )
    server = sys.modules.get("jupyter_server.serverapp")
    if server is None or not server.ServerApp.initialized():
        print(why, file=sys.stderr)
        sys.exit(1)
    # The instructor's server lives on, to mend it in; what would grade, release or show anything does not.
    for converter in (c.GenerateAssignment, c.Autograde, c.GenerateFeedback):
        converter.exporter_class = why
