"""Which resource an operation belongs to, and what resources are called.

A resource is a tag, else the first literal part of a path. ``x-erp-resource`` and the patterns of
``[names]`` say otherwise where tags are something else, the scopes of a sign-in say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any

from msgspec import Struct

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import texts
from erpgen.model import extensions
from erpgen.model.names import class_name, fingerprint, identifier
from erpgen.model.policy import ModelPolicy
from erpgen.model.types import ClassName, Identifier


class Placed(Struct, frozen=True):
    """An operation in its resource.

    ``word`` is what decided, a tag as a rule; ``resources`` are all words for the resource.
    ``call`` is what the method is named after: the operationId, or the part that a pattern took.
    """

    path: str
    method: str
    node: Mapping[str, Any]
    attribute: Identifier
    word: str
    resources: tuple[str, ...]
    call: str


class Placing:
    """Puts operations into resources; knows afterwards which patterns were of no use."""

    def __init__(self, policy: ModelPolicy, prefixes: Sequence[str]) -> None:
        self._policy = policy
        self._prefixes = prefixes
        self._unused = list(policy.name_patterns)

    def placed(self, path: str, method: str, node: Mapping[str, Any], where: str) -> Placed:
        """The operation with its resource; a rule wins over a pattern, and that over the tag."""
        tag = resource_tag(node.get("tags"), path, self._prefixes)
        given = node.get("operationId")
        operation_id = given if isinstance(given, str) else ""
        found = self._by_pattern({"operation_id": operation_id, "path": path, "tag": tag})
        word = extensions.text(node, "x-erp-resource", where) or found.get("resource") or tag
        call = found.get("method") or operation_id
        renamed = self._policy.rename_resources.get(word, word)
        resources = tuple(dict.fromkeys([renamed, word, tag]))
        return Placed(path, method, node, _attribute(renamed), word, resources, call)

    def findings(self) -> Iterator[Diagnostic]:
        """A warning for each pattern that nothing matched: such a rule does nothing unseen."""
        for pattern in self._unused:
            message = f"names.{pattern.of}: nothing matches {pattern.rule.pattern!r}"
            hint = "correct the pattern in api.toml, or leave it out"
            yield Diagnostic("name-pattern-unmatched", Severity.WARNING, "#/paths", message, hint)

    def _by_pattern(self, words: Mapping[str, str]) -> dict[str, str]:
        """What the patterns say, the first one for each thing."""
        found: dict[str, str] = {}
        for pattern in self._policy.name_patterns:
            match = pattern.rule.fullmatch(words[pattern.of])
            if match is not None:
                self._unused = [one for one in self._unused if one is not pattern]
                said = {name: text for name, text in match.groupdict().items() if text}
                found = said | found
        return found


def resource_tag(tags: object, path: str, prefixes: Sequence[str]) -> str:
    """The tag an operation belongs to: its first, else the first literal part of its path."""
    for tag in texts(tags):
        if tag.strip():
            return tag
    trimmed = next((path.removeprefix(one) for one in prefixes if path.startswith(one)), path)
    literal = [part for part in trimmed.split("/") if part and "{" not in part]
    partly = [part.partition("{")[0] for part in trimmed.split("/") if not part.startswith("{")]
    return next(filter(None, [*literal, *partly]), "default")


# What a client has beside its resources.
RESERVED = frozenset(
    {
        *("api", "close", "from_env", "localized", "with_options"),
        *("with_raw_response", "with_streaming_response"),
    }
)


def _attribute(word: str) -> Identifier:
    """The attribute of the client under which a resource's operations stand.

    Words that differ in their spelling only are one resource.
    """
    name = identifier(word, "resource")
    return Identifier(f"{name}_") if name in RESERVED else name


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
