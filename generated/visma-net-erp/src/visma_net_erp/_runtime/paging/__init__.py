"""Lists, read page by page while others change them."""

from .async_pager import AsyncPager
from .page import Page, read_page
from .pager import Pager

__all__ = [
    "AsyncPager",
    "Page",
    "Pager",
    "read_page",
]
