"""Addresses that no reader of addresses takes, wherever a document may have one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from erpgen.cli.main import main
from erpgen.load import read_document
from erpgen.normalise import normalise

BROKEN = ("http://[", "//[", "https://[::g]/x", "http://x:y/", "\x00", "https://u:p@[", " ")


def document(address: str) -> dict[str, object]:
    """A document that has the address in every place for one."""
    flows = {
        name: {
            "tokenUrl": address,
            "authorizationUrl": address,
            "refreshUrl": address,
            "scopes": {},
        }
        for name in ("clientCredentials", "authorizationCode", "password", "implicit")
    }
    schemes = {
        "oauth": {"type": "oauth2", "flows": flows},
        "connect": {"type": "openIdConnect", "openIdConnectUrl": address},
    }
    answer = {"200": {"description": "Fine."}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1", "termsOfService": address},
        "externalDocs": {"url": address},
        "servers": [{"url": address}, {"url": "https://{a}.example"}],
        "security": [{"oauth": []}, {"connect": []}],
        "paths": {
            "/a": {
                "servers": [{"url": address}],
                "get": {"operationId": "a", "servers": [{"url": address}], "responses": answer},
            }
        },
        "components": {"securitySchemes": schemes},
    }


@pytest.mark.parametrize("address", BROKEN)
def test_an_address_that_is_none_is_no_defect(
    address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Compared and started from; the package is made once, of the worst of them."""
    monkeypatch.chdir(tmp_path)
    Path("a.json").write_text(json.dumps(document(address)))
    Path("b.json").write_text(json.dumps(document("https://x.example/")))
    assert main(["diff", "a.json", "b.json", "--fail-on", "never"]) == 0
    assert main(["init", "a", "--spec", "a.json"]) == 0
    if address == BROKEN[0]:
        assert main(["generate", "--spec", "a.json", "--out", "out"]) == 0
    assert "defect" not in capsys.readouterr().err


@pytest.mark.parametrize("source", ["//[x/doc.json", "http://["])
def test_a_document_may_come_from_any_path(source: str) -> None:
    """Its servers are those of the path, where that says nothing of a scheme."""
    text = b'{"swagger": "2.0", "info": {"title": "T", "version": "1"}, "host": "x", "paths": {}}'
    servers = normalise(read_document(text, source)).content["servers"]
    assert servers == [{"url": "https://x"}]
