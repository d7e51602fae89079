"""What editors, JupyterLab and file managers leave in a folder, and what no source is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

# Hidden files, locks of emacs and office programs, backups, swap files, vim's probe, checkpoints, copies of a merge.
_LEFTOVER = re.compile(
    r"[._#~].*|.*[~#]|.*\.(?:sw[a-z]|un~|bak|old|orig|rej|tmp|temp|part|pyc|pyo|save|autosave)|4913|Thumbs\.db|"
    r"desktop\.ini|.*-checkpoint\.\w+|.*___jb_\w+___|.*\.sync-conflict-.*|lost\+found|[Uu]ntitled(?: Folder)?(?: ?\d+)?(?:\.\w+)?",
    re.DOTALL,
)


def is_leftover(name: str) -> bool:
    """Whether a file or folder of this name is no part of a source; names with ``_`` in front are put aside."""
    return _LEFTOVER.fullmatch(name) is not None and name not in ("__init__.py", "__main__.py")


def leftovers(_: str, names: Iterable[str]) -> set[str]:
    """For ``shutil.copytree``: what is not to be copied."""
    return set(filter(is_leftover, names))


def kept_files(folder: Path, suffix: str = "") -> Iterator[Path]:
    """The files below a folder, in order, without leftovers and links that lead nowhere."""
    for path in sorted(folder.rglob(f"*{suffix}")):
        if not any(map(is_leftover, path.relative_to(folder).parts)) and path.is_file():
            yield path
