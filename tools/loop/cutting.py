"""Cuts Markdown to a length, and says how much is left out."""

from __future__ import annotations

PRINTED = "`erpgen diff` prints all of it"

_CLOSING = "\n\n</details>"
_DIGITS = 10


def shortened(text: str, limit: int, where: str = PRINTED) -> str:
    """The text, cut at the end of a line where it is too long; then ``where`` says what has all."""
    text = text.rstrip()
    if len(text) <= limit:
        return text
    room = limit - len(_CLOSING) - len(_more("", where)) - _DIGITS
    kept = text[: max(0, room)].rpartition("\n")[0]
    left = len(text[len(kept) :].strip("\n").splitlines())
    # A fold that is cut open would swallow whatever follows.
    is_open = kept.count("<details>") > kept.count("</details>")
    return kept + (_CLOSING if is_open else "") + _more(str(left), where)


def _more(lines: str, where: str) -> str:
    return f"\n\n… and {lines} more lines: {where}."
