"""A shop that publishes its document on loopback, and the folder that keeps it."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass, field
from pathlib import Path

from loopback import Connection, Received

TITLE = "Corner Shop"


def document(
    version: str = "2026.3.1", operations: int = 10, title: str = TITLE
) -> dict[str, object]:
    """A document with that many operations."""
    answer = {"200": {"description": "Fine."}}
    return {
        "openapi": "3.0.3",
        "info": {"title": title, "version": version},
        "paths": {
            f"/things{number}": {"get": {"operationId": f"get{number}", "responses": answer}}
            for number in range(operations)
        },
    }


def encoded(content: object) -> bytes:
    """A document as servers send it: on one line."""
    return json.dumps(content, separators=(",", ":")).encode()


@dataclass
class Shop:
    """What the server publishes; with an etag it answers 304 to those who know it."""

    body: bytes = field(default_factory=lambda: encoded(document()))
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200

    def __call__(self, received: Received, connection: Connection) -> None:
        etag = self.headers.get("etag")
        if etag and received.headers.get("if-none-match") == etag:
            connection.respond(304, headers=self.headers)
        else:
            connection.respond(self.status, self.body, self.headers)

    def publish(self, content: object, **headers: str) -> None:
        """Put another document there."""
        self.body = encoded(content)
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def api_toml(*flavours: tuple[str, str], title: str | None = TITLE) -> str:
    """``api.toml`` of a shop with flavours by name and address."""
    lines = ['[package]\ndistribution = "shop"\nimport = "shop"\nclient = "Shop"']
    if title is not None:
        lines.append(f'[document]\ntitle = "{title}"')
    lines += [f'[[document.flavours]]\nname = "{name}"\nurl = "{url}"' for name, url in flavours]
    return "\n".join(lines) + "\n"


def make_api(root: Path, *flavours: tuple[str, str], title: str | None = TITLE) -> Path:
    """``specs/shop`` below a folder, without a release."""
    folder = root / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "api.toml").write_text(api_toml(*flavours, title=title))
    return folder


def tree(root: Path) -> dict[str, tuple[bytes, int]]:
    """Every file below a folder with its content and time of change, and every folder."""
    return {
        path.relative_to(root).as_posix(): (
            (path.read_bytes(), path.stat().st_mtime_ns) if path.is_file() else (b"", 0)
        )
        for path in sorted(root.rglob("*"))
    }


def cut_gzip(content: object) -> bytes:
    """A compressed document of which the end is missing."""
    whole = gzip.compress(encoded(content))
    return whole[: len(whole) - 12]
