"""``x-erp-job``: what a call begins is followed to its end, by an id or at an address."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from erp_words.making import (
    ROW,
    TEXT,
    answering,
    package_of,
    part,
    record,
    refusal,
    served,
    under,
)

COMPANY = {"name": "company", "in": "path", "required": True, "schema": TEXT}
ID = {"name": "jobId", "in": "path", "required": True, "schema": TEXT}
STATE = {"type": "string", "enum": ["Queued", "Done", "Failed"]}
JOB = record(job=record(id=TEXT))
TOLD = record(state=STATE, why=TEXT, outcome=ROW)
PATHS: dict[str, Any] = {
    "/{company}/export": {"post": answering("export", JOB, COMPANY, status="202")},
    "/{company}/import": {"post": answering("load", JOB, COMPANY, status="202")},
    "/{company}/close": {"post": answering("close", JOB, COMPANY, status="202")},
    "/{company}/jobs/{jobId}": {"get": answering("job", TOLD, COMPANY, ID)},
    "/{company}/jobs/{jobId}/rows": {"get": answering("rows", ROW, COMPANY, ID)},
    "/other/{jobId}/{more}": {
        "get": answering("other", ROW, ID, {**ID, "name": "more"}),
    },
}
BY_ID = {
    "id": ["/jobId", "/job/id"],
    "state": ["job"],
    "status": "/state",
    "message": "/why",
    "done": ["done"],
    "failed": ["failed"],
}
ACTIONS = [
    under("/{company}/export", "post", "x-erp-job", {**BY_ID, "result": "/outcome"}),
    under("/{company}/import", "post", "x-erp-job", {**BY_ID, "result": "rows"}),
    under(
        "/{company}/close",
        "post",
        "x-erp-job",
        {"id": ["header:Operation-Location", "header:Location"], "result": ["", None]},
    ),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package is."""
    return tmp_path_factory.mktemp("job")


@pytest.fixture(scope="module")
def package(folder: Path) -> Any:
    """The client of the operations above."""
    return package_of(folder, PATHS, ACTIONS)


class Jobs:
    """A server that takes some looks to be done."""

    def __init__(self, end: str = "Done", *, looks: int = 2) -> None:
        self.end = end
        self.looks = looks

    def __call__(self, received: Any) -> tuple[int, dict[str, str], Any]:
        if received.method == "POST":
            asked = {"operation-location": "status/7?v=1"} if "close" in received.path else {}
            return 202, asked, {"job": {"id": "j/1"}}
        if received.path.endswith("/rows"):
            return 200, {}, {"id": 5}
        self.looks -= 1
        if "/status/" in received.path:
            return (202, {}, {}) if self.looks >= 0 else (200, {}, {"id": 9})
        if self.looks >= 0:
            return 200, {}, {"state": "Queued"}
        return 200, {}, {"state": self.end, "why": "no rows", "outcome": {"id": 4}}


def test_a_job_is_followed_by_its_id(package: Any) -> None:
    """Until the state says that it is done; the result stands in it, or is read by the id."""
    with served(Jobs()) as server, package.X(base_url=server.url) as client:
        job = client.background.submit(client.a.export, "acme")
        assert job.id == "j/1"
        assert job.result(timeout=30).id == 4
        again = client.background.submit(client.a.load, company="acme")
        assert again.result(timeout=30).id == 5
        assert job.state().status == "Done"
        targets = {one.target for one in server.received}
        assert targets == {
            "/acme/export",
            "/acme/import",
            "/acme/jobs/j%2F1",
            "/acme/jobs/j%2F1/rows",
        }


def test_a_job_is_followed_at_its_address(package: Any) -> None:
    """202 says that it goes on; relative to the call's own address, and whatever it holds."""

    async def call(url: str) -> Any:
        async with package.AsyncX(base_url=url) as client:
            job = await client.background.submit(client.a.close, "acme")
            return job.id, await job.result(timeout=30)

    with served(Jobs()) as server:
        job_id, found = asyncio.run(call(server.url))
        assert job_id == f"{server.url}/acme/status/7?v=1"
        assert found == {"id": 9}
        assert [one.target for one in server.received[1:]] == ["/acme/status/7?v=1"] * 3


def test_a_job_that_failed_says_why(package: Any) -> None:
    """By the words that the API has for it."""
    errors = part(package, "errors")
    with served(Jobs("Failed", looks=0)) as server, package.X(base_url=server.url) as client:
        job = client.background.submit(client.a.export, "acme")
        assert job.done()
        with pytest.raises(errors.BackgroundFailed, match="no rows"):
            job.result()


def test_an_address_at_another_origin_gets_nothing(package: Any) -> None:
    """Nor does a call that was carried out at once wait for a job."""
    errors = part(package, "errors")
    answers = [(202, {"operation-location": "http://127.0.0.1:1/x"}, {}), (200, {}, {"id": 1})]
    with served(lambda _: answers.pop(0)) as server, package.X(base_url=server.url) as client:
        job = client.background.submit(client.a.close, "acme")
        with pytest.raises(errors.BackgroundError, match="that is not the API"):
            job.state()
        with pytest.raises(errors.BackgroundError, match="at once") as caught:
            client.background.submit(client.a.export, "acme")
        assert caught.value.response.status == 200
        with pytest.raises(errors.BackgroundError, match="webhook"):
            client.background.submit(client.a.export, "acme", webhook="https://me.example")
        assert len(server.received) == 2


def test_the_types_are_those_of_the_result(package: Any, folder: Path) -> None:
    """mypy --strict knows what a job results in."""
    program = """
from x import X

def call(client: X) -> None:
    job = client.background.submit(client.a.load, "acme")
    print(job.result().id)
"""
    (folder / "out" / "src" / "program.py").write_text(program)
    command = [sys.executable, "-m", "mypy", "--strict", "program.py"]
    done = subprocess.run(command, cwd=folder / "out" / "src", capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
    assert package


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"id": "/no"}, "id finds none of /no"),
        ({"state": "jobs"}, "state names no GET of the document: jobs"),
        ({"state": "other"}, "takes more than the id"),
        ({"status": "/status"}, "status finds none of /status"),
        ({"done": ["Finished"]}, "the state is never Finished"),
        ({"result": "/gone"}, "result names no operation and nothing in the state"),
        ({"done": None}, "status and done go together"),
        ({"until": "done"}, "unknown key until"),
    ],
)
def test_a_word_that_points_at_nothing_is_refused(
    change: dict[str, Any], said: str, tmp_path: Path, capsys: Any
) -> None:
    """A release that renames its states stops the run."""
    rule = {key: value for key, value in {**BY_ID, **change}.items() if value is not None}
    action = under("/{company}/export", "post", "x-erp-job", rule)
    assert said in refusal(capsys, tmp_path, PATHS, [action])
