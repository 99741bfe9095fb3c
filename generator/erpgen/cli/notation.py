"""A document as text, in JSON or YAML."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

import yaml

from erpgen.numerals import WrittenFloat, WrittenInt

if TYPE_CHECKING:
    from collections.abc import Mapping


class Notation(StrEnum):
    """How a document is written down."""

    JSON = "json"
    YAML = "yaml"


def notation_of(data: bytes) -> Notation:
    """The notation of a readable document: JSON where it opens with a brace or bracket."""
    start = data.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:1]
    return Notation.JSON if start in (b"{", b"[") else Notation.YAML


def notation_named(path: str, otherwise: Notation) -> Notation:
    """The notation that a file's name asks for, else ``otherwise``."""
    by_suffix = {".json": Notation.JSON, ".yaml": Notation.YAML, ".yml": Notation.YAML}
    return by_suffix.get(PurePath(path).suffix.lower(), otherwise)


def render(document: Mapping[str, object], notation: Notation) -> str:
    """The document as text that ends in a newline.

    Keys keep their order, and numbers are written as they were read.
    """
    if notation is Notation.JSON:
        return _as_json(document) + "\n"
    text = _as_yaml(document, _Dumper)
    # libyaml escapes what lies beyond the first 65,536 characters.
    return _as_yaml(document, _SlowDumper) if _ASTRAL.search(text) else text


def _as_json(document: Mapping[str, object]) -> str:
    """JSON, in which each number that remembers its text stands as that text."""
    mark, texts = uuid4().hex, list[str]()

    def marked(node: object) -> object:
        if isinstance(node, dict):
            return {key: marked(value) for key, value in node.items()}
        if isinstance(node, list):
            return [marked(value) for value in node]
        if isinstance(node, WrittenInt | WrittenFloat) and _JSON_NUMBER.fullmatch(node.text):
            texts.append(node.text)
            return f"{mark}{len(texts) - 1}"
        return node

    written = json.dumps(marked(document), indent=2, ensure_ascii=False)
    if not texts:
        return written
    return re.sub(rf'"{mark}(\d+)"', lambda found: texts[int(found[1])], written)


def _as_yaml(document: Mapping[str, object], dumper: type[yaml.SafeDumper]) -> str:
    text: str = yaml.dump(
        document, Dumper=dumper, sort_keys=False, allow_unicode=True, width=_WIDTH
    )
    return text


_WIDTH = 100
_JSON_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_ASTRAL = re.compile(r"\\U[0-9A-F]{8}")
_NUMBER_1_2 = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
)
"""What YAML 1.2 reads as a number (core schema, 10.3.2); PyYAML knows the numbers of 1.1."""


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _represent_number(
    dumper: yaml.SafeDumper, number: WrittenInt | WrittenFloat
) -> yaml.ScalarNode:
    tag = cast(Any, dumper).resolve(yaml.ScalarNode, number.text, (True, False))
    return dumper.represent_scalar(tag, number.text)


def _dumper(base: type[yaml.SafeDumper]) -> type[yaml.SafeDumper]:
    """A dumper that writes what YAML 1.2 reads back, texts of several lines as such."""
    made = cast(type[yaml.SafeDumper], type("_Dumper", (base,), {}))
    made.add_representer(str, _represent_text)
    made.add_representer(WrittenInt, _represent_number)
    made.add_representer(WrittenFloat, _represent_number)
    numbers = re.compile(rf"(?:{_NUMBER_1_2.pattern})\Z")
    made.add_implicit_resolver("tag:yaml.org,2002:float", numbers, list("-+.0123456789"))
    return made


# libyaml's dumper, where PyYAML was built with it, is ten times as fast.
_Dumper = _dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper))
_SlowDumper = _dumper(yaml.SafeDumper)
