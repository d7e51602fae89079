"""Builds the stages of a Dockerfile in folders: COPY copies, RUN runs in a sandbox with that folder as its root.

In place of the base image there is this machine's system, read-only, and this Python. Debian's packages cannot be
installed in it: that they exist is asked of apt. Downloads are shared with those of this machine.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.data import store
from autograder.worker.rootfs import DEVICES

_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64")
_SETTINGS = (
    "/etc/alternatives", "/etc/ca-certificates", "/etc/fonts", "/etc/hosts", "/etc/ld.so.cache", "/etc/localtime",
    "/etc/nsswitch.conf", "/etc/pip.conf", "/etc/resolv.conf", "/etc/ssl",
)  # fmt: skip
_PASSED_ON = re.compile(r"(PIP|UV|SSL)_.*|.*_proxy|.*_PROXY")
_CACHE = "/download-cache"


def _passed_on() -> dict[str, str]:
    """The variables that tell where packages come from."""
    return {name: value for name, value in os.environ.items() if _PASSED_ON.fullmatch(name)}


def _packages() -> set[str]:
    """Folders of packages on this machine that those variables name."""
    words = {word.removeprefix("file://") for value in _passed_on().values() for word in value.split()}
    return {word for word in words if Path(word).is_absolute() and Path(word).is_dir()}


@dataclass(frozen=True)
class Instruction:
    """One instruction of a Dockerfile: ``FROM``, ``RUN``, … and what follows."""

    name: str
    text: str

    @property
    def words(self) -> list[str]:
        """What follows, word by word, without flags."""
        return [word for word in shlex.split(self.text) if not word.startswith("--")]

    def flag(self, name: str) -> str | None:
        """The value of ``--name=…``."""
        found = [word for word in shlex.split(self.text) if word.startswith(f"--{name}=")]
        return found[0].split("=", 1)[1] if found else None


def instructions(path: Path) -> Iterator[Instruction]:
    """Those of a file, without comments, continued lines joined."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for line in re.sub(r"\\\n", " ", "\n".join(lines)).splitlines():
        if line.strip():
            name, text = line.split(None, 1)
            yield Instruction(name.upper(), text)


@dataclass
class Stage:
    """A stage as it has become.

    Attributes:
        root: its file system, as far as it differs from the machine's.
        environment: by ``ENV``.
        user: by ``USER``.
    """

    root: Path
    environment: dict[str, str] = field(default_factory=dict)
    user: str = "0:0"
    folder: str = "/"

    def command(self, words: Sequence[str], *, build: bool = False, jails: bool = False) -> list[str]:
        """The command line of a program in the stage.

        Args:
            build: as root, may change everything, with the network; otherwise as in a pod: an ordinary user, no
                capability, all read-only but the home and ``/tmp``.
            jails: with a ``/proc`` of which nothing is covered, as ``procMount: Unmasked``.
        """
        user, group = self.user.split(":")
        line = ["bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--uid", user, "--gid", group,
                "--bind" if build else "--ro-bind", str(self.root), "/"]  # fmt: skip
        line += ["--share-net"] if build else ["--tmpfs", "/tmp", "--bind", str(self.root / "home"), "/home"]
        python = {sys.base_prefix, str(Path(sys.base_prefix).resolve())}
        for path in (*_SYSTEM, *_SETTINGS, *python, *(_packages() if build else ())):
            if Path(path).is_symlink() and path in _SYSTEM:
                line += (
                    ["--symlink", str(Path(path).readlink()), path]
                    if not (self.root / path[1:]).is_symlink()
                    else []
                )
            elif Path(path).exists() and not (path.startswith("/usr/") and path not in _SYSTEM):
                line += ["--ro-bind", path, path]
        if jails:
            line += [
                "--bind",
                "/proc",
                "/.machine",
                "--tmpfs",
                "/dev",
                "--tmpfs",
                "/dev/shm",
                "--cap-add",
                "CAP_SYS_ADMIN",
            ]
            line += [word for device in DEVICES for word in ("--dev-bind", device, device)]
            words = ["python", "-m", "autograder.hub.inside", *words]
        else:
            line += ["--proc", "/proc", "--dev", "/dev"]
        return [*line, "--chdir", self.folder, *words]

    def run(
        self, words: Sequence[str], *, build: bool = False, jails: bool = False
    ) -> subprocess.CompletedProcess[str]:
        """Run a program in the stage, see `command`."""
        return subprocess.run(
            self.command(words, build=build, jails=jails),
            env=self._variables(build), capture_output=True, text=True, check=False,
        )  # fmt: skip

    def _variables(self, build: bool) -> dict[str, str]:
        base = f"{sys.base_prefix}/bin:/usr/local/bin:/usr/bin:/bin"
        passed = _passed_on() | {"UV_CACHE_DIR": _CACHE} if build else {}
        path = self.environment.get("PATH", "$PATH").replace("$PATH", base)
        return passed | self.environment | {"PATH": path}


@dataclass
class Images:
    """The stages of a Dockerfile, built one after the other when wanted.

    Attributes:
        folder: an empty one, best on the file system of uv's cache: then nothing is copied.
    """

    path: Path
    context: Path
    folder: Path
    stages: dict[str, Stage] = field(default_factory=dict)

    def build(self, target: str) -> Stage:
        """A stage, with those that it needs.

        Raises:
            AssertionError: a step fails.
        """
        if target in self.stages:
            return self.stages[target]
        parent, *steps = self._steps()[target]
        stage = (
            self._child(self.build(parent.words[0]), target)
            if parent.words[0] in self._steps()
            else self._system(target)
        )
        for step in steps:
            getattr(self, f"_{step.name.lower()}")(stage, step)
        self.stages[target] = stage
        return stage

    def _steps(self) -> dict[str, list[Instruction]]:
        found: dict[str, list[Instruction]] = {}
        for one in instructions(self.path):
            if one.name == "FROM":
                found[one.words[2]] = steps = []
            if one.name != "ARG":
                steps.append(one)
        return found

    def _system(self, name: str) -> Stage:
        root = self.folder / name
        for place in (
            "build",
            "dev",
            "etc",
            "home",
            "opt",
            "proc",
            "root",
            "run",
            "srv",
            "sys",
            "tmp",
            ".machine",
        ):
            (root / place).mkdir(parents=True)
        for file in ("passwd", "group"):
            shutil.copyfile(f"/etc/{file}", root / "etc" / file)
        return Stage(root)

    def _child(self, parent: Stage, name: str) -> Stage:
        root = self.folder / name
        subprocess.run(["cp", "-al", str(parent.root), str(root)], check=True)
        for file in (root / "etc").iterdir():  # the one place where files are changed, not replaced
            if file.is_file():
                text = file.read_bytes()
                file.unlink()
                file.write_bytes(text)
        return Stage(root, dict(parent.environment), parent.user, parent.folder)

    # ------------------------------------------------------------------------------- instructions

    def _run(self, stage: Stage, step: Instruction) -> None:
        if "apt-get install" in step.text:
            words = step.text.split("apt-get install")[1].split("&&")[0].split()
            for package in (word for word in words if not word.startswith("-")):
                known = subprocess.run(["apt-cache", "show", package], capture_output=True, check=False)
                assert known.returncode == 0, f"Debian has no package {package}"
            return
        if re.search(r"\b(pip|data) install\b", step.text):
            self._share_downloads(stage)
        done = stage.run(["sh", "-c", step.text], build=True)
        assert done.returncode == 0, f"{step.text}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"

    def _copy(self, stage: Stage, step: Instruction) -> None:
        *sources, target = step.words
        base = self.build(origin).root if (origin := step.flag("from")) else self.context
        for pattern in sources:
            found = sorted(base.glob(pattern.lstrip("/")))
            assert found, f"COPY {pattern}: there is none"
            for source in found:
                place = stage.root / target.lstrip("/")
                if source.is_dir():
                    place.mkdir(parents=True, exist_ok=True)
                    subprocess.run(["cp", "-al", f"{source}/.", str(place)], check=True)
                else:
                    place = place / source.name if target.endswith("/") else place
                    place.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(source, place)

    def _env(self, stage: Stage, step: Instruction) -> None:
        for word in step.words:
            name, value = word.split("=", 1)
            stage.environment[name] = value.replace("$PATH", stage.environment.get("PATH", "$PATH"))

    def _user(self, stage: Stage, step: Instruction) -> None:
        stage.user = step.text.strip()

    def _workdir(self, stage: Stage, step: Instruction) -> None:
        stage.folder = step.text.strip()
        (stage.root / stage.folder.lstrip("/")).mkdir(parents=True, exist_ok=True)

    def _share_downloads(self, stage: Stage) -> None:
        cache = stage.root / _CACHE[1:]
        if not cache.exists():
            (stage.root / "srv" / "data").mkdir(exist_ok=True)
            shutil.copytree(
                store.root() / "packages", stage.root / "srv" / "data" / "packages", dirs_exist_ok=True
            )
            ours = subprocess.run(
                [sys.executable, "-m", "uv", "cache", "dir"], capture_output=True, text=True, check=False
            )
            if ours.returncode == 0 and Path(ours.stdout.strip()).is_dir():
                done = subprocess.run(
                    ["cp", "-al", ours.stdout.strip(), str(cache)], capture_output=True, check=False
                )
                if done.returncode:  # another file system
                    shutil.rmtree(cache, ignore_errors=True)
