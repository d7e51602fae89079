"""The exchange of the hub, and the courses by the hub's groups."""

import os

from nbgrader.auth import JupyterHubAuthPlugin
from ngshare_exchange import configureExchange

c = get_config()

configureExchange(c, os.environ["NGSHARE_URL"])
c.Authenticator.plugin_class = JupyterHubAuthPlugin
c.Exchange.path_includes_course = True
