"""The client classes; written by erpgen, not by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.background import AsyncBackgroundQueue, BackgroundQueue
from ._runtime.call import Api, BackgroundRules, Environment, EnvironmentWay
from ._runtime.client import AsyncClient, Lazy, SyncClient
from ._runtime.errors import ErrorRules, Fault

if TYPE_CHECKING:
    from .resources.articles import AsyncArticlesResource, ArticlesResource
    from .resources.jobs import AsyncJobsResource, JobsResource
    from .resources.orders import AsyncOrdersResource, OrdersResource

API = Api(
    package="corner-shop",
    version="1.4.0",
    base_url="https://api.shop.example",
    security=(("signIn",),),
    zone="Europe/Oslo",
    background=BackgroundRules(
        header="shop-queue",
        accepted=202,
        state="/v1/jobs/{jobId}",
        content="/v1/jobs/{jobId}/result",
        id_parameter="jobId",
    ),
    environment=Environment(
        prefix="CORNER_SHOP",
        profile="CORNER_SHOP_PROFILE",
        ways=(
            EnvironmentWay(kind="ServiceCredentials", arguments={"client_id": "CORNER_SHOP_CLIENT_ID", "client_secret": "CORNER_SHOP_CLIENT_SECRET", "token_url": "CORNER_SHOP_TOKEN_URL"}, needed=("client_id", "client_secret")),
            EnvironmentWay(kind="BearerToken", arguments={"token": "CORNER_SHOP_TOKEN"}, needed=("token",)),
        ),
        arguments={"base_url": "CORNER_SHOP_BASE_URL"},
    ),
    errors=ErrorRules(
        faults=(
            Fault(
                code="4711",
                error="LicenseError",
                advice="Order a contract for the API.",
            ),
        ),
    ),
)


class CornerShop(SyncClient):
    """Client for Corner Shop API.

    Orders and articles of a small shop.

    Resources: articles, jobs, orders.
    Make it with a way to sign in, or of environment variables, and close it in the end::

        with CornerShop.from_env() as client:
            client.orders.get("A/1")"""

    api = API

    @cached_property
    def background(self) -> BackgroundQueue:
        """Calls that the server queues."""
        return BackgroundQueue(self)

    articles: Lazy[ArticlesResource] = Lazy("ArticlesResource")
    """What the shop sells."""
    jobs: Lazy[JobsResource] = Lazy("JobsResource")
    """Operations of Jobs."""
    orders: Lazy[OrdersResource] = Lazy("OrdersResource")
    """What customers want."""


class AsyncCornerShop(AsyncClient):
    """Client for Corner Shop API with asyncio: calls are awaited, lists are read by async for.

    Resources: articles, jobs, orders.
    Make it with a way to sign in, or of environment variables, and close it in the end::

        async with AsyncCornerShop.from_env() as client:
            await client.orders.get("A/1")"""

    api = API

    @cached_property
    def background(self) -> AsyncBackgroundQueue:
        """Calls that the server queues."""
        return AsyncBackgroundQueue(self)

    articles: Lazy[AsyncArticlesResource] = Lazy("AsyncArticlesResource")
    """What the shop sells."""
    jobs: Lazy[AsyncJobsResource] = Lazy("AsyncJobsResource")
    """Operations of Jobs."""
    orders: Lazy[AsyncOrdersResource] = Lazy("AsyncOrdersResource")
    """What customers want."""
