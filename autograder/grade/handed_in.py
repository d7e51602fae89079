"""What was handed in: the files of a submission's folder, none of them trusted.

A student, a drop box or an LMS export may leave anything there. Only plain files are ever opened, by
descriptors that follow no link, and no more is read than the limits here allow. A notebook inside one
zip or tar file counts as handed in; nothing is extracted by the archive's own names.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import gzip
import hashlib
import itertools
import logging
import os
import re
import shutil
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, cast

from autograder.errors import NO_SPACE, UserError
from autograder.leftovers import leftovers

if TYPE_CHECKING:
    from autograder.grade.course import Prepared

MAX_NOTEBOOK_BYTES = 128 << 20
MAX_FILE_BYTES = 64 << 20
MAX_BYTES = 256 << 20
MAX_FILES = 1000
MAX_DEPTH = 12
_ENTRY_BYTES = 400  # of a zip file's directory, for each file in it
# nbgrader's own, beside what the student handed in: when, and by what feedback is found in an exchange.
TIMESTAMP, SECRET = _NBGRADERS = "timestamp.txt", "submission_secret.txt"
_NAMED = 5  # files in a line
_TOOLS = (".ipynb_checkpoints", ".git")  # they may hold a copy of anything
_JUNK = ("__MACOSX", "__pycache__")
_PLAIN = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
# What Python raises on a damaged file or archive; RuntimeError asks for a password.
_DAMAGED = (OSError, zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, ValueError, RuntimeError)
_NO_ID = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")

_log = logging.getLogger(__name__)


class Unreadable(UserError):
    """The submission cannot be read as a notebook; the text says why."""


@dataclass(frozen=True)
class HandedFile:
    """One entry of a submission.

    Attributes:
        name: its path in the submission.
        size: in bytes, as it is announced.
        odd: why it is not a plain file that can be read, or nothing.
        open: the bytes; only until the next entry is asked for.
    """

    name: PurePosixPath
    size: int
    odd: str
    open: Callable[[], IO[bytes]]

    @property
    def is_notebook(self) -> bool:
        """Whether the name is that of a notebook."""
        return self.name.suffix.lower() == ".ipynb"

    @property
    def limit(self) -> int:
        """The most bytes that are read of it."""
        return MAX_NOTEBOOK_BYTES if self.is_notebook else MAX_FILE_BYTES


def is_student(name: str) -> bool:
    """Whether a folder's name can be a student's id in nbgrader, in its gradebook and in a file's name.

    Nearly all can. nbgrader cuts ids at the end of a line, and a database has nothing but Unicode.
    """
    return not _NO_ID.search(name)


def handed_in_by(folder: Path, assignment: str) -> list[str]:
    """The names of the folders in nbgrader's ``submitted/`` or ``autograded/`` that hold an assignment.

    A link that leads nowhere and a folder that may not be entered count, too: it is somebody's submission.
    """
    names = []
    with contextlib.suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name in _TOOLS:
                continue
            try:
                (Path(entry.path) / assignment).lstat()
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError:
                if not entry.is_dir():
                    continue
            names.append(entry.name)
    return sorted(names)


def content_of(prepared: Prepared, folder: Path) -> str:
    """The hash that says whether a submission has to be graded again.

    What is too large to be graded goes in by size and time only.
    """
    digest = hashlib.sha256(prepared.content.encode())
    room = MAX_BYTES
    try:
        for file in in_folder(folder):
            if str(file.name) in _NBGRADERS:
                continue
            digest.update(os.fsencode(f"{file.name}\0{file.odd}\0{file.size}\0"))
            if file.odd or file.size > min(room, file.limit):
                continue
            with file.open() as stream:
                for block in _blocks(stream, file.size):
                    digest.update(block)
            room -= file.size
    except (OSError, Unreadable) as error:
        digest.update(repr(error).encode())
    return digest.hexdigest()


def text_of(name: str, folder: Path) -> str | None:
    """What a file of nbgrader's in a submission says, if it is a short plain file."""
    try:
        directory = os.open(folder, _PLAIN | os.O_DIRECTORY)
        try:
            file = _entry(directory, name, PurePosixPath(name))
            if file.odd or file.size > 200:
                return None
            with file.open() as stream:
                return stream.read(200).decode("utf-8").strip()
        finally:
            os.close(directory)
    except (OSError, UnicodeDecodeError):
        return None


def time_of(folder: Path) -> datetime | None:
    """When a submission was handed in, in UTC, if something readable says so."""
    from nbgrader.utils import parse_utc  # which workers do not have

    said = text_of(TIMESTAMP, folder)
    try:
        return parse_utc(said) if said else None  # type: ignore[no-any-return]
    except Exception:
        _log.warning("%s: not a time; the submission counts as without one", folder / TIMESTAMP)
        return None


def fill_scratch(prepared: Prepared, folder: Path, scratch: Path) -> None:
    """The files a student has beside the notebook: the release's, then what was handed in.

    ``tests/`` stays the release's. What lay beside the notebook in a folder or an archive lies beside it here.
    """
    _copy_released(prepared.files, scratch)
    expected = prepared.manifest.notebook
    names = [file.name for file in handed_in(folder) if file.is_notebook and not file.odd]
    nearest = min(names, key=lambda name: (name.name != expected, len(name.parts), name), default=None)
    home = nearest.parent if nearest is not None else PurePosixPath()

    def place(file: HandedFile) -> PurePosixPath | None:
        name = file.name.relative_to(home) if file.name.is_relative_to(home) else file.name
        return None if file.is_notebook or name.parts[0] == "tests" else name

    copy(folder, scratch, place)


def _copy_released(files: Path, scratch: Path) -> None:
    """Copy what was released.

    Raises:
        OSError: it cannot be copied; with the number of a full disk if that is why.
    """
    try:
        shutil.copytree(files, scratch, ignore=leftovers, dirs_exist_ok=True)
    except shutil.Error as error:  # of several files, and the errors' numbers are gone
        number = next((one for one in NO_SPACE if os.strerror(one) in str(error)), errno.EIO)
        raise OSError(number, os.strerror(number), str(scratch)) from None


def copy(folder: Path, target: Path, place: Callable[[HandedFile], PurePosixPath | None]) -> list[str]:
    """Copy what was handed in, as plain files, within the limits.

    Args:
        place: where an entry goes in ``target``; None for not at all.

    Returns:
        What was left out and why, a line each.

    Raises:
        Unreadable: the submission is no folder, or an archive that cannot be opened safely.
    """
    left: list[str] = []
    room = MAX_BYTES
    for file in handed_in(folder):
        why = file.odd
        if not why and file.size > min(file.limit, room):
            why = f"has {file.size / 2**20:.0f} MB, more than the {min(file.limit, room) >> 20} MB that are read"
        name = place(file)
        if why:
            left.append(f"{shown(file.name)} {why}")
        elif name is not None:
            try:
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                with file.open() as stream, (target / name).open("wb") as copied:
                    for block in _blocks(stream, file.size):
                        room -= len(block)
                        copied.write(block)
            except _DAMAGED as error:
                if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
                    raise  # our disk, not the student's file
                left.append(f"{shown(file.name)} cannot be read")
                with contextlib.suppress(OSError):
                    (target / name).unlink(missing_ok=True)
    return left


def handed_in(folder: Path) -> Iterator[HandedFile]:
    """What was handed in: the files of the folder, or of the one archive in it if that holds the notebook.

    Raises:
        Unreadable: the submission is no folder, or an archive that cannot be opened safely.
    """
    archives = []
    for file in in_folder(folder):
        if file.is_notebook and not file.odd:
            break
        if file.name.name.lower().endswith((".zip", ".tar", ".tar.gz", ".tgz")) and not file.odd:
            archives.append(file)
    else:
        if len(archives) > 1:
            raise Unreadable("there are several archives and no notebook; hand in the notebook itself")
        for file in in_folder(folder):
            if archives and file.name == archives[0].name:
                yield from _in_archive(file)
                return
    yield from (file for file in in_folder(folder) if str(file.name) not in _NBGRADERS)


def what_is_there(folder: Path) -> str:
    """The files of a submission, the first few by name: also those that are not looked into."""
    if folder.is_symlink() or not os.access(folder, os.R_OK | os.X_OK) or not folder.is_dir():
        return "it cannot be looked into"
    names = []
    for place, folders, files in os.walk(folder):  # follows no links
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        names += [(Path(place) / name).relative_to(folder).as_posix() for name in (*files, *links)]
        if len(names) > MAX_FILES:
            break
    names = sorted(
        (name for name in names if name not in _NBGRADERS), key=lambda name: (name.count("/"), name)
    )
    if not names:
        return "there is no file in it"
    listed = ", ".join(map(shown, names[:_NAMED]))
    more = len(names) - _NAMED
    return f"handed in: {listed}" + (f" and {more} more" if more > 0 else "")


def shown(name: str | PurePosixPath) -> str:
    """A name of the student's choice, fit for a line of text."""
    text = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(name))
    return text if len(text) <= 80 else f"{text[:40]}…{text[-39:]}"


def _blocks(stream: IO[bytes], size: int) -> Iterator[bytes]:
    """The first ``size`` bytes: a file that grows while it is read must not be read for ever."""
    while size > 0 and (block := stream.read(min(size, 1 << 20))):
        size -= len(block)
        yield block


def in_folder(folder: Path) -> Iterator[HandedFile]:
    """Every entry of a submission's folder, a timestamp and archives as they are.

    Raises:
        Unreadable: it is no folder that can be opened.
    """
    try:
        if folder.is_symlink():
            raise Unreadable("the submission is a link to another place; hand in the notebook itself")
        top = os.open(folder, _PLAIN | os.O_DIRECTORY)
    except OSError:
        raise Unreadable("the submission is not a folder that can be opened") from None
    with contextlib.closing(_below(top, PurePosixPath())) as files:
        yield from itertools.islice(files, MAX_FILES)
        for file in files:
            yield _odd(file.name, f"and all after it were left out: there are more than {MAX_FILES} files")
            break


def _below(directory: int, above: PurePosixPath) -> Generator[HandedFile, None, None]:
    """The entries of an open folder and of those in it; closes it."""
    try:
        for name in sorted(
            os.listdir(directory), key=lambda name: (not name.lower().endswith(".ipynb"), name)
        ):
            if name.startswith(".") or name in _JUNK:
                continue
            path = above / name
            try:
                if not stat.S_ISDIR(os.lstat(name, dir_fd=directory).st_mode):
                    yield _entry(directory, name, path)
                    continue
                if name.lower().endswith(".ipynb"):
                    yield _odd(path, "is a folder, not a notebook")
                if len(path.parts) <= MAX_DEPTH:
                    yield from _below(os.open(name, _PLAIN | os.O_DIRECTORY, dir_fd=directory), path)
            except OSError:
                yield _odd(path, "cannot be read")
    finally:
        os.close(directory)


def _entry(directory: int, name: str, path: PurePosixPath) -> HandedFile:
    """A file by its place in an open folder: looked at before it is opened, and again afterwards."""
    info = os.lstat(name, dir_fd=directory)
    if stat.S_ISLNK(info.st_mode):
        return _odd(path, "is a link; links are not followed")
    if not stat.S_ISREG(info.st_mode):
        return _odd(path, "is not a plain file")

    def opened() -> IO[bytes]:
        descriptor = os.open(name, _PLAIN, dir_fd=directory)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise OSError(f"{name} changed while it was read")
        return os.fdopen(descriptor, "rb")

    return HandedFile(path, info.st_size, "", opened)


def _odd(path: PurePosixPath, why: str) -> HandedFile:
    def closed() -> IO[bytes]:
        raise OSError(why)

    return HandedFile(path, 0, why, closed)


def _in_archive(archive: HandedFile) -> Iterator[HandedFile]:
    """The files in an archive that was handed in.

    Raises:
        Unreadable: damaged, too large, or with names that lead out of it.
    """
    if archive.size > archive.limit:
        raise Unreadable(
            f"{shown(archive.name)} has {archive.size / 2**20:.0f} MB; hand in the notebook itself"
        )
    members = _in_zip if archive.name.suffix.lower() == ".zip" else _in_tar
    try:
        with archive.open() as stream:
            for count, file in enumerate(members(stream)):
                if count >= MAX_FILES:
                    raise Unreadable(f"{shown(archive.name)} holds more than {MAX_FILES} files")
                if not any(part.startswith(".") or part in _JUNK for part in file.name.parts):
                    yield file
    except _Outside as error:
        raise Unreadable(
            f"{shown(archive.name)} holds {shown(str(error))!r}, a place outside the archive; hand in the notebook itself"
        ) from None
    except _TooLarge:
        raise Unreadable(
            f"{shown(archive.name)} unpacks to more than {MAX_BYTES >> 20} MB; hand in the notebook itself"
        ) from None
    except _DAMAGED:
        raise Unreadable(f"{shown(archive.name)} is damaged; hand in the notebook itself") from None


class _Outside(Exception):
    """A name in an archive that leads out of it."""


class _TooLarge(Exception):
    """An archive that unpacks to more than is read."""


def _inside(name: str) -> PurePosixPath:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or not path.parts or path.parts[0].endswith(":"):
        raise _Outside(name)
    return path


def _in_zip(stream: IO[bytes]) -> Iterator[HandedFile]:
    # Python reads the whole directory before it says how long it is; the record at the end tells.
    stream.seek(-min(stream.seek(0, os.SEEK_END), (1 << 16) + 22), os.SEEK_END)
    tail = stream.read()
    record = len(tail) - 22 if tail[-22:-18] == b"PK\5\6" else tail.rfind(b"PK\5\6")
    if record < 0 or int.from_bytes(tail[record + 12 : record + 16], "little") > MAX_FILES * _ENTRY_BYTES:
        raise zipfile.BadZipFile
    with zipfile.ZipFile(stream) as archive:
        for info in archive.infolist():
            path = _inside(info.filename)
            if info.is_dir():
                continue
            if stat.S_ISLNK(info.external_attr >> 16):
                yield _odd(path, "is a link; links are not followed")
            elif info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                yield _odd(path, "is packed in a way that is not read")
            else:
                yield HandedFile(path, info.file_size, "", functools.partial(archive.open, info))


def _in_tar(stream: IO[bytes]) -> Iterator[HandedFile]:
    packed = stream.read(2) == b"\x1f\x8b"
    stream.seek(0)
    unpacked = cast(IO[bytes], gzip.GzipFile(fileobj=stream)) if packed else stream
    # As a stream: a member is read when it passes, so that no more is unpacked than is counted.
    with tarfile.open(fileobj=cast(IO[bytes], _Counted(unpacked)), mode="r|") as archive:
        for info in archive:
            path = _inside(info.name) if info.name.strip("./") else None
            if info.isdir() or path is None:
                continue
            if info.issym() or info.islnk():
                yield _odd(path, "is a link; links are not followed")
            elif not info.isfile():
                yield _odd(path, "is not a plain file")
            else:
                opened = functools.partial(archive.extractfile, info)
                yield HandedFile(path, info.size, "", cast(Callable[[], IO[bytes]], opened))


class _Counted:
    """A stream of which no more than the limit can be read."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._room = stream, MAX_BYTES

    def read(self, size: int) -> bytes:
        """The next bytes."""
        self._room -= size
        if self._room < 0:
            raise _TooLarge
        return self._stream.read(size)
