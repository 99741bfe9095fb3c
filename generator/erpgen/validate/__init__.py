"""Find what is wrong with a document, as values."""

from erpgen.validate.checking import in_document_order, validate
from erpgen.validate.process import Validation, start_validation
from erpgen.validate.spec import validate_spec

__all__ = ["Validation", "in_document_order", "start_validation", "validate", "validate_spec"]
