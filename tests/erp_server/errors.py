"""The shapes in which the API and what stands before it tell errors."""

from __future__ import annotations

from starlette.responses import Response

from erp_server.exact_json import Json, write


def json_answer(status: int, body: Json, headers: dict[str, str] | None = None) -> Response:
    """JSON with every digit kept."""
    return Response(write(body), status, headers, "application/json")


def application(status: int, message: str) -> Response:
    """The application's own: one message."""
    return json_answer(status, {"message": message})


def gateway(status: int, code: str, message: str) -> Response:
    """The gateway's: a fault with a code."""
    return json_answer(
        status,
        {
            "ExceptionType": "IPPException",
            "ExceptionMessage": message,
            "ExceptionFaultCode": code,
            "ExceptionMessageID": f"{code}_6e2a06a8",
            "ExceptionDetails": "",
        },
    )


def text(status: int, message: str) -> Response:
    """Plain text that says it is JSON, as happens."""
    return Response(message, status, media_type="application/json")


def empty(status: int) -> Response:
    """A status and nothing else."""
    return Response(b"", status)


def page(status: int, title: str) -> Response:
    """A page of something before the application."""
    return Response(f"<html><title>{title}</title></html>", status, media_type="text/html")


def oauth(status: int, error: str) -> Response:
    """As the token endpoint tells it."""
    return json_answer(status, {"error": error})
