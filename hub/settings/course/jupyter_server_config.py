"""The formgrader is a page within a page of JupyterLab, both from this server.

JupyterHub forbids all pages of its servers to be shown within others (frame-ancestors 'none'), so the
formgrader would stay white. Pages of this very server are allowed here, for the course's server alone.
"""

c = get_config()
c.ServerApp.tornado_settings = {"headers": {"Content-Security-Policy": "frame-ancestors 'self'"}}
