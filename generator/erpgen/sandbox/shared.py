"""Parameters that several operations have, written once among the components of the document."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from erpgen.lenient import mapping, sequence

_NO_PART_OF_A_NAME = re.compile(r"[^0-9A-Za-z_-]+")
_MARK = 12


def sharing_parameters(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with references to what two operations or more declare alike.

    Normalising has put every parameter where it is used, so that paths say most of what they say
    again and again: it was a fifth of a plan.
    """
    paths = mapping(document.get("paths"))
    declared = [(_key(one), one) for _, _, node in _operations(paths) for one in node["parameters"]]
    counted = Counter(key for key, _ in declared)
    names = {key: _name(one, key) for key, one in declared if counted[key] > 1}
    if not names:
        return dict(document)
    whole = {path: dict(mapping(item)) for path, item in paths.items()}
    for path, word, node in _operations(paths):
        whole[path][word] = {
            **node,
            "parameters": [_said(one, names) for one in node["parameters"]],
        }
    shared = {names[key]: one for key, one in declared if key in names}
    components = {**mapping(document.get("components")), "parameters": dict(sorted(shared.items()))}
    return {**document, "paths": whole, "components": components}


def _operations(paths: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    for path, item in paths.items():
        for word, node in mapping(item).items():
            if sequence(mapping(node).get("parameters")):
                yield path, word, node


def _key(one: Any) -> str:
    return json.dumps(one, default=str)


def _name(one: Any, key: str) -> str:
    """The parameter's own name, which others may have too, and a mark of what it says."""
    own = _NO_PART_OF_A_NAME.sub("_", str(mapping(one).get("name", "")))
    return f"{own}.{hashlib.sha256(key.encode()).hexdigest()[:_MARK]}"


def _said(one: Any, names: Mapping[str, str]) -> Any:
    name = names.get(_key(one))
    return {"$ref": f"#/components/parameters/{name}"} if name else one
