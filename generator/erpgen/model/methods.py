"""Name resources and their methods (design: stable names that no position decides)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from erpgen.model.names import class_name, fingerprint, identifier, words
from erpgen.model.types import ClassName, Identifier


@dataclass(frozen=True, slots=True)
class MethodSource:
    """What a method name is made from; ``pinned`` wins over everything."""

    operation_id: str
    method: str
    path: str
    tag: str
    path_parameters: tuple[str, ...]
    pinned: str | None


def method_names(sources: Sequence[MethodSource]) -> list[Identifier]:
    """One name each for the operations of one resource.

    ``Customer_GetBycustomerCd`` of the tag ``Customer`` is ``get``; where two operations would
    share that, both keep the whole of it: ``get_by_customer_cd``.
    """
    short = [_short(source) for source in sources]
    count = Counter(short)
    chosen = [
        name if source.pinned or count[name] == 1 else _whole(source)
        for source, name in zip(sources, short, strict=True)
    ]
    return _told_apart(sources, chosen)


def resource_tag(tags: object, path: str, prefixes: Sequence[str]) -> str:
    """The tag an operation belongs to: its first, else the first literal part of its path."""
    if isinstance(tags, list):
        for tag in tags:
            if isinstance(tag, str) and tag.strip():
                return tag
    trimmed = next((path.removeprefix(one) for one in prefixes if path.startswith(one)), path)
    literal = [part for part in trimmed.split("/") if part and "{" not in part]
    return literal[0] if literal else "default"


def _short(source: MethodSource) -> str:
    if source.pinned:
        return str(identifier(source.pinned, "call"))
    name, _ = _without_parameters(_without_tag(source), source.path_parameters)
    return str(identifier(name, "call")) if name else _from_path(source)


def _whole(source: MethodSource) -> str:
    name, by = _without_parameters(_without_tag(source), source.path_parameters)
    if not name:
        return _from_path(source)
    return str(identifier(f"{name} By {' '.join(by)}" if by else name, "call"))


def _without_tag(source: MethodSource) -> str:
    """The operationId without ``Tag_``, ``tag-`` or ``tag.`` before it."""
    name, tag = source.operation_id, source.tag
    if name.lower().startswith(tag.lower()) and len(name) > len(tag):
        rest = name[len(tag) :]
        if not rest[0].isalnum():
            return rest.lstrip("_-./: ")
    return name


def _without_parameters(name: str, parameters: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The name without a trailing ``By<parameters>``, and those parameters."""
    if not parameters:
        return name, ()
    lower = name.lower()
    for start in range(len(name) - 1, 0, -1):
        if lower.startswith("by", start) and name[start] == "B":
            rest = lower[start + 2 :]
            if rest == "".join(parameters).lower() or (rest and name[start + 2].islower()):
                return name[:start].rstrip("_"), parameters
    return name, ()


def _from_path(source: MethodSource) -> str:
    """A name for an operation without an id: its method and the literal parts of its path."""
    parts = [part for part in source.path.split("/") if part]
    literal = [part for part in parts if "{" not in part]
    keyed = bool(parts) and "{" in parts[-1]
    tail = literal[-2:] if source.tag.lower() not in {part.lower() for part in literal[-2:]} else []
    named = tail or [part for part in literal if part.lower() != source.tag.lower()][-2:]
    ending = ["by", *source.path_parameters] if keyed else []
    return str(identifier(" ".join([source.method, *named, *ending]), "call"))


def _told_apart(sources: Sequence[MethodSource], names: list[str]) -> list[Identifier]:
    """Names still shared get the literal words of their path, then the path's fingerprint."""
    for add in (_path_words, _path_print):
        count = Counter(names)
        names = [
            name if count[name] == 1 or source.pinned else str(identifier(f"{name} {add(source)}"))
            for source, name in zip(sources, names, strict=True)
        ]
    # The one word that a resource's class body itself looks up.
    return [Identifier(f"{name}_" if name == "deprecated" else name) for name in names]


def _path_words(source: MethodSource) -> str:
    literal = [part for part in source.path.split("/") if part and "{" not in part]
    return " ".join(word for part in literal[-1:] for word in words(part))


def _path_print(source: MethodSource) -> str:
    return fingerprint(f"{source.method} {source.path}")


# What a client has beside its resources.
RESERVED = frozenset(
    {
        *("api", "close", "with_options", "with_raw_response", "with_streaming_response"),
        "cached_property",
    }
)


def attribute_names(tags: Sequence[str], renames: Mapping[str, str]) -> dict[str, Identifier]:
    """The attribute of the client under which each tag's operations stand."""
    plain = {tag: str(identifier(renames.get(tag, tag), "resource")) for tag in tags}
    plain = {tag: f"{name}_" if name in RESERVED else name for tag, name in plain.items()}
    count = Counter(plain.values())
    return {
        tag: Identifier(name if count[name] == 1 else f"{name}_{fingerprint(tag)}")
        for tag, name in plain.items()
    }


def resource_classes(attributes: Sequence[str], taken: Set[str]) -> list[ClassName]:
    """The class of each resource: ``CustomerResource``, beside which stands an ``Async`` twin.

    Models are often named like the tag they belong to, hence the suffix; the fingerprint keeps
    what is still the same apart.
    """
    plain = [class_name(f"{attribute} resource") for attribute in attributes]
    count = Counter(plain)
    return [
        ClassName(f"{name}{fingerprint(attribute).title()}")
        if count[name] > 1 or name.startswith("Async") or {name, f"Async{name}"} & taken
        else name
        for name, attribute in zip(plain, attributes, strict=True)
    ]
