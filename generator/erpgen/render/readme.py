"""The README of the package, with examples taken from its own operations."""

from __future__ import annotations

from erpgen.model.types import ApiModel
from erpgen.render.environment import render
from erpgen.render.examples import Examples
from erpgen.render.settings import Flow, PackageSettings


def readme(model: ApiModel, settings: PackageSettings) -> str:
    """The text of README.md."""
    return render(
        "README.md.jinja",
        settings=settings,
        title=model.title or settings.distribution,
        count=sum(len(resource.operations) for resource in model.resources),
        resources=len(model.resources),
        base_url=model.base_url,
        examples=Examples(model),
        background=model.background is not None,
        service=_service(settings),
    )


def _service(settings: PackageSettings) -> Flow | None:
    """The sign-in that needs nobody, where the API has it."""
    return next((one for one in settings.flows if one.kind == "ServiceCredentials"), None)
