"""Model classes of ``book_controller``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import Model, OpenStr, UNSET, UnsetType, FormFile
from .book_controller_and_loan_controller import Book, BookShelf, Person

__all__ = [
    "Book", "BookControllerCoverUsingPutBody", "BookControllerFindBooksUsingGetGenres", "BookShelf",
    "Person",
]


class BookControllerCoverUsingPutBody(Model, kw_only=True):
    """Body of ``book_controller.cover_using_put``."""
    picture: FormFile
    caption: str | None | UnsetType = UNSET


class BookControllerFindBooksUsingGetGenres(OpenStr):
    """Known values of ``book_controller.find_books_using_get(genres)``."""
    CRIME = "crime"
    POETRY = "poetry"
    TRAVEL = "travel"
