"""Where tokens are kept between calls, and between runs of a program."""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import logging
import os
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from ..errors import AuthError, ConfigurationError
from ..messages import Secret
from ..processes import ProcessLock
from .file_lock import FileLock, held
from .token import Token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

LOCK_SECONDS = 10.0
"""How long a change of the file waits for another program's."""

logger = logging.getLogger(__name__.partition(".")[0])


class TokenStore(Protocol):
    """Keeps tokens by key; a key names the server, the application and the company."""

    def load(self, key: str) -> Token | None:
        """The token kept under this key, None where there is none."""

    def save(self, key: str, token: Token) -> None:
        """Keep this token instead of any other of this key."""

    def delete(self, key: str) -> None:
        """Forget the token of this key; no error where there is none."""


class ClaimingStore(TokenStore, Protocol):
    """A store that several programs share, and in which one of them at a time renews a token."""

    def claim(self, key: str) -> Callable[[], None] | None:
        """What gives the claim back; None while another program has it. Does not wait."""


class MemoryStore:
    """Keeps tokens as long as the program runs; one store may serve many clients."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def load(self, key: str) -> Token | None:
        """The token kept under this key, None where there is none."""
        return self._tokens.get(key)

    def save(self, key: str, token: Token) -> None:
        """Keep this token instead of any other of this key."""
        self._tokens[key] = token

    def delete(self, key: str) -> None:
        """Forget the token of this key; no error where there is none."""
        self._tokens.pop(key, None)


class _Record(msgspec.Struct):
    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    renew_at: float | None = None
    lifetime: float | None = None


def _encode(token: Token) -> _Record:
    return _Record(
        access_token=token.access.reveal(),
        refresh_token=token.refresh.reveal() if token.refresh else None,
        expires_at=token.expires_at,
        renew_at=token.renew_at,
        lifetime=token.lifetime,
    )


def _decode(record: _Record) -> Token:
    return Token(
        access=Secret(record.access_token),
        refresh=Secret(record.refresh_token) if record.refresh_token else None,
        expires_at=record.expires_at,
        renew_at=record.renew_at,
        lifetime=record.lifetime,
    )


class FileStore:
    """Keeps tokens in one JSON file that only its owner can read (mode 0600).

    Every change replaces the file in one step, so a crash leaves the old or the new one whole.
    Programs may share it: lock files beside it see to it that one at a time changes it, and that
    one at a time renews a token.
    A file that others can read is refused with ConfigurationError (not checked on Windows).
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path).expanduser()
        self._lock = ProcessLock()

    def __repr__(self) -> str:
        return f"FileStore({str(self._path)!r})"

    def load(self, key: str) -> Token | None:
        """The token kept under this key, None where there is none."""
        record = self._read().get(key)
        return _decode(record) if record else None

    def save(self, key: str, token: Token) -> None:
        """Keep this token instead of any other of this key."""
        with self._changing():
            self._replace({**self._read(), key: _encode(token)})

    def delete(self, key: str) -> None:
        """Forget the token of this key; no error where there is none."""
        with self._changing():
            records = self._read()
            if records.pop(key, None) is not None:
                self._replace(records)

    def claim(self, key: str) -> Callable[[], None] | None:
        """See :class:`ClaimingStore`; holds among all programs that use this file."""
        mark = hashlib.sha256(key.encode()).hexdigest()[:12]
        lock = FileLock(self._beside(f".{mark}.lock"))
        try:
            return lock.release if lock.acquire() else None
        except OSError as error:
            logger.warning("no lock beside %s: %s", self._path, error.strerror)
            return lock.release

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(self._path.name + ending)

    @contextlib.contextmanager
    def _changing(self) -> Iterator[None]:
        """One change at a time, among threads and programs: each has its own key in the file."""
        with self._lock, held(self._beside(".lock"), LOCK_SECONDS):
            yield

    def _read(self) -> dict[str, _Record]:
        try:
            with self._path.open("rb") as file:
                self._check_mode(os.fstat(file.fileno()).st_mode)
                return msgspec.json.decode(file.read(), type=dict[str, _Record])
        except FileNotFoundError:
            return {}
        except (msgspec.DecodeError, RecursionError):
            logger.warning("token file %s is not readable as JSON: signing in anew", self._path)
            return {}

    def _check_mode(self, mode: int) -> None:
        if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
            raise ConfigurationError(
                f"{self._path}: others can read the tokens in it; run chmod 600 on it"
            )

    def _replace(self, records: dict[str, _Record]) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # mkstemp creates with mode 0600, and os.replace keeps it.
        handle, temporary = tempfile.mkstemp(prefix=".token-", dir=self._path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.encode(records))
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(self._path)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                Path(temporary).unlink()
            raise


class KeyringStore:
    """Keeps tokens in the operating system's keyring; needs the ``keyring`` package.

    Raises AuthError where the keyring refuses; a client goes on without it then, and warns.
    """

    def __init__(self, service: str) -> None:
        self._service = service

    def __repr__(self) -> str:
        return f"KeyringStore({self._service!r})"

    def load(self, key: str) -> Token | None:
        """The token kept under this key, None where there is none."""
        with _typed():
            text = _keyring().get_password(self._service, key)
        try:
            return _decode(msgspec.json.decode(text, type=_Record)) if text else None
        except msgspec.DecodeError:
            return None

    def save(self, key: str, token: Token) -> None:
        """Keep this token instead of any other of this key."""
        text = msgspec.json.encode(_encode(token)).decode()
        with _typed():
            _keyring().set_password(self._service, key, text)

    def delete(self, key: str) -> None:
        """Forget the token of this key; no error where there is none."""
        keyring = _keyring()
        with _typed(), contextlib.suppress(keyring.errors.PasswordDeleteError):
            keyring.delete_password(self._service, key)


def _keyring() -> ModuleType:
    try:
        return importlib.import_module("keyring")
    except ImportError:
        raise ConfigurationError("KeyringStore needs the package keyring: install it") from None


@contextlib.contextmanager
def _typed() -> Iterator[None]:
    """Locked, not there, or refused by the person: each keyring has errors of its own."""
    try:
        yield
    except (AuthError, ConfigurationError):
        raise
    except Exception as error:
        raise AuthError(f"the keyring refused: {type(error).__name__}") from None
