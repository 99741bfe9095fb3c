"""``x-erp-paging``: lists that are read in parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from msgspec import Struct

from erpgen.counting import counted
from erpgen.document_view import DocumentView, OperationView
from erpgen.init.answers import answer_of
from erpgen.init.proposals import Action, Proposal, examples
from erpgen.init.queries import has_parameter, quoted
from erpgen.init.recognise.keysets import Keyset, keyset
from erpgen.init.recognise.list_places import ListPlaces, list_places
from erpgen.init.recognise.page_parameters import PageParameters, page_parameters

_WORD = "x-erp-paging"
_STYLES = {"token": "token", "page": "page number", "offset": "offset"}


class _Found(Struct, frozen=True):
    """One operation that a rule reaches; ``places`` is None where its answer holds no list.

    ``pages`` is false where nothing leads from one part of the list to the next.
    """

    operation: OperationView
    places: ListPlaces | None
    pages: bool


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for each set of parameters, most telling first: each skips what has one already."""
    linked = _linked(document)
    actions = [_link_action(linked, document)] if linked else []
    lists = len(linked)
    taken = {one.operation.path for one in linked}
    keysets = _keysets(document, taken)
    for rule, found in keysets.items():
        actions.append(_keyset_action(rule, found))
        lists += len(found)
        taken |= {one.operation.path for one in found}
    left = [one for one in document.operations if one.path not in taken or one.method != "GET"]
    for given in _ranked(document):
        reached = [_read(one, given, document) for one in left if _takes(one, given)]
        held = sum(one.pages for one in reached)
        if held:
            actions.append(_action(given, reached))
            lists += held
            left = [one for one in left if not _takes(one, given)]
    if not actions:
        return None
    return Proposal(
        name="paging",
        title="How lists are read in parts",
        found=f"{counted(lists, 'list')} with parameters for a part of them",
        check=(
            "Does the first page have the number given? Does the size go as high as the largest "
            "that is wanted? Read a list of more than one page and count."
        ),
        actions=tuple(actions),
    )


def _linked(document: DocumentView) -> list[_Found]:
    """The GETs whose answer has the whole address of the next page, and no token to read by."""
    found = [(one, _read_list(one, document)) for one in document.operations if one.method == "GET"]
    return [
        _Found(one, places, True)
        for one, places in found
        if places and places.link and not _by_token(one, places)
    ]


def _keysets(document: DocumentView, taken: set[str]) -> dict[Keyset, list[_Found]]:
    """The GETs that are read by the key of the last element, by how they are."""
    found: dict[Keyset, list[_Found]] = {}
    for one in document.operations:
        answer = answer_of(one, document.schemas)
        places = list_places(one, answer) if answer is not None else None
        if one.method != "GET" or one.path in taken or answer is None or places is None:
            continue
        rule = keyset(one, places, answer)
        if rule is not None:
            found.setdefault(rule, []).append(_Found(one, places, True))
    return found


def _keyset_action(given: Keyset, found: Sequence[_Found]) -> Action:
    """One rule for the lists of one parameter and key, before those of the parameter alone."""
    paths = ", ".join(quoted(one.operation.path) for one in found)
    rule: dict[str, Any] = {"style": "after", "page": given.page}
    if given.size is not None:
        rule["size"] = given.size
    if given.first is not None:
        rule["first"] = given.first
    rule["items"] = _alternatives(one.places.items for one in found if one.places)
    rule["key"] = given.key
    return Action(
        target=f"$.paths[{paths}].get",
        description=f"A page begins after the element whose {given.key} is given.",
        update={_WORD: rule},
        why=(
            f"{given.page} takes the key of an element: "
            f"{examples(one.operation for one in found)}.",
            "Are the elements in the order of that key?",
        ),
    )


def _by_token(operation: OperationView, places: ListPlaces) -> bool:
    given = page_parameters(operation)
    return given is not None and given.style == "token" and places.next is not None


def _link_action(linked: Sequence[_Found], document: DocumentView) -> Action:
    """One rule, before those of parameters: a server that names the next page means it."""
    places = [one.places for one in linked if one.places is not None]
    lists = [
        one
        for one in document.operations
        if one.method == "GET" and _read_list(one, document) is not None
    ]
    everywhere = len(lists) == len(linked)
    paths = ", ".join(quoted(one.operation.path) for one in linked)
    items: list[str | None] = [*_alternatives(one.items for one in places)]
    rule: dict[str, Any] = {
        "style": "link",
        "items": [*items, None] if everywhere else items,
        "next": _alternatives(one.link for one in places) + ([None] if everywhere else []),
        "total": _alternatives(one.total for one in places) + ([None] if everywhere else []),
    }
    total = [one for one in rule["total"] if one is not None]
    rule["total"] = [*total, None] if total and None in rule["total"] else total
    if not total:
        del rule["total"]
    operations = [one.operation for one in linked]
    return Action(
        target="$.paths[*].get" if everywhere else f"$.paths[{paths}].get",
        description="Read on at the address that each answer names.",
        update={_WORD: rule},
        why=(f"{counted(len(linked), 'answer')} may name it: {examples(operations)}.",),
    )


def _read_list(operation: OperationView, document: DocumentView) -> ListPlaces | None:
    answer = answer_of(operation, document.schemas)
    return list_places(operation, answer) if answer is not None else None


def _ranked(document: DocumentView) -> list[PageParameters]:
    """The sets of parameters: tokens first, those with a size before those without."""
    counts: Counter[tuple[str, str, str | None]] = Counter()
    firsts: dict[tuple[str, str, str | None], Counter[int]] = {}
    for operation in document.operations:
        if given := page_parameters(operation):
            key = (given.style, given.page, given.size)
            counts[key] += 1
            firsts.setdefault(key, Counter())[given.first] += 1
    order = list(_STYLES)
    keys = sorted(counts, key=lambda key: (order.index(key[0]), key[2] is None, -counts[key]))
    return [PageParameters(*key, firsts[key].most_common(1)[0][0]) for key in keys]


def _takes(operation: OperationView, given: PageParameters) -> bool:
    return all(("query", name) in operation.parameters for name in _names(given))


def _names(given: PageParameters) -> list[str]:
    return [given.page] if given.size is None else [given.page, given.size]


def _read(operation: OperationView, given: PageParameters, document: DocumentView) -> _Found:
    answer = answer_of(operation, document.schemas)
    places = list_places(operation, answer) if answer is not None else None
    led = places is not None and (given.style != "token" or places.next is not None)
    return _Found(operation, places, led)


def _action(given: PageParameters, reached: Sequence[_Found]) -> Action:
    lists = [one.places for one in reached if one.places is not None]
    paged = [one.places for one in reached if one.places is not None and one.pages]
    listless = len(lists) < len(reached)
    rule: dict[str, Any] = {"style": given.style, "page": given.page}
    if given.size is not None:
        rule["size"] = given.size
    if given.style != "token":
        rule["first"] = given.first
    rule["items"] = [*_alternatives(one.items for one in lists), *([None] if listless else [])]
    rule["total"] = _alternatives(one.total for one in paged)
    rule["max_size"] = _alternatives(one.max_size for one in paged)
    if given.style == "token":
        rule["next"] = _alternatives(one.next for one in lists)
    tests = " && ".join([*map(has_parameter, _names(given)), f"!@[{quoted(_WORD)}]"])
    return Action(
        target=f"$.paths[*][?{tests}]",
        description=f"Read by {_STYLES[given.style]} where the operation takes {given.page}.",
        update={_WORD: {key: value for key, value in rule.items() if value != [None]}},
        why=tuple(_why(given, reached)),
    )


def _alternatives(places: Iterable[str | None]) -> list[str | None]:
    """The places, the most frequent first; null at the end where some answers do not tell."""
    counts = Counter(places)
    missing = counts.pop(None, 0)
    found: list[str | None] = [place for place, _ in counts.most_common()]
    return [*found, None] if missing else found


def _why(given: PageParameters, reached: Sequence[_Found]) -> Iterator[str]:
    operations = [one.operation for one in reached]
    takes = "takes" if len(reached) == 1 else "take"
    names = " and ".join(_names(given))
    yield f"{counted(len(reached), 'operation')} {takes} {names}: {examples(operations)}."
    listless = [one.operation for one in reached if one.places is None]
    if listless:
        yield f"Hence null among items: no list is declared by {examples(listless)}."
    endless = [one.operation for one in reached if one.places is not None and not one.pages]
    if endless:
        yield (
            "Hence null among next, and the token stays an argument: none of what follows is "
            f"declared by {examples(endless)}."
        )
