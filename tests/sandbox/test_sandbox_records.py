"""The records of a sandbox: the same for a seed, whole under load, and there after a kill."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from generated_packages import ROOT
from runtime.sandbox import DataError, Sandbox, SeedError
from runtime.sandbox.plan import exact
from sandbox.kept import plan_of_api, running

WRITERS = 100
EACH = 3
APIS = ("visma-net-erp", "business-central", "tripletex", "e-conomic")


@pytest.mark.parametrize("api", APIS)
def test_first_records_are_as_the_document_has_them(api: str) -> None:
    """Every list of every API answers with records that are valid by its own schema, related."""
    plan = plan_of_api(api)
    lists = [key.split(" ") for key, one in plan.rules.items() if one.role == "list"]
    with running(plan, checked=False) as served, httpx.Client(base_url=served.url) as client:
        routes = served.sandbox.app.routes.operations
        for method, path in lists:
            operation = routes[method, path]
            if operation.rules.owners or any(one.get("required") for one in operation.parameters):
                continue
            answer = client.get(path)
            _, schema = operation.answer(200)
            content = exact(answer.content)
            assert served.sandbox.app.schemas.faults(content, schema, asked=False) == [], path


def test_a_seed_decides_what_they_are() -> None:
    """The same seed gives the same records, another one others."""

    def first(seed: int) -> list[dict[str, Any]]:
        with running(plan_of_api("visma-net-erp"), seed=seed, checked=False) as served:
            httpx.get(f"{served.url}/v1/customer")
            return served.sandbox.records("customer")

    assert first(1) == first(1) != first(2)


def test_records_name_others_that_are_there() -> None:
    """An invoice is of a customer whom the sandbox has."""
    with running(plan_of_api("visma-net-erp"), checked=False) as served:
        invoices = httpx.get(f"{served.url}/v1/customerinvoice").json()
        for one in invoices:
            assert httpx.get(f"{served.url}/v1/customer/{one['customer']['number']}").is_success


def test_first_records_of_ones_own(tmp_path: Path) -> None:
    """A file of records takes the place of made ones; a collection that is not there is refused."""
    own = tmp_path / "records.yaml"
    own.write_text("customer:\n  - {number: '7', name: Own}\n")
    with running(plan_of_api("visma-net-erp"), seed_file=own, checked=False) as served:
        found = httpx.get(f"{served.url}/v1/customer").json()
        assert [(one["number"], one["name"]) for one in found] == [("7", "Own")]
    own.write_text("customers: []\n")
    with pytest.raises(SeedError, match=r"records\.yaml: there is no collection 'customers'"):
        Sandbox(plan_of_api("visma-net-erp"), seed_file=own)


def test_a_hundred_writers_and_readers(tmp_path: Path) -> None:
    """Nothing is lost and nothing doubled: every number once, and of rival changes one wins."""
    with running(plan_of_api("visma-net-erp"), data=tmp_path / "data", checked=False) as served:
        key = served.sandbox.add("supplier", name="First")
        rival = f"{served.url}/v1/supplier/{key}"
        tag = httpx.get(rival).headers["etag"]

        def work(at: int) -> tuple[list[str], int]:
            with httpx.Client(base_url=served.url, timeout=60) as client:
                made = []
                for _ in range(EACH):
                    answer = client.post("/v1/customer", json={"name": {"value": f"W{at}"}})
                    made.append(answer.headers["location"].rpartition("/")[2])
                    assert client.get(f"/v1/customer/{made[-1]}").json()["name"] == f"W{at}"
                changed = client.put(
                    rival, json={"name": {"value": f"W{at}"}}, headers={"if-match": tag}
                )
                return made, changed.status_code

        with ThreadPoolExecutor(WRITERS) as pool:
            done = list(pool.map(work, range(WRITERS)))
        made = [one for keys, _ in done for one in keys]
        assert len(set(made)) == len(made) == WRITERS * EACH
        kept = [one["number"] for one in served.sandbox.records("customer")]
        assert set(made) <= set(kept)
        assert len(kept) == len(set(kept)) == WRITERS * EACH + 12
        assert sorted(status for _, status in done) == [204] + [412] * (WRITERS - 1)


@contextmanager
def _process(data: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """``erpgen sandbox`` in a process of its own, and its address."""
    command = [sys.executable, "-m", "erpgen", "sandbox", "tripletex", "--port", "0", "--open"]
    command += ["--format", "json", "--data", str(data)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, json.loads(process.stdout.readline())["url"]
        finally:
            process.kill()


def test_a_kill_loses_nothing_that_was_answered(tmp_path: Path) -> None:
    """Killed in the middle of writing and started again, all that was answered is there."""
    data, answered = tmp_path / "data", []
    with _process(data) as (process, url), httpx.Client(base_url=url) as client:
        for at in range(60):
            try:
                answer = client.post("/customer", json={"name": f"K{at}"})
            except httpx.TransportError:
                break
            answered.append(answer.json()["value"]["id"])
            if at == 40:
                os.kill(process.pid, signal.SIGKILL)
    with _process(data) as (process, url), httpx.Client(base_url=url) as client:
        for at, key in enumerate(answered):
            assert client.get(f"/customer/{key}").json()["value"]["name"] == f"K{at}"
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
    assert len(answered) >= 40


def test_a_file_of_another_api_is_refused(tmp_path: Path) -> None:
    """Records of one API are not taken for those of another; a file that is none is told."""
    Sandbox(plan_of_api("tripletex"), data=tmp_path / "data").close()
    with pytest.raises(DataError, match="holds the records of Tripletex"):
        Sandbox(plan_of_api("e-conomic"), data=tmp_path / "data")
    (tmp_path / "text").write_text("no data base, but quite some text" * 100)
    with pytest.raises(DataError, match="cannot keep records there"):
        Sandbox(plan_of_api("e-conomic"), data=tmp_path / "text")
