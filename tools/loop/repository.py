"""The git repository the loop works in."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tools.loop.errors import LoopError

AUTHOR = {"NAME": "erpgen release loop", "EMAIL": "erpgen@users.noreply.github.com"}


class Repository:
    """Git commands in one working tree; LoopError with git's own words where one fails.

    ``variables`` are added to git's environment.
    """

    def __init__(self, folder: Path, variables: Mapping[str, str] | None = None) -> None:
        self.folder = folder
        self._variables = variables or {}

    def git(self, *arguments: str) -> str:
        """What the command prints, without the last line end."""
        done = self._run(arguments)
        if done.returncode:
            raise LoopError(f"git {arguments[0]}: {done.stderr.strip() or done.returncode}")
        return done.stdout.rstrip("\n")

    def succeeds(self, *arguments: str) -> bool:
        """Whether the command exits with 0."""
        return self._run(arguments).returncode == 0

    def is_clean(self) -> bool:
        """Whether nothing is changed and nothing is untracked."""
        return not self.git("status", "--porcelain")

    def exists(self, revision: str) -> bool:
        """Whether there is such a commit."""
        return self.succeeds("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")

    def files(self, revision: str, folder: str) -> list[str]:
        """The names of the files right below a folder, as of a commit."""
        listed = self.git("ls-tree", "--name-only", revision, f"{folder}/")
        return [Path(line).name for line in listed.splitlines()]

    def text(self, revision: str, path: str) -> str | None:
        """A file as of a commit, None where it is not there."""
        done = self._run(("cat-file", "blob", f"{revision}:{path}"))
        return done.stdout if done.returncode == 0 else None

    @contextmanager
    def on_branch(self, branch: str, start: str) -> Iterator[None]:
        """Work on a branch that begins at ``start``; afterwards the tree is as it was found."""
        before = self.git("rev-parse", "--abbrev-ref", "HEAD")
        before = self.git("rev-parse", "HEAD") if before == "HEAD" else before
        self.git("switch", "--quiet", "--force-create", branch, start)
        try:
            yield
        finally:
            self.git("reset", "--quiet", "--hard")
            self.git("clean", "--quiet", "--force", "-d", "specs", "generated")
            self.git("switch", "--quiet", *(["--detach"] if _is_hash(before) else []), before)

    def commit(self, message: str, *paths: str) -> None:
        """Commit everything below these paths."""
        self.git("add", "--all", "--", *paths)
        self.git("commit", "--quiet", "--message", message)

    def _run(self, arguments: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
        people = {f"GIT_{role}_{key}": value for role in _ROLES for key, value in AUTHOR.items()}
        return subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env={**people, **os.environ, **self._variables, "GIT_TERMINAL_PROMPT": "0"},
            capture_output=True,
            text=True,
            check=False,
        )


_ROLES = ("AUTHOR", "COMMITTER")


def _is_hash(name: str) -> bool:
    return len(name) == 40 and set(name) <= set("0123456789abcdef")
