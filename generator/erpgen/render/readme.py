"""The README of the package, with examples taken from its own operations."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from erpgen.model.types import ApiModel, Scalar
from erpgen.render.auth import examples as ways_to_sign_in
from erpgen.render.environment import render
from erpgen.render.examples import Examples
from erpgen.render.literal import literal
from erpgen.render.preferred import preferred
from erpgen.render.settings import PackageSettings

_ADDRESS = 'base_url="https://erp.example.com"'
_PERSON = "InteractiveLogin"
_HELD = {
    "base_url": "the address of the API, where it is not its own",
    "profile": "the profile to use where the call names none",
    "token_url": "the address for tokens, where it is not its own",
}


def _variables(settings: PackageSettings) -> Iterator[tuple[str, str]]:
    """The environment variables of a client, with what each holds."""
    environment = settings.environment
    found: dict[str, str] = {}
    for way in (each for one in environment.ways for each in (one, *one.beside)):
        for argument, name in way.arguments.items():
            found.setdefault(name, _HELD.get(argument, f"`{argument}` of `{way.class_name}`"))
    for argument, name in environment.arguments.items():
        found.setdefault(name, _HELD.get(argument, f"`{argument}` of the client"))
    found.setdefault(environment.profile, _HELD["profile"])
    yield from found.items()


def _ways(settings: PackageSettings) -> list[tuple[str, str]]:
    """What to import and how it is called; keys that go together stand in one list."""
    ways = ways_to_sign_in(settings.ways)
    together = next((one for one in settings.environment.ways if one.beside), None)
    if together is None:
        return ways
    calls = dict(ways)
    names = [one.class_name for one in (together, *together.beside)]
    listed = (", ".join(names), f"[{', '.join(calls[name] for name in names)}]")
    return [listed, *(one for one in ways if one[0] not in {*names, "ApiKey"})]


def _given(model: ApiModel) -> Iterator[str]:
    """What a client must be given beside its sign-in, as arguments of its making."""
    operations = (one for resource in model.resources for one in resource.operations)
    needed = {one.client for each in operations for one in each.parameters if one.required}
    samples = {Scalar.INTEGER: "1", Scalar.UUID: f'"{UUID(int=1)}"'}
    for one in model.client_arguments:
        if one.python in needed:
            yield f"{one.python}={samples.get(one.scalar) or literal(str(one.python))}"


def readme(model: ApiModel, settings: PackageSettings) -> str:
    """The text of README.md."""
    given = "".join(f", {one}" for one in _given(model))
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
        ways=_ways(settings),
        person=next((one.class_name for one in settings.ways if one.kind == _PERSON), ""),
        given=given,
        made_with=given if model.base_url.startswith("http") else f"{given}, {_ADDRESS}",
        variables=list(_variables(settings)),
        preferred=preferred(model),
    )
