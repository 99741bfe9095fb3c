"""The address of the next page in a Link header (RFC 8288)."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TARGET = re.compile(r"\s*<([^>]*)>")
_PARAMETER = re.compile(r"""\s*;\s*([^\s=;,"]+)\s*(?:=\s*("(?:[^"\\]|\\.)*"|[^\s;,"]*))?""")
_SEPARATOR = re.compile(r"[\s;]*(?:,|$)")


def next_link(header: str) -> str | None:
    """The target of the first link whose relation is ``next``, None where there is none."""
    for target, parameters in _links(header):
        # A link with an anchor is one of something else (RFC 8288 §3.2).
        if "next" in parameters.get("rel", "").lower().split() and "anchor" not in parameters:
            return target
    return None


def _links(header: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Each link with its parameters; of a parameter that stands twice the first counts (§3.3)."""
    at = 0
    while found := _TARGET.match(header, at):
        at, parameters = found.end(), dict[str, str]()
        while parameter := _PARAMETER.match(header, at):
            at = parameter.end()
            value = re.sub(r"\\(.)", r"\1", (parameter[2] or "").strip('"'))
            parameters.setdefault(parameter[1].lower(), value)
        yield found[1].strip(), parameters
        separator = _SEPARATOR.match(header, at)
        if separator is None:
            return
        at = separator.end()
