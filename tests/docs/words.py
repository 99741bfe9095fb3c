"""The shop and the library that the examples of the words are about, as a normalised document."""

from __future__ import annotations

from typing import Any

from model.building import answering, document, operation, record, ref, sending

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}
AMOUNT: Json = {"type": "number", "format": "double"}


def parameter(name: str, location: str = "query", schema: Json = TEXT) -> Json:
    """A parameter; those of the path are required."""
    return {"in": location, "name": name, "schema": schema, "required": location == "path"}


def books() -> Json:
    """A list that is read page by page and can be filtered."""
    answer = record(books=listed("Book"), total=WHOLE, limit=WHOLE)
    names = ("changed", "changedOperator", "facets", "withTotal", "branchId")
    pages = [parameter(name, schema=WHOLE) for name in ("p", "per_page")]
    given = [*map(parameter, names), *pages]
    return {"get": answering(answer, operationId="ListAllTheBooks", parameters=given)}


def loans() -> Json:
    """A list that tells what changed since a time."""
    since = [parameter("changedSince")]
    return {"get": answering(listed("Loan"), operationId="listLoans", parameters=since)}


def orders() -> Json:
    """A list that may be queued, and a create that answers with Location."""
    created = {"201": {"description": "", "headers": {"Location": {"schema": TEXT}}}}
    later = [parameter("Run-Later", "header")]
    reading = answering(listed("Order"), operationId="getOrders", parameters=later)
    reading["responses"]["202"] = {"description": "Queued."}
    key = [parameter("Idempotency-Key", "header")]
    creating = sending(
        ref("NewOrder"), operationId="createOrder", responses=created, parameters=key
    )
    return {"get": reading, "post": creating}


def order() -> Json:
    """One order, which is changed by its ETag."""
    number = parameter("no", "path")
    given = [number, parameter("If-Match", "header")]
    reading = answering(ref("Order"), operationId="getOrderByNumber", parameters=[number])
    return {"get": reading, "put": sending(ref("NewOrder"), parameters=given)}


def cover() -> Json:
    """Files whose bodies are not declared as such."""
    given = [parameter("id", "path")]
    reading = answering({"type": "object"}, operationId="getCover", parameters=given)
    return {"get": reading, "put": operation(operationId="putCover", parameters=given)}


def reading(name: str, schema: Json, key: str) -> Json:
    """A path with one reading by a key."""
    given = [parameter(key, "path")]
    return {"get": answering(schema, operationId=name, parameters=given)}


def events() -> Json:
    """What happens to orders, as it happens."""
    content = {"text/event-stream": {"schema": ref("Order")}}
    return {"get": operation(responses={"200": {"description": "", "content": content}})}


def stocktaking() -> Json:
    """What begins a job."""
    content = {"application/json": {"schema": record(jobId=TEXT)}}
    return {"post": operation(responses={"202": {"description": "", "content": content}})}


def listed(name: str) -> Json:
    """An array of a schema."""
    return {"type": "array", "items": ref(name)}


def shop_and_library() -> Json:
    """A document that has everything the examples name."""
    paths = {
        "/books": books(),
        "/books/{shelfMark}": reading("getBook", ref("Book"), "shelfMark"),
        "/books/{id}/cover": cover(),
        "/loans": loans(),
        "/orders": orders(),
        "/orders/events": events(),
        "/orders/{no}": order(),
        "/jobs/{id}": reading("getJob", record(state=TEXT), "id"),
        "/jobs/{id}/result": reading("getJobResult", {}, "id"),
        "/stocktaking": stocktaking(),
        "/teapot": {"get": operation(operationId="brew")},
    }
    schemas = {
        "Book": record(title=TEXT, price=AMOUNT, weight=AMOUNT, fee=TEXT, added=TEXT),
        "Loan": record(loanNo=TEXT, changed={"type": "string", "format": "date-time"}),
        "Order": record(orderNo=TEXT, version=TEXT),
        "NewOrder": record(
            orderNo=ref("TextValue"), manualNumber={"type": "boolean"}, version=TEXT
        ),
        "TextValue": record(value=TEXT),
    }
    return document(paths, schemas)
