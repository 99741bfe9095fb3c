"""The agent's door, driven by the official client of the protocol."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from visma_net_erp import VismaNetErp
from visma_net_erp._runtime.agents import Tools
from visma_net_erp._runtime.agents.server import made_server
from visma_net_erp._runtime.index import index_of
from visma_net_erp.auth import BearerToken

from erp_server import ErpServer

Ask = Callable[..., Any]
SECRET = "a-token-nobody-may-see"


@pytest.fixture
def ask(server: ErpServer) -> Callable[..., Any]:
    """Asks a tool by its name, over the protocol; the text of its answer, or its refusal."""
    from mcp.client.client import Client  # noqa: PLC0415 - slow to import

    def asked(name: str, *, write: bool = False, largest: int = 20_000, **arguments: Any) -> Any:
        with VismaNetErp(auth=BearerToken(SECRET), base_url=server.url, retry=0) as client:
            tools = Tools(client, index_of("visma_net_erp"), write=write, largest=largest)
            made = made_server(tools, name="visma-net-erp", version="1")

            async def once() -> Any:
                async with Client(made) as session:
                    if name == "tools":
                        return [one.name for one in (await session.list_tools()).tools]
                    found = await session.call_tool(name, arguments)
                    texts = "".join(getattr(one, "text", "") for one in found.content)
                    assert SECRET not in texts
                    return ("refused: " if found.is_error else "") + texts

            async def several(work: Callable[[], Awaitable[Any]]) -> Any:
                return await work()

            return asyncio.run(several(once))

    return asked


def test_there_are_five_tools(ask: Ask) -> None:
    """One for each operation would be more than a model can look through."""
    assert sorted(ask("tools")) == [
        "background_result",
        "call_operation",
        "describe_operation",
        "find_operations",
        "next_page",
    ]


def test_an_operation_is_found_and_described(ask: Ask) -> None:
    """By what it is about; with its arguments, values and the fields of its body."""
    assert "customer.get_all (reads)" in ask("find_operations", words="list customers")
    told = json.loads(ask("describe_operation", operation="customer.create"))
    assert told["writes"] is True
    assert told["body"]["name"] == "<text>"
    told = json.loads(ask("describe_operation", operation="customer.get-all"))
    (status,) = [one for one in told["arguments"] if one["name"] == "status"]
    assert "Active" in status["values"]


def test_a_list_is_called_and_read_on(server: ErpServer) -> None:
    """Pages follow one another by their cursors until there is no more, each item once."""
    with VismaNetErp(auth=BearerToken(SECRET), base_url=server.url) as client:
        tools = Tools(client, index_of("visma_net_erp"), largest=2_000)
        answer = json.loads(tools.call_operation("customer.get_all", {"page_size": 10}))
        found = [one["number"] for one in answer["items"]]
        assert answer["total"] == 26
        while answer["next"]:
            answer = json.loads(tools.next_page(answer["next"]))
            found += [one["number"] for one in answer["items"]]
    assert len(found) == len(set(found)) == 26


def test_it_only_reads_unless_it_may_write(ask: Ask, server: ErpServer) -> None:
    """A refusal says how its user can let it; nothing is sent before that."""
    body = {"name": "ACME"}
    refused = ask("call_operation", operation="customer.create", body=body)
    assert refused.startswith("refused: ")
    assert "--write" in refused
    assert server.calls == []
    made = ask("call_operation", write=True, operation="customer.create", body=body)
    assert json.loads(made)["created"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"operation": "customer.gte"}, "customer.get"),
        ({"operation": "customer.get_all", "arguments": {"stauts": "Active"}}, "status"),
        ({"operation": "customer.get"}, "customer_cd"),
        ({"operation": "customer.get", "arguments": {"customer_cd": "nobody"}}, "NotFoundError"),
        (
            {"operation": "customer.get_all", "arguments": {"last_modified_date_time": "x"}},
            "operator",
        ),
    ],
)
def test_what_is_wrong_is_said_to_the_agent(ask: Ask, arguments: dict[str, Any], said: str) -> None:
    """In words that let it do better."""
    refused = ask("call_operation", **arguments)
    assert refused.startswith("refused: ")
    assert said in refused
