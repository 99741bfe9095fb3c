"""The lists of the API as a source of dlt, which copies them into databases and files.

It needs what the extra ``dlt`` brings: ``pip install "corner-shop[dlt]"``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ._client import CornerShop

if TYPE_CHECKING:
    from dlt.sources import DltSource  # type: ignore[import-not-found, unused-ignore]  # pyright: ignore[reportMissingImports]

if find_spec("dlt") is None:
    raise ImportError('corner_shop.dlt needs dlt: pip install "corner-shop[dlt]"')

from ._runtime.copying import source_of

__all__ = ["source"]


def source(
    client: CornerShop | None = None,
    resources: Iterable[str] | Mapping[str, Mapping[str, Any]] | None = None,
    *,
    deletions: bool = False,
    concurrency: int = 4,
    digits: tuple[int, int] = (38, 9),
) -> DltSource:
    """The lists as resources of dlt: ``dlt.pipeline(…).run(source(client, ["…"]))``.

    ``client`` is made of environment variables unless given. ``resources`` are lists by their
    names, or names with the arguments of the methods that read them; without it all lists that
    need none. A list that tells what changed is read from where the last load ended and merged
    by its key; with ``deletions`` its keys are read too, and rows that it has no more are deleted.
    Other lists replace their tables. So many pages are read at once as ``concurrency`` says.
    Exact numbers have ``digits``: how many at most, and how many of them behind the point.
    Times are as clocks show them in Europe/Oslo, without a zone.

    Raises ValueError for a list that there is not, where one needs an argument, and for numbers
    out of range; TypeError for an async client, a text instead of names, and arguments that a list
    does not take.
    """
    made: DltSource = source_of(
        __name__.rpartition(".")[0],
        CornerShop.from_env() if client is None else client,
        resources,
        deletions=deletions,
        concurrency=concurrency,
        digits=digits,
    )
    return made
