"""A new API's folder: its document, its settings, and proposals that somebody has to read."""

from erpgen.init.starting import Started, start

__all__ = ["Started", "start"]
