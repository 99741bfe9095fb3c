"""Nothing is in ``models.purchase_order_and_purchase_receipt`` any more."""

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.releases import module_getattr
    __getattr__ = module_getattr(__name__)
