"""Where the one-machine hub has its things: three variables say so."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
HUB = ROOT / "hub"


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
        """As the variables say, or within the repository and on port 8000."""
        get = os.environ.get
        return cls(
            Path(get("HUB_COURSES", HUB / "courses.yaml")).resolve(),
            Path(get("HUB_STATE", ROOT / "build" / "hub")).resolve(),
            get("HUB_ADDRESS", "http://127.0.0.1:8000"),
        )

    @property
    def passwords(self) -> Path:
        """The file of the demo's passwords."""
        return self.state / "passwords.json"
