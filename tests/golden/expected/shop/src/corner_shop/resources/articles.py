"""Operations of ``articles``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Operation, PagedOptions, Paging, Parameter, PathParameter, queries
from .._runtime.paging import AsyncPager, Pager
from ..models.articles import ArticleDto, ArticlePage

__all__ = ["AsyncArticlesResource", "ArticlesResource"]

_GET: Operation[ArticleDto] = Operation("Articles_GetByarticleId", "GET",
    "/v1/articles/{articleId}", "articles", "get",
    parameters=(PathParameter("article_id", "articleId"),),
    answers={"200": Answer("json", ArticleDto)})
_GET_ALL: Operation[ArticleDto] = Operation("Articles_GetAll", "GET", "/v1/articles", "articles",
    "get_all",
    parameters=(*queries(page="page", size="size"),
        Parameter("features", "features", "query", attributes=True),
        Parameter("shelves", "shelves", "query", explode=False)),
    answers={"200": Answer("json", ArticlePage)},
    paging=Paging("page", page="page", size="size", items="/rows", total="/total", first=1,
        item=ArticleDto))


class ArticlesResource(SyncResource):
    """What the shop sells."""

    def get(self, article_id: int, **options: Unpack[CallOptions]) -> ArticleDto:
        """Read one article.

        Returns: The article. Raises: ApiError. Wire: ``GET /v1/articles/{articleId}``"""
        return self._invoke(_GET, locals(), options)

    def get_all(self, *, page: int | None = None, size: int | None = None,
            features: Mapping[str, Any] | None = None, shelves: Sequence[int] | None = None,
            **options: Unpack[PagedOptions]) -> Pager[ArticleDto]:
        """List the articles.

        Args:
            page: Which page.
            size: How many on a page.
            features: Features an article must have.
            shelves: Shelves to look on.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/articles``"""
        return self._pager(_GET_ALL, locals(), options)


class AsyncArticlesResource(AsyncResource):
    """What the shop sells."""

    async def get(self, article_id: int, **options: Unpack[CallOptions]) -> ArticleDto:
        """Read one article; see :meth:`ArticlesResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(self, *, page: int | None = None, size: int | None = None,
            features: Mapping[str, Any] | None = None, shelves: Sequence[int] | None = None,
            **options: Unpack[PagedOptions]) -> AsyncPager[ArticleDto]:
        """List the articles; see :meth:`ArticlesResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
