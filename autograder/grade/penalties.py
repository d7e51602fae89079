"""Points off for handing in late: nbgrader's own plug-in, by the settings that nbgrader's commands read."""

from __future__ import annotations

import logging
from functools import cached_property
from pathlib import Path

from nbgrader.api import SubmittedNotebook
from nbgrader.preprocessors import AssignLatePenalties
from traitlets.config import Config, PyFileConfigLoader

from autograder.errors import UserError, one_line

_SILENT = logging.Logger("nbgrader", logging.CRITICAL)


class Penalties:
    """What a course takes off.

    Args:
        root: the course's.
        settings: nbgrader's; by default they are read as its commands do, once somebody is late.
    """

    def __init__(self, root: Path, settings: Config | None = None) -> None:
        self._root, self._settings = root, settings

    def of(self, notebook: SubmittedNotebook) -> float | None:
        """The penalty of one submission, by its scores and times in the gradebook.

        Raises:
            UserError: the plug-in, or the settings that name it, cannot be used.
        """
        submission = notebook.assignment
        late = submission.total_seconds_late
        if late <= 0:
            return None
        assign = self._assign
        try:
            penalty = assign.plugin_inst.late_submission_penalty(submission.student.id, notebook.score, late)
            return None if penalty is None else float(assign._check_late_penalty(notebook, float(penalty)))
        except Exception as error:
            plugin = type(assign.plugin_inst).__name__
            raise UserError(
                f"the late penalty of {submission.student.id} cannot be told: {plugin} ends with "
                f"{type(error).__name__}: {one_line(error)}; mend it, and the same command goes on"
            ) from None

    @cached_property
    def _assign(self) -> AssignLatePenalties:
        try:
            settings = nbgraders_settings(self._root) if self._settings is None else self._settings
            assign = AssignLatePenalties(config=settings)
            assign.init_plugin()
        except UserError:
            raise
        except Exception as error:
            raise UserError(
                f"{self._root / 'nbgrader_config.py'}: no late penalty can be told: {one_line(error)}"
            ) from None
        return assign


def nbgraders_settings(root: Path) -> Config:
    """What nbgrader's commands read in a course: the settings of the user and of the environment, then its own.

    Raises:
        UserError: the course's cannot be read.
    """
    from nbgrader.apps.baseapp import NbGrader  # it takes a second

    app = NbGrader(log=_SILENT)  # that there are none of a user's is no news
    app.load_cwd_config = False
    app.load_config_file()
    settings = Config(app.config)
    path = root / "nbgrader_config.py"
    if path.exists():
        try:
            settings.merge(PyFileConfigLoader(path.name, str(root)).load_config())
        except Exception as error:
            raise UserError(f"{path}: cannot be read ({type(error).__name__}: {one_line(error)})") from None
    return settings
