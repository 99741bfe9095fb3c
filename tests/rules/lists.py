"""The server's lists beside the methods that read them: one of each shape and way of reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from erp_server import Record


@dataclass(frozen=True)
class Listed:
    """A list of the server and the method that reads it; ``key`` on the wire, then in Python."""

    path: str
    resource: str
    function: str
    key: str
    attribute: str
    size: str = "page_size"
    counted: bool = True

    def records(self, count: int) -> list[Record]:
        """So many records, in the order of their keys."""
        return [{self.key: f"K{at}"} for at in range(count)]

    def method(self, client: object) -> Callable[..., Any]:
        """The method of this client."""
        found: Callable[..., Any] = getattr(getattr(client, self.resource), self.function)
        return found

    def keys(self, items: Any) -> list[str]:
        """The items' keys."""
        return [str(getattr(item, self.attribute)) for item in items]


CUSTOMER = Listed("/v1/customer", "customer", "get_all", "number", "number")
TERM = Listed("/v1/creditTerm", "credit_term", "get_all", "termsId", "terms_id")
CASH = Listed(
    "/v1/cashTransaction",
    "cash_transaction",
    "get_all",
    "referenceNbr",
    "reference_nbr",
    counted=False,
)
TASK = Listed("/v1/project/tasks", "project", "get_tasks", "taskId", "task_id", counted=False)
TIME_CARD = Listed("/v1/timeCard", "time_card", "get_all", "refNbr", "ref_nbr", "number_to_read")
CONTACT = Listed(
    "/v1/contact",
    "contact",
    "get_all",
    "displayName",
    "display_name",
    "number_to_read",
    counted=False,
)
