"""The clients of all makes are tried alike: both of them, and nothing secret is shown."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from command_line.running import CommandLine, Outcome
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


@dataclass
class Shell:
    """The command line of a make, at a new home, for somebody who was signed in a moment ago."""

    run: CommandLine
    signed_in: Outcome

    def listed(self, resource: str, method: str, *more: str) -> list[Any]:
        """All of a list, as JSON."""
        shown = self.run(resource, method, "--format", "json", *more)
        assert shown.code == 0, shown.errors
        return list(shown.json)


def signed_in_shell(
    make: Make, secrets: Mapping[str, str], patch: pytest.MonkeyPatch, home: Path
) -> Shell:
    """``login`` with these variables of the environment, which are gone afterwards."""
    patch.setenv("HOME", str(home))
    patch.setenv("XDG_CONFIG_HOME", str(home))
    patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    patch.syspath_prepend(str(make.package.source.parent))
    run = CommandLine(make.package.source.name)
    with pytest.MonkeyPatch.context() as once:
        for name, value in secrets.items():
            once.setenv(name, value)
        signed_in = run("login", "--service")
    assert signed_in.code == 0, signed_in.errors
    assert not any(one in signed_in.errors + signed_in.text for one in secrets.values())
    return Shell(run, signed_in)


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
