"""Model classes of ``articles``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import Decimal, Model, UNSET, UnsetType

__all__ = ["ArticleDto", "ArticlePage"]


class ArticleDto(Model, kw_only=True, rename="camel"):
    """Answer of ``articles.get_all`` and 3 more places."""
    article_id: int | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    price: Decimal | None | UnsetType = UNSET
    parts: list[ArticleDto] | None | UnsetType = UNSET


class ArticlePage(Model, kw_only=True):
    """Answer of ``articles.get_all``."""
    total: int | None | UnsetType = UNSET
    rows: list[ArticleDto] | None | UnsetType = UNSET
