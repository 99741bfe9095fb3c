"""Bring every document to the one form that the later stages read: OpenAPI 3.1."""

from erpgen.normalise.normalising import normalise

__all__ = ["normalise"]
