"""The courses of a hub: one entry each in a YAML file, and nothing else to edit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

from autograder.errors import UserError

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_SERVICES = ("cull", "ngshare", "roster")  # the hub's own, beside the courses' servers


@dataclass(frozen=True)
class HubCourse:
    """A course as the hub knows it.

    Attributes:
        name: its id, in nbgrader, in the exchange and in addresses.
        root: the folder with ``source/`` and ``nbgrader_config.py``: only instructors of the course see it.
        instructors, students: user names.
    """

    name: str
    root: Path
    instructors: tuple[str, ...]
    students: tuple[str, ...]


def read_courses(path: Path) -> tuple[HubCourse, ...]:
    """The courses of a file such as ``hub/courses.yaml``; roots are relative to the file.

    Raises:
        UserError: it cannot be read, or an entry says what cannot be.
    """
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise UserError(f"{path}: cannot be read ({' '.join(str(error).split())})") from None
    if not isinstance(data, dict) or not data:
        raise UserError(
            f"{path}: has no courses; write 'dlbio: {{root: …, instructors: […], students: […]}}'"
        )
    return tuple(_course(path, name, entry) for name, entry in data.items())


def people(courses: Iterable[HubCourse]) -> set[str]:
    """Everybody who teaches or takes a course."""
    return {name for course in courses for name in (*course.instructors, *course.students)}


def groups(courses: Iterable[HubCourse]) -> dict[str, dict[str, list[str]]]:
    """The hub's groups, under the names that nbgrader looks for."""
    return {
        group: {"users": list(users)}
        for course in courses
        for group, users in (
            (f"nbgrader-{course.name}", course.students),
            (f"formgrade-{course.name}", course.instructors),
        )
    }


def _course(path: Path, name: object, entry: object) -> HubCourse:
    where = f"{path}: {name}"
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise UserError(f"{where}: a course's name has small letters, digits and '-'")
    if name in _SERVICES:
        raise UserError(f"{where}: a service of the hub has that name; take another")
    if not isinstance(entry, dict) or set(entry) != {"root", "instructors", "students"}:
        raise UserError(f"{where}: wants exactly 'root', 'instructors' and 'students'")
    people = {}
    for role in ("instructors", "students"):
        names = entry[role]
        if not isinstance(names, list) or not all(isinstance(n, str) and _NAME.fullmatch(n) for n in names):
            raise UserError(f"{where}: '{role}' is not a list of user names (small letters, digits and '-')")
        people[role] = tuple(names)
    if both := set(people["instructors"]) & set(people["students"]):
        raise UserError(f"{where}: {', '.join(sorted(both))} cannot be instructor and student of one course")
    root = (path.parent / str(entry["root"])).resolve()
    return HubCourse(name, root, people["instructors"], people["students"])
