"""Notifications of a public status page, in the JSON that Atlassian Statuspage sends.

A body has no type: ``component_update`` marks a change of a component, ``incident`` an incident,
and an incident with ``scheduled_for`` is a maintenance. Unknown fields are ignored, and every
text such as a status may take values that are not known today.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from ..errors import DecodeError


class StatusPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page that sent the notification, and the state of the whole."""

    id: str = ""
    status_indicator: str = ""
    status_description: str = ""


class Component(msgspec.Struct, frozen=True, kw_only=True):
    """One part of the service and its present status (``operational``, ``major_outage`` …)."""

    id: str = ""
    name: str = ""
    status: str = ""
    created_at: datetime | None = None


class ComponentChange(msgspec.Struct, frozen=True, kw_only=True):
    """The step from one status to another."""

    id: str = ""
    component_id: str = ""
    old_status: str | None = None
    new_status: str = ""
    created_at: datetime | None = None


class IncidentUpdate(msgspec.Struct, frozen=True, kw_only=True):
    """One entry in the course of an incident or maintenance."""

    id: str = ""
    status: str = ""
    body: str = ""
    created_at: datetime | None = None
    display_at: datetime | None = None


class Incident(msgspec.Struct, frozen=True, kw_only=True):
    """An incident or a maintenance; times have the page's zone."""

    id: str = ""
    name: str = ""
    status: str = ""
    impact: str = ""
    shortlink: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    resolved_at: datetime | None = None
    scheduled_for: datetime | None = None
    scheduled_until: datetime | None = None
    incident_updates: tuple[IncidentUpdate, ...] = ()
    components: tuple[Component, ...] = ()


class ComponentNotification(msgspec.Struct, frozen=True, kw_only=True):
    """A component changed its status."""

    page: StatusPage = StatusPage()
    component: Component = Component()
    change: ComponentChange = msgspec.field(name="component_update")


class IncidentNotification(msgspec.Struct, frozen=True, kw_only=True):
    """An incident was reported, went on or ended."""

    page: StatusPage = StatusPage()
    incident: Incident


class MaintenanceNotification(msgspec.Struct, frozen=True, kw_only=True):
    """A maintenance was planned, began or ended; see the incident's ``scheduled_…`` times."""

    page: StatusPage = StatusPage()
    incident: Incident


StatusNotification = ComponentNotification | IncidentNotification | MaintenanceNotification


def status_notification(fields: dict[str, object], content: bytes) -> StatusNotification | None:
    """What a status page says; None where it is not one that says it. Raises DecodeError."""
    kind = _type_of(fields)
    return None if kind is None else _read(kind, fields, content)


def _type_of(fields: dict[str, object]) -> type[StatusNotification] | None:
    if isinstance(fields.get("component_update"), dict):
        return ComponentNotification
    incident = fields.get("incident")
    if not isinstance(incident, dict):
        return None
    return MaintenanceNotification if incident.get("scheduled_for") else IncidentNotification


def _read(
    kind: type[StatusNotification], fields: dict[str, object], content: bytes
) -> StatusNotification:
    try:
        return msgspec.convert(_without_nulls(fields), kind)
    except RecursionError:
        raise DecodeError("nested too deep", model=kind.__name__, body=content) from None
    except (msgspec.ValidationError, ValueError, ArithmeticError) as error:
        reason, _, path = str(error).partition(" - at `$")
        pointer = path.rstrip("`").replace(".", "/").replace("[", "/").replace("]", "")
        raise DecodeError(reason, pointer=pointer, model=kind.__name__, body=content) from None


def _without_nulls(value: object) -> object:
    """With null as if absent, so that a field that is cleared one day breaks no receiver."""
    if isinstance(value, dict):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value
