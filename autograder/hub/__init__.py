"""A JupyterHub on one machine: its courses, its students' servers, its exchange."""
