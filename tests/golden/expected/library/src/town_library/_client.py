"""The client classes; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.call import Api, Environment, EnvironmentWay
from ._runtime.client import AsyncClient, Lazy, SyncClient

if TYPE_CHECKING:
    from .resources.book_controller import AsyncBookControllerResource, BookControllerResource
    from .resources.loan_controller import AsyncLoanControllerResource, LoanControllerResource
    from .resources.opening_hours import AsyncOpeningHoursResource, OpeningHoursResource

API = Api(
    package="town-library",
    version="2.1",
    base_url="https://library.example/api",
    environment=Environment(
        prefix="TOWN_LIBRARY",
        profile="TOWN_LIBRARY_PROFILE",
        ways=(
            EnvironmentWay(kind="ApiKey", arguments={"key": "TOWN_LIBRARY_KEY"}, needed=("key",)),
            EnvironmentWay(kind="BasicLogin", arguments={"username": "TOWN_LIBRARY_USERNAME", "password": "TOWN_LIBRARY_PASSWORD"}, needed=("username", "password")),
        ),
        arguments={"base_url": "TOWN_LIBRARY_BASE_URL"},
    ),
)


class TownLibrary(SyncClient):
    """Client for Town Library.

    Resources: book_controller, loan_controller, opening_hours.
    Make it with a way to sign in, or of environment variables, and close it in the end::

        with TownLibrary.from_env() as client:
            ..."""

    api = API

    book_controller: Lazy[BookControllerResource] = Lazy("BookControllerResource")
    """Operations of book-controller."""
    loan_controller: Lazy[LoanControllerResource] = Lazy("LoanControllerResource")
    """Operations of loan-controller."""
    opening_hours: Lazy[OpeningHoursResource] = Lazy("OpeningHoursResource")
    """Operations of opening-hours."""


class AsyncTownLibrary(AsyncClient):
    """Client for Town Library with asyncio: calls are awaited, lists are read by async for.

    Resources: book_controller, loan_controller, opening_hours.
    Make it with a way to sign in, or of environment variables, and close it in the end::

        async with AsyncTownLibrary.from_env() as client:
            ..."""

    api = API

    book_controller: Lazy[AsyncBookControllerResource] = Lazy("AsyncBookControllerResource")
    """Operations of book-controller."""
    loan_controller: Lazy[AsyncLoanControllerResource] = Lazy("AsyncLoanControllerResource")
    """Operations of loan-controller."""
    opening_hours: Lazy[AsyncOpeningHoursResource] = Lazy("AsyncOpeningHoursResource")
    """Operations of opening-hours."""
