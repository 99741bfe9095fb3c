"""The servers a rehearsal needs: where the API is published, and GitHub."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from tools.loop.repository import Repository

TOKEN = "token-of-the-rehearsal"
REPOSITORY = "owner/project"

Answer = tuple[int, Any]


class Server:
    """Answers JSON on a loopback port from ``with`` to its end."""

    def __enter__(self) -> Self:
        answer = self.answer

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _any(self) -> None:
                size = int(self.headers.get("content-length", 0))
                body = json.loads(self.rfile.read(size)) if size else None
                status, content = answer(
                    self.command, self.path, body, self.headers.get("authorization", "")
                )
                data = json.dumps(content).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = do_PATCH = do_PUT = _any  # noqa: N815 - the server's own names

            def log_message(self, format: str, *args: object) -> None:
                """Print nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def answer(self, method: str, target: str, body: Any, authorization: str) -> Answer:
        """Status and content for one request."""
        raise NotImplementedError


@dataclass
class Publisher(Server):
    """Publishes ``content`` as the API's document."""

    content: Any

    def answer(self, method: str, target: str, body: Any, authorization: str) -> Answer:
        """The document, whatever is asked for."""
        return 200, self.content


@dataclass
class GitHubServer(Server):
    """Pull requests, issues, labels and comments, as docs.github.com/rest describes them."""

    origin: Repository
    pulls: list[dict[str, Any]] = field(default_factory=list)
    issues: list[dict[str, Any]] = field(default_factory=list)
    comments: list[dict[str, Any]] = field(default_factory=list)
    changes: int = 0

    def answer(self, method: str, target: str, body: Any, authorization: str) -> Answer:
        """As GitHub would; 401 without the token."""
        if authorization != f"Bearer {TOKEN}":
            return 401, {"message": "Bad credentials"}
        path = urlsplit(target).path.removeprefix(f"/repos/{REPOSITORY}")
        query = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
        for wanted, pattern, act in self._routes():
            found = re.fullmatch(pattern, path)
            if found and wanted == method:
                self.changes += method != "GET"
                return act(*map(int, found.groups()), query if method == "GET" else body)
        return 404, {"message": "Not Found"}

    def _routes(self) -> list[tuple[str, str, Callable[..., Answer]]]:
        return [
            ("GET", "/pulls", self._list),
            ("POST", "/pulls", self._open),
            ("PATCH", r"/pulls/(\d+)", self._change),
            ("GET", "/issues", self._list_issues),
            ("POST", "/issues", self._open_issue),
            ("PUT", r"/issues/(\d+)/labels", self._label),
            ("GET", r"/issues/(\d+)/comments", self._comments),
            ("POST", r"/issues/(\d+)/comments", self._comment),
            ("PATCH", r"/issues/comments/(\d+)", self._change_comment),
        ]

    def _list(self, query: dict[str, str]) -> Answer:
        for pull in self.pulls:
            branch = pull["head"]["ref"]
            pull["head"]["sha"] = self.origin.git("rev-parse", f"refs/heads/{branch}")
        wanted = [one for one in self.pulls if query["head"] == f"owner:{one['head']['ref']}"]
        return 200, wanted

    def _open(self, body: dict[str, Any]) -> Answer:
        if not self.origin.exists(f"refs/heads/{body['head']}"):
            return 422, {"message": "Validation Failed: head"}
        made = {
            "number": len(self.pulls) + len(self.issues) + 1,
            "title": body["title"],
            "body": body["body"],
            "base": {"ref": body["base"]},
            "head": {"ref": body["head"]},
            "labels": [],
        }
        self.pulls.append(made)
        return 201, made

    def _change(self, number: int, body: dict[str, Any]) -> Answer:
        self.pulls[number - 1].update(body)
        return 200, self.pulls[number - 1]

    def _list_issues(self, query: dict[str, str]) -> Answer:
        wanted = [one for one in self.issues if {"name": query["labels"]} in one["labels"]]
        return 200, [one for one in wanted if one["state"] == query["state"]]

    def _open_issue(self, body: dict[str, Any]) -> Answer:
        made = {
            "number": len(self.pulls) + len(self.issues) + 1,
            "title": body["title"],
            "body": body["body"],
            "labels": [{"name": name} for name in body["labels"]],
            "state": "open",
        }
        self.issues.append(made)
        return 201, made

    def _label(self, number: int, body: dict[str, Any]) -> Answer:
        self.pulls[number - 1]["labels"] = [{"name": name} for name in body["labels"]]
        return 200, self.pulls[number - 1]["labels"]

    def _comments(self, number: int, query: dict[str, str]) -> Answer:
        found = [one for one in self.comments if one["issue"] == number]
        return 200, found if query.get("page", "1") == "1" else []

    def _comment(self, number: int, body: dict[str, Any]) -> Answer:
        made = {
            "id": len(self.comments) + 1,
            "issue": number,
            "body": body["body"],
            "user": {"type": "Bot"},
        }
        self.comments.append(made)
        return 201, made

    def _change_comment(self, comment: int, body: dict[str, Any]) -> Answer:
        self.comments[comment - 1]["body"] = body["body"]
        return 200, self.comments[comment - 1]
