"""What the executed notebook shows of a cell, beside what nbclient shows of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

from autograder.grade.harmless import cleaned
from autograder.grade.notebook import Executed, update_displays
from autograder.judge.session import WarmProcess, WorkerSession
from autograder.limits import Limits
from tests.cells import CELLS
from tests.conftest import PATIENCE
from tests.ready import Ready

Outputs = list[dict[str, Any]]
MODULES = ["torch", "pandas", "matplotlib.pyplot", "fastai.learner", "fastai.callback.progress"]
# What no two runs have in common.
CHANGES = (
    (re.compile(r"/ipykernel_\d+/\d+"), "/ipykernel/0"),
    (re.compile(r"0x[0-9a-f]{6,}"), "0x0"),
    (re.compile(r"\d+(\.\d+)? (ns|µs|μs|ms|s)\b"), "0 s"),
    (re.compile(r"\d\d:\d\d"), "00:00"),
)


def compared(outputs: Outputs) -> Outputs:
    """Outputs without what no two runs have in common: when a stream was flushed, numbers of processes, times."""
    found: Outputs = []
    for output in json.loads(json.dumps(outputs)):
        if found and output["output_type"] == "stream" and output["name"] == found[-1].get("name"):
            found[-1]["text"] += output["text"]
            continue
        for kind in {"text/html", "text/markdown"} & set(output.get("data", {})):
            output["data"][kind] = cleaned(output["data"][kind])  # a page would run it; see test_pages.py
        found.append(output)
    text = json.dumps(found, ensure_ascii=False).replace(str(Path.home()), "~")
    for pattern, same in CHANGES:
        text = pattern.sub(same, text)
    same_outputs: Outputs = json.loads(text)
    return same_outputs


@pytest.fixture(scope="module")
def by_nbclient(ready: Ready, tmp_path_factory: pytest.TempPathFactory) -> list[Outputs]:
    """What a kernel shows of each cell."""
    folder = tmp_path_factory.mktemp("kernel")
    notebook = new_notebook(cells=[new_code_cell(cell.source) for cell in CELLS])
    with pytest.MonkeyPatch.context() as patched:
        for variable, value in ready.kernels(folder / "jupyter").items():
            patched.setenv(variable, value)
        patched.delenv("PYTEST_CURRENT_TEST")  # with it, a kernel leaves its descriptors alone
        NotebookClient(
            notebook, kernel_name="python3", allow_errors=True, resources={"metadata": {"path": str(folder)}}
        ).execute()
    return [compared(cell.outputs) for cell in notebook.cells]


@pytest.fixture(scope="module")
def warm() -> Iterator[WarmProcess]:
    with WarmProcess(MODULES) as process:
        process.wait()
        yield process


@pytest.fixture(scope="module")
def by_us(warm: WarmProcess, tmp_path_factory: pytest.TempPathFactory) -> list[Outputs]:
    """What the executed notebook shows of each cell."""
    session = WorkerSession(warm.address, tmp_path_factory.mktemp("scratch"), Limits())
    session.limit(PATIENCE)
    executed = run(session, [cell.source for cell in CELLS])
    session.close()
    return [compared(cell.outputs) for cell in executed]


def run(session: WorkerSession, sources: list[str]) -> list[Executed]:
    executed: dict[str, Executed] = {}
    for number, source in enumerate(sources):
        executed[str(number)] = Executed.of(session.ask("run", source=source))
        update_displays(executed, executed[str(number)], after_hidden=False)
    return list(executed.values())


@pytest.mark.slow
@pytest.mark.xdist_group("shell")
@pytest.mark.parametrize("position", range(len(CELLS)), ids=[cell.name for cell in CELLS])
def test_a_cell_shows_what_it_shows_in_a_kernel(
    by_nbclient: list[Outputs], by_us: list[Outputs], position: int
) -> None:
    cell, expected, got = CELLS[position], by_nbclient[position], by_us[position]
    if not cell.differs:
        assert got == expected
        return
    assert got != expected, f"it does not differ any more: {cell.differs}"
    assert all(part in str(got) for part in cell.shown), got


def test_the_corpus_says_what_differs_and_how() -> None:
    assert len({cell.name for cell in CELLS}) == len(CELLS) >= 60
    assert all(bool(cell.differs) == bool(cell.shown) for cell in CELLS)
    assert sum(bool(cell.differs) for cell in CELLS) <= 8


# --------------------------------------------------------------------------------------- how much


@pytest.fixture
def session(warm: WarmProcess, tmp_path: Path) -> Iterator[WorkerSession]:
    session = WorkerSession(warm.address, tmp_path, Limits(output=200_000))
    session.limit(PATIENCE)
    yield session
    session.close()


PICTURE = """
from IPython.display import publish_display_data
def picture(size, **how):
    publish_display_data({'text/plain': '<picture>', 'image/png': 'A' * size}, **how)
"""


@pytest.mark.xdist_group("shell")
def test_what_is_too_large_is_a_line_and_what_comes_after_it_stays(session: WorkerSession) -> None:
    sources = [
        PICTURE,
        "print('before')\npicture(150_000)\nprint('between')\npicture(60_000)\nprint('after')\npicture(1000)",
        "print('x' * 150_000)\nprint('no more')\npicture(150_000)\n1 / 0",
        "for i in range(2000):\n    display(i)\nraise KeyError('shown')",
        "from IPython.display import clear_output\nfor i in range(50):\n    clear_output(wait=True)\n    picture(150_000)\n    print('y' * 90_000, i)",
        "raise ValueError('z' * 1_000_000)",
        "h = display('small', display_id='d')\nh.update({'image/png': 'A' * 150_000}, raw=True)\nh.update({'image/png': 'A' * 250_000}, raw=True)\nprint('on')",
    ]
    _, pictures, text, many, cleared, long, updated = (cell.outputs for cell in run(session, sources))
    assert [output.get("text") or len(output["data"].get("image/png", "")) for output in pictures] == [
        "before\n", 150_000, "between\n", 0, "after\n", 1000,
    ]  # fmt: skip
    assert "60,009 characters" in pictures[3]["data"]["text/plain"]
    assert len(text[0]["text"]) < 101_000 and "output cut here" in text[0]["text"]
    assert len(text[1]["data"]["image/png"]) == 150_000 and text[2]["ename"] == "ZeroDivisionError"
    assert len(text) == 3
    assert (
        len(many) == 1001 and many[999]["data"]["text/plain"] == "999" and many[1000]["ename"] == "KeyError"
    )
    assert len(cleared[0]["data"]["image/png"]) == 150_000 and cleared[1]["text"] == "y" * 90_000 + " 49\n"
    assert len(str(long)) < 500_000 and "output cut here" in long[0]["evalue"]
    assert "250,000 characters" in updated[0]["data"]["text/plain"] and updated[1]["text"] == "on\n"


@pytest.mark.xdist_group("shell")
def test_descriptors_are_limited_too_and_hold_nothing_of_what_was_before(session: WorkerSession) -> None:
    sources = [
        "import subprocess\nsubprocess.run('yes | head -c 5000000', shell=True);",
        "import os\nos.truncate('/proc/self/fd/1', 0)\nos.system('echo on')\nos.system('echo off >&2');",
        "def later():\n    print('from the judge')\n    os.system('echo from a process of the judge')\n    return 1",
        "print('next')",
    ]
    shown = [cell.outputs for cell in run(session, sources[:3])]
    assert session.ask("names", names=["later"])["later"]() == 1
    assert [text["text"] for text in run(session, sources[3:])[0].outputs] == ["next\n"]
    assert len(shown[0][0]["text"]) < 101_000 and "output cut here" in shown[0][0]["text"]
    assert [text["text"] for text in shown[1]] == ["on\n", "off\n"]


@pytest.mark.xdist_group("shell")
def test_a_cell_that_takes_the_streams_away_still_shows_its_error(session: WorkerSession) -> None:
    sources = ["import sys\nsys.stdout = None\n1 / 0", "sys.stdout.close()\nprint('here')", "1 + 1"]
    taken, back, after = run(session, sources)
    assert [output["output_type"] for output in taken.outputs] == ["error"]
    assert back.outputs[0]["text"] == "here\n" and after.outputs[0]["data"] == {"text/plain": "2"}


def test_what_a_cell_changes_after_a_hidden_case_is_marked() -> None:
    """It may show what that case sent to the student's code, and the cell that it changes came before."""

    def cell(count: int, *outputs: dict[str, Any]) -> Executed:
        return Executed.of({"count": count, "outputs": list(outputs), "error": None})

    def shown(text: str, **place: Any) -> dict[str, Any]:
        kind = "update_display_data" if place else "display_data"
        return {"output_type": kind, "data": {"text/plain": text}, "metadata": {}, **place}

    for after_hidden in (False, True):
        executed = {
            "a": cell(1, shown("old")),
            "b": cell(2, {"output_type": "stream", "name": "stdout", "text": "x"}),
        }
        executed["c"] = cell(
            3, shown("new", cell=1, output=0), shown("no", cell=1, output=7), shown("no", cell=1, output=-1),
            shown("no", cell=2, output=0), shown("no", cell=9, output=0), shown("no", cell=3, output=0),
        )  # fmt: skip
        update_displays(executed, executed["c"], after_hidden)
        assert (
            executed["a"].outputs[0]["data"] == {"text/plain": "new"}
            and executed["a"].changed is after_hidden
        )
        assert executed["b"].outputs[0]["text"] == "x" and executed["c"].outputs == []
        assert not executed["b"].changed


@pytest.mark.parametrize(
    "text", ["[" * 100 + "]" * 100, "[" * 50_000, '"\\ud800"', "9" * 5000, "{", '{"a": 1} 2']
)
def test_json_that_programs_choke_on_is_left_out(text: str) -> None:
    data = {"application/json": text, "text/plain": "p"}
    output = {
        "output_type": "display_data",
        "data": data,
        "metadata": {"application/json": {"expanded": True}},
    }
    (shown,) = Executed.of({"count": 1, "outputs": [output]}).outputs
    assert shown == {"output_type": "display_data", "data": {"text/plain": "p"}, "metadata": {}}
