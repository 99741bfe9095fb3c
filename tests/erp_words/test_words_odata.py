"""``[odata]``: filters from Python values, judged by a parser of OData that is not ours."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from odata_query import ast
from odata_query.grammar import ODataLexer, ODataParser

from erp_words.making import TEXT, answering, package_of, part, query, record, refusal, served

LIST = answering(
    "get_all",
    record(value={"type": "array", "items": record(id=TEXT)}),
    *(query(f"${name}", TEXT) for name in ("filter", "select", "orderby", "expand")),
)
PATHS: dict[str, Any] = {"/rows": {"get": LIST}}
KEY = UUID("11111111-2222-3333-4444-555555555555")
CET = timezone(timedelta(hours=1))


class Colour(Enum):
    """Of a program's own."""

    RED = "Red"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of an API of OData 4.01."""
    folder = tmp_path_factory.mktemp("odata")
    return package_of(folder, PATHS, settings='\n[odata]\nversion = "4.01"\n')


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of an API of OData 2."""
    folder = tmp_path_factory.mktemp("odata-2")
    return part(package_of(folder, PATHS, settings='\n[odata]\nversion = "2"\n'), "odata")


def parsed(text: str) -> ast._Node:
    """What the parser takes a filter for."""
    tree = ODataParser().parse(ODataLexer().tokenize(text))
    assert tree is not None, text
    return tree  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("value", "kind", "read"),
    [
        ("O'Neil & Søn (50%)", ast.String, "O'Neil & Søn (50%)"),
        ("' or 1 eq 1 or name eq '", ast.String, "' or 1 eq 1 or name eq '"),
        ("", ast.String, ""),
        (Colour.RED, ast.String, "Red"),
        (True, ast.Boolean, "true"),
        (-7, ast.Integer, "-7"),
        (Decimal("1E+2"), ast.Integer, "100"),
        (Decimal("10.50"), ast.Float, "10.50"),
        (1.5e-7, ast.Float, "1.5e-07"),
        (date(2026, 3, 1), ast.Date, "2026-03-01"),
        (time(6, 30), ast.Time, "06:30:00"),
        (datetime(2026, 3, 1, 6, tzinfo=UTC), ast.DateTime, "2026-03-01T06:00:00Z"),
        (datetime(2026, 3, 1, 6, tzinfo=CET), ast.DateTime, "2026-03-01T06:00:00+01:00"),
        (timedelta(days=1, hours=2, seconds=3.5), ast.Duration, "P1DT2H3.5S"),
        (timedelta(0), ast.Duration, "PT0S"),
        (-timedelta(minutes=1), ast.Duration, "-PT1M"),
        (KEY, ast.GUID, str(KEY)),
    ],
    ids=repr,
)
def test_a_value_is_read_as_what_it_was(value: Any, kind: Any, read: str, package: Any) -> None:
    """A quote in it ends no text, and nothing but the value is compared."""
    odata = part(package, "odata")
    assert parsed(str(odata.field("a/b").eq(value))) == ast.Compare(
        ast.Eq(), ast.Attribute(ast.Identifier("a"), "b"), kind(read)
    )


def test_filters_hold_together_as_python_does(package: Any) -> None:
    """and before or before not, whatever was written first; None is null."""
    odata = part(package, "odata")
    a, b, c = (odata.field(name).ne(None) for name in "abc")
    left, right, last = (
        ast.Compare(ast.NotEq(), ast.Identifier(name), ast.Null()) for name in "abc"
    )
    both = ast.BoolOp(ast.And(), left, right)
    either = ast.BoolOp(ast.Or(), left, right)
    assert parsed(str(a & b | c)) == ast.BoolOp(ast.Or(), both, last)
    assert parsed(str((a | b) & c)) == ast.BoolOp(ast.And(), either, last)
    assert parsed(str(c & (a | b))) == ast.BoolOp(ast.And(), last, either)
    assert parsed(str(~(a & b) | c)) == ast.BoolOp(ast.Or(), ast.UnaryOp(ast.Not(), both), last)
    assert parsed(str(odata.Filter("a ne null or b ne null") & c)) == ast.BoolOp(
        ast.And(), either, last
    )
    for wrong in (lambda: a and b, lambda: not a):
        with pytest.raises(TypeError, match="join filters with"):
            wrong()


def test_functions_lists_and_elements(package: Any) -> None:
    """Those of texts and dates, ``in``, and any and all with a name for the element of each."""
    odata = part(package, "odata")
    name, lines = odata.field("name"), odata.field("lines")
    for made in (
        name.contains("O'N"),
        name.lower().startswith("o"),
        name.length().gt(3),
        odata.field("at").year().eq(2026),
        name.apply("substring", 1, 2).eq(name.upper()),
        name.in_(["a'b", "c"]),
        lines.any(),
    ):
        parsed(str(made))
    assert name.in_(["a'b", "c"]) == "name in ('a''b','c')"
    inner = lines.any(
        lambda line: (
            line.field("quantity").gt(1)
            & line.field("lots").all(lambda lot: lot.field("no").ne(line.field("no")))
        )
    )
    assert inner == "lines/any(x2:x2/quantity gt 1 and x2/lots/all(x1:x1/no ne x2/no))"
    parsed(str(inner))
    flags = odata.enum("Sales.Pattern", "Red", "Blue")
    assert odata.field("pattern").has(flags) == "pattern has Sales.Pattern'Red,Blue'"


def test_the_other_options(package: Any) -> None:
    """Properties, order, and what comes along with options of its own."""
    odata = part(package, "odata")
    assert odata.select("id", "customer/name", odata.field("no")) == "id,customer/name,no"
    assert odata.orderby(odata.desc("no"), "id", odata.asc(odata.field("id").length())) == (
        "no desc,id,length(id) asc"
    )
    lines = odata.nested(
        "lines",
        select=odata.select("id", "no"),
        filter=odata.field("no").eq("a;b)'"),
        orderby=odata.orderby("no"),
        expand=odata.expand(odata.nested("item", count=True)),
        top=5,
        skip=0,
    )
    assert odata.expand("currency", lines) == (
        "currency,lines($select=id,no;$filter=no eq 'a;b)''';$orderby=no;"
        "$expand=item($count=true);$top=5;$skip=0)"
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("O'Neil", "'O''Neil'"),
        (True, "true"),
        (5, "5"),
        (5_000_000_000, "5000000000L"),
        (Decimal("10.50"), "10.50M"),
        (0.5, "0.5d"),
        (float("-inf"), "-INF"),
        (date(2026, 3, 1), "datetime'2026-03-01T00:00:00'"),
        (datetime(2026, 3, 1, 6, 0, 0, 500000), "datetime'2026-03-01T06:00:00.500000'"),
        (datetime(2026, 3, 1, 6, tzinfo=UTC), "datetimeoffset'2026-03-01T06:00:00Z'"),
        (time(13, 20), "time'PT13H20M'"),
        (timedelta(hours=1), "time'PT1H'"),
        (KEY, f"guid'{KEY}'"),
        (b"\xca\xfe", "binary'CAFE'"),
        (None, "null"),
    ],
    ids=repr,
)
def test_older_versions_name_the_type(value: Any, text: str, old: Any) -> None:
    """By prefixes and suffixes, as OData 2 has them in its table of primitive types."""
    assert old.literal(value) == text


def test_older_versions_say_it_otherwise_or_not_at_all(old: Any) -> None:
    """``substringof`` for ``contains``, comparisons for ``in``; what has no spelling is refused."""
    name = old.field("name")
    assert name.contains("x") == "substringof('x',name)"
    assert name.in_(["a", "b"]) & name.ne(None) == "(name eq 'a' or name eq 'b') and name ne null"
    assert not hasattr(old, "nested")
    with pytest.raises(ValueError, match="OData 2 has no any"):
        name.any(lambda one: one.eq(1))
    with pytest.raises(ValueError, match="OData 2 has no has"):
        name.has(old.enum("A.B", "C"))


def test_what_could_change_a_filter_is_refused(package: Any) -> None:
    """Names that are none, numbers that are none, times without a zone, empty lists."""
    odata = part(package, "odata")
    for path in ("a eq 1 or b", "", "a/", "a'", "a)", "1a", "a,b", "$filter"):
        with pytest.raises(ValueError, match="no name of a property"):
            odata.field(path)
        with pytest.raises(ValueError, match="no name of a property"):
            odata.orderby(path)
    field = odata.field("a")
    for call in (
        lambda: field.eq(datetime(2026, 3, 1, 6)),
        lambda: field.eq(Decimal("NaN")),
        lambda: field.in_([]),
        lambda: field.apply("f(", 1),
        lambda: odata.enum("A B", "C"),
        lambda: odata.enum("A", "C'"),
        odata.all_of,
        odata.select,
    ):
        with pytest.raises(ValueError, match=r"."):
            call()
    with pytest.raises(TypeError):
        field.eq(object())
    with pytest.raises(TypeError):
        field.in_("ab")


def test_a_filter_arrives_as_it_was_written(package: Any) -> None:
    """Signs that addresses need are escaped; both clients send the same."""
    odata = part(package, "odata")
    wanted = odata.field("at").ge(datetime(2026, 3, 1, tzinfo=CET)) & odata.field("n").eq("a+&#'%")
    seen = []

    def serve(received: Any) -> tuple[int, dict[str, str], Any]:
        seen.append(received.query)
        return 200, {}, {"value": []}

    with served(serve) as server:
        with package.X(base_url=server.url) as client:
            client.a.get_all(filter=wanted, select=odata.select("id"))

        async def again() -> None:
            async with package.AsyncX(base_url=server.url) as client:
                await client.a.get_all(filter=wanted, select=odata.select("id"))

        asyncio.run(again())
    text = "at ge 2026-03-01T00:00:00+01:00 and n eq 'a+&#''%'"
    assert seen == [{"$filter": text, "$select": "id"}] * 2


def test_filters_are_typed(package: Any, tmp_path: Path) -> None:
    """mypy --strict takes right ones and finds wrong ones; a package without has no such room."""
    program = tmp_path / "program.py"
    program.write_text(
        "from x import X\nfrom x.odata import all_of, field, nested, expand\n"
        "def read(client: X) -> None:\n"
        "    a = field('a').gt(1) & ~field('b').in_(['x'])\n"
        "    client.a.get_all(filter=all_of(a, a), expand=expand(nested('c', top=1)))\n"
        "    client.a.get_all(filter=field('a'))\n"
    )
    source = Path(package.__file__).parents[1]
    command = [sys.executable, "-m", "mypy", "--strict", str(program)]
    done = subprocess.run(
        command, cwd=source, capture_output=True, text=True, check=False, env={"MYPYPATH": "."}
    )
    assert done.stdout.count("error:") == 1, done.stdout
    assert 'program.py:6: error: Argument "filter"' in done.stdout
    plain = package_of(tmp_path / "plain", PATHS)
    assert not (Path(plain.__file__).parent / "_runtime" / "odata").exists()


@pytest.mark.parametrize("version", ['"5"', "4"])
def test_a_version_that_nobody_knows_is_refused(version: str, tmp_path: Path, capsys: Any) -> None:
    """With those that are known."""
    said = refusal(capsys, tmp_path, PATHS, settings=f"\n[odata]\nversion = {version}\n")
    assert "odata.version" in said
