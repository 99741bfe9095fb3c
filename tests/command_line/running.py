"""Runs a package's command line in this process, as a shell or a terminal would."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True)
class Outcome:
    """How a command ended, and what it wrote."""

    code: int
    content: bytes
    errors: str

    @property
    def text(self) -> str:
        """Standard output."""
        return self.content.decode()

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.content)


class _Stream(io.TextIOWrapper):
    """A stream that may say that it is a terminal."""

    def __init__(self, content: bytes = b"", *, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(content), "utf-8", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    @property
    def written(self) -> bytes:
        """What was written so far."""
        self.flush()
        raw = self.buffer
        assert isinstance(raw, io.BytesIO)
        return raw.getvalue()


class CommandLine:
    """The command line of one package."""

    def __init__(self, package: str) -> None:
        self._entry = import_module(f"{package}.__main__")
        self._run = import_module(f"{package}._runtime.cli").run
        self.index = import_module(f"{package}._runtime.index").index_of(package)

    def __call__(
        self, *arguments: str, stdin: bytes = b"", terminal: bool = False, errors: bool = False
    ) -> Outcome:
        """Run it; ``terminal`` and ``errors`` say which of its outputs a person sees."""
        with _streams(stdin, terminal=terminal, errors=errors) as (out, err):
            code = self._run(self._entry.PROGRAM, list(arguments))
            return Outcome(code, out.written, err.written.decode())


@contextmanager
def _streams(stdin: bytes, *, terminal: bool, errors: bool) -> Iterator[tuple[_Stream, _Stream]]:
    before = sys.stdin, sys.stdout, sys.stderr
    out, err = _Stream(terminal=terminal), _Stream(terminal=errors)
    sys.stdin, sys.stdout, sys.stderr = _Stream(stdin), out, err
    try:
        yield out, err
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
