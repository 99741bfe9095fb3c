"""Operations of ``articles``; written by erpgen, not by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .._runtime.call import AsyncResource, SyncResource
from .._runtime.operations import Answer, CallOptions, Operation, PagedOptions, Paging, Parameter, PathParameter
from .._runtime.paging import AsyncPager, Pager
from ..models.articles import ArticleDto, ArticlePage

__all__ = ["AsyncArticlesResource", "ArticlesResource"]


_GET: Operation[ArticleDto] = Operation(
    id="Articles_GetByarticleId", method="GET", path="/v1/articles/{articleId}", resource="articles", function="get",
    parameters=(PathParameter(python="article_id", wire="articleId"),),
    answers={"200": Answer(kind="json", type=ArticleDto)},)
_GET_ALL: Operation[ArticleDto] = Operation(
    id="Articles_GetAll", method="GET", path="/v1/articles", resource="articles", function="get_all",
    parameters=(Parameter(python="page", wire="page", location="query"),
        Parameter(python="size", wire="size", location="query"),
        Parameter(python="features", wire="features", location="query", attributes=True),
        Parameter(python="shelves", wire="shelves", location="query", explode=False),),
    answers={"200": Answer(kind="json", type=ArticlePage)}, paging=Paging(style="page", page="page", size="size", items="/rows", total="/total", first=1, item=ArticleDto),)


class ArticlesResource(SyncResource):
    """What the shop sells."""

    def get(self, article_id: int, **options: Unpack[CallOptions]) -> ArticleDto:
        """Read one article.

        Returns: The article. Raises: ApiError. Wire: ``GET /v1/articles/{articleId}``
        """
        return self._invoke(_GET, locals(), options)

    def get_all(
        self, *, page: int | None = None, size: int | None = None,
        features: Mapping[str, Any] | None = None, shelves: Sequence[int] | None = None,
        **options: Unpack[PagedOptions],
    ) -> Pager[ArticleDto]:
        """List the articles.

        Args:
            page: Which page.
            size: How many on a page.
            features: Features an article must have.
            shelves: Shelves to look on.

        Returns: all elements, page by page as they are needed. Raises: ApiError.
        Wire: ``GET /v1/articles``
        """
        return self._pager(_GET_ALL, locals(), options)


class AsyncArticlesResource(AsyncResource):
    """What the shop sells."""

    async def get(self, article_id: int, **options: Unpack[CallOptions]) -> ArticleDto:
        """Read one article; see :meth:`ArticlesResource.get`."""
        return await self._invoke(_GET, locals(), options)

    def get_all(
        self, *, page: int | None = None, size: int | None = None,
        features: Mapping[str, Any] | None = None, shelves: Sequence[int] | None = None,
        **options: Unpack[PagedOptions],
    ) -> AsyncPager[ArticleDto]:
        """List the articles; see :meth:`ArticlesResource.get_all`."""
        return self._pager(_GET_ALL, locals(), options)
