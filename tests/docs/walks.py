"""Pages on which commands and Python take turns: the commands make the client that is then used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import msgspec

from docs import library_server, severa_server
from docs.pages import ROOT
from loopback import Connection, Received


@dataclass(frozen=True)
class Walk:
    """One page; ``document`` is the file of the public documents that it needs, as ``name``."""

    page: Path
    package: str
    client: str
    server: Callable[[Received, Connection], None]
    document: str | None = None
    name: str = ""

    def __str__(self) -> str:
        return self.page.stem

    def forget(self) -> None:
        """Start Python anew, as far as the client is concerned."""
        for name in [one for one in sys.modules if one.partition(".")[0] == self.package]:
            del sys.modules[name]

    def redirect(self, url: str) -> None:
        """Let the client, as it was installed a moment ago, go to the server on loopback."""
        client = getattr(import_module(self.package), self.client)
        client.api = msgspec.structs.replace(client.api, base_url=url)
        sign_in = getattr(import_module(f"{self.package}.auth"), "ServiceCredentials", None)
        if sign_in is not None and "settings" in vars(sign_in):
            sign_in.settings = msgspec.structs.replace(sign_in.settings, token_url=f"{url}/token")


WALKS = (
    Walk(ROOT / "docs" / "tutorial.md", "city_library", "CityLibrary", library_server.answer),
    Walk(
        ROOT / "docs" / "maintaining" / "add-an-api.md",
        "visma_severa",
        "VismaSevera",
        severa_server.answer,
        "specs/visma-severa.openapi.json",
        "severa.json",
    ),
)
