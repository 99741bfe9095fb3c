"""What the module ``testing`` of a package is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from ..values import Model
from .drawing import Drawer
from .limits import Limits, Schemas
from .making import Maker

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from ..sandbox import Plan, Sandbox

__all__ = ["Kit"]

M = TypeVar("M", bound=Model)


class Kit:
    """Objects and fixtures of one package; nothing is read or imported before it is needed.

    ``client`` is what the client's class is called, ``ways`` is how one signs in to a sandbox.
    ``names`` has the document's name of classes that are called otherwise, ``zoned`` is whether
    the API's times have no offset.
    """

    def __init__(
        self,
        *,
        package: str,
        client: str,
        ways: Callable[[Sandbox], Any],
        names: Mapping[str, str],
        zoned: bool,
    ) -> None:
        self._package = package
        self._client = client
        self._ways = ways
        self._limits = Limits(self._schemas, names)
        self._zoned = zoned

    @cached_property
    def _maker(self) -> Maker:
        return Maker(self._limits, zoned=self._zoned)

    @cached_property
    def _drawer(self) -> Drawer:
        return Drawer(self._limits, zoned=self._zoned)

    def make(self, model: type[M], seed: int, attributes: Mapping[str, Any]) -> M:
        """An object of the class, every attribute filled."""
        return self._maker.make(model, seed, attributes)

    def objects(self, model: type[M], attributes: Mapping[str, Any]) -> SearchStrategy[M]:
        """A strategy of objects of the class."""
        return self._drawer.objects(model, attributes)

    def room(self) -> Any:
        """The package's sandbox; ImportError where what it needs is not installed."""
        return import_module(f"{self._package}.sandbox")

    @cached_property
    def plan(self) -> Plan:
        """What the sandboxes of all tests are made from, read once."""
        plan: Plan = self.room().plan()
        return plan

    def plug_in(self, config: Any) -> None:
        """Give the fixtures to a run of pytest."""
        try:
            self.room()
        except ImportError as error:
            import pytest  # noqa: PLC0415 - which is there, as it asks

            raise pytest.UsageError(str(error)) from None
        from .fixtures import Fixtures  # noqa: PLC0415 - which needs pytest and the extra

        fixtures = Fixtures(lambda: self.plan, self._ways, self._clients)
        config.pluginmanager.register(fixtures, f"{self._package}.testing fixtures")

    def _clients(self) -> tuple[Any, Any]:
        package = import_module(self._package)
        return getattr(package, self._client), getattr(package, f"Async{self._client}")

    def _schemas(self) -> Schemas:
        self.room()
        from ..sandbox import Schemas as Known  # noqa: PLC0415 - which needs the extra

        return Known(self.plan.document.components.get("schemas", {}))
