"""There is no ``erp.notification`` any more."""

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.releases import resource_getattr
    __getattr__ = resource_getattr(__name__, "erp.notification")
