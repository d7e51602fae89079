"""Shares of GPUs: which one a submission gets, and how much of its memory."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_LOOK_SECONDS = 0.05


@dataclass(frozen=True)
class Share:
    """A part of a GPU that one submission has for itself.

    Torch keeps it, in the student's own process: it is there so that careless students do not take the
    memory of others. Hostile code gets past it; NVIDIA's MIG gives shares that nobody gets past.

    Attributes:
        gpu: what ``CUDA_VISIBLE_DEVICES`` calls it: a number, or an identifier such as ``GPU-8f…`` or ``MIG-2c…``.
        fraction: of its memory.
    """

    gpu: str
    fraction: float

    @property
    def environment(self) -> dict[str, str]:
        """The variables that give it to a process; CUDA reads them when it is first used."""
        return {
            "CUDA_VISIBLE_DEVICES": self.gpu,
            "PYTORCH_ALLOC_CONF": f"per_process_memory_fraction:{self.fraction:.4f}",
        }


def visible(devices: Path = Path("/dev")) -> tuple[str, ...]:
    """The GPUs that this process may use: those that Slurm or an administrator has given to it, or all."""
    given = os.environ.get("CUDA_VISIBLE_DEVICES")
    if given is not None:
        return tuple(gpu.strip() for gpu in given.split(",") if gpu.strip() not in ("", "-1", "NoDevFiles"))
    numbers = (re.fullmatch(r"nvidia(\d+)", path.name) for path in devices.glob("nvidia*"))
    return tuple(sorted((match[1] for match in numbers if match), key=int))


def shares(per_gpu: int, gpus: Sequence[str] | None = None) -> tuple[Share, ...]:
    """All shares there are, the first of each GPU first.

    Args:
        per_gpu: submissions on one GPU at the same time.
        gpus: by default the visible ones.
    """
    found = visible() if gpus is None else gpus
    return tuple(Share(gpu, 1 / per_gpu) for _ in range(per_gpu) for gpu in found)


@contextlib.contextmanager
def taken(all_shares: Sequence[Share], folder: Path) -> Iterator[Share | None]:
    """A share that nobody else has while the block runs; waits for one. None if there are none at all.

    Args:
        folder: where those who share keep their locks. The kernel gives them back when a process ends.
    """
    with contextlib.ExitStack() as stack:
        files = [stack.enter_context((folder / f"share-{i}").open("a")) for i in range(len(all_shares))]
        places = list(zip(all_shares, files, strict=True))
        while (share := next((share for share, file in places if _lock(file)), None)) is None and places:
            time.sleep(_LOOK_SECONDS)
        yield share


def _lock(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
