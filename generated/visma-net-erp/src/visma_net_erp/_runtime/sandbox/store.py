"""Where the records are kept: SQLite, in memory or in a file that outlives the process."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

import msgspec

from .plan import exact, written
from .refusals import SandboxError

_TABLES = """
CREATE TABLE IF NOT EXISTS records (
    at INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, owner TEXT NOT NULL,
    key TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1, body BLOB NOT NULL,
    UNIQUE (collection, owner, key));
CREATE TABLE IF NOT EXISTS seeded (collection TEXT, owner TEXT, PRIMARY KEY (collection, owner));
CREATE TABLE IF NOT EXISTS numbers (series TEXT PRIMARY KEY, last INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS kept (kind TEXT, key TEXT, body BLOB NOT NULL, PRIMARY KEY (kind, key));
"""
_API = "api"
SECRET = "secret"  # noqa: S105 - the name of what is kept
"""What tokens are signed with: they outlive what happened to the records."""
_BUSY = 30.0
"""Seconds that a second process waits for the file."""


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One record: ``owner`` is whose it is, ``version`` counts its changes."""

    key: str
    owner: str
    version: int
    body: dict[str, Any]


class DataError(SandboxError):
    """The file of the records cannot be used; the text is one line."""


class Store:
    """Records, numbers and what else must outlive a call.

    Every change is made in :meth:`transaction`; a process that is killed loses nothing that was
    answered.
    """

    def __init__(self, path: Path | None, api: str) -> None:
        self._lock = RLock()
        self._deep = 0
        try:
            self._base = sqlite3.connect(
                ":memory:" if path is None else path,
                timeout=_BUSY,
                isolation_level=None,
                check_same_thread=False,
            )
            self._base.execute("PRAGMA journal_mode = WAL")
            self._base.execute("PRAGMA synchronous = NORMAL")
            self._base.executescript(_TABLES)
            self._claim(path, api)
        except sqlite3.Error as error:
            raise DataError(f"{path}: cannot keep records there: {error}") from None

    def _claim(self, path: Path | None, api: str) -> None:
        with self.transaction():
            known = self.kept(_API, "")
            if known is not None and known != api:
                raise DataError(f"{path}: holds the records of {known}, not of {api}")
            self.keep(_API, "", api)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._base.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is changed within it is kept, or nothing; they may stand in each other."""
        with self._lock:
            outermost = self._deep == 0
            if outermost:
                self._base.execute("BEGIN IMMEDIATE")
            self._deep += 1
            try:
                yield
            except BaseException:
                if outermost:
                    self._base.execute("ROLLBACK")
                raise
            else:
                if outermost:
                    self._base.execute("COMMIT")
            finally:
                self._deep -= 1

    def clear(self) -> None:
        """Forget all but which API it is of, and what its tokens are signed with."""
        with self.transaction():
            for table in ("records", "seeded", "numbers"):
                self._base.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
            self._base.execute("DELETE FROM kept WHERE kind NOT IN (?, ?)", (_API, SECRET))

    def all(self, collection: str, owner: str | None = None) -> list[Record]:
        """The records in the order of their making; of every owner where none is named."""
        where, values = _of(collection, owner)
        return self._records(f"{where} ORDER BY at", values)

    def part(self, collection: str, owner: str, start: int, count: int) -> list[Record]:
        """As many of them from the one with that index on."""
        where, values = _of(collection, owner)
        return self._records(f"{where} ORDER BY at LIMIT ? OFFSET ?", (*values, count, start))

    def count(self, collection: str, owner: str) -> int:
        """How many there are."""
        where, values = _of(collection, owner)
        ((found,),) = self._rows(f"SELECT COUNT(*) FROM records {where}", values)  # noqa: S608
        return int(found)

    def find(self, collection: str, owner: str, key: str) -> Record | None:
        """The record of that key, None for none."""
        where, values = _of(collection, owner)
        return next(iter(self._records(f"{where} AND key = ?", (*values, key))), None)

    def add(self, collection: str, owner: str, key: str, body: dict[str, Any]) -> bool:
        """Keep a new record; False where there is one of that key."""
        with self.transaction():
            made = self._base.execute(
                "INSERT OR IGNORE INTO records (collection, owner, key, body) VALUES (?, ?, ?, ?)",
                (collection, owner, key, written(body)),
            )
            return made.rowcount == 1

    def change(self, collection: str, record: Record, body: dict[str, Any]) -> Record:
        """Put another body in a record's place, which counts its version up."""
        with self.transaction():
            self._base.execute(
                "UPDATE records SET body = ?, version = version + 1 "
                "WHERE collection = ? AND owner = ? AND key = ?",
                (written(body), collection, record.owner, record.key),
            )
            return self.find(collection, record.owner, record.key) or record

    def remove(self, collection: str, record: Record) -> None:
        """Take a record away."""
        with self.transaction():
            self._base.execute(
                "DELETE FROM records WHERE collection = ? AND owner = ? AND key = ?",
                (collection, record.owner, record.key),
            )

    def empty(self, collection: str, owner: str | None) -> None:
        """Take all records of an owner, or of each, away for good: no seed comes back."""
        where, values = _of(collection, owner)
        with self.transaction():
            self._base.execute(f"DELETE FROM records {where}", values)  # noqa: S608
            seeded = (collection, "*" if owner is None else owner)
            self._base.execute("INSERT OR IGNORE INTO seeded VALUES (?, ?)", seeded)

    def seed(self, collection: str, owner: str) -> bool:
        """Whether the first records are still to be made; asked once, then they are."""
        with self.transaction():
            found = self._rows(
                "SELECT 1 FROM seeded WHERE collection = ? AND owner IN (?, '*')",
                (collection, owner),
            )
            if not found:
                self._base.execute("INSERT INTO seeded VALUES (?, ?)", (collection, owner))
            return not found

    @property
    def begun(self) -> bool:
        """Whether any collection has had its first records."""
        return bool(self._rows("SELECT 1 FROM seeded LIMIT 1", ()))

    def next_number(self, series: str, first: int) -> int:
        """The next number of a series."""
        with self.transaction():
            self._base.execute(
                "INSERT INTO numbers VALUES (?, ?) ON CONFLICT DO UPDATE SET last = last + 1",
                (series, first),
            )
            ((found,),) = self._rows("SELECT last FROM numbers WHERE series = ?", (series,))
            return int(found)

    def keep(self, kind: str, key: str, value: object) -> None:
        """Keep a value under a name."""
        with self.transaction():
            content = value if isinstance(value, bytes) else json.dumps(value)
            self._base.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", (kind, key, content))

    def kept(self, kind: str, key: str) -> Any:
        """A value that was kept, bytes as they were; None where there is none."""
        found = self._rows("SELECT body FROM kept WHERE kind = ? AND key = ?", (kind, key))
        content = found[0][0] if found else None
        return json.loads(content) if isinstance(content, str) else content

    def _records(self, where: str, values: tuple[object, ...]) -> list[Record]:
        # The text is one of this module's own; what is asked for goes beside it.
        wanted = f"SELECT key, owner, version, body FROM records {where}"  # noqa: S608
        rows = self._rows(wanted, values)
        return [Record(key=k, owner=o, version=v, body=exact(body)) for k, o, v, body in rows]

    def _rows(self, statement: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._base.execute(statement, values).fetchall()


def _of(collection: str, owner: str | None) -> tuple[str, tuple[object, ...]]:
    if owner is None:
        return "WHERE collection = ?", (collection,)
    return "WHERE collection = ? AND owner = ?", (collection, owner)
