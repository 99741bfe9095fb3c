"""An integration as a new user writes it, with what the README of the package shows and no more."""

from __future__ import annotations

import csv
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path

from visma_net_erp import VismaNetErp, ge, or_none, to_rows
from visma_net_erp.errors import ApiError, TransportError
from visma_net_erp.models import (
    CustomerUpdateDto,
    SalesOrderLineUpdateDto,
    SalesOrderUpdateDto,
)


def synchronise(client: VismaNetErp, since: datetime, table: Path) -> int:
    """Write the customers that changed into a table; the number of them."""
    columns = ["number", "name", "credit_limit", "main_address.city"]
    changed = client.customer.get_all(status="Active", last_modified_date_time=ge(since))
    rows = list(to_rows(changed, columns))
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


def create_customer(client: VismaNetErp, number: str, name: str) -> str:
    """A new customer outside the number series; its number."""
    body = CustomerUpdateDto(name=name, credit_limit=Decimal("100.10"))
    return client.customer.create(body, number=number).id


def rename_customer(client: VismaNetErp, number: str, name: str) -> str | None:
    """Read, change, write; the name that the server has then."""
    change = client.customer.get(number).to_update()
    change.name = name
    client.customer.update(number, change)
    return or_none(client.customer.get(number).name)


def order(client: VismaNetErp, customer: str, lines: dict[str, str]) -> str:
    """An order of these items at these prices; its number."""
    body = SalesOrderUpdateDto(
        order_type="SO",
        customer=customer,
        description="from the shop",
        lines=[
            SalesOrderLineUpdateDto(
                inventory_number=item, quantity=Decimal(1), unit_price=Decimal(price)
            )
            for item, price in lines.items()
        ],
    )
    return client.sales_order.create(body).id


def attach(client: VismaNetErp, number: str, file: Path) -> None:
    """Put a file to an order."""
    client.sales_order.create_header_attachment("SO", number, file)


def printed(client: VismaNetErp, number: str, file: Path) -> int:
    """Save an order as it is printed; its size."""
    with client.with_streaming_response(client.sales_order.print_order, "SO", number) as answer:
        answer.save(file)
    return file.stat().st_size


def in_background(client: VismaNetErp, number: str) -> str | None:
    """Read a customer by a call that the server queues; the name."""
    job = client.background.submit(client.customer.get, number)
    return or_none(job.result(timeout=60).name)


def told(client: VismaNetErp, number: str) -> str:
    """What a user is told where a customer cannot be read."""
    try:
        return f"{client.customer.get(number).name}"
    except ApiError as error:
        return f"{error.status}: {error.message}"
    except TransportError as error:
        return f"{error}"


LONG_AGO = datetime(2020, 1, 1, tzinfo=timezone.utc)  # noqa: UP017 - as the README writes it
