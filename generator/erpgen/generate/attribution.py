"""Say of a refused rule which action of which overlay wrote it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from erpgen.model import RuleError

if TYPE_CHECKING:
    from erpgen.overlay import Touch

_WORD = re.compile(r"x-erp-[\w-]+")


def attributed(error: RuleError, touched: Iterable[Touch]) -> RuleError:
    """The same error at the overlay's action, where one can be told; else as it was.

    The document is the vendor's: what a person can correct stands in the overlay.
    """
    words = _WORD.findall(error.what)
    writers = [one for one in touched if _writes(one, words) and _reaches(one, error.where)]
    if not writers:
        return error
    last = writers[-1]
    where = f"{last.overlay}#/actions/{last.action.number - 1}"
    return RuleError(where, f"at {error.where}: {error.what}", error.cure)


def _writes(touch: Touch, words: Iterable[str]) -> bool:
    text = json.dumps(touch.action.value)
    return any(f'"{word}"' in text for word in words)


def _reaches(touch: Touch, where: str) -> bool:
    """Whether one of the nodes stands at the pointer, or around or inside what is there."""
    return any(
        f"{where}/".startswith(f"{pointer}/") or pointer.startswith(f"{where}/")
        for pointer in touch.pointers()
    )
