"""The root of the command line, and how a run of it ends."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence

import click

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
            outcome = Root(session).main(
                list(arguments), prog_name=program.name, standalone_mode=False, obj=session
            )
        sys.stdout.flush()
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
    return outcome if isinstance(outcome, int) else 0
