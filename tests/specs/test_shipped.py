"""The two shipped releases: whole, alike where the real ones are alike, and of our own words."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from erpgen.config import load_config, releases
from specs.releases import API, METHODS, OLDER, SHIPPED, TODAY, corpus, operations

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS_OF_OTHERS = 8
NAMED_IN_ARTICLES = {
    *("Account", "Attachment", "Background", "Branch", "CashTransaction", "Contact"),
    *("CreditTerm", "Customer", "CustomerContract", "CustomerCreditNote", "CustomerCreditNoteV2"),
    *("CustomerDebitNoteV2", "CustomerInvoice", "CustomerInvoiceV2", "Discount", "DiscountV2"),
    *("Employee", "Inventory", "JournalTransactionV2", "Location", "Payment", "Project"),
    *("PurchaseOrder", "SalesOrder", "SalesPerson", "Shipment", "Subaccount", "Supplier"),
    *("SupplierInvoice", "TimeCard"),
}


def read(path: Path) -> dict[str, Any]:
    """The document as it is in the file."""
    document: dict[str, Any] = json.loads(path.read_bytes())
    return document


@pytest.fixture(scope="module")
def older() -> dict[str, Any]:
    """The shipped Swagger 2.0 release as it is."""
    return read(OLDER)


@pytest.fixture(scope="module")
def today() -> dict[str, Any]:
    """The shipped OpenAPI 3.0 release as it is."""
    return read(TODAY)


def tags(document: dict[str, Any]) -> set[str]:
    """The resources of a document."""
    return {tag for _, _, operation in operations(document) for tag in operation["tags"]}


def properties(document: dict[str, Any], schema: str) -> dict[str, Any]:
    """The properties of a schema, in either form of document."""
    schemas = document.get("definitions") or document["components"]["schemas"]
    found: dict[str, Any] = schemas[schema]["properties"]
    return found


def arguments(document: dict[str, Any], path: str, method: str) -> dict[str, dict[str, Any]]:
    """The parameters of an operation by name."""
    return {one["name"]: one for one in document["paths"][path][method]["parameters"]}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_release_is_large_enough_to_be_useful(path: Path) -> None:
    """Each release has over 45 resources and 250 operations, all that the articles speak of."""
    document = read(path)
    assert len(tags(document)) >= 45
    assert len(list(operations(document))) >= 250
    assert tags(document) >= NAMED_IN_ARTICLES
    assert path.stat().st_size < 2_500_000


def test_releases_are_ordered_and_todays_is_the_default() -> None:
    """The Swagger release is the older one, and `generate` takes the other unless told."""
    assert [one.path for one in releases(API)] == SHIPPED
    assert load_config(API).document.release == TODAY.stem


def references(path: Path) -> set[str]:
    """Names of the schemas that a release refers to."""
    text = path.read_text("utf-8")
    return set(re.findall(r'"#/(?:definitions|components/schemas)/(\w+)"', text))


def test_no_reference_dangles(older: dict[str, Any], today: dict[str, Any]) -> None:
    """Every reference leads to a schema; today's release keeps the results that actions lost."""
    assert references(OLDER) <= set(older["definitions"])
    assert references(TODAY) <= set(today["components"]["schemas"])
    assert set(today["components"]["schemas"]) - references(TODAY) >= {
        "CorrectSupplierInvoiceActionResultDto",
        "PrebookSupplierInvoiceActionResultDto",
        "ReleaseSupplierInvoiceActionResultDto",
    }
    assert references(TODAY) <= set(today["components"]["schemas"])


def test_the_older_release_repeats_an_operation_id(older: dict[str, Any]) -> None:
    """The Swagger release keeps the defect of the published one: one operationId stands twice."""
    ids = Counter(one["operationId"] for _, _, one in operations(older))
    assert [name for name, count in ids.items() if count > 1] == ["Shipment_PostByshipmentNumber"]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_equivalent_paths_are_kept(path: Path) -> None:
    """Two spellings of one path template stand beside each other, one GET and one PUT."""
    spelt = {
        one.rsplit("/", 1)[-1]: sorted(set(METHODS) & set(item))
        for one, item in read(path)["paths"].items()
        if re.search(r"/project/\{\w+\}$", one)
    }
    assert spelt == {"{projectID}": ["get"], "{projectId}": ["put"]}


def test_the_path_prefix_is_gone(older: dict[str, Any], today: dict[str, Any]) -> None:
    """The older paths are below /controller/api or /resources, today's below a version."""
    assert {path.split("/")[1] for path in older["paths"]} == {"controller", "resources"}
    assert {path.split("/")[1] for path in today["paths"]} == {"v1", "v2"}


def test_a_public_code_became_text(older: dict[str, Any], today: dict[str, Any]) -> None:
    """`publicCode1` of accounts changed from an integer to a text."""
    kinds = [properties(one, "AccountDto")["publicCode1"]["type"] for one in (older, today)]
    assert kinds == ["integer", "string"]


def test_fields_of_accounts_moved(older: dict[str, Any], today: dict[str, Any]) -> None:
    """Codes of accounts are objects of another name today."""
    before, after = properties(older, "AccountDto"), properties(today, "AccountDto")
    assert {"externalCode1", "externalCode2"} <= before.keys() - after.keys()
    assert {"externalCode1Info", "externalCode2Info"} <= after.keys() - before.keys()


def test_a_field_of_sales_orders_is_gone(older: dict[str, Any], today: dict[str, Any]) -> None:
    """Today's sales orders do not name the project."""
    assert "project" in properties(older, "SalesOrderDto")
    assert "project" not in properties(today, "SalesOrderDto")


def test_budgets_need_parameters_today(older: dict[str, Any], today: dict[str, Any]) -> None:
    """Branch, ledger and year became required for reading budgets."""
    before = arguments(older, "/controller/api/v1/budget", "get")
    after = arguments(today, "/v1/budget", "get")
    for name in ("branch", "ledger", "financialYear"):
        assert (before[name].get("required"), after[name].get("required")) == (False, True)


def test_eight_actions_lost_their_result(older: dict[str, Any], today: dict[str, Any]) -> None:
    """Eight actions of supplier documents declare no success today."""
    lost = [
        path
        for path, _, operation in operations(today)
        if "/action/" in path and not {"200", "201", "204", "207"} & operation["responses"].keys()
    ]
    assert len(lost) == 8
    assert all(
        {"200", "204"} & operation["responses"].keys()
        for path, _, operation in operations(older)
        if "/action/" in path
    )


def test_changes_are_guarded_today(older: dict[str, Any], today: dict[str, Any]) -> None:
    """If-Match and 412 came together, and the older release has neither."""
    for document, expected in ((older, False), (today, True)):
        guarded = {
            (path, method)
            for path, method, operation in operations(document)
            if "If-Match" in {one["name"] for one in operation.get("parameters", [])}
        }
        refused = {
            (path, method)
            for path, method, operation in operations(document)
            if "412" in operation["responses"]
        }
        assert guarded == refused
        assert bool(guarded) is expected


def test_an_operation_was_renamed(older: dict[str, Any], today: dict[str, Any]) -> None:
    """The release of a purchase receipt has a new operationId."""
    path = "/v1/PurchaseReceipt/{receiptNumber}/action/release"
    before = older["paths"][f"/controller/api{path}"]["post"]["operationId"]
    after = today["paths"][path]["post"]["operationId"]
    assert before.startswith("PurchaseReceipt_ReleaseInvoiceBy")
    assert after.startswith("PurchaseReceipt_ReleaseReceiptBy")


def sentences(node: Any) -> Iterator[str]:
    """Every summary and description of a document."""
    if isinstance(node, list):
        for one in node:
            yield from sentences(one)
    elif isinstance(node, dict):
        for key, one in node.items():
            if key in {"summary", "description"} and isinstance(one, str):
                yield one
            yield from sentences(one)


def plain(text: str) -> list[str]:
    """The words of a text, without markup, entities and punctuation."""
    return re.sub(r"[^\w]+", " ", re.sub(r"&\w+;|<[^>]*>", " ", text)).lower().split()


def digest(words: list[str]) -> bytes:
    """What stands for a run of words in comparisons."""
    return hashlib.blake2b(" ".join(words).encode(), digest_size=12).digest()


def runs(words: list[str], length: int) -> Iterator[bytes]:
    """Every run of so many words."""
    for start in range(len(words) - length + 1):
        yield digest(words[start : start + length])


def vendor_texts() -> list[list[str]]:
    """Everything that the vendor wrote and that is at hand; skips the test where nothing is."""
    folder = corpus()
    if folder is None:
        pytest.skip("ERPGEN_CORPUS names no corpus")
    seeds = (Path(os.environ["ERPGEN_CORPUS"]) / "seeds").iterdir()
    texts = [path.read_text("utf-8") for path in sorted(seeds)]
    for path in sorted(folder.iterdir()):
        texts.extend(set(sentences(read(path))))
    return [plain(text) for text in texts]


def our_texts() -> dict[str, str]:
    """Every sentence kept under specs/, by where it stands."""
    found: dict[str, str] = {}
    for path in SHIPPED:
        found |= {f"{path.name}: {one}": one for one in sentences(read(path))}
    for path in (API / "overlays").iterdir():
        found[path.name] = path.read_text("utf-8")
    for path in (API / "api.toml", API.parent / "README.md"):
        found[path.name] = path.read_text("utf-8")
    return found


def test_no_sentence_is_the_vendors() -> None:
    """No description of four words or more, and no run of eight words, is in the vendor's texts."""
    theirs = vendor_texts()
    whole = {digest(words) for words in theirs if len(words) >= 4}
    parts = {one for words in theirs for one in runs(words, WORDS_OF_OTHERS)}
    for where, text in our_texts().items():
        words = plain(text)
        assert len(words) < 4 or digest(words) not in whole, where
        assert not parts.intersection(runs(words, WORDS_OF_OTHERS)), where


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_operation_is_summarised(path: Path) -> None:
    """Every operation, parameter and answer says what it is."""
    for template, method, operation in operations(read(path)):
        assert operation["summary"], f"{method} {template}"
        for one in (*operation.get("parameters", []), *operation["responses"].values()):
            assert one["description"], f"{method} {template}"
