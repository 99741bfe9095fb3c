"""Model classes of ``loan_controller``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import Date, Model, OpenStr, UNSET, UnsetType
from .book_controller_and_loan_controller import Book, BookShelf, Person

__all__ = ["Book", "BookShelf", "Loan", "LoanControllerLendUsingPostBody", "LoanState", "Person"]


class Loan(Model, kw_only=True, rename="camel"):
    """Answer of ``loan_controller.lend_using_post``."""
    from_: Date | None | UnsetType = UNSET
    to: Date | None | UnsetType = UNSET
    book: Book | None | UnsetType = UNSET
    state: LoanState | None | UnsetType = UNSET


class LoanControllerLendUsingPostBody(Model, kw_only=True):
    """Body of ``loan_controller.lend_using_post``."""
    isbn: str
    weeks: int | None | UnsetType = UNSET


class LoanState(OpenStr):
    """Known values of ``Loan.state``."""
    OUT = "out"
    BACK = "back"
    LOST = "lost"
