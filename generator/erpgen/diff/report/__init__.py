"""Renders a diff: each form is a module, and none of them finds anything out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.report.as_github import as_github
from erpgen.diff.report.as_html import as_html
from erpgen.diff.report.as_json import as_json
from erpgen.diff.report.as_markdown import as_markdown
from erpgen.diff.report.as_text import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from erpgen.diff.types import Diff

RENDERERS: Mapping[str, Callable[[Diff], str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
    "html": as_html,
    "github": as_github,
}
"""The report for each ``--format``."""
