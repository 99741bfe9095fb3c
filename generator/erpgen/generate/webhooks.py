"""Whether ``[webhooks]`` names what the document says of its webhooks, where it says anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from erpgen import pointer as json_pointer
from erpgen.config import WebhookSettings
from erpgen.errors import InputError
from erpgen.lenient import mapping
from erpgen.model.locate import follow, resolved, step

_METHODS = ("post", "put", "patch")


def prove_webhooks(settings: WebhookSettings, content: Mapping[str, Any]) -> None:
    """InputError for a list of places of which no webhook of the document has any.

    Documents before OpenAPI 3.1 have no webhooks, and many others do not say them: they pass.
    """
    components = mapping(mapping(content.get("components")).get("schemas"))
    bodies = list(_bodies(content))
    if settings.items is not None:
        found = [follow(body, settings.items, components) for body in bodies]
        if bodies and not any(one and "items" in one for one in found):
            raise _refused("items", settings.items)
        bodies = [one["items"] for one in found if one and "items" in one]
    for key, places in settings.places.items():
        told = [place for place in places if not place.startswith("header:")]
        if len(told) < len(places) or not bodies:
            continue
        if not any(_has(body, place, components) for body in bodies for place in told):
            raise _refused(key, *places)


def _bodies(content: Mapping[str, Any]) -> Iterator[Any]:
    for item in mapping(content.get("webhooks")).values():
        for method in _METHODS:
            body = mapping(mapping(mapping(item).get(method)).get("requestBody"))
            for media in mapping(body.get("content")).values():
                if "schema" in mapping(media):
                    yield media["schema"]


def _has(schema: Any, place: str, components: Mapping[str, Any]) -> bool:
    """Whether a body has such a place, whatever the case of its names."""
    node = resolved(schema, components)
    for token in (place if place.startswith("/") else f"/{place}").split("/")[1:]:
        wanted = json_pointer.unescape(token)
        names = [*mapping(node.get("properties")), wanted]
        name = next(name for name in names if name.lower() == wanted.lower())
        inner = step(node, name)
        if not isinstance(inner, Mapping):
            return "properties" not in node  # an object that the document does not describe
        node = resolved(inner, components)
    return True


def _refused(key: str, *places: str) -> InputError:
    return InputError(
        "api.toml",
        f"webhooks.{key}: no webhook of the document has {' or '.join(map(repr, places))}",
        "correct the place",
    )
