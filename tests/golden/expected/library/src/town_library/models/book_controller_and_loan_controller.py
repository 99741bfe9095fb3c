"""Model classes of ``book_controller_and_loan_controller``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import Date, DateTime, Model, UNSET, UnsetType

__all__ = ["Book", "BookShelf", "Person"]


class Book(Model, kw_only=True):
    """Body of ``book_controller.add_book_using_post`` and 3 more places."""
    __asked__ = frozenset({"isbn", "title"})
    isbn: str | None | UnsetType = UNSET
    title: str | None | UnsetType = UNSET
    author: Person | None | UnsetType = UNSET
    editors: list[Person] | None | UnsetType = UNSET
    pages: int | None | UnsetType = UNSET
    weight: float | None | UnsetType = UNSET
    acquired: DateTime | None | UnsetType = UNSET
    shelf: BookShelf | None | UnsetType = UNSET


class BookShelf(Model, kw_only=True):
    """Part of ``Book.shelf``."""
    room: str | None | UnsetType = UNSET
    row: int | None | UnsetType = UNSET


class Person(Model, kw_only=True):
    """Part of ``Book.author`` and 1 more place."""
    name: str | None | UnsetType = UNSET
    born: Date | None | UnsetType = UNSET
