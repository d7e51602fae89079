"""The class in one page: who has what, and what was not understood."""
