"""Spans of OpenTelemetry: one an attempt, without secrets."""

from __future__ import annotations

import sys

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from loopback import Connection, Loopback, Received
from runtime.auth import BearerToken
from runtime.errors.tree import ConfigurationError, ConnectionLostError
from runtime.messages.message import Request
from runtime.transport.options import TransportOptions
from runtime.transport.telemetry import TracingHook
from sending import KINDS, OPERATION, QUICK, Kind, send


@pytest.mark.parametrize("kind", KINDS)
def test_each_attempt_is_a_client_span_of_the_current_one(kind: Kind) -> None:
    """Names, attributes and status follow the conventions, and the trace travels on."""

    def answer(received: Received, connection: Connection) -> None:
        connection.respond(503 if received.number == 0 else 200)

    exporter = InMemorySpanExporter()
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    options = TransportOptions(hooks=(TracingHook(provider),), retry=QUICK.retry)
    with Loopback(answer) as server, provider.get_tracer("t").start_as_current_span("job") as job:
        send(
            kind,
            Request(method="GET", url=server.url + "/x?token=hidden-1", operation=OPERATION),
            base_url=server.url,
            auth=BearerToken("token-123456"),
            options=options,
        )
        first, second = exporter.get_finished_spans()
        assert first.name == "GET /customer/{number}"
        assert first.kind is SpanKind.CLIENT
        assert first.parent is not None
        assert first.parent.span_id == job.get_span_context().span_id
        assert (first.status.status_code, second.status.status_code) == (
            StatusCode.ERROR,
            StatusCode.UNSET,
        )
        known = dict(second.attributes or {})
        assert known["http.response.status_code"] == 200
        assert known["http.request.resend_count"] == 1
        assert known["erp.operation"] == "Customer_Get"
        assert known["server.port"] == server.port
        assert known["url.full"] == server.url + "/x?token=[redacted]"
        assert second.context is not None
        traceparent = server.received[1].headers["traceparent"]
        assert traceparent.split("-")[2] == f"{second.context.span_id:016x}"
        assert "token-123456" not in first.to_json()
    provider.shutdown()


def test_a_failure_is_the_spans_error() -> None:
    """Where no answer came the span names the kind of error."""

    def answer(received: Received, connection: Connection) -> None:
        connection.reset()

    exporter = InMemorySpanExporter()
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    options = TransportOptions(hooks=(TracingHook(provider),))
    with Loopback(answer) as server, pytest.raises(ConnectionLostError):
        send(
            "sync",
            Request(method="POST", url=server.url),
            base_url=server.url,
            options=options,
        )
    (span,) = exporter.get_finished_spans()
    assert (span.attributes or {})["error.type"] == "ConnectionLostError"
    assert span.name == "POST"
    provider.shutdown()


def test_a_missing_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra the error names the package."""
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(ConfigurationError, match="opentelemetry-api"):
        TracingHook()
