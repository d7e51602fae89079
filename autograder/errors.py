"""Errors that reach a person: one line that says what, where and what to do."""


class UserError(Exception):
    """Bad input or a missing piece. Shown as one line, exit status 1, no traceback."""


class DataError(UserError):
    """A data file is missing, damaged, or not for this side of the trust boundary."""


class BuildError(UserError):
    """A source cannot be built: names the file and the cell."""


class LeakError(BuildError):
    """Something hidden would have been released."""
