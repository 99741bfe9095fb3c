"""The client classes; written by erpgen, not by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.call import Api, Environment, EnvironmentWay
from ._runtime.client import AsyncClient, SyncClient

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
            ...
    """

    api = API

    @cached_property
    def book_controller(self) -> BookControllerResource:
        """Operations of book-controller."""
        from .resources.book_controller import BookControllerResource
        return BookControllerResource(self)

    @cached_property
    def loan_controller(self) -> LoanControllerResource:
        """Operations of loan-controller."""
        from .resources.loan_controller import LoanControllerResource
        return LoanControllerResource(self)

    @cached_property
    def opening_hours(self) -> OpeningHoursResource:
        """Operations of opening-hours."""
        from .resources.opening_hours import OpeningHoursResource
        return OpeningHoursResource(self)


class AsyncTownLibrary(AsyncClient):
    """Client for Town Library with asyncio: calls are awaited, lists are read by async for.

    Resources: book_controller, loan_controller, opening_hours.
    Make it with a way to sign in, or of environment variables, and close it in the end::

        async with AsyncTownLibrary.from_env() as client:
            ...
    """

    api = API

    @cached_property
    def book_controller(self) -> AsyncBookControllerResource:
        """Operations of book-controller."""
        from .resources.book_controller import AsyncBookControllerResource
        return AsyncBookControllerResource(self)

    @cached_property
    def loan_controller(self) -> AsyncLoanControllerResource:
        """Operations of loan-controller."""
        from .resources.loan_controller import AsyncLoanControllerResource
        return AsyncLoanControllerResource(self)

    @cached_property
    def opening_hours(self) -> AsyncOpeningHoursResource:
        """Operations of opening-hours."""
        from .resources.opening_hours import AsyncOpeningHoursResource
        return AsyncOpeningHoursResource(self)
