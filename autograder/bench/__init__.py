"""How fast the graders are: ours, nbgrader's and otter's, on the same notebooks with the same tests."""
