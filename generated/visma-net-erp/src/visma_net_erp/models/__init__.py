"""All model classes by name, each loaded when it is first asked for (PEP 562)."""
# ruff: noqa: F403

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # of each module what its __all__ has
    from .account import *
    from .attachment import *
    from .background import *
    from .branch import *
    from .budget import *
    from .cash_account import *
    from .cash_account_and_cash_transaction import *
    from .cash_transaction import *
    from .common import *
    from .contact import *
    from .credit_term import *
    from .customer import *
    from .customer_and_customer_invoice import *
    from .customer_contract import *
    from .customer_credit_note import *
    from .customer_credit_note_and_customer_credit_note_v2 import *
    from .customer_debit_note import *
    from .customer_debit_note_and_customer_debit_note_v2 import *
    from .customer_invoice import *
    from .customer_invoice_and_customer_invoice_v2 import *
    from .customer_payment_and_payment import *
    from .customer_payment_method import *
    from .dimension import *
    from .discount import *
    from .discount_and_discount_v2 import *
    from .employee import *
    from .inventory import *
    from .inventory_and_warehouse import *
    from .inventory_issue import *
    from .journal_transaction_v2 import *
    from .kit_specifications import *
    from .ledger import *
    from .location import *
    from .payment_method import *
    from .project import *
    from .project_and_project_task import *
    from .project_task import *
    from .purchase_order import *
    from .purchase_receipt import *
    from .purchase_receipt_and_purchase_receipt_v2 import *
    from .sales_order import *
    from .sales_order_and_sales_order_v2 import *
    from .sales_order_and_shipment import *
    from .sales_order_basic import *
    from .sales_order_basic_and_sales_order_basic_v2 import *
    from .sales_order_v2 import *
    from .sales_person import *
    from .sales_person_and_sales_person_v2 import *
    from .shipment import *
    from .stocktake_v2 import *
    from .subaccount import *
    from .supplier import *
    from .supplier_and_supplier_invoice import *
    from .supplier_invoice import *
    from .supplier_payment import *
    from .time_card import *
    from .vat import *
    from .warehouse import *

_MODULES: dict[str, str] = {
    "account": "AccountDto AccountUpdateDto",
    "attachment": "AttachmentMetadataUpdateDto",
    "background": "BackgroundRequestStateDto",
    "branch": """BankSettingsDto BankSettingsUpdateDto BranchCurrencyDto BranchDto
        BranchGetAllOrderBy""",
    "budget": "BudgetDto BudgetUpdateDto FinancialPeriodAmountDto FinancialPeriodAmountUpdateDto",
    "cash_account": "CashAccountDto EntryTypeDto",
    "cash_account_and_cash_transaction": "CashTransactionDtoDisbReceipt EntryTypeDtoDisableReceipt",
    "cash_transaction": """CashTranTaxDetailDto CashTranTaxDetailDtoTaxType
        CashTransactionDetailUpdateDto CashTransactionDto CashTransactionDtoStatus
        CashTransactionDtoTranType CashTransactionTaxDetailUpdateDto CashTransactionUpdateDto
        FinancialsDetailDto ReverseCashTransactionActionDto ReverseCashTransactionActionResultDto
        TransactionDetailDto""",
    "common": """AccountDtoType AccountNumberDto AccountNumberDtoType
        AccountNumberTypeDescriptionDto AccountUpdateDtoType ActionResult ActionResultActionResult
        ActionResultDoneFailedInProcessQueued AddOrderLinesToPurchaseReceiptActionResultDto
        AddOrderLinesToPurchaseReceiptActionResultDtoActionResult
        AddOrdersToPurchaseReceiptActionResultDto
        AddOrdersToPurchaseReceiptActionResultDtoActionResult AddressDto AddressUpdateDto
        AllocationsDto AllocationsUpdateDto AllocationsUpdateDtoOperation ArAdjustDto AttachmentDto
        AttributeIdValueDto AttributeLineUpdateDto BooleanActiveIdDescription BranchNumberDto
        CancelSalesOrderActionResultDto CancelSalesOrderActionResultDtoActionResult
        CashTransactionDetailUpdateDtoOperation CashTransactionUpdateDtoTaxCalculationMode
        ChangeEmployeeNrActionResultDto ChangeEmployeeNrActionResultDtoActionResult ChildRecordDto
        ClassAttributeDetailDto ClassAttributeDto ClassAttributeDtoAttributeType
        CompanyTreeInfoDtoOperation ConfirmShipmentActionResultDto
        ConfirmShipmentActionResultDtoActionResult ContactDto ContactDtoContactMethod
        ContactDtoTitle ContactIdNameDto ContactInfoDto ContactInfoUpdateDto
        ContactUpdateDtoContactMethod ContactUpdateDtoTitle
        CorrectArDocumentActionResultDtoActionResult
        CorrectSupplierInvoiceActionResultDtoActionResult CountryDto
        CreateDunningLetterActionResultDto CreateDunningLetterActionResultDtoActionResult
        CreateShipmentActionResultDtoActionResult CreditNoteDtoDocumentType CreditNoteDtoStatus
        CustSalesPeopleUpdateDtoOperation CustomerContractDetailsUpdateDtoOperation
        CustomerCreditNoteDtoDocumentType CustomerCreditNoteDtoStatus
        CustomerCreditNoteGetAllDocumentType CustomerCreditNoteGetAllStatus
        CustomerCreditNoteLineDtoItemType CustomerCreditNoteLineUpdateDtoOperation
        CustomerDebitNoteDtoDocumentType CustomerDebitNoteDtoStatus
        CustomerDebitNoteGetAllDocumentType CustomerDebitNoteGetAllStatus
        CustomerDebitNoteLineDtoItemType CustomerDebitNoteLinesUpdateDtoItemType
        CustomerDebitNoteLinesUpdateDtoOperation CustomerDescriptionDto
        CustomerDirectDebitUpdateDtoOperation CustomerDocumentContactDto
        CustomerDocumentDtoDocumentType CustomerDocumentDtoStatus
        CustomerGetAllDocumentsForCustomerDocumentType CustomerGetAllDocumentsForCustomerStatus
        CustomerGetAllInvoicesForCustomerDocumentType CustomerGetAllInvoicesForCustomerStatus
        CustomerInvoiceDtoDocumentType CustomerInvoiceDtoStatus CustomerInvoiceGetAllDocumentType
        CustomerInvoiceGetAllStatus CustomerInvoiceLineDtoItemType
        CustomerInvoiceLinesUpdateDtoItemType CustomerInvoiceLinesUpdateDtoOperation
        CustomerPaymentGetAllStatus DiscountBreakpointUpdateDtoOperation
        DiscountDetailUpdateDtoOperation DtoSegmentValueUpdateDtoBaseOperation EmployeeContactDto
        EmployeeContactDtoTitle EmployeeDto EmployeeDtoStatus EmployeeNumberNameDto
        EntryTypeDtoTaxCalculationMode FinancialPeriodAmountUpdateDtoOperation
        FinancialsDetailDtoTaxCalcMode INAllocationsUpdateDto INAllocationsUpdateDtoOperation
        IdDescription IdName IntegerIdDescription IntegerIdName IntegerInternalIdNumberName
        InventoryIssueDtoStatus InventoryIssueGetAllStatus InventoryIssueLineUpdateDtoOperation
        InventoryNumberDescriptionDto ItemTypeMaterialCostOtherCostService
        JournalTransactionLineUpdateDtoOperation
        KitSpecificationNonStockComponentsUpdateDtoOperation
        KitSpecificationStockComponentsUpdateDtoOperation KitSpecificationUpdateDtoOperation
        LandedCostDtoApDocType LandedCostDtoInDocType LandedCostUpdateDtoApDocType
        LandedCostUpdateDtoInDocType LandedCostUpdateDtoOperation LocationDescriptionDto
        LocationNameDescriptionDto MetadataDto NumberDescription NumberName
        OperationDeleteInsertUpdate OrderToApplyDtoStatus ParentRecordDto PaymentDtoStatus
        PaymentGetAllStatus PaymentLineBaseUpdateDtoDocumentType PaymentLineBaseUpdateDtoOperation
        PaymentLineDtoDocumentType PaymentLinesUpdateDtoDocumentType PaymentLinesUpdateDtoOperation
        PaymentOrdersLinesUpdateDtoOperation PrebookSupplierInvoiceActionResultDto
        PrebookSupplierInvoiceActionResultDtoActionResult ProjectEmployeeUpdateDtoOperation
        ProjectTaskIdDescriptionDto PromoCodeIdDescriptionDto PurchaseOrderAddressUpdateDto
        PurchaseOrderContactUpdateDto PurchaseOrderDtoOrderType PurchaseOrderGetAllOrderType
        PurchaseOrderLineDtoLineType PurchaseOrderLineDtoOrderType
        PurchaseOrderLineUpdateDtoLineType PurchaseOrderLineUpdateDtoOperation
        PurchaseOrderUpdateDtoOrderType PurchaseReceiptDtoReceiptType PurchaseReceiptDtoStatus
        PurchaseReceiptGetAllReceiptType PurchaseReceiptGetAllStatus PurchaseReceiptLineDtoLineType
        PurchaseReceiptLineDtoPoOrderType PurchaseReceiptLineUpdateDtoLineType
        PurchaseReceiptLineUpdateDtoOperation PurchaseReceiptLineUpdateDtoPoOrderType
        PurchaseReceiptOrderUpdateDtoOrderType PurchaseReceiptUpdateDtoReceiptType
        PurchaseReceiptV2GetAllReceiptType PurchaseReceiptV2GetAllStatus PurchaseReceiptsDtoStatus
        PurchaseReceiptsDtoType PutTimeCardOnHoldActionResultDto
        PutTimeCardOnHoldActionResultDtoActionResult RateTableIdDescriptionDto
        ReleaseCashTransactionActionResultDto ReleaseCashTransactionActionResultDtoActionResult
        ReleaseCustomerCreditNoteActionResultDto
        ReleaseCustomerCreditNoteActionResultDtoActionResult ReleaseCustomerDebitNoteActionResultDto
        ReleaseCustomerDebitNoteActionResultDtoActionResult ReleaseInvoiceActionResultDto
        ReleaseInvoiceActionResultDtoActionResult ReleaseJournalTransactionActionResultDto
        ReleaseJournalTransactionActionResultDtoActionResult ReleasePaymentActionResultDto
        ReleasePaymentActionResultDtoActionResult ReleasePurchaseReceiptActionResultDto
        ReleasePurchaseReceiptActionResultDtoActionResult ReleaseSupplierInvoiceActionResultDto
        ReleaseSupplierInvoiceActionResultDtoActionResult ReopenSalesOrderActionResultDto
        ReopenSalesOrderActionResultDtoActionResult
        ReverseCashTransactionActionResultDtoActionResult ReverseInvoiceActionResultDtoActionResult
        RotRutDistributionUpdateDto RotRutDistributionUpdateDtoOperation RotRutUpdateDto
        RotRutUpdateDtoType SalesInvoiceAddressUpdateDto SalesInvoiceContactUpdateDto
        SalesOrderAddressUpdateDto SalesOrderBasicDtoStatus SalesOrderBasicGetAllStatus
        SalesOrderBasicLineUpdateDtoOperation SalesOrderContactUpdateDto SalesOrderDtoStatus
        SalesOrderGetAllStatus SalesOrderLineDtoOperation SalesOrderLineUpdateDtoOperation
        SalesOrderLineUpdateDtoSalesOrderOperation SalesOrderV2GetAllStatus SegmentDto
        SegmentUpdateDto SendTimeCardToApprovalActionResultDto
        SendTimeCardToApprovalActionResultDtoActionResult ShipmentAddressDto ShipmentContactDto
        ShipmentCreateDtoOperation ShipmentDetailLineAddDtoOperation
        ShipmentDetailLineUpdateDtoOperation ShipmentDtoOperation
        ShipmentPackageLineUpdateDtoOperation ShipmentUpdateDtoOperation StatusBalancedHoldReleased
        StocktakeLineUpdateDtoOperation SubAccountDescriptionDto SubAccountDto
        SubmitTimeCardActionResultDto SubmitTimeCardActionResultDtoActionResult
        SupplierDescriptionDto SupplierDetailsDtoOperation SupplierDocumentDtoApprovalStatus
        SupplierDocumentDtoDocumentType SupplierDtoStatus
        SupplierGetAllDocumentsForSupplierDocumentType SupplierGetAllInvoicesForSupplierDocumentType
        SupplierGetAllStatus SupplierInvoiceDeleteByTypeDocumentType
        SupplierInvoiceDtoApprovalStatus SupplierInvoiceDtoDocumentType
        SupplierInvoiceDtoTaxCalculationMode SupplierInvoiceGetAllDocumentType
        SupplierInvoiceLandedCostDtoPurchaseReceiptType SupplierInvoiceLandedCostUpdateDtoOperation
        SupplierInvoiceLineUpdateDtoOperation SupplierInvoiceUpdateDtoDocumentType
        SupplierInvoiceUpdateDtoTaxCalculationMode SupplierPaymentAdjustmentDtoDocType
        SupplierPaymentAdjustmentUpdateDtoDocumentType SupplierPaymentAdjustmentUpdateDtoOperation
        SupplierUpdateDtoStatus TaskEmployeeUpdateDtoOperation TaskUpdateDtoOperation
        TaxCategoryNumberDescriptionDto TaxDetailDto TaxDetailUpdateDto TimeCardDtoApprovalStatus
        TimeCardMaterialsUpdateDtoOperation TimeCardSummaryDtoApprovalStatus
        TimeCardSummaryUpdateDtoOperation TypeAssetExpenseIncomeLiability
        UpdateDiscountsActionResultDto UpdateDiscountsActionResultDtoActionResult UserDescriptionDto
        VatZoneDto VoidPaymentActionResultDtoActionResult WarehouseIdDescriptionDto WorkTypeDto
        WorkTypeDtoRutRotType""",
    "contact": "ContactUpdateDto",
    "credit_term": "BasePaginationDtoOfCreditTermDto CreditTermDto InstalmentSchedule",
    "customer": """CreateDunningLetterActionDto CustomerBalanceDto CustomerClassDto
        CustomerDefaultPaymentMethodUpdateDto CustomerDirectDebitDto CustomerDirectDebitUpdateDto
        CustomerDocumentDto CustomerDto CustomerDtoCreditVerification CustomerDtoStatementType
        CustomerDtoStatus CustomerGetAllStatus CustomerGlAccountsDto CustomerGlAccountsUpdateDto
        CustomerPaymentMethodInfoDto CustomerUpdateDto CustomerUpdateDtoCreditVerification
        CustomerUpdateDtoStatementType CustomerUpdateDtoStatus EInvoiceContractDto
        EInvoiceContractUpdateDto""",
    "customer_and_customer_invoice": """CustomerInvoiceDto CustomerInvoiceLineDto
        DebtCollectionDto DirectDebitMandateDto""",
    "customer_contract": """CustomerContractDetailsDto CustomerContractDetailsLineDto
        CustomerContractDetailsLineDtoInvoiceType CustomerContractDetailsUpdateDto
        CustomerContractDto CustomerContractDtoStatus CustomerContractGetAllStatus
        CustomerContractSummaryDto CustomerContractSummaryDtoInvoiceTo
        CustomerContractSummaryDtoInvoicingPeriod CustomerContractUpdateDto
        CustomerContractUpdateDtoInvoiceTo""",
    "customer_credit_note": "CustomerCreditNoteDto CustomerCreditNoteLineDto",
    "customer_credit_note_and_customer_credit_note_v2": """CustomerCreditNoteLineUpdateDto
        CustomerCreditNoteUpdateDto PaymentLineBaseUpdateDto""",
    "customer_debit_note": "CustomerDebitNoteDto CustomerDebitNoteLineDto",
    "customer_debit_note_and_customer_debit_note_v2": """CustomerDebitNoteLinesUpdateDto
        CustomerDebitNoteUpdateDto""",
    "customer_invoice": """CorrectArDocumentActionResultDto CreditNoteDto CreditNoteLineDto
        ReverseInvoiceActionDto ReverseInvoiceActionResultDto""",
    "customer_invoice_and_customer_invoice_v2": """CustomerInvoiceLinesUpdateDto
        CustomerInvoiceUpdateDto""",
    "customer_payment_and_payment": """CustomerPaymentGetAllPaymentType OrderToApplyDto
        PaymentDto PaymentDtoType PaymentFinancialDetailsDto PaymentGetAllPaymentType PaymentLineDto
        PaymentLinesUpdateDto PaymentOrdersLinesUpdateDto PaymentUpdateDto PaymentUpdateDtoType
        ReleasePaymentActionDto ReleasePaymentActionDtoType VoidPaymentActionDto
        VoidPaymentActionDtoType VoidPaymentActionResultDto VoidPaymentActionResultDtoType""",
    "customer_payment_method": """CustomerPaymentMethodCreateDto CustomerPaymentMethodDetailDto
        CustomerPaymentMethodDetailUpdateDto CustomerPaymentMethodDto CustomerPaymentMethodUpdateDto
        CustomerPaymentMethodsDto""",
    "dimension": """DtoDimension DtoSegment DtoSegmentUpdateDto DtoSegmentValue
        DtoSegmentValueUpdateDtoBase""",
    "discount": "BasePaginationDtoOfDiscountDto DiscountBreakpointUpdateDto DiscountUpdateDto",
    "discount_and_discount_v2": """DiscountBranchDto DiscountBreakpointDto DiscountCustomer2Dto
        DiscountCustomerPriceClassDto DiscountDto DiscountItemDto DiscountItemPriceClassDto
        DiscountWarehouseDto""",
    "employee": """ChangeEmployeeNrActionDto CompanyTreeInfoDto EmployeeContactUpdateDto
        EmployeeCreateDTO EmployeeCreateDTOStatus EmployeeUpdateDto EmployeeUpdateDtoContact
        EmployeeUpdateDtoStatus""",
    "inventory": """CostPriceStatisticsDto IntrastatDto IntrastatUpdateDto
        InventoryAccountInformationDto InventoryCrossReferenceDto
        InventoryCrossReferenceDtoAlternateType InventoryDto InventoryDtoStatus
        InventoryGetAllStatus InventoryUnitDto InventoryUpdateDto InventoryUpdateDtoStatus
        PackagingDto PackagingUpdateDto SalesCategoryLineDto SupplierDetailsDto
        SupplierDetailsLineDto WarehouseDetailDto""",
    "inventory_and_warehouse": """InventoryDtoType InventoryUpdateDtoType ItemClassDto
        ItemClassDtoType""",
    "inventory_issue": """INAllocationsDto InventoryIssueDto InventoryIssueLineDto
        InventoryIssueLineDtoTransactionType InventoryIssueLineUpdateDto
        InventoryIssueLineUpdateDtoTranType InventoryIssueUpdateDto""",
    "journal_transaction_v2": """JournalTransactionDto JournalTransactionDtoModule
        JournalTransactionDtoStatus JournalTransactionLineDto JournalTransactionLineDtoModule
        JournalTransactionLineUpdateDto JournalTransactionUpdateDto
        JournalTransactionV2GetAllStatus""",
    "kit_specifications": """BasePaginationDtoOfKitSpecificationDto KitSpecificationDto
        KitSpecificationNonStockComponentDto KitSpecificationNonStockComponentsUpdateDto
        KitSpecificationStockComponentsDto KitSpecificationStockComponentsUpdateDto
        KitSpecificationUpdateDto""",
    "ledger": "LedgerDto LedgerDtoBalanceType",
    "location": "LocationDto LocationUpdateDto PeppolSchemeDto PeppolSchemeUpdateDto",
    "payment_method": "PaymentMethodDetailDto PaymentMethodDto PaymentMethodDtoMeansOfPayment",
    "project": """ProjectDto ProjectDtoBillingPeriod ProjectDtoStatus ProjectGetAllStatus
        ProjectUpdateDto ProjectUpdateDtoBillingPeriod ProjectUpdateDtoStatus TaskDto TaskUpdateDto
        TemplateNumberDescriptionDto TemplateNumberDescriptionDtoStatus""",
    "project_and_project_task": """ProjectEmployeeUpdateDto ProjectGetAllTaskStatus
        ProjectGetTasksStatus ProjectTaskGetAllStatus ProjectTaskUpdateDtoStatus TaskDtoStatus
        TaskEmployeeUpdateDto TaskExtendedDto TaskExtendedDtoStatus TaskUpdateDtoStatus
        VisibilityDto VisibilityUpdateDto""",
    "project_task": "ProjectTaskUpdateDto",
    "purchase_order": """DiscountDetailDto DiscountDetailDtoType DiscountDetailUpdateDto
        PurchaseOrderDto PurchaseOrderDtoShippingDestinationType PurchaseOrderDtoStatus
        PurchaseOrderGetAllOrderStatus PurchaseOrderLineDto PurchaseOrderLineDtoReceiptAction
        PurchaseOrderLineUpdateDto PurchaseOrderLineUpdateDtoReceiptAction PurchaseOrderUpdateDto
        PurchaseOrderUpdateDtoShippingDestinationType PurchaseReceiptsDto""",
    "purchase_receipt": """LandedCostUpdateDto PurchaseReceiptLineUpdateDto
        PurchaseReceiptOrderLineNbrUpdateDto PurchaseReceiptOrderLinesListUpdateDto
        PurchaseReceiptOrderLinesUpdateDto PurchaseReceiptOrderListUpdateDto
        PurchaseReceiptOrderUpdateDto PurchaseReceiptUpdateDto""",
    "purchase_receipt_and_purchase_receipt_v2": """LandedCostDto PurchaseReceiptDto
        PurchaseReceiptLineDto PurchaseReceiptLineDtoTransferOrderType
        PurchaseReceiptLineUpdateDtoTransferOrderType""",
    "sales_order": "CreateShipmentActionResultDto",
    "sales_order_and_sales_order_v2": """CancelSalesOrderActionDto CreateShipmentActionDto
        EmployeeDescriptionDto ReopenSalesOrderActionDto ReopenSalesOrderActionDtoSaleOrderUpdateDto
        ReopenSalesOrderActionDtoSaleOrderUpdateDtoShipComplete SalesOrderDto
        SalesOrderDtoShipComplete SalesOrderLineDto SalesOrderLineDtoPoSource
        SalesOrderLineDtoShipComplete SalesOrderLineUpdateDto SalesOrderLineUpdateDtoPoSource
        SalesOrderLineUpdateDtoShipComplete SalesOrderShipmentDto SalesOrderUpdateDto
        SalesOrderUpdateDtoShipComplete""",
    "sales_order_and_shipment": """PackageDetailLineDto ShipmentCreateDtoShipmentType
        ShipmentDetailLineDto ShipmentDto ShipmentDtoShipmentType ShipmentDtoStatus
        ShipmentGetAllShipmentType ShipmentGetAllStatus ShipmentOrderLineDto
        ShipmentTypeDropShipIssueTransfer ShipmentUpdateDtoShipmentType""",
    "sales_order_basic": "SalesOrderBasicDto SalesOrderDocumentLineDto",
    "sales_order_basic_and_sales_order_basic_v2": """SalesOrderBasicLineUpdateDto
        SalesOrderBasicUpdateDto""",
    "sales_order_v2": "CreatePurchaseOrderActionDto",
    "sales_person": """BasePaginationDtoOfSalesPersonDto CustSalesPeopleUpdateDto
        SalesPersonUpdateDto""",
    "sales_person_and_sales_person_v2": "ARSPCommnHistoryDto CustSalesPeopleDto SalesPersonDto",
    "shipment": """ShipmentCreateDto ShipmentCreateDtoModeOfTrasport ShipmentDetailLineAddDto
        ShipmentDetailLineUpdateDto ShipmentPackageLineUpdateDto ShipmentSOLine ShipmentSOOrder
        ShipmentUpdateDeleteLineDto ShipmentUpdateDto ShipmentUpdateDtoModeOfTrasport""",
    "stocktake_v2": """IdIntegerInternalIdDescription StocktakeLineUpdateDto StocktakeLineV2Dto
        StocktakeLineV2DtoStatus StocktakeUpdateDto StocktakeV2Dto StocktakeV2DtoSummaryStatus
        StocktakeV2ExceptionDto StocktakeV2ExceptionDtoErrorCode StocktakeV2GetAllStatus
        StocktakeV2GetAllSummaryStatus""",
    "subaccount": "SubAccountUpdateDto",
    "supplier": """SupplierBalanceDto SupplierClassDto SupplierDocumentDto SupplierDto
        SupplierDtoAccountUsedForPayment SupplierDtoChargeBearer SupplierDtoPaymentBy
        SupplierGlAccountsDto SupplierGlAccountsUpdateDto SupplierPaymentMethodDetailDto
        SupplierPaymentMethodDetailUpdateDto SupplierUpdateDto
        SupplierUpdateDtoAccountUsedForPayment SupplierUpdateDtoChargeBearer
        SupplierUpdateDtoPaymentBy WithoutWithVatDto""",
    "supplier_and_supplier_invoice": """ApprovalDetailsDto SupplierDocumentDtoStatus
        SupplierGetAllDocumentsForSupplierStatus SupplierGetAllInvoicesForSupplierStatus
        SupplierInvoiceDto SupplierInvoiceDtoStatus SupplierInvoiceGetAllStatus
        SupplierInvoiceLandedCostDto SupplierInvoiceLineDto""",
    "supplier_invoice": """AddPOReceiptLineDto AddPurchaseOrderDto ApprovalDetailsUpdateDto
        CorrectSupplierInvoiceActionResultDto LinkLineDto LinkLineDtoPurchaseType
        PrebookingUpdateDto SupplierInvoiceLandedCostUpdateDto SupplierInvoiceLineUpdateDto
        SupplierInvoiceUpdateDto""",
    "supplier_payment": """CurrencyDto ReleaseSupplierPaymentActionDto
        ReleaseSupplierPaymentActionDtoType SupplierPaymentAdjustmentDto
        SupplierPaymentAdjustmentUpdateDto SupplierPaymentDto SupplierPaymentDtoStatus
        SupplierPaymentDtoType SupplierPaymentGetAllPaymentType SupplierPaymentGetAllStatus
        SupplierPaymentUpdateDto SupplierPaymentUpdateDtoType""",
    "time_card": """EarningTypeDto TimeCardDto TimeCardDtoStatus TimeCardDtoType
        TimeCardGetAllStatus TimeCardGetAllType TimeCardMaterialsDto TimeCardMaterialsUpdateDto
        TimeCardSummaryDto TimeCardSummaryUpdateDto TimeCardUpdateDto""",
    "vat": """VatCategoryDto VatCategoryLineDto VatCategoryLineDtoCalculateOn
        VatCategoryLineDtoCashDiscount VatCategoryLineDtoType VatGlAccountsDto VatInformationDto
        VatInformationDtoCalculateOn VatInformationDtoCashDiscount VatInformationDtoEuReportCode
        VatInformationDtoType VatInformationDtoVismaXmlVatType VatInformationScheduleDto
        VatInformationScheduleDtoGroupType VatRateLineDto""",
    "warehouse": """WarehouseAddressDto WarehouseContactDto WarehouseDto
        WarehouseDtoAvgDefaultCost WarehouseDtoFifoDefaultCost WarehouseDtoLocationEntry
        WarehouseLocationDto WarehouseLocationDtoPrimaryItemValid WarehouseLocationUpdateDto
        WarehouseLocationUpdateDtoPrimaryItemValid""",
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names.split()}

if not TYPE_CHECKING:  # a type checker would take any name for one that is there

    def __getattr__(name):
        home = _HOMES.get(name)
        if home is None:
            from .._runtime.releases import missing_name

            raise missing_name(__name__, name)
        return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted(_HOMES)
