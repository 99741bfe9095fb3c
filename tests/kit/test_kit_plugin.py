"""The plugin in projects of its users: run as they run it, with every warning an error."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kit.packages import package
from shipped_client import import_generated
from type_checking import MYPY, PYRIGHT, checked

CONFTEST = 'pytest_plugins = ["visma_net_erp.testing"]\n'
TESTS = """
from __future__ import annotations

import asyncio
from typing import assert_type

import pytest

from visma_net_erp import AsyncVismaNetErp, ChangeFeed, VismaNetErp
from visma_net_erp.errors import NotFoundError
from visma_net_erp.models import CustomerDto, CustomerUpdateDto
from visma_net_erp.sandbox import serving
from visma_net_erp.testing import Sandbox, make


def rename(erp: VismaNetErp, number: str, name: str) -> None:
    change = erp.customer.get(number).to_update()
    change.name = name
    erp.customer.update(number, change)


def test_what_was_added_is_read_and_changed(erp: VismaNetErp, sandbox: Sandbox) -> None:
    sandbox.add("customer", make(CustomerDto, number="C-1", name="ACME"))
    sandbox.add("customer", {"number": "C-2", "name": "Other"})
    rename(erp, "C-1", "New")
    assert erp.customer.get("C-1").name == "New"
    assert erp.customer.get("C-2").name == "Other"
    assert [one.method for one in sandbox.calls] == ["GET", "PUT", "GET", "GET"]


def test_each_test_has_a_sandbox_of_its_own(erp: VismaNetErp, sandbox: Sandbox) -> None:
    assert sandbox.calls == []
    with pytest.raises(NotFoundError):
        erp.customer.get("C-1")


def test_the_next_call_fails_and_is_made_again(erp: VismaNetErp, sandbox: Sandbox) -> None:
    sandbox.fail_next("429=0")
    created = erp.customer.create(CustomerUpdateDto(name="ACME"), number="C-9")
    assert created.id == "C-9"
    assert [one.status for one in sandbox.calls] == [429, 201]


def test_what_changed_is_asked_for_as_the_list_is(erp: VismaNetErp) -> None:
    feed = erp.customer.changes(status="Active", since=None)
    assert_type(feed, ChangeFeed[CustomerDto])
    assert all(one.status == "Active" for one in feed)
    with pytest.raises(TypeError):
        erp.customer.changes(stats="Active")  # type: ignore[call-arg] # pyright: ignore
    with pytest.raises(TypeError):
        erp.customer.changes(page_number=1)  # type: ignore[call-arg] # pyright: ignore


def test_any_loop_will_do(async_erp: AsyncVismaNetErp, sandbox: Sandbox) -> None:
    sandbox.add("customer", number="C-3")

    async def read() -> CustomerDto:
        return await async_erp.customer.get("C-3")

    assert asyncio.run(read()).number == "C-3"


@pytest.mark.anyio
async def test_a_loop_of_anyio_will_do(async_erp: AsyncVismaNetErp) -> None:
    assert [one.number async for one in async_erp.customer.get_all()]


def test_two_at_once(erp: VismaNetErp, sandbox: Sandbox) -> None:
    from visma_net_erp.auth import BearerToken
    from visma_net_erp.sandbox import plan

    other = Sandbox(plan(), seed=1)
    other.add("customer", number="ONLY-THERE")
    with serving(other.app) as url, VismaNetErp(
        auth=BearerToken(other.token), base_url=url
    ) as there:
        assert there.customer.get("ONLY-THERE").number == "ONLY-THERE"
        with pytest.raises(NotFoundError):
            erp.customer.get("ONLY-THERE")
    other.close()
"""
OPTIONS = """
from __future__ import annotations

from collections.abc import Mapping

import pytest

from visma_net_erp import VismaNetErp
from visma_net_erp.testing import Sandbox


@pytest.fixture
def sandbox_options() -> Mapping[str, object]:
    return {"checked": False, "seed": 7}


@pytest.fixture
def client_options() -> Mapping[str, object]:
    return {"auth": None, "timeout": 30}


def test_nobody_signs_in(erp: VismaNetErp, sandbox: Sandbox) -> None:
    assert erp.customer.get_all().count()
    assert "authorization" not in sandbox.calls[0].headers


def test_programs_are_told_where_to_go(sandbox_url: str, sandbox: Sandbox) -> None:
    with VismaNetErp(base_url=sandbox_url) as erp:
        erp.customer.get_all().count()
    assert len(sandbox.calls) == 1
"""


class Project:
    """The folder of a user's project."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._source = import_generated() / "src"

    def write(self, name: str, text: str) -> Path:
        """A file of it."""
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def run(self, *arguments: str, code: str = "") -> tuple[int, str]:
        """Exit code and output of pytest; ``code`` is what Python does before."""
        program = f"{code}\nimport sys, pytest\nsys.exit(pytest.main(sys.argv[1:]))"
        command = [sys.executable, "-W", "error", "-c", program, "-p", "no:cacheprovider"]
        done = subprocess.run(
            [*command, *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(self._source)},
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with settings of its own, so that none of ours apply."""
    project = Project(tmp_path)
    project.write("pytest.ini", "[pytest]\nfilterwarnings = error\naddopts = --strict-markers\n")
    project.write("conftest.py", CONFTEST)
    return project


def test_three_tests_of_a_newcomer_pass(project: Project) -> None:
    """Records, faults and calls, sync and async, in any loop and beside a second sandbox."""
    project.write("test_mine.py", TESTS)
    code, output = project.run("-q", "test_mine.py")
    assert code == 0, output
    assert "8 passed" in output


def test_they_pass_side_by_side(project: Project) -> None:
    """Processes of pytest-xdist share nothing."""
    project.write("test_mine.py", TESTS)
    code, output = project.run("-q", "-n", "2", "test_mine.py")
    assert code == 0, output


def test_options_are_fixtures_that_a_test_may_have_itself(project: Project) -> None:
    """Of the sandbox and of the clients; the address is one for other programs."""
    project.write("test_mine.py", OPTIONS)
    code, output = project.run("-q", "test_mine.py")
    assert code == 0, output


def test_a_conftest_may_import_it_first(project: Project) -> None:
    """pytest would warn of a module that it can no longer rewrite."""
    project.write("conftest.py", f"from visma_net_erp.testing import make\n\n{CONFTEST}")
    project.write("test_mine.py", TESTS)
    code, output = project.run("-q", "-k", "own", "test_mine.py")
    assert code == 0, output


def test_whoever_does_not_ask_for_it_pays_nothing(project: Project) -> None:
    """A run of pytest beside the installed package imports nothing of it."""
    project.write("conftest.py", "")
    project.write(
        "test_other.py",
        "import sys\n\n\ndef test_other() -> None:\n"
        "    assert not [one for one in sys.modules if one.startswith('visma_net_erp')]\n",
    )
    code, output = project.run("-q", "test_other.py")
    assert code == 0, output


def test_without_the_extra_the_error_says_what_to_install(project: Project) -> None:
    """One sentence, not the name of a module that nobody knows."""
    project.write("test_mine.py", TESTS)
    missing = "import sys; sys.modules['uvicorn'] = None"
    code, output = project.run("-q", "test_mine.py", code=missing)
    assert code == pytest.ExitCode.USAGE_ERROR
    assert 'ERROR: a sandbox needs uvicorn: pip install "visma-net-erp[sandbox]"' in output


def test_tests_of_users_are_typed(project: Project) -> None:
    """By both type checkers in their strict modes, without a word of the user's."""
    package("visma-net-erp")
    path = project.write("test_mine.py", TESTS)
    source = str(import_generated() / "src")
    project.write("mypy.ini", f"[mypy]\nmypy_path = {source}\n")
    project.write(
        "pyrightconfig.json", f'{{"extraPaths": ["{source}"], "typeCheckingMode": "strict"}}'
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project.folder)
        assert checked(MYPY, path, project.folder) == ""
        assert checked(PYRIGHT, project.folder, project.folder) == ""
