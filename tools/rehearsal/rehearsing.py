"""What can be rehearsed, each with the events that start it on GitHub."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from types import TracebackType

from tools.loop.release import BRANCH
from tools.loop.repository import Repository
from tools.rehearsal.scratch import ROOT, Scratch, document
from tools.rehearsal.servers import REPOSITORY, TOKEN, GitHubServer, Publisher
from tools.rehearsal.workflow import Job, Workflows

# Installing other versions takes a network: here make only says how the tests went.
_MAKE = """\
#!/bin/sh
case "$1" in
  test-newest) exit 0 ;;
  test-lowest) exit {lowest} ;;
  *) exec {make} "$@" ;;
esac
"""
WORKFLOWS = ROOT / ".github" / "workflows"


class Rehearsal:
    """A scratch repository, the API's publisher and GitHub, from ``with`` to its end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.publisher = Publisher(document("1.0"))

    def __enter__(self) -> Rehearsal:
        self.publisher.__enter__()
        self.scratch = Scratch(self.folder, f"{self.publisher.url}/openapi.json")
        self.github = GitHubServer(self.scratch.origin)
        self.github.__enter__()
        variables = {
            "GITHUB_API_URL": self.github.url,
            "GITHUB_REPOSITORY": REPOSITORY,
            "GIT_CONFIG_GLOBAL": "/dev/null",
            **self.scratch.variables,
        }
        self.workflows = Workflows(self.scratch, self.folder / "artifacts", variables)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.github.__exit__(kind, error, trace)
        self.publisher.__exit__(kind, error, trace)

    def publish_release(self, release: str) -> None:
        """Let the API publish another release of its document."""
        self.publisher.content = document(release)

    def release_loop(self) -> list[Job]:
        """The schedule strikes."""
        known = {"github.ref_name": "main", "secrets.GITHUB_TOKEN": TOKEN}
        return self.workflows.run(WORKFLOWS / "release-loop.yml", known)

    def pull_request(self, number: int) -> list[Job]:
        """A pull request is opened or pushed to: the comparison runs, then the comment."""
        pull = self.github.pulls[number - 1]
        branch = pull["head"]["ref"]
        sha = self.scratch.origin.git("rev-parse", f"refs/heads/{branch}")
        base = self.scratch.origin.git("rev-parse", "main")
        compared = {
            "github.event.pull_request.head.sha": sha,
            "github.event.pull_request.base.sha": base,
        }
        commented = {
            "github.ref_name": "main",
            "github.event.workflow_run.event": "pull_request",
            "github.event.workflow_run.id": "1",
            "github.event.workflow_run.head_repository.owner.login": "owner",
            "github.event.workflow_run.head_branch": branch,
            "github.event.workflow_run.head_sha": sha,
            "secrets.GITHUB_TOKEN": TOKEN,
        }
        jobs = self.workflows.run(WORKFLOWS / "diff.yml", compared)
        return jobs + self.workflows.run(WORKFLOWS / "diff-comment.yml", commented)

    def merge(self) -> None:
        """Merge what the loop proposed."""
        origin = self.scratch.origin
        origin.git("update-ref", "refs/heads/main", f"refs/heads/{BRANCH}")

    def tag(self, name: str, index: str, user: str, password: str) -> list[Job]:
        """Tag the main branch; the user stands in for the index's trust in the workflow."""
        self.scratch.origin.git("tag", name, "main")
        self.workflows.variables = {
            **self.workflows.variables,
            "TWINE_USERNAME": user,
            "TWINE_PASSWORD": password,
        }
        known = {"github.ref_name": name, "vars.PACKAGE_INDEX": index}
        return self.workflows.run(WORKFLOWS / "publish.yml", known)

    def versions(self, lowest: int) -> list[Job]:
        """The schedule strikes; the tests with the lowest versions exit with ``lowest``."""
        programs = self.folder / "programs-of-the-runner"
        programs.mkdir(exist_ok=True)
        make = programs / "make"
        make.write_text(_MAKE.format(lowest=lowest, make=shutil.which("make")))
        make.chmod(0o755)
        before = self.workflows.variables
        path = f"{programs}{os.pathsep}{os.environ['PATH']}"
        self.workflows.variables = {**before, "PATH": path}
        known = {
            "github.ref_name": "main",
            "github.server_url": "https://git.example.com",
            "github.repository": REPOSITORY,
            "github.run_id": "7",
            "secrets.GITHUB_TOKEN": TOKEN,
        }
        try:
            return self.workflows.run(WORKFLOWS / "versions.yml", known)
        finally:
            self.workflows.variables = before

    def branch(self, name: str) -> Repository:
        """A clone on a new branch from main, to change something in."""
        clone = self.scratch.clone(self.scratch.workspace(), "main")
        clone.git("switch", "--quiet", "--create", name)
        return clone
