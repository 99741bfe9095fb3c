"""Programs that share a store, clocks that jump, answers that are lost, stores that refuse."""

from __future__ import annotations

import http.client
import logging
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import keyring
import keyring.backend
import keyring.errors
import msgspec
import pytest

from killing import KILLS
from loopback import Connection, Loopback, Received
from oauth_server import CLIENT_ID, CLIENT_SECRET, OAuthServer, settings_for
from runtime.auth import (
    Credentials,
    FileStore,
    InteractiveLogin,
    KeyringStore,
    MemoryStore,
    ServiceCredentials,
    Token,
    TokenStore,
)
from runtime.auth.file_lock import FileLock
from runtime.errors.tree import AuthError, ErpError
from runtime.messages.message import Request, Response
from runtime.messages.redact import Secret
from runtime.transport.http import SyncTransport
from sending import KINDS, QUICK, Kind, send

SPENT = Token(access=Secret("access-0"), refresh=Secret("refresh-0"), expires_at=1.0, renew_at=1.0)
PROCESSES = multiprocessing.get_context("fork") if hasattr(os, "fork") else multiprocessing


def login(server: Loopback, store: TokenStore, **more: object) -> InteractiveLogin:
    """A sign-in that must not ask a person."""
    return InteractiveLogin(
        CLIENT_ID,
        CLIENT_SECRET,
        settings=settings_for(server),
        store=store,
        prompt=lambda sign_in: pytest.fail("a person was asked"),
        **more,  # type: ignore[arg-type]  # a test's shorthand
    )


def rotating(delay: float = 0.1) -> OAuthServer:
    """A server whose refresh tokens work once, and the first of them."""
    oauth = OAuthServer(token_delay=delay)
    oauth._valid_refresh.add("refresh-0")
    return oauth


def call(server_url: str, path: Path, start: float, results: object) -> None:
    """What another program does: a client of its own over the shared file."""
    time.sleep(max(0.0, start - time.time()))

    class There:
        url = server_url

    auth = login(There(), FileStore(path))  # type: ignore[arg-type]  # its address is all
    try:
        answer = send("sync", Request(method="GET", url=server_url), base_url=server_url, auth=auth)
        outcome = str(answer.status)
    except BaseException as error:
        outcome = repr(error)
    results.put(outcome)  # type: ignore[attr-defined]  # a queue


def test_programs_that_share_a_file_refresh_once() -> None:
    """Six programs find the same spent token at once: one renews, the others take what it got."""
    oauth = rotating(0.2)
    with Loopback(oauth.handle) as server, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tokens.json"
        key = login(server, FileStore(path))._key
        FileStore(path).save(key, SPENT)
        results = PROCESSES.Queue()
        start = time.time() + 0.3
        programs = [
            PROCESSES.Process(target=call, args=(server.url, path, start, results))
            for _ in range(6)
        ]
        for program in programs:
            program.start()
        outcomes = [results.get(timeout=30) for _ in programs]
        for program in programs:
            program.join()
        assert outcomes == ["200"] * 6
        assert len(oauth.token_requests) == 1
        kept = FileStore(path).load(key)
        assert kept is not None
        assert kept.refresh == Secret(oauth.refresh_tokens[-1])
        assert sorted(os.listdir(folder)) == ["tokens.json"]  # noqa: PTH208 - names


@pytest.mark.parametrize("kind", KINDS)
def test_the_loser_of_a_refresh_takes_the_winners_token(kind: Kind, tmp_path: Path) -> None:
    """Where a lock did not help, the store is read anew before a token is given up."""
    oauth = rotating(0.0)
    store = FileStore(tmp_path / "tokens.json")
    with Loopback(oauth.handle) as server:
        loser = login(server, store)
        store.save(loser._key, SPENT)

        def overtaken(received: Received, connection: Connection) -> None:
            # While the loser's request is on its way, the winner's is answered and kept.
            if received.path == "/connect/token" and "beaten" not in done:
                done.append("beaten")
                winner = login(server, MemoryStore())
                winner._store.save(winner._key, SPENT)
                send(
                    "sync", Request(method="GET", url=server.url), base_url=server.url, auth=winner
                )
                kept = winner._store.load(winner._key)
                assert kept is not None
                store.save(loser._key, kept)
            oauth.handle(received, connection)

        done: list[str] = []
        server.handler = overtaken
        request = Request(method="GET", url=server.url)
        assert send(kind, request, base_url=server.url, auth=loser).status == 200
        kept = store.load(loser._key)
        assert kept is not None
        assert kept.refresh == Secret(oauth.refresh_tokens[-1])
        assert len(oauth.token_requests) == 2


def test_each_program_changes_its_own_key_only(tmp_path: Path) -> None:
    """Programs that write at once lose nothing of each other's."""
    path = tmp_path / "tokens.json"

    def write(number: int) -> None:
        store = FileStore(path)
        for turn in range(15):
            store.save(f"key-{number}", msgspec.structs.replace(SPENT, expires_at=float(turn)))
        store.delete(f"key-{number}-gone")

    programs = [PROCESSES.Process(target=write, args=(number,)) for number in range(6)]
    for program in programs:
        program.start()
    for program in programs:
        program.join()
    found = [FileStore(path).load(f"key-{number}") for number in range(6)]
    assert [token.expires_at if token else None for token in found] == [14.0] * 6


def test_a_lock_is_free_once_its_holder_is_killed(tmp_path: Path) -> None:
    """The system gives it back, so that nobody waits for a program that is gone."""
    path = tmp_path / "x.lock"
    script = (
        "import sys, time; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\n"
        "from runtime.auth.file_lock import FileLock\n"
        "lock = FileLock(Path(sys.argv[2])); print(lock.acquire(), flush=True); time.sleep(60)"
    )
    templates = Path(__file__).parents[2] / "templates"
    command = [sys.executable, "-c", script, str(templates), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        lock = FileLock(path)
        assert not lock.acquire()
        holder.kill()
        holder.wait()
        assert lock.acquire()
        assert not FileLock(path).acquire()
        lock.release()
    assert not path.exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only POSIX forks")
def test_a_refresh_that_is_killed_at_any_moment_leaves_the_file_whole(tmp_path: Path) -> None:
    """The old token or the new one is in it, and the next run goes on within its time."""
    oauth = rotating(0.01)
    path = tmp_path / "tokens.json"
    rng = random.Random(15)
    with Loopback(oauth.handle) as server:
        store = FileStore(path)
        key = login(server, store)._key
        store.save("other", SPENT)
        for number in range(KILLS or 60):
            oauth._valid_refresh.add(f"refresh-{number}")
            spent = msgspec.structs.replace(SPENT, refresh=Secret(f"refresh-{number}"))
            store.save(key, spent)
            results = PROCESSES.Queue()
            program = PROCESSES.Process(target=call, args=(server.url, path, 0.0, results))
            program.start()
            time.sleep(rng.random() * 0.08)
            assert program.pid is not None
            os.kill(program.pid, signal.SIGKILL)
            program.join()
            kept = store.load(key)
            assert kept is not None
            assert kept == spent or kept.access.reveal() in oauth.issued
            assert store.load("other") == SPENT
        outcomes = PROCESSES.Queue()
        oauth._valid_refresh.add("refresh-last")
        store.save(key, msgspec.structs.replace(SPENT, refresh=Secret("refresh-last")))
        call(server.url, path, 0.0, outcomes)
        assert outcomes.get(timeout=5) == "200"


@pytest.mark.parametrize("jump", [-7200.0, -86400.0 * 365, 7200.0, 86400.0 * 365])
def test_a_clock_that_jumps_keeps_no_spent_token(
    jump: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Set back, the monotonic clock ends the token in time; set forward, it is renewed early."""
    oauth = OAuthServer(token_delay=0.0, lifetime=600.0)
    oauth._valid_refresh.add("refresh-0")
    now, steady = [1_700_000_000.0], [50.0]
    oauth.clock = lambda: steady[0]
    # The module's own clock: the event loops of other tests' servers go by time.monotonic.
    monkeypatch.setattr("runtime.auth.token.time", SimpleNamespace(monotonic=lambda: steady[0]))
    with Loopback(oauth.handle) as server:
        auth = login(server, MemoryStore(), clock=lambda: now[0])
        auth._store.save(auth._key, SPENT)
        assert auth.prepare() is None
        renewals = 0
        for step in range(10):
            steady[0] += 250.0
            now[0] += 250.0 + (jump if step == 4 else 0.0)
            credentials = auth.headers() or auth.prepare()
            if credentials is None:
                renewals += 1
                credentials = exchange(server, auth)
            token = credentials["Authorization"].removeprefix("Bearer ")
            assert oauth._valid[token] > steady[0]
        assert 4 <= renewals <= 6


def exchange(server: Loopback, auth: InteractiveLogin) -> Credentials:
    """Send the token request by hand, as the clock is not the machine's."""
    wanted = auth.token_request().request
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)
    connection.request("POST", "/connect/token", wanted.content, dict(wanted.headers))
    answer = connection.getresponse()
    found = auth.accept(Response(status=answer.status, headers={}, content=answer.read()))
    connection.close()
    assert found is not None
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_refresh_whose_answer_is_lost_is_an_error_and_then_a_sign_in(kind: Kind) -> None:
    """The token was spent at the server: the next call says so, and asks the person after that."""
    oauth = rotating(0.0)

    def losing(received: Received, connection: Connection) -> None:
        if received.path == "/connect/token" and not oauth.token_requests:
            oauth._valid_refresh.discard("refresh-0")
            oauth.token_requests.append(received)
            connection.reset()
        else:
            oauth.handle(received, connection)

    with Loopback(losing) as server:
        store = MemoryStore()
        auth = login(server, store)
        store.save(auth._key, SPENT)
        request = Request(method="GET", url=server.url)
        with pytest.raises(ErpError) as first:
            send(kind, request, base_url=server.url, auth=auth)
        with pytest.raises(AuthError, match="sign in again") as second:
            send(kind, request, base_url=server.url, auth=auth)
        assert len(oauth.token_requests) == 2
        assert "refresh-0" not in f"{first.value!r} {second.value!r}"
        assert store.load(auth._key) is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_token_endpoint_that_is_down_is_borne_while_the_token_lasts(kind: Kind) -> None:
    """Renewal begins a minute before the end: until then the old token still serves."""
    oauth = OAuthServer(token_delay=0.0)

    def down(received: Received, connection: Connection) -> None:
        if received.path == "/connect/token":
            connection.reset()
        else:
            oauth.handle(received, connection)

    with Loopback(down) as server:
        store, now = MemoryStore(), time.time()
        auth = login(server, store)
        oauth._valid["access-0"] = now + 30
        late = Token(
            access=Secret("access-0"),
            refresh=Secret("refresh-0"),
            expires_at=now + 30,
            renew_at=now - 30,
        )
        store.save(auth._key, late)
        request = Request(method="GET", url=server.url)
        assert send(kind, request, base_url=server.url, auth=auth).status == 200


class Refusing(keyring.backend.KeyringBackend):
    """A keyring that is locked, and whose person says no."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("the person said no")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.PasswordSetError("the person said no")

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError("no bus")


@pytest.mark.parametrize("kind", KINDS)
def test_a_keyring_that_refuses_stops_no_call(kind: Kind, caplog: pytest.LogCaptureFixture) -> None:
    """The token serves from memory, a warning says why it is not kept, and shows no token."""
    oauth = OAuthServer()
    before = keyring.get_keyring()
    keyring.set_keyring(Refusing())
    try:
        store = KeyringStore("erp")
        with pytest.raises(AuthError, match="the keyring refused"):
            store.load("k")
        with pytest.raises(AuthError, match="the keyring refused"):
            store.delete("k")
        with Loopback(oauth.handle) as server, caplog.at_level(logging.WARNING):
            auth = ServiceCredentials(
                CLIENT_ID, CLIENT_SECRET, settings=settings_for(server), store=store
            )
            request = Request(method="GET", url=server.url)
            assert send(kind, request, base_url=server.url, auth=auth).status == 200
            auth.forget()
        assert "the keyring refused" in caplog.text
        assert not any(token in caplog.text for token in oauth.issued)
    finally:
        keyring.set_keyring(before)


@pytest.mark.parametrize("broken", ["a folder", "a loop of links"])
def test_a_file_that_cannot_be_read_stops_no_call(broken: str, tmp_path: Path) -> None:
    """As with the keyring: the token serves from memory."""
    path = tmp_path / "tokens.json"
    make: dict[str, Callable[[], object]] = {
        "a folder": path.mkdir,
        "a loop of links": lambda: path.symlink_to(path),
    }
    make[broken]()
    oauth = OAuthServer()
    with Loopback(oauth.handle) as server:
        auth = ServiceCredentials(
            CLIENT_ID, CLIENT_SECRET, settings=settings_for(server), store=FileStore(path)
        )
        request = Request(method="GET", url=server.url)
        assert send("sync", request, base_url=server.url, auth=auth).status == 200


def test_threads_of_one_program_share_a_file_too(tmp_path: Path) -> None:
    """Clients that know nothing of each other, in one program: one renewal all the same."""
    oauth = rotating(0.1)
    path = tmp_path / "tokens.json"
    with Loopback(oauth.handle) as server:
        FileStore(path).save(login(server, FileStore(path))._key, SPENT)
        statuses: list[int] = []

        def one() -> None:
            transport = SyncTransport(login(server, FileStore(path)), server.url, options=QUICK)
            statuses.append(transport.send(Request(method="GET", url=server.url)).status)
            transport.close()

        threads = [threading.Thread(target=one) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert statuses == [200] * 6
        assert len(oauth.token_requests) == 1
