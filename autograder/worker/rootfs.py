"""What a worker sees of the file system.

In two steps. The *template* is mounted once: the system and the Python environment, read-only, the data,
a few devices. Each jail copies its mount table, which costs next to nothing, and puts folders of its own
on top: ``/tmp``, ``/dev/shm``, ``/proc``, terminals, and last the home with the student's files.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from autograder.worker.kernel import (
    MS_BIND,
    MS_MOVE,
    MS_NODEV,
    MS_NOEXEC,
    MS_NOSUID,
    MS_PRIVATE,
    MS_RDONLY,
    MS_REC,
    MS_REMOUNT,
    JailError,
    change_root,
    mount,
    set_flags,
    unmount,
)
from autograder.worker.sight import mounts

HOME = "/home/student"
DATA = "/data"
STUDENT = 1000  # as which the worker sees itself
TMP_BYTES = 128 << 20
SHARED_BYTES = 512 << 20
MAX_FILES = 20_000  # of a private folder: each costs the kernel a kilobyte

_NEW = "/.new"
SYSTEM = (
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/etc/ld.so.cache",
    "/etc/fonts",
    "/etc/localtime",
    "/etc/nsswitch.conf",
)
DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
_VERSION = f"python{sys.version_info.major}.{sys.version_info.minor}"
_PYTHON = ("bin", "pyvenv.cfg", f"lib/{_VERSION}", f"lib64/{_VERSION}", f"include/{_VERSION}")
_PACKAGES = ("site-packages", "dist-packages")
_CONDA = ("lib", "share", "ssl", "etc")  # libraries of all kinds, and what they read
_PRIVATE = (("/tmp", TMP_BYTES), ("/dev/shm", SHARED_BYTES))
IN_MEMORY = tuple(folder for folder, _ in _PRIVATE)
"""A jail's own folders that are empty at first, and whose files are memory."""
_FILES = {
    "/etc/passwd": f"student:x:{STUDENT}:{STUDENT}::{HOME}:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n",
    "/etc/group": f"student:x:{STUDENT}:\nnogroup:x:65534:\n",
    "/etc/hosts": "127.0.0.1 localhost jail\n",
}


@dataclass(frozen=True)
class Shown:
    """What the workers of one warm process see beside the system.

    Attributes:
        data: the student's side of the data store.
        devices: device files beside the harmless ones (those of a GPU).
    """

    data: Path
    devices: tuple[str, ...] = ()


def gpu_devices() -> tuple[str, ...]:
    """The device files of the NVIDIA GPUs here."""
    found = [*Path("/dev").glob("nvidia*"), *Path("/dev/nvidia-caps").glob("*")]
    return tuple(sorted(str(path) for path in found if path.is_char_device()))


# -------------------------------------------------------------------------------------- the template


def make_template(shown: Shown, root: Path) -> None:
    """Mount what all workers see at ``root`` and make it ``/``; needs a mount namespace of its own."""
    mount(None, "/", None, MS_REC | MS_PRIVATE)
    mount("tmpfs", root, "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=16m")
    for folder in (HOME, "/dev/shm", "/dev/pts", "/proc", _NEW, *(path for path, _ in _PRIVATE)):
        (root / folder[1:]).mkdir(parents=True, exist_ok=True)
    for path in SYSTEM:
        _show(path, root)
    for path in environment_parts():
        _show(path, root)
    for path in _other_copies():
        if (root / path[1:]).is_dir():
            mount("tmpfs", root / path[1:], "tmpfs", MS_RDONLY | MS_NOSUID | MS_NODEV, "mode=755,size=4k")
    _bind(shown.data, root / DATA[1:] / "student")
    for device in (*DEVICES, *shown.devices):
        target = root / device[1:]
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
        mount(device, target, None, MS_BIND)
    (root / "dev" / "ptmx").symlink_to("pts/ptmx")
    for path, text in _FILES.items():
        (root / path[1:]).parent.mkdir(exist_ok=True)
        (root / path[1:]).write_text(text)
    # The machine's /proc, until a jail has its own: the kernel lets an ordinary user mount a new one
    # only where an old one is in sight.
    mount("/proc", root / "proc", None, MS_BIND | MS_REC)
    change_root(root)
    mount(None, "/", None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV)


@cache
def environment_parts(*more: str) -> list[str]:
    """Files and folders of the Python environment and of this package, as far as the system's do not hold them.

    Not the environment's folder as a whole: a course may lie in it, or be it.

    Args:
        more: parts of the environment that are wanted beside those that Python itself needs.
    """
    import autograder

    prefixes = [Path(path) for path in (sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix)]
    found: list[Path] = []
    for top in dict.fromkeys((*prefixes, *(path.resolve() for path in prefixes))):
        found += [top / name for name in (*_PYTHON, *more)] + sorted((top / "lib").glob("lib*.so*"))
        if (top / "lib64").is_symlink():
            found.append(top / "lib64")
        if (top / "conda-meta").is_dir():
            found += [top / name for name in _CONDA]
    found += _links(Path(sys.executable))
    found += [Path(sysconfig.get_paths()["stdlib"])]
    # What else is on the path may be a course, with a package of its own: of that, only ours is shown.
    found += [path for path in map(Path, sys.path) if path.name in _PACKAGES]
    package = Path(autograder.__file__).parent
    found += [package, package.resolve()]
    return _outermost(path for path in found if path.exists() and not str(path).startswith("/usr/"))


def _other_copies() -> list[str]:
    """This package where it is installed with the grader and the answer key: covered by an empty folder."""
    import autograder

    own = Path(autograder.__file__).resolve().parent
    places = (*sys.path, *(sysconfig.get_paths()[name] for name in ("purelib", "platlib")))
    copies = dict.fromkeys(Path(place, "autograder") for place in places if place)
    return [str(copy) for copy in copies if copy.is_dir() and copy.resolve() != own]


def shown_folders(shown: Shown) -> list[str]:
    """All that workers see of the machine, for whoever has to know what must not lie in it."""
    return [*(path for path in SYSTEM if Path(path).exists()), *environment_parts(), str(shown.data)]


def others_may_read(shown: Shown) -> bool:
    """Whether another user of the machine can read what is shown; asked of a part of it."""
    for top in (*(Path(path) for path in environment_parts()), shown.data):
        for path in (top, *(top.iterdir() if top.is_dir() else ())):
            mode = path.stat().st_mode if path.exists() else 0o777
            if not mode & stat.S_IROTH or (path.is_dir() and not mode & stat.S_IXOTH):
                return False
    return all(path.stat().st_mode & stat.S_IROTH for path in shown.data.rglob("*"))


def _links(path: Path) -> list[Path]:
    """A path, and what it leads to link by link."""
    found = [path]
    while path.is_symlink() and len(found) < 40:
        path = Path(os.path.normpath(path.parent / path.readlink()))
        found.append(path)
    return found


def _outermost(paths: Iterable[Path]) -> list[str]:
    """Each once, and none that lies in another."""
    once = list(dict.fromkeys(paths))
    return [str(path) for path in once if not set(path.parents) & set(once)]


def _show(path: str, root: Path) -> None:
    source, target = Path(path), root / path[1:]
    if source.is_symlink():
        if not target.is_symlink():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(source.readlink())
    elif source.exists():
        _bind(source, target)


def _bind(source: Path, target: Path) -> None:
    """Show ``source`` at ``target``, read-only, and so whatever is mounted below it."""
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    mount(source, target, None, MS_BIND | MS_REC)
    flags = MS_RDONLY | MS_NOSUID | MS_NODEV
    try:
        set_flags(target, flags)
    except JailError:  # an old kernel, one mount at a time
        below = [each.point for each in mounts() if target in (each.point, *each.point.parents)]
        for point in below:
            # Flags a mount already has may not be taken off inside a user namespace.
            inherited = os.statvfs(point).f_flag & MS_NOEXEC
            mount(None, point, None, MS_REMOUNT | MS_BIND | flags | inherited)


# --------------------------------------------------------------------------------------- one jail's own


def make_private(owner: int) -> None:
    """Put one jail's own folders over the template's; in mount, PID and IPC namespaces of its own.

    Args:
        owner: the worker's user.
    """
    for folder, size in _PRIVATE:
        with _still_visible(folder):
            _own_folder(folder, size, owner)
    mount("devpts", "/dev/pts", "devpts", MS_NOSUID | MS_NOEXEC, "newinstance,ptmxmode=0666,mode=666,max=64")
    mount("proc", _NEW, "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC)
    unmount("/proc")
    mount(_NEW, "/proc", None, MS_MOVE)


def make_home(files: Path, size: int, owner: int) -> None:
    """The home: a private folder with a copy of the student's files and ``size`` bytes of room beside them."""
    block = os.sysconf("SC_PAGE_SIZE")
    taken = sum(block + path.lstat().st_size // block * block for path in files.rglob("*"))
    with _still_visible(HOME):
        _own_folder(HOME, size + taken, owner)
        shutil.copytree(files, HOME, dirs_exist_ok=True, symlinks=True)
        if owner != os.geteuid():
            for path in (Path(HOME), *Path(HOME).rglob("*")):
                os.chown(path, owner, owner, follow_symlinks=False)


def _own_folder(folder: str, size: int, owner: int) -> None:
    options = f"mode=700,uid={owner},gid={owner},size={size},nr_inodes={MAX_FILES}"
    mount("tmpfs", folder, "tmpfs", MS_NOSUID | MS_NODEV, options)


@contextmanager
def _still_visible(folder: str) -> Iterator[None]:
    """Show again what of the environment lies in a folder that is covered meanwhile."""
    inside = [Path(path) for path in environment_parts() if path.startswith(f"{folder}/")]
    links = {path: path.readlink() for path in inside if path.is_symlink()}
    handles = {path: os.open(path, os.O_PATH) for path in inside if path not in links}
    yield
    for path, goal in links.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(goal)
    for path, handle in handles.items():
        _bind(Path(f"/proc/self/fd/{handle}"), path)
        os.close(handle)
