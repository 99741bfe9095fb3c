"""What the rules of Visma.net ERP find, on the shipped releases and on the real ones."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from erpgen.config import load_config
from erpgen.diagnostics import Severity
from erpgen.load import load_document
from erpgen.model import build_model, policy_of
from erpgen.prepare import prepare
from erpgen.release_name import release_of_file
from specs.releases import (
    API,
    OLDER,
    SHIPPED,
    TODAY,
    answer,
    operations,
    overlaid,
    real,
    request,
    schema_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from erpgen.overlay import Touch

MIDDLE = "9.66"


@pytest.fixture(scope="module")
def middle() -> dict[str, Any]:
    """The real release 9.66 after all rules."""
    return overlaid(real(MIDDLE)).content


def parameters(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every parameter of every operation."""
    for _, _, operation in operations(document):
        yield from operation.get("parameters", [])


def shape(document: dict[str, Any], operation: dict[str, Any]) -> str:
    """Which of the shapes of a list the answer has."""
    schema = answer(document, operation)
    if schema.get("type") == "array":
        element = schema_of(document, schema["items"])
        return "metadata" if "metadata" in element.get("properties", {}) else "bare"
    return "envelope" if "records" in schema.get("properties", {}) else "single"


def test_paging_covers_every_operation_with_a_page(middle: dict[str, Any]) -> None:
    """Of 80 operations with a page number, 78 answer a list, in three shapes, two one element."""
    paged = [
        shape(middle, operation)
        for _, _, operation in operations(middle)
        if operation.get("x-erp-paging", {}).get("style") == "page"
    ]
    assert Counter(paged) == {"metadata": 67, "bare": 5, "envelope": 6, "single": 2}


def test_offset_paging_is_for_lists_without_a_page(middle: dict[str, Any]) -> None:
    """The 23 lists that have only an offset page by it, and none of them has a page number."""
    offset = [
        {one["name"] for one in operation["parameters"]}
        for _, _, operation in operations(middle)
        if operation.get("x-erp-paging", {}).get("style") == "offset"
    ]
    assert len(offset) == 23
    assert all("skipRecords" in names and "pageNumber" not in names for names in offset)


def test_offset_is_deprecated_beside_a_page(middle: dict[str, Any]) -> None:
    """Where both ways exist, both parameters of the older one are marked, and nowhere else."""
    for path, method, operation in operations(middle):
        named = {one["name"]: one for one in operation.get("parameters", [])}
        for name in ("skipRecords", "numberToRead"):
            if name in named:
                marked = named[name].get("deprecated", False)
                assert marked is ("pageNumber" in named), f"{method} {path}"


def test_keys_are_the_free_text_path_values(middle: dict[str, Any]) -> None:
    """350 uses of string keys are made safe; integers, UUIDs and enumerations are left alone."""
    keys = [one for one in parameters(middle) if "x-erp-key" in one]
    assert len(keys) == 350
    assert {one["in"] for one in keys} == {"path"}
    assert all(one["schema"] == {"type": "string"} for one in keys)


def test_number_series_are_twenty_creates(middle: dict[str, Any]) -> None:
    """The 20 creates that take a number of the caller's, and no action, have a marked body."""
    marked = [
        (path, method)
        for path, method, operation in operations(middle)
        if method == "post" and "x-erp-number-series" in request(middle, operation)
    ]
    assert len(marked) == 20
    assert not [path for path, _ in marked if "/action/" in path]


def test_number_series_name_one_property_each(middle: dict[str, Any]) -> None:
    """Every marked schema has the flag and exactly one of the number properties."""
    for name, schema in middle["components"]["schemas"].items():
        if rule := schema.get("x-erp-number-series"):
            assert rule["flag"] in schema["properties"], name
            assert len(set(rule["number"]) & set(schema["properties"])) == 1, name


def test_background_covers_every_queueable_operation(middle: dict[str, Any]) -> None:
    """478 operations can be queued, and the header is an argument of none of them."""
    queued = [one for _, _, one in operations(middle) if one.get("x-erp-background")]
    assert len(queued) == 478
    headers = [one for one in parameters(middle) if one["name"] == "erp-api-background"]
    assert all(one["x-erp-ignore"] for one in headers)
    assert len(headers) == 478


def test_background_names_operations_that_exist(middle: dict[str, Any]) -> None:
    """State and content of a job are read by operations of the document."""
    rule = middle["x-erp-background"]
    known = {one["operationId"] for _, _, one in operations(middle)}
    assert set(rule["state"]) | set(rule["content"]) <= known


def test_conditions_name_their_base(middle: dict[str, Any]) -> None:
    """Every condition names a parameter beside it: 95 on the last change and all of the others."""
    found: Counter[str] = Counter()
    for path, method, operation in operations(middle):
        names = {one["name"] for one in operation.get("parameters", [])}
        for one in operation.get("parameters", []):
            if one["name"].endswith("Condition"):
                assert one["x-erp-condition"] in names, f"{method} {path}"
                found[one["x-erp-condition"]] += 1
    assert found == {
        "lastModifiedDateTime": 95,
        "createdDateTime": 35,
        "dunningLetterDateTime": 11,
        "date": 2,
        "freezeDateTime": 2,
        "expirationDateTime": 2,
        "availabilityLastModifiedDateTime": 1,
        "attachmentLastModifiedDateTime": 1,
    }


def test_attribute_filters_are_five(middle: dict[str, Any]) -> None:
    """Five lists can be filtered on attributes."""
    assert len([one for one in parameters(middle) if one.get("x-erp-attributes")]) == 5


def test_wrapped_properties_of_requests(middle: dict[str, Any]) -> None:
    """1,730 properties that requests can reach refer to a wrapper, and one is one in place."""
    schemas = middle["components"]["schemas"]
    assert len([one for one in schemas.values() if one.get("x-erp-value-wrapper")]) == 367
    wrapped = [
        node
        for name in reachable(middle)
        for node in schemas[name].get("properties", {}).values()
        if schema_of(middle, node).get("x-erp-value-wrapper")
    ]
    assert sum("x-erp-value-wrapper" not in node for node in wrapped) == 1730
    assert sum("x-erp-value-wrapper" in node for node in wrapped) == 1


def reachable(document: dict[str, Any]) -> set[str]:
    """Names of the schemas that any request body leads to."""
    waiting = [one.get("requestBody", {}) for _, _, one in operations(document)]
    found: set[str] = set()
    while waiting:
        node = waiting.pop()
        for name in references(node) - found:
            found.add(name)
            waiting.append(document["components"]["schemas"][name])
    return found


def references(node: Any) -> set[str]:
    """Names of the schemas that a part of the document refers to itself."""
    if isinstance(node, list):
        return set().union(*map(references, node))
    if not isinstance(node, dict):
        return set()
    own = {node["$ref"].rsplit("/", 1)[-1]} if isinstance(node.get("$ref"), str) else set()
    return own.union(*map(references, node.values()))


def test_wrappers_are_never_answered(middle: dict[str, Any]) -> None:
    """No answer contains a wrapper, so marking by shape marks requests alone."""
    waiting = [one["responses"] for _, _, one in operations(middle)]
    seen: set[str] = set()
    while waiting:
        for name in references(waiting.pop()) - seen:
            seen.add(name)
            schema = middle["components"]["schemas"][name]
            assert not schema.get("x-erp-value-wrapper"), name
            waiting.append(schema)


def test_uploads_and_downloads(middle: dict[str, Any]) -> None:
    """34 uploads have no body of their own; attachments and seven prints are bytes."""
    uploads = [one for _, _, one in operations(middle) if "x-erp-upload" in one]
    downloads = [one for _, _, one in operations(middle) if "x-erp-download" in one]
    assert len(uploads) == 34
    assert not [one for one in uploads if "requestBody" in one]
    assert len(downloads) == 8


def test_creates_answer_without_a_body(middle: dict[str, Any]) -> None:
    """Of 87 creates with 201, the one that answers a body is no `Created`."""
    created = {
        path
        for path, method, one in operations(middle)
        if method == "post" and "x-erp-created" in one
    }
    answered = {
        path
        for path, method, one in operations(middle)
        if method == "post" and "201" in one["responses"]
    }
    assert len(answered) == 87
    assert answered - created == {"/resources/v1/subscription"}


@pytest.mark.parametrize("release", ["9.11", "9.66", "2025"])
def test_created_records_are_fetched_by_operations_that_exist(release: str) -> None:
    """Every `fetch` names a GET of the same document with one path parameter."""
    document = overlaid(real(release)).content
    known = {one.get("operationId"): path for path, _, one in operations(document)}
    for _, _, operation in operations(document):
        rule = operation.get("x-erp-created")
        if isinstance(rule, dict) and rule["fetch"]:
            assert known[rule["fetch"]].count("{") == 1


def test_etags_are_in_the_release_of_2025() -> None:
    """22 operations compare an ETag in 2025; the argument has a Python name."""
    document = overlaid(real("2025")).content
    assert len([one for _, _, one in operations(document) if one.get("x-erp-etag")]) == 22
    named = [one.get("x-erp-name") for one in parameters(document) if one["name"] == "If-Match"]
    assert named == ["if_match"] * 22


@pytest.mark.parametrize("release", ["9.11", "9.66", "2025"])
def test_no_answer_without_content_declares_any(release: str) -> None:
    """No 204 has a body after the repairs, and no 201 an anonymous one."""
    document = overlaid(real(release)).content
    for path, method, operation in operations(document):
        responses = operation["responses"]
        assert "content" not in responses.get("204", {}), f"{method} {path}"
        content = responses.get("201", {}).get("content", {})
        assert all("$ref" in one["schema"] for one in content.values()), f"{method} {path}"


@pytest.mark.parametrize("release", ["9.11", "9.66", "2025"])
def test_operation_ids_are_whole_and_distinct(release: str) -> None:
    """After the repairs every operation has an operationId of its own."""
    document = overlaid(real(release)).content
    ids = Counter(one.get("operationId") for _, _, one in operations(document))
    assert None not in ids
    assert not [name for name, count in ids.items() if count > 1]


@pytest.mark.parametrize("release", ["9.11", "9.66", "2025"])
def test_pinned_names_are_distinct(release: str) -> None:
    """No two operations of a resource are given one name."""
    document = overlaid(real(release)).content
    pinned = Counter(
        (one["tags"][0], one["x-erp-name"])
        for _, _, one in operations(document)
        if "x-erp-name" in one
    )
    assert not [name for name, count in pinned.items() if count > 1]


@pytest.mark.parametrize(("older", "newer"), [("9.11", "9.66"), ("9.66", "2025")])
def test_a_pinned_name_stays(older: str, newer: str) -> None:
    """An operation that two releases have in common is pinned to the same name in both."""
    before = by_shape(overlaid(real(older)).content)
    after = by_shape(overlaid(real(newer)).content)
    assert [key for key in before.keys() & after if before[key] != after[key]] == []


def by_shape(document: dict[str, Any]) -> dict[tuple[str, str], str | None]:
    """The pinned name by method and path, whatever the path's prefix and its parameters' names."""
    return {
        (method, plain(path)): operation.get("x-erp-name")
        for path, method, operation in operations(document)
    }


def plain(path: str) -> str:
    """A path without its prefix, its letter case and its parameters' names."""
    steps = path.removeprefix("/controller/api").lower().split("/")
    return "/".join("{}" if step.startswith("{") else step for step in steps)


def unmatched(path: Path) -> list[Touch]:
    """The actions that found nothing in a release."""
    return [touch for touch in overlaid(path).touched if not touch.locations]


def test_every_rule_matches_a_shipped_release() -> None:
    """No rule is left that neither shipped release has a use for."""
    older = {(one.overlay, one.action.number) for one in unmatched(OLDER)}
    today = {(one.overlay, one.action.number) for one in unmatched(TODAY)}
    assert older & today == set()


def test_every_rule_matches_today() -> None:
    """On today's release a rule without a match is news, so that a strict run can pass."""
    assert unmatched(TODAY) == []
    assert unmatched(real("2025")) == []


@pytest.mark.parametrize("release", ["8.17", "9.11", "9.66", "2025"])
def test_every_rule_finds_something_in_the_releases_it_is_for(release: str) -> None:
    """What an older release has no use for says so by its range of releases."""
    path = real(release)
    name = release_of_file(path.name)
    given = prepare(load_document(str(path)), load_config(API).overlays, name)
    found = [one for one in given.overlay_diagnostics if one.code == "overlay-target-unmatched"]
    assert found == []


def test_every_action_is_described() -> None:
    """Every action says what it is for, in a sentence."""
    for touch in overlaid(TODAY).touched:
        assert touch.action.description.endswith("."), touch.action.target


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_releases_need_no_look(path: Path) -> None:
    """Applying the rules to a shipped release reports nothing but rules without a match."""
    grave = [one for one in overlaid(path).overlay_diagnostics if one.severity is not Severity.INFO]
    assert {one.code for one in grave} <= {"overlay-target-unmatched"}


@pytest.mark.parametrize("release", ["8.17", "9.11", "9.66", "2025"])
def test_no_release_refuses_a_rule(release: str) -> None:
    """The rules make a client of every release there is, back to that of 2020."""
    model = build_model(overlaid(real(release)).content, policy_of(load_config(API))).model
    assert (model.background is None) == (release == "8.17")
