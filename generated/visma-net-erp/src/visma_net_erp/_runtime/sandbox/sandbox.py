"""What programs hold of a sandbox."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from .app import Application, Options
from .calls import Call
from .faults import Fault, asked_fault
from .options import faults_of, require_local, require_seconds
from .plan import Plan, exact, written
from .seeds import read_seeds


class Sandbox:
    """A server that is made of an API's document and rules; nothing of it is real.

    ``seed`` decides what the first records are. ``data`` is a file that keeps all records, else
    they last as long as the object. ``seed_file`` has first records of one's own: JSON or YAML, a
    list by collection. ``faults`` meet calls from the beginning (:func:`read_fault` says how they
    are written). ``checked`` is whether calls must be signed in, ``delay`` how many seconds a
    queued call waits, ``largest_page`` what a page has at most. ``webhook`` is an address on this
    machine that is told of every change. ``log`` hears of each call. A collection that ``data`` has
    already stays as it is: ``seed`` and ``seed_file`` are for the others. Raises DataError and
    SeedError where a file cannot be used, OptionError (a ValueError) for an option that cannot be
    meant.
    """

    def __init__(
        self,
        plan: Plan,
        *,
        seed: int = 0,
        data: Path | str | None = None,
        seed_file: Path | str | None = None,
        faults: Iterable[Fault] = (),
        checked: bool = True,
        delay: float = 0.0,
        largest_page: int = 0,
        webhook: str = "",
        log: Callable[[Call], None] | None = None,
    ) -> None:
        require_seconds("delay", delay)
        require_local("webhook", webhook)
        own = read_seeds(Path(seed_file), plan) if seed_file is not None else {}
        options = Options(
            seed=seed,
            data=None if data is None else Path(data),
            own=own,
            faults=faults_of(faults),
            checked=checked,
            delay=delay,
            largest_page=largest_page,
            webhook=webhook,
        )
        self._application = Application(plan, options, log)

    @property
    def app(self) -> Application:
        """The ASGI application."""
        return self._application

    @property
    def calls(self) -> list[Call]:
        """What came in since the last reset, oldest first; of more than 10,000 the newest."""
        return self._application.calls.all()

    @property
    def collections(self) -> list[str]:
        """The names under which :meth:`add` and a seed file know records."""
        return sorted(self._application.plan.collections)

    @property
    def begun(self) -> bool:
        """Whether the file of the records has some already."""
        return self._application.store.begun

    def add(self, resource: str, body: object = None, **properties: object) -> str:
        """Put a record there, as another user would; its key.

        ``resource`` is a collection by its path (``customer``), ``body`` an object of the client or
        a mapping of wire names; what is left out is made up, the time of the change is now, and
        webhooks are told. Raises KeyError for no such
        collection, ValueError where the key is taken.
        """
        name = self._named(resource)
        key = self._application.records.add(name, _mapping(body, properties))
        self._application.tell_added(name, key)
        return key

    def fill(self, resource: str, bodies: list[Any]) -> None:
        """Let a collection hold exactly these records, in this order, and nothing made up."""
        plain = [_mapping(one, {}) for one in bodies]
        self._application.records.fill(self._named(resource), plain)

    def records(self, resource: str) -> list[dict[str, Any]]:
        """What a collection holds, in the order of its making, whoever owns it."""
        found = self._application.store.all(self._named(resource))
        return [one.body for one in found]

    def fail_next(self, fault: str | int | Fault, times: int = 1) -> None:
        """Let a fault meet the next calls: ``429``, ``"503=2"``, ``"broken"``, ``"license"``."""
        self._application.faults.add(asked_fault(fault, times))

    def token(self, lifetime: int = 3600) -> str:
        """A token that this sandbox takes for so many seconds; :meth:`reset` leaves it good."""
        if isinstance(lifetime, bool) or not isinstance(lifetime, int):
            raise TypeError(f"lifetime is a whole number of seconds, not {lifetime!r}")
        return self._application.sign_in.token(lifetime, use="access")

    def reset(self) -> None:
        """Everything as it was at the beginning; tokens that were given out stay good."""
        self._application.reset()

    def close(self) -> None:
        """Let go of the file of the records."""
        self._application.store.close()

    def _named(self, resource: str) -> str:
        known = self._application.plan.collections
        wanted = resource.lower().strip("/").replace("_", "")
        for name in known:
            if wanted in (name, name.replace("_", ""), name.rpartition("/")[2]):
                return name
        raise KeyError(f"there is no collection {resource!r}: there are {', '.join(sorted(known))}")


def _mapping(body: object, properties: Mapping[str, object]) -> dict[str, Any]:
    told = getattr(body, "to_dict", None)
    given = told() if callable(told) else body
    if given is not None and not isinstance(given, Mapping):
        raise TypeError(
            f"a record is a mapping or an object of the client, not {type(body).__name__}"
        )
    whole = {**(given or {}), **properties}
    found = exact(written(msgspec.to_builtins(whole, builtin_types=(Decimal,))))
    return dict(found)
