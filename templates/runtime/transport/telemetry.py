"""OpenTelemetry spans, one an attempt; needs the ``opentelemetry-api`` package."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol

import msgspec

from ..errors import ConfigurationError
from ..messages import Request, Response, redact_url
from ..wire import origin_of
from .hooks import Attempt, Hook

if TYPE_CHECKING:
    from types import ModuleType

    from ..errors import TransportError


class _Span(Protocol):
    """As much of OpenTelemetry's span as is used; the package itself is an extra."""

    def set_attribute(self, key: str, value: str | int) -> None: ...
    def set_status(self, status: object) -> None: ...
    def end(self) -> None: ...


class TracingHook(Hook):
    """Gives each attempt a client span, a child of the span that is current at the call.

    Names and attributes follow OpenTelemetry's conventions for HTTP clients; the operation's
    id is ``erp.operation``. The span's context travels to the server as ``traceparent``.
    ``tracer_provider`` is one of OpenTelemetry's; without it the global one is used.
    """

    def __init__(self, tracer_provider: object = None) -> None:
        self._trace = _module("opentelemetry.trace")
        self._propagate = _module("opentelemetry.propagate")
        self._tracer = self._trace.get_tracer(
            __name__.partition(".")[0], tracer_provider=tracer_provider
        )

    def before(self, attempt: Attempt) -> Request:
        """Start the span."""
        request = attempt.request
        span = self._tracer.start_span(
            _span_name(attempt), kind=self._trace.SpanKind.CLIENT, attributes=_attributes(attempt)
        )
        attempt.context[__name__] = span
        carrier: dict[str, str] = {}
        self._propagate.inject(carrier, context=self._trace.set_span_in_context(span))
        return msgspec.structs.replace(request, headers=(*request.headers, *carrier.items()))

    def after(self, attempt: Attempt, outcome: Response | TransportError) -> None:
        """End the span with the status or the kind of failure."""
        span: _Span = attempt.context.pop(__name__)
        if isinstance(outcome, Response):
            span.set_attribute("http.response.status_code", outcome.status)
            failure = str(outcome.status) if outcome.status >= 400 else ""
        else:
            failure = type(outcome).__name__
        if failure:
            span.set_attribute("error.type", failure)
            span.set_status(self._trace.Status(self._trace.StatusCode.ERROR))
        span.end()


def _span_name(attempt: Attempt) -> str:
    operation = attempt.operation
    return f"{operation.method} {operation.path}" if operation else attempt.request.method


def _attributes(attempt: Attempt) -> dict[str, str | int]:
    request = attempt.request
    origin = origin_of(request.url)
    attributes: dict[str, str | int] = {
        "http.request.method": request.method,
        "url.full": redact_url(request.url),
        "server.address": origin.host,
        "server.port": origin.port,
    }
    if attempt.number:
        attributes["http.request.resend_count"] = attempt.number
    if attempt.operation is not None:
        attributes["erp.operation"] = attempt.operation.id
    return attributes


def _module(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError:
        raise ConfigurationError("TracingHook needs opentelemetry-api: install it") from None
