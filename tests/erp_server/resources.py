"""Which resources the server has: paths, lists, bodies and number series."""

from __future__ import annotations

from dataclasses import dataclass

from erp_server.collection import Reading, Shape


@dataclass(frozen=True)
class Resource:
    """One kind of record.

    ``path`` is where its list and records are, ``also`` are further paths of the same list.
    Records are read by their key there unless ``by_key`` is False.
    ``key`` is the property that names a record in an answer, ``number`` the one of a request.
    ``creates`` are the paths that take a POST; ``body`` is checked strictly, or not where None.
    """

    path: str
    key: str
    shape: Shape = Shape.METADATA
    reading: Reading = Reading.PAGE
    max_page_size: int = 10
    also: tuple[str, ...] = ()
    by_key: bool = True
    creates: tuple[str, ...] = ()
    body: str | None = None
    number: str | None = None
    prefix: str = ""
    etag: bool = False
    shown: frozenset[str] = frozenset()


_PARTY = frozenset(
    {"name", "status", "accountReference", "currencyId", "creditLimit", "creditDaysPastDue"}
    | {"vatRegistrationId", "corporateId", "gln", "note", "numberOfEmployees", "retainagePct"}
)

RESOURCES: tuple[Resource, ...] = (
    Resource(
        "/v1/customer",
        "number",
        max_page_size=10,
        creates=("/v1/customer",),
        body="CustomerUpdateDto",
        number="number",
        shown=_PARTY,
    ),
    Resource(
        "/v1/supplier",
        "number",
        max_page_size=7,
        creates=("/v1/supplier",),
        body="SupplierUpdateDto",
        number="number",
        prefix="S",
        etag=True,
        shown=_PARTY,
    ),
    Resource("/v1/inventory", "inventoryNumber", max_page_size=25, creates=("/v1/inventory",)),
    Resource(
        "/v1/customerinvoice",
        "referenceNumber",
        max_page_size=8,
        creates=("/v1/customerinvoice", "/v2/customerinvoice"),
        body="CustomerInvoiceUpdateDto",
        number="referenceNumber",
        shown=frozenset({"currencyId", "exchangeRate", "hold", "documentDate", "note"}),
    ),
    Resource(
        "/v1/salesorder",
        "orderNo",
        max_page_size=6,
        also=("/v2/salesorder",),
        creates=("/v1/salesorder", "/v2/salesorder"),
        body="SalesOrderUpdateDto",
        number="orderNumber",
        prefix="SO",
        shown=frozenset({"orderType", "description", "hold", "date", "note"}),
    ),
    Resource(
        "/v2/journaltransaction",
        "batchNumber",
        creates=("/v2/journaltransaction",),
        body="JournalTransactionUpdateDto",
        number="batchNumber",
        prefix="B",
        shown=frozenset({"description", "hold", "exchangeRate", "transactionDate"}),
    ),
    Resource(
        "/v1/cashTransaction",
        "referenceNbr",
        Shape.BARE,
        max_page_size=4,
        creates=("/v1/cashTransaction",),
        body="CashTransactionUpdateDto",
        number="referenceNumber",
        shown=frozenset({"description", "hold", "controlTotal", "tranDate"}),
    ),
    Resource("/v1/project", "projectID", max_page_size=5),
    Resource("/v1/project/tasks", "taskId", Shape.BARE, max_page_size=3, by_key=False),
    Resource("/v1/creditTerm", "termsId", Shape.ENVELOPE, max_page_size=6, by_key=False),
    Resource("/v1/discount", "series", Shape.ENVELOPE, max_page_size=9, by_key=False),
    Resource("/v2/discount", "series", max_page_size=9, by_key=False),
    Resource("/v1/salesperson", "salespersonCD", Shape.ENVELOPE, max_page_size=4),
    Resource("/v1/contact", "contactId", Shape.BARE, Reading.OFFSET, max_page_size=5),
    Resource("/v1/customerContract", "contractId", Shape.BARE, Reading.OFFSET),
    Resource("/v1/timeCard", "refNbr", Shape.METADATA, Reading.OFFSET, max_page_size=5),
    Resource(
        "/v1/customer/balance", "number", Shape.BARE, Reading.OFFSET, max_page_size=5, by_key=False
    ),
    Resource("/v1/customer/customerClass", "id", Shape.BARE, Reading.WHOLE, by_key=False),
    # What follows is only created here, for the sake of its number.
    *(
        Resource(path, "referenceNumber", creates=(path, *also), number=number, prefix="X")
        for path, number, also in (
            ("/v1/customerCreditNote", "referenceNumber", ("/v2/customerCreditNote",)),
            ("/v1/customerDebitNote", "referenceNumber", ("/v2/customerDebitNote",)),
            ("/v1/customerPayment", "referenceNumber", ()),
            ("/v1/payment", "referenceNumber", ()),
            ("/v1/supplierPayment", "referenceNumber", ()),
            ("/v1/supplierInvoice", "referenceNumber", ()),
            ("/v1/purchaseorder", "orderNumber", ()),
            ("/v1/salesorderbasic", "orderNumber", ("/v2/salesorderbasic",)),
        )
    ),
)
"""Every resource; the largest page differs from one to the next, as it does there."""
