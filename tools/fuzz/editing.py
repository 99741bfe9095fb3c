"""Documents changed where and as hypothesis draws it: by what stands there, then by its bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any, TypeAlias

import yaml
from hypothesis import strategies as st

Draw: TypeAlias = Callable[[st.SearchStrategy[Any]], Any]
"""What a test's ``data`` offers: the next value of a strategy."""

ODD_TEXTS = (
    "",
    " ",
    "\0",
    "\x1b[2J",
    "a\n::error::b",
    "##[error]b",
    "\u2028",
    "\U0001f600",
    "\ud800",
    '"""\\',
    "{{ 7 }}{% raw %}",
    "${x}",
    "../../etc",
    "/" * 300,
    "class",
    "__class__",
    "self",
    "None",
    "1",
    "-1",
    "null",
    "a" * 5000,
    " " * 20_000,
    "#",
    "#/",
    "#/paths",
    "#/components/schemas/%00",
    "#/a%zz~2",
    "http://[",
    "https://user:pass@x/?token=y#z",
    "file:///etc/passwd",
    "2024-02-30",
    "(a+)+$",
    "[",
    "$..[?@.a==1]",
    "application/json; charset=\xff",
)
ODD_VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    2**63,
    10**30,
    int("9" * 3000),
    1e308,
    -0.0,
    0.1,
    [],
    {},
    [[]],
    [None],
    {"": None},
    {"a": {"$ref": "#/a"}},
)
_WORDS = """
$ref $id $anchor $defs $dynamicRef allOf anyOf oneOf not if then else discriminator
mapping propertyName items prefixItems additionalProperties patternProperties properties
required enum const default example examples nullable type format pattern minimum
maxLength contentMediaType contentEncoding encoding style explode content schema in name
parameters requestBody responses headers links callbacks security servers variables tags
deprecated readOnly externalDocs definitions dependencies itemSchema webhooks components
swagger openapi consumes produces collectionFormat host basePath schemes x-erp-paging
x-erp-key x-erp-name x-erp-ignore x-erp-number-series x-erp-background x-erp-value-
wrapper x-erp-condition x-erp-created x-erp-etag x-erp-upload x-erp-download x-erp-
decimal x-erp-client x-erp-answer x-erp-always x-erp-job x-erp-idempotency x-erp-changes
x-erp-resource x-erp-prefer x-erp-stream x-erp-date x-erp-releases
"""
WORDS = tuple(_WORDS.split())
_DEEPEST = 140  # more than documents may have

_MOSTLY = st.sampled_from((True, True, True, False))

Spot: TypeAlias = tuple[Any, Any]
"""A container and the key or index of something in it."""


def changed(draw: Draw, content: dict[str, Any], donors: Sequence[dict[str, Any]] = ()) -> Any:
    """The document after one to four changes."""
    for _ in range(draw(st.sampled_from((1, 1, 2, 2, 3, 4)))):
        spot = _spot(draw, content)
        if spot is not None:
            change = draw(st.sampled_from(_CHANGES))
            change(draw, *spot, [content, *donors])
    return content


def _spot(draw: Draw, content: Any) -> Spot | None:
    """A place of the document, on the way down from its top: three of four times, further down.

    Seldom what the document says of itself at its top, which decides whether it is read at all.
    """
    found: Spot | None = None
    node = content
    while isinstance(node, dict | list) and node:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        inner = [key for key in keys if isinstance(node[key], dict | list) and node[key]]
        if found is None and inner and draw(_MOSTLY):
            keys = inner
        key = draw(st.sampled_from(keys))
        if found is not None and not draw(_MOSTLY):
            return node, key
        found = node, key
        node = node[key]
    return found


def _spots(whole: Any) -> list[Spot]:
    """Every place of a document, the outermost first."""
    nodes: list[Any] = [whole]
    found: list[Spot] = []
    for node in nodes:
        keys = list(node) if isinstance(node, dict) else range(len(node))
        found += [(node, key) for key in keys]
        nodes += [node[key] for key in keys if isinstance(node[key], dict | list)]
    return found


def _replace(draw: Draw, container: Any, key: Any, _: object) -> None:
    # A copy: what is changed next may be this, and the value is there for every case.
    container[key] = deepcopy(draw(st.sampled_from((*ODD_TEXTS, *ODD_VALUES))))


def _remove(draw: Draw, container: Any, key: Any, _: object) -> None:
    del container[key]


def _rename(draw: Draw, container: Any, key: Any, _: object) -> None:
    """Another name for a member, or one more of the same."""
    if isinstance(container, list):
        container.insert(key, _copy(container[key]))
        return
    names = (*ODD_TEXTS, f"{key} ", f"{key}/", f"{key}~1", f"{{{key}}}", str(key).upper(), *WORDS)
    name = draw(st.sampled_from(names))
    container[name] = container[key] if draw(st.booleans()) else container.pop(key)


def _graft(draw: Draw, container: Any, key: Any, donors: Sequence[dict[str, Any]]) -> None:
    """What stands elsewhere, of the same name where there is one: a schema for a schema."""
    donor = draw(st.sampled_from(donors))
    alike = [one for one in _spots(donor) if one[1] == key] if isinstance(key, str) else []
    known = draw(st.sampled_from(alike)) if alike and draw(st.booleans()) else None
    source, name = known or _spot(draw, donor) or (container, key)
    container[key] = _copy(source[name])


def _refer(draw: Draw, container: Any, key: Any, documents: Sequence[dict[str, Any]]) -> None:
    """A reference to some place of the document: beside it, above it, or of another kind."""
    container[key] = {"$ref": draw(st.sampled_from(_pointers(documents[0])))}


def _add(draw: Draw, container: Any, key: Any, donors: Sequence[dict[str, Any]]) -> None:
    """A keyword where it may not belong."""
    target = container[key] if isinstance(container[key], dict) else container
    if isinstance(target, dict):
        word = draw(st.sampled_from(WORDS))
        target.setdefault(word, None)
        _graft(draw, target, word, donors)


def _nest(draw: Draw, container: Any, key: Any, _: object) -> None:
    """The same, many levels below."""
    word = draw(st.sampled_from(("allOf", "items", "properties", "not", "x")))
    for _ in range(draw(st.sampled_from((1, 2, 8, _DEEPEST)))):
        inner = container[key]
        made = {"allOf": [inner], "properties": {"p": inner}}.get(word, inner)
        container[key] = {word: made}


_CHANGES = (_replace, _remove, _rename, _graft, _refer, _add, _nest)


def _pointers(content: Any) -> list[str]:
    found: list[str] = ["#"]
    nodes: list[tuple[str, Any]] = [("#", content)]
    for pointer, node in nodes:
        listed = list(enumerate(node)) if isinstance(node, list) else []
        for key, inner in node.items() if isinstance(node, dict) else listed:
            below = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
            found.append(below)
            if isinstance(inner, dict | list):
                nodes.append((below, inner))
    return found


def _copy(value: Any) -> Any:
    return json.loads(json.dumps(value))


def text_of(draw: Draw, content: Any) -> bytes:
    """The document as JSON or YAML, now and then with broken bytes."""
    try:
        if draw(st.integers(0, 3)) < 3:
            text = json.dumps(content, ensure_ascii=draw(st.booleans()), indent=1)
        else:
            text = yaml.dump(content, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper))
    except (RecursionError, UnicodeEncodeError, yaml.YAMLError):
        text = "[" * 2000
    return damaged(draw, text.encode("utf-8", "surrogatepass"))


def damaged(draw: Draw, text: bytes) -> bytes:
    """The bytes, mostly as they are; else cut, doubled, or with what does not belong there."""
    match draw(st.sampled_from(("", "", "", "", "", "", "", "", "cut", "dirty", "form"))):
        case "cut":
            return text[: draw(st.integers(0, len(text)))]
        case "dirty":
            place = draw(st.integers(0, len(text)))
            odd = (b"\xff", b"\0", b"\n", b"\t", b"]", b'"', b"&a *a", b"\xed\xa0\x80", b"!!x ")
            put: bytes = draw(st.sampled_from(odd))
            return text[:place] + put + text[place:]
        case "form":
            odd_forms = (b"\xef\xbb\xbf" + text, text.decode("utf-8", "replace").encode("utf-16"))
            forms = (*odd_forms, text.replace(b"\n", b"\r\n"), text + text)
            form: bytes = draw(st.sampled_from(forms))
            return form
        case _:
            return text


def toml_of(content: Any) -> bytes:
    """Settings as TOML, where they still are a table."""
    if not isinstance(content, dict):
        return _inline(content).encode("utf-8", "surrogatepass")
    lines = [f"{_basic(key)} = {_inline(value)}" for key, value in content.items()]
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{_basic(key)} = {_inline(one)}" for key, one in value.items()) + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    return json.dumps(value) if isinstance(value, bool | int | float) else _basic(value or "")


def _basic(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
