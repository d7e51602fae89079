"""ngshare as the exchange: on one machine, and on Kubernetes."""

import os

from nbgrader.auth import JupyterHubAuthPlugin
from ngshare_exchange import configureExchange

c = get_config()

configureExchange(c, os.environ["NGSHARE_URL"])
c.Exchange.path_includes_course = True
if course := os.environ.get("NBGRADER_COURSE"):  # a server that grades; who takes it, the exchange knows
    c.CourseDirectory.course_id = course
    c.CourseDirectory.root = os.environ["NBGRADER_COURSE_ROOT"]
else:
    c.Authenticator.plugin_class = JupyterHubAuthPlugin  # the courses are the hub's groups
