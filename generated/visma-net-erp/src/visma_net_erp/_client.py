"""The client classes; written by erpgen, not by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.call import Api, BackgroundRules, Environment, EnvironmentWay
from ._runtime.client import AsyncClient, Lazy, SyncClient
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
    discount_v2, employee, inventory, inventory_issue, journal_transaction_v2, kit_specifications,
    ledger, location, payment, payment_method, project, project_task, purchase_order,
    purchase_receipt, purchase_receipt_v2, sales_order, sales_order_basic, sales_order_basic_v2,
    sales_order_v2, sales_person, sales_person_v2, shipment, stocktake_v2, subaccount, supplier,
    supplier_invoice, supplier_payment, time_card, vat, warehouse.
    Make it with a way to sign in, or of environment variables, and close it in the end::

        with VismaNetErp.from_env() as client:
            client.customer.get("A/1")"""

    api = API

    account: Lazy[AccountResource] = Lazy("AccountResource")
    """Operations of Account."""
    attachment: Lazy[AttachmentResource] = Lazy("AttachmentResource")
    """Operations of Attachment."""
    background: Lazy[BackgroundResource] = Lazy("BackgroundResource")
    """Operations of Background."""
    branch: Lazy[BranchResource] = Lazy("BranchResource")
    """Operations of Branch."""
    budget: Lazy[BudgetResource] = Lazy("BudgetResource")
    """Operations of Budget."""
    cash_account: Lazy[CashAccountResource] = Lazy("CashAccountResource")
    """Operations of CashAccount."""
    cash_transaction: Lazy[CashTransactionResource] = Lazy("CashTransactionResource")
    """Operations of CashTransaction."""
    contact: Lazy[ContactResource] = Lazy("ContactResource")
    """Operations of Contact."""
    credit_term: Lazy[CreditTermResource] = Lazy("CreditTermResource")
    """Operations of CreditTerm."""
    customer: Lazy[CustomerResource] = Lazy("CustomerResource")
    """Operations of Customer."""
    customer_contract: Lazy[CustomerContractResource] = Lazy("CustomerContractResource")
    """Operations of CustomerContract."""
    customer_credit_note: Lazy[CustomerCreditNoteResource] = Lazy("CustomerCreditNoteResource")
    """Operations of CustomerCreditNote."""
    customer_credit_note_v2: Lazy[CustomerCreditNoteV2Resource] = Lazy("CustomerCreditNoteV2Resource")
    """Operations of CustomerCreditNoteV2."""
    customer_debit_note: Lazy[CustomerDebitNoteResource] = Lazy("CustomerDebitNoteResource")
    """Operations of CustomerDebitNote."""
    customer_debit_note_v2: Lazy[CustomerDebitNoteV2Resource] = Lazy("CustomerDebitNoteV2Resource")
    """Operations of CustomerDebitNoteV2."""
    customer_invoice: Lazy[CustomerInvoiceResource] = Lazy("CustomerInvoiceResource")
    """Operations of CustomerInvoice."""
    customer_invoice_v2: Lazy[CustomerInvoiceV2Resource] = Lazy("CustomerInvoiceV2Resource")
    """Operations of CustomerInvoiceV2."""
    customer_payment: Lazy[CustomerPaymentResource] = Lazy("CustomerPaymentResource")
    """Operations of CustomerPayment."""
    customer_payment_method: Lazy[CustomerPaymentMethodResource] = Lazy("CustomerPaymentMethodResource")
    """Operations of CustomerPaymentMethod."""
    dimension: Lazy[DimensionResource] = Lazy("DimensionResource")
    """Operations of Dimension."""
    discount: Lazy[DiscountResource] = Lazy("DiscountResource")
    """Operations of Discount."""
    discount_v2: Lazy[DiscountV2Resource] = Lazy("DiscountV2Resource")
    """Operations of DiscountV2."""
    employee: Lazy[EmployeeResource] = Lazy("EmployeeResource")
    """Operations of Employee."""
    inventory: Lazy[InventoryResource] = Lazy("InventoryResource")
    """Operations of Inventory."""
    inventory_issue: Lazy[InventoryIssueResource] = Lazy("InventoryIssueResource")
    """Operations of InventoryIssue."""
    journal_transaction_v2: Lazy[JournalTransactionV2Resource] = Lazy("JournalTransactionV2Resource")
    """Operations of JournalTransactionV2."""
    kit_specifications: Lazy[KitSpecificationsResource] = Lazy("KitSpecificationsResource")
    """Operations of KitSpecifications."""
    ledger: Lazy[LedgerResource] = Lazy("LedgerResource")
    """Operations of Ledger."""
    location: Lazy[LocationResource] = Lazy("LocationResource")
    """Operations of Location."""
    payment: Lazy[PaymentResource] = Lazy("PaymentResource")
    """Operations of Payment."""
    payment_method: Lazy[PaymentMethodResource] = Lazy("PaymentMethodResource")
    """Operations of PaymentMethod."""
    project: Lazy[ProjectResource] = Lazy("ProjectResource")
    """Operations of Project."""
    project_task: Lazy[ProjectTaskResource] = Lazy("ProjectTaskResource")
    """Operations of ProjectTask."""
    purchase_order: Lazy[PurchaseOrderResource] = Lazy("PurchaseOrderResource")
    """Operations of PurchaseOrder."""
    purchase_receipt: Lazy[PurchaseReceiptResource] = Lazy("PurchaseReceiptResource")
    """Operations of PurchaseReceipt."""
    purchase_receipt_v2: Lazy[PurchaseReceiptV2Resource] = Lazy("PurchaseReceiptV2Resource")
    """Operations of PurchaseReceiptV2."""
    sales_order: Lazy[SalesOrderResource] = Lazy("SalesOrderResource")
    """Operations of SalesOrder."""
    sales_order_basic: Lazy[SalesOrderBasicResource] = Lazy("SalesOrderBasicResource")
    """Operations of SalesOrderBasic."""
    sales_order_basic_v2: Lazy[SalesOrderBasicV2Resource] = Lazy("SalesOrderBasicV2Resource")
    """Operations of SalesOrderBasicV2."""
    sales_order_v2: Lazy[SalesOrderV2Resource] = Lazy("SalesOrderV2Resource")
    """Operations of SalesOrderV2."""
    sales_person: Lazy[SalesPersonResource] = Lazy("SalesPersonResource")
    """Operations of SalesPerson."""
    sales_person_v2: Lazy[SalesPersonV2Resource] = Lazy("SalesPersonV2Resource")
    """Operations of SalesPersonV2."""
    shipment: Lazy[ShipmentResource] = Lazy("ShipmentResource")
    """Operations of Shipment."""
    stocktake_v2: Lazy[StocktakeV2Resource] = Lazy("StocktakeV2Resource")
    """Operations of StocktakeV2."""
    subaccount: Lazy[SubaccountResource] = Lazy("SubaccountResource")
    """Operations of Subaccount."""
    supplier: Lazy[SupplierResource] = Lazy("SupplierResource")
    """Operations of Supplier."""
    supplier_invoice: Lazy[SupplierInvoiceResource] = Lazy("SupplierInvoiceResource")
    """Operations of SupplierInvoice."""
    supplier_payment: Lazy[SupplierPaymentResource] = Lazy("SupplierPaymentResource")
    """Operations of SupplierPayment."""
    time_card: Lazy[TimeCardResource] = Lazy("TimeCardResource")
    """Operations of TimeCard."""
    vat: Lazy[VatResource] = Lazy("VatResource")
    """Operations of Vat."""
    warehouse: Lazy[WarehouseResource] = Lazy("WarehouseResource")
    """Operations of Warehouse."""


class AsyncVismaNetErp(AsyncClient):
    """Client for Visma.net ERP API with asyncio: calls are awaited, lists are read by async for.

    Resources: account, attachment, background, branch, budget, cash_account, cash_transaction,
    contact, credit_term, customer, customer_contract, customer_credit_note,
    customer_credit_note_v2, customer_debit_note, customer_debit_note_v2, customer_invoice,
    customer_invoice_v2, customer_payment, customer_payment_method, dimension, discount,
    discount_v2, employee, inventory, inventory_issue, journal_transaction_v2, kit_specifications,
    ledger, location, payment, payment_method, project, project_task, purchase_order,
    purchase_receipt, purchase_receipt_v2, sales_order, sales_order_basic, sales_order_basic_v2,
    sales_order_v2, sales_person, sales_person_v2, shipment, stocktake_v2, subaccount, supplier,
    supplier_invoice, supplier_payment, time_card, vat, warehouse.
    Make it with a way to sign in, or of environment variables, and close it in the end::

        async with AsyncVismaNetErp.from_env() as client:
            await client.customer.get("A/1")"""

    api = API

    account: Lazy[AsyncAccountResource] = Lazy("AsyncAccountResource")
    """Operations of Account."""
    attachment: Lazy[AsyncAttachmentResource] = Lazy("AsyncAttachmentResource")
    """Operations of Attachment."""
    background: Lazy[AsyncBackgroundResource] = Lazy("AsyncBackgroundResource")
    """Operations of Background."""
    branch: Lazy[AsyncBranchResource] = Lazy("AsyncBranchResource")
    """Operations of Branch."""
    budget: Lazy[AsyncBudgetResource] = Lazy("AsyncBudgetResource")
    """Operations of Budget."""
    cash_account: Lazy[AsyncCashAccountResource] = Lazy("AsyncCashAccountResource")
    """Operations of CashAccount."""
    cash_transaction: Lazy[AsyncCashTransactionResource] = Lazy("AsyncCashTransactionResource")
    """Operations of CashTransaction."""
    contact: Lazy[AsyncContactResource] = Lazy("AsyncContactResource")
    """Operations of Contact."""
    credit_term: Lazy[AsyncCreditTermResource] = Lazy("AsyncCreditTermResource")
    """Operations of CreditTerm."""
    customer: Lazy[AsyncCustomerResource] = Lazy("AsyncCustomerResource")
    """Operations of Customer."""
    customer_contract: Lazy[AsyncCustomerContractResource] = Lazy("AsyncCustomerContractResource")
    """Operations of CustomerContract."""
    customer_credit_note: Lazy[AsyncCustomerCreditNoteResource] = Lazy("AsyncCustomerCreditNoteResource")
    """Operations of CustomerCreditNote."""
    customer_credit_note_v2: Lazy[AsyncCustomerCreditNoteV2Resource] = Lazy("AsyncCustomerCreditNoteV2Resource")
    """Operations of CustomerCreditNoteV2."""
    customer_debit_note: Lazy[AsyncCustomerDebitNoteResource] = Lazy("AsyncCustomerDebitNoteResource")
    """Operations of CustomerDebitNote."""
    customer_debit_note_v2: Lazy[AsyncCustomerDebitNoteV2Resource] = Lazy("AsyncCustomerDebitNoteV2Resource")
    """Operations of CustomerDebitNoteV2."""
    customer_invoice: Lazy[AsyncCustomerInvoiceResource] = Lazy("AsyncCustomerInvoiceResource")
    """Operations of CustomerInvoice."""
    customer_invoice_v2: Lazy[AsyncCustomerInvoiceV2Resource] = Lazy("AsyncCustomerInvoiceV2Resource")
    """Operations of CustomerInvoiceV2."""
    customer_payment: Lazy[AsyncCustomerPaymentResource] = Lazy("AsyncCustomerPaymentResource")
    """Operations of CustomerPayment."""
    customer_payment_method: Lazy[AsyncCustomerPaymentMethodResource] = Lazy("AsyncCustomerPaymentMethodResource")
    """Operations of CustomerPaymentMethod."""
    dimension: Lazy[AsyncDimensionResource] = Lazy("AsyncDimensionResource")
    """Operations of Dimension."""
    discount: Lazy[AsyncDiscountResource] = Lazy("AsyncDiscountResource")
    """Operations of Discount."""
    discount_v2: Lazy[AsyncDiscountV2Resource] = Lazy("AsyncDiscountV2Resource")
    """Operations of DiscountV2."""
    employee: Lazy[AsyncEmployeeResource] = Lazy("AsyncEmployeeResource")
    """Operations of Employee."""
    inventory: Lazy[AsyncInventoryResource] = Lazy("AsyncInventoryResource")
    """Operations of Inventory."""
    inventory_issue: Lazy[AsyncInventoryIssueResource] = Lazy("AsyncInventoryIssueResource")
    """Operations of InventoryIssue."""
    journal_transaction_v2: Lazy[AsyncJournalTransactionV2Resource] = Lazy("AsyncJournalTransactionV2Resource")
    """Operations of JournalTransactionV2."""
    kit_specifications: Lazy[AsyncKitSpecificationsResource] = Lazy("AsyncKitSpecificationsResource")
    """Operations of KitSpecifications."""
    ledger: Lazy[AsyncLedgerResource] = Lazy("AsyncLedgerResource")
    """Operations of Ledger."""
    location: Lazy[AsyncLocationResource] = Lazy("AsyncLocationResource")
    """Operations of Location."""
    payment: Lazy[AsyncPaymentResource] = Lazy("AsyncPaymentResource")
    """Operations of Payment."""
    payment_method: Lazy[AsyncPaymentMethodResource] = Lazy("AsyncPaymentMethodResource")
    """Operations of PaymentMethod."""
    project: Lazy[AsyncProjectResource] = Lazy("AsyncProjectResource")
    """Operations of Project."""
    project_task: Lazy[AsyncProjectTaskResource] = Lazy("AsyncProjectTaskResource")
    """Operations of ProjectTask."""
    purchase_order: Lazy[AsyncPurchaseOrderResource] = Lazy("AsyncPurchaseOrderResource")
    """Operations of PurchaseOrder."""
    purchase_receipt: Lazy[AsyncPurchaseReceiptResource] = Lazy("AsyncPurchaseReceiptResource")
    """Operations of PurchaseReceipt."""
    purchase_receipt_v2: Lazy[AsyncPurchaseReceiptV2Resource] = Lazy("AsyncPurchaseReceiptV2Resource")
    """Operations of PurchaseReceiptV2."""
    sales_order: Lazy[AsyncSalesOrderResource] = Lazy("AsyncSalesOrderResource")
    """Operations of SalesOrder."""
    sales_order_basic: Lazy[AsyncSalesOrderBasicResource] = Lazy("AsyncSalesOrderBasicResource")
    """Operations of SalesOrderBasic."""
    sales_order_basic_v2: Lazy[AsyncSalesOrderBasicV2Resource] = Lazy("AsyncSalesOrderBasicV2Resource")
    """Operations of SalesOrderBasicV2."""
    sales_order_v2: Lazy[AsyncSalesOrderV2Resource] = Lazy("AsyncSalesOrderV2Resource")
    """Operations of SalesOrderV2."""
    sales_person: Lazy[AsyncSalesPersonResource] = Lazy("AsyncSalesPersonResource")
    """Operations of SalesPerson."""
    sales_person_v2: Lazy[AsyncSalesPersonV2Resource] = Lazy("AsyncSalesPersonV2Resource")
    """Operations of SalesPersonV2."""
    shipment: Lazy[AsyncShipmentResource] = Lazy("AsyncShipmentResource")
    """Operations of Shipment."""
    stocktake_v2: Lazy[AsyncStocktakeV2Resource] = Lazy("AsyncStocktakeV2Resource")
    """Operations of StocktakeV2."""
    subaccount: Lazy[AsyncSubaccountResource] = Lazy("AsyncSubaccountResource")
    """Operations of Subaccount."""
    supplier: Lazy[AsyncSupplierResource] = Lazy("AsyncSupplierResource")
    """Operations of Supplier."""
    supplier_invoice: Lazy[AsyncSupplierInvoiceResource] = Lazy("AsyncSupplierInvoiceResource")
    """Operations of SupplierInvoice."""
    supplier_payment: Lazy[AsyncSupplierPaymentResource] = Lazy("AsyncSupplierPaymentResource")
    """Operations of SupplierPayment."""
    time_card: Lazy[AsyncTimeCardResource] = Lazy("AsyncTimeCardResource")
    """Operations of TimeCard."""
    vat: Lazy[AsyncVatResource] = Lazy("AsyncVatResource")
    """Operations of Vat."""
    warehouse: Lazy[AsyncWarehouseResource] = Lazy("AsyncWarehouseResource")
    """Operations of Warehouse."""
