"""The few calls of GitHub's REST API that the loop makes (docs.github.com/rest)."""

from __future__ import annotations

import os
from types import TracebackType
from typing import Any

import httpx

from tools.loop.errors import LoopError

API_VERSION = "2022-11-28"
SECONDS = 30


class GitHub:
    """One repository; LoopError where GitHub refuses, without the token in its text."""

    def __init__(self, url: str, repository: str, token: str) -> None:
        self.owner = repository.partition("/")[0]
        self._client = httpx.Client(
            base_url=f"{url.rstrip('/')}/repos/{repository}",
            headers={
                "Authorization": f"Bearer {token}",
                "Accept": "application/vnd.github+json",
                "X-GitHub-Api-Version": API_VERSION,
            },
            timeout=SECONDS,
        )

    @classmethod
    def from_environment(cls) -> GitHub:
        """As GitHub's own runners say it: GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN."""
        missing = [name for name in ("GITHUB_REPOSITORY", "GITHUB_TOKEN") if not os.getenv(name)]
        if missing:
            raise LoopError(f"{missing[0]} is not set")
        return cls(
            os.getenv("GITHUB_API_URL") or "https://api.github.com",
            os.environ["GITHUB_REPOSITORY"],
            os.environ["GITHUB_TOKEN"],
        )

    def __enter__(self) -> GitHub:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def open_pull_requests(self, head: str) -> list[dict[str, Any]]:
        """The open pull requests from ``owner:branch``."""
        found: list[dict[str, Any]] = self._call(
            "GET", "/pulls", params={"state": "open", "head": head}
        )
        return found

    def open_pull_request(self, title: str, body: str, head: str, base: str) -> dict[str, Any]:
        """Open one."""
        made: dict[str, Any] = self._call(
            "POST", "/pulls", json={"title": title, "body": body, "head": head, "base": base}
        )
        return made

    def change_pull_request(self, number: int, title: str, body: str) -> None:
        """Give it another title and body."""
        self._call("PATCH", f"/pulls/{number}", json={"title": title, "body": body})

    def set_labels(self, number: int, labels: list[str]) -> None:
        """Let it have exactly these labels; those that do not exist are made."""
        self._call("PUT", f"/issues/{number}/labels", json={"labels": labels})

    def open_issues(self, label: str) -> list[dict[str, Any]]:
        """The open issues with a label, pull requests left out; the newest hundred."""
        found: list[dict[str, Any]] = self._call(
            "GET", "/issues", params={"state": "open", "labels": label, "per_page": 100}
        )
        return [one for one in found if "pull_request" not in one]

    def open_issue(self, title: str, body: str, label: str) -> dict[str, Any]:
        """Open one."""
        made: dict[str, Any] = self._call(
            "POST", "/issues", json={"title": title, "body": body, "labels": [label]}
        )
        return made

    def comments(self, number: int) -> list[dict[str, Any]]:
        """Every comment on it."""
        found: list[dict[str, Any]] = []
        page = 1
        while part := self._call(
            "GET", f"/issues/{number}/comments", params={"per_page": 100, "page": page}
        ):
            found += part
            page += 1
        return found

    def comment(self, number: int, body: str) -> None:
        """Write a comment."""
        self._call("POST", f"/issues/{number}/comments", json={"body": body})

    def change_comment(self, comment: int, body: str) -> None:
        """Write a comment anew."""
        self._call("PATCH", f"/issues/comments/{comment}", json={"body": body})

    def _call(self, method: str, path: str, **request: Any) -> Any:
        try:
            answer = self._client.request(method, path, **request)
        except httpx.HTTPError as error:
            raise LoopError(f"GitHub: {method} {path}: {error}") from None
        if answer.is_error:
            raise LoopError(f"GitHub: {method} {path}: {answer.status_code} {answer.text[:200]}")
        return answer.json()
