"""The client classes; written by erpgen, not by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.call import Api, BackgroundRules, Environment, EnvironmentWay
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.errors import ErrorRules, Fault

if TYPE_CHECKING:
    from .resources.account import AsyncAccountResource, AccountResource
    from .resources.attachment import AsyncAttachmentResource, AttachmentResource
    from .resources.background import AsyncBackgroundResource, BackgroundResource
    from .resources.branch import AsyncBranchResource, BranchResource
    from .resources.budget import AsyncBudgetResource, BudgetResource
    from .resources.cash_account import AsyncCashAccountResource, CashAccountResource
    from .resources.cash_transaction import AsyncCashTransactionResource, CashTransactionResource
    from .resources.contact import AsyncContactResource, ContactResource
    from .resources.credit_term import AsyncCreditTermResource, CreditTermResource
    from .resources.customer import AsyncCustomerResource, CustomerResource
    from .resources.customer_contract import AsyncCustomerContractResource, CustomerContractResource
    from .resources.customer_credit_note import AsyncCustomerCreditNoteResource, CustomerCreditNoteResource
    from .resources.customer_credit_note_v2 import AsyncCustomerCreditNoteV2Resource, CustomerCreditNoteV2Resource
    from .resources.customer_debit_note import AsyncCustomerDebitNoteResource, CustomerDebitNoteResource
    from .resources.customer_debit_note_v2 import AsyncCustomerDebitNoteV2Resource, CustomerDebitNoteV2Resource
    from .resources.customer_invoice import AsyncCustomerInvoiceResource, CustomerInvoiceResource
    from .resources.customer_invoice_v2 import AsyncCustomerInvoiceV2Resource, CustomerInvoiceV2Resource
    from .resources.customer_payment import AsyncCustomerPaymentResource, CustomerPaymentResource
    from .resources.customer_payment_method import AsyncCustomerPaymentMethodResource, CustomerPaymentMethodResource
    from .resources.dimension import AsyncDimensionResource, DimensionResource
    from .resources.discount import AsyncDiscountResource, DiscountResource
    from .resources.discount_v2 import AsyncDiscountV2Resource, DiscountV2Resource
    from .resources.employee import AsyncEmployeeResource, EmployeeResource
    from .resources.inventory import AsyncInventoryResource, InventoryResource
    from .resources.inventory_issue import AsyncInventoryIssueResource, InventoryIssueResource
    from .resources.journal_transaction_v2 import AsyncJournalTransactionV2Resource, JournalTransactionV2Resource
    from .resources.kit_specifications import AsyncKitSpecificationsResource, KitSpecificationsResource
    from .resources.ledger import AsyncLedgerResource, LedgerResource
    from .resources.location import AsyncLocationResource, LocationResource
    from .resources.payment import AsyncPaymentResource, PaymentResource
    from .resources.payment_method import AsyncPaymentMethodResource, PaymentMethodResource
    from .resources.project import AsyncProjectResource, ProjectResource
    from .resources.project_task import AsyncProjectTaskResource, ProjectTaskResource
    from .resources.purchase_order import AsyncPurchaseOrderResource, PurchaseOrderResource
    from .resources.purchase_receipt import AsyncPurchaseReceiptResource, PurchaseReceiptResource
    from .resources.purchase_receipt_v2 import AsyncPurchaseReceiptV2Resource, PurchaseReceiptV2Resource
    from .resources.sales_order import AsyncSalesOrderResource, SalesOrderResource
    from .resources.sales_order_basic import AsyncSalesOrderBasicResource, SalesOrderBasicResource
    from .resources.sales_order_basic_v2 import AsyncSalesOrderBasicV2Resource, SalesOrderBasicV2Resource
    from .resources.sales_order_v2 import AsyncSalesOrderV2Resource, SalesOrderV2Resource
    from .resources.sales_person import AsyncSalesPersonResource, SalesPersonResource
    from .resources.sales_person_v2 import AsyncSalesPersonV2Resource, SalesPersonV2Resource
    from .resources.shipment import AsyncShipmentResource, ShipmentResource
    from .resources.stocktake_v2 import AsyncStocktakeV2Resource, StocktakeV2Resource
    from .resources.subaccount import AsyncSubaccountResource, SubaccountResource
    from .resources.supplier import AsyncSupplierResource, SupplierResource
    from .resources.supplier_invoice import AsyncSupplierInvoiceResource, SupplierInvoiceResource
    from .resources.supplier_payment import AsyncSupplierPaymentResource, SupplierPaymentResource
    from .resources.time_card import AsyncTimeCardResource, TimeCardResource
    from .resources.vat import AsyncVatResource, VatResource
    from .resources.warehouse import AsyncWarehouseResource, WarehouseResource

API = Api(
    package="visma-net-erp",
    version="2025.4.24",
    base_url="https://api.finance.visma.net",
    security=(("serviceapi",),),
    zone="Europe/Oslo",
    background=BackgroundRules(
        header="erp-api-background",
        accepted=202,
        state="/v1/background/{requestId}",
        content="/v1/background/{requestId}/content",
        id_parameter="requestId",
    ),
    environment=Environment(
        prefix="VISMA_NET_ERP",
        profile="VISMA_NET_ERP_PROFILE",
        ways=(
            EnvironmentWay(kind="ServiceCredentials", arguments={"client_id": "VISMA_NET_ERP_CLIENT_ID", "client_secret": "VISMA_NET_ERP_CLIENT_SECRET", "tenant_id": "VISMA_NET_ERP_TENANT_ID", "token_url": "VISMA_NET_ERP_TOKEN_URL"}, needed=("client_id", "client_secret", "tenant_id")),
            EnvironmentWay(kind="BearerToken", arguments={"token": "VISMA_NET_ERP_TOKEN"}, needed=("token",)),
        ),
        arguments={"base_url": "VISMA_NET_ERP_BASE_URL"},
    ),
    errors=ErrorRules(
        request_id_headers=("Ipp-Request-Id", "x-request-id"),
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
    """Client for Visma.net ERP API.

    The ERP of Visma.net over HTTP: customers, suppliers, items, orders, invoices, payments,
    projects and the ledgers behind them.

    Resources: account, attachment, background, branch, budget, cash_account, cash_transaction,
    contact, credit_term, customer, customer_contract, customer_credit_note,
    customer_credit_note_v2, customer_debit_note, customer_debit_note_v2, customer_invoice,
    customer_invoice_v2, customer_payment, customer_payment_method, dimension, discount,
    discount_v2, employee, inventory, inventory_issue, journal_transaction_v2,
    kit_specifications, ledger, location, payment, payment_method, project, project_task,
    purchase_order, purchase_receipt, purchase_receipt_v2, sales_order, sales_order_basic,
    sales_order_basic_v2, sales_order_v2, sales_person, sales_person_v2, shipment, stocktake_v2,
    subaccount, supplier, supplier_invoice, supplier_payment, time_card, vat, warehouse.
    Make it with a way to sign in, or of environment variables, and close it in the end::

        with VismaNetErp.from_env() as client:
            client.customer.get("A/1")
    """

    api = API

    @cached_property
    def account(self) -> AccountResource:
        """Operations of Account."""
        from .resources.account import AccountResource
        return AccountResource(self)

    @cached_property
    def attachment(self) -> AttachmentResource:
        """Operations of Attachment."""
        from .resources.attachment import AttachmentResource
        return AttachmentResource(self)

    @cached_property
    def background(self) -> BackgroundResource:
        """Operations of Background."""
        from .resources.background import BackgroundResource
        return BackgroundResource(self)

    @cached_property
    def branch(self) -> BranchResource:
        """Operations of Branch."""
        from .resources.branch import BranchResource
        return BranchResource(self)

    @cached_property
    def budget(self) -> BudgetResource:
        """Operations of Budget."""
        from .resources.budget import BudgetResource
        return BudgetResource(self)

    @cached_property
    def cash_account(self) -> CashAccountResource:
        """Operations of CashAccount."""
        from .resources.cash_account import CashAccountResource
        return CashAccountResource(self)

    @cached_property
    def cash_transaction(self) -> CashTransactionResource:
        """Operations of CashTransaction."""
        from .resources.cash_transaction import CashTransactionResource
        return CashTransactionResource(self)

    @cached_property
    def contact(self) -> ContactResource:
        """Operations of Contact."""
        from .resources.contact import ContactResource
        return ContactResource(self)

    @cached_property
    def credit_term(self) -> CreditTermResource:
        """Operations of CreditTerm."""
        from .resources.credit_term import CreditTermResource
        return CreditTermResource(self)

    @cached_property
    def customer(self) -> CustomerResource:
        """Operations of Customer."""
        from .resources.customer import CustomerResource
        return CustomerResource(self)

    @cached_property
    def customer_contract(self) -> CustomerContractResource:
        """Operations of CustomerContract."""
        from .resources.customer_contract import CustomerContractResource
        return CustomerContractResource(self)

    @cached_property
    def customer_credit_note(self) -> CustomerCreditNoteResource:
        """Operations of CustomerCreditNote."""
        from .resources.customer_credit_note import CustomerCreditNoteResource
        return CustomerCreditNoteResource(self)

    @cached_property
    def customer_credit_note_v2(self) -> CustomerCreditNoteV2Resource:
        """Operations of CustomerCreditNoteV2."""
        from .resources.customer_credit_note_v2 import CustomerCreditNoteV2Resource
        return CustomerCreditNoteV2Resource(self)

    @cached_property
    def customer_debit_note(self) -> CustomerDebitNoteResource:
        """Operations of CustomerDebitNote."""
        from .resources.customer_debit_note import CustomerDebitNoteResource
        return CustomerDebitNoteResource(self)

    @cached_property
    def customer_debit_note_v2(self) -> CustomerDebitNoteV2Resource:
        """Operations of CustomerDebitNoteV2."""
        from .resources.customer_debit_note_v2 import CustomerDebitNoteV2Resource
        return CustomerDebitNoteV2Resource(self)

    @cached_property
    def customer_invoice(self) -> CustomerInvoiceResource:
        """Operations of CustomerInvoice."""
        from .resources.customer_invoice import CustomerInvoiceResource
        return CustomerInvoiceResource(self)

    @cached_property
    def customer_invoice_v2(self) -> CustomerInvoiceV2Resource:
        """Operations of CustomerInvoiceV2."""
        from .resources.customer_invoice_v2 import CustomerInvoiceV2Resource
        return CustomerInvoiceV2Resource(self)

    @cached_property
    def customer_payment(self) -> CustomerPaymentResource:
        """Operations of CustomerPayment."""
        from .resources.customer_payment import CustomerPaymentResource
        return CustomerPaymentResource(self)

    @cached_property
    def customer_payment_method(self) -> CustomerPaymentMethodResource:
        """Operations of CustomerPaymentMethod."""
        from .resources.customer_payment_method import CustomerPaymentMethodResource
        return CustomerPaymentMethodResource(self)

    @cached_property
    def dimension(self) -> DimensionResource:
        """Operations of Dimension."""
        from .resources.dimension import DimensionResource
        return DimensionResource(self)

    @cached_property
    def discount(self) -> DiscountResource:
        """Operations of Discount."""
        from .resources.discount import DiscountResource
        return DiscountResource(self)

    @cached_property
    def discount_v2(self) -> DiscountV2Resource:
        """Operations of DiscountV2."""
        from .resources.discount_v2 import DiscountV2Resource
        return DiscountV2Resource(self)

    @cached_property
    def employee(self) -> EmployeeResource:
        """Operations of Employee."""
        from .resources.employee import EmployeeResource
        return EmployeeResource(self)

    @cached_property
    def inventory(self) -> InventoryResource:
        """Operations of Inventory."""
        from .resources.inventory import InventoryResource
        return InventoryResource(self)

    @cached_property
    def inventory_issue(self) -> InventoryIssueResource:
        """Operations of InventoryIssue."""
        from .resources.inventory_issue import InventoryIssueResource
        return InventoryIssueResource(self)

    @cached_property
    def journal_transaction_v2(self) -> JournalTransactionV2Resource:
        """Operations of JournalTransactionV2."""
        from .resources.journal_transaction_v2 import JournalTransactionV2Resource
        return JournalTransactionV2Resource(self)

    @cached_property
    def kit_specifications(self) -> KitSpecificationsResource:
        """Operations of KitSpecifications."""
        from .resources.kit_specifications import KitSpecificationsResource
        return KitSpecificationsResource(self)

    @cached_property
    def ledger(self) -> LedgerResource:
        """Operations of Ledger."""
        from .resources.ledger import LedgerResource
        return LedgerResource(self)

    @cached_property
    def location(self) -> LocationResource:
        """Operations of Location."""
        from .resources.location import LocationResource
        return LocationResource(self)

    @cached_property
    def payment(self) -> PaymentResource:
        """Operations of Payment."""
        from .resources.payment import PaymentResource
        return PaymentResource(self)

    @cached_property
    def payment_method(self) -> PaymentMethodResource:
        """Operations of PaymentMethod."""
        from .resources.payment_method import PaymentMethodResource
        return PaymentMethodResource(self)

    @cached_property
    def project(self) -> ProjectResource:
        """Operations of Project."""
        from .resources.project import ProjectResource
        return ProjectResource(self)

    @cached_property
    def project_task(self) -> ProjectTaskResource:
        """Operations of ProjectTask."""
        from .resources.project_task import ProjectTaskResource
        return ProjectTaskResource(self)

    @cached_property
    def purchase_order(self) -> PurchaseOrderResource:
        """Operations of PurchaseOrder."""
        from .resources.purchase_order import PurchaseOrderResource
        return PurchaseOrderResource(self)

    @cached_property
    def purchase_receipt(self) -> PurchaseReceiptResource:
        """Operations of PurchaseReceipt."""
        from .resources.purchase_receipt import PurchaseReceiptResource
        return PurchaseReceiptResource(self)

    @cached_property
    def purchase_receipt_v2(self) -> PurchaseReceiptV2Resource:
        """Operations of PurchaseReceiptV2."""
        from .resources.purchase_receipt_v2 import PurchaseReceiptV2Resource
        return PurchaseReceiptV2Resource(self)

    @cached_property
    def sales_order(self) -> SalesOrderResource:
        """Operations of SalesOrder."""
        from .resources.sales_order import SalesOrderResource
        return SalesOrderResource(self)

    @cached_property
    def sales_order_basic(self) -> SalesOrderBasicResource:
        """Operations of SalesOrderBasic."""
        from .resources.sales_order_basic import SalesOrderBasicResource
        return SalesOrderBasicResource(self)

    @cached_property
    def sales_order_basic_v2(self) -> SalesOrderBasicV2Resource:
        """Operations of SalesOrderBasicV2."""
        from .resources.sales_order_basic_v2 import SalesOrderBasicV2Resource
        return SalesOrderBasicV2Resource(self)

    @cached_property
    def sales_order_v2(self) -> SalesOrderV2Resource:
        """Operations of SalesOrderV2."""
        from .resources.sales_order_v2 import SalesOrderV2Resource
        return SalesOrderV2Resource(self)

    @cached_property
    def sales_person(self) -> SalesPersonResource:
        """Operations of SalesPerson."""
        from .resources.sales_person import SalesPersonResource
        return SalesPersonResource(self)

    @cached_property
    def sales_person_v2(self) -> SalesPersonV2Resource:
        """Operations of SalesPersonV2."""
        from .resources.sales_person_v2 import SalesPersonV2Resource
        return SalesPersonV2Resource(self)

    @cached_property
    def shipment(self) -> ShipmentResource:
        """Operations of Shipment."""
        from .resources.shipment import ShipmentResource
        return ShipmentResource(self)

    @cached_property
    def stocktake_v2(self) -> StocktakeV2Resource:
        """Operations of StocktakeV2."""
        from .resources.stocktake_v2 import StocktakeV2Resource
        return StocktakeV2Resource(self)

    @cached_property
    def subaccount(self) -> SubaccountResource:
        """Operations of Subaccount."""
        from .resources.subaccount import SubaccountResource
        return SubaccountResource(self)

    @cached_property
    def supplier(self) -> SupplierResource:
        """Operations of Supplier."""
        from .resources.supplier import SupplierResource
        return SupplierResource(self)

    @cached_property
    def supplier_invoice(self) -> SupplierInvoiceResource:
        """Operations of SupplierInvoice."""
        from .resources.supplier_invoice import SupplierInvoiceResource
        return SupplierInvoiceResource(self)

    @cached_property
    def supplier_payment(self) -> SupplierPaymentResource:
        """Operations of SupplierPayment."""
        from .resources.supplier_payment import SupplierPaymentResource
        return SupplierPaymentResource(self)

    @cached_property
    def time_card(self) -> TimeCardResource:
        """Operations of TimeCard."""
        from .resources.time_card import TimeCardResource
        return TimeCardResource(self)

    @cached_property
    def vat(self) -> VatResource:
        """Operations of Vat."""
        from .resources.vat import VatResource
        return VatResource(self)

    @cached_property
    def warehouse(self) -> WarehouseResource:
        """Operations of Warehouse."""
        from .resources.warehouse import WarehouseResource
        return WarehouseResource(self)


class AsyncVismaNetErp(AsyncClient):
    """Client for Visma.net ERP API with asyncio: calls are awaited, lists are read by async for.

    Resources: account, attachment, background, branch, budget, cash_account, cash_transaction,
    contact, credit_term, customer, customer_contract, customer_credit_note,
    customer_credit_note_v2, customer_debit_note, customer_debit_note_v2, customer_invoice,
    customer_invoice_v2, customer_payment, customer_payment_method, dimension, discount,
    discount_v2, employee, inventory, inventory_issue, journal_transaction_v2,
    kit_specifications, ledger, location, payment, payment_method, project, project_task,
    purchase_order, purchase_receipt, purchase_receipt_v2, sales_order, sales_order_basic,
    sales_order_basic_v2, sales_order_v2, sales_person, sales_person_v2, shipment, stocktake_v2,
    subaccount, supplier, supplier_invoice, supplier_payment, time_card, vat, warehouse.
    Make it with a way to sign in, or of environment variables, and close it in the end::

        async with AsyncVismaNetErp.from_env() as client:
            await client.customer.get("A/1")
    """

    api = API

    @cached_property
    def account(self) -> AsyncAccountResource:
        """Operations of Account."""
        from .resources.account import AsyncAccountResource
        return AsyncAccountResource(self)

    @cached_property
    def attachment(self) -> AsyncAttachmentResource:
        """Operations of Attachment."""
        from .resources.attachment import AsyncAttachmentResource
        return AsyncAttachmentResource(self)

    @cached_property
    def background(self) -> AsyncBackgroundResource:
        """Operations of Background."""
        from .resources.background import AsyncBackgroundResource
        return AsyncBackgroundResource(self)

    @cached_property
    def branch(self) -> AsyncBranchResource:
        """Operations of Branch."""
        from .resources.branch import AsyncBranchResource
        return AsyncBranchResource(self)

    @cached_property
    def budget(self) -> AsyncBudgetResource:
        """Operations of Budget."""
        from .resources.budget import AsyncBudgetResource
        return AsyncBudgetResource(self)

    @cached_property
    def cash_account(self) -> AsyncCashAccountResource:
        """Operations of CashAccount."""
        from .resources.cash_account import AsyncCashAccountResource
        return AsyncCashAccountResource(self)

    @cached_property
    def cash_transaction(self) -> AsyncCashTransactionResource:
        """Operations of CashTransaction."""
        from .resources.cash_transaction import AsyncCashTransactionResource
        return AsyncCashTransactionResource(self)

    @cached_property
    def contact(self) -> AsyncContactResource:
        """Operations of Contact."""
        from .resources.contact import AsyncContactResource
        return AsyncContactResource(self)

    @cached_property
    def credit_term(self) -> AsyncCreditTermResource:
        """Operations of CreditTerm."""
        from .resources.credit_term import AsyncCreditTermResource
        return AsyncCreditTermResource(self)

    @cached_property
    def customer(self) -> AsyncCustomerResource:
        """Operations of Customer."""
        from .resources.customer import AsyncCustomerResource
        return AsyncCustomerResource(self)

    @cached_property
    def customer_contract(self) -> AsyncCustomerContractResource:
        """Operations of CustomerContract."""
        from .resources.customer_contract import AsyncCustomerContractResource
        return AsyncCustomerContractResource(self)

    @cached_property
    def customer_credit_note(self) -> AsyncCustomerCreditNoteResource:
        """Operations of CustomerCreditNote."""
        from .resources.customer_credit_note import AsyncCustomerCreditNoteResource
        return AsyncCustomerCreditNoteResource(self)

    @cached_property
    def customer_credit_note_v2(self) -> AsyncCustomerCreditNoteV2Resource:
        """Operations of CustomerCreditNoteV2."""
        from .resources.customer_credit_note_v2 import AsyncCustomerCreditNoteV2Resource
        return AsyncCustomerCreditNoteV2Resource(self)

    @cached_property
    def customer_debit_note(self) -> AsyncCustomerDebitNoteResource:
        """Operations of CustomerDebitNote."""
        from .resources.customer_debit_note import AsyncCustomerDebitNoteResource
        return AsyncCustomerDebitNoteResource(self)

    @cached_property
    def customer_debit_note_v2(self) -> AsyncCustomerDebitNoteV2Resource:
        """Operations of CustomerDebitNoteV2."""
        from .resources.customer_debit_note_v2 import AsyncCustomerDebitNoteV2Resource
        return AsyncCustomerDebitNoteV2Resource(self)

    @cached_property
    def customer_invoice(self) -> AsyncCustomerInvoiceResource:
        """Operations of CustomerInvoice."""
        from .resources.customer_invoice import AsyncCustomerInvoiceResource
        return AsyncCustomerInvoiceResource(self)

    @cached_property
    def customer_invoice_v2(self) -> AsyncCustomerInvoiceV2Resource:
        """Operations of CustomerInvoiceV2."""
        from .resources.customer_invoice_v2 import AsyncCustomerInvoiceV2Resource
        return AsyncCustomerInvoiceV2Resource(self)

    @cached_property
    def customer_payment(self) -> AsyncCustomerPaymentResource:
        """Operations of CustomerPayment."""
        from .resources.customer_payment import AsyncCustomerPaymentResource
        return AsyncCustomerPaymentResource(self)

    @cached_property
    def customer_payment_method(self) -> AsyncCustomerPaymentMethodResource:
        """Operations of CustomerPaymentMethod."""
        from .resources.customer_payment_method import AsyncCustomerPaymentMethodResource
        return AsyncCustomerPaymentMethodResource(self)

    @cached_property
    def dimension(self) -> AsyncDimensionResource:
        """Operations of Dimension."""
        from .resources.dimension import AsyncDimensionResource
        return AsyncDimensionResource(self)

    @cached_property
    def discount(self) -> AsyncDiscountResource:
        """Operations of Discount."""
        from .resources.discount import AsyncDiscountResource
        return AsyncDiscountResource(self)

    @cached_property
    def discount_v2(self) -> AsyncDiscountV2Resource:
        """Operations of DiscountV2."""
        from .resources.discount_v2 import AsyncDiscountV2Resource
        return AsyncDiscountV2Resource(self)

    @cached_property
    def employee(self) -> AsyncEmployeeResource:
        """Operations of Employee."""
        from .resources.employee import AsyncEmployeeResource
        return AsyncEmployeeResource(self)

    @cached_property
    def inventory(self) -> AsyncInventoryResource:
        """Operations of Inventory."""
        from .resources.inventory import AsyncInventoryResource
        return AsyncInventoryResource(self)

    @cached_property
    def inventory_issue(self) -> AsyncInventoryIssueResource:
        """Operations of InventoryIssue."""
        from .resources.inventory_issue import AsyncInventoryIssueResource
        return AsyncInventoryIssueResource(self)

    @cached_property
    def journal_transaction_v2(self) -> AsyncJournalTransactionV2Resource:
        """Operations of JournalTransactionV2."""
        from .resources.journal_transaction_v2 import AsyncJournalTransactionV2Resource
        return AsyncJournalTransactionV2Resource(self)

    @cached_property
    def kit_specifications(self) -> AsyncKitSpecificationsResource:
        """Operations of KitSpecifications."""
        from .resources.kit_specifications import AsyncKitSpecificationsResource
        return AsyncKitSpecificationsResource(self)

    @cached_property
    def ledger(self) -> AsyncLedgerResource:
        """Operations of Ledger."""
        from .resources.ledger import AsyncLedgerResource
        return AsyncLedgerResource(self)

    @cached_property
    def location(self) -> AsyncLocationResource:
        """Operations of Location."""
        from .resources.location import AsyncLocationResource
        return AsyncLocationResource(self)

    @cached_property
    def payment(self) -> AsyncPaymentResource:
        """Operations of Payment."""
        from .resources.payment import AsyncPaymentResource
        return AsyncPaymentResource(self)

    @cached_property
    def payment_method(self) -> AsyncPaymentMethodResource:
        """Operations of PaymentMethod."""
        from .resources.payment_method import AsyncPaymentMethodResource
        return AsyncPaymentMethodResource(self)

    @cached_property
    def project(self) -> AsyncProjectResource:
        """Operations of Project."""
        from .resources.project import AsyncProjectResource
        return AsyncProjectResource(self)

    @cached_property
    def project_task(self) -> AsyncProjectTaskResource:
        """Operations of ProjectTask."""
        from .resources.project_task import AsyncProjectTaskResource
        return AsyncProjectTaskResource(self)

    @cached_property
    def purchase_order(self) -> AsyncPurchaseOrderResource:
        """Operations of PurchaseOrder."""
        from .resources.purchase_order import AsyncPurchaseOrderResource
        return AsyncPurchaseOrderResource(self)

    @cached_property
    def purchase_receipt(self) -> AsyncPurchaseReceiptResource:
        """Operations of PurchaseReceipt."""
        from .resources.purchase_receipt import AsyncPurchaseReceiptResource
        return AsyncPurchaseReceiptResource(self)

    @cached_property
    def purchase_receipt_v2(self) -> AsyncPurchaseReceiptV2Resource:
        """Operations of PurchaseReceiptV2."""
        from .resources.purchase_receipt_v2 import AsyncPurchaseReceiptV2Resource
        return AsyncPurchaseReceiptV2Resource(self)

    @cached_property
    def sales_order(self) -> AsyncSalesOrderResource:
        """Operations of SalesOrder."""
        from .resources.sales_order import AsyncSalesOrderResource
        return AsyncSalesOrderResource(self)

    @cached_property
    def sales_order_basic(self) -> AsyncSalesOrderBasicResource:
        """Operations of SalesOrderBasic."""
        from .resources.sales_order_basic import AsyncSalesOrderBasicResource
        return AsyncSalesOrderBasicResource(self)

    @cached_property
    def sales_order_basic_v2(self) -> AsyncSalesOrderBasicV2Resource:
        """Operations of SalesOrderBasicV2."""
        from .resources.sales_order_basic_v2 import AsyncSalesOrderBasicV2Resource
        return AsyncSalesOrderBasicV2Resource(self)

    @cached_property
    def sales_order_v2(self) -> AsyncSalesOrderV2Resource:
        """Operations of SalesOrderV2."""
        from .resources.sales_order_v2 import AsyncSalesOrderV2Resource
        return AsyncSalesOrderV2Resource(self)

    @cached_property
    def sales_person(self) -> AsyncSalesPersonResource:
        """Operations of SalesPerson."""
        from .resources.sales_person import AsyncSalesPersonResource
        return AsyncSalesPersonResource(self)

    @cached_property
    def sales_person_v2(self) -> AsyncSalesPersonV2Resource:
        """Operations of SalesPersonV2."""
        from .resources.sales_person_v2 import AsyncSalesPersonV2Resource
        return AsyncSalesPersonV2Resource(self)

    @cached_property
    def shipment(self) -> AsyncShipmentResource:
        """Operations of Shipment."""
        from .resources.shipment import AsyncShipmentResource
        return AsyncShipmentResource(self)

    @cached_property
    def stocktake_v2(self) -> AsyncStocktakeV2Resource:
        """Operations of StocktakeV2."""
        from .resources.stocktake_v2 import AsyncStocktakeV2Resource
        return AsyncStocktakeV2Resource(self)

    @cached_property
    def subaccount(self) -> AsyncSubaccountResource:
        """Operations of Subaccount."""
        from .resources.subaccount import AsyncSubaccountResource
        return AsyncSubaccountResource(self)

    @cached_property
    def supplier(self) -> AsyncSupplierResource:
        """Operations of Supplier."""
        from .resources.supplier import AsyncSupplierResource
        return AsyncSupplierResource(self)

    @cached_property
    def supplier_invoice(self) -> AsyncSupplierInvoiceResource:
        """Operations of SupplierInvoice."""
        from .resources.supplier_invoice import AsyncSupplierInvoiceResource
        return AsyncSupplierInvoiceResource(self)

    @cached_property
    def supplier_payment(self) -> AsyncSupplierPaymentResource:
        """Operations of SupplierPayment."""
        from .resources.supplier_payment import AsyncSupplierPaymentResource
        return AsyncSupplierPaymentResource(self)

    @cached_property
    def time_card(self) -> AsyncTimeCardResource:
        """Operations of TimeCard."""
        from .resources.time_card import AsyncTimeCardResource
        return AsyncTimeCardResource(self)

    @cached_property
    def vat(self) -> AsyncVatResource:
        """Operations of Vat."""
        from .resources.vat import AsyncVatResource
        return AsyncVatResource(self)

    @cached_property
    def warehouse(self) -> AsyncWarehouseResource:
        """Operations of Warehouse."""
        from .resources.warehouse import AsyncWarehouseResource
        return AsyncWarehouseResource(self)
