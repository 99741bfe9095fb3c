"""The Jinja environment: strict, and with one way to print a text."""

from __future__ import annotations

from functools import cache

import jinja2

from erpgen.own_code import template_folder
from erpgen.render.bytecode import KeptBytecode
from erpgen.render.literal import code_span, docline, literal, markdown


@cache
def environment() -> jinja2.Environment:
    """The environment for the templates of the package.

    A text of the document is printed through ``literal`` (Python) or ``markdown``.
    """
    made = strict_environment("package")
    made.filters["literal"] = literal
    made.filters["markdown"] = markdown
    made.filters["code"] = code_span
    made.filters["docline"] = docline
    return made


def strict_environment(folder: str) -> jinja2.Environment:
    """An environment for the templates of a folder, in which a name that is missing is an error.

    Autoescaping is for HTML and off: filters make a text safe for the language it stands in.
    """
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(template_folder() / folder),
        bytecode_cache=KeptBytecode(),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python, Markdown, TOML and YAML come out, never HTML
    )


def render(template: str, **names: object) -> str:
    """One file of the package."""
    return environment().get_template(template).render(**names)
