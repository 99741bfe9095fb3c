"""Client for Visma.net ERP API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import VismaNetErp as VismaNetErp
    from ._client import AsyncVismaNetErp as AsyncVismaNetErp
    from ._runtime.answers import (
        AsyncCreated as AsyncCreated,
        Created as Created,
    )
    from ._runtime.background import (
        AsyncBackgroundJob as AsyncBackgroundJob,
        BackgroundJob as BackgroundJob,
    )
    from ._runtime.paging import (
        AsyncPager as AsyncPager,
        Page as Page,
        Pager as Pager,
    )
    from ._runtime.streams import (
        AsyncItemStream as AsyncItemStream,
        ItemStream as ItemStream,
        ServerSentEvent as ServerSentEvent,
    )
    from ._runtime.transport import (
        Attempt as Attempt,
        Hook as Hook,
        RateLimiter as RateLimiter,
        RetryPolicy as RetryPolicy,
        Timeouts as Timeouts,
    )
    from ._runtime.values import (
        UNSET as UNSET,
        Upload as Upload,
        or_none as or_none,
        to_rows as to_rows,
    )
    from ._runtime.wire import (
        ge as ge,
        gt as gt,
        le as le,
        lt as lt,
    )
    from .errors import (
        ApiError as ApiError,
        ErpError as ErpError,
    )
    from ._runtime.changes import (
        AsyncChangeFeed as AsyncChangeFeed,
        ChangeFeed as ChangeFeed,
    )

__version__ = "2025.4.24"

_HOMES: dict[str, str] = {
    "VismaNetErp": "_client",
    "AsyncVismaNetErp": "_client",
    "AsyncCreated": "_runtime.answers",
    "Created": "_runtime.answers",
    "AsyncBackgroundJob": "_runtime.background",
    "BackgroundJob": "_runtime.background",
    "AsyncPager": "_runtime.paging",
    "Page": "_runtime.paging",
    "Pager": "_runtime.paging",
    "AsyncItemStream": "_runtime.streams",
    "ItemStream": "_runtime.streams",
    "ServerSentEvent": "_runtime.streams",
    "Attempt": "_runtime.transport",
    "Hook": "_runtime.transport",
    "RateLimiter": "_runtime.transport",
    "RetryPolicy": "_runtime.transport",
    "Timeouts": "_runtime.transport",
    "UNSET": "_runtime.values",
    "Upload": "_runtime.values",
    "or_none": "_runtime.values",
    "to_rows": "_runtime.values",
    "ge": "_runtime.wire",
    "gt": "_runtime.wire",
    "le": "_runtime.wire",
    "lt": "_runtime.wire",
    "ApiError": "errors",
    "ErpError": "errors",
    "AsyncChangeFeed": "_runtime.changes",
    "ChangeFeed": "_runtime.changes",
}

__all__ = [
    "VismaNetErp",
    "AsyncVismaNetErp",
    "AsyncCreated",
    "Created",
    "AsyncBackgroundJob",
    "BackgroundJob",
    "AsyncPager",
    "Page",
    "Pager",
    "AsyncItemStream",
    "ItemStream",
    "ServerSentEvent",
    "Attempt",
    "Hook",
    "RateLimiter",
    "RetryPolicy",
    "Timeouts",
    "UNSET",
    "Upload",
    "or_none",
    "to_rows",
    "ge",
    "gt",
    "le",
    "lt",
    "ApiError",
    "ErpError",
    "AsyncChangeFeed",
    "ChangeFeed",
    "__version__",
]

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name):
        home = _HOMES.get(name)
        if home is None:
            from ._runtime.errors import did_you_mean

            hint = "" if name.startswith("_") else did_you_mean([name], __all__)
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}")
        return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
