"""Values that a schema admits: its edges, every word of its enums, with and without each part."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Any

from diff.soundness.admission import Admission, Way
from executed.described import DescribedApi, Json

_MOST = 40
"""Values of one schema at most; what the tests declare has fewer."""

_TEXTS = ["abc", "AB", "a", "12", "Open", "x" * 12, ""]
_FORMATTED = {
    "date-time": ["2024-05-25T10:20:30", "2024-05-25T00:00:00"],
    "date": ["2024-05-25"],
    "uuid": ["6f2c2f4e-52b5-4a0e-9f0c-3d1b8f7a1c55"],
}
_NUMBERS = [3, 0, 1, 2, 4, 99, -7, 3_000_000_000]
_FRACTIONS = [2.5, -0.5]
_ANYTHING: list[Any] = ["abc", 3, True, {}, []]
_LIMITS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_WORD_LISTS = ("required",)
_PART_MAPPINGS = ("properties",)
EXTRA = "unlisted"
"""A member that no schema lists."""


class Samples:
    """Makes values for the schemas of one document that travel one way."""

    def __init__(self, api: DescribedApi, admission: Admission) -> None:
        self._api = api
        self._admission = admission
        self._known: dict[str, list[Any]] = {}

    def of(self, schema: Any) -> list[Any]:
        """Admitted values, the fullest first; each once."""
        key = repr(schema)
        if key not in self._known:
            self._known[key] = []
            made = unique(self._candidates(schema))
            admitted = [one for one in made if self._admission.admits(one, schema)]
            self._known[key] = admitted[:_MOST]
        return self._known[key]

    def _candidates(self, schema: Any) -> list[Any]:
        whole = self._flat(schema)
        if "const" in whole or whole.get("enum"):
            return [whole["const"]] if "const" in whole else list(whole["enum"])
        alternatives = [*whole.get("oneOf", ()), *whole.get("anyOf", ())]
        if alternatives:
            below = [self.of(self._joined(whole, one)) for one in alternatives]
            return list(chain.from_iterable(below))
        kinds = whole.get("type", [])
        listed = kinds if isinstance(kinds, list) else [kinds]
        if not listed:
            return self._object(whole) if whole.get("properties") else _ANYTHING
        return list(chain.from_iterable(self._of_type(kind, whole) for kind in listed))

    def _of_type(self, kind: str, schema: Json) -> list[Any]:
        match kind:
            case "object":
                return self._object(schema)
            case "array":
                return self._array(schema)
            case "integer" | "number":
                return _numbers(schema, whole=kind == "integer")
            case "boolean":
                return [True, False]
            case "null":
                return [None]
        return _texts(schema)

    def _object(self, schema: Json) -> list[Any]:
        """Complete objects, growing ones, then each optional member beside the required ones."""
        declared = schema.get("properties", {})
        parts = {name: self.of(part) for name, part in declared.items() if self._is_made(part)}
        parts |= {
            n: self._unlisted(schema) for n in schema.get("required", ()) if n not in declared
        }
        parts = {name: values for name, values in parts.items() if values}
        needed = [name for name in parts if name in schema.get("required", ())]
        ordered = [*needed, *(name for name in parts if name not in needed)]
        rows = rows_of(parts) or [{}]
        growing = [{name: rows[0][name] for name in ordered[:n]} for n in range(len(ordered) + 1)]
        single = [{name: rows[0][name] for name in (*needed, one)} for one in ordered]
        return [*rows, *growing, *single, *self._with_unlisted(schema, rows[0])]

    def _is_made(self, part: Any) -> bool:
        """What is read-only is sent as well, by callers who send back what they fetched."""
        return self._admission.way is Way.REQUEST or self._admission.travels(part)

    def _with_unlisted(self, schema: Json, row: Json) -> list[Json]:
        values = self._unlisted(schema)
        return [{**row, EXTRA: one} for one in (*values[:3], *values[-2:])]

    def _unlisted(self, schema: Json) -> list[Any]:
        """Values of a member that is not listed, none where there may be none."""
        extra = schema.get("additionalProperties")
        if extra is False:
            return []
        return self.of(extra) if extra else ["abc", 3]

    def _array(self, schema: Json) -> list[Any]:
        one = self.of(schema.get("items") or {}) or ["abc"]
        lengths = {0, 2, schema.get("minItems", 0), schema.get("maxItems", 0)}
        lists = [one[:3], one, [one[0], one[0]], *([value] for value in (*one[:3], *one[-2:]))]
        return [*lists, *((one * length)[:length] for length in sorted(lengths))]

    def _flat(self, schema: Any) -> Json:
        """The schema with references followed and its ``allOf`` put into one."""
        whole = self._api.resolve(schema)
        made = {word: value for word, value in whole.items() if word != "allOf"}
        for part in whole.get("allOf", ()):
            made = self._joined(made, part)
        return made

    def _joined(self, schema: Json, other: Any) -> Json:
        added = self._flat(other)
        made = {k: v for k, v in schema.items() if k not in {"oneOf", "anyOf"}} | added
        for word in _PART_MAPPINGS:
            made[word] = {**schema.get(word, {}), **added.get(word, {})}
        for word in _WORD_LISTS:
            made[word] = [*schema.get(word, ()), *added.get(word, ())]
        return made


def rows_of(columns: dict[Any, list[Any]]) -> list[dict[Any, Any]]:
    """As many rows as the longest column has values; the others begin again."""
    longest = max((len(values) for values in columns.values()), default=0)
    return [{key: v[i % len(v)] for key, v in columns.items()} for i in range(longest)]


def unique(values: Iterable[Any]) -> list[Any]:
    """The values, each once; 1 and true are two."""
    return list({repr(value): value for value in values}.values())


def _numbers(schema: Json, *, whole: bool) -> list[Any]:
    limits = [schema[word] for word in _LIMITS if word in schema]
    edges = [limit + step for limit in limits for step in (0, -1, 1)]
    found = [*edges, *_NUMBERS, *([] if whole else _FRACTIONS)]
    return [int(one) for one in found] if whole else found


def _texts(schema: Json) -> list[Any]:
    if schema.get("format") in _FORMATTED:
        return list(_FORMATTED[schema["format"]])
    lengths = [schema[word] for word in ("minLength", "maxLength") if word in schema]
    return [*_TEXTS, *("x" * length for length in lengths)]
