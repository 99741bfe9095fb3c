"""Reading 20,000 customers in pages of 500, beside bare httpx with a msgspec decoder."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figure, environment, printed

_ROUNDS = 5

_SERVER = """
import http.server, sys, time, urllib.parse
sys.path[:0] = sys.argv[1:3]
latency = float(sys.argv[3])
import msgspec
from benchmarks.sample import sample
from visma_net_erp.models.customer import CustomerDto
raw = msgspec.json.decode(sample(CustomerDto, 1))[0]
raw["metadata"] = {"totalCount": 20000, "maxPageSize": 500}
pages = {}
for page in range(1, 41):
    listed = [{**raw, "number": str(page * 500 + index)} for index in range(500)]
    pages[page] = msgspec.json.encode(listed)
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        time.sleep(latency)
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        body = pages.get(int(query.get("pageNumber", ["1"])[0]), b"[]")
        head = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\n"
        head += b"Content-Length: %d\\r\\n\\r\\n"
        self.wfile.write(head % len(body))
        self.wfile.write(body)
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
with VismaNetErp(base_url=sys.argv[2], auth=BearerToken("t"), retry=0) as erp:
    erp.customer.get_all(page_size=500).count()
    if sys.argv[3] == "stateless":
        from msgspec.structs import replace
        from visma_net_erp.resources import customer
        customer._GET_ALL = replace(customer._GET_ALL, changes=None)
    start = time.process_time()
    read = sum(1 for _ in erp.customer.get_all(page_size=500, verify=sys.argv[3] == "verify"))
    assert read == 20000, read
    print(time.process_time() - start)
"""

_BARE = """
import sys, time, httpx, msgspec
sys.path.insert(0, sys.argv[1])
from visma_net_erp.models.customer import CustomerDto
decoder = msgspec.json.Decoder(list[CustomerDto])
with httpx.Client(base_url=sys.argv[2], headers={"Authorization": "Bearer t"}) as client:
    client.get("/v1/customer", params={"pageNumber": 1})
    start = time.process_time()
    read, page = 0, 1
    while read < 20000:
        answer = client.get("/v1/customer", params={"pageNumber": page, "pageSize": 500})
        read, page = read + len(decoder.decode(answer.content)), page + 1
    print(time.process_time() - start)
"""


_CLIENT_AT_ONCE = """
import asyncio, sys, time
sys.path.insert(0, sys.argv[1])
from visma_net_erp import AsyncVismaNetErp
from visma_net_erp.auth import BearerToken
async def main():
    async with AsyncVismaNetErp(base_url=sys.argv[2], auth=BearerToken("t"), retry=0) as erp:
        await erp.customer.get_all(page_size=500).count()
        start, read = time.perf_counter(), 0
        async for _ in erp.customer.get_all(page_size=500, concurrency=8):
            read += 1
        assert read == 20000, read
        print(time.perf_counter() - start)
asyncio.run(main())
"""

_BARE_AT_ONCE = """
import asyncio, sys, time, httpx, msgspec
sys.path.insert(0, sys.argv[1])
from visma_net_erp.models.customer import CustomerDto
decoder = msgspec.json.Decoder(list[CustomerDto])
async def main():
    headers = {"Authorization": "Bearer t"}
    async with httpx.AsyncClient(base_url=sys.argv[2], headers=headers) as client:
        async def page(number):
            asked = {"pageNumber": number, "pageSize": 500}
            return decoder.decode((await client.get("/v1/customer", params=asked)).content)
        await page(1)
        start, read = time.perf_counter(), 0
        read += len(await page(1))  # which says how many there are
        for first in range(2, 41, 8):
            listed = range(first, min(first + 8, 41))
            for items in await asyncio.gather(*map(page, listed)):
                read += sum(1 for _ in items)
        assert read == 20000, read
        print(time.perf_counter() - start)
asyncio.run(main())
"""

_BARE_WINDOW = """
import asyncio, sys, time, httpx, msgspec
sys.path.insert(0, sys.argv[1])
from visma_net_erp.models.customer import CustomerDto
decoder = msgspec.json.Decoder(list[CustomerDto])
async def main():
    headers = {"Authorization": "Bearer t"}
    async with httpx.AsyncClient(base_url=sys.argv[2], headers=headers) as client:
        free = asyncio.Semaphore(8)
        async def page(number):
            asked = {"pageNumber": number, "pageSize": 500}
            async with free:
                answer = await client.get("/v1/customer", params=asked)
            return decoder.decode(answer.content)
        await page(1)
        start, read = time.perf_counter(), 0
        read += len(await page(1))  # which says how many there are
        for items in await asyncio.gather(*map(page, range(2, 41))):
            read += sum(1 for _ in items)
        assert read == 20000, read
        print(time.perf_counter() - start)
asyncio.run(main())
"""
"""Holds all 20,000 at once, and would not notice a list that moves."""

_CLIENT_IN_THREADS = """
import sys, time
sys.path.insert(0, sys.argv[1])
from visma_net_erp import VismaNetErp
from visma_net_erp.auth import BearerToken
with VismaNetErp(base_url=sys.argv[2], auth=BearerToken("t"), retry=0) as erp:
    erp.customer.get_all(page_size=500).count()
    start = time.perf_counter()
    read = sum(1 for _ in erp.customer.get_all(page_size=500, concurrency=8))
    assert read == 20000, read
    print(time.perf_counter() - start)
"""

_BARE_IN_THREADS = """
import sys, time, httpx, msgspec
from concurrent.futures import ThreadPoolExecutor
sys.path.insert(0, sys.argv[1])
from visma_net_erp.models.customer import CustomerDto
decoder = msgspec.json.Decoder(list[CustomerDto])
with (
    httpx.Client(base_url=sys.argv[2], headers={"Authorization": "Bearer t"}) as client,
    ThreadPoolExecutor(8) as pool,
):
    def page(number):
        asked = {"pageNumber": number, "pageSize": 500}
        return decoder.decode(client.get("/v1/customer", params=asked).content)
    page(1)
    start, read = time.perf_counter(), 0
    read += len(page(1))  # which says how many there are
    for first in range(2, 41, 8):
        for items in pool.map(page, range(first, min(first + 8, 41))):
            read += sum(1 for _ in items)
    assert read == 20000, read
    print(time.perf_counter() - start)
"""

_LATENCY = 0.05  # seconds
_AT_ONCE = (
    ("asyncio.gather by eights", _CLIENT_AT_ONCE, _BARE_AT_ONCE, 1.0),
    ("asyncio.gather of all, 8 at a time", _CLIENT_AT_ONCE, _BARE_WINDOW, None),
    ("threads by eights", _CLIENT_IN_THREADS, _BARE_IN_THREADS, 1.0),
)


def figures(out: Path) -> Iterator[Figure]:
    """Processor time of the client's process over that of bare httpx, in turns.

    Where each answer takes a while, what counts is the time by the clock.
    """
    source = str(out / "src")
    ratios: dict[str, list[float]] = {"plain": [], "stateless": [], "verify": []}
    with _server(source) as address:
        for _ in range(_ROUNDS):
            (spent,) = printed(_BARE, source, address)
            for how, found in ratios.items():
                found += [one / spent for one in printed(_CLIENT, source, address, how)]
    yield Figure("20,000 customers, client / httpx", statistics.median(ratios["plain"]), "", 1.3)
    stateless = statistics.median(ratios["stateless"])
    yield Figure("the same where no element tells its key and last change", stateless, "")
    yield Figure("the same with verify=True", statistics.median(ratios["verify"]), "", 2.0)
    with _server(source, _LATENCY) as address:
        for name, ours, bare, most in _AT_ONCE:
            at_once: list[float] = []
            for _ in range(_ROUNDS):
                (by_hand,) = printed(bare, source, address)
                at_once += [one / by_hand for one in printed(ours, source, address)]
            ratio = statistics.median(at_once)
            yield Figure(f"the same over 50 ms, concurrency=8 / {name}", ratio, "", most)


@contextmanager
def _server(source: str, latency: float = 0.0) -> Iterator[str]:
    root = str(Path(__file__).parents[1])
    command = [sys.executable, "-c", _SERVER, source, root, str(latency)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        if process.stdout is None:
            raise RuntimeError("the server has no output")
        port = process.stdout.readline().strip()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()
