"""Forged answers to the questions of the real course: one module for each assignment."""

from __future__ import annotations

from autograder.redteam.attacks.course import biomedical_text, cells, graphs, mlp, tabular

ATTACKS = (*mlp.ATTACKS, *cells.ATTACKS, *biomedical_text.ATTACKS, *graphs.ATTACKS, *tabular.ATTACKS)
