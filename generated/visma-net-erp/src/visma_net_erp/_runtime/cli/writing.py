"""What comes, written: as a table, JSON, lines of JSON, CSV or YAML, each item as it comes."""

from __future__ import annotations

import csv
import io
import sys
import textwrap
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import IO, Any, NamedTuple

import msgspec

from ..values import plain
from .printable import printable
from .rows import Cells, cell_text, cells_of, first_columns

__all__ = ["Writer", "opened", "writer_for"]

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_ROWS = 50
"""Rows of a table that are laid out together; the first ones choose columns and widths."""

_NO_TERMINAL = 10_000
_NARROWEST = 8
"""Characters of a line where there is no terminal, and to which a column is cut at most."""


@contextmanager
def opened(path: str | None) -> Iterator[IO[str]]:
    """Where text is written: a file that takes its place when all is there, or standard output."""
    if path is None or path == "-":
        yield sys.stdout
        sys.stdout.flush()
        return
    beside = Path(f"{path}.part")
    try:
        with beside.open("w", encoding="utf-8", newline="") as file:
            yield file
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def writer_for(form: str, out: IO[str], columns: Sequence[str]) -> Writer:
    """The writer of a format."""
    if form == "table":
        return TableWriter(out, columns)
    if form == "csv":
        return CsvWriter(out, columns)
    if form == "yaml":
        return YamlWriter(out, columns)
    return JsonWriter(out, columns, lines=form == "jsonl")


class Writer(ABC):
    """Writes one value or many; ``columns`` are those that were asked for."""

    def __init__(self, out: IO[str], columns: Sequence[str]) -> None:
        self._out = out
        self._columns = columns
        self._terminal = out.isatty()

    @abstractmethod
    def items(self, items: Iterable[Any]) -> None:
        """Write a list, each item as soon as it is there."""

    @abstractmethod
    def value(self, value: Any) -> None:
        """Write one value that is no list."""

    def _say(self, line: str) -> None:
        self._out.write(f"{printable(line) if self._terminal else line}\n")

    def _tree(self, item: Any) -> Any:
        """What JSON and YAML have of an item: all of it, or the columns that were asked for."""
        return plain(cells_of(item, self._columns) if self._columns else item, "wire")


class JsonWriter(Writer):
    """JSON with every digit of what is exact; a list as one array, or as lines."""

    def __init__(self, out: IO[str], columns: Sequence[str], *, lines: bool) -> None:
        super().__init__(out, columns)
        self._lines = lines

    def items(self, items: Iterable[Any]) -> None:
        if self._lines:
            for one in items:
                self._say(_ENCODER.encode(self._tree(one)).decode())
                self._out.flush()
            return
        before = "[\n"
        for one in items:
            indented = textwrap.indent(_shown(self._pretty(one), self._terminal), "  ")
            self._out.write(f"{before}{indented}")
            before = ",\n"
        self._out.write("[]\n" if before == "[\n" else "\n]\n")

    def value(self, value: Any) -> None:
        text = _ENCODER.encode(self._tree(value)).decode() if self._lines else self._pretty(value)
        self._out.write(f"{_shown(text, self._terminal)}\n")

    def _pretty(self, item: Any) -> str:
        return msgspec.json.format(_ENCODER.encode(self._tree(item)), indent=2).decode()


def _shown(text: str, terminal: bool) -> str:
    return "\n".join(map(printable, text.split("\n"))) if terminal else text


class YamlWriter(Writer):
    """YAML; exact numbers are numbers with all their digits."""

    def items(self, items: Iterable[Any]) -> None:
        found = False
        for one in items:
            found = True
            self._out.write(_shown(_yaml([self._tree(one)]), self._terminal))
        if not found:
            self._out.write("[]\n")

    def value(self, value: Any) -> None:
        self._out.write(_shown(_yaml(self._tree(value)), self._terminal))


def _yaml(tree: Any) -> str:
    import yaml  # noqa: PLC0415 - only this format needs it

    class Dumper(yaml.SafeDumper):
        """SafeDumper, which knows no Decimal."""

    def exact(dumper: yaml.SafeDumper, value: Decimal) -> yaml.ScalarNode:
        return dumper.represent_scalar("tag:yaml.org,2002:float", format(value, "f"))

    Dumper.add_representer(Decimal, exact)
    text: str = yaml.dump(
        tree, Dumper=Dumper, sort_keys=False, allow_unicode=True, explicit_end=False
    )
    return text.removesuffix("...\n")


class CsvWriter(Writer):
    """Comma-separated values (RFC 4180), a line of headings before them."""

    def items(self, items: Iterable[Any]) -> None:
        names: Sequence[str] = ()
        for one in items:
            cells = cells_of(one, self._columns)
            if not names:
                names = tuple(cells)
                self._say(_csv_line(names))
            self._say(_csv_line([cell_text(cells.get(name)) for name in names]))

    def value(self, value: Any) -> None:
        self.items([value])


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()


class TableWriter(Writer):
    """Columns side by side; the first rows say how wide, so that the rest follows as it comes."""

    def items(self, items: Iterable[Any]) -> None:
        rest = iter(items)
        rows = [cells_of(one, self._columns) for one in islice(rest, _ROWS)]
        if not rows:
            self._say("nothing found")
            return
        console = _console(self._out)
        room = console.width if self._terminal else _NO_TERMINAL
        names = tuple(rows[0]) if self._columns else first_columns(rows, room) or tuple(rows[0])
        layout = _layout(names, rows, room)
        console.print(_table(layout, rows, header=True))
        while rows := [cells_of(one, self._columns) for one in islice(rest, _ROWS)]:
            console.print(_table(layout, rows, header=False))

    def value(self, value: Any) -> None:
        if not isinstance(value, msgspec.Struct):
            JsonWriter(self._out, self._columns, lines=False).value(value)
            return
        cells = {
            name: text
            for name, one in cells_of(value, self._columns).items()
            if (text := cell_text(one)) or self._columns
        }
        wide = max([0, *(len(name) for name in cells)])
        for name, text in cells.items():
            self._say(f"{name:<{wide}}  {text}")


class _Column(NamedTuple):
    name: str
    width: int
    right: bool


def _console(out: IO[str]) -> Any:
    from rich.console import Console  # noqa: PLC0415 - only tables need it

    width = None if out.isatty() else _NO_TERMINAL
    return Console(file=out, width=width, highlight=False, markup=False, emoji=False)


def _layout(names: Sequence[str], rows: Sequence[Cells], room: int) -> list[_Column]:
    """How wide each column is: what it holds, cut where all together would not fit."""
    widths = [max([len(name), *(len(cell_text(row.get(name))) for row in rows)]) for name in names]
    free = room - 2 * (len(widths) - 1)
    while sum(widths) > free and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return [
        _Column(name, width, any(_is_number(row.get(name)) for row in rows))
        for name, width in zip(names, widths, strict=True)
    ]


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def _table(layout: Sequence[_Column], rows: Sequence[Cells], *, header: bool) -> Any:
    from rich.table import Table  # noqa: PLC0415 - as above
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=None, show_header=header, padding=(0, 2, 0, 0), pad_edge=False)
    for one in layout:
        table.add_column(
            one.name,
            width=one.width,
            no_wrap=True,
            overflow="ellipsis",
            justify="right" if one.right else "left",
        )
    for row in rows:
        table.add_row(*(Text(printable(cell_text(row.get(one.name)))) for one in layout))
    return table
