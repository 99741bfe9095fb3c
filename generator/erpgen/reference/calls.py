"""The example of an operation: a program that runs as it stands, sync and async, and what it sends.

What an example returns is used as its type says: lists are read, files are written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct

from erpgen.model.types import (
    ApiModel,
    BodyKind,
    Operation,
    Scalar,
    ScalarType,
)
from erpgen.reference.expressions import Expression, call, laid_out
from erpgen.reference.values import MODELS, PACKAGE, Value, Values
from erpgen.render.annotations import is_streamed, streamed
from erpgen.render.auth import examples as ways_to_sign_in
from erpgen.render.layout import imported
from erpgen.render.settings import PackageSettings

_UPLOAD = Value('Upload(b"1,2", filename="lines.csv")', "1,2", frozenset({(PACKAGE, "Upload")}))
_JSON = frozenset({BodyKind.JSON, BodyKind.LINES, BodyKind.SEQUENCE})


class Example(Struct, frozen=True):
    """A program in both forms; ``body`` is the JSON that it sends, None where it sends none."""

    python: str
    asynchronous: str
    body: Any = None


class _Call(Struct, frozen=True):
    expression: Expression
    imports: frozenset[tuple[str, str]]
    body: Any


class Calls:
    """Writes the examples of one API."""

    def __init__(self, model: ApiModel, settings: PackageSettings) -> None:
        clients = frozenset({settings.client, f"Async{settings.client}"})
        self._values = Values(model, zoned=bool(settings.zone), taken=clients)
        self._settings = settings
        self._address = "" if model.base_url.startswith("http") else "https://erp.example.com"
        environment = settings.environment
        self._from_environment = bool(environment.ways) or not environment.demanded

    def example(self, operation: Operation) -> Example | None:
        """The example of an operation, None where no value can be made that it demands."""
        found = self._call(operation)
        if found is None:
            return None
        return Example(
            self._program(operation, found, asynchronous=False),
            self._program(operation, found, asynchronous=True),
            found.body,
        )

    def _call(self, operation: Operation) -> _Call | None:
        items: list[tuple[str, Expression]] = []
        imports: frozenset[tuple[str, str]] = frozenset()
        sent: Any = None
        for one in (one for one in operation.parameters if one.positional):
            value = self._values.argument(one)
            if value is None:
                return None
            items.append(("", value.code))
            imports |= value.imports
        if operation.body is not None:
            value = self._body(operation)
            if value is None and operation.body.required:
                return None
            if value is not None:
                items.append(("", value.code))
                imports |= value.imports
                sent = value.wire if operation.body.kind in _JSON else None
        for one in (one for one in operation.parameters if one.needed and not one.positional):
            value = self._values.argument(one)
            if value is None:
                return None
            items.append((str(one.python), value.code))
            imports |= value.imports
        method = f"client.{operation.resource}.{operation.function}"
        return _Call(call(method, items), imports, sent)

    def _body(self, operation: Operation) -> Value | None:
        body = operation.body
        if body is None:
            return None
        if body.field is not None:
            return _UPLOAD
        if body.kind is BodyKind.BYTES:
            return Value('b"content"', None)
        return self._values.body(body.type, operation.number_series)

    def _program(self, operation: Operation, found: _Call, *, asynchronous: bool) -> str:
        client = f"{'Async' if asynchronous else ''}{self._settings.client}"
        opening, more = self._opening(client)
        imports = {*found.imports, *more, (PACKAGE, client)}
        depth = 8 if asynchronous else 4
        lines = list(_statements(operation, found.expression, depth, asynchronous=asynchronous))
        if any("Path(" in line for line in lines):
            imports.add(("pathlib", "Path"))
        body = "".join(f"{' ' * depth}{line}\n" for line in lines)
        if not asynchronous:
            return f"{self._imports(imports)}\nwith {opening} as client:\n{body}"
        return (
            f"{self._imports({*imports, ('asyncio', '')})}\n\nasync def main() -> None:\n"
            f"    async with {opening} as client:\n{body}\n\nasyncio.run(main())\n"
        )

    def _opening(self, client: str) -> tuple[str, set[tuple[str, str]]]:
        """How a client is made, and what that needs beside its class."""
        address = [f'base_url="{self._address}"'] if self._address else []
        if self._from_environment:
            return f"{client}.from_env({', '.join(address)})", set()
        name, way = ways_to_sign_in(self._settings.ways)[0]
        return f"{client}({', '.join([f'auth={way}', *address])})", {("auth", name)}

    def _imports(self, names: Iterable[tuple[str, str]]) -> str:
        own = self._settings.import_name
        homes = {PACKAGE: own, MODELS: f"{own}.models", "auth": f"{own}.auth"}
        modules: defaultdict[str, set[str]] = defaultdict(set)
        for module, name in names:
            modules[homes.get(module, module)].add(name)
        kept = [one for one in sorted(modules) if one == own or one.startswith(f"{own}.")]
        standard = [one for one in sorted(modules) if one not in kept]
        blocks = [[_import(one, modules[one]) for one in group] for group in (standard, kept)]
        return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _import(module: str, names: set[str]) -> str:
    if names == {""}:
        return f"import {module}"
    return imported(module, sorted(names, key=lambda name: (name.islower(), name)))


def _statements(
    operation: Operation, expression: Expression, depth: int, *, asynchronous: bool
) -> Iterator[str]:
    """The lines that make the call and use its answer, not indented."""
    wait = "await " if asynchronous else ""
    word = "async " if asynchronous else ""
    if operation.paging is not None:
        yield laid_out(expression, depth, f"{word}for one in ", ":")
        yield "    print(one)"
    elif operation.created:
        yield laid_out(expression, depth, f"created = {wait}")
        yield "print(created.id)"
    elif is_streamed(operation) and streamed(operation.returns)[0] is None:
        yield laid_out(expression, depth, f"{word}with {wait}", " as items:")
        yield f"    {word}for item in items:"
        yield "        print(item)"
    elif operation.returns is None:
        yield laid_out(expression, depth, wait)
    elif operation.returns == ScalarType(Scalar.BYTES):
        yield laid_out(expression, depth, f"content = {wait}")
        yield 'Path("download.bin").write_bytes(content)'
    else:
        yield laid_out(expression, depth, f"answer = {wait}")
        yield "print(answer)"
