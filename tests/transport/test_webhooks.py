"""What the API and its status page send to a receiver, and what strangers send."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.errors.tree import DecodeError
from runtime.notifications import (
    LARGEST_BODY,
    BackgroundNotification,
    WebhookRules,
    body_of,
    fields_of,
    read_body,
)
from runtime.status_page import (
    ComponentNotification,
    IncidentNotification,
    MaintenanceNotification,
    status_notification,
)
from runtime.webhooks import EntityNotification, notification

RULES = WebhookRules(
    event=("eventType", "eventId", "event"),
    action=("action",),
    resource=("resourceUri",),
    tenant=("contextId",),
    id=("id",),
    state=("stateLocation",),
    content=("contentLocation",),
)


def parse_webhook(
    body: bytes | str, headers: dict[str, str], rules: WebhookRules = RULES
) -> object:
    """What the module of a package does that declares such webhooks and a status page."""
    content = body_of(body)
    fields = fields_of(read_body(content, headers), content)
    return status_notification(fields, content) or notification(fields, content, headers, rules)


HEADERS = {"Content-Type": "application/json; charset=utf-8"}
PAGE = {"id": "p1", "status_indicator": "minor", "status_description": "Partly down"}
INCIDENT = {
    "id": "i1",
    "name": "Slow answers",
    "status": "investigating",
    "impact": "minor",
    "shortlink": None,
    "created_at": "2026-05-14T14:22:39.441-06:00",
    "scheduled_for": None,
    "incident_updates": [
        {"id": "u1", "status": "investigating", "body": "Looking.", "display_at": None}
    ],
    "components": [{"id": "c1", "name": "API", "status": "degraded_performance"}],
    "something_new": {"a": 1},
}


def test_an_event_of_a_record_is_read() -> None:
    """Event, action, address and tenant are found by name, and the body is kept whole."""
    body = b'{"eventId":"customer_changed","action":"Update","resourceUri":"https://a/1","contextId":"7"}'
    found = parse_webhook(body, HEADERS)
    assert isinstance(found, EntityNotification)
    assert (found.event, found.action, found.tenant) == ("customer_changed", "Update", "7")
    assert found.resource == "https://a/1"
    assert found.data["resourceUri"] == "https://a/1"


def test_the_names_of_the_fields_are_the_apis() -> None:
    """Another API's names are given as rules, and case does not matter."""
    rules = WebhookRules(event=("kind",), resource=("link",))
    found = parse_webhook('{"KIND":"x","Link":"y"}', {}, rules)
    assert isinstance(found, EntityNotification)
    assert (found.event, found.resource) == ("x", "y")


def test_the_end_of_a_queued_call_is_read() -> None:
    """State and content addresses mark a background notification."""
    body = b'{"id":"42","stateLocation":"https://a/background/42","contentLocation":null}'
    found = parse_webhook(body, HEADERS)
    assert isinstance(found, BackgroundNotification)
    assert (found.id, found.state, found.content) == ("42", "https://a/background/42", "")


def test_an_incident_is_read() -> None:
    """Times have zones, lists are typed, nulls and new fields do no harm."""
    body = msgspec.json.encode({"meta": {}, "page": PAGE, "incident": INCIDENT})
    found = parse_webhook(body, HEADERS)
    assert isinstance(found, IncidentNotification)
    assert found.page.status_indicator == "minor"
    assert found.incident.created_at == datetime(2026, 5, 14, 20, 22, 39, 441000, tzinfo=UTC)
    assert found.incident.incident_updates[0].body == "Looking."
    assert found.incident.components[0].name == "API"


def test_a_planned_incident_is_a_maintenance() -> None:
    """A maintenance is an incident with a time that it is scheduled for."""
    planned = {**INCIDENT, "status": "scheduled", "scheduled_for": "2026-06-01T20:00:00Z"}
    found = parse_webhook(msgspec.json.encode({"page": PAGE, "incident": planned}), HEADERS)
    assert isinstance(found, MaintenanceNotification)
    assert found.incident.scheduled_for == datetime(2026, 6, 1, 20, tzinfo=UTC)


def test_a_component_change_is_read() -> None:
    """Old and new status and the component stand side by side."""
    change = {"id": "x", "component_id": "c1", "old_status": "operational", "new_status": "new!"}
    body = msgspec.json.encode({"component_update": change, "component": {"name": "API"}})
    found = parse_webhook(body, HEADERS)
    assert isinstance(found, ComponentNotification)
    assert (found.change.old_status, found.change.new_status) == ("operational", "new!")
    assert found.component.name == "API"


@pytest.mark.parametrize(
    ("body", "headers", "words"),
    [
        (b"", HEADERS, "truncated"),
        (b"{", HEADERS, "truncated"),
        (b"[]", HEADERS, "object"),
        (b"{}", HEADERS, "neither"),
        (b'{"event":""}', HEADERS, "neither"),
        (b"a=b", {"content-type": "application/x-www-form-urlencoded"}, "not JSON"),
        (b"{}", {**HEADERS, "content-encoding": "gzip"}, "encoded"),
        (b" " * (LARGEST_BODY + 1), HEADERS, "bytes"),
        (b'{"a":' * 100_000, HEADERS, "Notification"),
        (b"\xff", HEADERS, "Notification"),
    ],
)
def test_what_is_no_notification_is_a_decode_error(
    body: bytes, headers: dict[str, str], words: str
) -> None:
    """A stranger's body is refused with the reason and nothing else happens."""
    with pytest.raises(DecodeError, match=words):
        parse_webhook(body, headers)


def test_a_field_of_the_wrong_type_is_named() -> None:
    """The error points at the field."""
    broken = {**INCIDENT, "components": [{"name": 5}]}
    with pytest.raises(DecodeError) as caught:
        parse_webhook(msgspec.json.encode({"incident": broken}), HEADERS)
    assert caught.value.pointer == "/incident/components/0/name"
    assert caught.value.model == "IncidentNotification"


@given(st.binary())
def test_no_body_brings_a_receiver_down(body: bytes) -> None:
    """Whatever bytes come, the outcome is a notification or a DecodeError."""
    with contextlib.suppress(DecodeError):
        parse_webhook(body, {})
