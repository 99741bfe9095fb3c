"""The README of the package, with examples taken from its own operations."""

from __future__ import annotations

from collections.abc import Callable

from erpgen.model.types import ApiModel, Operation
from erpgen.render.environment import render
from erpgen.render.methods import MethodPrinter
from erpgen.render.settings import PackageSettings


def readme(model: ApiModel, settings: PackageSettings, printer: MethodPrinter) -> str:
    """The text of README.md."""
    operations = [one for resource in model.resources for one in resource.operations]
    plain = [one for one in operations if not one.deprecated] or operations
    return render(
        "README.md.jinja",
        settings=settings,
        title=model.title or settings.distribution,
        count=len(operations),
        resources=len(model.resources),
        base_url=model.base_url,
        listing=_first(plain, lambda one: one.paging is not None and _easy(one)),
        reading=_first(plain, lambda one: one.method == "GET" and _one_key(one)),
        creating=_first(plain, lambda one: one.created and one.body is not None and _easy(one)),
        condition=_condition(plain),
        background=model.background is not None,
        printer=printer,
    )


def _first(operations: list[Operation], wanted: Callable[[Operation], bool]) -> Operation | None:
    fitting = [one for one in operations if wanted(one)]
    return min(fitting, key=lambda one: (len(one.path), one.path), default=None)


def _easy(operation: Operation) -> bool:
    return not any(one.required for one in operation.parameters)


def _one_key(operation: Operation) -> bool:
    required = [one for one in operation.parameters if one.required]
    return len(required) == 1 and required[0].location == "path" and operation.paging is None


def _condition(operations: list[Operation]) -> tuple[Operation, str] | None:
    for operation in operations:
        for one in operation.parameters:
            if one.condition is not None and operation.paging is not None and _easy(operation):
                return operation, one.python
    return None
