"""``x-erp-paging`` by addresses and keys, the page parameter of a pager, and ``x-erp-always``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from erp_words.making import (
    ROW,
    ROWS,
    TEXT,
    WHOLE,
    Answer,
    answering,
    on_parameter,
    package_of,
    part,
    query,
    read,
    record,
    refusal,
    sending,
    served,
    under,
)
from loopback import Received

COUNT = 25
ENVELOPE = record(**{"@odata.nextLink": TEXT, "value": ROWS, "@odata.count": WHOLE})
OLD_ENVELOPE = record(d=record(__next=TEXT, results=ROWS))
JOURNALS = record(journals={"type": "array", "items": record(id=WHOLE, no=record(nr=WHOLE))})
PATHS: dict[str, Any] = {
    "/odata": {
        "get": answering(
            "odata",
            ENVELOPE,
            query("$top"),
            query("$count", {"type": "boolean"}),
            {"name": "Prefer", "in": "header", "schema": TEXT},
        )
    },
    "/old": {"get": answering("old", OLD_ENVELOPE, query("$inlinecount", TEXT))},
    "/named": {
        "get": answering("named", ROW, *(query(one, TEXT) for one in ("options", "self", "body")))
    },
    "/linked": {"get": answering("linked", ROWS, query("size"), query("state", TEXT))},
    "/journals": {"get": answering("journals", JOURNALS, query("offset"))},
    "/codat": {
        "get": answering(
            "codat", record(results=ROWS, totalResults=WHOLE), query("page", required=True)
        )
    },
    "/cursor": {
        "get": answering("cursor", record(rows=ROWS, next=TEXT), query("at", TEXT, required=True))
    },
    "/search": {
        "post": answering(
            "search",
            record(rows=ROWS),
            query("page"),
            query("size"),
            requestBody=sending({"$ref": "#/components/schemas/Search"}),
        )
    },
}
LINK = {"style": "link", "items": "/value", "next": ["/@odata.nextLink"], "total": "/@odata.count"}
SCHEMAS = {"schemas": {"Search": record(ids={"type": "array", "items": WHOLE})}}
ACTIONS = [
    under("/odata", "get", "x-erp-paging", LINK),
    on_parameter("$count", "x-erp-always", True),
    on_parameter("Prefer", "x-erp-always", "maxpagesize=10"),
    on_parameter("$inlinecount", "x-erp-always", "allpages"),
    *(on_parameter(one, "x-erp-always", "own") for one in ("options", "self", "body")),
    under(
        "/old",
        "get",
        "x-erp-paging",
        {"style": "link", "items": "/d/results", "next": ["/nowhere", "/d/__next"]},
    ),
    under(
        "/linked",
        "get",
        "x-erp-paging",
        {"style": "link", "size": "size", "next": "header:Link"},
    ),
    under(
        "/journals",
        "get",
        "x-erp-paging",
        {"style": "after", "page": "offset", "key": "/no/nr", "items": "/journals"},
    ),
    under(
        "/codat",
        "get",
        "x-erp-paging",
        {"page": "page", "items": "/results", "total": "/totalResults"},
    ),
    under(
        "/cursor",
        "get",
        "x-erp-paging",
        {"style": "token", "page": "at", "first": "", "items": "/rows", "next": "/next"},
    ),
    under("/search", "post", "x-erp-paging", {"page": "page", "size": "size", "items": "/rows"}),
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the operations above."""
    return package_of(tmp_path_factory.mktemp("paging"), PATHS, ACTIONS, components=SCHEMAS)


def rows(first: int, size: int = 10, count: int = COUNT) -> list[dict[str, int]]:
    """A part of the list."""
    return [{"id": at} for at in range(first, min(first + size, count))]


def host(received: Received) -> str:
    """Where the request came to, as the server sees it."""
    return f"http://{received.headers['host']}"


def odata(received: Received) -> Answer:
    """A page of OData 4: the address of the next one is whole, with what was asked in it."""
    skip = int(received.query.get("$skiptoken", 0))
    found: dict[str, Any] = {"value": rows(skip), "@odata.count": COUNT}
    if skip + 10 < COUNT:
        where = f"{host(received)}{received.path}?$count=true&$skiptoken={skip + 10}#next"
        found["@odata.nextLink"] = where
    return 200, {}, found


def test_a_list_is_read_by_the_addresses_in_it(package: Any) -> None:
    """Every page is asked for at the address that the page before it names, with its headers."""
    found, received = read(package, odata, "odata")
    assert found == list(range(COUNT))
    assert [one.target for one in received] == [
        "/odata?%24count=true",
        "/odata?$count=true&$skiptoken=10",
        "/odata?$count=true&$skiptoken=20",
    ]
    assert {one.headers["prefer"] for one in received} == {"maxpagesize=10"}


def test_how_long_a_linked_list_is_takes_one_request(package: Any) -> None:
    """The constant makes the total come; it is no argument of the method."""
    with served(odata) as server, package.X(base_url=server.url) as client:
        assert client.a.odata().count() == COUNT
        assert len(server.received) == 1
        with pytest.raises(TypeError, match="count"):
            client.a.odata(count=True)


def test_an_address_relative_to_the_page_is_followed(package: Any) -> None:
    """OData allows them; the second alternative of the rule is the one that the document bears."""

    def old(received: Received) -> Answer:
        assert received.query.get("$inlinecount", "allpages") == "allpages"
        at = int(received.query.get("at", 0))
        more = {"__next": f"old?at={at + 10}"} if at + 10 < COUNT else {}
        return 200, {}, {"d": {"results": rows(at), **more}}

    found, _ = read(package, old, "old")
    assert found == list(range(COUNT))


@pytest.mark.parametrize(
    "form",
    [
        '<{0}>; rel="next"',
        '</linked?at=0>; rel="first", <{0}>; title="a, b; c"; rel=next',
        '<{0}>;rel="last next";foo, </linked?at=0>; rel="prev"',
        '</x>; rel="next"; anchor="/else" , <{0}>; REL="Next"',
    ],
)
def test_a_list_is_read_by_link_headers(package: Any, form: str) -> None:
    """RFC 8288 allows several links, relations, parameters and ways to quote them."""

    def linked(received: Received) -> Answer:
        at = int(received.query.get("at", 0))
        more = {"link": form.format(f"?at={at + 10}&state=open")} if at + 10 < COUNT else {}
        return 200, more, rows(at)

    found, received = read(package, linked, "linked", size=10, state="open")
    assert found == list(range(COUNT))
    assert received[1].target == "/linked?at=10&state=open"


def test_a_last_page_may_name_other_links(package: Any) -> None:
    """Only ``rel=next`` leads on."""
    header = {"link": '</linked?at=0>; rel="first", </linked?at=10>; rel="prev"'}
    found, received = read(package, lambda _: (200, header, rows(0)), "linked")
    assert (len(found), len(received)) == (10, 1)


@pytest.mark.parametrize(
    "other", ["port", "https://evil.example/x", "//evil.example/x", "ftp://x/"]
)
def test_no_page_is_asked_for_at_another_origin(package: Any, other: str) -> None:
    """What the server says is no reason to send credentials elsewhere."""
    with served(lambda _: (200, {}, [])) as foreign:
        where = f"{foreign.url}/linked" if other == "port" else other

        def leads_away(received: Received) -> Answer:
            return 200, {}, {"value": rows(0), "@odata.nextLink": where}

        with served(leads_away) as server, package.X(base_url=server.url) as client:
            pages = client.a.odata().pages()
            assert len(next(pages)) == 10
            with pytest.raises(part(package, "errors").PagingError):
                next(pages)
            assert (len(server.received), len(foreign.received)) == (1, 0)


def test_an_address_that_comes_again_ends_the_list(package: Any) -> None:
    """A server that leads in a circle is left."""

    def circle(received: Received) -> Answer:
        return 200, {}, {"value": rows(0), "@odata.nextLink": f"{host(received)}/odata?a=1"}

    with served(circle) as server, package.X(base_url=server.url) as client:
        assert len(list(client.a.odata())) == 20
        assert len(server.received) == 2


def keyed(inclusive: bool = False) -> Any:
    """Pages of at most 10 that begin after a key, or at it; keys have gaps."""

    def serve(received: Received) -> Answer:
        after = int(received.query.get("offset", -1))
        left = [at for at in range(COUNT) if at * 3 + 1 >= after + (not inclusive)]
        return 200, {}, {"journals": [{"id": at, "no": {"nr": at * 3 + 1}} for at in left[:10]]}

    return serve


@pytest.mark.parametrize("inclusive", [False, True])
def test_a_list_is_read_by_the_key_of_its_last_element(package: Any, inclusive: bool) -> None:
    """Whether the server begins after the key or at it, each element comes once."""
    found, received = read(package, keyed(inclusive), "journals")
    assert found == list(range(COUNT))
    assert received[0].target == "/journals"
    assert received[1].query == {"offset": "28"}


def test_a_keyset_begins_where_the_caller_says(package: Any) -> None:
    """That is how one goes on where one stopped."""
    found, _ = read(package, keyed(), "journals", offset=60)
    assert found == [20, 21, 22, 23, 24]


def test_a_list_that_is_not_by_the_key_is_no_whole_list(package: Any) -> None:
    """A key that leads no further, or none at all, would lose the rest in silence."""
    stuck = {"journals": [{"id": 0, "no": {"nr": 7}}]}
    moving = iter(range(100))

    def serve(received: Received) -> Answer:
        return 200, {}, {"journals": [*stuck["journals"], {"id": next(moving), "no": {"nr": 7}}]}

    keyless: Answer = (200, {}, {"journals": [{"id": 0}]})
    error = part(package, "errors").PagingError
    for serving, said in ((serve, "7"), (lambda _: keyless, "no key")):
        with served(serving) as server, package.X(base_url=server.url) as client:
            journals = client.a.journals()
            with pytest.raises(error, match=said):
                list(journals)


def test_a_server_that_ignores_the_key_is_left(package: Any) -> None:
    """The same page again brings nothing new."""
    page = {"journals": [{"id": at, "no": {"nr": at}} for at in range(3)]}
    found, received = read(package, lambda _: (200, {}, page), "journals")
    assert (found, len(received)) == ([0, 1, 2], 2)


def codat(received: Received) -> Answer:
    """Pages from 1; the parameter is demanded."""
    page = received.query.get("page")
    if page is None:
        return 400, {}, {}
    return 200, {}, {"results": rows((int(page) - 1) * 10), "totalResults": COUNT}


def test_a_required_page_need_not_be_given(package: Any) -> None:
    """A pager counts by itself, also where one page is asked for."""
    found, received = read(package, codat, "codat")
    assert found == list(range(COUNT))
    assert [one.query["page"] for one in received] == ["1", "2", "3"]
    assert read(package, codat, "codat", page=2)[0] == list(range(10, COUNT))
    with served(codat) as server, package.X(base_url=server.url) as client:
        raw = client.with_raw_response(client.a.codat)
        assert raw.parse().total_count == COUNT
        assert client.a.codat().count() == COUNT


def test_a_required_token_takes_what_the_rule_says_first(package: Any) -> None:
    """An empty token is one that is sent."""

    def serve(received: Received) -> Answer:
        assert "at=" in received.target
        at = int(received.query.get("at") or 0)
        return 200, {}, {"rows": rows(at), "next": str(at + 10) if at + 10 < COUNT else ""}

    assert read(package, serve, "cursor")[0] == list(range(COUNT))


def test_a_paged_post_sends_its_body_with_every_page(package: Any) -> None:
    """A search whose filter stands in the body is one list."""

    def search(received: Received) -> Answer:
        wanted = json.loads(received.body)["ids"]
        size = int(received.query["size"])
        first = (int(received.query["page"]) - 1) * size
        return 200, {}, {"rows": [{"id": one} for one in wanted[first : first + size]]}

    body = {"ids": [*range(50, 57)]}
    found, received = read(
        package, search, "search", part(package, "models.a").Search(**body), size=3
    )
    assert found == body["ids"]
    assert {one.body for one in received} == {json.dumps(body, separators=(",", ":")).encode()}


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"style": "link", "items": "/value", "next": ["/gone"]}, "'/gone'"),
        ({"style": "link", "items": "/value"}, "add next"),
        ({"style": "link", "page": "$top", "items": "/value", "next": "/x"}, "unknown key page"),
        ({"style": "after", "page": "$top", "items": "/value", "key": "/no"}, "'/no'"),
        ({"style": "after", "page": "$top", "items": "/value"}, "needs key"),
        ({"style": "next", "items": "/value"}, "'next' is none of"),
    ],
)
def test_a_rule_that_the_document_does_not_bear_out_is_refused(
    rule: dict[str, Any], said: str, tmp_path: Path, capsys: Any
) -> None:
    """It would make a client that stops after the first page."""
    actions = [under("/odata", "get", "x-erp-paging", rule)]
    assert said in refusal(capsys, tmp_path, {"/odata": PATHS["/odata"]}, actions)


def test_a_required_page_of_a_token_needs_its_first_value(tmp_path: Path, capsys: Any) -> None:
    """Nothing in the document says what the first page takes."""
    rule = {"style": "token", "page": "at", "items": "/rows", "next": "/next"}
    actions = [under("/cursor", "get", "x-erp-paging", rule)]
    assert "say it as first" in refusal(capsys, tmp_path, {"/cursor": PATHS["/cursor"]}, actions)


def test_a_constant_that_the_parameter_never_takes_is_refused(tmp_path: Path, capsys: Any) -> None:
    """The enum of the document says so."""
    paths = {"/x": {"get": answering("x", ROW, query("count", {**TEXT, "enum": ["all", "none"]}))}}
    actions = [on_parameter("count", "x-erp-always", "allpages")]
    assert "never 'allpages'" in refusal(capsys, tmp_path, paths, actions)


def test_a_constant_is_never_taken_from_what_a_method_has(package: Any) -> None:
    """A method has names of its own, its options among them, and constants are no arguments."""

    def named(received: Received) -> Answer:
        assert received.query == {"options": "own", "self": "own", "body": "own"}
        return 200, {}, {"id": 1}

    with served(named) as server, package.X(base_url=server.url) as client:
        assert client.a.named(timeout=5).id == 1
