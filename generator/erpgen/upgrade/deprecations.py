"""What a release deprecates that the one before did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.model.types import StructModel
from erpgen.surface.compare import class_names, renamed_classes
from erpgen.surface.names import method_name, parameter_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from erpgen.model.types import ApiModel


def newly_deprecated(
    old: ApiModel, new: ApiModel, methods: Mapping[str, str], added: Collection[str]
) -> tuple[str, ...]:
    """What warns in the new client, did not in the old one, and was there to be used.

    ``methods`` are the new names of methods by their old ones: what was deprecated under another
    name is no news under the one it has now.
    """
    renames = {**class_names(new), **renamed_classes(old, new), **methods}
    known = {*added, *(_spelled_now(name, renames) for name in _deprecated(old))}
    return tuple(name for name in _deprecated(new) if name not in known)


def _spelled_now(name: str, renames: Mapping[str, str]) -> str:
    """``erp.a.b(c=…)``, ``erp.a.b()`` or ``A.b``, under the method's or class's new name."""
    mark = "(" if "(" in name else "."
    owner, _, part = name.rpartition(mark)
    return f"{renames.get(owner, owner)}{mark}{part}"


def _deprecated(model: ApiModel) -> Iterator[str]:
    """Every deprecated method, argument and attribute of a client."""
    for resource in model.resources:
        for operation in resource.operations:
            if operation.deprecated:
                yield f"{method_name(operation)}()"
            for parameter in operation.parameters:
                if parameter.deprecated:
                    yield parameter_name(operation, parameter)
    for schema in model.schemas:
        for part in schema.properties if isinstance(schema, StructModel) else ():
            if part.deprecated:
                yield f"{schema.name}.{part.python}"
