"""Where tokens are kept: memory, a private file, the keyring."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.auth import FileStore, KeyringStore, MemoryStore, Token, TokenStore
from runtime.errors.tree import ConfigurationError
from runtime.messages.redact import Secret

TOKEN = Token(access=Secret("access-1"), refresh=Secret("refresh-1"), expires_at=9.5, renew_at=9.0)
BARE = Token(access=Secret("access-2"))


class Vault(keyring.backend.KeyringBackend):
    """A keyring that keeps its passwords in memory."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.passwords.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture
def vault() -> Iterator[Vault]:
    """The keyring in use."""
    before = keyring.get_keyring()
    keyring.set_keyring(Vault())
    found = keyring.get_keyring()
    assert isinstance(found, Vault)
    yield found
    keyring.set_keyring(before)


@pytest.fixture(params=["memory", "file", "keyring"])
def store(request: pytest.FixtureRequest, tmp_path: Path, vault: Vault) -> TokenStore:
    """Each kind of store."""
    if request.param == "memory":
        return MemoryStore()
    return FileStore(tmp_path / "a" / "b.json") if request.param == "file" else KeyringStore("erp")


def test_each_store_keeps_replaces_and_forgets(store: TokenStore) -> None:
    """Tokens come back whole, by key, and deleting what is not there is no error."""
    assert store.load("k") is None
    store.delete("k")
    store.save("k", TOKEN)
    store.save("other", BARE)
    assert store.load("k") == TOKEN
    store.save("k", BARE)
    assert store.load("k") == BARE
    store.delete("k")
    assert store.load("k") is None
    assert store.load("other") == BARE


def test_a_store_shows_no_token(store: TokenStore) -> None:
    """Neither the store nor a token shows what is in it."""
    store.save("k", TOKEN)
    assert "access-1" not in f"{store!r} {store.load('k')!r}"


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_the_file_is_private_whatever_the_umask(tmp_path: Path) -> None:
    """Mode 0600 from the first byte, and 0700 for the folder that was made."""
    path = tmp_path / "made" / "token.json"
    before = os.umask(0)
    try:
        FileStore(path).save("k", TOKEN)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    """An open file says how to close it, and its tokens are not used."""
    path = tmp_path / "token.json"
    store = FileStore(path)
    store.save("k", TOKEN)
    path.chmod(0o644)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        store.load("k")


def test_a_failed_write_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash before the replacement loses nothing and leaves nothing behind."""
    path = tmp_path / "token.json"
    store = FileStore(path)
    store.save("k", TOKEN)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        store.save("k", BARE)
    assert store.load("k") == TOKEN
    assert list(tmp_path.iterdir()) == [path]


@given(st.binary(max_size=60))
def test_a_broken_file_is_as_if_empty(content: bytes) -> None:
    """Whatever bytes stand in the file, loading gives no token and no crash."""
    import tempfile  # noqa: PLC0415 - tmp_path is not renewed for each example

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "token.json"
        path.touch(mode=0o600)
        path.write_bytes(content)
        store = FileStore(path)
        assert store.load("k") is None
        store.save("k", BARE)
        assert store.load("k") == BARE


def test_readers_never_meet_a_half_written_file(tmp_path: Path) -> None:
    """While one thread writes, others read the old or the new token, never nothing."""
    store = FileStore(tmp_path / "token.json")
    store.save("k", TOKEN)
    stop = threading.Event()
    seen: list[Token | None] = []

    def read() -> None:
        while not stop.is_set():
            seen.append(store.load("k"))

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number in range(60):
        store.save("k", BARE if number % 2 else TOKEN)
    stop.set()
    for reader in readers:
        reader.join()
    assert seen
    assert all(token in (TOKEN, BARE) for token in seen)


def test_a_broken_keyring_entry_is_as_if_absent(vault: Vault) -> None:
    """What another program wrote under the name is not taken for a token."""
    vault.set_password("erp", "k", "not json")
    assert KeyringStore("erp").load("k") is None


def test_a_missing_keyring_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the error names the package."""
    monkeypatch.setitem(__import__("sys").modules, "keyring", None)
    with pytest.raises(ConfigurationError, match="install"):
        KeyringStore("erp").load("k")
