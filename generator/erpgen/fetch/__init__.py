"""The published document into ``releases/``: fetched, judged, and kept only if it changed."""

from erpgen.fetch.fetching import Fetch, Fetched, Outcome, fetch, keep

__all__ = ["Fetch", "Fetched", "Outcome", "fetch", "keep"]
