"""A pytest plugin: how pytest's workers share the tests and the machine.

Tests that share a fixture of their module run in one worker, the modules that take longest first, so that no worker is
left with a long one at the end. A test marked ``alone`` (it measures) runs last, while no other test does.
"""

from __future__ import annotations

import contextlib
import fcntl
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import IO, Any

import pytest

LONGEST_FIRST: tuple[str, ...] = ()
"""Test modules by the time they take on a quiet machine, as ``pytest --durations=0`` tells; the rest follow."""

_LOCK = "machine"
_lock = pytest.StashKey[IO[bytes]]()


def pytest_configure(config: pytest.Config) -> None:
    """Make known what tests may be marked with."""
    config.addinivalue_line("markers", "alone: runs while no other test does")


@pytest.hookimpl(tryfirst=True)  # xdist looks at the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Order the tests, and group those that belong together."""
    rank = {name: number for number, name in enumerate(LONGEST_FIRST)}

    def place(item: pytest.Item) -> tuple[bool, int]:
        module = item.nodeid.split("::")[0].removeprefix("tests/test_").removesuffix(".py")
        return _alone(item), rank.get(module, len(rank))

    for item in items:
        if group := _group(item):
            item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=place)


def _group(item: pytest.Item) -> str | None:
    """What a test shares with others of its module: the fixtures that are made once."""
    if _alone(item):
        return "alone"
    assert isinstance(item, pytest.Function)
    known = item._fixtureinfo.name2fixturedefs
    shared = {name for name, found in known.items() if found[-1].scope in ("module", "class")} - {"lent"}
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    values = [str(value) for name, value in parameters.items() if name in shared]
    return "-".join([item.nodeid.split("::")[0], *values]) if shared else None


def _alone(item: pytest.Item) -> bool:
    return item.get_closest_marker("alone") is not None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Keep other tests from running beside one that is to be alone."""
    with _machine(item.config, alone=_alone(item)):
        return (yield)


@contextlib.contextmanager
def _machine(config: pytest.Config, alone: bool) -> Iterator[None]:
    """Share the machine with the other workers' tests, or wait until they are done and have it alone."""
    if not hasattr(config, "workerinput"):
        yield
        return
    with Path(config.workerinput[_LOCK]).open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        yield


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker the file that they all lock."""
    node.workerinput[_LOCK] = node.config.stash.setdefault(_lock, tempfile.NamedTemporaryFile()).name  # noqa: SIM115
