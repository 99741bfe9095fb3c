"""``[webhooks]``: where the requests that the API sends by itself say what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from erpgen.counting import counted
from erpgen.document_view import DocumentView
from erpgen.init.answers import AnswerView, kinds
from erpgen.init.proposals import TableProposal
from erpgen.init.recognise.vocabulary import plain
from erpgen.lenient import mapping, sequence
from erpgen.model import media

_METHODS = ("post", "put", "patch")
_TEXTS = frozenset({"string", "integer"})
_PLACES: Mapping[str, tuple[str, ...]] = {
    "event": ("event", "eventtype", "eventname", "type", "topic", "changetype", "action"),
    "id": ("id", "eventid", "notificationid", "messageid", "webhookid", "deliveryid"),
    "resource": ("resource", "resourceurl", "resourceid", "entityid", "objectid", "uri", "url"),
    "tenant": ("tenant", "tenantid", "companyid", "company", "accountid", "organizationid"),
}


def table(document: DocumentView) -> TableProposal | None:
    """The places that most of the document's webhooks have."""
    bodies = list(_bodies(document))
    items = _most(_array(one) for one in bodies)
    inner = bodies if items is None else [_elements(one, items) for one in bodies]
    settings: dict[str, Any] = {} if items is None else {"items": items}
    for key, words in _PLACES.items():
        place = _most(_place(one, words) for one in inner)
        if place is not None:
            settings[key] = place
    if "event" not in settings:
        return None
    return TableProposal(
        name="webhooks",
        found=f"{counted(len(bodies), 'webhook')} with a place for the event",
        settings=settings,
    )


def _bodies(document: DocumentView) -> Iterator[AnswerView]:
    for item in mapping(document.content.get("webhooks")).values():
        for method in _METHODS:
            body = mapping(mapping(mapping(item).get(method)).get("requestBody"))
            chosen = media.preferred(mapping(body.get("content")))
            if chosen is not None and "json" in chosen[0]:
                yield AnswerView(chosen[1], (), document.schemas)


def _array(body: AnswerView) -> str | None:
    """The array of events, where one request has several: all that there is of its kind."""
    if body.is_array(""):
        return ""
    lists = [place for place, _, _ in body.places(1) if body.is_array(place)]
    named = _place(body, _PLACES["event"])
    return lists[0] if len(lists) == 1 and named is None else None


def _elements(body: AnswerView, items: str) -> AnswerView:
    return AnswerView(body.node(f"{items}/*") or {}, (), body.components)


def _place(body: AnswerView, words: tuple[str, ...]) -> str | None:
    """The place of the first of these words, at the top before what is below."""
    places = sorted(body.places(), key=lambda one: one[0].count("/"))
    for word in words:
        for place, name, node in places:
            if plain(name) == word and _is_text(node):
                return place
    return None


def _is_text(node: Mapping[str, Any]) -> bool:
    values = [node.get("const"), *sequence(node.get("enum"))]
    return bool(kinds(node) & _TEXTS) or any(isinstance(one, str) for one in values)


def _most(places: Iterator[str | None]) -> str | None:
    """The place that most have, None where most have none."""
    counts = Counter(places)
    return counts.most_common(1)[0][0] if counts else None
