"""nbgrader's web application, made to show what is a student's cleaned, and everything else escaped.

nbgrader has no setting for either, so its two methods that make pages are replaced. ``nbgrader_config.py`` does this
in a server that reads it, and a server extension of ours in every server of this environment, also where a course's
settings are elsewhere or broken.
"""

from __future__ import annotations

import importlib.util
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

_HANDLERS = "nbgrader.server_extensions.formgrader.base"
_API = "nbgrader.apps.api"
_PAGE = "autograder_submission_page"


def protect() -> None:
    """Have the formgrader of this process show cleaned pages. Called twice it does nothing more."""
    from nbgrader.server_extensions.formgrader.base import BaseHandler

    BaseHandler.exporter = property(_exporter)
    BaseHandler.render = _render
    read_times_if_here()


def protect_if_here() -> None:
    """The same where there is a formgrader in this process."""
    if _HANDLERS in sys.modules:
        protect()


def read_times_if_here() -> None:
    """Have a submission whose ``timestamp.txt`` holds no time listed like one without: nbgrader lists nobody then."""
    api = sys.modules.get(_API)
    if api is not None:
        api.NbGraderAPI.get_submitted_timestamp = _submitted_timestamp


def _submitted_timestamp(self: Any, assignment: str, student: str) -> datetime | None:
    from autograder.grade.handed_in import time_of

    coursedir = self.coursedir
    return time_of(Path(coursedir.format_path(coursedir.submitted_directory, student, assignment)))


def _exporter(self: Any) -> Any:
    from autograder.nbgrader.pages import SubmissionPage

    if _PAGE not in self.settings:
        self.settings[_PAGE] = SubmissionPage(config=self.settings["nbgrader_formgrader"].config)
    return self.settings[_PAGE]


def _render(self: Any, name: str, **values: Any) -> str:
    from autograder.nbgrader.pages import with_policy

    environment = self.settings["nbgrader_jinja2_env"]
    if not environment.autoescape:
        environment.autoescape = True
        environment.cache.clear()
    page = environment.get_template(name).render(**values)
    return with_policy(page, of=page, own_scripts="'self'")


# ------------------------------------------------------------------- what a Jupyter server looks for


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "autograder.nbgrader.formgrader"}]


def _load_jupyter_server_extension(_: Any) -> None:
    if importlib.util.find_spec("nbgrader"):  # students have none
        protect()
