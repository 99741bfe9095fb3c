"""A sandbox for a person: its address first, then a line for each call, until Ctrl-C."""

from __future__ import annotations

import shlex
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
from starlette.types import ASGIApp

from .calls import Call
from .faults import Fault, read_fault
from .options import OptionError
from .own_addresses import OWN
from .plan import Plan, written
from .refusals import SandboxError
from .sandbox import Sandbox
from .serving import serving

PORT = 8765
"""Where a sandbox listens unless it is told otherwise."""


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line chose; ``faults`` as they are written there."""

    port: int = PORT
    seed: int = 0
    data: Path | None = None
    seed_file: Path | None = None
    faults: tuple[str, ...] = ()
    checked: bool = True
    delay: float = 0.0
    webhook: str = ""
    as_json: bool = False


def run(
    plan: Plan,
    choices: Choices,
    say: Callable[[str], None],
    dressed: Callable[[Sandbox], ASGIApp] = lambda sandbox: sandbox.app,
) -> None:
    """Serve until Ctrl-C; SandboxError where that cannot be begun, its text one line.

    ``dressed`` gives what is served of a sandbox: itself, or together with its page.
    """
    try:
        faults = tuple(read_fault(one) for one in choices.faults)
    except ValueError as error:
        raise SandboxError(f"--fault: {error}") from None
    sandbox = _made(plan, choices, faults, say)
    note = passed_over(choices, sandbox)
    try:
        with serving(dressed(sandbox), choices.port) as url:
            say(_first_line(plan, url, note, exports(sandbox, url), as_json=choices.as_json))
            threading.Event().wait()
    except KeyboardInterrupt:
        return
    except OSError as error:
        what = f"port {choices.port} cannot be had: {error.strerror or error}"
        raise SandboxError(f"{what}; choose another with --port") from None
    finally:
        sandbox.close()


def _made(
    plan: Plan, choices: Choices, faults: tuple[Fault, ...], say: Callable[[str], None]
) -> Sandbox:
    try:
        return Sandbox(
            plan,
            seed=choices.seed,
            data=choices.data,
            seed_file=choices.seed_file,
            faults=faults,
            checked=choices.checked,
            delay=choices.delay,
            webhook=choices.webhook,
            log=lambda call: say(_line(call, as_json=choices.as_json)),
        )
    except OptionError as error:
        raise SandboxError(f"--{error.option.replace('_', '-')}: {error.said}") from None


def passed_over(choices: Choices, sandbox: Sandbox) -> str:
    """That first records do not come where a file has records; empty where nobody asked for any."""
    asked = {"--seed": choices.seed, "--seed-file": choices.seed_file}
    named = " and ".join(name for name, value in asked.items() if value)
    if not named or not sandbox.begun:
        return ""
    return f"{named} passed over for what {choices.data} has already"


def exports(sandbox: Sandbox, url: str) -> dict[str, str]:
    """The environment variables with which a program of the package comes here, and signs in."""
    addresses = {"base_url": url, "token_url": f"{url}{OWN.token}"}
    return {
        variable: addresses.get(argument) or (sandbox.token() if argument == "token" else "any")
        for variable, argument in sandbox.app.plan.variables.items()
    }


def _first_line(
    plan: Plan, url: str, note: str, environment: dict[str, str], *, as_json: bool
) -> str:
    count = len(plan.rules)
    if as_json:
        told = {"url": url, "title": plan.title, "operations": count, "environment": environment}
        return written({**told, "note": note} if note else told).decode()
    line = f"{url}: a sandbox of {plan.title}, {count} operations; Ctrl-C ends it"
    pairs = " ".join(f"{name}={shlex.quote(value)}" for name, value in environment.items())
    programs = f"for programs: export {pairs}" if pairs else ""
    return "\n".join(one for one in (line, programs, note) if one)


def _line(call: Call, *, as_json: bool) -> str:
    now = datetime.now().astimezone()
    if as_json:
        told = {"time": now.isoformat(timespec="milliseconds"), **call.told()}
        return written(told).decode()
    return f"{now:%H:%M:%S} {call.line()}"
