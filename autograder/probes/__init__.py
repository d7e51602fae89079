"""Probes: measurements that happen beside the student's objects and return plain data.

Importing this package registers all of them by name in `autograder.checks.student.PROBES`.
"""

from autograder.probes import data, networks, objects, training, values

__all__ = ["data", "networks", "objects", "training", "values"]
