"""What differs between two releases' clients, by Python names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from erpgen.diff.types import NameChange


@dataclass(frozen=True, slots=True)
class Gone:
    """A name that the new client has not, and what stands for it now (empty: nothing known).

    ``key`` is how the client that runs knows it: by class instead of by resource.
    """

    name: str
    key: str
    replacement: str = ""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """The way from the client of ``previous`` to this one, names as people write them.

    ``added`` and ``gone`` leave out what lies within something listed. ``deprecated`` is all that
    warns and was there before, ``newly_deprecated`` what did not warn then. ``lost`` are, by
    module of a resource's models, the names it had.
    """

    previous: str
    added: tuple[str, ...] = ()
    gone: tuple[Gone, ...] = ()
    changed: tuple[NameChange, ...] = ()
    deprecated: tuple[str, ...] = ()
    newly_deprecated: tuple[str, ...] = ()
    lost: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
