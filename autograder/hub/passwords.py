"""Logging in on a hub that is tried out: a password for each user, drawn anew for each hub."""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jupyterhub.auth import Authenticator
from traitlets import Unicode


def draw_passwords(path: Path, users: Iterable[str]) -> dict[str, str]:
    """The passwords in a file that only its owner can read; those of new users are drawn."""
    known = json.loads(path.read_text()) if path.exists() else {}
    passwords = {user: known.get(user) or secrets.token_urlsafe(9) for user in sorted(users)}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_text(json.dumps(passwords, indent=1))
    return passwords


class DemoAuthenticator(Authenticator):  # type: ignore[misc]
    """Checks against the file of `draw_passwords`. For trying out, on loopback."""

    passwords = Unicode(help="The file.").tag(config=True)

    async def authenticate(self, handler: Any, data: dict[str, str]) -> str | None:
        """The user's name, or None."""
        known: dict[str, str] = json.loads(Path(self.passwords).read_text())
        expected = known.get(data["username"])
        given = data.get("password", "")
        if expected is not None and hmac.compare_digest(expected.encode(), given.encode()):
            return data["username"]
        return None
