"""A small HTTP/1.1 server on loopback that records what it gets and can misbehave on purpose."""

from __future__ import annotations

import socket
import socketserver
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Received:
    """One request as it came in; header names are lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    number: int

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode()).items()}

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.target).query).items()}


class Connection:
    """What a handler answers on."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.keep_alive = True

    def respond(
        self, status: int = 200, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> None:
        lines = [f"HTTP/1.1 {status} X", f"content-length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        self.raw("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def raw(self, data: bytes) -> None:
        self.sock.sendall(data)

    def reset(self) -> None:
        """Break the connection off with RST."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.keep_alive = False

    def hang_up(self) -> None:
        self.keep_alive = False


Handler = Callable[[Received, Connection], None]


@dataclass
class Loopback:
    """Serves ``handler`` from ``with`` to its end; ``received`` is every request, in order."""

    handler: Handler
    received: list[Received] = field(default_factory=list)
    most_at_once: int = 0
    connections: int = 0
    open_connections: int = 0

    def __enter__(self) -> Loopback:
        self._lock = threading.Lock()
        self._at_once = 0
        outer = self

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True
            block_on_close = False
            request_queue_size = 512

            def handle_error(self, request: object, client_address: object) -> None:
                """Clients that hang up are part of the tests."""

        class Handler(socketserver.StreamRequestHandler):
            disable_nagle_algorithm = True

            def handle(self) -> None:
                connection = Connection(self.connection)
                with outer._lock:
                    outer.connections += 1
                    outer.open_connections += 1
                try:
                    while connection.keep_alive:
                        received = self.read()
                        if received is None:
                            return
                        outer.serve(received, connection)
                finally:
                    with outer._lock:
                        outer.open_connections -= 1

            def read(self) -> Received | None:
                first = self.rfile.readline().decode("latin-1").split()
                if len(first) != 3:
                    return None
                headers = {}
                while line := self.rfile.readline().decode("latin-1").strip():
                    name, _, value = line.partition(":")
                    headers[name.lower()] = value.strip()
                chunked = headers.get("transfer-encoding", "") == "chunked"
                length = int(headers.get("content-length", "0"))
                body = self.chunks() if chunked else self.rfile.read(length)
                return outer.record(first[0], first[1], headers, body)

            def chunks(self) -> bytes:
                body = b""
                while size := int(self.rfile.readline(), 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return body

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def count(self) -> int:
        return len(self.received)

    def record(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Received:
        with self._lock:
            received = Received(method, target, headers, body, len(self.received))
            self.received.append(received)
            return received

    def serve(self, received: Received, connection: Connection) -> None:
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            self.handler(received, connection)
        finally:
            with self._lock:
                self._at_once -= 1


def unused_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
