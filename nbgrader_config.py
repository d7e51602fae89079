"""The settings of this nbgrader course: the repository root is its folder.

``nbgrader generate_assignment``, ``nbgrader autograde`` and the formgrader's buttons go through the
builder and the grader of this repository; everything else is nbgrader as it comes.
"""

import os
from pathlib import Path

from nbconvert.preprocessors import CSSHTMLHeaderPreprocessor
from nbgrader.preprocessors import AssignLatePenalties, GetGrades, SaveCells

from autograder.nbgrader import find_programs, sources
from autograder.nbgrader.feedback import OutputsAfterHiddenCases

c = get_config()

c.CourseDirectory.course_id = os.environ.get("NBGRADER_COURSE", "dlbio")  # on a hub, what the hub calls it
c.CourseDirectory.source_directory = sources.FOLDER
c.CourseDirectory.release_directory = "release"
c.CourseDirectory.solution_directory = "solutions"
c.Exchange.path_includes_course = True

c.GenerateAssignment.exporter_class = "autograder.nbgrader.exporters.ReleaseExporter"
c.GenerateAssignment.preprocessors = [SaveCells]

c.Autograde.exporter_class = "autograder.nbgrader.exporters.GradingExporter"
c.Autograde.pre_convert_hook = "autograder.nbgrader.exporters.expect_notebook"
c.Autograde.sanitize_preprocessors = []
c.Autograde.autograde_preprocessors = [AssignLatePenalties]

c.GenerateFeedback.preprocessors = [GetGrades, OutputsAfterHiddenCases, CSSHTMLHeaderPreprocessor]

find_programs()
sources.refresh(Path(__file__).parent)
