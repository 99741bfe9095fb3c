"""The tools, offered over the Model Context Protocol by the official SDK (extra ``mcp``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

from .tools import RefusalError, Tools

__all__ = ["made_server", "serve"]

LOOPBACK = "127.0.0.1"


def serve(tools: Tools, *, name: str, version: str, port: int | None = None) -> None:
    """Serve until the other end is gone: over standard input and output, or HTTP on loopback."""
    server = made_server(tools, name=name, version=version)
    if port is None:
        server.run("stdio")
    else:
        server.run("streamable-http", host=LOOPBACK, port=port)


def made_server(tools: Tools, *, name: str, version: str) -> MCPServer[Any]:
    """The server with its five tools; what signs in reaches none of them."""
    server: MCPServer[Any] = MCPServer(
        name,
        version=version,
        instructions=(
            f"Operations of {name}. Find one with find_operations, look at it with "
            "describe_operation, call it with call_operation; next_page has what an answer "
            "left out."
        ),
        log_level="WARNING",
    )

    @server.tool(annotations=_reads(title="Find operations"))
    def find_operations(words: str) -> str:
        """Find operations by what they are about, such as "customer invoices". A line each."""
        return _told(lambda: tools.find_operations(words))

    @server.tool(annotations=_reads(title="Describe an operation"))
    def describe_operation(operation: str) -> str:
        """What an operation takes and answers; `operation` is a name of find_operations."""
        return _told(lambda: tools.describe_operation(operation))

    @server.tool()
    def call_operation(
        operation: str, arguments: dict[str, Any] | None = None, body: Any = None
    ) -> str:
        """Call an operation; of a list comes the first page, and `next` where there is more."""
        return _told(lambda: tools.call_operation(operation, arguments, body))

    @server.tool(annotations=_reads(title="Read on"))
    def next_page(cursor: str) -> str:
        """What follows an answer whose `next` was this cursor."""
        return _told(lambda: tools.next_page(cursor))

    @server.tool(annotations=_reads(title="Read a background result"))
    def background_result(job_id: str, operation: str = "") -> str:
        """What a call answered that was left to the server, or how far it is."""
        return _told(lambda: tools.background_result(job_id, operation))

    return server


def _reads(title: str) -> Any:
    from mcp.types import ToolAnnotations  # noqa: PLC0415 - with the server alone

    return ToolAnnotations(title=title, read_only_hint=True)


def _told(work: Callable[[], str]) -> str:
    try:
        return work()
    except RefusalError as error:
        raise ToolError(str(error)) from None
