"""Where the one-machine hub has its things: three variables say so."""

from __future__ import annotations

import ipaddress
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlparse

from autograder.errors import UserError

ROOT = Path(__file__).parent.parent.parent
HUB = ROOT / "hub"


def shown(path: Path) -> Path:
    """A path as people read it: from where they are, if it lies there."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


@dataclass(frozen=True)
class Places:
    """The places of a hub.

    Attributes:
        courses: the file of its courses, ``HUB_COURSES``.
        state: the folder of all it keeps, ``HUB_STATE``.
        address: under which people reach it, ``HUB_ADDRESS``.
    """

    courses: Path
    state: Path
    address: str

    @classmethod
    def of_environment(cls) -> Places:
        """As the variables say, or within the repository and on port 8000.

        Raises:
            UserError: the address is none.
        """
        get = os.environ.get
        places = cls(
            Path(get("HUB_COURSES", HUB / "courses.yaml")).resolve(),
            Path(get("HUB_STATE", ROOT / "build" / "hub")).resolve(),
            get("HUB_ADDRESS", "http://127.0.0.1:8000").rstrip("/"),
        )
        if urlparse(places.address).scheme not in ("http", "https") or not places.host or not places.port:
            raise UserError(f"HUB_ADDRESS={places.address}: write it as http://127.0.0.1:8000")
        return places

    @property
    def host(self) -> str:
        """The name or number in the address."""
        return urlparse(self.address).hostname or ""

    @property
    def port(self) -> int:
        """The port in the address; the hub takes those that follow, too. 0 if there is none."""
        try:
            return urlparse(self.address).port or 0
        except ValueError:  # no number, or too large
            return 0

    @property
    def loopback(self) -> bool:
        """Whether nobody but this machine sees the address."""
        try:
            return self.host == "localhost" or ipaddress.ip_address(self.host).is_loopback
        except ValueError:  # a name, which may be anybody's
            return False

    @property
    def passwords(self) -> Path:
        """The file of the demo's passwords."""
        return self.state / "passwords.json"

    @property
    def log(self) -> Path:
        """What the hub, its proxy, its services and its servers say; of the last start."""
        return self.state / "hub.log"

    @property
    def settled(self) -> Path:
        """A file that is there from when the exchange knows the courses."""
        return self.state / "settled"
