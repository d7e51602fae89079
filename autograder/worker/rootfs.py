"""What a worker sees of the file system.

In two steps. The *template* is mounted once: the system and the Python environment, read-only, the data,
a few devices. Each jail copies its mount table, which costs next to nothing, and puts folders of its own
on top: ``/tmp``, ``/dev/shm``, ``/proc``, terminals, and last the home with the student's files.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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
    change_root,
    mount,
    unmount,
)

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
_PRIVATE = (("/tmp", TMP_BYTES), ("/dev/shm", SHARED_BYTES))
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
    for path in environment_folders():
        _bind(Path(path), root / path[1:])
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


def environment_folders() -> list[str]:
    """The Python environment and this package, as far as they lie outside the system's folders."""
    import autograder

    paths = [sys.prefix, sys.base_prefix, str(Path(autograder.__file__).parent)]
    paths += [str(Path(path).resolve()) for path in paths]
    return [path for path in dict.fromkeys(paths) if not path.startswith("/usr/")]


def _show(path: str, root: Path) -> None:
    source, target = Path(path), root / path[1:]
    if source.is_symlink():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.symlink_to(source.readlink())
    elif source.exists():
        _bind(source, target)


def _bind(source: Path, target: Path) -> None:
    """Show ``source`` at ``target``, read-only."""
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    mount(source, target, None, MS_BIND | MS_REC)
    # Flags a mount already has may not be taken off inside a user namespace.
    inherited = os.statvfs(target).f_flag & (MS_NOSUID | MS_NODEV | MS_NOEXEC)
    mount(None, target, None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV | inherited)


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
    inside = [path for path in environment_folders() if path.startswith(f"{folder}/")]
    handles = {path: os.open(path, os.O_PATH) for path in inside}
    yield
    for path, handle in handles.items():
        _bind(Path(f"/proc/self/fd/{handle}"), Path(path))
        os.close(handle)
