"""Runs the Python of a page as its reader would: block after block, in one namespace."""

from __future__ import annotations

import ast
import asyncio
import inspect
import linecache
from collections.abc import Iterable
from types import TracebackType
from typing import Any

from docs.pages import Block


class PythonPage:
    """One namespace; ``await`` works outside functions, and clients left open are closed."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {"__name__": "__page__"}
        self._runner = asyncio.Runner()

    def __enter__(self) -> PythonPage:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for value in list(self.names.values()):
            if not inspect.isclass(value) and hasattr(value, "with_options"):
                closing = value.close()
                if inspect.isawaitable(closing):
                    self._runner.run(_finish(closing))
        self._runner.close()

    def run(self, blocks: Iterable[Block]) -> None:
        """Run these, with the page's own lines in tracebacks."""
        for block in blocks:
            name = str(block)
            linecache.cache[name] = (len(block.text), None, block.text.splitlines(True), name)
            code = compile(block.text, name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            result = eval(code, self.names)
            if inspect.iscoroutine(result):
                self._runner.run(result)


async def _finish(closing: Any) -> None:
    await closing
