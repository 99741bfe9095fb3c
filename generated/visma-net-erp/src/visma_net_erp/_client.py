"""The client classes; written by erpgen, not by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.api import Api, BackgroundRules
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.error_body import ErrorRules, Fault

if TYPE_CHECKING:
    from .resources.account import AsyncAccount, Account
    from .resources.attachment import AsyncAttachment, Attachment
    from .resources.background import AsyncBackground, Background
    from .resources.branch import AsyncBranch, Branch
    from .resources.budget import AsyncBudget, Budget
    from .resources.cash_account import AsyncCashAccount, CashAccount
    from .resources.cash_transaction import AsyncCashTransaction, CashTransaction
    from .resources.contact import AsyncContact, Contact
    from .resources.credit_term import AsyncCreditTerm, CreditTerm
    from .resources.customer import AsyncCustomer, Customer
    from .resources.customer_contract import AsyncCustomerContract, CustomerContract
    from .resources.customer_credit_note import AsyncCustomerCreditNote, CustomerCreditNote
    from .resources.customer_credit_note_v2 import AsyncCustomerCreditNoteV2, CustomerCreditNoteV2
    from .resources.customer_debit_note import AsyncCustomerDebitNote, CustomerDebitNote
    from .resources.customer_debit_note_v2 import AsyncCustomerDebitNoteV2, CustomerDebitNoteV2
    from .resources.customer_invoice import AsyncCustomerInvoice, CustomerInvoice
    from .resources.customer_invoice_v2 import AsyncCustomerInvoiceV2, CustomerInvoiceV2
    from .resources.customer_payment import AsyncCustomerPayment, CustomerPayment
    from .resources.customer_payment_method import AsyncCustomerPaymentMethod, CustomerPaymentMethod
    from .resources.dimension import AsyncDimension, Dimension
    from .resources.discount import AsyncDiscount, Discount
    from .resources.discount_v2 import AsyncDiscountV2, DiscountV2
    from .resources.employee import AsyncEmployee, Employee
    from .resources.inventory import AsyncInventory, Inventory
    from .resources.inventory_issue import AsyncInventoryIssue, InventoryIssue
    from .resources.journal_transaction_v2 import AsyncJournalTransactionV2, JournalTransactionV2
    from .resources.kit_specifications import AsyncKitSpecifications, KitSpecifications
    from .resources.ledger import AsyncLedger, Ledger
    from .resources.location import AsyncLocation, Location
    from .resources.payment import AsyncPayment, Payment
    from .resources.payment_method import AsyncPaymentMethod, PaymentMethod
    from .resources.project import AsyncProject, Project
    from .resources.project_task import AsyncProjectTask, ProjectTask
    from .resources.purchase_order import AsyncPurchaseOrder, PurchaseOrder
    from .resources.purchase_receipt import AsyncPurchaseReceipt, PurchaseReceipt
    from .resources.purchase_receipt_v2 import AsyncPurchaseReceiptV2, PurchaseReceiptV2
    from .resources.sales_order import AsyncSalesOrder, SalesOrder
    from .resources.sales_order_basic import AsyncSalesOrderBasic, SalesOrderBasic
    from .resources.sales_order_basic_v2 import AsyncSalesOrderBasicV2, SalesOrderBasicV2
    from .resources.sales_order_v2 import AsyncSalesOrderV2, SalesOrderV2
    from .resources.sales_person import AsyncSalesPerson, SalesPerson
    from .resources.sales_person_v2 import AsyncSalesPersonV2, SalesPersonV2
    from .resources.shipment import AsyncShipment, Shipment
    from .resources.stocktake_v2 import AsyncStocktakeV2, StocktakeV2
    from .resources.subaccount import AsyncSubaccount, Subaccount
    from .resources.supplier import AsyncSupplier, Supplier
    from .resources.supplier_invoice import AsyncSupplierInvoice, SupplierInvoice
    from .resources.supplier_payment import AsyncSupplierPayment, SupplierPayment
    from .resources.time_card import AsyncTimeCard, TimeCard
    from .resources.vat import AsyncVat, Vat
    from .resources.warehouse import AsyncWarehouse, Warehouse

API = Api(
    package="visma-net-erp",
    version="2025.4.24",
    base_url="https://api.finance.visma.net",
    zone="Europe/Oslo",
    background=BackgroundRules(
        header="erp-api-background",
        accepted=202,
        state="/v1/background/{requestId}",
        content="/v1/background/{requestId}/content",
        id_parameter="requestId",
    ),
    errors=ErrorRules(
        faults=(
            Fault(
                code="12027",
                error="LicenseError",
                advice="No license was found for the company the token names. Check three things: that the user has the API User role in this company (the company's administrator, in Admin); that the tenant id is that of the company and not that of the customer who owns it (the integration administrator, in App Store); and that the company's license has not run out (Visma).",
            ),
            Fault(
                code="12002",
                error="BadRequestError",
                advice="The header ipp-company-id is missing or names no company that the token may use.",
            ),
        ),
        advice={
            401: "The token was refused. Check that tenant_id is that of the company, not that of the customer who owns it: the wrong one gets a token, but no call is let through.",
        },
    ),
)


class VismaNetErp(SyncClient):
    """Client for Visma.net ERP API."""

    api = API

    @cached_property
    def account(self) -> Account:
        """Operations of Account."""
        from .resources.account import Account

        return Account(self)

    @cached_property
    def attachment(self) -> Attachment:
        """Operations of Attachment."""
        from .resources.attachment import Attachment

        return Attachment(self)

    @cached_property
    def background(self) -> Background:
        """Operations of Background."""
        from .resources.background import Background

        return Background(self)

    @cached_property
    def branch(self) -> Branch:
        """Operations of Branch."""
        from .resources.branch import Branch

        return Branch(self)

    @cached_property
    def budget(self) -> Budget:
        """Operations of Budget."""
        from .resources.budget import Budget

        return Budget(self)

    @cached_property
    def cash_account(self) -> CashAccount:
        """Operations of CashAccount."""
        from .resources.cash_account import CashAccount

        return CashAccount(self)

    @cached_property
    def cash_transaction(self) -> CashTransaction:
        """Operations of CashTransaction."""
        from .resources.cash_transaction import CashTransaction

        return CashTransaction(self)

    @cached_property
    def contact(self) -> Contact:
        """Operations of Contact."""
        from .resources.contact import Contact

        return Contact(self)

    @cached_property
    def credit_term(self) -> CreditTerm:
        """Operations of CreditTerm."""
        from .resources.credit_term import CreditTerm

        return CreditTerm(self)

    @cached_property
    def customer(self) -> Customer:
        """Operations of Customer."""
        from .resources.customer import Customer

        return Customer(self)

    @cached_property
    def customer_contract(self) -> CustomerContract:
        """Operations of CustomerContract."""
        from .resources.customer_contract import CustomerContract

        return CustomerContract(self)

    @cached_property
    def customer_credit_note(self) -> CustomerCreditNote:
        """Operations of CustomerCreditNote."""
        from .resources.customer_credit_note import CustomerCreditNote

        return CustomerCreditNote(self)

    @cached_property
    def customer_credit_note_v2(self) -> CustomerCreditNoteV2:
        """Operations of CustomerCreditNoteV2."""
        from .resources.customer_credit_note_v2 import CustomerCreditNoteV2

        return CustomerCreditNoteV2(self)

    @cached_property
    def customer_debit_note(self) -> CustomerDebitNote:
        """Operations of CustomerDebitNote."""
        from .resources.customer_debit_note import CustomerDebitNote

        return CustomerDebitNote(self)

    @cached_property
    def customer_debit_note_v2(self) -> CustomerDebitNoteV2:
        """Operations of CustomerDebitNoteV2."""
        from .resources.customer_debit_note_v2 import CustomerDebitNoteV2

        return CustomerDebitNoteV2(self)

    @cached_property
    def customer_invoice(self) -> CustomerInvoice:
        """Operations of CustomerInvoice."""
        from .resources.customer_invoice import CustomerInvoice

        return CustomerInvoice(self)

    @cached_property
    def customer_invoice_v2(self) -> CustomerInvoiceV2:
        """Operations of CustomerInvoiceV2."""
        from .resources.customer_invoice_v2 import CustomerInvoiceV2

        return CustomerInvoiceV2(self)

    @cached_property
    def customer_payment(self) -> CustomerPayment:
        """Operations of CustomerPayment."""
        from .resources.customer_payment import CustomerPayment

        return CustomerPayment(self)

    @cached_property
    def customer_payment_method(self) -> CustomerPaymentMethod:
        """Operations of CustomerPaymentMethod."""
        from .resources.customer_payment_method import CustomerPaymentMethod

        return CustomerPaymentMethod(self)

    @cached_property
    def dimension(self) -> Dimension:
        """Operations of Dimension."""
        from .resources.dimension import Dimension

        return Dimension(self)

    @cached_property
    def discount(self) -> Discount:
        """Operations of Discount."""
        from .resources.discount import Discount

        return Discount(self)

    @cached_property
    def discount_v2(self) -> DiscountV2:
        """Operations of DiscountV2."""
        from .resources.discount_v2 import DiscountV2

        return DiscountV2(self)

    @cached_property
    def employee(self) -> Employee:
        """Operations of Employee."""
        from .resources.employee import Employee

        return Employee(self)

    @cached_property
    def inventory(self) -> Inventory:
        """Operations of Inventory."""
        from .resources.inventory import Inventory

        return Inventory(self)

    @cached_property
    def inventory_issue(self) -> InventoryIssue:
        """Operations of InventoryIssue."""
        from .resources.inventory_issue import InventoryIssue

        return InventoryIssue(self)

    @cached_property
    def journal_transaction_v2(self) -> JournalTransactionV2:
        """Operations of JournalTransactionV2."""
        from .resources.journal_transaction_v2 import JournalTransactionV2

        return JournalTransactionV2(self)

    @cached_property
    def kit_specifications(self) -> KitSpecifications:
        """Operations of KitSpecifications."""
        from .resources.kit_specifications import KitSpecifications

        return KitSpecifications(self)

    @cached_property
    def ledger(self) -> Ledger:
        """Operations of Ledger."""
        from .resources.ledger import Ledger

        return Ledger(self)

    @cached_property
    def location(self) -> Location:
        """Operations of Location."""
        from .resources.location import Location

        return Location(self)

    @cached_property
    def payment(self) -> Payment:
        """Operations of Payment."""
        from .resources.payment import Payment

        return Payment(self)

    @cached_property
    def payment_method(self) -> PaymentMethod:
        """Operations of PaymentMethod."""
        from .resources.payment_method import PaymentMethod

        return PaymentMethod(self)

    @cached_property
    def project(self) -> Project:
        """Operations of Project."""
        from .resources.project import Project

        return Project(self)

    @cached_property
    def project_task(self) -> ProjectTask:
        """Operations of ProjectTask."""
        from .resources.project_task import ProjectTask

        return ProjectTask(self)

    @cached_property
    def purchase_order(self) -> PurchaseOrder:
        """Operations of PurchaseOrder."""
        from .resources.purchase_order import PurchaseOrder

        return PurchaseOrder(self)

    @cached_property
    def purchase_receipt(self) -> PurchaseReceipt:
        """Operations of PurchaseReceipt."""
        from .resources.purchase_receipt import PurchaseReceipt

        return PurchaseReceipt(self)

    @cached_property
    def purchase_receipt_v2(self) -> PurchaseReceiptV2:
        """Operations of PurchaseReceiptV2."""
        from .resources.purchase_receipt_v2 import PurchaseReceiptV2

        return PurchaseReceiptV2(self)

    @cached_property
    def sales_order(self) -> SalesOrder:
        """Operations of SalesOrder."""
        from .resources.sales_order import SalesOrder

        return SalesOrder(self)

    @cached_property
    def sales_order_basic(self) -> SalesOrderBasic:
        """Operations of SalesOrderBasic."""
        from .resources.sales_order_basic import SalesOrderBasic

        return SalesOrderBasic(self)

    @cached_property
    def sales_order_basic_v2(self) -> SalesOrderBasicV2:
        """Operations of SalesOrderBasicV2."""
        from .resources.sales_order_basic_v2 import SalesOrderBasicV2

        return SalesOrderBasicV2(self)

    @cached_property
    def sales_order_v2(self) -> SalesOrderV2:
        """Operations of SalesOrderV2."""
        from .resources.sales_order_v2 import SalesOrderV2

        return SalesOrderV2(self)

    @cached_property
    def sales_person(self) -> SalesPerson:
        """Operations of SalesPerson."""
        from .resources.sales_person import SalesPerson

        return SalesPerson(self)

    @cached_property
    def sales_person_v2(self) -> SalesPersonV2:
        """Operations of SalesPersonV2."""
        from .resources.sales_person_v2 import SalesPersonV2

        return SalesPersonV2(self)

    @cached_property
    def shipment(self) -> Shipment:
        """Operations of Shipment."""
        from .resources.shipment import Shipment

        return Shipment(self)

    @cached_property
    def stocktake_v2(self) -> StocktakeV2:
        """Operations of StocktakeV2."""
        from .resources.stocktake_v2 import StocktakeV2

        return StocktakeV2(self)

    @cached_property
    def subaccount(self) -> Subaccount:
        """Operations of Subaccount."""
        from .resources.subaccount import Subaccount

        return Subaccount(self)

    @cached_property
    def supplier(self) -> Supplier:
        """Operations of Supplier."""
        from .resources.supplier import Supplier

        return Supplier(self)

    @cached_property
    def supplier_invoice(self) -> SupplierInvoice:
        """Operations of SupplierInvoice."""
        from .resources.supplier_invoice import SupplierInvoice

        return SupplierInvoice(self)

    @cached_property
    def supplier_payment(self) -> SupplierPayment:
        """Operations of SupplierPayment."""
        from .resources.supplier_payment import SupplierPayment

        return SupplierPayment(self)

    @cached_property
    def time_card(self) -> TimeCard:
        """Operations of TimeCard."""
        from .resources.time_card import TimeCard

        return TimeCard(self)

    @cached_property
    def vat(self) -> Vat:
        """Operations of Vat."""
        from .resources.vat import Vat

        return Vat(self)

    @cached_property
    def warehouse(self) -> Warehouse:
        """Operations of Warehouse."""
        from .resources.warehouse import Warehouse

        return Warehouse(self)


class AsyncVismaNetErp(AsyncClient):
    """Client for Visma.net ERP API."""

    api = API

    @cached_property
    def account(self) -> AsyncAccount:
        """Operations of Account."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def attachment(self) -> AsyncAttachment:
        """Operations of Attachment."""
        from .resources.attachment import AsyncAttachment

        return AsyncAttachment(self)

    @cached_property
    def background(self) -> AsyncBackground:
        """Operations of Background."""
        from .resources.background import AsyncBackground

        return AsyncBackground(self)

    @cached_property
    def branch(self) -> AsyncBranch:
        """Operations of Branch."""
        from .resources.branch import AsyncBranch

        return AsyncBranch(self)

    @cached_property
    def budget(self) -> AsyncBudget:
        """Operations of Budget."""
        from .resources.budget import AsyncBudget

        return AsyncBudget(self)

    @cached_property
    def cash_account(self) -> AsyncCashAccount:
        """Operations of CashAccount."""
        from .resources.cash_account import AsyncCashAccount

        return AsyncCashAccount(self)

    @cached_property
    def cash_transaction(self) -> AsyncCashTransaction:
        """Operations of CashTransaction."""
        from .resources.cash_transaction import AsyncCashTransaction

        return AsyncCashTransaction(self)

    @cached_property
    def contact(self) -> AsyncContact:
        """Operations of Contact."""
        from .resources.contact import AsyncContact

        return AsyncContact(self)

    @cached_property
    def credit_term(self) -> AsyncCreditTerm:
        """Operations of CreditTerm."""
        from .resources.credit_term import AsyncCreditTerm

        return AsyncCreditTerm(self)

    @cached_property
    def customer(self) -> AsyncCustomer:
        """Operations of Customer."""
        from .resources.customer import AsyncCustomer

        return AsyncCustomer(self)

    @cached_property
    def customer_contract(self) -> AsyncCustomerContract:
        """Operations of CustomerContract."""
        from .resources.customer_contract import AsyncCustomerContract

        return AsyncCustomerContract(self)

    @cached_property
    def customer_credit_note(self) -> AsyncCustomerCreditNote:
        """Operations of CustomerCreditNote."""
        from .resources.customer_credit_note import AsyncCustomerCreditNote

        return AsyncCustomerCreditNote(self)

    @cached_property
    def customer_credit_note_v2(self) -> AsyncCustomerCreditNoteV2:
        """Operations of CustomerCreditNoteV2."""
        from .resources.customer_credit_note_v2 import AsyncCustomerCreditNoteV2

        return AsyncCustomerCreditNoteV2(self)

    @cached_property
    def customer_debit_note(self) -> AsyncCustomerDebitNote:
        """Operations of CustomerDebitNote."""
        from .resources.customer_debit_note import AsyncCustomerDebitNote

        return AsyncCustomerDebitNote(self)

    @cached_property
    def customer_debit_note_v2(self) -> AsyncCustomerDebitNoteV2:
        """Operations of CustomerDebitNoteV2."""
        from .resources.customer_debit_note_v2 import AsyncCustomerDebitNoteV2

        return AsyncCustomerDebitNoteV2(self)

    @cached_property
    def customer_invoice(self) -> AsyncCustomerInvoice:
        """Operations of CustomerInvoice."""
        from .resources.customer_invoice import AsyncCustomerInvoice

        return AsyncCustomerInvoice(self)

    @cached_property
    def customer_invoice_v2(self) -> AsyncCustomerInvoiceV2:
        """Operations of CustomerInvoiceV2."""
        from .resources.customer_invoice_v2 import AsyncCustomerInvoiceV2

        return AsyncCustomerInvoiceV2(self)

    @cached_property
    def customer_payment(self) -> AsyncCustomerPayment:
        """Operations of CustomerPayment."""
        from .resources.customer_payment import AsyncCustomerPayment

        return AsyncCustomerPayment(self)

    @cached_property
    def customer_payment_method(self) -> AsyncCustomerPaymentMethod:
        """Operations of CustomerPaymentMethod."""
        from .resources.customer_payment_method import AsyncCustomerPaymentMethod

        return AsyncCustomerPaymentMethod(self)

    @cached_property
    def dimension(self) -> AsyncDimension:
        """Operations of Dimension."""
        from .resources.dimension import AsyncDimension

        return AsyncDimension(self)

    @cached_property
    def discount(self) -> AsyncDiscount:
        """Operations of Discount."""
        from .resources.discount import AsyncDiscount

        return AsyncDiscount(self)

    @cached_property
    def discount_v2(self) -> AsyncDiscountV2:
        """Operations of DiscountV2."""
        from .resources.discount_v2 import AsyncDiscountV2

        return AsyncDiscountV2(self)

    @cached_property
    def employee(self) -> AsyncEmployee:
        """Operations of Employee."""
        from .resources.employee import AsyncEmployee

        return AsyncEmployee(self)

    @cached_property
    def inventory(self) -> AsyncInventory:
        """Operations of Inventory."""
        from .resources.inventory import AsyncInventory

        return AsyncInventory(self)

    @cached_property
    def inventory_issue(self) -> AsyncInventoryIssue:
        """Operations of InventoryIssue."""
        from .resources.inventory_issue import AsyncInventoryIssue

        return AsyncInventoryIssue(self)

    @cached_property
    def journal_transaction_v2(self) -> AsyncJournalTransactionV2:
        """Operations of JournalTransactionV2."""
        from .resources.journal_transaction_v2 import AsyncJournalTransactionV2

        return AsyncJournalTransactionV2(self)

    @cached_property
    def kit_specifications(self) -> AsyncKitSpecifications:
        """Operations of KitSpecifications."""
        from .resources.kit_specifications import AsyncKitSpecifications

        return AsyncKitSpecifications(self)

    @cached_property
    def ledger(self) -> AsyncLedger:
        """Operations of Ledger."""
        from .resources.ledger import AsyncLedger

        return AsyncLedger(self)

    @cached_property
    def location(self) -> AsyncLocation:
        """Operations of Location."""
        from .resources.location import AsyncLocation

        return AsyncLocation(self)

    @cached_property
    def payment(self) -> AsyncPayment:
        """Operations of Payment."""
        from .resources.payment import AsyncPayment

        return AsyncPayment(self)

    @cached_property
    def payment_method(self) -> AsyncPaymentMethod:
        """Operations of PaymentMethod."""
        from .resources.payment_method import AsyncPaymentMethod

        return AsyncPaymentMethod(self)

    @cached_property
    def project(self) -> AsyncProject:
        """Operations of Project."""
        from .resources.project import AsyncProject

        return AsyncProject(self)

    @cached_property
    def project_task(self) -> AsyncProjectTask:
        """Operations of ProjectTask."""
        from .resources.project_task import AsyncProjectTask

        return AsyncProjectTask(self)

    @cached_property
    def purchase_order(self) -> AsyncPurchaseOrder:
        """Operations of PurchaseOrder."""
        from .resources.purchase_order import AsyncPurchaseOrder

        return AsyncPurchaseOrder(self)

    @cached_property
    def purchase_receipt(self) -> AsyncPurchaseReceipt:
        """Operations of PurchaseReceipt."""
        from .resources.purchase_receipt import AsyncPurchaseReceipt

        return AsyncPurchaseReceipt(self)

    @cached_property
    def purchase_receipt_v2(self) -> AsyncPurchaseReceiptV2:
        """Operations of PurchaseReceiptV2."""
        from .resources.purchase_receipt_v2 import AsyncPurchaseReceiptV2

        return AsyncPurchaseReceiptV2(self)

    @cached_property
    def sales_order(self) -> AsyncSalesOrder:
        """Operations of SalesOrder."""
        from .resources.sales_order import AsyncSalesOrder

        return AsyncSalesOrder(self)

    @cached_property
    def sales_order_basic(self) -> AsyncSalesOrderBasic:
        """Operations of SalesOrderBasic."""
        from .resources.sales_order_basic import AsyncSalesOrderBasic

        return AsyncSalesOrderBasic(self)

    @cached_property
    def sales_order_basic_v2(self) -> AsyncSalesOrderBasicV2:
        """Operations of SalesOrderBasicV2."""
        from .resources.sales_order_basic_v2 import AsyncSalesOrderBasicV2

        return AsyncSalesOrderBasicV2(self)

    @cached_property
    def sales_order_v2(self) -> AsyncSalesOrderV2:
        """Operations of SalesOrderV2."""
        from .resources.sales_order_v2 import AsyncSalesOrderV2

        return AsyncSalesOrderV2(self)

    @cached_property
    def sales_person(self) -> AsyncSalesPerson:
        """Operations of SalesPerson."""
        from .resources.sales_person import AsyncSalesPerson

        return AsyncSalesPerson(self)

    @cached_property
    def sales_person_v2(self) -> AsyncSalesPersonV2:
        """Operations of SalesPersonV2."""
        from .resources.sales_person_v2 import AsyncSalesPersonV2

        return AsyncSalesPersonV2(self)

    @cached_property
    def shipment(self) -> AsyncShipment:
        """Operations of Shipment."""
        from .resources.shipment import AsyncShipment

        return AsyncShipment(self)

    @cached_property
    def stocktake_v2(self) -> AsyncStocktakeV2:
        """Operations of StocktakeV2."""
        from .resources.stocktake_v2 import AsyncStocktakeV2

        return AsyncStocktakeV2(self)

    @cached_property
    def subaccount(self) -> AsyncSubaccount:
        """Operations of Subaccount."""
        from .resources.subaccount import AsyncSubaccount

        return AsyncSubaccount(self)

    @cached_property
    def supplier(self) -> AsyncSupplier:
        """Operations of Supplier."""
        from .resources.supplier import AsyncSupplier

        return AsyncSupplier(self)

    @cached_property
    def supplier_invoice(self) -> AsyncSupplierInvoice:
        """Operations of SupplierInvoice."""
        from .resources.supplier_invoice import AsyncSupplierInvoice

        return AsyncSupplierInvoice(self)

    @cached_property
    def supplier_payment(self) -> AsyncSupplierPayment:
        """Operations of SupplierPayment."""
        from .resources.supplier_payment import AsyncSupplierPayment

        return AsyncSupplierPayment(self)

    @cached_property
    def time_card(self) -> AsyncTimeCard:
        """Operations of TimeCard."""
        from .resources.time_card import AsyncTimeCard

        return AsyncTimeCard(self)

    @cached_property
    def vat(self) -> AsyncVat:
        """Operations of Vat."""
        from .resources.vat import AsyncVat

        return AsyncVat(self)

    @cached_property
    def warehouse(self) -> AsyncWarehouse:
        """Operations of Warehouse."""
        from .resources.warehouse import AsyncWarehouse

        return AsyncWarehouse(self)
