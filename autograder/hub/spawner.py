"""Students' and instructors' own servers, each in a sandbox."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any

from jupyterhub.spawner import LocalProcessSpawner
from traitlets import Dict, Unicode

from autograder.hub import sandbox
from autograder.worker.rootfs import gpu_devices

NO_GPU = "this machine has no GPU"


class SandboxedSpawner(LocalProcessSpawner):  # type: ignore[misc]
    """A server that sees its user's home, and of others nothing.

    What a user may do in it follows from the groups: who teaches gets the instructors' extensions.
    """

    homes = Unicode(help="Folder of the homes; one is made when its user comes for the first time.").tag(
        config=True
    )
    settings = Unicode(help="Folder with Jupyter's settings for each role: student, instructor.").tag(
        config=True
    )
    readable = Dict(help="Further folders to read, by the place where they are seen.").tag(config=True)

    async def start(self) -> Any:
        """Start the server in its sandbox; its address."""
        home = Path(self.homes) / self.user.name
        home.mkdir(parents=True, mode=0o700, exist_ok=True)
        on_gpu = self.user_options.get("profile") == "gpu"
        role = Path(self.settings) / self._role
        self.cmd = [
            *sandbox.command(
                self.user.name,
                {f"/home/{self.user.name}": home},
                {"/etc/jupyter-role": role} | self.readable,
                gpu_devices() if on_gpu else (),
            ),
            *sandbox.PROGRAM,
        ]
        return await super().start()

    @property
    def _role(self) -> str:
        teaches = any(group.name.startswith("formgrade-") for group in self.user.groups)
        return "instructor" if teaches else "student"

    def make_preexec_fn(self, name: str) -> Callable[[], None]:
        """No account of that name is needed."""
        return lambda: None

    def user_env(self, env: dict[str, str]) -> dict[str, str]:
        """What an account would say."""
        home = f"/home/{self.user.name}"
        return env | {
            "USER": self.user.name,
            "HOME": home,
            "SHELL": "/bin/bash",
            "JUPYTER_CONFIG_PATH": "/etc/jupyter-role",
        }

    def options_form(self, _: Any) -> str:
        """CPU or GPU; where there is none, the choice says why."""
        missing = "" if gpu_devices() else NO_GPU
        rows = [("cpu", "CPU", "for everything with the small data", "")]
        rows += [("gpu", "GPU", "for the full data", missing)]
        lines = []
        for number, (value, title, what, why) in enumerate(rows):
            off = " disabled" if why else ""
            on = " checked" if number == 0 else ""
            said = f" – not available: {escape(why)}" if why else f" – {escape(what)}"
            lines.append(
                f'<div class="form-check"><label><input type="radio" name="profile" value="{value}"{on}{off}> '
                f"<strong>{title}</strong>{said}</label></div>"
            )
        return "\n".join(lines)

    def options_from_form(self, form: dict[str, list[str]]) -> dict[str, str]:
        """The profile that was chosen.

        Raises:
            ValueError: it is none, or not to be had here.
        """
        profile = form.get("profile", ["cpu"])[0]
        if profile not in ("cpu", "gpu") or (profile == "gpu" and not gpu_devices()):
            raise ValueError(f"there is no profile {profile!r} here: {NO_GPU}")
        return {"profile": profile}
