"""Reusable actions: an action that refers to one becomes a plain action.

Overlay 1.2 has ``components.actions`` and ``$ref``. In 1.0 and 1.1 documents with an
``x-components`` object, ``x-$ref`` means the same; BinkyLabs' tool introduced that spelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from erpgen.nearest import did_you_mean
from erpgen.overlay.errors import RefusalError
from erpgen.overlay.rules import REFERENCE
from erpgen.overlay.types import OverlayVersion
from erpgen.overlay.values import JsonObject, JsonValue
from erpgen.pointer import unescape

if TYPE_CHECKING:
    from collections.abc import Mapping


def components_word(content: Mapping[str, JsonValue], version: OverlayVersion) -> str:
    """The field that holds the overlay's reusable actions; empty where it has none."""
    word = "components" if version is OverlayVersion.V1_2 else "x-components"
    return word if word in content else ""


def reference_word(version: OverlayVersion) -> str:
    """The field by which an action refers to a reusable one."""
    return "$ref" if version is OverlayVersion.V1_2 else "x-$ref"


def expand(action: JsonObject, reference: str, components: JsonObject) -> tuple[JsonObject, str]:
    """The action with the fields of the reusable one it refers to, and that one's name.

    What the action says itself goes before what the reusable one says. ``components`` keeps the
    rules of a Components Object. Raises RefusalError where there is none
    of that name.
    """
    if not isinstance(spelled := action.get(reference), str):
        return action, ""
    actions = cast(dict[str, JsonObject], components.get("actions", {}))
    match = REFERENCE.fullmatch(spelled)
    name = unescape(match[1]) if match else ""
    if name not in actions:
        what = f"no reusable action is called {spelled!r:.80}"
        raise RefusalError(what, _cure(name, actions))
    fields = cast(JsonObject, actions[name].get("fields", {}))
    return {**fields, **action}, name


def _cure(name: str, actions: Mapping[str, JsonObject]) -> str:
    if not actions:
        return "define it under components.actions"
    return did_you_mean(name, actions, f"there are: {', '.join(actions)}")
