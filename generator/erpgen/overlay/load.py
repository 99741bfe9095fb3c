"""Reading an overlay from a file or URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.address import public_url
from erpgen.load.limits import Limits
from erpgen.load.parsing import parse
from erpgen.load.source import read_source
from erpgen.overlay.parse import parse_overlay

if TYPE_CHECKING:
    from pathlib import Path

    from erpgen.overlay.types import Overlay

_LIMITS = Limits()


def load_overlay(source: str | Path, *, limits: Limits = _LIMITS) -> Overlay:
    """The overlay in a JSON or YAML file, or at an http(s) URL.

    Raises InputError where it cannot be read, and OverlayDocumentError where it is no overlay.
    """
    data = read_source(str(source), limits)
    name = public_url(str(source))
    return parse_overlay(parse(data, name, limits, "an OpenAPI Overlay"), name)
