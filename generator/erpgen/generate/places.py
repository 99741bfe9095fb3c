"""Whether places in ``api.toml`` are such that the document has, where it says anything of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from erpgen import pointer as json_pointer
from erpgen.config import ErrorPlaces, WebhookSettings
from erpgen.document import operations_in
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
            raise _refused("webhooks.items: no webhook of the document", settings.items)
        bodies = [one["items"] for one in found if one and "items" in one]
    for key, places in settings.places.items():
        told = [place for place in places if not place.startswith("header:")]
        if len(told) < len(places) or not bodies:
            continue
        if not any(_has(body, place, components) for body in bodies for place in told):
            raise _refused(f"webhooks.{key}: no webhook of the document", *places)


def prove_errors(places: ErrorPlaces, content: Mapping[str, Any]) -> None:
    """InputError for a list of places of which no error body of the document has any.

    Documents that type no error body pass, and so do those that only call it an object.
    """
    components = mapping(mapping(content.get("components")).get("schemas"))
    bodies = list(_error_bodies(content))
    for key in ("message", "code", "details"):
        told = getattr(places, key)
        if told and bodies and not any(_has(one, at, components) for one in bodies for at in told):
            raise _refused(f"errors.{key}: no error of the document", *told)


def _error_bodies(content: Mapping[str, Any]) -> Iterator[Any]:
    seen: list[Any] = []
    operations = (one for item in mapping(content.get("paths")).values() for one in _of(item))
    for operation in operations:
        responses = mapping(operation.get("responses"))
        # Where nothing else is declared, the default is the answer of a call that succeeds.
        alone = not any(str(status).startswith("2") for status in responses)
        for status, response in responses.items():
            if str(status).upper().startswith(("4", "5") if alone else ("4", "5", "D")):
                found = [one for one in _json_schemas(response) if one and one not in seen]
                seen += found
                yield from found


def _of(item: Any) -> Iterator[Mapping[str, Any]]:
    return (operation for _, _, operation in operations_in(item))


def _json_schemas(response: Any) -> Iterator[Any]:
    for name, media in mapping(mapping(response).get("content")).items():
        if "json" in str(name):
            yield mapping(media).get("schema")


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


def _refused(what: str, *places: str) -> InputError:
    return InputError(
        "api.toml",
        f"{what} has {' or '.join(map(repr, places))}",
        "correct the place",
    )
