"""ETags that are compared, files that are sent and files that are read, byte by byte."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from visma_net_erp import AsyncVismaNetErp, VismaNetErp
from visma_net_erp.errors import ApiError, NotFoundError, PreconditionFailedError
from visma_net_erp.models.supplier import SupplierUpdateDto

from erp_server import ErpServer, File

BYTES = bytes(range(256)) * 3


def _supplier(server: ErpServer, erp: VismaNetErp) -> str:
    """The ETag of the one supplier."""
    server.fill("/v1/supplier", [{"number": "1", "name": "old"}])
    etag = erp.with_raw_response(erp.supplier.get, "1").etag
    assert etag
    return etag


def test_the_etag_can_be_read_and_sent_back(server: ErpServer, erp: VismaNetErp) -> None:
    """The ETag of a record, as it came, lets exactly one change pass."""
    etag = _supplier(server, erp)
    erp.supplier.update("1", SupplierUpdateDto(name="new"), if_match=etag)
    assert server.last.headers["if-match"] == etag
    assert erp.supplier.get("1").name == "new"


def test_a_record_that_changed_meanwhile(server: ErpServer, erp: VismaNetErp) -> None:
    """An ETag of yesterday is an error of its own, and nothing was changed."""
    etag = _supplier(server, erp)
    server.list("/v1/supplier").records[0]["name"] = "someone else's"
    with pytest.raises(PreconditionFailedError, match="another process") as caught:
        erp.supplier.update("1", SupplierUpdateDto(name="mine"), if_match=etag)
    assert isinstance(caught.value, ApiError)
    assert caught.value.status == 412
    assert erp.supplier.get("1").name == "someone else's"


def test_the_new_etag_of_a_change(server: ErpServer, erp: VismaNetErp) -> None:
    """The answer to a change carries the next ETag, so that changes can be chained."""
    etag = _supplier(server, erp)
    for name in ("a", "b"):
        raw = erp.with_raw_response(
            erp.supplier.update, "1", SupplierUpdateDto(name=name), if_match=etag
        )
        assert raw.etag
        assert raw.etag != etag
        etag = raw.etag


def test_without_if_match_nothing_is_compared(server: ErpServer, erp: VismaNetErp) -> None:
    """The header is only sent where it was given."""
    _supplier(server, erp)
    erp.supplier.update("1", SupplierUpdateDto(name="new"))
    assert "if-match" not in server.last.headers


def test_an_etag_without_quotes_is_quoted(server: ErpServer, erp: VismaNetErp) -> None:
    """If-Match must be quoted, so a bare value is."""
    etag = _supplier(server, erp)
    erp.supplier.update("1", SupplierUpdateDto(name="new"), if_match=etag.strip('"'))
    assert server.last.headers["if-match"] == etag


def _uploaded(server: ErpServer) -> File:
    (file,) = server.last.files
    return file


@pytest.mark.parametrize("kind", ["bytes", "path", "text path", "file", "memory"])
def test_an_upload_arrives_byte_for_byte(
    server: ErpServer, erp: VismaNetErp, tmp_path: Path, kind: str
) -> None:
    """From bytes, a path or an open file: the server has exactly these bytes, and the name."""
    path = tmp_path / "Ærø (1).png"
    path.write_bytes(BYTES)
    with path.open("rb") as file:
        source: Any = {
            "bytes": BYTES,
            "path": path,
            "text path": str(path),
            "file": file,
            "memory": io.BytesIO(BYTES),
        }[kind]
        created = erp.inventory.create_inventory_attachment("A/1", source)
    sent = _uploaded(server)
    assert sent.content == BYTES
    if kind in {"path", "text path", "file"}:
        assert (sent.name, sent.content_type) == (path.name, "image/png")
    assert created.id in server.api.attachments.by_id


def test_an_upload_tells_its_length(server: ErpServer, erp: VismaNetErp, tmp_path: Path) -> None:
    """A large file is streamed with its length known, and arrives whole."""
    path = tmp_path / "large.bin"
    path.write_bytes(BYTES * 8000)
    erp.customer_invoice.create_header_attachment("1", path)
    assert int(server.last.headers["content-length"]) == len(server.last.body)
    assert _uploaded(server).content == path.read_bytes()


def test_an_upload_can_be_read_back(server: ErpServer, erp: VismaNetErp) -> None:
    """The id of an upload reads the same bytes from the client's own address."""
    created = erp.customer_invoice.create_line_attachment("INV/1", 3, BYTES)
    assert server.last.raw_path == "/v1/customerinvoice/b64(SU5WLzE)/3/attachment"
    assert created.fetch() == BYTES
    assert erp.attachment.get(UUID(created.id)) == BYTES
    assert server.elsewhere.received == []


def test_a_download_goes_to_a_file(server: ErpServer, erp: VismaNetErp, tmp_path: Path) -> None:
    """A download can be streamed to a file, whole or not at all."""
    target = tmp_path / "invoice.pdf"
    with erp.with_streaming_response(erp.customer_invoice.print_invoice, "A/1") as answer:
        assert answer.headers["content-type"] == "application/pdf"
        size = answer.save(target)
    content = target.read_bytes()
    assert (size, content) == (len(content), erp.customer_invoice.print_invoice("A/1"))
    assert content.startswith(b"%PDF-1.7\n" + bytes(range(256)) + b"A/1")


def test_a_download_that_is_not_there(server: ErpServer, erp: VismaNetErp, tmp_path: Path) -> None:
    """An unknown attachment is an error with the server's message, and leaves no file."""
    unknown = UUID("6e2a06a8-76d8-4e9a-bce8-a5818d60a388")
    with pytest.raises(NotFoundError, match="does not exist"):
        erp.attachment.get(unknown)
    target = tmp_path / "none"
    with (
        pytest.raises(NotFoundError, match="does not exist"),
        erp.with_streaming_response(erp.attachment.get, unknown) as answer,
    ):
        answer.save(target)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [io.StringIO("text"), io.StringIO(), 17, None, ["a"]])
def test_what_is_no_file_is_refused(server: ErpServer, erp: VismaNetErp, content: Any) -> None:
    """Text streams, empty ones too, and other values are an error before anything is sent."""
    with pytest.raises(TypeError):
        erp.inventory.create_inventory_attachment("1", content)
    assert server.calls == []


def test_an_empty_file_is_a_file(server: ErpServer, erp: VismaNetErp) -> None:
    """No bytes at all are sent as a part without content."""
    erp.inventory.create_inventory_attachment("1", b"")
    assert _uploaded(server).content == b""


def test_asyncio_sends_and_reads_files(server: ErpServer, tmp_path: Path) -> None:
    """The asyncio twin uploads, downloads, streams and compares ETags alike."""
    server.fill("/v1/supplier", [{"number": "1"}])
    target = tmp_path / "copy"

    async def run() -> tuple[bytes, bytes]:
        async with AsyncVismaNetErp(base_url=server.url, retry=0) as client:
            created = await client.inventory.create_inventory_attachment("1", io.BytesIO(BYTES))
            key = UUID(created.id)
            async with client.with_streaming_response(client.attachment.get, key) as answer:
                await answer.save(target)
            with pytest.raises(PreconditionFailedError):
                await client.supplier.update("1", SupplierUpdateDto(), if_match='"old"')
            return await created.fetch(), target.read_bytes()

    assert asyncio.run(run()) == (BYTES, BYTES)
