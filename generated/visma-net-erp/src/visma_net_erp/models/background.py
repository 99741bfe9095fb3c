"""Model classes of ``background``; written by erpgen, not by hand."""

from __future__ import annotations

from .._runtime.values import DateTime, Model, UNSET, UnsetType

__all__ = ["BackgroundRequestStateDto"]


class BackgroundRequestStateDto(Model, kw_only=True, rename="camel"):
    """How far a queued call has got. `status` is Started, Finished or Failed, and Finished does not
    mean success: see `statusCode`."""
    id: str | None | UnsetType = UNSET
    """Id of the job."""
    status: str | None | UnsetType = UNSET
    """Where the job stands."""
    status_code: int | None | UnsetType = UNSET
    """HTTP status of the queued call; 0 until it is done."""
    received_utc: DateTime | None | UnsetType = UNSET
    """When the call was received. Zone: Europe/Oslo."""
    started_utc: DateTime | None | UnsetType = UNSET
    """When work on the call began. Zone: Europe/Oslo."""
    finished_utc: DateTime | None | UnsetType = UNSET
    """When work on the call ended. Zone: Europe/Oslo."""
    webhook_address: str | None | UnsetType = UNSET
    """Where the notification is sent."""
    error_message: str | None | UnsetType = UNSET
    """What went wrong."""
    reference: str | None | UnsetType = UNSET
    """Reference that the caller gave."""
    original_uri: str | None | UnsetType = UNSET
    """Address of the queued call."""
    has_response_content: bool | None | UnsetType = UNSET
    """Whether there is content to fetch."""
    has_request_content: bool | None | UnsetType = UNSET
    """Whether the queued call had a body."""
    content_location: str | None | UnsetType = UNSET
    """Where the content of the answer can be fetched."""
    response_headers: dict[str, str] | None | UnsetType = UNSET
    """Headers of the answer to the queued call."""
