"""The module of a package that tests of programs use."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.model.types import ApiModel, StructModel
from erpgen.render.auth import calls_by_kind
from erpgen.render.environment import render
from erpgen.render.settings import PackageSettings

_ANY_WILL_DO = ("ApiKey", "BasicLogin", "CsrfSession", "HttpCredentials", "SessionLogin")
"""Ways that a sandbox takes with any words."""


def testing_module(model: ApiModel, settings: PackageSettings) -> str:
    """Its text; only packages with a sandbox have it."""
    names = sorted(_names(model))
    ways = list(_ways(settings))
    return render("testing.py.jinja", settings=settings, names=names, ways=ways)


def _names(model: ApiModel) -> Iterator[tuple[str, str]]:
    """Classes that are not called as their schema is, with what that is called."""
    for one in model.schemas:
        if isinstance(one, StructModel) and one.schema_names and one.name not in one.schema_names:
            yield one.name, one.schema_names[0]


def _ways(settings: PackageSettings) -> Iterator[str]:
    """How one signs in to a sandbox, as Python: a way of each kind that the API has."""
    calls = calls_by_kind(settings.ways)
    if "BearerToken" in calls:
        yield "auth.BearerToken(sandbox.token)"
    yield from (f"auth.{calls[kind]}" for kind in _ANY_WILL_DO if kind in calls)
