"""Scenarios that are left, each with the reason."""

_EMPTY = "an empty value of the path would ask for another address, so it is refused before sending"
_UNDECLARED = "the server wants a body and a query parameter that its document does not declare"

REASONS: dict[str, str] = {
    "UrlPathsByteEmpty": _EMPTY,
    "UrlPathsStringEmpty": _EMPTY,
    "UrlQueriesArrayCsvEmpty": "a list without members is undefined, and not sent (RFC 6570 §2.3)",
    "RequestWithSecrets": _UNDECLARED,
}
