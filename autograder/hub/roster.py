"""Tells the exchange who teaches and who takes which course, as ``courses.yaml`` says.

Started by the hub as ``python -m autograder.hub.roster COURSES EXCHANGE SETTLED``, a service whose token is the exchange's
administrator. It reads the file again now and then, so a student who is added there needs no restart. Once the exchange knows
what the file says, there is a file SETTLED.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sys
import time
from pathlib import Path

import requests

from autograder.errors import UserError
from autograder.hub.courses import HubCourse, read_courses

_log = logging.getLogger(__name__)
SECONDS = 10.0


class Exchange:
    """ngshare's interface for administrators."""

    def __init__(self, url: str, token: str) -> None:
        self.url, self.headers = url, {"Authorization": f"token {token}"}

    def settle(self, course: HubCourse) -> None:
        """Make a course with its people, and take out who is not listed any more.

        Raises:
            requests.RequestException: the exchange does not answer, or refuses.
        """
        known = self._ask("GET", "courses")["courses"]
        teachers = (course.name, *course.instructors)  # the course's own server among them
        if course.name not in known:
            self._ask("POST", f"course/{course.name}", instructors=json.dumps(teachers))
        for kind, wanted in (("instructor", teachers), ("student", course.students)):
            there = {one["username"] for one in self._ask("GET", f"{kind}s/{course.name}")[f"{kind}s"]}
            for name in there - set(wanted):
                self._ask("DELETE", f"{kind}/{course.name}/{name}")
            for name in set(wanted) - there:
                self._ask("POST", f"{kind}/{course.name}/{name}", first_name="", last_name="", email="")

    def _ask(self, method: str, path: str, **data: str) -> dict[str, list]:  # type: ignore[type-arg]
        answer = requests.request(method, f"{self.url}/{path}", headers=self.headers, data=data, timeout=30)
        answer.raise_for_status()
        return answer.json()  # type: ignore[no-any-return]


def main(path: Path, url: str, settled: Path | None = None) -> None:
    """Keep the exchange as the file says, until the hub ends it.

    Args:
        settled: a file to leave once the exchange knows the courses.
    """
    exchange, seen = Exchange(url, os.environ["JUPYTERHUB_API_TOKEN"]), ""
    while True:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if text != seen:
            try:
                for course in read_courses(path):
                    exchange.settle(course)
                seen = text
                if settled is not None:
                    settled.touch()
            except UserError as error:
                _log.error("%s", error)
            except requests.RequestException as error:  # it may not have started yet
                _log.warning("the exchange does not answer yet: %s", error)
                time.sleep(1)
                continue
        time.sleep(SECONDS)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    with contextlib.suppress(KeyboardInterrupt):  # how the hub ends it
        main(Path(sys.argv[1]), sys.argv[2], *map(Path, sys.argv[3:]))
