"""What type checkers see of the methods that take methods; checked with the rest, never run."""

from __future__ import annotations

from typing import assert_type

from client.example_client import AsyncExample, Customer, CustomerUpdate, Example
from runtime.answers.created import AsyncCreated, Created
from runtime.answers.raw import RawResponse
from runtime.background.async_queue import AsyncBackgroundJob
from runtime.background.queue import BackgroundJob
from runtime.paging.page import Page


def jobs(erp: Example, body: CustomerUpdate) -> None:
    """A job has the type of the method's own result; a pager's is the one page."""
    queue, customers = erp.background, erp.customers
    assert_type(queue.submit(customers.get, "1", timeout=3), BackgroundJob[Customer])
    assert_type(queue.submit(customers.get, "1", webhook="none"), BackgroundJob[Customer])
    assert_type(queue.submit(customers.get_all, page_size=1), BackgroundJob[Page[Customer]])
    assert_type(
        queue.submit(customers.get_all, page_size=1, webhook=None), BackgroundJob[Page[Customer]]
    )
    assert_type(queue.submit(customers.create, body, number="1"), BackgroundJob[Created[Customer]])
    assert_type(queue.job("1", like=customers.get_all), BackgroundJob[Page[Customer]])
    assert_type(queue.job("1", like=customers.get).result(), Customer)


async def async_jobs(erp: AsyncExample, body: CustomerUpdate) -> None:
    """The asyncio client's jobs are typed alike."""
    queue, customers = erp.background, erp.customers
    assert_type(await queue.submit(customers.get, "1"), AsyncBackgroundJob[Customer])
    assert_type(
        await queue.submit(customers.get, "1", webhook="none"), AsyncBackgroundJob[Customer]
    )
    assert_type(await queue.submit(customers.get_all), AsyncBackgroundJob[Page[Customer]])
    assert_type(
        await queue.submit(customers.create, body), AsyncBackgroundJob[AsyncCreated[Customer]]
    )
    assert_type(await queue.job("1", like=customers.get).result(), Customer)


def raw(erp: Example) -> None:
    """A raw answer parses to the method's own result."""
    assert_type(erp.with_raw_response(erp.customers.get, "1"), RawResponse[Customer])
    assert_type(erp.with_raw_response(erp.customers.get_all), RawResponse[Page[Customer]])


async def async_raw(erp: AsyncExample) -> None:
    """The asyncio client's raw answers are typed alike."""
    assert_type(await erp.with_raw_response(erp.customers.get, "1"), RawResponse[Customer])
    assert_type(await erp.with_raw_response(erp.customers.get_all), RawResponse[Page[Customer]])


def refused(erp: Example) -> None:
    """Arguments the method does not take are errors of the call that passes them on."""
    erp.background.submit(erp.customers.get, 3)  # type: ignore[call-overload] # pyright: ignore
    erp.with_raw_response(erp.customers.get)  # type: ignore[call-overload] # pyright: ignore
