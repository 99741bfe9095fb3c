"""Lists by page token and by offset, and client credentials, as Severa's document declares them."""

from __future__ import annotations

import json

from docs.company import give_token
from loopback import Connection, Received

SIZE = 2
RECORDS = [{"guid": str(number), "name": f"Number {number}"} for number in range(5)]


def answer(received: Received, connection: Connection) -> None:
    """A token, or a part of a list; nothing without the token and the Client_Id."""
    if received.path == "/token":
        give_token(received, connection)
        return
    signed_in = received.headers.get("authorization") == "Bearer a-token"
    if not signed_in or received.headers.get("client_id") != "client id":
        connection.respond(401)
        return
    by_offset = received.path.endswith("/addresses")
    start = int(received.query.get("firstRow" if by_offset else "pageToken", 0))
    end = start + SIZE
    more = {"NextPageToken": str(end)} if end < len(RECORDS) and not by_offset else {}
    body = json.dumps(RECORDS[start:end]).encode()
    connection.respond(200, body, {"content-type": "application/json", **more})
