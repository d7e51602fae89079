"""Servers as jobs of a Slurm cluster, for people who have accounts on it.

batchspawner does the work. Two of its doors are closed here: with a server's token anybody could set any
attribute of the own spawner, the commands that the hub runs among them; and whatever somebody sent along
when asking for a server became part of the job's script.
"""

from __future__ import annotations

import hmac
from html import escape
from pathlib import Path
from typing import Any

import batchspawner  # brings its API handler, which is replaced below
from jupyterhub.apihandlers import APIHandler, default_handlers
from tornado.web import HTTPError, authenticated
from traitlets import Dict, Unicode

from autograder.hub.courses import HubCourse, read_courses
from autograder.hub.profiles import Profiles, told_to_who_asked

_PORT_HANDLER = r"/api/batchspawner"


class ClusterSpawner(Profiles, batchspawner.SlurmSpawner):  # type: ignore[misc]
    """A server in a job. Who teaches a course gets its formgrader."""

    profiles = Dict(
        {
            "cpu": {"title": "CPU", "text": "for everything with the small data"},
            "gpu": {"title": "GPU", "text": "for the full data", "gres": "gpu:1"},
        },
        help="What can be chosen: for each a 'title', a 'text', and what the job asks for: 'partition', 'gres', "
        "'nprocs', 'memory', 'runtime', 'account', 'qos', 'reservation', 'options', as Slurm spells them.",
    ).tag(config=True)
    courses = Unicode(help="The file courses.yaml; read anew whenever a server starts.").tag(config=True)
    settings = Unicode(help="Folder with Jupyter's settings for each role, and for the exchange.").tag(
        config=True
    )

    async def start(self) -> Any:
        """Submit the job and wait until its server answers; where that is.

        Raises:
            HTTPError: 400, if what was asked for is not to be had.
        """
        with told_to_who_asked():
            profile, course = self.chosen(self.user_options), self._course(self.user_options)
        self.user_options: dict[str, str] = {"profile": profile, "course": course.name if course else ""}
        asked = {name for each in self.profiles.values() for name in each} - {"title", "text"}
        for name in asked:  # what the one before asked for goes
            setattr(self, f"req_{name}", str(self.profiles[profile].get(name, "")))
        self.req_prologue = "umask 007" if course else "umask 077"  # all who teach it share its files
        return await super().start()

    def options_form(self, spawner: Any) -> str:
        """The profiles; for who teaches, the courses too."""
        lines = [super().options_form(spawner)]
        if taught := self._taught():
            choices = "".join(f"<option>{escape(course.name)}</option>" for course in taught)
            lines.append(
                f'<div><label>Teach <select name="course" class="form-control">{choices}'
                '<option value="">nothing: a server of my own</option></select></label></div>'
            )
        return "\n".join(lines)

    def options_from_form(self, form: Any) -> dict[str, str]:
        """What was chosen, checked.

        Raises:
            ValueError: it is not to be had.
        """
        options = {name: form[name][0] for name in ("course",) if form.get(name)}
        course = self._course(options)
        return super().options_from_form(form) | {"course": course.name if course else ""}

    def _taught(self) -> list[HubCourse]:
        return [course for course in read_courses(Path(self.courses)) if self.user.name in course.instructors]

    def _course(self, options: Any) -> HubCourse | None:
        """The course that a server with these options teaches."""
        taught = {course.name: course for course in self._taught()}
        name = options.get("course", next(iter(taught), ""))
        if name == "":
            return None
        if name not in taught:
            raise ValueError(f"{self.user.name} does not teach {name!r}")
        return taught[name]

    def user_env(self, env: dict[str, str]) -> dict[str, str]:
        """The account's variables, and those of the role."""
        taught = {course.name: course for course in self._taught()}
        course = taught.get(self.user_options.get("course", ""))
        role = "course" if course else "instructor" if taught else "student"
        env = super().user_env(env)
        env["JUPYTER_CONFIG_PATH"] = f"{self.settings}/{role}:{self.settings}/folder"
        if course:
            env |= {
                "NBGRADER_COURSE": course.name,
                "NBGRADER_COURSE_ROOT": str(course.root),
                "JUPYTERHUB_ROOT_DIR": str(course.root),
            }
        return env


class PortHandler(APIHandler):  # type: ignore[misc]
    """Where a server that starts says on which port it listens, and can say nothing else."""

    @authenticated  # type: ignore[untyped-decorator]
    def post(self) -> None:
        """``{"port": 40123}``, with the token of the server."""
        token, data = self.get_auth_token() or "", self.get_json_body()
        port = data.get("port") if isinstance(data, dict) and len(data) == 1 else None
        if not isinstance(port, int) or not 1024 <= port < 1 << 16:
            raise HTTPError(400, "wants the port, from 1024 to 65535, and nothing else")
        for spawner in getattr(self.current_user, "spawners", {}).values():
            if spawner.pending == "spawn" and hmac.compare_digest(spawner.api_token or "", token):
                spawner.port = port
                self.set_status(201)
                self.finish({})
                return
        raise HTTPError(403, "no server that starts has this token")


default_handlers[:] = [
    (path, PortHandler if path == _PORT_HANDLER else handler, *rest)
    for path, handler, *rest in default_handlers
]
