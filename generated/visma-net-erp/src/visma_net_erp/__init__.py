"""Client for Visma.net ERP API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._client import VismaNetErp as VismaNetErp
    from ._client import AsyncVismaNetErp as AsyncVismaNetErp
    from ._runtime.background import (
        BackgroundJob as BackgroundJob,
    )
    from ._runtime.background_async import (
        AsyncBackgroundJob as AsyncBackgroundJob,
    )
    from ._runtime.conditions import (
        ge as ge,
        gt as gt,
        le as le,
        lt as lt,
    )
    from ._runtime.created import (
        AsyncCreated as AsyncCreated,
        Created as Created,
    )
    from ._runtime.files import (
        Upload as Upload,
    )
    from ._runtime.hooks import (
        Attempt as Attempt,
        Hook as Hook,
    )
    from ._runtime.limits import (
        RateLimiter as RateLimiter,
    )
    from ._runtime.models import (
        UNSET as UNSET,
    )
    from ._runtime.options import (
        Timeouts as Timeouts,
    )
    from ._runtime.page import (
        Page as Page,
    )
    from ._runtime.paging import (
        Pager as Pager,
    )
    from ._runtime.paging_async import (
        AsyncPager as AsyncPager,
    )
    from ._runtime.retry import (
        RetryPolicy as RetryPolicy,
    )
    from .errors import (
        ApiError as ApiError,
        ErpError as ErpError,
    )

__version__ = "2025.4.24"

_HOMES: dict[str, str] = {
    "VismaNetErp": "_client",
    "AsyncVismaNetErp": "_client",
    "BackgroundJob": "_runtime.background",
    "AsyncBackgroundJob": "_runtime.background_async",
    "ge": "_runtime.conditions",
    "gt": "_runtime.conditions",
    "le": "_runtime.conditions",
    "lt": "_runtime.conditions",
    "AsyncCreated": "_runtime.created",
    "Created": "_runtime.created",
    "Upload": "_runtime.files",
    "Attempt": "_runtime.hooks",
    "Hook": "_runtime.hooks",
    "RateLimiter": "_runtime.limits",
    "UNSET": "_runtime.models",
    "Timeouts": "_runtime.options",
    "Page": "_runtime.page",
    "Pager": "_runtime.paging",
    "AsyncPager": "_runtime.paging_async",
    "RetryPolicy": "_runtime.retry",
    "ApiError": "errors",
    "ErpError": "errors",
}

__all__ = [
    "VismaNetErp",
    "AsyncVismaNetErp",
    "BackgroundJob",
    "AsyncBackgroundJob",
    "ge",
    "gt",
    "le",
    "lt",
    "AsyncCreated",
    "Created",
    "Upload",
    "Attempt",
    "Hook",
    "RateLimiter",
    "UNSET",
    "Timeouts",
    "Page",
    "Pager",
    "AsyncPager",
    "RetryPolicy",
    "ApiError",
    "ErpError",
    "__version__",
]

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name):
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
