"""``completion``: what a shell reads to complete commands, options and values."""

from __future__ import annotations

import click

from .session import Session

__all__ = ["completion_command", "completion_variable"]

_SHELLS = ("bash", "zsh", "fish")


def completion_variable(name: str) -> str:
    """The variable by which a shell asks the program for completions."""
    return f"_{name}_COMPLETE".replace("-", "_").replace(".", "_").upper()


def completion_command(session: Session, root: click.Command) -> click.Command:
    """The command that prints the script of a shell."""
    name = session.program.name
    variable = completion_variable(name)

    def run(shell: str) -> None:
        from click.shell_completion import get_completion_class  # noqa: PLC0415 - only here

        kind = get_completion_class(shell)
        if kind is None:
            raise click.UsageError(f"no completion for {shell}")
        click.echo(kind(root, {}, name, variable).source())

    return click.Command(
        "completion",
        callback=run,
        params=[click.Argument(["shell"], type=click.Choice(_SHELLS))],
        help="Print what a shell reads to complete commands, options and values.\n\n"
        f'\b\nbash: eval "$({name} completion bash)" in ~/.bashrc\n'
        f'zsh:  eval "$({name} completion zsh)" in ~/.zshrc\n'
        f"fish: {name} completion fish > ~/.config/fish/completions/{name}.fish",
    )
