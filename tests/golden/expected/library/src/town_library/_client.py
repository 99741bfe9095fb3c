"""The client classes; written by erpgen, not by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.call import Api
from ._runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .resources.book_controller import AsyncBookControllerResource, BookControllerResource
    from .resources.loan_controller import AsyncLoanControllerResource, LoanControllerResource
    from .resources.opening_hours import AsyncOpeningHoursResource, OpeningHoursResource

API = Api(
    package="town-library",
    version="2.1",
    base_url="https://library.example/api",
)


class TownLibrary(SyncClient):
    """Client for Town Library."""

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
    """Client for Town Library."""

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
