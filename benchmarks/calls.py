"""Calls per second through the client and through bare httpx, against one server, in one run."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figure, environment, printed

_CALLS = 1500
_ROUNDS = 5

_SERVER = """
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        body = b'{"number":"10001","name":"ACME"}'
        head = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\n"
        head += b"Content-Length: %d\\r\\n\\r\\n"
        self.wfile.write(head % len(body) + body)
    def log_message(self, *arguments):
        pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""

_CLIENT = """
import sys, time
sys.path.insert(0, sys.argv[1])
from visma_net_erp import VismaNetErp
from visma_net_erp.auth import BearerToken
calls = int(sys.argv[3])
with VismaNetErp(base_url=sys.argv[2], auth=BearerToken("t"), retry=0) as erp:
    get = erp.customer.get
    get("10001")
    start = time.perf_counter()
    for _ in range(calls):
        get("10001")
    print(time.perf_counter() - start)
"""

_BARE = """
import sys, time, httpx
calls = int(sys.argv[3])
with httpx.Client(base_url=sys.argv[2], headers={"Authorization": "Bearer t"}) as client:
    client.get("/v1/customer/10001").json()
    start = time.perf_counter()
    for _ in range(calls):
        client.get("/v1/customer/10001").json()
    print(time.perf_counter() - start)
"""


def figures(out: Path) -> Iterator[Figure]:
    """Overhead of the client over bare httpx, in turns against the same server."""
    ours: list[float] = []
    bare: list[float] = []
    with _server() as address:
        for _ in range(_ROUNDS):
            ours += printed(_CLIENT, str(out / "src"), address, str(_CALLS))
            bare += printed(_BARE, str(out / "src"), address, str(_CALLS))
    ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    yield Figure("calls a second, client", _CALLS / statistics.median(ours), "1/s")
    yield Figure("calls a second, bare httpx", _CALLS / statistics.median(bare), "1/s")
    yield Figure("time of a call, client / httpx", ratio, "", 1.08)


@contextmanager
def _server() -> Iterator[str]:
    command = [sys.executable, "-c", _SERVER]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        if process.stdout is None:
            raise RuntimeError("the server has no output")
        port = process.stdout.readline().strip()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()
