"""Push the branch that the release loop made, and open or update its one pull request."""

from __future__ import annotations

import argparse
import base64
import json
import os
import sys
from pathlib import Path
from typing import Any

from tools.loop.errors import guarded
from tools.loop.github import GitHub
from tools.loop.repository import Repository

OURS = ("bump: ", "tests failing", "rules: ")


def main() -> int:
    """Propose what the report says; 0 also where there is nothing to propose."""
    parser = argparse.ArgumentParser(prog="python -m tools.loop.propose", description=__doc__)
    parser.add_argument("--report", type=Path, required=True, help="what tools.loop.release wrote")
    parser.add_argument("--remote", default="origin")
    arguments = parser.parse_args()
    report = json.loads((arguments.report / "report.json").read_text("utf-8"))
    if not report["apis"]:
        print("nothing to propose")
        return 0
    text = (arguments.report / "body.md").read_text("utf-8")
    _push(Repository(Path.cwd(), _credentials()), arguments.remote, report["branch"])
    with GitHub.from_environment() as github:
        print(_propose(github, report, text))
    return 0


def _credentials() -> dict[str, str]:
    """The token for GitHub's own address, for this one process: no file holds it."""
    server, token = os.getenv("GITHUB_SERVER_URL"), os.getenv("GITHUB_TOKEN")
    if not server or not token:
        return {}
    pair = base64.b64encode(f"x-access-token:{token}".encode()).decode()
    return {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"http.{server.rstrip('/')}/.extraheader",
        "GIT_CONFIG_VALUE_0": f"AUTHORIZATION: basic {pair}",
    }


def _push(repository: Repository, remote: str, branch: str) -> None:
    here, there = repository.git("rev-parse", branch), f"{remote}/{branch}"
    known = repository.git("rev-parse", there) if repository.exists(there) else ""
    if here != known:
        # The lease: somebody else's commit on the branch is not overwritten unseen.
        lease = f"--force-with-lease=refs/heads/{branch}:{known}"
        repository.git("push", "--quiet", lease, remote, f"{branch}:refs/heads/{branch}")


def _propose(github: GitHub, report: dict[str, Any], text: str) -> str:
    title, branch = report["title"], report["branch"]
    found = github.open_pull_requests(f"{github.owner}:{branch}")
    if not found:
        made = github.open_pull_request(title, text, branch, report["base"])
        github.set_labels(made["number"], report["labels"])
        return f"opened #{made['number']}: {title}"
    existing = found[0]
    number: int = existing["number"]
    if (existing["title"], existing["body"]) != (title, text):
        github.change_pull_request(number, title, text)
    labels = [one["name"] for one in existing["labels"]]
    wanted = [one for one in labels if not one.startswith(OURS)] + report["labels"]
    if sorted(labels) != sorted(wanted):
        github.set_labels(number, wanted)
    return f"#{number}: {title}"


if __name__ == "__main__":
    sys.exit(guarded(main))
