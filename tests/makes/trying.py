"""The clients of all makes are tried alike: both of them, and nothing secret is shown."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from erpgen.cli.main import main
from generated_packages import ROOT, Package
from loopback import Connection, Loopback, Received

Calling = Callable[[Any], Any]
Answering = Callable[[Received], tuple[int, dict[str, str], bytes]]


@dataclass
class Make:
    """The generated client of a make: ``client`` is the name of its class."""

    package: Package
    client: str

    @property
    def module(self) -> Any:
        """The package, imported."""
        return self.package.module()

    def part(self, name: str) -> Any:
        """A module of it."""
        return import_module(f"{self.module.__name__}.{name}")

    def both(self, url: str, signing: Callable[[], Any], call: Calling, **more: Any) -> Any:
        """What both clients make of a call, which must be the same."""
        with getattr(self.module, self.client)(auth=signing(), base_url=url, **more) as client:
            found = call(client)
            found = list(found) if hasattr(found, "pages") else found

        async def again() -> Any:
            kind = getattr(self.module, f"Async{self.client}")
            async with kind(auth=signing(), base_url=url, **more) as client:
                made = call(client)
                if hasattr(made, "pages"):
                    return [one async for one in made]
                return await made if isinstance(made, Awaitable) else made

        assert asyncio.run(again()) == found
        return found


def generated_make(api: str, client: str, out: Path) -> Make:
    """The client as ``make client API=…`` makes it, elsewhere."""
    with chdir(ROOT):
        assert main(["generate", api, "--strict", "--out", str(out)]) == 0
    return Make(Package(out), client)


@contextmanager
def served(answer: Answering) -> Iterator[Loopback]:
    """A server whose answers are a function of what it is asked."""

    def handle(received: Received, connection: Connection) -> None:
        status, headers, body = answer(received)
        connection.respond(status, body, {"content-type": "application/json", **headers})

    with Loopback(handle) as server:
        yield server


def shows_none(secrets: list[str], caplog: Any, *shown: object) -> None:
    """No secret stands in the log, at its most talkative, nor in any of these."""
    said = "\n".join([caplog.text, *map(repr, shown), *map(str, shown)])
    assert [one for one in secrets if one in said] == []


def talkative(caplog: Any) -> None:
    """Log all that there is."""
    caplog.set_level(logging.DEBUG)
