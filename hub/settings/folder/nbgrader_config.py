"""A folder of a shared file system as the exchange, where people have accounts: on a Slurm cluster.

The owner of what lies in it tells who handed it in.
"""

import os

from nbgrader.auth import JupyterHubAuthPlugin

c = get_config()

c.Exchange.root = os.environ["NBGRADER_EXCHANGE"]
c.Exchange.path_includes_course = True
c.Authenticator.plugin_class = JupyterHubAuthPlugin  # the courses are the hub's groups
if course := os.environ.get("NBGRADER_COURSE"):  # a server that grades
    c.CourseDirectory.course_id = course
    c.CourseDirectory.root = os.environ["NBGRADER_COURSE_ROOT"]
    c.CourseDirectory.groupshared = True  # several may teach it
