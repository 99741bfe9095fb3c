"""Schemas and operations in which the validator can find nothing, told without walking its way.

It takes a path into the document for every step, a second of a large document. Nearly all of them
have nothing that one of its rules is about, and then a plain look at them will do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

_JUDGED = frozenset({"default", "id", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$schema"})
"""What it has a rule for, or what changes where a reference leads."""
_LISTS = ("allOf", "anyOf", "oneOf")
_SINGLE = ("items", "not")


class SoundSchemas:
    """Tells of schemas of one document whether they, and all that they lead to, are plain.

    Plain is an object without defaults and without ``required`` beside ``allOf``, whose references
    lead to another such place of the document. Each schema is looked at once.
    """

    def __init__(self, content: Any) -> None:
        self._content = content
        self._sound: dict[int, bool] = {}

    def __contains__(self, schema: object) -> bool:
        if isinstance(schema, bool):
            return True
        if id(schema) not in self._sound:
            self._look(schema)
        return self._sound[id(schema)]

    def _look(self, schema: object) -> None:
        leading: dict[int, list[int]] = {id(schema): []}
        faulty: list[int] = []
        waiting = [schema]
        while waiting:
            node = waiting.pop()
            below = self._below(node)
            if below is None:
                faulty.append(id(node))
                continue
            for child in below:
                if (known := self._sound.get(id(child))) is None:
                    if id(child) not in leading:
                        leading[id(child)] = []
                        waiting.append(child)
                    leading[id(child)].append(id(node))
                elif not known:
                    faulty.append(id(node))
        self._sound.update(dict.fromkeys(leading, True))
        while faulty:
            one = faulty.pop()
            if self._sound[one]:
                self._sound[one] = False
                faulty.extend(leading[one])

    def _below(self, node: object) -> list[object] | None:
        """The schemas that one leads to; None where it is not plain itself."""
        if not isinstance(node, dict):
            return None
        if "$ref" in node:
            target = self.resolved(node)
            return [target] if target is not None else None
        if not _JUDGED.isdisjoint(node) or ("allOf" in node and "required" in node):
            return None
        try:
            return [one for one in _parts(node) if not isinstance(one, bool)]
        except (TypeError, AttributeError):
            return None

    def resolved(self, node: object) -> dict[str, Any] | None:
        """An object, or the one that a reference in its place leads to; None where in doubt."""
        if isinstance(node, dict) and "$ref" in node:
            node = self._target(node["$ref"])
        return node if isinstance(node, dict) and "$ref" not in node else None

    def _target(self, reference: object) -> object:
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return None
        node = self._content
        for token in unquote(reference[2:]).split("/"):
            key = token.replace("~1", "/").replace("~0", "~")
            if not isinstance(node, dict) or key not in node or "$id" in node:
                return None
            node = node[key]
        return node


class SoundOperations:
    """Tells of operations whether nothing is wrong with their parameters, answers and schemas.

    ``is_schema`` says of what stands in a schema's place whether it is one for certain.
    """

    def __init__(self, schemas: SoundSchemas, is_schema: Callable[[object], bool]) -> None:
        self._schemas = schemas
        self._is_schema = is_schema

    def __contains__(self, operation: object) -> bool:
        if not isinstance(operation, dict) or "$ref" in operation:
            return False
        parameters = operation.get("parameters", [])
        return (
            isinstance(parameters, list)
            and all(map(self._parameter, parameters))
            and all(map(self._answer, _values(operation, "responses")))
        )

    def _parameter(self, node: object) -> bool:
        parameter = self._schemas.resolved(node)
        return (
            parameter is not None
            and isinstance(parameter.get("name"), str)
            and isinstance(parameter.get("in"), str)
            and "default" not in parameter  # of Swagger 2.0
            and self._of(parameter)
        )

    def _answer(self, node: object) -> bool:
        answer = self._schemas.resolved(node)
        if answer is None or not self._of(answer):
            return False
        return all(
            isinstance(media, dict) and "$ref" not in media and self._of(media)
            for media in _values(answer, "content")
        )

    def _of(self, holder: dict[str, Any]) -> bool:
        """Whether the schema of something is sound, if it has one."""
        if "schema" not in holder:
            return True
        schema = self._schemas.resolved(holder["schema"])
        return schema is not None and schema in self._schemas and self._is_schema(schema)


def _values(holder: dict[str, Any], key: str) -> list[object]:
    """What an object holds by names; None among them where it is no such object."""
    node = holder.get(key, {})
    named = isinstance(node, dict) and "$ref" not in node and all(isinstance(k, str) for k in node)
    return list(node.values()) if named else [None]


def _parts(node: dict[str, Any]) -> Iterator[object]:
    """The schemas inside one; TypeError or AttributeError where it is not built as one."""
    for keyword in _LISTS:
        listed = node.get(keyword, [])
        if not isinstance(listed, list):
            raise TypeError(keyword)
        yield from listed
    yield from (node[keyword] for keyword in _SINGLE if keyword in node)
    properties = node.get("properties", {})
    if "$ref" in properties:  # the validator takes the whole for a reference
        raise TypeError("properties")
    yield from properties.values()
