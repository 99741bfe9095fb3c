"""The packages of all APIs under ``specs/``, as tests of their users import them."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

import msgspec

from shipped_client import import_generated

APIS = {
    "visma-net-erp": "visma_net_erp",
    "business-central": "business_central",
    "tripletex": "tripletex",
    "e-conomic": "e_conomic",
}


class Package(NamedTuple):
    """A package with the modules that tests use; Any, as it is made while they run."""

    name: str
    testing: Any
    sandbox: Any
    models: Any
    values: Any

    def classes(self) -> Iterator[Any]:
        """The classes of JSON objects, each once, by name."""
        found: dict[str, Any] = {}
        for one in pkgutil.iter_modules(self.models.__path__):
            module = import_module(f"{self.models.__name__}.{one.name}")
            found |= {kind.__name__: kind for kind in vars(module).values() if self._is_own(kind)}
        yield from (found[name] for name in sorted(found))

    def _is_own(self, kind: object) -> bool:
        own = self.models.__name__
        return (
            isinstance(kind, type)
            and issubclass(kind, msgspec.Struct)
            and kind.__module__.startswith(f"{own}.")
        )


@cache
def package(api: str) -> Package:
    """The package of an API, generated for this run."""
    import_generated(api)
    name = APIS[api]
    modules = ("testing", "sandbox", "models", "_runtime.values")
    return Package(name, *(import_module(f"{name}.{one}") for one in modules))
