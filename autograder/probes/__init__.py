"""Probes: measurements that happen beside the student's objects and return plain data.

Importing this package imports every module in it, which registers all probes by name in
`autograder.checks.student.PROBES`. A module here must be light to import: what is heavy
(transformers, torch_geometric) is imported inside the probe that needs it.
"""

import importlib
import pkgutil

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")
