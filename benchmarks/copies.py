"""Copying customers into DuckDB, beside a source of dlt written by hand over plain dicts.

Both are loaded by ``pipeline.run`` as dlt comes. The hand-written one reads with httpx and json,
has a key and a time to go on from, and leaves types to dlt, so that its sums are floats.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figure, environment, printed

_ROWS = 2000
_ROUNDS = 3

_SERVER = """
import http.server, sys, urllib.parse
sys.path[:0] = sys.argv[1:3]
import msgspec
from benchmarks.sample import sample
from visma_net_erp.models.customer import CustomerDto
rows = int(sys.argv[3])
raw = msgspec.json.decode(sample(CustomerDto, 1))[0]
raw["metadata"] = {"totalCount": rows, "maxPageSize": 500}
pages = {
    page: msgspec.json.encode([{**raw, "number": f"{page}-{one}"} for one in range(500)])
    for page in range(1, rows // 500 + 1)
}
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
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

_COMMON = """
import os, sys, tempfile, time
os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
sys.path.insert(0, sys.argv[1])
import dlt, httpx  # loaded by both ways, whose time begins after that
def copy(source, form=None):
    with tempfile.TemporaryDirectory() as folder:
        pipeline = dlt.pipeline(
            "bench", pipelines_dir=folder, dataset_name="copy",
            destination=dlt.destinations.duckdb(f"{folder}/bench.duckdb"),
        )
        start = time.process_time()
        pipeline.run(source, loader_file_format=form)
        spent = time.process_time() - start
        with pipeline.sql_client() as client:
            (rows,) = client.execute_sql("select count(*) from customer")[0]
        assert rows == int(sys.argv[3]), rows
        print(spent)
"""

_OURS = (
    _COMMON
    + """
from visma_net_erp import VismaNetErp
from visma_net_erp.auth import BearerToken
from visma_net_erp.dlt import source
with VismaNetErp(base_url=sys.argv[2], auth=BearerToken("t"), retry=0) as erp:
    copy(source(erp, {"customer": {"page_size": 500}}))
"""
)

_BY_HAND = (
    _COMMON
    + """
import json
@dlt.resource(name="customer", primary_key="number", write_disposition="merge")
def customers(since=dlt.sources.incremental("lastModifiedDateTime", initial_value="2000")):
    with httpx.Client(base_url=sys.argv[2], headers={"Authorization": "Bearer t"}) as client:
        read, page, total = 0, 1, 1
        while read < total:
            answer = client.get("/v1/customer", params={"pageNumber": page, "pageSize": 500})
            listed = json.loads(answer.content)
            total = listed[0]["metadata"]["totalCount"]
            read, page = read + len(listed), page + 1
            yield listed
copy(customers(), sys.argv[4] or None)
"""
)


def figures(out: Path) -> Iterator[Figure]:
    """Processor time of each way over that of the other, in turns: dlt's steps included."""
    source, rows = str(out / "src"), str(_ROWS)
    ours: list[float] = []
    lines: list[float] = []
    with _server(source) as address:
        (plain,) = printed(_BY_HAND, source, address, rows, "")
        for _ in range(_ROUNDS):
            ours += printed(_OURS, source, address, rows)
            lines += printed(_BY_HAND, source, address, rows, "jsonl")
    spent = statistics.median(ours)
    yield Figure("customers into DuckDB, rows a second", _ROWS / spent, "")
    yield Figure("the same, ours / a source by hand", spent / plain, "", 1.0)
    yield Figure("ours / by hand, told to load lines of JSON", spent / statistics.median(lines), "")


@contextmanager
def _server(source: str) -> Iterator[str]:
    root = str(Path(__file__).parents[1])
    command = [sys.executable, "-c", _SERVER, source, root, str(_ROWS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        if process.stdout is None:
            raise RuntimeError("the server has no output")
        port = process.stdout.readline().strip()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()
