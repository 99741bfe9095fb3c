"""The page of a sandbox: the API's reference to look at and to try, and what came in."""

from .page import Page
from .samples import Names, samples_of

__all__ = ["Names", "Page", "samples_of"]
