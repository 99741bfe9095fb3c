"""The city library of the tutorial, on loopback: 25 books, ten a page, shelf marks in base64url."""

from __future__ import annotations

import json
from urllib.parse import unquote

from loopback import Connection, Received
from runtime.wire.keys import decode_key

PAGE = 10
SPECIAL = "QA 76/7"
BOOKS = [{"shelfMark": f"A{count}", "title": f"Book {count}"} for count in range(24)]
BOOKS += [{"shelfMark": SPECIAL, "title": "Compilers"}]


def answer(received: Received, connection: Connection) -> None:
    """Answer as the tutorial says."""
    if received.path == "/books":
        page, size = int(received.query.get("p", 1)), int(received.query.get("per_page", PAGE))
        size = min(size, PAGE)
        part = BOOKS[(page - 1) * size : page * size]
        _send(connection, 200, {"books": part, "total": len(BOOKS)})
        return
    segment = received.path.removeprefix("/books/")
    # A percent-encoded slash is a slash to this server, so the path leads nowhere.
    key = "" if "/" in unquote(segment) else decode_key(segment)
    found = next((book for book in BOOKS if book["shelfMark"] == key), None)
    if found is None:
        _send(connection, 404, {"message": "no such book"})
    else:
        _send(connection, 200, {**found, "price": 12.5})


def _send(connection: Connection, status: int, content: object) -> None:
    connection.respond(status, json.dumps(content).encode(), {"content-type": "application/json"})
