"""What differs between two releases' clients, by Python names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from erpgen.surface.types import NameChange


class Gone(Struct, frozen=True):
    """A name that the new client has not, and what stands for it now (empty: nothing known).

    ``key`` is how the client that runs knows it: a method by its module, an attribute by the
    class that its class's name stands for now.
    """

    name: str
    key: str
    replacement: str = ""


class Resigned(Struct, frozen=True):
    """Methods of a resource that lack an argument, and do not run without others."""

    resource: str
    class_name: str
    functions: tuple[str, ...]


class Upgrade(Struct, frozen=True):
    """The way from the client of ``previous`` to this one, names as people write them.

    ``added`` and ``gone`` leave out what lies within something listed. ``grown`` is of another
    class that has all that the former had, ``changed`` what else breaks code. ``reordered`` are
    calls before and after that take their path arguments in another order. ``deprecated`` is
    what warns, was there before and did not warn then. ``lost`` are, by module of models, the
    names it had; ``shrunk`` the classes that lack an attribute or member. ``address`` is the
    default base address before and now, where that is another one.
    """

    previous: str
    added: tuple[str, ...] = ()
    gone: tuple[Gone, ...] = ()
    changed: tuple[NameChange, ...] = ()
    grown: tuple[NameChange, ...] = ()
    reordered: tuple[tuple[str, str], ...] = ()
    deprecated: tuple[str, ...] = ()
    lost: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    shrunk: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    address: tuple[str, str] | None = None
    resigned: tuple[Resigned, ...] = ()


class Keys(Struct, frozen=True):
    """What a release's client is kept under: a digest of all that it is made of but overlays, and
    one of those."""

    place: str
    rules: str
