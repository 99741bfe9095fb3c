"""Lists, read page by page while others change them."""

from .async_pager import AsyncPager
from .page import Page, read_page
from .pager import Pager
from .reading import check_concurrency

__all__ = [
    "AsyncPager",
    "Page",
    "Pager",
    "check_concurrency",
    "read_page",
]
