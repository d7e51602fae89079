"""The page of ``autograder bench``: tables, and plots beside it as SVG."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from autograder.grade.record import write_atomically

_HEAD = """\
# How fast

Written by `autograder bench` on {cores} cores ({processor}). Every figure is the wall-clock time of whole commands,
from their start to their end, the median of the runs that the JSON file lists, which took turns with the others'.
All graders got the same notebooks and the same tests, case by case, and gave the same scores: otherwise there would
be no figures. Compare within a row: parts may be of different days (in the JSON file), when a machine like this one,
shared with others, was faster or slower.
"""


def write(data: dict[str, Any], path: Path) -> None:
    """Write the page, and its plots beside it."""
    parts = data["parts"]
    text = [_HEAD.format(cores=data["cores"], processor=data["machine"]["processor"])]
    if compared := [*parts.get("small", ()), *parts.get("assignments", ())]:
        text.append("## Beside nbgrader and otter\n")
        text += _beside_others(compared)
    text += _where_it_goes([*compared, *parts.get("scaling", ())])
    if scaling := parts.get("scaling"):
        text.append("## Larger classes\n")
        text.append(
            "| submissions | seconds | a submission | standing by: seconds | a submission | "
            "peak memory of the process that writes grades |"
        )
        text.append("| ---: | ---: | ---: | ---: | ---: | ---: |")
        for one in scaling:
            each = [
                f"{one[system]['seconds']:.1f} | {one[system]['seconds'] / one['submissions']:.3f} s"
                for system in ("autograder", "standby")
            ]
            memory = one["autograder"]["memory"] / 2**20
            text.append(f"| {one['submissions']} | {' | '.join(each)} | {memory:.0f} MB |")
        text += _each_further_one(scaling, parts.get("small", []))
        picture = path.with_name(f"{path.stem}-scaling.svg")
        _plot(scaling, picture)
        text.append(f"\n![Seconds by the size of the class]({picture.name})\n")
    if workers := parts.get("workers"):
        text.append("## More workers\n")
        text.append("| at a time | seconds |\n| ---: | ---: |")
        text += [f"| {one['workers']} | {one['autograder']['seconds']:.1f} |" for one in workers]
        text.append("")
    if data["jail"]:
        text.append("## The jail and the protocol\n")
        text.append("With the libraries of all assignments loaded; times are medians.\n")
        text.append("| | |\n| --- | ---: |")
        text += [
            f"| {name} | {value if not isinstance(value, float) else format(value, '.2f')} |"
            for name, value in data["jail"].items()
        ]
        text.append("")
    write_atomically(path, "\n".join(text).rstrip() + "\n")


def _beside_others(compared: list[dict[str, Any]]) -> list[str]:
    text = [
        "Ours alone has to import the exercise's libraries first. While `autograder standby` runs, that has been done, once,",
        "in the seconds in brackets. The others import them for each submission.",
        "",
        "| exercise | submissions | our grader | | nbgrader autograde | otter run | nbgrader takes | otter takes |",
        "| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for one in compared:
        for system, said in (("autograder", "alone"), ("standby", "standing by")):
            if system not in one:
                continue
            ready = f" ({one[system]['ready_seconds']:.0f} s)" if "ready_seconds" in one[system] else ""
            times = one[system] if "times_otter" in one[system] else one
            text.append(
                f"| {one['assignment']} | {one['submissions']} | {said} | {_s(one, system)}{ready} | "
                f"{_s(one, 'nbgrader')} | {_s(one, 'otter')} | {times['times_nbgrader']:.0f} × as long | "
                f"{times['times_otter']:.0f} × as long |"
            )
    return [*text, ""]


def _each_further_one(scaling: list[dict[str, Any]], small: list[dict[str, Any]]) -> list[str]:
    """What a submission takes when the start is paid for, beside the others, which start anew for each."""
    first, last = scaling[0], scaling[-1]
    more = last["submissions"] - first["submissions"]
    if not more:
        return []
    each = (last["autograder"]["seconds"] - first["autograder"]["seconds"]) / more
    said = f"\nWith the start-up paid for, each further submission takes {each:.3f} s"
    for one in small:
        theirs = {name: one[name]["seconds"] / one["submissions"] for name in ("nbgrader", "otter")}
        said += "; " + ", ".join(
            f"{name} takes {seconds:.1f} s for each, {seconds / each:.0f} times as long"
            for name, seconds in theirs.items()
        )
    return [f"{said}.\n"]


def _where_it_goes(measured: list[dict[str, Any]]) -> list[str]:
    """A section, if anything of it was measured."""
    rows = [
        (f"{one['assignment']}, class of {one['submissions']}{said}", one[system]["a_submission"])
        for one in measured
        for system, said in (("autograder", ""), ("standby", ", standing by"))
        if "a_submission" in one.get(system, {})
    ]
    if not rows:
        return []
    text = ["## Where the time goes\n"]
    text.append(
        "Seconds a submission. Judging, by the clock, is the student's cells, the cases (the checks, and the"
    )
    text.append(
        "student's functions that they call) and the rest (reading, the worker's start and end, the executed"
    )
    text.append(
        "notebook). Processor time is the student's process, and all else: the judge's, this program's start"
    )
    text.append("and end, the gradebook.\n")
    text.append("| exercise | cells | cases | rest of judging | processor: student's | processor: all else |")
    text.append("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, shares in rows:
        seconds = (shares[share] for share in ("cells", "cases", "rest", "student_cpu", "overhead"))
        text.append(f"| {name} | " + " | ".join(f"{value:.3f}" for value in seconds) + " |")
    return [*text, ""]


def _s(one: dict[str, Any], system: str) -> str:
    return f"{one[system]['seconds']:.1f} s"


def _plot(scaling: list[dict[str, Any]], path: Path) -> None:
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context({"svg.hashsalt": "bench", "svg.fonttype": "none"}):
        figure = Figure(figsize=(5, 3), layout="constrained")
        axes = figure.subplots()
        axes.plot(
            [one["submissions"] for one in scaling], [one["autograder"]["seconds"] for one in scaling], "o-"
        )
        axes.set(xlabel="submissions", ylabel="seconds", xlim=(0, None), ylim=(0, None))
        figure.savefig(path, metadata={"Date": None})
