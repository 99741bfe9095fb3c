"""The sandbox of the same document as a second judge of the same requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from erpgen.generate import find_inputs
from erpgen.generate.modelling import model_of
from erpgen.sandbox import sandbox_room
from erpgen.sandbox.plan import plan_text

SAID = ("is not as the document has it", "the body is")
"""What it says of such a request; other refusals are about the records, or by a rule."""

Judge = Callable[[httpx.Request], str | None]


@contextmanager
def sandbox_judge(document: Path, api: Path | None, out: Path) -> Iterator[Judge]:
    """What the sandbox says against a request, None where it takes it."""
    inputs = find_inputs(api, str(document), None, out)
    made = model_of(inputs)
    room = sandbox_room()
    plan = room.read_plan(plan_text(made.content, made.model, inputs.config, made.settings))
    sandbox = room.Sandbox(plan, checked=False)
    with room.serving(sandbox.app) as url, httpx.Client(base_url=url, timeout=60) as client:

        def judge(request: httpx.Request) -> str | None:
            headers = [(n, v) for n, v in request.headers.raw if n.lower() != b"host"]
            answer = client.send(
                httpx.Request(
                    request.method,
                    httpx.URL(url).copy_with(raw_path=request.url.raw_path),
                    headers=headers,
                    content=request.content,
                )
            )
            if answer.is_success or not any(said in answer.text for said in SAID):
                return None
            return "; ".join(sandbox.calls[-1].faults)

        yield judge
    sandbox.close()
