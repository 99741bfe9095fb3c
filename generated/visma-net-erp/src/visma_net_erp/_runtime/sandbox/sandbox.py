"""What programs hold of a sandbox."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from .app import Application, Options
from .calls import Call
from .entries import Entries, RecordError
from .faults import Fault, asked_fault
from .naming import Collections, Meant, Name
from .options import faults_of, require_local, require_seconds
from .plan import Plan
from .records import owner_text
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
        self._names = Collections(plan)
        held = self._application.records.held_names
        self._entries = Entries(plan, self._application.schemas, held)

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

    def add(self, resource: Name, body: object = None, /, **properties: object) -> str:
        """Put a record there, as another user would; its key.

        ``resource`` is a collection by its path (``customer``) or by the client's resource, of
        records that belong to another with that one's key (``customer/1001/contact``; as
        ``("customer", "A/1", "contact")`` the key may be any text). ``body`` is an object of the
        client or a mapping, by names of the wire or of the client; what is left out is made up, the
        time of the change is now, and webhooks are told. Raises CollectionError, a KeyError, for no
        such collection; RecordError, a ValueError, for names and types that its records have not, a
        key that is taken and an owner that is not there.
        """
        meant = self._names.meant(resource)
        try:
            read = self._entries.read(meant.name, body, properties)
            key = self._application.records.add(meant, read)
        except RecordError as error:
            raise RecordError(f"{meant.said}: {error}") from None
        self._application.tell_added(meant, key)
        return key

    def fill(self, resource: Name, bodies: Iterable[object], /) -> None:
        """Let a collection hold exactly these records, in this order, and nothing made up.

        What they may be, and what is raised, is as :meth:`add` has it; of two with one key, too.
        No records at all may be of any owner, ``customer/{}/contact``.
        """
        meant = self._names.meant(resource)
        try:
            read = [self._numbered(meant, one, at) for at, one in enumerate(bodies, 1)]
            self._application.records.fill(meant, read)
        except RecordError as error:
            raise RecordError(f"{meant.said}: {error}") from None

    def _numbered(self, meant: Meant, body: object, at: int) -> dict[str, Any]:
        try:
            return self._entries.read(meant.name, body)
        except RecordError as error:
            raise RecordError(f"record {at}: {error}") from None

    def records(self, resource: Name) -> list[dict[str, Any]]:
        """What a collection holds, in the order of its making; ``{}`` stands for any owner."""
        meant = self._names.meant(resource)
        if meant.of_all:
            found = self._application.store.all(meant.name)
        else:
            found = self._application.records.all(meant.name, owner_text(meant.owners))
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
