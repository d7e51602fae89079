"""The program ``autograder``."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from autograder import __version__
from autograder.errors import UserError

_COMMANDS = {
    "build": "autograder.build.commands:build",
    "check": "autograder.student_check:check",
    "data": "autograder.data.commands:data_group",
    "grade": "autograder.grade.commands:grade",
    "report": "autograder.report.commands:report",
}


class _LazyGroup(click.Group):
    """Commands are imported when they are called: a student's install has not all of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name].split(":")
        try:
            return getattr(importlib.import_module(module), name)  # type: ignore[no-any-return]
        except ModuleNotFoundError as error:
            raise UserError(
                f"'autograder {cmd_name}' needs the package {error.name}: pip install 'dlbio-autograder[course]'"
            ) from None


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="autograder")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def cli(debug: bool) -> None:
    """Autograded exercises for deep learning in computational biology and medicine."""
    del debug


def main(arguments: list[str] | None = None) -> Any:
    """Run the program: errors are one line and exit status 1, wrong usage is status 2."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        sys.exit(cli.main(given, prog_name="autograder", standalone_mode=False))
    except click.Abort:
        click.echo("stopped; the same command goes on from here", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (UserError, OSError) as error:
        if "--debug" in given:
            raise
        click.echo(f"autograder: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
