"""From JSON to a type: at once where the decoder can, else in the order that the content asks."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

import msgspec

from .attributes import attributes_of
from .deferred import deferred_fields
from .mending import TOO_FINE, Nulls, holds_time, mended, with_nulls
from .models import Model, OpenInt
from .open_models import OpenRecord, additional_attribute
from .spellings import Spelling, spelling_of
from .variants import Variants, subclasses

__all__ = ["NESTED", "reader", "settle"]

Read: TypeAlias = Callable[[Any], Any]
"""Takes the bytes of one JSON value; raises ValidationError, its place at the end of its text."""

NESTED = " - at `$"
_ENCODER = msgspec.json.Encoder(decimal_format="number")
_TREE = msgspec.json.Decoder(float_hook=Decimal)
_MEMBERS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_ELEMENTS = msgspec.json.Decoder(list[msgspec.Raw])
_MAPPING = msgspec.json.Decoder(dict[str, Any])
_mode = threading.local()
_START = re.compile(rb"\s*(?:([-\d][-+\d]*)([.eE])?|(.))", re.DOTALL)
_SORTS = {b'"': "string", b"{": "object", b"[": "array", b"t": "bool", b"f": "bool", b"n": "null"}
_CLAIMED: dict[Any, tuple[str, ...]] = {
    int: ("integer",),
    float: ("float",),
    Decimal: ("integer", "float"),
    bool: ("bool",),
    type(None): ("null",),
}


def settle(model: Model) -> None:
    """Read the parts of a decoded object that were put off."""
    for attribute, wire, kind in deferred_fields(type(model)):
        value = getattr(model, attribute)
        if isinstance(value, msgspec.Raw):
            try:
                setattr(model, attribute, _at(f".{wire}", reader(kind), value))
            except msgspec.ValidationError as error:
                raise ValueError(str(error)) from None  # which the decoder gives its place


@cache
def reader(kind: Any) -> Read:
    """What reads JSON of this type."""
    if not is_deferred(kind):
        return _Plain(kind).read
    spelling = spelling_of(kind)
    if spelling is not None:
        return _spelled(spelling)
    origin = get_origin(kind)
    if origin is Annotated:
        return reader(get_args(kind)[0])
    if origin is list:
        return _list(reader(get_args(kind)[0]))
    if origin is dict:
        return _map(reader(get_args(kind)[1]))
    if origin in (Union, UnionType):
        return _union([one for one in get_args(kind) if one is not msgspec.UnsetType])
    return _object([kind])


@cache
def is_deferred(kind: Any) -> bool:
    """Whether the decoder alone cannot read the type."""
    spelling = spelling_of(kind)
    if spelling is not None:
        return spelling.read is not None
    origin, members = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return is_deferred(members[0])
    if origin in (Union, UnionType):
        sorts = [sort for one in members for sort in _decoded(one)]
        return len(set(sorts)) < len(sorts) or any(map(is_deferred, members))
    if members:
        return any(map(is_deferred, members))
    return _is_model(kind) and bool(
        kind is OpenRecord or additional_attribute(kind) or subclasses(kind)
    )


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def _sorts(kind: Any) -> tuple[str, ...]:
    """The sorts of JSON values that a type stands for."""
    spelling = spelling_of(kind)
    if spelling is not None:
        return ("string", "integer") if spelling.read else ("integer", "float", "string")
    if get_origin(kind) is Annotated:
        return _sorts(get_args(kind)[0])
    if kind in _CLAIMED:
        return _CLAIMED[kind]
    if get_origin(kind) is list:
        return ("array",)
    if get_origin(kind) is dict or _is_model(kind):
        return ("object",)
    return ("integer",) if isinstance(kind, type) and issubclass(kind, OpenInt) else ("string",)


def _decoded(kind: Any) -> tuple[str, ...]:
    """The sorts that the decoder takes for a type: for an exact number a text as well."""
    if kind is msgspec.UnsetType:
        return ()
    return (*_sorts(kind), "string") if kind is Decimal else _sorts(kind)


def _sort_of(content: Any) -> str:
    found = _START.match(content)
    if found is None:
        return "nothing"
    if found[1]:
        return "float" if found[2] else "integer"
    return _SORTS.get(found[3], "nothing")


class _Plain:
    """A type that the decoder reads, with what it would refuse or round mended first."""

    def __init__(self, kind: Any) -> None:
        self._kind = kind
        self._decoder = msgspec.json.Decoder(kind)
        self._timed = holds_time(kind)

    def read(self, content: Any) -> Any:
        """The value; raises msgspec's errors."""
        if getattr(_mode, "mending", False) or (self._timed and TOO_FINE.search(content)):
            return self._read_mended(content)
        try:
            return self._decoder.decode(content)
        except msgspec.ValidationError as error:
            if str(error).count(NESTED) > 1:
                raise  # its reader has tried already
            return self._read_mended(content, error)

    def _read_mended(self, content: Any, error: msgspec.ValidationError | None = None) -> Any:
        """With what is strange mended first; raises ``error`` where nothing is.

        What is put off is mended at once then, so that the work doubles at no level.
        """
        nulls: Nulls = []
        # Numbers go through Decimal, so that what is mended keeps every digit of the rest.
        tree = _TREE.decode(content)
        new = mended(tree, self._kind, nulls)
        if new is tree and error is not None:
            raise error
        before = getattr(_mode, "mending", False)
        _mode.mending = True
        try:
            made = self._decoder.decode(content if new is tree else _ENCODER.encode(new))
        finally:
            _mode.mending = before
        return with_nulls(made, nulls) if nulls else made


def _at(step: str, read: Read, content: Any) -> Any:
    try:
        return read(content)
    except msgspec.ValidationError as error:
        raise msgspec.ValidationError(f"{error}{NESTED}{step}`") from None


def _list(read: Read) -> Read:
    def listed(content: Any) -> Any:
        parts = _ELEMENTS.decode(content)
        return [_at(f"[{index}]", read, part) for index, part in enumerate(parts)]

    return listed


def _map(read: Read) -> Read:
    def mapped(content: Any) -> Any:
        members = _MEMBERS.decode(content)
        return {name: _at(f".{name}", read, part) for name, part in members.items()}

    return mapped


def _spelled(spelling: Spelling) -> Read:
    def read(content: Any) -> Any:
        try:
            return spelling.read(msgspec.json.decode(content)) if spelling.read else None
        except ValueError as error:
            raise msgspec.ValidationError(str(error)) from None

    return read


def _union(members: Sequence[Any]) -> Read:
    """By what the JSON begins with; several types of one kind are tried in turn."""
    by_sort: dict[str, list[Any]] = {}
    for one in members:
        for sort in _sorts(one):
            by_sort.setdefault(sort, []).append(one)
    readers = {
        sort: _object(found) if sort == "object" else _first([reader(one) for one in found])
        for sort, found in by_sort.items()
    }
    for one, other in (("integer", "float"), ("float", "integer")):
        if one not in readers and other in readers:
            readers[one] = readers[other]

    def read(content: Any) -> Any:
        sort = _sort_of(content)
        found = readers.get(sort)
        if found is None:
            names = " | ".join(f"`{one}`" for one in by_sort)
            raise msgspec.ValidationError(f"Expected {names}, got `{sort}`")
        return found(content)

    return read


def _first(readers: Sequence[Read]) -> Read:
    if len(readers) == 1:
        return readers[0]

    def read(content: Any) -> Any:
        for one in readers[:-1]:
            try:
                return one(content)
            except msgspec.ValidationError:
                continue
        return readers[-1](content)

    return read


def _object(kinds: Sequence[Any]) -> Read:
    """An object of one of these classes, of a class derived from one, or else a mapping."""
    classes = [one for one in kinds if _is_model(one) and one is not OpenRecord]
    others = [one for one in kinds if not _is_model(one) or one is OpenRecord]
    rest = _rest(others[0]) if others else None
    if not classes:
        return rest or _record
    if len(classes) == 1 and not others and not subclasses(classes[0]):
        return _instance(classes[0])
    variants = Variants(classes)

    def read(content: Any) -> Any:
        found = variants.candidates(content)
        for one in found:
            try:
                return _instance(one)(content)
            except msgspec.ValidationError:
                if rest is None and one is found[-1]:
                    raise
        return (rest or _record)(content)

    return read


def _rest(kind: Any) -> Read:
    return _record if kind is OpenRecord else reader(kind)


def _record(content: Any) -> OpenRecord:
    return OpenRecord(additional_properties=_MAPPING.decode(content))


@cache
def _instance(model: Any) -> Read:
    """An object of exactly this class, with the members of other names where it keeps them."""
    plain = _Plain(model).read
    attribute = additional_attribute(model)
    if not attribute:
        return plain
    fields = attributes_of(model)
    known = {one.encode_name for one in fields}
    kind = next(get_args(one.type)[1] for one in fields if one.name == attribute)

    def read(content: Any) -> Any:
        made = plain(content)
        read_other = reader(kind)  # not before: it may be the same class
        members = _MEMBERS.decode(content)
        others = {
            name: _at(f".{name}", read_other, part)
            for name, part in members.items()
            if name not in known
        }
        setattr(made, attribute, others)
        return made

    return read
