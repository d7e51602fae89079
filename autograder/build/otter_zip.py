"""The otter autograder: what `otter run`, `otter grade` and Gradescope take.

Made by otter's own generator from the full test files, then written again with fixed dates and order.
Where the course ships the package itself, the zip carries it, and the set-up on Gradescope installs it
with the data that hidden cases use.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from otter import generate

from autograder.build.source import Assignment

PYTHON = "3.11"
"""The Python that otter sets up on Gradescope: the one the pinned requirements were tried on."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
_EXTRA_SETUP = """
# the package that the tests use, and the data of their hidden cases
mamba run -n otter-env pip install /autograder/source/{wheel}
mamba run -n otter-env autograder data install --hidden
"""


def otter_zip(
    assignment: Assignment, wheel: tuple[str, bytes] | None = None, requirements: str = ""
) -> bytes:
    """The autograder of an assignment.

    Args:
        wheel: file name and content of the package's wheel, to be installed on Gradescope.
        requirements: pinned requirements, one a line.
    """
    with tempfile.TemporaryDirectory(prefix="otter-") as name:
        folder = Path(name)
        (folder / "requirements.txt").write_text(requirements, encoding="utf-8")
        tests = folder / "tests"
        tests.mkdir()
        for question in assignment.questions:
            (tests / f"{question}.py").write_bytes(assignment.test_file(question).read_bytes())
        generate.main(
            tests_dir=str(tests),
            output_path=str(folder / "autograder.zip"),
            no_config=True,
            lang="python",
            requirements=str(folder / "requirements.txt"),
            no_environment=True,
            python_version=PYTHON,
        )
        files = read_zip((folder / "autograder.zip").read_bytes())
    if wheel is not None:
        files["setup.sh"] += _EXTRA_SETUP.format(wheel=wheel[0]).encode()
        files[wheel[0]] = wheel[1]
    return stored_zip(files)


def read_zip(data: bytes) -> dict[str, bytes]:
    """The files of a zip."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}


def stored_zip(files: Mapping[str, bytes], last: tuple[str, ...] = ()) -> bytes:
    """A zip that is the same on every machine: sorted, not compressed, without dates.

    Compression is left out because its result depends on the version of zlib.

    Args:
        last: names to put at the end, in this order.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in [*sorted(set(files) - set(last)), *last]:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = 3
            info.external_attr = (
                0o100755 if name == "run_autograder" or name.endswith(".sh") else 0o100644
            ) << 16
            archive.writestr(info, files[name])
    return buffer.getvalue()
