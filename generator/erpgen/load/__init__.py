"""Read a document as published: parsed, within limits, no reference leaving it unasked."""

from erpgen.load.limits import Limits
from erpgen.load.loading import load_document, read_document

__all__ = ["Limits", "load_document", "read_document"]
