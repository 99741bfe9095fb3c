"""The report for a program; the schema is in :data:`SCHEMA`."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING

from erpgen.diff.report.names import client_breaks
from erpgen.diff.report.summary import summary_line
from erpgen.diff.types import Level
from erpgen.printable import json_text

if TYPE_CHECKING:
    from erpgen.diff.types import Change, Diff, ProseChange, Release, RuleChange, Site
    from erpgen.document import Json
    from erpgen.surface.types import ClientChanges


def as_json(diff: Diff) -> str:
    """The diff as JSON text."""
    report: dict[str, Json] = {
        "summary": _summary(diff),
        "changes": [_change(change) for change in diff.changes],
        "notes": list(diff.notes),
        "client_breaks": client_breaks(diff),
        "prose": [_reworded(one) for one in diff.prose] if diff.shows_prose else [],
        "client": _client(diff.client) if diff.client else None,
        "rules": [_rule(rule) for rule in diff.rules],
    }
    return json_text(report) + "\n"


def schema() -> dict[str, Json]:
    """The JSON Schema that every report fits."""
    text = files("erpgen.diff.report").joinpath("diff.schema.json").read_text("utf-8")
    parsed: dict[str, Json] = json.loads(text)
    return parsed


def _summary(diff: Diff) -> dict[str, Json]:
    return {
        "old": _release(diff.old),
        "new": _release(diff.new),
        "level": diff.level.value if diff.level else None,
        **{level.value: diff.count(level) for level in Level},
        "sites": sum(len(change.sites) for change in diff.changes),
        "client_breaks": len(client_breaks(diff)),
        "prose": len(diff.prose),
        "text": summary_line(diff),
        "bump": diff.bump.value if diff.bump else None,
    }


def _reworded(one: ProseChange) -> dict[str, Json]:
    return {"pointer": one.pointer, "old": one.old, "new": one.new}


def _release(release: Release) -> dict[str, Json]:
    return {
        "source": release.source,
        "title": release.title,
        "version": release.version,
        "operations": release.operations,
        "schemas": release.schemas,
    }


def _change(change: Change) -> dict[str, Json]:
    client = change.client
    return {
        "id": change.id,
        "level": change.level.value,
        "direction": change.direction.value,
        "area": change.area,
        "operation": change.operation,
        "path": change.path,
        "pointer": change.pointer,
        "text": change.text,
        "old": change.old,
        "new": change.new,
        "client": {"names": list(client.names), "breaks": client.breaks.value} if client else None,
        "fingerprint": change.fingerprint,
        "sites": [_site(site) for site in change.sites],
    }


def _client(client: ClientChanges) -> dict[str, Json]:
    return {
        "added": list(client.added),
        "removed": list(client.removed),
        "renamed": [{"old": one.old, "new": one.new} for one in client.renamed],
        "changed": [
            {"name": one.name, "old": one.old, "new": one.new, "breaks": one.breaks.value}
            for one in client.changed
        ],
        "address": list(client.address) if client.address else None,
    }


def _rule(rule: RuleChange) -> dict[str, Json]:
    return {
        "overlay": rule.overlay,
        "action": rule.action,
        "target": rule.target,
        "old": rule.old,
        "new": rule.new,
        "description": rule.description,
        "places": list(rule.places),
    }


def _site(site: Site) -> dict[str, Json]:
    return {
        "id": site.id,
        "level": site.level.value,
        "direction": site.direction.value,
        "operation": site.operation,
        "path": site.path,
        "pointer": site.pointer,
        "text": site.text,
        "fingerprint": site.fingerprint,
    }
