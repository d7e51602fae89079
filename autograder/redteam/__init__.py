"""A corpus of hostile submissions, run on our grader and, for comparison, on nbgrader and otter."""
