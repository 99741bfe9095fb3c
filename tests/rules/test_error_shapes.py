"""Every shape in which the API tells an error comes as one typed error with its words."""

from __future__ import annotations

import asyncio

import pytest
from starlette.responses import Response
from visma_net_erp import ApiError, AsyncVismaNetErp, VismaNetErp
from visma_net_erp import errors as client_errors

from erp_server import ErpServer, errors


@pytest.mark.parametrize(
    ("answer", "kind", "message"),
    [
        (errors.application(400, "The period is closed."), "BadRequestError", "period is closed"),
        (errors.gateway(400, "12002", "Invalid parameter"), "BadRequestError", "Invalid param"),
        (errors.gateway(403, "12027", "No license."), "LicenseError", "No license"),
        (errors.gateway(401, "12027", "No license."), "LicenseError", "No license"),
        (errors.text(400, "Value is wrong"), "BadRequestError", "Value is wrong"),
        (errors.empty(404), "NotFoundError", "404"),
        (errors.empty(418), "ApiError", "418"),
        (errors.page(502, "Bad gateway"), "ServerError", "502"),
        (errors.oauth(401, "invalid_token"), "AuthenticationError", "401"),
        (errors.application(409, "Already done."), "ConflictError", "Already done"),
        (errors.application(429, "Too many."), "RateLimitError", "Too many"),
    ],
)
def test_each_shape(
    server: ErpServer, erp: VismaNetErp, answer: Response, kind: str, message: str
) -> None:
    """Application, gateway, plain text, nothing, a page of HTML, OAuth: the class and the words."""
    server.fail_next(answer)
    with pytest.raises(ApiError, match=message) as caught:
        erp.customer.get("1")
    assert type(caught.value) is getattr(client_errors, kind)
    assert caught.value.status == answer.status_code
    assert caught.value.body == bytes(answer.body)


def test_an_error_in_the_middle_of_a_list(server: ErpServer, erp: VismaNetErp) -> None:
    """A page that fails raises where it is reached; what came before was handed out."""
    held = server.fill("/v1/customer", [{"number": f"K{at}"} for at in range(15)])
    failing = errors.application(500, "Down.")
    held.script.extend([lambda: None, lambda: server.fail_next(failing)])
    pages = erp.customer.get_all(page_size=5).pages()
    read = [next(pages), next(pages)]
    assert [len(page.items) for page in read] == [5, 5]
    with pytest.raises(client_errors.ServerError, match=r"Down\."):
        next(pages)


def test_asyncio_raises_alike(server: ErpServer) -> None:
    """The asyncio twin raises the same errors."""
    server.fail_next(errors.gateway(400, "12027", "No license."))

    async def run() -> None:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            await client.customer.get("1")

    with pytest.raises(client_errors.LicenseError):
        asyncio.run(run())
