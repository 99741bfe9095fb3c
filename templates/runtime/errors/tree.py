"""What can go wrong in a call.

::

    ErpError
    ├── ConfigurationError          the client was set up in a way that cannot work
    ├── ClientClosedError           the client was used after close()
    ├── AuthError                   no token: sign-in or token request was refused
    ├── TransportError              no usable answer came; itself, where the upload failed here
    │   ├── ConnectError            nothing was sent: no connection
    │   ├── ConnectionLostError     broke off after sending began; may have been processed
    │   ├── RequestTimeoutError     took too long (also a TimeoutError)
    │   ├── RedirectError           redirected to where it must not follow, or without end
    │   └── ResponseError           bytes that are no HTTP, or a broken content encoding
    ├── ApiError                    the server answered with an error status
    │   ├── BadRequestError 400     AuthenticationError 401     PermissionDeniedError 403
    │   ├── NotFoundError 404       ConflictError 409           GoneError 410
    │   ├── PreconditionFailedError 412                         UnprocessableEntityError 422
    │   ├── RateLimitError 429      ServerError 5xx
    │   └── LicenseError            no licence, by fault code whatever the status
    ├── DecodeError                 the body of a good answer is not what was promised
    ├── PagingError                 a list that cannot be read to its end page by page
    ├── BookmarkError               no bookmark of this list, company and filters, or a damaged one
    └── BackgroundError             a queued call
        ├── BackgroundFailed        ran, and ended in an error
        ├── BackgroundExpired       its result is no longer kept
        └── BackgroundTimeout       not finished in time (also a TimeoutError)

No text, ``repr`` or attribute of these holds a credential.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..messages import retry_after_seconds
from .body import ErrorRules, parse_error_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..messages import Request, Response
    from ..operations import Operation

__all__ = [
    "ApiError",
    "AuthError",
    "AuthenticationError",
    "BackgroundError",
    "BackgroundExpired",
    "BackgroundFailed",
    "BackgroundTimeout",
    "BadRequestError",
    "BookmarkError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "ConnectionLostError",
    "DecodeError",
    "ErpError",
    "GoneError",
    "LicenseError",
    "NotFoundError",
    "PagingError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ResponseError",
    "ServerError",
    "TransportError",
    "UnprocessableEntityError",
    "error_from_response",
]

Phase = Literal["connect", "write", "read", "pool", "quota", "sign-in", "total"]


class ErpError(Exception):
    """Base of everything the client raises on purpose."""

    def __reduce__(self) -> tuple[object, ...]:
        # The default would call __init__ with the text alone, and fail in another process.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: type[ErpError], args: tuple[object, ...], state: dict[str, object]) -> ErpError:
    error = kind.__new__(kind, *args)
    error.args = args  # an OSError, which a time-out is, takes them in __init__ only
    error.__dict__.update(state)
    return error


class ConfigurationError(ErpError, ValueError):
    """The client was given something that cannot work, such as an http:// address."""


class ClientClosedError(ErpError):
    """The client was used after it was closed."""


class AuthError(ErpError):
    """No token could be had: ``code`` is the OAuth error code where the server gave one."""

    def __init__(self, message: str, *, code: str | None = None, status: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.status = status


class TransportError(ErpError):
    """No usable answer came; ``sent`` is False where the server certainly saw no request.

    ``message`` is what happened; the text says of which call, at which ``address``, and what to do.
    """

    sent = True
    address = ""
    cure: ClassVar[str] = ""

    def __init__(
        self,
        message: str,
        *,
        operation: Operation[Any] | None = None,
        sent: bool | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        if sent is not None:
            self.sent = sent

    def __str__(self) -> str:
        place = _place(self.operation, self.address)
        text = f"{place}: {self.message}" if place else self.message
        return f"{text.rstrip('.')}. {self.cure}" if self.cure else text


class ConnectError(TransportError):
    """No connection could be made (refused, unknown host, TLS or proxy failure)."""

    sent = False
    cure = "Nothing was sent: check the address, the network and any proxy."


class ConnectionLostError(TransportError):
    """The connection broke after sending began, so the server may have done the work."""

    cure = "The server may have done the work: read the record before you send it again."


class RequestTimeoutError(TransportError, TimeoutError):
    """The call took too long; ``phase`` says in what."""

    cure = "timeout= gives a call more seconds."

    def __init__(
        self,
        message: str,
        *,
        phase: Phase,
        operation: Operation[Any] | None = None,
        sent: bool | None = None,
    ) -> None:
        super().__init__(message, operation=operation, sent=sent)
        self.phase = phase


class RedirectError(TransportError):
    """The server redirected without end, or to where this request must not go."""

    cure = "Look whether base_url= is still the address of the API."


class ResponseError(TransportError):
    """What came back is not HTTP, or its content encoding is broken."""

    cure = "A proxy or gateway between may have changed the answer."


class ApiError(ErpError):
    """The server answered with an error status.

    ``code`` is the API's own error code, ``message`` what the server said, ``advice`` what is
    known about the cure, ``body`` the raw bytes, ``request_id`` what the vendor's support asks for.
    ``details`` are what the API says of single fields, as JSON, where it is known to say it.
    ``parsed`` is the body as an object of the class that the document declares for this status,
    None where it declares none or the server sent something else.
    """

    parsed: Any = None
    details: tuple[Any, ...] = ()
    cure: ClassVar[str] = ""
    """What to do where the API's own advice says nothing."""

    def __init__(
        self,
        *,
        status: int,
        message: str = "",
        code: str | None = None,
        advice: str = "",
        body: bytes = b"",
        request_id: str | None = None,
        headers: Mapping[str, str] | None = None,
        operation: Operation[Any] | None = None,
        address: str = "",
    ) -> None:
        self.status = status
        self.code = code
        self.message = message
        self.advice = advice or self.cure
        self.body = body
        self.request_id = request_id
        self.headers: Mapping[str, str] = headers or {}
        self.operation = operation
        self.address = address
        super().__init__(self._text())

    def _text(self) -> str:
        code = f" [{self.code}]" if self.code and self.code != self.message else ""
        place = _place(self.operation, self.address)
        where = f" in {place}" if place else ""
        text = f"{self.status}{code}{where}: {self.message or 'no message'}"
        if self.advice:
            text = f"{text.rstrip('.')}. {self.advice}"
        return f"{text} (request id {self.request_id})" if self.request_id else text


class BadRequestError(ApiError):
    """400: the server refused the request's content."""


class AuthenticationError(ApiError):
    """401: the token was not accepted."""

    cure = "Look whether the credentials are right, and of this environment."


class PermissionDeniedError(ApiError):
    """403: the token is good, but not for this."""

    cure = "Look which rights the API wants for this, and whether the user or application has them."


class NotFoundError(ApiError):
    """404: there is nothing of that key."""

    cure = "Look whether the key and base_url= are right."


class ConflictError(ApiError):
    """409: the record is in another state than the call needs."""


class GoneError(ApiError):
    """410: it existed, and was removed."""


class PreconditionFailedError(ApiError):
    """412: the record changed since the ETag that was sent."""

    cure = "Read the record again, and make the change on what it is now."


class UnprocessableEntityError(ApiError):
    """422: well-formed, but against a rule."""


class RateLimitError(ApiError):
    """429: over the quota; ``retry_after`` is in seconds where the server said."""

    cure = "Wait as long as error.retry_after says; a RateLimiter keeps below the quota."

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait by the answer's headers, None where they say nothing."""
        return retry_after_seconds(self.headers)


class ServerError(ApiError):
    """5xx: the server or a gateway before it failed."""

    cure = "Call again later; the vendor's support finds the call by its request id."


class LicenseError(ApiError):
    """The company has no licence for the API, or the wrong company was asked."""


class DecodeError(ErpError):
    """A good answer whose body does not decode.

    ``pointer`` is a JSON pointer to the value (``""`` the whole body), ``model`` the type that
    was expected, ``body`` the raw bytes.
    """

    def __init__(
        self,
        reason: str,
        *,
        pointer: str = "",
        model: str = "",
        body: bytes = b"",
        status: int | None = None,
        operation: Operation[Any] | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.pointer = pointer
        self.model = model
        self.body = body
        self.status = status
        self.operation = operation

    def __str__(self) -> str:
        text = f"{self.model or 'body'} at {self.pointer or 'the root'}: {self.reason}"
        if self.operation is None:
            return text
        cure = "What came is in error.body, and client.with_raw_response(…) gives it unread"
        return f"{_place(self.operation, '')}: {text.rstrip('.')}. {cure}."


class PagingError(ErpError):
    """The list has no end, or the server ignores which page is asked for."""


class BookmarkError(ErpError, ValueError):
    """``changes(since=…)`` was given what is no bookmark of this list, company and filters."""


class BackgroundError(ErpError):
    """A queued call did not give a result; ``state`` is the last state that was read.

    ``response`` is the whole answer of a server that carried the call out instead of queueing it.
    """

    def __init__(
        self,
        message: str,
        *,
        job_id: str = "",
        state: object = None,
        response: Response | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.job_id = job_id
        self.state = state
        self.response = response


class BackgroundFailed(BackgroundError):  # noqa: N818 - reads as the state it reports
    """The queued call ran and ended in an error; ``__cause__`` is that error where known."""


class BackgroundExpired(BackgroundError):  # noqa: N818 - as above
    """The result of the queued call is no longer kept by the server."""


class BackgroundTimeout(BackgroundError, TimeoutError):  # noqa: N818 - as above
    """The queued call was not finished in the time given; it goes on at the server."""


STATUS_ERRORS: Mapping[int, type[ApiError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
NAMED_ERRORS: Mapping[str, type[ApiError]] = {
    kind.__name__: kind for kind in (*STATUS_ERRORS.values(), ServerError, LicenseError)
}
DEFAULT_RULES = ErrorRules()


def _place(operation: Operation[Any] | None, address: str) -> str:
    """Which call it was: the method of the client, that of HTTP, and the address without query."""
    if operation is None:
        return address
    address = address or f"{operation.method} {operation.path}"
    return f"{operation.resource}.{operation.function} ({address})"


def error_from_response(
    request: Request, response: Response, rules: ErrorRules = DEFAULT_RULES
) -> ApiError:
    """The typed error for an answer with an error status; never fails on a strange body."""
    content_type = response.headers.get("content-type", "")
    body = parse_error_body(response.content, content_type, rules)
    fault = rules.fault(body.codes)
    kind = NAMED_ERRORS.get(fault.error) if fault else None
    error = (kind or _class_of(response.status))(
        status=response.status,
        code=body.code,
        message=body.message,
        advice=fault.advice if fault else rules.advice.get(response.status, ""),
        body=response.content,
        request_id=_request_id(response.headers, rules),
        headers=response.headers,
        operation=request.operation,
        address=request.shown,
    )
    error.details = body.details
    return error


def _class_of(status: int) -> type[ApiError]:
    return STATUS_ERRORS.get(status, ServerError if status >= 500 else ApiError)


def _request_id(headers: Mapping[str, str], rules: ErrorRules) -> str | None:
    names = (name.lower() for name in rules.request_id_headers)
    return next((headers[name] for name in names if name in headers), None)
