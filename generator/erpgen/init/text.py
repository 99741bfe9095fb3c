"""The files of a new API as text; whatever a document says in them stays a string or a comment."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping
from functools import cache
from typing import Any

import jinja2
import yaml

from erpgen.render.environment import template_folder

_WIDTH = 94


def text_of(template: str, **values: object) -> str:
    """A file made by the template of that name."""
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(template_folder() / "init"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - TOML and YAML come out, never HTML
    )
    made.filters.update({"quoted": _quoted, "yaml": _yaml, "comment": _comment, "lines": _lines})
    return made


def _quoted(text: str) -> str:
    """A string of YAML (1.2.2, section 7.3.1) and of TOML, in the escapes that both know."""
    written = json.dumps(text, ensure_ascii=False)
    return "".join(one if one.isprintable() else _escape(one) for one in written)


def _yaml(value: Mapping[str, Any]) -> str:
    """An object below ``update:``; lists and objects in it that hold no other are on one line."""
    nested = any(isinstance(one, Mapping) for one in value.values())
    written: str = yaml.safe_dump(
        value,
        sort_keys=False,
        allow_unicode=False,  # else U+0085 comes out as it is, and is read as a line break
        default_flow_style=None if nested else False,
        width=_WIDTH,
    )
    return textwrap.indent(written.rstrip("\n"), " " * 6)


def _comment(text: str) -> str:
    """Text that cannot end the comment it stands in."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def _lines(text: str) -> list[str]:
    return textwrap.wrap(_comment(text), _WIDTH, break_on_hyphens=False)


def _escape(one: str) -> str:
    code = ord(one)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
