"""The root of the command line, and how a run of it ends."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence

import click

from .completion import completion_variable
from .failures import CLOSED_PIPE, INTERRUPTED, exit_code, is_told, say, silence_output
from .program import Program
from .root import Root
from .session import Session

__all__ = ["main"]


def main(program: Program, arguments: Sequence[str]) -> int:
    """Run one command and give its exit code; whatever goes wrong is said on standard error."""
    session = Session(program)
    try:
        with warnings.catch_warnings():
            # The help says what is deprecated, and click does when it is used.
            warnings.simplefilter("ignore", DeprecationWarning)
            _run(Root(session), session, list(arguments))
        sys.stdout.flush()
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        return 0
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        silence_output()
        return CLOSED_PIPE
    except Exception as error:
        if not is_told(error):
            raise
        say(error, program.name, as_json=session.settings.format in {"json", "jsonl"})
        return exit_code(error)
    return 0


def _run(root: Root, session: Session, arguments: list[str]) -> None:
    """Run a command, or complete one where a shell asks for that.

    click's own ``main`` would end a closed pipe and Ctrl-C in its own way: with 1, and a line.
    """
    name = session.program.name
    if completion_variable(name) in os.environ:
        root.main(arguments, prog_name=name, complete_var=completion_variable(name))
    with root.make_context(name, arguments, obj=session) as context:
        root.invoke(context)
