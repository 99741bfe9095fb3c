"""Attachments: multipart in, bytes out; and documents printed as PDF."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from urllib.parse import quote

from starlette.responses import Response

from erp_server.call import Call, File, RefusalError


@dataclass
class Attachments:
    """Every file that was uploaded, by its id."""

    by_id: dict[str, File] = field(default_factory=dict)

    def add(self, call: Call) -> str:
        """The id of the form's one file; RefusalError for anything but one file."""
        if not call.headers.get("content-type", "").startswith("multipart/form-data"):
            raise RefusalError(415, "The request must be multipart/form-data.")
        if len(call.files) != 1:
            raise RefusalError(400, "The form must hold exactly one file.")
        found = str(uuid.uuid4())
        self.by_id[found] = call.files[0]
        return found

    def answer(self, attachment_id: str) -> Response:
        """The bytes as they came; RefusalError 404 for an unknown id."""
        file = self.by_id.get(attachment_id)
        if file is None:
            raise RefusalError(404, "The attachment does not exist.")
        disposition = f"attachment; filename*=UTF-8''{quote(file.name)}"
        headers = {"content-disposition": disposition}
        return Response(file.content, 200, headers, file.content_type or "application/octet-stream")


def printed(number: str) -> Response:
    """A PDF that holds every byte value, so that a text decoding cannot pass unseen."""
    content = b"%PDF-1.7\n" + bytes(range(256)) + number.encode() + b"\r\n%%EOF"
    return Response(content, 200, media_type="application/pdf")
