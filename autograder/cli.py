"""The program ``autograder``."""

from __future__ import annotations

import importlib
import sys
from typing import NoReturn

import click

from autograder import __version__
from autograder.errors import UserError
from autograder.startup import QuickExit, quick_imports

_COMMANDS = {
    "bench": (
        "autograder.bench.commands:bench",
        "Time this grader beside nbgrader and otter, on the same notebooks with the same scores.",
    ),
    "build": (
        "autograder.build.commands:build",
        "Build the course: source/ to release/, solutions/ and otter zips.",
    ),
    "check": ("autograder.student_check:check", "Run a notebook and show what its checks say."),
    "data": ("autograder.data.commands:data_group", "List data sets, and install them."),
    "grade": ("autograder.grade.commands:grade", "Grade the submissions of an assignment."),
    "redteam": (
        "autograder.redteam.commands:redteam",
        "Attack the grader with hostile submissions, and show what became of them.",
    ),
    "report": ("autograder.report.commands:report", "Write the class in one HTML page."),
    "standby": (
        "autograder.standby.commands:standby",
        "Keep a grader ready, so that 'autograder grade' starts at once.",
    ),
    "validate": (
        "autograder.validate.commands:validate",
        "Test the tests: right answers, wrong ones, cheats, many seeds.",
    ),
}


class _LazyGroup(click.Group):
    """Commands are imported when they are called: it takes seconds, and a student's install has not all."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name][0].split(":")
        try:
            with quick_imports():
                return getattr(importlib.import_module(module), name)  # type: ignore[no-any-return]
        except ModuleNotFoundError as error:
            if str(error.name).startswith("autograder."):
                raise UserError(
                    f"'autograder {cmd_name}' is the instructor's: install the course's repository, not its release/"
                ) from None
            raise UserError(
                f"'autograder {cmd_name}' needs the package {error.name}: pip install 'dlbio-autograder[course]'"
            ) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, _COMMANDS[name][1]) for name in self.list_commands(ctx)])


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="autograder")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def cli(debug: bool) -> None:
    """Autograded exercises for deep learning in computational biology and medicine."""
    del debug


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the program: errors are one line and exit status 1, wrong usage is status 2.

    Args:
        arguments: by default those of this process, which then ends at once, and which a grader that stands by may
            do the work of.
    """
    end = QuickExit() if arguments is None else None
    given = sys.argv[1:] if arguments is None else arguments
    handed_over = None
    if arguments is None and given[:1] == ["grade"]:  # students have this program, too, also on Windows
        from autograder.standby.client import hand_over

        handed_over = hand_over(given)
    status = _run(given) if handed_over is None else handed_over
    if end is not None:
        end.status = status
    sys.exit(status)


def _run(given: list[str]) -> int:
    try:
        return cli.main(given, prog_name="autograder", standalone_mode=False) or 0
    except click.Abort:
        click.echo("stopped; the same command goes on from here", err=True)
        return 130
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (UserError, OSError) as error:
        if "--debug" in given:
            raise
        click.echo(f"autograder: {error}", err=True)
        return 1


if __name__ == "__main__":
    main()
