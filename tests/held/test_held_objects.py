"""Objects are shown, compared, copied, turned into dictionaries and tables, and changed."""

from __future__ import annotations

import copy
import csv
import io
import json
import pickle
from decimal import Decimal
from typing import Any

import httpx
import pytest

from held.workshop import workshop

ANSWER = """{"number": "1", "orderTotal": 100.10, "state": "OnHold", "dueDate": "2026-01-31",
"changedAt": "2026-01-01T10:00:00", "customer": {"id": "C1", "name": "ACME"}, "note": null,
"lines": [{"lineNumber": 1, "price": 0.30, "item": {"id": "I1"}}]}"""


def models() -> Any:
    """The classes of the workshop."""
    return __import__("importlib").import_module(f"{workshop().__name__}.models")


def order() -> Any:
    """An order as the client reads it."""
    return models().OrderDto.from_json(ANSWER)


def sent(method: str, *args: Any) -> Any:
    """The body that a method sends, numbers with a fraction as texts."""
    seen: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.content)
        return httpx.Response(204)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with workshop().WorkshopClient(http_client=http) as client:
        getattr(client.order, method)(*args)
    return json.loads(seen[0], parse_float=str)


def test_an_object_shows_what_was_set() -> None:
    """Null was set, absent was not."""
    shown = repr(models().OrderDto(number="1", note=None))
    assert shown == "OrderDto(number='1', note=None)"


def test_a_dictionary_has_the_names_of_the_wire_or_of_python() -> None:
    """Exact numbers stay exact, dates and enums are as the wire has them, null is kept."""
    made = order().to_dict()
    assert made["orderTotal"] == Decimal("100.10")
    assert str(made["orderTotal"]) == "100.10"
    assert (made["state"], made["dueDate"]) == ("OnHold", "2026-01-31")
    assert made["note"] is None
    assert made["lines"][0]["item"] == {"id": "I1"}
    assert list(order().to_dict(by="python"))[1:4] == ["order_total", "state", "due_date"]
    with pytest.raises(ValueError, match='"wire" or "python"'):
        order().to_dict(by="wires")


def test_objects_survive_dictionaries_json_copies_and_pickles() -> None:
    """What comes back is equal, and one that was changed is not."""
    one = order()
    kind = type(one)
    ways = [
        kind.from_dict(one.to_dict()),
        kind.from_dict(one.to_dict(by="python")),
        kind.from_json(one.to_json()),
        kind.from_json(one.to_json(by="python").encode()),
        copy.copy(one),
        copy.deepcopy(one),
        pickle.loads(pickle.dumps(one)),
    ]
    assert all(way == one for way in ways)
    assert one.replace(number="2") != one
    assert one.replace(number="2").number == "2"


def test_a_wrapped_value_is_wrapped_in_a_dictionary_of_the_wire_alone() -> None:
    """And is taken with or without its wrapping."""
    kind = models().OrderUpdateDto
    made = kind(note="x")
    assert made.to_dict() == {"note": {"value": "x"}}
    assert made.to_dict(by="python") == {"note": "x"}
    assert kind.from_dict(made.to_dict()) == kind.from_dict({"note": "x"}) == made


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"nmuber": "1"}, "OrderDto has no nmuber; did you mean number?"),
        ({"customer": {"nam": "x"}}, "OrderDto.customer has no nam; did you mean name?"),
        ({"lines": [{"pric": 1}]}, "OrderDto.lines[0] has no pric; did you mean price?"),
        ({"orderTotal": 0.1 + 0.2}, "OrderDto.order_total is exact"),
        ({"order_total": 1, "orderTotal": 2}, "order_total twice"),
        ({"customer": "C1"}, "OrderDto.customer takes Named, not str"),
    ],
)
def test_a_dictionary_with_what_the_class_has_not_is_refused(given: Any, said: str) -> None:
    """With the place, and the name that was probably meant."""
    with pytest.raises(TypeError) as caught:
        models().OrderDto.from_dict(given)
    assert said in str(caught.value)


def test_a_dictionary_with_a_value_of_another_type_is_refused() -> None:
    """A date that is none, with its place."""
    with pytest.raises(ValueError, match=r"OrderDto\.due_date cannot be 'soon'"):
        models().OrderDto.from_dict({"dueDate": "soon"})


def test_making_an_object_refuses_names_that_it_has_not() -> None:
    """The name on the wire leads to the attribute."""
    with pytest.raises(TypeError, match=r"takes no dueDate; did you mean due_date\?"):
        models().OrderDto(dueDate=None)
    with pytest.raises(TypeError, match=r"takes no nots; did you mean note\?"):
        order().replace(nots="x")


def test_what_is_absent_has_no_text() -> None:
    """``UNSET`` is never printed on an invoice; ``or_none`` is for who need not tell it."""
    unset = models().OrderDto().number
    assert unset is workshop().UNSET
    assert (f"[{unset}]", str(unset), repr(unset), bool(unset)) == ("[]", "", "UNSET", False)
    assert workshop().or_none(unset) is None
    assert workshop().or_none("") == ""
    table = io.StringIO()
    csv.writer(table).writerow(["1", unset])
    assert table.getvalue() == "1,\r\n"
    assert pickle.loads(pickle.dumps(unset)) is copy.deepcopy(unset) is unset


def test_a_body_of_another_class_is_refused_before_it_is_sent() -> None:
    """It would go out unwrapped; the class that is wanted is named, below the top as well."""
    for body in ({"note": "x"}, order()):
        with pytest.raises(TypeError, match=r"body of order\.create\(\) takes OrderUpdateDto, not"):
            sent("create", body)
    kind = models().OrderUpdateDto
    with pytest.raises(TypeError, match=r"OrderUpdateDto\.lines is exact"):
        sent("create", kind(lines=[{"price": 0.1}]))
    assert sent("create", kind(lines=[{"price": 1}])) == {"lines": [{"price": 1}]}
    with pytest.raises(TypeError, match=r"order\.create\(\) needs a body: OrderUpdateDto"):
        sent("create", None)


def test_a_float_where_a_number_is_exact_reaches_no_invoice() -> None:
    """Whole numbers and decimals do, to the last digit."""
    kind = models().OrderUpdateDto
    with pytest.raises(TypeError, match=r"OrderUpdateDto\.order_total is exact"):
        sent("create", kind(order_total=0.1 + 0.2))
    assert sent("create", kind(order_total=Decimal("0.30"))) == {"orderTotal": "0.30"}
    assert sent("create", kind(order_total=3)) == {"orderTotal": 3}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"customer_id": 5}, "customer_id takes str, not int"),
        ({"customer_id": ["x"]}, "customer_id takes str, not list"),
        ({"note": True}, "note takes str, not bool"),
        ({"lines": [{"lineNumber": 1}], "order_total": "0.30"}, "order_total takes Decimal, not"),
    ],
)
def test_a_value_of_another_type_is_not_sent(given: dict[str, Any], told: str) -> None:
    """What JSON has otherwise than the document says is refused, with the attribute's name."""
    with pytest.raises(TypeError, match=rf"OrderUpdateDto\.{told}"):
        sent("create", models().OrderUpdateDto(**given))


def test_an_object_is_made_by_the_names_of_its_attributes() -> None:
    """What must be given is named with the class."""
    with pytest.raises(TypeError, match=r"OrderUpdateDto\(\) takes its attributes by name"):
        models().OrderUpdateDto("x")


@pytest.mark.parametrize("given", [{"least": 0.1 + 0.2}, {"sums": [1, 0.5]}])
def test_a_float_is_no_exact_argument_either(given: dict[str, Any]) -> None:
    """A filter by a sum would miss the sum that is meant."""
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=[])))
    with workshop().WorkshopClient(http_client=http) as client:
        with pytest.raises(TypeError, match=r"of order\.find\(\) is exact, and the float 0\.[35]"):
            list(client.order.find(**given))
        assert list(client.order.find(least=Decimal("0.30"), sums=[1, Decimal("0.5")])) == []


def test_a_record_is_read_changed_and_written() -> None:
    """References are taken from the objects read, and lines that are there are changed."""
    change = order().to_update()
    assert type(change) is models().OrderUpdateDto
    change.note = "new"
    change.lines[0].price = Decimal("0.35")
    assert sent("change", "1", change) == {
        "orderTotal": "100.10",
        "state": "OnHold",
        "dueDate": "2026-01-31",
        "customerId": "C1",
        "note": {"value": "new"},
        "lines": [{"operation": "Update", "lineNumber": 1, "price": "0.35", "itemId": "I1"}],
    }


def test_a_record_that_has_nothing_of_a_class_makes_none_of_it() -> None:
    """An empty change would look like one."""
    with pytest.raises(TypeError, match="LineUpdateDto has no attribute of Named"):
        models().LineUpdateDto.from_record(models().Named(id="1"))


def test_rows_have_the_columns_that_are_asked_for() -> None:
    """By dotted names, under headings of one's own; what is absent is empty."""
    rows = workshop().to_rows
    empty = models().OrderDto()
    columns = {"No": "number", "Customer": "customer.name", "Price": "lines.0.price"}
    assert list(rows([order(), empty], columns)) == [
        {"No": "1", "Customer": "ACME", "Price": Decimal("0.30")},
        {"No": None, "Customer": None, "Price": None},
    ]
    assert next(rows([order()], ["state"])) == {"state": "OnHold"}
    assert "lines" not in next(rows([order()]))
    assert next(rows([order()]))["order_total"] == Decimal("100.10")
    with pytest.raises(AttributeError, match=r"'custmer\.name'.* did you mean customer\?"):
        next(rows([order()], ["custmer.name"]))
    with pytest.raises(TypeError, match="list of names"):
        next(rows([order()], "number"))
