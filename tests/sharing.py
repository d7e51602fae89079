"""A pytest plugin: how the tests are shared out to pytest's workers (``pytest -n 2``).

Tests that share a fixture of their module run in one worker. What measures, takes both cores or looks for what was left
behind is marked with ``xdist_group(MACHINE)``: one worker runs it all, one after the other. The modules that take longest
come first, so that no worker has a long one left at the end.
"""

from __future__ import annotations

import pytest

MACHINE = "machine"
LONGEST_FIRST = (
    "assignments", "cluster", "hub", "faults", "bench", "browser", "kubernetes_images", "grade", "standby", "redteam",
    "slurm_hub", "redteam_peers", "kubernetes_running", "validate", "worker_python", "records", "slurm", "jail", "build",
    "gradebooks", "style", "data", "broken", "protocol", "gpu", "judge_imports",
)  # fmt: skip
"""Test modules by the time they take on a quiet machine, as ``pytest --durations=0`` tells; the rest follow."""


@pytest.hookimpl(tryfirst=True)  # xdist looks at the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Order the tests, and group those that belong together."""
    rank = {name: number for number, name in enumerate(LONGEST_FIRST)}
    for item in items:
        group = _group(item)
        if group and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=lambda item: rank.get(_module(item), len(rank)))


def _module(item: pytest.Item) -> str:
    return item.nodeid.split("::")[0].removeprefix("tests/test_").removesuffix(".py")


def _group(item: pytest.Item) -> str | None:
    """What a test shares with others of its module: the fixtures that are made once, with their parameter."""
    assert isinstance(item, pytest.Function)
    known = item._fixtureinfo.name2fixturedefs
    shared = {name for name, found in known.items() if found[-1].scope in ("module", "class")} - {"lent"}
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    values = [str(value) for name, value in parameters.items() if name in shared]
    return "-".join([_module(item), *values]) if shared else None
