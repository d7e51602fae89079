"""``make hub``: a hub on this machine, until Ctrl-C.

It looks first for all that could stop it, then prepares what is not there yet, starts the hub, says how to come in
when everything answers, and in the end leaves no process behind.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator

from autograder.errors import UserError
from autograder.grade.stopping import signals_later, stopping_once
from autograder.hub import configuration, needs, prepare
from autograder.hub.courses import HubCourse, read_courses
from autograder.hub.places import HUB, Places, shown
from autograder.hub.running import Hub, end_everything
from autograder.progress import Lines
from autograder.startup import QuickExit
from autograder.worker import kernel

CONFIG = HUB / "jupyterhub_config.py"


def main() -> None:
    """Run a hub. Status 0 if it was told to end, 1 if it could not start or ended by itself."""
    end, lines = QuickExit(), Lines(sys.stdout)
    kernel.adopt_orphans()
    try:
        with stopping_once(), nothing_left_behind(lines):
            run(lines)
            end.status = 0
    except (UserError, OSError) as error:
        sys.exit(f"hub: {error}")
    except KeyboardInterrupt:
        _say(lines, "ended")
        end.status = 0


def run(lines: Lines) -> None:
    """Check, prepare, start, say how to come in, and wait for the end.

    Raises:
        UserError: something is missing or wrong, or the hub ended by itself.
    """
    places = Places.of_environment()
    if line := needs.refusal():
        raise UserError(line)
    courses = read_courses(places.courses)
    prepare.require_writable(places.state)
    config = configuration.read(CONFIG)
    config.require_free_ports()

    prepare.proxy(places.state, lines.say)
    prepare.exchange(places.state, lines.say)
    for course in courses:
        prepare.course(course, lines.say)
        prepare.hand_out(course, places.state, lines.say)

    lines.say(f"starting the hub; its log is {shown(places.log)}")
    places.settled.unlink(missing_ok=True)
    hub = Hub.start(CONFIG, places)
    hub.wait_for_answer(f"{config.hub}/hub/api/")
    lines.say("the hub answers")
    for name, address in config.services.items():
        hub.wait_for_answer(f"{address}/services/{name}/")
        lines.say(f"its service {name} answers")
    hub.wait_for_file(places.settled)
    for name in config.services:
        hub.wait_for_answer(f"{places.address}/services/{name}/")
    lines.say("everything can be reached")
    print(how_to_come_in(places, courses, config.demo), flush=True)
    if hub.wait():
        hub.require_running()  # which says why it does not
    lines.say("the hub has ended")  # as an administrator may have asked of it


@contextlib.contextmanager
def nothing_left_behind(lines: Lines) -> Iterator[None]:
    """In the end, end whatever was started."""
    try:
        yield
    except KeyboardInterrupt:
        _say(lines, "ending: the servers, then the hub")
        raise
    finally:
        with signals_later():
            end_everything()


def how_to_come_in(places: Places, courses: tuple[HubCourse, ...], demo: bool) -> str:
    """Addresses, and the passwords if they are the demo's."""
    passwords: dict[str, str] = json.loads(places.passwords.read_text()) if demo else {}
    lines = ["", f"The hub runs at {places.address}, until Ctrl-C. What it says is in {shown(places.log)}."]
    if demo:
        lines.append("Passwords of this demo, and for nothing else:")
    for course in courses:
        formgrader = f"{places.address}/services/{course.name}/"
        lines.append("")
        lines += [
            f"  {name:<12} {passwords.get(name, '')}   teaches {course.name}: {formgrader}"
            for name in course.instructors
        ]
        lines += [f"  {name:<12} {passwords.get(name, '')}   takes {course.name}" for name in course.students]
        lines += ["", f"  a link that hands out {course.name} by git: {places.address}{pull_link(course)}"]
    return "\n".join([*lines, ""])


def pull_link(course: HubCourse) -> str:
    """The path of the link that fetches the repository into a student's home and opens it."""
    return (
        f"/hub/user-redirect/git-pull?repo=file%3A%2F%2F%2Fsrv%2Fcourses%2F{course.name}.git&branch=main"
        f"&targetPath={course.name}-git&urlpath=lab%2Ftree%2F{course.name}-git"
    )


def _say(lines: Lines, text: str) -> None:
    with contextlib.suppress(OSError):  # the terminal may have been closed
        lines.say(text)


if __name__ == "__main__":
    main()
