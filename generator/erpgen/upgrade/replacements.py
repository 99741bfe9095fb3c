"""What stands for a name that is gone, where the pairing of the two documents knows it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from erpgen.model.names import module_name
from erpgen.model.types import EnumModel, Location, StructModel
from erpgen.surface.compare import class_names
from erpgen.surface.names import method_name
from erpgen.surface.spelling import CLIENT, call_of
from erpgen.upgrade.types import Gone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from erpgen.model.types import ApiModel, Operation, Parameter
    from erpgen.pairing.operations import OperationPair
    from erpgen.surface.types import NameChange


class Replacements:
    """Finds replacements: by paired operations, by schemas, by names on the wire."""

    def __init__(
        self,
        old: ApiModel,
        new: ApiModel,
        pairs: Iterable[OperationPair],
        renamed: Iterable[NameChange],
    ) -> None:
        self._old, self._new = old, new
        self._pairs = tuple(pairs)
        self._renamed = {one.old: one.new for one in renamed}

    @property
    def renamed(self) -> Iterator[str]:
        """The old names of methods and classes that have another name now.

        Methods that went to another resource together are left to the name of theirs.
        """
        for old, new in self._renamed.items():
            call = call_of(old)
            if call is None:
                yield old
            elif new != f"{self._resource(f'{CLIENT}.{call.resource}')}.{call.function}":
                yield f"{old}()"

    def gone(self, name: str) -> Gone:
        """The name with its replacement, and the key under which the client looks it up."""
        call = call_of(name)
        if call is None:
            return self._of_plain(name)
        if call.argument:
            key = f"{CLIENT}.{call.resource}.{call.function}({call.argument})"
            return Gone(self._former(name), key, self._argument(name, call.argument))
        new = self._renamed.get(name.removesuffix("()"), "")
        key = f"{CLIENT}.{module_name(call.resource)}.{call.function}()"
        return Gone(name, key, f"{new}()" if new else "")

    def _former(self, name: str) -> str:
        """An argument as it was typed, where its method had another name."""
        method, _, rest = name.partition("(")
        former = next((old for old, new in self._renamed.items() if new == method), method)
        return f"{former}({rest}"

    def _of_plain(self, name: str) -> Gone:
        """Of a resource, class, attribute or member."""
        if name.startswith(f"{CLIENT}."):
            return Gone(name, name, self._resource(name))
        owner, dot, part = name.partition(".")
        if not dot:
            return Gone(name, name, self._renamed.get(name, ""))
        key = f"{class_names(self._new).get(owner, owner)}.{part}"
        return Gone(name, key, self._attribute(owner, part))

    def _resource(self, name: str) -> str:
        """Where all of a resource's methods went, if they went to one place."""
        inside = [new for old, new in self._renamed.items() if old.startswith(f"{name}.")]
        homes = {new.rpartition(".")[0] for new in inside}
        return homes.pop() if len(homes) == 1 else ""

    def _attribute(self, owner: str, attribute: str) -> str:
        """The attribute or member that is the same on the wire."""
        wire = self._wires(self._old, owner).get(attribute)
        names = {of: python for python, of in self._wires(self._new, owner).items()}
        return f"{owner}.{names[wire]}" if wire in names else ""

    def _argument(self, name: str, argument: str) -> str:
        """The argument of the same name on the wire, or in the same place of the path."""
        new_method = name.partition("(")[0]
        for old, new in self._operations:
            if method_name(new) != new_method:
                continue
            for before, after in _paired_parameters(old, new):
                if before.python == argument != after.python:
                    return f"{new_method}({after.python}=…)"
        return ""

    @staticmethod
    def _wires(model: ApiModel, name: str) -> dict[str, str | int]:
        """What a class's attributes or members are on the wire, by Python name."""
        known = class_names(model).get(name, name)
        for schema in model.schemas:
            if isinstance(schema, StructModel) and schema.name == known:
                return {str(one.python): one.wire for one in schema.properties}
            if isinstance(schema, EnumModel) and schema.name == known:
                return {str(one.python): one.value for one in schema.members}
        return {}

    @property
    def lost_numbers(self) -> Iterator[str]:
        """The ``number=`` of methods whose body belongs to no number series any more."""
        for old, new in self._operations:
            if old.number_series and not new.number_series and method_name(old) == method_name(new):
                yield f"{method_name(new)}(number=…)"

    @property
    def reordered(self) -> Iterator[tuple[str, str]]:
        """Calls before and after, of methods that take the same path arguments in another order."""
        for old, new in self._operations:
            before, after = _path_names(old), _path_names(new)
            if before != after and sorted(before) == sorted(after):
                calls = ((method_name(old), before), (method_name(new), after))
                first, second = (f"{call}({', '.join(names)})" for call, names in calls)
                yield first, second

    @cached_property
    def _operations(self) -> list[tuple[Operation, Operation]]:
        old, new = _by_place(self._old), _by_place(self._new)
        found = []
        for pair in self._pairs:
            before = old.get((pair.old.method, pair.old.path))
            after = new.get((pair.new.method, pair.new.path))
            if before and after:
                found.append((before, after))
        return found


def _by_place(model: ApiModel) -> dict[tuple[str, str], Operation]:
    return {
        (operation.method, operation.path): operation
        for resource in model.resources
        for operation in resource.operations
    }


def _path_names(operation: Operation) -> list[str]:
    return [str(one.python) for one in operation.parameters if one.location is Location.PATH]


def _paired_parameters(old: Operation, new: Operation) -> Iterator[tuple[Parameter, Parameter]]:
    """Parameters that are one: in the path by their place, else by their name on the wire."""
    places = [[p for p in one.parameters if p.location is Location.PATH] for one in (old, new)]
    if len(places[0]) == len(places[1]):
        yield from zip(*places, strict=True)
    wires = {(str(p.location), p.wire): p for p in new.parameters}
    for one in old.parameters:
        if one.location is not Location.PATH and (str(one.location), one.wire) in wires:
            yield one, wires[str(one.location), one.wire]
