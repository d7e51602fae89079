"""What the hub's configuration says, for who starts it: who listens where, and whether passwords are the demo's."""

from __future__ import annotations

import errno
import socket
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlparse

from traitlets.config.loader import PyFileConfigLoader

from autograder.errors import UserError
from autograder.hub.passwords import DemoAuthenticator


@dataclass(frozen=True)
class Configuration:
    """What `read` finds.

    Attributes:
        hub: the hub's own address, behind the proxy.
        services: the addresses of the services that have one, by name.
        listeners: all addresses on which something will listen, the proxy's first.
        demo: whether people log in with the passwords of the demo.
    """

    hub: str
    services: dict[str, str]
    listeners: tuple[str, ...]
    demo: bool

    def require_free_ports(self) -> None:
        """See that nobody listens there yet.

        Raises:
            UserError: somebody does, or it is not ours to listen there.
        """
        for address in self.listeners:
            host, port = urlparse(address).hostname or "", urlparse(address).port or 80
            try:
                family = socket.AF_INET6 if ":" in host else socket.AF_INET
                socket.create_server((host, port), family=family).close()
            except (OSError, OverflowError) as error:
                taken = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
                what = (
                    "is taken, perhaps by a hub that still runs" if taken else f"is not to be had ({error})"
                )
                others = "HUB_ADDRESS=http://127.0.0.1:9000 make hub takes others"
                raise UserError(f"port {port} of {host} {what}; {others}") from None


def read(path: Path) -> Configuration:
    """Run a configuration file, as the hub will.

    Raises:
        UserError: it refuses, or fails.
    """
    try:
        config = PyFileConfigLoader(path.name, path=str(path.parent)).load_config()
    except SystemExit as refusal:
        raise UserError(str(refusal).removeprefix("hub: ")) from None
    except (UserError, OSError):
        raise
    except Exception as error:  # the file is the admin's to change
        raise UserError(f"{path}: {type(error).__name__}: {error}") from None
    hub = config.JupyterHub
    services = {one["name"]: one["url"] for one in hub.services if "url" in one}
    behind = (hub.hub_bind_url, config.ConfigurableHTTPProxy.api_url, *services.values())
    return Configuration(
        hub.hub_bind_url, services, (hub.bind_url, *behind), hub.authenticator_class is DemoAuthenticator
    )
