"""The modules that a package has once, whatever its resources are."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.model.names import module_name
from erpgen.model.text import first_sentence, one_line
from erpgen.model.types import ApiModel, Resource, Scalar
from erpgen.render.auth import error_names, sign_in
from erpgen.render.environment import render
from erpgen.render.literal import docstring
from erpgen.render.resource_modules import TWINS
from erpgen.render.servers import choices
from erpgen.render.settings import PackageSettings

_EXPORTS = (
    ("_runtime.answers", ("AsyncCreated", "Created")),
    ("_runtime.background", ("AsyncBackgroundJob", "BackgroundJob")),
    ("_runtime.paging", ("AsyncPager", "Page", "Pager")),
    ("_runtime.streams", ("AsyncItemStream", "ItemStream", "ServerSentEvent")),
    ("_runtime.transport", ("Attempt", "Hook", "RateLimiter", "RetryPolicy", "Timeouts")),
    ("_runtime.values", ("UNSET", "Upload")),
    ("_runtime.wire", ("ge", "gt", "le", "lt")),
    ("errors", ("ApiError", "ErpError")),
)
"""What the package offers by name, by the module that has it."""


_ARGUMENT_TYPES = {Scalar.STRING: "str", Scalar.INTEGER: "int", Scalar.UUID: "UUID | str"}


def client_modules(
    model: ApiModel, settings: PackageSettings, inside: str
) -> Iterator[tuple[str, str]]:
    """The modules that make the package: what it offers, its client, sign-in, errors, webhooks."""
    title = one_line(model.title) or settings.distribution
    resources = [_resource_names(one) for one in model.resources]
    yield (
        f"{inside}/__init__.py",
        render(
            "package_init.py.jinja",
            doc=docstring([f"Client for {title}."], 0),
            client=settings.client,
            version=settings.version,
            exports=_exports(settings.client),
        ),
    )
    yield (
        f"{inside}/_client.py",
        render(
            "client.py.jinja",
            settings=settings,
            client=settings.client,
            doc=docstring([f"Client for {title}."], 4),
            resources=resources,
            background=model.background,
            queue_only=model.background is not None
            and all(one.attribute != "background" for one in model.resources),
            base_url=model.base_url,
            arguments=[
                {"name": str(one.python), "type": _ARGUMENT_TYPES[one.scalar]}
                for one in model.client_arguments
            ],
            uuids=any(one.scalar is Scalar.UUID for one in model.client_arguments),
            security=model.security,
            choices=choices(model.servers),
            faults=settings.faults,
            rules_of_errors=any(
                (
                    settings.faults,
                    settings.message_advice,
                    settings.request_id_headers,
                    settings.error_places,
                )
            ),
            message_advice=settings.message_advice,
            twins=TWINS,
        ),
    )
    yield f"{inside}/auth.py", render("auth.py.jinja", settings=settings, **sign_in(settings))
    yield f"{inside}/errors.py", render("errors.py.jinja", error_names=error_names())
    if settings.webhooks is not None:
        yield f"{inside}/webhooks.py", render("webhooks.py.jinja", webhooks=settings.webhooks)


def _exports(client: str) -> list[tuple[str, list[str]]]:
    """What the package offers by name; the client's own classes go before any of it."""
    own = {client, f"Async{client}"}
    kept = ((module, [name for name in names if name not in own]) for module, names in _EXPORTS)
    return [(module, names) for module, names in kept if names]


def _resource_names(resource: Resource) -> dict[str, str]:
    text = first_sentence(resource.doc) or f"Operations of {one_line(resource.tag)}."
    return {
        "attribute": resource.attribute,
        "class_name": resource.class_name,
        "module": module_name(resource.attribute),
        "doc": docstring([text], 8),
    }
