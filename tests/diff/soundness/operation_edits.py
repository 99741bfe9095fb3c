"""Edits of operations: whether they are there, where, under what names, and for whom."""

from __future__ import annotations

from diff.sides import Document
from diff.soundness.edits import Edit, Side, asking, parameter, reading, record, sending, step

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}

_ASKED = asking(parameter())
_PLAIN = asking()
_SHORT = reading(record())


def operation_edits() -> list[Edit]:
    """All of them."""
    return [*_operations(), *_security()]


def _operations() -> list[Edit]:
    by_id = asking(parameter("id", "path"), parameter())
    by_key = asking(parameter("key", "path"), parameter())
    gone = {**_SHORT, "deprecated": True}
    return [
        Edit("operation-more", Side({"get ": _SHORT}), Side({"get ": _SHORT, "delete ": _PLAIN})),
        Edit("path-more", Side({"get ": _SHORT}), Side({"get ": _SHORT, "get /more": _SHORT})),
        Edit(
            "announced-path-gone",
            Side({"get ": _SHORT, "get /gone": gone}),
            Side({"get ": _SHORT}),
        ),
        Edit(
            "announced-operation-gone",
            Side({"get ": _SHORT, "delete ": {**_PLAIN, "deprecated": True}}),
            Side({"get ": _SHORT}),
        ),
        Edit(
            "sunset-passed",
            Side({"get ": _SHORT, "get /gone": {**gone, "x-sunset": "2020-01-01"}}),
            Side({"get ": _SHORT}),
        ),
        Edit(
            "sunset-ahead",
            Side({"get ": _SHORT, "get /gone": {**gone, "x-sunset": "2999-01-01"}}),
            Side({"get ": _SHORT}),
        ),
        Edit("method-other", Side({"put ": sending(record())}), Side({"post ": sending(record())})),
        Edit("path-moved", Side({"get /here/{id}": by_id}), Side({"get /there/{id}": by_id})),
        Edit("path-slash", Side({"get /here": _PLAIN}), Side({"get /here/": _PLAIN})),
        Edit(
            "path-holes-swapped",
            Side({"get /{a}/of/{b}": _holes("a", "b")}),
            Side({"get /{b}/of/{a}": _holes("b", "a")}),
        ),
        Edit("path-case", Side({"get /Here/{id}": by_id}), Side({"get /here/{id}": by_id})),
        Edit("path-hole-renamed", Side({"get /{id}": by_id}), Side({"get /{key}": by_key})),
        Edit("path-hole-more", Side({"get /all": _PLAIN}), Side({"get /all/{id}": by_id})),
        step("operation-deprecated", "get ", _SHORT, gone),
        step(
            "operation-sunset",
            "get ",
            _SHORT,
            {**gone, "x-sunset": "2999-01-01"},
        ),
        step("operation-id-other", "get ", _SHORT, {**_SHORT, "operationId": "readTheOther"}),
        step("tag-other", "get ", _SHORT, {**_SHORT, "tags": ["another"]}),
        step("described", "get ", _SHORT, {**_SHORT, "description": "Said.", "summary": "S."}),
        Edit(
            "schema-renamed",
            Side({"get ": reading(_ref("Was")), "put ": sending(_ref("Was"))}, {"Was": _NOTE}),
            Side({"get ": reading(_ref("Now")), "put ": sending(_ref("Now"))}, {"Now": _NOTE}),
        ),
        Edit(
            "schema-inlined",
            Side(
                {"get ": reading(_ref("Inner")), "put ": sending(_ref("Inner"))}, {"Inner": _NOTE}
            ),
            Side({"get ": reading(_NOTE), "put ": sending(_NOTE)}),
        ),
        Edit(
            "shared-schema-more",
            Side({"get ": reading(_ref("Both")), "put ": sending(_ref("Both"))}, {"Both": _NOTE}),
            Side(
                {"get ": reading(_ref("Both")), "put ": sending(_ref("Both"))},
                {"Both": record(text=TEXT, more=WHOLE)},
            ),
        ),
        Edit(
            "shared-schema-typed",
            Side({"get ": reading(_ref("Kind")), "put ": sending(_ref("Kind"))}, {"Kind": _NOTE}),
            Side(
                {"get ": reading(_ref("Kind")), "put ": sending(_ref("Kind"))},
                {"Kind": record(text=WHOLE)},
            ),
        ),
    ]


def _holes(first: str, second: str) -> Document:
    """Two holes that take other words, so that one cannot stand for the other."""
    words = {"a": ["one", "two"], "b": ["three", "four"]}
    return asking(
        *(parameter(n, "path", schema={**TEXT, "enum": words[n]}) for n in (first, second))
    )


_NOTE = record(text=TEXT)


def _ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def _security() -> list[Edit]:
    def guarded(*requirements: Document) -> Document:
        return {**_ASKED, "security": list(requirements)}

    key: Document = {"key": []}
    reads, writes = {"token": ["read"]}, {"token": ["read", "write"]}
    return [
        step("guarded", "get ", _ASKED, guarded(key)),
        step("guarded-either", "get ", guarded(key), guarded(key, reads)),
        step("guarded-both", "get ", guarded(key), guarded({**key, **reads})),
        step("guarded-either-to-both", "get ", guarded(key, reads), guarded({**key, **reads})),
        step("guarded-otherwise", "get ", guarded(key), guarded(reads)),
        step("scope-more", "get ", guarded(reads), guarded(writes)),
        step("scope-less-either", "get ", guarded(reads, key), guarded(writes, key)),
        step("guarded-three", "get ", guarded(key, reads), guarded(key, reads, {})),
        step("guarded-either-order", "get ", guarded(key, reads), guarded(reads, key)),
        step("guarded-or-not", "get ", guarded(key), guarded(key, {})),
    ]
