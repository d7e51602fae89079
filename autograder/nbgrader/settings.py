"""What nbgrader is told, by a course's ``nbgrader_config.py``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from traitlets.config import Config

from autograder.nbgrader import exchange, find_programs, formgrader, sources


def settings(root: Path) -> Config:
    """The settings of a course of ours.

    Args:
        root: its folder.
    """
    find_programs()
    if str(root) not in sys.path:
        sys.path.append(str(root))  # for a course's own late-submission plug-in
    formgrader.protect_if_here()
    formgrader.read_times_if_here()
    exchange.check_if_here()
    sources.refresh(root)
    c = Config()
    c.CourseDirectory.course_id = os.environ.get(
        "NBGRADER_COURSE", "dlbio"
    )  # on a hub, what the hub calls it
    c.CourseDirectory.source_directory = sources.FOLDER
    c.CourseDirectory.release_directory = "release"
    c.CourseDirectory.solution_directory = "solutions"
    c.Exchange.path_includes_course = True

    c.OfCourse.settings_read = True
    c.GenerateAssignment.exporter_class = "autograder.nbgrader.exporters.ReleaseExporter"
    c.GenerateAssignment.preprocessors = ["autograder.nbgrader.released.SaveReleased"]

    c.Autograde.exporter_class = "autograder.nbgrader.exporters.GradingExporter"
    c.Autograde.sanitize_preprocessors = []  # nbgrader's own would run student code on this machine
    c.Autograde.autograde_preprocessors = []

    c.GenerateFeedback.exporter_class = "autograder.nbgrader.exporters.FeedbackExporter"
    c.GenerateFeedback.preprocessors = [
        "autograder.nbgrader.feedback.Marks",
        "autograder.nbgrader.feedback.OutputsAfterHiddenCases",
        "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
    ]
    return c
