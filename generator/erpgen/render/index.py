"""The indexes of the package: JSON for programs, ``api.md`` for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from erpgen.model.types import ApiModel, Operation, Paging
from erpgen.render.attribute_paths import AttributePaths
from erpgen.render.changes import called
from erpgen.render.environment import render
from erpgen.render.index_arguments import SharedArguments, compact
from erpgen.render.index_kinds import KindIndex
from erpgen.render.methods import MethodPrinter
from erpgen.render.settings import PackageSettings


def index_files(model: ApiModel, printer: MethodPrinter) -> dict[str, str]:
    """``operations.json`` and ``arguments.json``: what one calls, and what one gives.

    Both have schemas in ``docs/reference``; more may come, none goes or changes. One operation is
    one line, by resource and method, so that a release shows in a diff as what it changed.
    """
    kinds = KindIndex(model, printer)
    shared = SharedArguments(model, kinds)
    lines = ",\n".join(
        compact(_entry(operation, printer, kinds, shared))
        for resource in model.resources
        for operation in sorted(resource.operations, key=lambda one: one.function)
    )
    operations = f"[\n{lines}\n]\n" if lines else "[]\n"
    return {"operations.json": operations, "arguments.json": shared.file()}


def api_page(model: ApiModel, settings: PackageSettings, printer: MethodPrinter) -> str:
    """``api.md``: one line a method."""
    resources = [
        {
            "attribute": resource.attribute,
            "lines": [
                line
                for operation in sorted(resource.operations, key=lambda one: one.function)
                for line in (_line(operation, printer), *_changes_lines(operation, printer))
            ],
        }
        for resource in model.resources
    ]
    count = sum(len(one.operations) for one in model.resources)
    return render("api.md.jinja", settings=settings, resources=resources, count=count)


def _line(operation: Operation, printer: MethodPrinter) -> dict[str, str]:
    return {
        "call": f"{operation.function}({', '.join(_arguments(operation))})",
        "returns": printer.returns(operation),
        "wire": f"{operation.method} {operation.path}",
        "summary": operation.summary,
        "deprecated": " (deprecated)" if operation.deprecated else "",
    }


def _changes_lines(operation: Operation, printer: MethodPrinter) -> Iterator[dict[str, str]]:
    changes = operation.changes
    if changes is not None:
        yield {
            "call": called(operation, changes),
            "returns": printer.feed(operation),
            "wire": f"{operation.method} {operation.path}",
            "summary": f"What changed in {operation.function}",
            "deprecated": "",
        }


def _arguments(operation: Operation) -> Iterator[str]:
    """What one gives, in the order of the signature; deprecated arguments are not offered."""
    yield from (one.python for one in operation.parameters if one.positional)
    if operation.body:
        yield "body" if operation.body.required else "body=…"
    named = [one for one in operation.parameters if not (one.positional or one.deprecated)]
    if named or operation.number_series:
        yield "*"
    for one in sorted(named, key=lambda parameter: not parameter.needed):
        yield one.python if one.needed else f"{one.python}=…"
    if operation.number_series:
        yield "number=…"


def _entry(
    operation: Operation, printer: MethodPrinter, kinds: KindIndex, shared: SharedArguments
) -> dict[str, Any]:
    returns = printer.returns(operation)
    return {
        "operation_id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "resource": operation.resource,
        "function": operation.function,
        "deprecated": operation.deprecated,
        "parameters": [
            {
                "python": one.python,
                "wire": one.wire,
                "in": one.location.value,
                "required": one.needed,
                "type": printer.argument(one),
                **kinds.argument(one),
                **shared.own_text(one),
            }
            for one in operation.parameters
        ],
        "body": printer.body_type(operation),
        "returns": None if returns == "None" else returns,
        "paging": _paging(operation.paging),
        "background": operation.background or operation.job is not None,
        "keys": [one.python for one in operation.parameters if one.key],
        "summary": " ".join(operation.summary.split()),
        **{name: value for name, value in _more(operation, printer.paths).items() if value},
        **kinds.body(operation),
        **kinds.answer(operation),
    }


def _more(operation: Operation, paths: AttributePaths) -> dict[str, Any]:
    """What most operations have not, and their entries leave out."""
    series = operation.number_series
    return {
        "text": "" if operation.doc.strip() == operation.summary else operation.doc.strip(),
        "changes": _changes(operation, paths),
        "conditions": {
            one.python: one.condition for one in operation.parameters if one.condition is not None
        },
        "number_series": series.number_wire if series else None,
        "created": operation.created,
    }


def _paging(paging: Paging | None) -> dict[str, Any] | None:
    if paging is None:
        return None
    return {
        "style": paging.style.value,
        "page": paging.page,
        "size": paging.size,
        "items": paging.items,
        "total": paging.total,
        "max_size": paging.max_size,
    }


def _changes(operation: Operation, paths: AttributePaths) -> dict[str, Any] | None:
    changes = operation.changes
    if changes is None:
        return None
    element = paths.element(operation)
    return {
        "function": changes.function,
        "argument": changes.argument,
        "property": paths.dotted(element, changes.property),
        "keys": [paths.dotted(element, key) for key in changes.keys],
        "margin": changes.margin,
        "granularity": changes.granularity,
    }
