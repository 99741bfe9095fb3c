"""Ways to sign in."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from .authenticator import Authenticator

if TYPE_CHECKING:
    import httpx

Auth: TypeAlias = Union[Authenticator, "httpx.Auth"]
"""What a client takes as ``auth=``: one of this package's, or any of httpx."""

__all__ = ["Auth", "Authenticator"]
