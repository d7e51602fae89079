"""Make the plan for the internet scale: ``python docs/scale.py [--class FOLDER]`` writes docs/scale.md and a plot.

With ``--class``, the working folder of a graded class (``build/demo`` after ``make demo``), what the simulation
rests on is measured anew and kept in docs/scale.json: how long submissions take, how large their results are, and
how fast one process writes grades.
"""

from __future__ import annotations

import argparse
import heapq
import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from autograder.grade.course import Course, prepare
from autograder.grade.environment import machine
from autograder.grade.gradebook import GradebookWriter
from autograder.grade.record import Record

HERE = Path(__file__).parent
STUDENTS = 100_000
WORKERS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
CORE_HOUR, GPU_HOUR = 0.04, 2.50
"""Assumed prices, in dollars, of a rented core with 4 GB and of a data centre's GPU: put in your own."""
LATE, LATE_MEAN, WEEK = 0.5, 2.0, 24.0 * 7
"""Assumed: half of a class submits in a rush before midnight (exponential, hours), half some time in the week before."""
GPU_SHARES = (1, 2, 4, 8)
SAVES = 300
Array = np.ndarray[Any, np.dtype[Any]]


# ------------------------------------------------------------------------------------ what is measured


def measured(work: Path) -> dict[str, Any]:
    """Durations by assignment, bytes of a submission's results, and saves a second of one grader."""
    course = Course.at(HERE.parent, work)
    durations: dict[str, list[float]] = {}
    for path in sorted(course.records.glob("*/*.json")):
        record = Record.read(path)
        if record is not None and record.student_seconds:
            durations.setdefault(record.assignment, []).append(record.seconds)
    if not durations:
        raise SystemExit(f"{work}: no records of graded submissions there; run 'make demo' first")
    count = sum(map(len, durations.values()))
    results = [*course.records.glob("*/*.json"), *course.autograded_folder.glob("*/*/*.ipynb")]
    return {
        "machine": machine(),
        "durations": durations,
        "bytes": round(sum(path.stat().st_size for path in results) / count),
        "saves": round(_saves_a_second(course, next(iter(durations))), 1),
    }


def _saves_a_second(course: Course, name: str) -> float:
    """Records, notebooks and rows of a gradebook of SQLite, written by one process."""
    prepared = prepare(course, name)
    path = next(path for path in sorted(course.records.glob(f"{name}/*.json")))
    record = Record.read(path)
    assert record is not None
    notebook = (course.autograded(record.student, name) / f"{name}.ipynb").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        copy = Course.at(HERE.parent, Path(folder))
        for number in range(SAVES):
            shutil.copytree(
                course.submission(record.student, name), copy.submission(f"student-{number}", name)
            )
        with GradebookWriter(copy, prepared) as writer:
            began = time.monotonic()
            for number in range(SAVES):
                record.student = f"student-{number}"
                writer.save(record, notebook)
            return SAVES / (time.monotonic() - began)


# --------------------------------------------------------------------------------------- the simulation


def arrivals(draw: np.random.Generator, at_the_deadline: bool) -> Array:
    """Hours before (negative) or after midnight at which submissions reach the grader, in order."""
    if at_the_deadline:
        return np.zeros(STUDENTS)
    rush = -draw.exponential(LATE_MEAN, STUDENTS)
    calm = -draw.uniform(0, WEEK, STUDENTS)
    return np.sort(np.where(draw.random(STUDENTS) < LATE, rush, calm))


def waits(arriving: Array, hours: Array, workers: int) -> Array:
    """Hours from arrival to result, first come, first served; one submission at a time on each worker."""
    free = [float("-inf")] * workers
    found = np.empty(len(arriving))
    for number, (arrival, needed) in enumerate(zip(arriving.tolist(), hours.tolist(), strict=True)):
        end = max(arrival, heapq.heappop(free)) + needed
        heapq.heappush(free, end)
        found[number] = end - arrival
    return found


def on_a_shared_gpu(busy: float, students: int) -> tuple[float, float]:
    """Submissions done on one GPU in the time that one takes alone, and how much longer each takes.

    Exact mean-value analysis of a closed network: a student's own processor, then the one GPU.
    Source: Reiser and Lavenberg, Journal of the ACM 27 (1980), 313-322.

    Args:
        busy: part of a submission's time alone that it keeps the GPU busy.
        students: how many share it.
    """
    queue, response, rate = 0.0, 0.0, 0.0
    for others in range(1, students + 1):
        response = busy * (1 + queue)
        rate = others / (1 - busy + response)
        queue = rate * response
    return rate, students / rate


# --------------------------------------------------------------------------------------------- the page


def page(data: dict[str, Any]) -> Iterator[str]:
    """The lines of docs/scale.md."""
    durations = {name: np.array(values) for name, values in data["durations"].items()}
    every = np.concatenate(list(durations.values()))
    work = STUDENTS * every.mean() / 3600
    yield "# A hundred thousand students"
    yield ""
    yield "What it takes to grade one assignment of a course with 100,000 students whose deadline is midnight. Written by"
    yield "`python docs/scale.py`: durations are measured, arrivals and prices are assumed, and the numbers are a simulation's."
    yield ""
    yield "## What was measured"
    yield ""
    yield f"On {data['machine']['cores']} cores ({data['machine']['processor']}), one core each:"
    yield ""
    yield "| assignment | submissions | median | longest |"
    yield "| --- | ---: | ---: | ---: |"
    for name, values in durations.items():
        yield f"| {name} | {len(values)} | {np.median(values):.1f} s | {values.max():.1f} s |"
    yield ""
    yield f"- A submission takes {every.mean():.1f} s on average, so the class takes **{work:,.0f} core-hours** for one assignment:"
    yield f"  {work * CORE_HOUR:,.0f} dollars at {CORE_HOUR:.2f} a core-hour, {work * CORE_HOUR / STUDENTS * 100:.3f} cents a student."
    yield f"- Its record and executed notebook are {data['bytes'] / 1e3:.0f} kB: {data['bytes'] * STUDENTS / 1e9:.0f} GB for the class."
    yield f"- One process writes {data['saves']:.0f} results a second (SQLite, this disk). That feeds {data['saves'] * every.mean():.0f}"
    yield "  workers; beyond it, split the class among several graders on one PostgreSQL: each submission is claimed by one."
    yield ""
    yield "## Waiting for a result"
    yield ""
    yield "*Rush*: graded as it comes in; half of the class submits in the last hours (exponential, mean"
    yield f"{LATE_MEAN:g} h before midnight), half any time in the week before. *Midnight*: collected and graded at the deadline."
    yield "Submissions are drawn from the measured ones of all assignments, one worker is one core, first come, first served."
    yield "The price is of workers that run from a week before midnight to the last result (rush), or from midnight on."
    yield ""
    yield "| workers | rush: median wait | 95 % within | last result after midnight | dollars | midnight: last result | dollars |"
    yield "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    draw = np.random.default_rng(0)
    hours = draw.choice(every, STUDENTS) / 3600
    rush, midnight = arrivals(draw, False), arrivals(draw, True)
    lines: dict[str, list[float]] = {"rush: 95 % of results": [], "midnight: last result": []}
    for workers in WORKERS:
        waited, at_once = waits(rush, hours, workers), waits(midnight, hours, workers)
        last = max(0.0, float((rush + waited).max()))
        lines["rush: 95 % of results"].append(float(np.quantile(waited, 0.95)))
        lines["midnight: last result"].append(float(at_once.max()))
        yield (
            f"| {workers} | {_time(np.median(waited))} | {_time(np.quantile(waited, 0.95))} | {_time(last)} | "
            f"{workers * (WEEK + last) * CORE_HOUR:,.0f} | {_time(at_once.max())} | {workers * at_once.max() * CORE_HOUR:,.0f} |"
        )
    _plot(lines, HERE / "scale.svg")
    yield ""
    yield "![Waiting time by the number of workers](scale.svg)"
    yield ""
    yield "Workers that stand idle for a week cost more than the grading. With a cluster that adds workers when a queue grows"
    yield "(Slurm jobs, a Kubernetes autoscaler), the price is that of the column *midnight*, for a wait of the column *rush*."
    yield ""
    yield "## Shares of a GPU"
    yield ""
    yield "An assignment with `device: gpu` needs a GPU for a part of its time only: the rest is Python, data and checks."
    yield "With `--per-gpu 4` four students share one. Computed, not measured (no GPU was at hand): mean-value analysis of"
    yield "students who each have a core of their own and queue for the GPU. A submission is taken to last"
    yield f"{every.mean():.0f} s alone; the price is of GPUs at {GPU_HOUR:.2f} dollars an hour for the class."
    yield ""
    yield (
        "| GPU busy, one alone | "
        + " | ".join(f"{k} on one: dollars (each takes)" for k in GPU_SHARES)
        + " |"
    )
    yield "| ---: |" + " ---: |" * len(GPU_SHARES)
    for busy in (0.05, 0.2, 0.5, 0.8):
        cells = []
        for students in GPU_SHARES:
            rate, longer = on_a_shared_gpu(busy, students)
            cells.append(f"{work / rate * GPU_HOUR:,.0f} ({longer:.2f} ×)")
        yield f"| {busy:.0%} | " + " | ".join(cells) + " |"
    yield ""
    yield "As long as a GPU is mostly idle, each further student on it is nearly free; the limit is its memory, of which each"
    yield "has an equal part. `nvidia-smi` shows the busy part for an assignment of yours."


def _time(hours: float) -> str:
    if hours < 1 / 60:
        return f"{3600 * hours:.0f} s"
    if hours < 1:
        return f"{60 * hours:.0f} min"
    return f"{hours:.1f} h" if hours < 48 else f"{hours / 24:.0f} days"


def _plot(lines: dict[str, list[float]], path: Path) -> None:
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context({"svg.hashsalt": "scale", "svg.fonttype": "none"}):
        figure = Figure(figsize=(5, 3), layout="constrained")
        axes = figure.subplots()
        for (name, values), marker in zip(lines.items(), "ox", strict=True):
            axes.loglog(WORKERS, values, marker=marker, label=name)
        axes.set(xlabel="workers", ylabel="hours")
        axes.legend()
        figure.savefig(path, metadata={"Date": None})


def main() -> None:
    """Measure if asked to, simulate, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--class", dest="work", type=Path, help="working folder of a class that was graded")
    options = parser.parse_args()
    inputs = HERE / "scale.json"
    if options.work:
        inputs.write_text(json.dumps(measured(options.work), indent=1) + "\n", encoding="utf-8")
    data = json.loads(inputs.read_text(encoding="utf-8"))
    (HERE / "scale.md").write_text("\n".join(page(data)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
