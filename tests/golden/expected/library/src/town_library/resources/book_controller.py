"""Operations of ``book_controller``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, Body, CallOptions, Operation, Parameter, PathParameter
from .._runtime.values import Date
from ..models.book_controller import (
    BookControllerCoverUsingPutBody, BookControllerFindBooksUsingGetGenres,
)
from ..models.book_controller_and_loan_controller import Book

__all__ = ["AsyncBookControllerResource", "BookControllerResource"]


_ADD_BOOK_USING_POST: Operation[Book] = Operation(
    id="addBookUsingPOST", method="POST", path="/books", resource="book_controller", function="add_book_using_post",
    body=Body(kind="json", required=True, type=Book),
    answers={"201": Answer(kind="json", type=Book)},)
_COVER_USING_GET: Operation[bytes] = Operation(
    id="coverUsingGET", method="GET", path="/books/{isbn}/cover", resource="book_controller", function="cover_using_get",
    parameters=(PathParameter(python="isbn", wire="isbn"),),
    answers={"200": Answer(kind="bytes")}, accept="image/png",)
_COVER_USING_PUT: Operation[None] = Operation(
    id="coverUsingPUT", method="PUT", path="/books/{isbn}/cover", resource="book_controller", function="cover_using_put",
    parameters=(PathParameter(python="isbn", wire="isbn"),),
    body=Body(kind="multipart", media_type="multipart/form-data", required=True, type=BookControllerCoverUsingPutBody),
    answers={"204": Answer(kind="empty")},)
_FIND_BOOKS_USING_GET: Operation[list[Book]] = Operation(
    id="findBooksUsingGET", method="GET", path="/books", resource="book_controller", function="find_books_using_get",
    parameters=(Parameter(python="author", wire="author", location="query", required=True),
        Parameter(python="genres", wire="genres", location="query", explode=False),
        Parameter(python="since", wire="since", location="query"),),
    answers={"200": Answer(kind="json", type=list[Book])},)


class BookControllerResource(SyncResource):
    """Operations of book-controller."""

    def add_book_using_post(self, body: Book, **options: Unpack[CallOptions]) -> Book:
        """Add a book.

        Args:
            body: Body of ``book_controller.add_book_using_post`` and 3 more places.

        Returns: Added. Raises: ApiError. Wire: ``POST /books``
        """
        return self._invoke(_ADD_BOOK_USING_POST, {}, options, body)

    def cover_using_get(self, isbn: str, **options: Unpack[CallOptions]) -> bytes:
        """Cover using get.

        Returns: The picture. Raises: ApiError. Wire: ``GET /books/{isbn}/cover``
        """
        return self._invoke(_COVER_USING_GET, locals(), options)

    def cover_using_put(
        self, isbn: str, body: BookControllerCoverUsingPutBody, **options: Unpack[CallOptions],
    ) -> None:
        """Cover using put.

        Args:
            body: Body of ``book_controller.cover_using_put``.

        Raises: ApiError. Wire: ``PUT /books/{isbn}/cover``
        """
        return self._invoke(_COVER_USING_PUT, locals(), options, body)

    def find_books_using_get(
        self, *, author: str,
        genres: Sequence[BookControllerFindBooksUsingGetGenres | Literal["crime", "poetry", "travel"] | str] | None = None,
        since: Date | None = None, **options: Unpack[CallOptions],
    ) -> list[Book]:
        """Find books.

        Args:
            since: (date)

        Returns: The books found. Raises: ApiError; named are 404. Wire: ``GET /books``
        """
        return self._invoke(_FIND_BOOKS_USING_GET, locals(), options)


class AsyncBookControllerResource(AsyncResource):
    """Operations of book-controller."""

    async def add_book_using_post(self, body: Book, **options: Unpack[CallOptions]) -> Book:
        """Add a book; see :meth:`BookControllerResource.add_book_using_post`."""
        return await self._invoke(_ADD_BOOK_USING_POST, {}, options, body)

    async def cover_using_get(self, isbn: str, **options: Unpack[CallOptions]) -> bytes:
        """Cover using get; see :meth:`BookControllerResource.cover_using_get`."""
        return await self._invoke(_COVER_USING_GET, locals(), options)

    async def cover_using_put(
        self, isbn: str, body: BookControllerCoverUsingPutBody, **options: Unpack[CallOptions],
    ) -> None:
        """Cover using put; see :meth:`BookControllerResource.cover_using_put`."""
        return await self._invoke(_COVER_USING_PUT, locals(), options, body)

    async def find_books_using_get(
        self, *, author: str,
        genres: Sequence[BookControllerFindBooksUsingGetGenres | Literal["crime", "poetry", "travel"] | str] | None = None,
        since: Date | None = None, **options: Unpack[CallOptions],
    ) -> list[Book]:
        """Find books; see :meth:`BookControllerResource.find_books_using_get`."""
        return await self._invoke(_FIND_BOOKS_USING_GET, locals(), options)
