"""The files of a new API as text; whatever a document says in them stays a string or a comment."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping
from functools import cache
from typing import Any

import jinja2
import yaml

from erpgen.printable import printable_line
from erpgen.render.environment import strict_environment
from erpgen.render.literal import unicode_escape

_WIDTH = 94


def text_of(template: str, **values: object) -> str:
    """A file made by the template of that name."""
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> jinja2.Environment:
    made = strict_environment("init")
    made.filters.update(
        {
            "quoted": _quoted,
            "yaml": _yaml,
            "comment": printable_line,
            "lines": _lines,
            "setting": _setting,
        }
    )
    return made


def _quoted(text: str) -> str:
    """A string of YAML (1.2.2, section 7.3.1) and of TOML, in the escapes that both know."""
    written = json.dumps(text, ensure_ascii=False)
    return "".join(one if one.isprintable() else unicode_escape(one) for one in written)


def _setting(value: str | list[str]) -> str:
    """A value of TOML: a string, or an array of them."""
    if isinstance(value, str):
        return _quoted(value)
    return f"[{', '.join(map(_quoted, value))}]"


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


def _lines(text: str) -> list[str]:
    return textwrap.wrap(printable_line(text), _WIDTH, break_on_hyphens=False)
