"""What a program is told of changes, at addresses of this machine alone."""

from __future__ import annotations

import asyncio
import base64
import hmac
import time
import uuid
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlsplit

from .options import is_local
from .places import put
from .plan import Plan, Signature, written

_SECONDS = 5.0


class Deliveries:
    """Sends what was subscribed to; ``secret`` signs it where the API signs."""

    def __init__(self, plan: Plan, secret: str) -> None:
        self._plan = plan
        self._secret = secret

    def change(self, event: str, address: str, key: str) -> Any:
        """The body that tells of a change."""
        rules = self._plan.webhooks
        places = rules.places if rules is not None else {}
        action = event.rpartition(".")[2]
        said = {"event": event, "action": action, "resource": address, "id": str(uuid.uuid4())}
        body: Any = {}
        for name, value in said.items():
            place = places.get(name)
            if place and not place.startswith("header:"):
                body = put(body, place if place.startswith("/") else f"/{place}", value)
        body = body or {"event": event, "resource": address, "key": key}
        return put({}, rules.items, [body]) if rules is not None and rules.items else body

    async def send(self, address: str, body: Any) -> str:
        """Deliver to an address; what went wrong, empty where nothing did."""
        if not is_local(address):
            return f"not told to {address[:80]}: a sandbox sends to this machine alone"
        parts = urlsplit(address)
        content = written(body)
        headers = {"content-type": "application/json", **self._signature(content, address)}
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        try:
            status = await asyncio.to_thread(
                _posted, parts.hostname or "", parts.port or 80, path, content, headers
            )
        except (OSError, HTTPException) as error:
            return f"not told to {parts.hostname}:{parts.port}: {error}"
        return "" if 200 <= status < 300 else f"told to {parts.hostname}, who answered {status}"

    def _signature(self, content: bytes, address: str) -> dict[str, str]:
        rules = self._plan.webhooks.signature if self._plan.webhooks is not None else None
        if rules is None:
            return {}
        identity, moment = f"msg_{uuid.uuid4().hex}", str(int(time.time()))
        signed = _signed_text(rules, content, identity, moment, address)
        digest = hmac.new(_key(rules, self._secret), signed, rules.hash).digest()
        text = digest.hex() if rules.encoding == "hex" else base64.b64encode(digest).decode()
        headers = {rules.header: f"{rules.prefix}{text}"}
        if rules.id:
            headers[rules.id] = identity
        if rules.timestamp and rules.timestamp != rules.header:
            headers[rules.timestamp] = f"{rules.timestamp_prefix}{moment}"
        return headers


def _signed_text(
    rules: Signature, content: bytes, identity: str, moment: str, address: str
) -> bytes:
    """What is signed; the body goes in last, so that its own braces stay as they are."""
    before, body, after = rules.content.partition("{body}")
    told = {"{id}": identity, "{timestamp}": moment, "{url}": address, "{method}": "POST"}
    for name, value in told.items():
        before, after = before.replace(name, value), after.replace(name, value)
    return before.encode() + (content if body else b"") + after.encode()


def _key(rules: Signature, secret: str) -> bytes:
    text = secret.removeprefix(rules.key_prefix) if rules.key_prefix else secret
    if rules.key == "hex":
        return bytes.fromhex(text)
    return base64.b64decode(text) if rules.key == "base64" else text.encode()


def _posted(host: str, port: int, path: str, content: bytes, headers: dict[str, str]) -> int:
    connection = HTTPConnection(host, port, timeout=_SECONDS)
    try:
        connection.request("POST", path, content, headers)
        return connection.getresponse().status
    finally:
        connection.close()
