"""The hub's exchange: ngshare, on the address the hub gave to the service and on no other.

Started by the hub, with the environment of exchange-requirements.txt, as ``python exchange.py FOLDER ADMIN``.
ngshare's own program listens on all of the machine's addresses.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections import namedtuple
from pathlib import Path
from urllib.parse import urlparse

from ngshare import dbutil
from ngshare.ngshare import MyApplication
from tornado.httpserver import HTTPServer

MAX_SUBMISSION = 100 << 20
"""Bytes of one request: what a student hands in, as base64."""


async def main(folder: Path, admin: str) -> None:
    """Serve until the hub ends it."""
    files = folder / "files"
    files.mkdir(parents=True, exist_ok=True)
    database = f"sqlite:///{folder / 'ngshare.db'}"
    options = namedtuple("options", ["x"])(["data=true", f"storage={files}"])
    dbutil.upgrade(database, cmd_opts=options)
    app = MyApplication(
        os.environ["JUPYTERHUB_SERVICE_PREFIX"], database, str(files), admin=[admin], autoreload=False
    )
    address = urlparse(os.environ["JUPYTERHUB_SERVICE_URL"])
    server = HTTPServer(app, max_buffer_size=MAX_SUBMISSION, max_body_size=MAX_SUBMISSION)
    server.listen(address.port or 80, address.hostname or "127.0.0.1")
    await asyncio.Event().wait()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):  # how the hub ends it
        asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
