"""Operations of ``book_controller``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, Body, CallOptions, Operation, Parameter, PathParameter, queries
from .._runtime.values import Date
from ..models.book_controller import (
    BookControllerCoverUsingPutBody, BookControllerFindBooksUsingGetGenres,
)
from ..models.book_controller_and_loan_controller import Book

__all__ = ["AsyncBookControllerResource", "BookControllerResource"]

_ADD_BOOK_USING_POST: Operation[Book] = Operation("addBookUsingPOST", "POST", "/books",
    "book_controller", "add_book_using_post", body=Body("json", required=True, type=Book),
    answers={"201": Answer("json", Book)})
_COVER_USING_GET: Operation[bytes] = Operation("coverUsingGET", "GET", "/books/{isbn}/cover",
    "book_controller", "cover_using_get", parameters=(PathParameter("isbn", "isbn"),),
    answers={"200": Answer("bytes")}, accept="image/png")
_COVER_USING_PUT: Operation[None] = Operation("coverUsingPUT", "PUT", "/books/{isbn}/cover",
    "book_controller", "cover_using_put", parameters=(PathParameter("isbn", "isbn"),),
    body=Body("multipart", media_type="multipart/form-data", required=True,
        type=BookControllerCoverUsingPutBody), answers={"204": Answer("empty")})
_FIND_BOOKS_USING_GET: Operation[list[Book]] = Operation("findBooksUsingGET", "GET", "/books",
    "book_controller", "find_books_using_get",
    parameters=(Parameter("author", "author", "query", required=True),
        Parameter("genres", "genres", "query", explode=False), *queries(since="since")),
    answers={"200": Answer("json", list[Book])})


class BookControllerResource(SyncResource):
    """Operations of book-controller."""

    def add_book_using_post(self, body: Book, **options: Unpack[CallOptions]) -> Book:
        """Add a book.

        Args:
            body: Body of ``book_controller.add_book_using_post`` and 3 more places.

        Returns: Added. Raises: ApiError. Wire: ``POST /books``"""
        return self._invoke(_ADD_BOOK_USING_POST, {}, options, body)

    def cover_using_get(self, isbn: str, **options: Unpack[CallOptions]) -> bytes:
        """Cover using get.

        Returns: The picture. Raises: ApiError. Wire: ``GET /books/{isbn}/cover``"""
        return self._invoke(_COVER_USING_GET, locals(), options)

    def cover_using_put(self, isbn: str, body: BookControllerCoverUsingPutBody,
            **options: Unpack[CallOptions]) -> None:
        """Cover using put.

        Args:
            body: Body of ``book_controller.cover_using_put``.

        Raises: ApiError. Wire: ``PUT /books/{isbn}/cover``"""
        return self._invoke(_COVER_USING_PUT, locals(), options, body)

    def find_books_using_get(self, *, author: str,
            genres: Sequence[BookControllerFindBooksUsingGetGenres | Literal["crime", "poetry", "travel"] | str] | None = None,
            since: Date | None = None, **options: Unpack[CallOptions]) -> list[Book]:
        """Find books.

        Args:
            since: (date)

        Returns: The books found. Raises: ApiError; named are 404. Wire: ``GET /books``"""
        return self._invoke(_FIND_BOOKS_USING_GET, locals(), options)


class AsyncBookControllerResource(AsyncResource):
    """Operations of book-controller."""

    async def add_book_using_post(self, body: Book, **options: Unpack[CallOptions]) -> Book:
        """Add a book; see :meth:`BookControllerResource.add_book_using_post`."""
        return await self._invoke(_ADD_BOOK_USING_POST, {}, options, body)

    async def cover_using_get(self, isbn: str, **options: Unpack[CallOptions]) -> bytes:
        """Cover using get; see :meth:`BookControllerResource.cover_using_get`."""
        return await self._invoke(_COVER_USING_GET, locals(), options)

    async def cover_using_put(self, isbn: str, body: BookControllerCoverUsingPutBody,
            **options: Unpack[CallOptions]) -> None:
        """Cover using put; see :meth:`BookControllerResource.cover_using_put`."""
        return await self._invoke(_COVER_USING_PUT, locals(), options, body)

    async def find_books_using_get(self, *, author: str,
            genres: Sequence[BookControllerFindBooksUsingGetGenres | Literal["crime", "poetry", "travel"] | str] | None = None,
            since: Date | None = None, **options: Unpack[CallOptions]) -> list[Book]:
        """Find books; see :meth:`BookControllerResource.find_books_using_get`."""
        return await self._invoke(_FIND_BOOKS_USING_GET, locals(), options)
