"""The exchange of the hub, and which course this is. Who takes it stands in courses.yaml."""

import os

from ngshare_exchange import configureExchange

c = get_config()

configureExchange(c, os.environ["NGSHARE_URL"])
c.Exchange.path_includes_course = True
c.CourseDirectory.course_id = os.environ["NBGRADER_COURSE"]
c.CourseDirectory.root = f"{os.environ['HOME']}/course"
