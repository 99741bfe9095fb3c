"""A document as text, in JSON or YAML."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, cast

import yaml

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
    """The document as text that ends in a newline; keys keep their order."""
    if notation is Notation.JSON:
        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    text: str = yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH
    )
    return text


_WIDTH = 100
_NUMBER_1_2 = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
)
"""What YAML 1.2 reads as a number (core schema, 10.3.2); PyYAML knows the numbers of 1.1."""


# libyaml's dumper, where PyYAML was built with it, is ten times as fast.
_FAST_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_Dumper = cast(type[yaml.SafeDumper], type("_Dumper", (_FAST_DUMPER,), {}))


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)
_Dumper.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(rf"(?:{_NUMBER_1_2.pattern})\Z"), list("-+.0123456789")
)
