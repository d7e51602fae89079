"""A course and a submission as bytes, to be graded on another machine."""

from __future__ import annotations

import io
import os
import stat
import tarfile
from pathlib import Path

from autograder.grade import handed_in
from autograder.grade.course import Course
from autograder.leftovers import is_leftover

_SIZE = "autograder.size"  # of a file that is too large to be sent, and to be graded


def pack_course(course: Course, assignment: str) -> bytes:
    """What grading an assignment needs of a course: its source, with the hidden tests, and its release."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz", compresslevel=1) as archive:
        for part in ("source", "release"):
            archive.add(course.root / part / assignment, f"{part}/{assignment}", filter=_no_leftover)
    return buffer.getvalue()


def _no_leftover(entry: tarfile.TarInfo) -> tarfile.TarInfo | None:
    return None if is_leftover(Path(entry.name).name) else entry


def unpack_course(data: bytes, root: Path) -> Course:
    """Put a packed course into an empty folder."""
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        archive.extractall(root, filter="data")
    return Course.at(root)


def pack_submission(folder: Path) -> bytes | None:
    """What was handed in, such that it is read the same way elsewhere.

    Links, folders in the place of files, and files that are too large to be graded are sent as what
    they are, without content. None for what is no folder at all.
    """
    buffer = io.BytesIO()
    room = handed_in.MAX_BYTES
    try:
        with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for file in handed_in.in_folder(folder):
                entry = tarfile.TarInfo(str(file.name))
                if file.odd:
                    entry.type = _kind(folder / file.name)
                    entry.linkname = "nowhere" if entry.type == tarfile.SYMTYPE else ""
                    archive.addfile(entry)
                elif file.size > min(room, file.limit):
                    entry.pax_headers = {_SIZE: str(file.size)}
                    archive.addfile(entry)
                else:
                    with file.open() as stream:
                        content = stream.read(file.size)
                    room -= len(content)
                    entry.size = len(content)
                    archive.addfile(entry, io.BytesIO(content))
    except handed_in.Unreadable:
        return None
    return buffer.getvalue()


def _kind(path: Path) -> bytes:
    """The type in the archive of an entry that is not a plain file that can be read."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return tarfile.FIFOTYPE
    if stat.S_ISLNK(mode):
        return tarfile.SYMTYPE
    return tarfile.DIRTYPE if stat.S_ISDIR(mode) else tarfile.FIFOTYPE


def unpack_submission(data: bytes | None, folder: Path) -> None:
    """Put a submission into a folder that is not there yet.

    The archive is ours; the names in it are a student's, each of them a path of plain names.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    if data is None:
        folder.symlink_to("nowhere")
        return
    folder.mkdir()
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for entry in archive:
            path = folder / entry.name
            path.parent.mkdir(parents=True, exist_ok=True)
            content = archive.extractfile(entry) if entry.isreg() else None
            if content is not None:
                with path.open("wb") as file:
                    file.write(content.read())
                    if _SIZE in entry.pax_headers:
                        file.truncate(int(entry.pax_headers[_SIZE]))
            elif entry.issym():
                path.symlink_to("nowhere")
            elif entry.isdir():
                path.mkdir(exist_ok=True)
            else:
                os.mkfifo(path)
