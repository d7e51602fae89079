"""The cache folder of data sets: where things lie, and how they are written and read.

    packages/<package>-<version>/…   raw files as the packages ship them, checksum verified
    student/<set>/<tier>/…           train and valid; the only part a student's process ever sees
    hidden/<set>/<tier>/…            hidden inputs and labels, mode 0700, on the grader's side only
    full/<set>/…                     raw files of the full tier, put there by the admin or a download

A jail shows a student ``student/`` and nothing else: ``packages/`` and ``full/`` hold every label.

Every prepared folder has a ``manifest.json`` with the size and SHA-256 of its files. Arrays are kept as
``.npz`` and read without pickle, so a planted file can at worst be refused.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs

from autograder.errors import DataError

SCHEMA = 1
MANIFEST = "manifest.json"
Arrays = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Manifest:
    """What a prepared folder holds.

    Attributes:
        recipe: version of the recipe that made the files.
        files: name → (bytes, SHA-256).
        meta: what the arrays alone do not say, such as column kinds.
    """

    recipe: int
    files: dict[str, tuple[int, str]]
    meta: dict[str, Any]

    @property
    def bytes(self) -> int:
        return sum(size for size, _ in self.files.values())


# ------------------------------------------------------------------------------------------ places


def root() -> Path:
    """The store: ``AUTOGRADER_DATA``, or the user's cache folder."""
    return Path(os.environ.get("AUTOGRADER_DATA") or platformdirs.user_cache_dir("autograder"))


def student_folder(name: str, tier: str) -> Path:
    return root() / "student" / name / tier


def hidden_folder(name: str, tier: str) -> Path:
    return root() / "hidden" / name / tier


def full_folder(name: str) -> Path:
    return root() / "full" / name


def package_folder(package: str, version: str) -> Path:
    return root() / "packages" / f"{package}-{version}"


def private() -> tuple[Path, ...]:
    """What no student may read."""
    return tuple(root() / name for name in ("hidden", "full", "packages"))


@contextlib.contextmanager
def lock() -> Iterator[None]:
    """One installation at a time; a second process waits for the first."""
    import filelock

    root().mkdir(parents=True, exist_ok=True)
    with filelock.FileLock(root() / ".lock"):
        yield


# ----------------------------------------------------------------------------------------- writing


@contextlib.contextmanager
def replacing(folder: Path, *, private: bool = False) -> Iterator[Path]:
    """An empty folder to fill, which takes the place of ``folder`` at the end, or vanishes on an error."""
    for parent in (folder.parent.parent, folder.parent):
        parent.mkdir(parents=True, exist_ok=True)
        if private:
            parent.chmod(0o700)
    fresh = Path(tempfile.mkdtemp(prefix=".new-", dir=folder.parent))
    try:
        yield fresh
        fresh.chmod(0o700 if private else 0o755)
        if folder.exists():
            old = Path(tempfile.mkdtemp(prefix=".old-", dir=folder.parent))
            folder.replace(old / folder.name)
            fresh.replace(folder)
            shutil.rmtree(old)
        else:
            fresh.replace(folder)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def write_arrays(path: Path, arrays: Arrays) -> None:
    """Write one split; equal arrays give equal bytes."""
    for key, value in arrays.items():
        if value.dtype.hasobject:
            raise TypeError(f"{path.name}: {key} would need pickle")
    np.savez(path, **dict(arrays))  # type: ignore[arg-type]


def write_manifest(folder: Path, recipe: int, meta: Mapping[str, Any]) -> None:
    files = {
        str(path.relative_to(folder)): {"bytes": path.stat().st_size, "sha256": sha256(path)}
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    content = {"schema": SCHEMA, "recipe": recipe, "files": files, "meta": dict(meta)}
    (folder / MANIFEST).write_text(json.dumps(content, indent=1, sort_keys=True))


# ----------------------------------------------------------------------------------------- reading


def manifest(folder: Path, name: str) -> Manifest:
    """Read the manifest of a prepared folder.

    Raises:
        DataError: it is missing, damaged, or of another version.
    """
    try:
        content = json.loads((folder / MANIFEST).read_text())
        files = {
            file: (int(entry["bytes"]), str(entry["sha256"])) for file, entry in content["files"].items()
        }
        result = Manifest(int(content["recipe"]), files, dict(content["meta"]))
        schema = content["schema"]
    except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
        raise _unusable(name, folder / MANIFEST, f"cannot be read ({type(error).__name__})", folder) from None
    if schema != SCHEMA:
        raise _unusable(name, folder / MANIFEST, f"has schema {schema}, this program reads {SCHEMA}", folder)
    return result


def read_arrays(folder: Path, file: str, name: str) -> dict[str, np.ndarray]:
    """One split's arrays, read-only, after its checksum was compared.

    Raises:
        DataError: the file is missing or damaged.
    """
    path = verified(folder, file, name)
    status = path.stat()
    return dict(_arrays(path, status.st_mtime_ns, status.st_size))


def verified(folder: Path, file: str, name: str) -> Path:
    """The path of ``file`` in ``folder``, once size and SHA-256 agree with the manifest."""
    path = folder / file
    entry = manifest(folder, name).files.get(file)
    if entry is None or not path.is_file():
        raise _unusable(name, path, "is missing", folder)
    size, digest = entry
    status = path.stat()
    if status.st_size != size or _digest(path, status.st_mtime_ns, status.st_size) != digest:
        raise _unusable(name, path, "is damaged (its checksum is wrong)", folder)
    return path


def is_complete(folder: Path, name: str, recipe: int) -> bool:
    """Whether ``folder`` was prepared by this version of the recipe and nothing in it has changed."""
    if not (folder / MANIFEST).is_file():
        return False
    try:
        found = manifest(folder, name)
        if found.recipe != recipe:
            return False
        for file in found.files:
            verified(folder, file, name)
    except DataError:
        return False
    return True


def sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


# Keyed by time and size as well, so that a file that was mended or broken since is read again.
@lru_cache(maxsize=64)
def _digest(path: Path, mtime: int, size: int) -> str:
    del mtime, size
    return sha256(path)


@lru_cache(maxsize=16)
def _arrays(path: Path, mtime: int, size: int) -> Arrays:
    del mtime, size
    with np.load(path, allow_pickle=False) as stored:
        arrays = {key: stored[key] for key in stored.files}
    for array in arrays.values():
        array.setflags(write=False)
    return arrays


def _unusable(name: str, path: Path, problem: str, folder: Path) -> DataError:
    options = " --hidden" if "hidden" in folder.relative_to(root()).parts[:1] else ""
    options += " --tier full" if folder.name == "full" else ""
    return DataError(f"{name}: {path} {problem}; run `autograder data install {name}{options}`")
