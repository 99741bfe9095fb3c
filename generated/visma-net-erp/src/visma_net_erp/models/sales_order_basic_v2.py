"""Model classes of ``sales_order_basic_v2``; written by erpgen, not by hand."""

from __future__ import annotations

from .common import OperationDeleteInsertUpdate
from .sales_order_basic_and_sales_order_basic_v2 import (
    SalesOrderBasicLineUpdateDto, SalesOrderBasicUpdateDto,
)

__all__ = [
    "OperationDeleteInsertUpdate", "SalesOrderBasicLineUpdateDto", "SalesOrderBasicUpdateDto",
]
