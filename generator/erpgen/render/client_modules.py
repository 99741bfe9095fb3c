"""The modules that a package has once, whatever its resources are."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.model.names import module_name
from erpgen.model.text import first_sentence, one_line
from erpgen.model.types import ApiModel, Resource, Scalar
from erpgen.render.auth import error_names, sign_in
from erpgen.render.environment import render
from erpgen.render.examples import Examples
from erpgen.render.literal import docline, docstring, literal
from erpgen.render.resource_modules import TWINS
from erpgen.render.servers import choices
from erpgen.render.settings import PackageSettings
from erpgen.render.testing import testing_module

_EXPORTS = (
    ("_runtime.answers", ("AsyncCreated", "Created")),
    ("_runtime.background", ("AsyncBackgroundJob", "BackgroundJob")),
    ("_runtime.paging", ("AsyncPager", "Page", "Pager")),
    ("_runtime.streams", ("AsyncItemStream", "ItemStream", "ServerSentEvent")),
    ("_runtime.transport", ("Attempt", "Hook", "RateLimiter", "RetryPolicy", "Timeouts")),
    ("_runtime.values", ("UNSET", "Upload", "or_none", "to_rows")),
    ("_runtime.wire", ("ge", "gt", "le", "lt")),
    ("errors", ("ApiError", "ErpError")),
)
"""What the package offers by name, by the module that has it."""

_CHANGES = ("_runtime.changes", ("AsyncChangeFeed", "ChangeFeed"))


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
            exports=_exports(model, settings.client),
        ),
    )
    yield (
        f"{inside}/_client.py",
        render(
            "client.py.jinja",
            settings=settings,
            client=settings.client,
            resources=resources,
            background=model.background,
            queue_only=model.has_jobs
            and all(one.attribute != "background" for one in model.resources),
            base_url=model.base_url,
            arguments=[
                {
                    "name": str(one.python),
                    "type": _ARGUMENT_TYPES[one.scalar],
                    "doc": docline(one_line(one.doc) or "Sent in every call that takes it."),
                }
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
            twins=[
                {**twin, "doc": _client_doc(model, settings, str(twin["prefix"]))} for twin in TWINS
            ],
        ),
    )
    yield f"{inside}/__main__.py", render("main.py.jinja", settings=settings, title=title)
    yield f"{inside}/auth.py", render("auth.py.jinja", settings=settings, **sign_in(settings))
    yield f"{inside}/errors.py", render("errors.py.jinja", error_names=error_names())
    yield f"{inside}/dlt.py", render("dlt.py.jinja", settings=settings)
    if settings.odata:
        yield f"{inside}/odata.py", render("odata.py.jinja", odata=settings.odata)
    if settings.webhooks is not None:
        yield f"{inside}/webhooks.py", render("webhooks.py.jinja", webhooks=settings.webhooks)
    if settings.sandbox:
        title = settings.title or settings.distribution
        yield f"{inside}/sandbox.py", render("sandbox.py.jinja", title=title, settings=settings)
        yield f"{inside}/testing.py", testing_module(model, settings)


def _client_doc(model: ApiModel, settings: PackageSettings, prefix: str) -> str:
    """What the class shows when one points at it: what it is, what it has, how it is used."""
    title = one_line(model.title) or settings.distribution
    client = f"{prefix}{settings.client}"
    if prefix:
        lines = [
            f"Client for {title} with asyncio: calls are awaited, lists are read by async for."
        ]
    else:
        lines = [f"Client for {title}."]
    said = first_sentence(model.doc)
    names = ", ".join(str(one.attribute) for one in model.resources)
    opened, awaited = ("async with", "await ") if prefix else ("with", "")
    example = next(
        (f"{awaited}client.{call.text()}" for call in [Examples(model).reading] if call), "..."
    )
    return docstring(
        [
            *lines,
            *(["", said] if said and not prefix else []),
            "",
            f"Resources: {names}." if names else "It has no resources.",
            "Make it with a way to sign in, or of environment variables, and close it in the end::",
            "",
            f"    {opened} {client}.from_env() as client:",
            f"        {example}",
        ],
        4,
    )


def _exports(model: ApiModel, client: str) -> list[tuple[str, list[str]]]:
    """What the package offers by name; the client's own classes go before any of it."""
    own = {client, f"Async{client}"}
    offered = (*_EXPORTS, *((_CHANGES,) if model.tells_changes else ()))
    kept = ((module, [name for name in names if name not in own]) for module, names in offered)
    return [(module, names) for module, names in kept if names]


def _resource_names(resource: Resource) -> dict[str, str]:
    text = first_sentence(resource.doc) or f"Operations of {one_line(resource.tag)}."
    text += f" Use ``{resource.prefer}`` instead." if resource.prefer else ""
    module = module_name(resource.attribute)
    return {
        "attribute": resource.attribute,
        "class_name": resource.class_name,
        "module": module,
        "place": "" if module == resource.attribute else f", {literal(module)}",
        "doc": docstring([text], 4),
    }
