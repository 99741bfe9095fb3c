"""What every step of normalising shares: the document as published, names, and findings."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.document import MODERN, Flavour, JsonObject, LoadedDocument
from erpgen.errors import InputError
from erpgen.lenient import mapping
from erpgen.load.bundling import BUNDLE
from erpgen.normalise.expansion import Expansion
from erpgen.normalise.places import Place, levels, pointer
from erpgen.normalise.schema_names import names_for
from erpgen.normalise.targets import Dangling, locate
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS

T = TypeVar("T")
_DEEPEST = 128
_SIGNS = re.compile(r"[\W_]+")


@dataclass(slots=True)
class Context:
    """State of one run. ``waiting`` are schemas that got a name and still need converting."""

    source: str
    content: JsonObject
    flavour: Flavour
    schemas: JsonObject
    expansion: Expansion
    diagnostics: list[Diagnostic] = field(default_factory=list)
    waiting: deque[tuple[str, Any]] = field(default_factory=deque)
    _references: dict[str, str | None] = field(default_factory=dict)
    _names: dict[tuple[str, ...], str] = field(default_factory=dict)
    _taken: dict[str, str] = field(default_factory=dict)
    _resolved: dict[tuple[str, str], Any] = field(default_factory=dict)

    @classmethod
    def of(cls, loaded: LoadedDocument) -> Context:
        """The context of a document."""
        if loaded.flavour is Flavour.SWAGGER_20:
            schemas = loaded.content.get("definitions")
        else:
            schemas = mapping(loaded.content.get("components")).get("schemas")
        source = loaded.source
        return cls(source, loaded.content, loaded.flavour, mapping(schemas), Expansion(source))

    def report(
        self, code: str, severity: Severity, place: Place, message: str, hint: str = ""
    ) -> None:
        """Note a finding."""
        self.diagnostics.append(Diagnostic(code, severity, pointer(place), message, hint))

    def schema_reference(self, reference: str, place: Place) -> str | None:
        """The reference as the one form spells it; None (and reported) where it names nothing."""
        if reference not in self._references:
            self._references[reference] = self._spelled(reference)
        spelled = self._references[reference]
        if spelled is None:
            self.dangling(reference, place)
        return spelled

    def dangling(self, reference: str, place: Place, why: str = "names nothing") -> None:
        """Report a reference that leads nowhere."""
        self.report(
            "dangling-reference",
            Severity.ERROR,
            place,
            f"the reference {reference} {why}",
            "define what it names; until then anything is accepted there",
        )

    def _spelled(self, reference: str) -> str | None:
        try:
            node, place = locate(self.content, reference)
        except Dangling:
            return None
        return join(SCHEMAS, self._name(node, place))

    def _name(self, node: Any, place: tuple[str, ...]) -> str:
        if place[:-1] == self._top:
            return place[-1]
        if place not in self._names:
            name = self._free_name(place)
            self._names[place] = name
            self._taken.setdefault(name, name)
            self._taken.setdefault(_letters(name), name)
            self.waiting.append((name, node))
        return self._names[place]

    def _free_name(self, place: tuple[str, ...]) -> str:
        """The best name that nothing else has; from another file, also in no other spelling.

        A schema of that name that is nothing but a reference to the place is the place's own.
        """
        if not self._taken:
            self._taken.update((_letters(name), name) for name in self.schemas)
            self._taken.update((name, name) for name in self.schemas)
        foreign = place[:1] == (BUNDLE,)
        for name in names_for(place):
            other = self._taken.get(name) or (self._taken.get(_letters(name)) if foreign else None)
            if other is None:
                return name
            if other in self.schemas and self._leads_to(other, place):
                return other
        raise AssertionError(place)  # the last names hold a whole digest

    def _leads_to(self, name: str, place: tuple[str, ...]) -> bool:
        schema, seen = self.schemas[name], set[str]()
        while isinstance(schema, dict) and list(schema) == ["$ref"]:
            reference = schema["$ref"]
            if not isinstance(reference, str) or reference in seen:
                return False
            seen.add(reference)
            try:
                schema, found = locate(self.content, reference)
            except Dangling:
                return False
            if found == place:
                return True
        return False

    @property
    def _top(self) -> tuple[str, ...]:
        """Where schemas stand that have names."""
        swagger = self.flavour is Flavour.SWAGGER_20
        return ("definitions",) if swagger else ("components", "schemas")

    def follow(
        self, kind: str, node: Any, place: Place, convert: Callable[[JsonObject, Place], T]
    ) -> T | None:
        """``convert(node)``, or of what it refers to; None (and reported) where there is nothing.

        What several places refer to is converted once and shared.
        """
        if not isinstance(node, dict):
            self._misshapen(kind, node, place)
            return None
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return convert(node, place)
        key = (kind, reference)
        if key not in self._resolved:
            self._refuse_depth(place)
            self._resolved[key] = None  # what a reference meets on its way round to itself
            target = self.target(node, place)
            self._resolved[key] = None if target is None else convert(target, place)
        resolved: T | None = self._resolved[key]
        self.expansion.add(resolved)
        return self._described(node, resolved)

    def _refuse_depth(self, place: Place) -> None:
        """What references stand for nests in each other, however flat the document is."""
        if levels(place) > _DEEPEST:
            raise InputError(
                f"{self.source}{pointer(place)}",
                f"references in references nest deeper than {_DEEPEST} levels",
                "shorten the chain",
            )

    def _described(self, reference: JsonObject, resolved: T | None) -> T | None:
        """From 3.1 on, what a reference says of its target stands over what the target says."""
        said = {key: reference[key] for key in ("summary", "description") if key in reference}
        if not said or self.flavour not in MODERN or not isinstance(resolved, dict):
            return resolved
        return cast(T, {**resolved, **said})

    def target(self, node: JsonObject, place: Place) -> JsonObject | None:
        """The object at the end of a chain of references; None (and reported) without one."""
        seen: set[str] = set()
        while isinstance(reference := node.get("$ref"), str):
            if reference in seen:
                self.dangling(reference, place, "goes round in a circle")
                return None
            seen.add(reference)
            try:
                found, _ = locate(self.content, reference)
            except Dangling:
                found = None
            if not isinstance(found, dict):
                self.dangling(reference, place)
                return None
            node = found
        return node

    def _misshapen(self, kind: str, node: Any, place: Place) -> None:
        self.report(
            "misshapen",
            Severity.ERROR,
            place,
            f"a {kind} must be an object, and this is {type(node).__name__}",
            "it is left out",
        )


def _letters(name: str) -> str:
    """The letters of a name: what differs in signs or capitals only is hard to tell apart."""
    return _SIGNS.sub("", name).lower()
