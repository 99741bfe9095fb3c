"""Tests of programs that use this client, without a network and without an account.

``pytest_plugins = ["visma_net_erp.testing"]`` in a ``conftest.py`` brings the fixtures
``sandbox``, ``sandbox_url``, ``erp`` and ``async_erp``. It needs what the extra ``sandbox`` brings.

PYTEST_DONT_REWRITE: tests import this for themselves too, of which pytest would warn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ._runtime.testing import Kit
from ._runtime.values import Model

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from .auth import Ways
    from .sandbox import Call, Sandbox

__all__ = ["Call", "Sandbox", "make", "objects"]

M = TypeVar("M", bound=Model)


def make(model: type[M], seed: int = 0, /, **attributes: Any) -> M:
    """An object of a class, valid by the API's document: what is not given is made up.

    ``make(Customer, name="ACME")``: what is made up is the same for the same ``seed``, and differs
    by it. ``UNSET`` leaves an attribute out, objects may be given as mappings. Deprecated
    attributes stay out, and objects more than two deep hold only what they must.

    Raises ValueError for a value of another type; TypeError for an attribute that the class has
    not, with the nearest name, for an inexact number where exact ones are, for what is no class of
    the client, and where only an object without an end could be made.
    """
    return _KIT.make(model, seed, attributes)


def objects(model: type[M], /, **attributes: Any) -> SearchStrategy[M]:
    """A strategy of hypothesis: objects of a class, valid by the API's document.

    An attribute that is given is a value, or a strategy of values; others are drawn, those that may
    be absent sometimes not. Raises ImportError without hypothesis, and else what :func:`make` does.
    """
    return _KIT.objects(model, attributes)


def pytest_configure(config: Any) -> None:
    """What pytest asks of a plugin: the fixtures are there from now on."""
    _KIT.plug_in(config)


def _ways(sandbox: Sandbox) -> Ways:
    """How the clients sign in to a sandbox, which takes any key and its own tokens."""
    from . import auth

    return [auth.BearerToken(sandbox.token)]


_KIT = Kit(
    package=__package__ or "",
    client="VismaNetErp",
    ways=_ways,
    names={
        "ActionResult": "AddOrderLinesToPurchaseReceiptActionResultDto",
        "BooleanActiveIdDescription": "AllocationRuleIdDescriptionDto",
        "EmployeeUpdateDtoContact": "contactInEmployeeUpdateDto",
        "IdDescription": "AccountDescriptionDto",
        "IdIntegerInternalIdDescription": "InventoryIdNameDescriptionDto",
        "IdName": "CountyDto",
        "IntegerIdDescription": "ModeOfTransportDto",
        "IntegerIdName": "ContactIdNameDto",
        "IntegerInternalIdNumberName": "BAccountDescriptionDto",
        "NumberDescription": "DiscountCodeNumberDescriptionDto",
        "NumberName": "AccountGroupDto",
        "ReopenSalesOrderActionDtoSaleOrderUpdateDto": "saleOrderUpdateDtoInReopenSalesOrderActionDto",
    },
    zoned=True,
)

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name):
        if name not in ("Call", "Sandbox"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(_KIT.room(), name)
