"""Objects to dictionaries and JSON, and back: by the names of the wire or by Python's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypeVar, get_args, get_origin

import msgspec

from ..errors import did_you_mean
from .deferred import deferred_kind
from .fitting import looked_at, members_of, require_fit, struct_of
from .models import Model
from .open_models import ADDITIONAL, additional_attribute
from .readers import reader
from .unset import unset
from .variants import subclasses
from .wrap import layout_of, scalar_of

__all__ = ["Names", "built", "from_json", "from_mapping", "plain", "to_json"]

Names: TypeAlias = Literal["wire", "python"]
"""Whose names a dictionary has: those of the API or those of the attributes."""

M = TypeVar("M", bound=Model)
_ENCODER = msgspec.json.Encoder(decimal_format="number")
_TREE = msgspec.json.Decoder(float_hook=Decimal)
_EXACT = (Decimal,)


def plain(value: Any, by: Names) -> Any:
    """What JSON would have of a value, as builtins; numbers that are exact stay ``Decimal``."""
    if by not in get_args(Names):
        raise ValueError(f'by= is "wire" or "python", not {by!r}')
    if isinstance(value, msgspec.Struct):
        return dict(_members(value, by))
    if isinstance(value, Mapping):
        return {name: plain(item, by) for name, item in value.items() if not unset(item)}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item, by) for item in value]
    return msgspec.to_builtins(scalar_of(value), builtin_types=_EXACT)


def _members(value: msgspec.Struct, by: Names) -> Iterator[tuple[str, Any]]:
    layout = layout_of(type(value))
    named = {one.wire: one.attribute if by == "python" else one.wire for one in layout.fields}
    tag = layout.tag
    if tag is not None:
        held = next((one for one in layout.fields if one.wire == tag[0]), None)
        if held is None or unset(getattr(value, held.attribute)):
            yield named.get(tag[0], tag[0]), tag[1]
    for one in layout.fields:
        item = getattr(value, one.attribute)
        if unset(item):
            continue
        shown = plain(item if one.write is None else one.write(item), by)
        if one.wire == ADDITIONAL:
            yield from ((other, of) for other, of in shown.items() if other not in named)
        else:
            wrapped = one.wrapped and by == "wire"
            yield named[one.wire], {"value": shown} if wrapped else shown


def to_json(value: Model, by: Names) -> str:
    """The object as JSON, every digit of an exact number kept."""
    return _ENCODER.encode(plain(value, by)).decode()


def from_json(model: type[M], text: str | bytes) -> M:
    """An object of the class from JSON; ValueError for what is none."""
    try:
        tree = _TREE.decode(text)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"{model.__name__}.from_json: {error}") from None
    return from_mapping(model, tree)


def from_mapping(model: type[M], given: Any, where: str = "") -> M:
    """An object of the class, or of one derived from it, from a mapping by either kind of names.

    Raises TypeError for names that the class has not, ValueError for values that are none of
    their type.
    """
    where = where or model.__name__
    if not isinstance(given, Mapping):
        raise TypeError(f"{where} is made of a mapping, not of {type(given).__name__}")
    chosen = _chosen((model, *subclasses(model)), given)
    fields = {one.name: one for one in msgspec.structs.fields(chosen)}
    attributes = _attributes(chosen)
    extra = additional_attribute(chosen)
    values: dict[str, Any] = {}
    others: dict[str, Any] = {}
    for name, value in given.items():
        attribute = attributes.get(name)
        if attribute is None:
            others[name] = value
        elif attribute in values:
            raise TypeError(f"{where} is given {attribute} twice, once by its name on the wire")
        else:
            wrapped = attribute in chosen.__wrapped__
            item = _unwrapped(value) if wrapped else value
            values[attribute] = built(fields[attribute].type, item, f"{where}.{attribute}")
    others = {name: one for name, one in others.items() if not _is_tag(chosen, name, one)}
    if others and not extra:
        hint = did_you_mean(others, attributes)
        raise TypeError(f"{where} has no {', '.join(map(str, others))}{hint}")
    if others:
        kind = get_args(fields[extra].type)[1]
        kept = {name: built(kind, one, f"{where}.{name}") for name, one in others.items()}
        values[extra] = {**values.get(extra, {}), **kept}
    made: M = chosen(**values)
    return made


def _attributes(model: type[Model]) -> dict[Any, str]:
    """The attributes by what they are called on the wire and by their own names."""
    fields = msgspec.structs.fields(model)
    own = {one.name: one.name for one in fields}
    return own | {one.encode_name: one.name for one in fields if one.encode_name != ADDITIONAL}


def _is_tag(model: type[Model], name: Any, value: object) -> bool:
    """Whether a member only says of which class the object is."""
    return value in vars(model).get("__tags__", {}).get(name, ())


def _chosen(classes: tuple[type[Model], ...], given: Mapping[Any, Any]) -> Any:
    """The class that a discriminator names, else the first that has all of the names."""
    for one in classes[1:]:
        names = _attributes(one)
        for tag, values in vars(one).get("__tags__", {}).items():
            if given.get(tag, given.get(names.get(tag, tag))) in values:
                return one
    fitting = (one for one in classes if additional_attribute(one) or set(given) <= _names(one))
    return next(fitting, classes[0])


def _names(model: type[Model]) -> set[Any]:
    return {*_attributes(model), *vars(model).get("__tags__", {})}


def _unwrapped(value: Any) -> Any:
    return value["value"] if isinstance(value, Mapping) and set(value) == {"value"} else value


def built(kind: Any, value: Any, where: str) -> Any:
    """A value of the type; objects may be mappings, texts may stand for what JSON has as text.

    Raises TypeError and ValueError as :func:`from_mapping` does.
    """
    inner = deferred_kind(kind)
    if inner is not None:
        return built(inner, value, where)
    if value is None or unset(value):
        return value
    members = members_of(kind)
    if isinstance(value, Mapping):
        classes = tuple(one for one in map(struct_of, members) if one is not None)
        if classes:
            derived: list[Any] = [other for one in classes for other in (one, *_below(one))]
            return from_mapping(_chosen(tuple(derived), value), value, where)
    container = next((one for one in members if get_origin(one) in (list, dict)), None)
    if get_origin(container) is list and isinstance(value, (list, tuple)):
        element = get_args(container)[0]
        return [built(element, one, f"{where}[{index}]") for index, one in enumerate(value)]
    if get_origin(container) is dict and isinstance(value, Mapping):
        element = get_args(container)[1]
        return {name: built(element, one, f"{where}.{name}") for name, one in value.items()}
    if looked_at(kind):
        require_fit(kind, value, where)
    return value if isinstance(value, msgspec.Struct) else _read(kind, value, where)


def _below(model: Any) -> tuple[Any, ...]:
    return subclasses(model) if issubclass(model, Model) else ()


def _read(kind: Any, value: Any, where: str) -> Any:
    """A value without structure, of the type; what no JSON has, such as an open file, as it is."""
    try:
        read = reader(kind)
    except TypeError:
        return value
    try:
        return read(_ENCODER.encode(scalar_of(value)))
    except (msgspec.MsgspecError, ValueError, TypeError) as error:
        raise ValueError(f"{where} cannot be {value!r}: {error}") from None
