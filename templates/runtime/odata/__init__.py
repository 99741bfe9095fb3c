"""Filters and other options of OData from Python values; only in packages whose API speaks it."""

from .filters import Field, Filter, Operand, all_of, any_of
from .literals import EnumLiteral, Value, literal
from .options import Ordered, asc, desc, expand, nested, orderby, select

__all__ = [
    "EnumLiteral",
    "Field",
    "Filter",
    "Operand",
    "Ordered",
    "Value",
    "all_of",
    "any_of",
    "asc",
    "desc",
    "expand",
    "literal",
    "nested",
    "orderby",
    "select",
]
