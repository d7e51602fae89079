"""What the jail and the protocol cost: medians of many workers and calls."""

from __future__ import annotations

import contextlib
import os
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from autograder.judge.session import Sandbox, WarmProcess, WorkerSession
from autograder.limits import Limits
from autograder.worker.processes import descendants

MODULES = (
    "torch", "torchvision", "fastai.vision.all", "fastai.tabular.all", "transformers", "torch_geometric",
    "matplotlib.pyplot", "pandas", "sklearn.metrics", "rdkit.Chem",
)  # fmt: skip
SPAWNS = 60
LARGE_BYTES = 128 << 20


def measure_jail(note: Callable[[str], None]) -> dict[str, Any]:
    """Figures by name, with their units in it; with the libraries of all assignments loaded."""
    note("workers with and without a jail")
    with WarmProcess(MODULES) as jailed, WarmProcess(MODULES, sandbox=Sandbox.NONE) as free:
        for warm in (jailed, free):
            warm.wait()
        return {
            "user": "root" if os.geteuid() == 0 else "ordinary",
            **jailed.protection,
            **spawns(jailed, free, SPAWNS),
            **calls(jailed),
        }


def spawns(jailed: WarmProcess, free: WarmProcess, count: int) -> dict[str, Any]:
    """From asking for a worker to its first answer, and what ending it takes; one mode and the other by turns."""
    first: dict[str, list[float]] = {"jail": [], "none": []}
    last: dict[str, list[float]] = {"jail": [], "none": []}
    processor: dict[str, list[float]] = {"jail": [], "none": []}
    private: list[int] = []
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        for index in range(10):
            (scratch / f"file-{index}.csv").write_text("a,b\n" * 1000)
        for _ in range(count):
            for name, warm in (("jail", jailed), ("none", free)):
                before, clock = _cpu_seconds(warm), time.perf_counter()
                session = WorkerSession(warm.address, scratch, Limits())
                session.limit(20)
                session.ask("names", names=[])
                first[name].append(time.perf_counter() - clock)
                private.append(_private_bytes(session.pid))
                init = _own_cpu_seconds(session.init) if session.init else 0.0
                clock = time.perf_counter()
                session.close()
                last[name].append(time.perf_counter() - clock)
                time.sleep(0.1)  # the worker gives its memory back: that counts too
                processor[name].append(_cpu_seconds(warm) - before + init)
    figures: dict[str, Any] = {"spawns": count}
    for name in ("jail", "none"):
        figures[f"{name}: first answer, ms"] = 1000 * statistics.median(first[name])
        figures[f"{name}: close, ms"] = 1000 * statistics.median(last[name])
        figures[f"{name}: CPU, ms"] = 1000 * statistics.mean(processor[name])
    for what in ("first answer, ms", "close, ms", "CPU, ms"):
        figures[f"cost of the jail: {what}"] = figures[f"jail: {what}"] - figures[f"none: {what}"]
    figures["private memory of an idle worker, MB"] = statistics.median(private) / 2**20
    return figures


def calls(warm: WarmProcess) -> dict[str, Any]:
    """A call with a small tensor, and the rate of a large one there and back."""
    with tempfile.TemporaryDirectory() as scratch:
        session = WorkerSession(warm.address, Path(scratch), Limits())
        session.limit(60)
        session.ask("run", source="def same(x):\n    return x\ndef total(x):\n    return int(x.numel())")
        found = session.ask("names", names=["same", "total"])
        small, large = torch.ones(8, 16), torch.ones(LARGE_BYTES // 4)
        one = _median(lambda: found["same"](small), 500)
        there, back = _median(lambda: found["total"](large), 10), _median(lambda: found["same"](large), 10)
        session.close()
    return {
        "call with an (8, 16) tensor, ms": 1000 * one,
        "128 MB to the worker, MB/s": LARGE_BYTES / 1e6 / there,
        "128 MB there and back, MB/s": 2 * LARGE_BYTES / 1e6 / back,
    }


def _median(function: Callable[[], object], count: int) -> float:
    seconds = []
    for _ in range(count):
        clock = time.perf_counter()
        function()
        seconds.append(time.perf_counter() - clock)
    return statistics.median(seconds)


def _cpu_seconds(warm: WarmProcess) -> float:
    """CPU time of a warm process, of the workers that have ended, and of its jailer."""
    fields = Path(f"/proc/{warm.pid}/stat").read_text().rsplit(")", 1)[1].split()
    total = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    return total + sum(map(_own_cpu_seconds, descendants(warm.pid)[1:]))


def _private_bytes(pid: int) -> int:
    """Memory that a process shares with nobody."""
    found = re.findall(r"^Private_\w+: +(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M)
    return sum(map(int, found)) << 10


def _own_cpu_seconds(pid: int) -> float:
    with contextlib.suppress(OSError):
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9
    return 0.0
