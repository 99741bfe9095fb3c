"""What stops an overlay: nothing of any overlay is applied then.

OverlayError (an InputError)
├── OverlayDocumentError   the overlay itself breaks the rules of its version
└── ActionError            an action cannot be carried out on this document
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.errors import InputError
from erpgen.pointer import join

if TYPE_CHECKING:
    from erpgen.overlay.types import Action, Location


class OverlayError(InputError):
    """Base of what this package raises."""


class OverlayDocumentError(OverlayError):
    """The overlay is not one: ``where`` is its file and the JSON pointer of the fault."""


class ActionError(OverlayError):
    """An action that cannot be carried out.

    ``overlay`` is the overlay's source, ``node`` the JSON pointer in the target document of the
    node that refuses, empty where no single node does.
    """

    def __init__(self, overlay: str, action: Action, refusal: RefusalError) -> None:
        self.overlay = overlay
        self.action = action
        self.node = "" if refusal.location is None else join("#", *refusal.location)
        at = f" at {self.node}" if self.node else ""
        super().__init__(
            f"{overlay}#/actions/{action.number - 1}",
            f"action {action.number} ({action.kind} {action.target}){at}: {refusal}",
            refusal.cure,
        )


class RefusalError(ValueError):
    """Why something cannot be done and what to do, before it is known which action asked.

    Never leaves this package. ``location`` is the node that refuses, where it is one node.
    """

    def __init__(self, what: str, cure: str, location: Location | None = None) -> None:
        self.cure = cure
        self.location = location
        super().__init__(what)
