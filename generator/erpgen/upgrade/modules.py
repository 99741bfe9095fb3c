"""Where names are, and where they are no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.model.modules import own_module
from erpgen.model.names import module_name
from erpgen.surface.spelling import call_of, owner
from erpgen.upgrade.types import Resigned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from erpgen.model.types import ApiModel, Operation
    from erpgen.upgrade.types import Gone


def lost_names(old: ApiModel, new: ApiModel) -> dict[str, tuple[str, ...]]:
    """By module of models, the names it had and has not."""
    before, after = _exported(old), _exported(new)
    lost = {module: sorted(names - after.get(module, set())) for module, names in before.items()}
    return {module: tuple(names) for module, names in sorted(lost.items()) if names}


def shrunk_classes(gone: Iterable[Gone], new: ApiModel) -> dict[str, tuple[str, ...]]:
    """By module of models, the classes that lack an attribute or member."""
    owners = {owner(one.key) for one in gone}
    found: dict[str, list[str]] = {}
    for schema in new.schemas:
        if schema.name in owners:
            found.setdefault(module_name(schema.module), []).append(schema.name)
    return {module: tuple(sorted(names)) for module, names in sorted(found.items())}


def resigned_methods(gone: Iterable[Gone], new: ApiModel) -> Iterator[Resigned]:
    """Methods that Python would not run, for want of other arguments, when given a former one."""
    calls = [call for one in gone if (call := call_of(one.name)) and call.argument]
    lacking = {(call.resource, call.function) for call in calls}
    for resource in new.resources:
        functions = sorted(
            str(one.function)
            for one in resource.operations
            if (one.resource, one.function) in lacking and _demands(one)
        )
        if functions:
            yield Resigned(resource.attribute, resource.class_name, tuple(functions))


def _demands(operation: Operation) -> bool:
    if operation.body is not None and operation.body.required:
        return True
    return any(one.needed for one in operation.parameters)


def _exported(model: ApiModel) -> dict[str, set[str]]:
    found = {own_module(one.attribute): {*map(str, one.classes)} for one in model.resources}
    for schema in model.schemas:
        names = found.setdefault(schema.module, set())
        names |= {schema.name, *getattr(schema, "aliases", ())}
    return {module_name(module): names for module, names in found.items() if names}
