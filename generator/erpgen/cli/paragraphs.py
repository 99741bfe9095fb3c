"""How ``--help`` is laid out."""

from __future__ import annotations

import argparse
import textwrap


class Paragraphs(argparse.HelpFormatter):
    """Wraps paragraphs to the terminal's width; what is set in, as examples are, stays as it is."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n\n".join(_wrapped(part, width, indent) for part in text.split("\n\n"))


def _wrapped(paragraph: str, width: int, indent: str) -> str:
    lines = paragraph.split("\n")
    if any(line.startswith(" ") for line in lines):
        return "\n".join(indent + line for line in lines)
    return textwrap.fill(
        " ".join(lines),
        width,
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
