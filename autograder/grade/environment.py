"""What can change a grade beside the answers and the tests: versions, this package's own sources, the machine."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import platform
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from autograder.errors import UserError
from autograder.leftovers import kept_files

PACKAGE = Path(__file__).parent.parent
_LIBRARIES = (
    "dlbio-autograder",
    "torch",
    "torchvision",
    "numpy",
    "scipy",
    "pandas",
    "scikit-learn",
    "fastai",
    "transformers",
    "torch-geometric",
    "rdkit",
    "ipython",
    "otter-grader",
)


def digest_of(*parts: str | bytes | tuple[str | bytes, ...]) -> str:
    """SHA-256 of texts and tuples of texts, such that other parts have another digest."""
    digest = hashlib.sha256()
    for part in parts:
        texts = part if isinstance(part, tuple) else (part,)
        digest.update(len(texts).to_bytes(8, "big"))
        for text in texts:
            data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
            digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def files_of(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The Python files of a folder, by their path in it."""
    for path in kept_files(folder, ".py"):
        yield path.relative_to(folder).as_posix(), path.read_bytes()


@cache
def package_digest() -> str:
    """Hash of this package's sources: a check that was mended may give another verdict."""
    return digest_of(*files_of(PACKAGE))


@cache
def environment() -> dict[str, str]:
    """Versions that can change a grade."""
    versions = {"python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return versions


_ASK = """\
import importlib.metadata, json, platform, sys
versions = {"python": platform.python_version()}
for name in json.loads(sys.argv[1]):
    try:
        versions[name] = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        pass
print(json.dumps(versions))
"""


@cache
def environment_of(python: str | None) -> dict[str, str]:
    """The versions in the environment that students' code runs in; this package comes from the grader.

    Args:
        python: its interpreter; None for this one.

    Raises:
        UserError: it does not run.
    """
    if python is None:
        return environment()
    repair = (
        f"install what students have there: {python} -m pip install --requirement release/requirements.txt"
    )
    command = [python, "-s", "-P", "-c", _ASK, json.dumps(_LIBRARIES)]
    try:
        asked = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True, cwd="/")
        versions = json.loads(asked.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        why = (getattr(error, "stderr", "") or str(error)).strip().splitlines()[-1:] or ["no answer"]
        raise UserError(f"worker_python: {python} cannot be used ({why[0]}); {repair}") from None
    missing = [name for name in ("torch", "ipython", "otter-grader") if name not in versions]
    if missing:
        raise UserError(f"worker_python: {python} lacks {', '.join(missing)}; {repair}")
    return dict(versions)


@cache
def machine() -> dict[str, str | int]:
    """What kind of machine this is: digits differ in the last places from one processor to the next.

    No host name and no address: records are handed on, and those say nothing about a grade.
    """
    return {
        "processor": _processor(),
        "cores": os.cpu_count() or 1,
        "architecture": platform.machine(),
        "system": platform.system(),
        "kernel": platform.release(),
    }


def _processor() -> str:
    """The processor's name, by the kernel where it tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())
