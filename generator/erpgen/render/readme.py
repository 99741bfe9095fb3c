"""The README of the package, with examples taken from its own operations."""

from __future__ import annotations

from erpgen.model.types import ApiModel
from erpgen.render.auth import examples as ways_to_sign_in
from erpgen.render.environment import render
from erpgen.render.examples import Examples
from erpgen.render.settings import PackageSettings


def readme(model: ApiModel, settings: PackageSettings) -> str:
    """The text of README.md."""
    several = settings.webhooks is not None and settings.webhooks.items is not None
    return render(
        "README.md.jinja",
        settings=settings,
        title=model.title or settings.distribution,
        count=sum(len(resource.operations) for resource in model.resources),
        resources=len(model.resources),
        base_url=model.base_url,
        examples=Examples(model),
        background=model.background is not None,
        parse="parse_webhooks" if several else "parse_webhook",
        received="list[Notification]" if several else "Notification",
        ways=ways_to_sign_in(settings.ways),
    )
