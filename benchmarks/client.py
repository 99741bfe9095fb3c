"""What the generated client costs its users: import, memory, decoding, type checking."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure, median, printed, seconds

_IMPORT = """
import re, sys, time
sys.path.insert(0, sys.argv[1])
start = time.perf_counter()
import visma_net_erp
client = visma_net_erp.VismaNetErp()
client.customer
took = time.perf_counter() - start
# Not getrusage: its peak begins at that of the process that started this one.
peak = re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())
print(took, int(peak[1]) / 1024)
"""

_DECODE = """
import json, sys, time, statistics
sys.path[:0] = [sys.argv[1], sys.argv[2]]
import msgspec
from benchmarks.sample import sample
from visma_net_erp.models.customer import CustomerDto
page = sample(CustomerDto, 500)
decoder = msgspec.json.Decoder(list[CustomerDto])
def timed(work):
    start = time.process_time(); work(page); return time.process_time() - start
assert len(decoder.decode(page)) == 500
pairs = [(timed(decoder.decode), timed(json.loads)) for _ in range(30)]
ours, plain = map(statistics.median, zip(*pairs))
ratio = statistics.median(one / other for one, other in pairs)
print(len(page) / 1e6, ours * 1000, plain * 1000, ratio)
"""


def figures(out: Path) -> Iterator[Figure]:
    """Figures of the package below ``out``."""
    source = str(out / "src")
    printed(_IMPORT, source)
    runs = [printed(_IMPORT, source) for _ in range(9)]
    yield Figure(
        "import the client, use one resource", statistics.median(run[0] for run in runs), "s", 0.05
    )
    yield Figure("the same, memory", statistics.median(run[1] for run in runs), "MB", 22)
    size, ours, plain, ratio = printed(_DECODE, source, str(Path.cwd()))
    yield Figure("a page of 500 customers", size, "MB")
    yield Figure("decode it", ours, "ms")
    yield Figure("json.loads of the same bytes", plain, "ms")
    yield Figure("decode / json.loads", ratio, "", 0.5)
    checker = [str(Path(sys.executable).with_name("pyright")), "--pythonpath", sys.executable]
    yield Figure("pyright", median(lambda: seconds([*checker, source]), 1), "s", 25.0)
