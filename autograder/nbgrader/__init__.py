"""nbgrader's commands and the formgrader's buttons, done by this package's builder and grader."""
