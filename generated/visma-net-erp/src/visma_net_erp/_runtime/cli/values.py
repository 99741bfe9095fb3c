"""From the texts of a command line to the values that a method takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ..index import FieldEntry, WantedError, value_of

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    _ParamType = click.ParamType[Any]
else:
    _ParamType = click.ParamType

__all__ = ["ValueType"]

_METAVARS = {
    "integer": "INTEGER",
    "number": "NUMBER",
    "decimal": "NUMBER",
    "boolean": "true|false",
    "date": "DATE",
    "datetime": "TIME",
    "time": "TIME",
    "condition": "'>=VALUE'",
    "mapping": "NAME=VALUE",
    "object": "JSON",
    "any": "VALUE",
    "bytes": "TEXT",
}


class ValueType(_ParamType):
    """A value of one kind, as ``operations.json`` names it; a wrong one says what is wanted."""

    name = "value"

    def __init__(self, entry: FieldEntry) -> None:
        self._entry = entry
        self._kind = entry.items if entry.kind == "list" else entry.kind

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """What stands for the value in the help."""
        return _METAVARS.get(self._kind, "TEXT")

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The value itself; what is no text any more is as it should be."""
        if not isinstance(value, str):
            return value
        try:
            return value_of(self._kind, value, self._entry.items)
        except WantedError as error:
            self.fail(str(error), param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The values that the document lists."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - only in completion

        known = [str(one) for one in self._entry.values]
        return [CompletionItem(one) for one in known if one.startswith(incomplete)]
