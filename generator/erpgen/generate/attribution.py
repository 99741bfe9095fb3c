"""Say of a refused rule which action of which overlay wrote it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from erpgen.counting import counted
from erpgen.model import RefusedRulesError, RuleError
from erpgen.pointer import join

if TYPE_CHECKING:
    from erpgen.overlay import Touch

_WORD = re.compile(r"x-erp-[\w-]+")
_CALL = re.compile(r"([A-Z]+) (/.*)")


def attributed(error: RuleError, touched: Iterable[Touch]) -> RuleError:
    """The same error at the overlay's action, where one can be told; else as it was.

    The document is the vendor's: what a person can correct stands in the overlay. Of several
    refusals, those of one action for one reason are told once, with their number.
    """
    found = list(touched)
    if not isinstance(error, RefusedRulesError):
        return _at_action(error, error.where, found)
    groups: dict[tuple[str, str, str], list[RuleError]] = {}
    for one in error.rules:
        writer = _writer(one, found)
        groups.setdefault((writer or one.where, one.what, one.cure), []).append(one)
    told = [_at_action(listed[0], _places(listed), found) for listed in groups.values()]
    return told[0] if len(told) == 1 else RefusedRulesError(told)


def _at_action(error: RuleError, places: str, touched: Sequence[Touch]) -> RuleError:
    writer = _writer(error, touched)
    if writer is None:
        return error
    return RuleError(writer, f"at {places}: {error.what}", error.cure)


def _places(errors: Sequence[RuleError]) -> str:
    more = len(errors) - 1
    others = f" and {counted(more, 'other place')}" if more else ""
    return f"{errors[0].where}{others}"


def _writer(error: RuleError, touched: Sequence[Touch]) -> str | None:
    """The last action that wrote the word there."""
    words, where = _WORD.findall(error.what), _pointer(error.where)
    writers = [one for one in touched if _writes(one, words) and _reaches(one, where)]
    if not writers:
        return None
    return f"{writers[-1].overlay}#/actions/{writers[-1].action.number - 1}"


def _pointer(where: str) -> str:
    """A place as a pointer, also where it was told as ``PUT /orders``."""
    match = _CALL.fullmatch(where)
    return join("#/paths", match[2], match[1].lower()) if match else where


def _writes(touch: Touch, words: Iterable[str]) -> bool:
    text = json.dumps(touch.action.value)
    return any(f'"{word}"' in text for word in words)


def _reaches(touch: Touch, where: str) -> bool:
    """Whether one of the nodes stands at the pointer, or around or inside what is there."""
    return any(
        f"{where}/".startswith(f"{pointer}/") or pointer.startswith(f"{where}/")
        for pointer in touch.pointers()
    )
