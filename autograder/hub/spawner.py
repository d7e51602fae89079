"""Students' and instructors' own servers, each in a sandbox."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from jupyterhub.spawner import LocalProcessSpawner
from traitlets import Dict, Unicode

from autograder.hub import sandbox
from autograder.hub.profiles import Profiles, told_to_who_asked
from autograder.worker.rootfs import gpu_devices

NO_GPU = "this machine has no GPU"


class SandboxedSpawner(Profiles, LocalProcessSpawner):  # type: ignore[misc]
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
        """Start the server in its sandbox; its address.

        Raises:
            HTTPError: 400, if what was asked for is not to be had.
        """
        home = Path(self.homes) / self.user.name
        home.mkdir(parents=True, mode=0o700, exist_ok=True)
        with told_to_who_asked():
            on_gpu = self.chosen(self.user_options) == "gpu"
        role = Path(self.settings) / ("instructor" if self._teaches else "student")
        self.cmd = [
            *sandbox.command(
                self.user.name,
                {f"/home/{self.user.name}": home},
                {"/etc/jupyter-role": role, **self.readable},
                gpu_devices() if on_gpu else (),
            ),
            *sandbox.PROGRAM,
        ]
        return await super().start()

    async def stop(self, now: bool = False) -> None:
        """End the server, and with it its sandbox.

        Args:
            now: do not let it end its kernels first.
        """
        if not now and self.pid and sandbox.ask_servers_to_end(self.pid):
            await self.wait_for_death(self.term_timeout)
        await super().stop(now=True)

    @property
    def _teaches(self) -> bool:
        return any(group.name.startswith("formgrade-") for group in self.user.groups)

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
        }

    def missing(self, profile: str) -> str:
        """Why a profile is not to be had now, or nothing."""
        return NO_GPU if profile == "gpu" and not gpu_devices() else ""
