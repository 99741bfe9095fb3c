"""Databases that lists are copied to, looked at without dlt."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import dlt
import duckdb
import psycopg2  # type: ignore[import-untyped]

from loopback import unused_port

_DEBIAN = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


class Copies(ABC):
    """A database with the tables of one pipeline in a schema of its own."""

    def __init__(self, folder: Path) -> None:
        self.dataset = f"copy_{uuid4().hex[:8]}"
        self._pipelines = folder / "pipelines"

    @property
    @abstractmethod
    def address(self) -> str:
        """As one gives it to a command."""

    @abstractmethod
    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What a query finds, tables of the copy by their names alone."""

    @abstractmethod
    def _destination(self) -> Any: ...

    def pipeline(self, *, elsewhere: bool = False) -> Any:
        """The pipeline; ``elsewhere`` is a machine that has nothing of its earlier runs."""
        folder = self._pipelines / uuid4().hex if elsewhere else self._pipelines
        return dlt.pipeline(
            "copy",
            pipelines_dir=str(folder),
            destination=self._destination(),
            dataset_name=self.dataset,
        )

    def load(self, source: Any, **more: Any) -> Any:
        """Load a source as people do."""
        return self.pipeline(elsewhere=more.pop("elsewhere", False)).run(source, **more)

    def types(self, table: str) -> dict[str, str]:
        """The columns of a table with their types, as the database calls them."""
        found = self.rows(
            "select column_name, data_type from information_schema.columns "
            f"where table_schema = '{self.dataset}' and table_name = '{table}'"
        )
        return dict(found)


class DuckDb(Copies):
    """A file."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.path = folder / "erp.duckdb"

    @property
    def address(self) -> str:
        return f"duckdb:///{self.path}"

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with duckdb.connect(str(self.path)) as connection:
            connection.execute(f"set search_path = '{self.dataset}'")
            return connection.execute(query).fetchall()

    def _destination(self) -> Any:
        return dlt.destinations.duckdb(str(self.path))


class Postgres(Copies):
    """A schema of a server."""

    def __init__(self, folder: Path, address: str) -> None:
        super().__init__(folder)
        self._address = address

    @property
    def address(self) -> str:
        return self._address

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        connection = psycopg2.connect(self._address)
        try:
            with connection, connection.cursor() as cursor:
                cursor.execute(f"set search_path = '{self.dataset}'")
                cursor.execute(query)
                return list(cursor.fetchall())
        finally:
            connection.close()

    def _destination(self) -> Any:
        return dlt.destinations.postgres(self._address)


def missing_postgres() -> str:
    """Why there can be no server of PostgreSQL here; empty where there can."""
    there = shutil.which("postgres", path=_folders())
    return "" if there else "no PostgreSQL on this machine: apt-get install postgresql"


@contextmanager
def postgres_server() -> Iterator[str]:
    """A server on a port of loopback, its data in a temporary folder; gives its address.

    It refuses to run for the superuser, so there it runs for one who may do nothing.
    """
    owner = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
    with tempfile.TemporaryDirectory(prefix="erpgen-postgres-") as name:
        folder, data, port = Path(name), Path(name) / "data", unused_port()
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        as_owner: dict[str, Any] = {"user": owner.pw_uid, "group": owner.pw_gid, "cwd": folder}
        who = ("-U", "copier", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C")
        subprocess.run([_program("initdb"), "-D", data, *who], check=True, stdout=-3, **as_owner)
        listening = ("-k", folder, "-h", "127.0.0.1", "-p", str(port), "-F")
        command = [_program("postgres"), "-D", str(data), *map(str, listening)]
        server = subprocess.Popen(command, stderr=subprocess.DEVNULL, **as_owner)
        try:
            address = f"postgresql://copier:s3cret@127.0.0.1:{port}/postgres"
            _wait(address, server)
            yield address
        finally:
            server.terminate()
            server.wait()


def _wait(address: str, server: subprocess.Popen[Any]) -> None:
    while server.poll() is None:
        try:
            psycopg2.connect(address).close()
        except psycopg2.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"PostgreSQL ended with {server.returncode}")


def _program(name: str) -> str:
    found = shutil.which(name, path=_folders())
    assert found is not None, name
    return found


def _folders() -> str:
    return os.pathsep.join([*map(str, _DEBIAN), os.environ.get("PATH", "")])
