"""The other graders under attack: real commands inside bubblewrap, on a few attacks known to work there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.errors import UserError
from autograder.redteam import peers
from autograder.redteam.attack import Attack, Result, System
from autograder.redteam.attacks import corpus
from autograder.redteam.peers.containment import Container, require_containment

WORKS_ON_BOTH = "equal-to-everything"
needs_bubblewrap = pytest.mark.skipif(shutil.which("bwrap") is None, reason="bubblewrap is not installed")

PROBE = """
import json, os, pathlib, socket, subprocess, sys, time
def reached(address):
    try:
        socket.create_connection(address, timeout=60).close()
        return True
    except OSError:
        return False
def written(path):
    try:
        pathlib.Path(path, "written").write_text("x")
        return True
    except OSError:
        return False
subprocess.Popen(["sleep", "60"], start_new_session=True)
pathlib.Path("found.json").write_text(json.dumps({
    "user": os.getuid(), "real": os.path.exists(REAL), "env": os.environ.get("REAL_SECRET"),
    "processes": len([name for name in os.listdir("/proc") if name.isdigit()]),
    "inside": reached(("127.0.0.1", PORT)), "outside": reached(("127.0.0.1", OUTER)),
    "python": written(sys.prefix), "usr": written("/usr"), "tmp": written("/tmp"),
}))
"""
"""What hostile code finds around it; REAL, PORT and OUTER are put in front of it."""


def test_without_bubblewrap_there_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UserError, match="apt install bubblewrap"):
        require_containment()


@needs_bubblewrap
def test_the_container_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a process of its own: one that has entered the empty network does not come back."""
    monkeypatch.setenv("REAL_SECRET", "secret")
    script = tmp_path / "outside.py"
    script.write_text(
        f"""
import json, pathlib, sys
from autograder.redteam.evidence import Listener
from autograder.redteam.peers.containment import Container, enter_empty_network
outer = Listener()
enter_empty_network()
inner = Listener()
place = pathlib.Path({str(tmp_path / "place")!r})
(place / "grading" / "course").mkdir(parents=True)
(place / "grading" / "course" / "probe.py").write_text(
    f"REAL = {str(script)!r}\\nPORT = {{inner.port}}\\nOUTER = {{outer.port}}\\n" + {PROBE!r})
container = Container(place, {{"HOME": "/srv/grading"}})
outcome = container.run(["probe"], 60)
print(json.dumps([outcome.status, outcome.left, list(inner.heard()), list(outer.heard())]))
""",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == '[0, 1, ["a connection over the network"], []]', done.stderr
    found = (tmp_path / "place" / "grading" / "course" / "found.json").read_text(encoding="utf-8")
    assert (
        '"user": 1000, "real": false, "env": null' in found
        and '"inside": true, "outside": false, "python": false, "usr": false, "tmp": true' in found
    )
    assert (tmp_path / "place" / "tmp" / "written").exists()
    assert not Path(sys.prefix, "written").exists() and not Path("/usr/written").exists()


@needs_bubblewrap
def test_what_takes_too_long_or_too_much_is_ended(tmp_path: Path) -> None:
    (tmp_path / "grading" / "course").mkdir(parents=True)
    course = tmp_path / "grading" / "course"
    (course / "late.py").write_text("import time; time.sleep(600)", encoding="utf-8")
    (course / "wide.py").write_text(
        "import subprocess, time\nfor _ in range(700): subprocess.Popen(['sleep', '600'])\ntime.sleep(600)",
        encoding="utf-8",
    )
    container = Container(tmp_path, {"HOME": "/srv/grading"})
    assert "had to be ended" in container.run(["late"], 3).stopped
    assert "processes and threads" in container.run(["wide"], 60).stopped


@needs_bubblewrap
@pytest.mark.slow
def test_an_attack_that_works_on_the_others() -> None:
    """Making the courses also proves that an honest solution has full marks there, and a stub none."""
    told: list[tuple[Attack, System, Result]] = []

    def progress(attack: Attack, system: System, result: Result) -> None:
        told.append((attack, system, result))

    (attack,) = (attack for attack in corpus() if attack.name == WORKS_ON_BOTH)
    results = peers.run([attack], progress)[attack.name]
    assert set(results) == set(peers.PEERS) == {system for _, system, _ in told}
    assert all(result is results[system] for _, system, result in told)
    for result in results.values():
        assert result.max == 15 and attack.earns < result.score < 15, result
        assert result.evidence == [f"it got {result.score:g} points and earns {attack.earns:g}"]
