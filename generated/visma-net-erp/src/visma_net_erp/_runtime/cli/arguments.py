"""The arguments and options of an operation's command, and the values that were given for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from ..index import OperationEntry, ParameterEntry, WantedError, mapping_of, typed
from .settings import shared_options
from .values import ValueType

__all__ = ["given_arguments", "operation_parameters", "option_names"]

_MARK = "argument_"
_MOST_LISTED = 24
_LIST_OPTIONS = (
    (["--limit"], {"type": click.IntRange(min=0), "metavar": "N", "help": "Stop after N."}),
    (["--count"], {"is_flag": True, "help": "Say how many there are instead of listing them."}),
    (
        ["--concurrency"],
        {"type": click.IntRange(min=1), "metavar": "N", "help": "Read N pages at once."},
    ),
    (
        ["--verify"],
        {"is_flag": True, "help": "Read page borders twice, while others change the list."},
    ),
)


def operation_parameters(entry: OperationEntry, *, queued: bool = False) -> list[click.Parameter]:
    """What the command of an operation takes, in the order of its help."""
    names = option_names(entry, queued=queued)
    positional = [_positional(one) for one in entry.parameters if one.positional]
    named = sorted(
        (one for one in entry.parameters if not one.positional),
        key=lambda one: (not one.required, one.deprecated),
    )
    options = [_option(one, names) for one in named]
    return [*positional, *options, *_ends(entry, queued=queued), *shared_options()]


def option_names(entry: OperationEntry, *, queued: bool = False) -> dict[str, str]:
    """What the option of each argument is called that is not given by its place.

    One that is called as an option of the command's own, or as another, has where it travels
    before its name: ``--query-limit``.
    """
    ends = [*_ends(entry, queued=queued), *shared_options()]
    taken = {name for one in ends for name in (*one.opts, *one.secondary_opts)}
    found: dict[str, str] = {}
    for one in entry.parameters:
        if one.positional:
            continue
        whole = one.python.replace("_", "-")
        ways = (typed(one.python), f"{one.location}-{typed(one.python)}", f"{one.location}-{whole}")
        found[one.python] = next(f"--{way}" for way in ways if f"--{way}" not in taken)
        taken.add(found[one.python])
    return found


def given_arguments(entry: OperationEntry, told: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of the method, of what the command was told."""
    found: dict[str, Any] = {}
    for one in entry.parameters:
        value = told.get(f"{_MARK}{one.python}")
        if value is None or value == ():
            continue
        if one.kind == "mapping":
            value = _mapping(one, value)
        found[one.python] = list(value) if isinstance(value, tuple) else value
    if entry.number_series and told.get("number") is not None:
        found["number"] = told["number"]
    for name in ("concurrency", "verify"):
        if told.get(name):
            found[name] = told[name]
    return found


def _mapping(one: ParameterEntry, pairs: Sequence[str]) -> dict[str, Any]:
    try:
        return mapping_of(pairs)
    except WantedError as error:
        raise click.UsageError(f"--{typed(one.python)}: {error}") from None


def _positional(one: ParameterEntry) -> click.Parameter:
    # Values that begin with a hyphen go behind `--`, as everywhere.
    return click.Argument(
        [f"{_MARK}{one.python}"], type=ValueType(one), metavar=one.python.upper(), required=True
    )


def _option(one: ParameterEntry, known: Mapping[str, str]) -> click.Parameter:
    name = known[one.python]
    many = one.kind in {"list", "mapping"}
    names = [name]
    # One value of several reads better by the name of one: --attribute COLOR=red.
    single = name.removesuffix("s")
    if many and _is_plural(name) and single not in known.values():
        names.append(single)
    if one.kind == "boolean":
        names = [f"{name}/--no-{name.removeprefix('--')}"]
    return click.Option(
        [*names, f"{_MARK}{one.python}"],
        type=None if one.kind == "boolean" else ValueType(one),
        is_flag=True if one.kind == "boolean" else None,
        default=None,
        multiple=many,
        required=one.required,
        hidden=one.deprecated,
        help=_help(one),
    )


def _is_plural(name: str) -> bool:
    return name.endswith("s") and not name.endswith(("ss", "us", "is"))


def _help(one: ParameterEntry) -> str:
    parts = [one.text] if one.text else []
    if 0 < len(one.values) <= _MOST_LISTED:
        parts.append(f"One of {', '.join(map(str, one.values))}.")
    elif one.values:
        parts.append(f"One of {len(one.values)} values.")
    if one.kind == "condition":
        parts.append("With an operator before it: '>=…', '<…'.")
    if one.kind == "list":
        parts.append("Can be given more than once.")
    return " ".join(parts)


def _ends(entry: OperationEntry, *, queued: bool) -> Iterator[click.Parameter]:
    """What a command takes beside the operation's own arguments."""
    if entry.number_series:
        yield click.Option(
            ["--number"], metavar="TEXT", help="The number to give instead of the next one."
        )
    yield from _body_options(entry)
    if queued:
        yield click.Option(
            ["--wait"],
            type=click.FloatRange(min=0),
            metavar="SECONDS",
            help="Wait so long for what the call answers, instead of giving its id.",
        )
        yield click.Option(["--webhook"], metavar="URL", help="What is told when it has ended.")
    if entry.pages and not queued:
        for names, settings in _LIST_OPTIONS:
            yield click.Option(names, **settings)  # type: ignore[arg-type] # each is an option's
    if entry.returns and not (entry.download or entry.created):
        yield click.Option(
            ["--columns"],
            metavar="A,B.C",
            help="Which attributes a table, CSV or JSON has, those of objects below with dots.",
        )
    if entry.returns:
        yield click.Option(
            ["-o", "--output"],
            metavar="FILE",
            type=click.Path(allow_dash=True),
            help="Write what comes there; - is standard output.",
        )


def _body_options(entry: OperationEntry) -> Iterator[click.Parameter]:
    if entry.body is None:
        return
    if entry.upload == "file":
        yield click.Option(
            ["--file", "body_file"],
            type=click.Path(exists=True, dir_okay=False, allow_dash=True),
            metavar="FILE",
            help="What to send; - is standard input.",
        )
    else:
        if entry.fields:
            yield click.Option(
                ["--set", "body_set"],
                multiple=True,
                metavar="NAME=VALUE",
                help="A field of the body, below others with dots; NAME:=JSON for other values.",
            )
        yield click.Option(
            ["--body", "body_file"],
            type=click.Path(exists=True, dir_okay=False, allow_dash=True),
            metavar="FILE",
            help="The body as JSON; - is standard input. Fields that are set besides win.",
        )
        yield click.Option(
            ["--skeleton"], is_flag=True, help="Show a body with all its fields; send nothing."
        )
    if len(entry.media_types) > 1:
        yield click.Option(
            ["--media-type"], metavar="TYPE", help=f"One of {', '.join(entry.media_types)}."
        )
