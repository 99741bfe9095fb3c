"""All model classes by name, each loaded when it is first asked for (PEP 562)."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import AccountDto as AccountDto, AccountUpdateDto as AccountUpdateDto
    from .attachment import AttachmentMetadataUpdateDto as AttachmentMetadataUpdateDto
    from .background import BackgroundRequestStateDto as BackgroundRequestStateDto
    from .branch import (
        BankSettingsDto as BankSettingsDto, BankSettingsUpdateDto as BankSettingsUpdateDto,
        BranchCurrencyDto as BranchCurrencyDto, BranchDto as BranchDto,
        BranchGetAllOrderBy as BranchGetAllOrderBy,
    )
    from .budget import (
        BudgetDto as BudgetDto, BudgetUpdateDto as BudgetUpdateDto,
        FinancialPeriodAmountDto as FinancialPeriodAmountDto,
        FinancialPeriodAmountUpdateDto as FinancialPeriodAmountUpdateDto,
    )
    from .cash_account import CashAccountDto as CashAccountDto, EntryTypeDto as EntryTypeDto
    from .cash_account_and_cash_transaction import (
        CashTransactionDtoDisbReceipt as CashTransactionDtoDisbReceipt,
        EntryTypeDtoDisableReceipt as EntryTypeDtoDisableReceipt,
    )
    from .cash_transaction import (
        CashTranTaxDetailDto as CashTranTaxDetailDto,
        CashTranTaxDetailDtoTaxType as CashTranTaxDetailDtoTaxType,
        CashTransactionDetailUpdateDto as CashTransactionDetailUpdateDto,
        CashTransactionDto as CashTransactionDto,
        CashTransactionDtoStatus as CashTransactionDtoStatus,
        CashTransactionDtoTranType as CashTransactionDtoTranType,
        CashTransactionTaxDetailUpdateDto as CashTransactionTaxDetailUpdateDto,
        CashTransactionUpdateDto as CashTransactionUpdateDto,
        FinancialsDetailDto as FinancialsDetailDto,
        ReverseCashTransactionActionDto as ReverseCashTransactionActionDto,
        ReverseCashTransactionActionResultDto as ReverseCashTransactionActionResultDto,
        TransactionDetailDto as TransactionDetailDto,
    )
    from .common import (
        AccountDtoType as AccountDtoType, AccountNumberDto as AccountNumberDto,
        AccountNumberDtoType as AccountNumberDtoType,
        AccountNumberTypeDescriptionDto as AccountNumberTypeDescriptionDto,
        AccountUpdateDtoType as AccountUpdateDtoType, ActionResult as ActionResult,
        ActionResultActionResult as ActionResultActionResult,
        ActionResultDoneFailedInProcessQueued as ActionResultDoneFailedInProcessQueued,
        AddOrderLinesToPurchaseReceiptActionResultDto as AddOrderLinesToPurchaseReceiptActionResultDto,
        AddOrderLinesToPurchaseReceiptActionResultDtoActionResult as AddOrderLinesToPurchaseReceiptActionResultDtoActionResult,
        AddOrdersToPurchaseReceiptActionResultDto as AddOrdersToPurchaseReceiptActionResultDto,
        AddOrdersToPurchaseReceiptActionResultDtoActionResult as AddOrdersToPurchaseReceiptActionResultDtoActionResult,
        AddressDto as AddressDto, AddressUpdateDto as AddressUpdateDto,
        AllocationsDto as AllocationsDto, AllocationsUpdateDto as AllocationsUpdateDto,
        AllocationsUpdateDtoOperation as AllocationsUpdateDtoOperation, ArAdjustDto as ArAdjustDto,
        AttachmentDto as AttachmentDto, AttributeIdValueDto as AttributeIdValueDto,
        AttributeLineUpdateDto as AttributeLineUpdateDto,
        BooleanActiveIdDescription as BooleanActiveIdDescription,
        BranchNumberDto as BranchNumberDto,
        CancelSalesOrderActionResultDto as CancelSalesOrderActionResultDto,
        CancelSalesOrderActionResultDtoActionResult as CancelSalesOrderActionResultDtoActionResult,
        CashTransactionDetailUpdateDtoOperation as CashTransactionDetailUpdateDtoOperation,
        CashTransactionUpdateDtoTaxCalculationMode as CashTransactionUpdateDtoTaxCalculationMode,
        ChangeEmployeeNrActionResultDto as ChangeEmployeeNrActionResultDto,
        ChangeEmployeeNrActionResultDtoActionResult as ChangeEmployeeNrActionResultDtoActionResult,
        ChildRecordDto as ChildRecordDto, ClassAttributeDetailDto as ClassAttributeDetailDto,
        ClassAttributeDto as ClassAttributeDto,
        ClassAttributeDtoAttributeType as ClassAttributeDtoAttributeType,
        CompanyTreeInfoDtoOperation as CompanyTreeInfoDtoOperation,
        ConfirmShipmentActionResultDto as ConfirmShipmentActionResultDto,
        ConfirmShipmentActionResultDtoActionResult as ConfirmShipmentActionResultDtoActionResult,
        ContactDto as ContactDto, ContactDtoContactMethod as ContactDtoContactMethod,
        ContactDtoTitle as ContactDtoTitle, ContactIdNameDto as ContactIdNameDto,
        ContactInfoDto as ContactInfoDto, ContactInfoUpdateDto as ContactInfoUpdateDto,
        ContactUpdateDtoContactMethod as ContactUpdateDtoContactMethod,
        ContactUpdateDtoTitle as ContactUpdateDtoTitle,
        CorrectArDocumentActionResultDtoActionResult as CorrectArDocumentActionResultDtoActionResult,
        CorrectSupplierInvoiceActionResultDtoActionResult as CorrectSupplierInvoiceActionResultDtoActionResult,
        CountryDto as CountryDto,
        CreateDunningLetterActionResultDto as CreateDunningLetterActionResultDto,
        CreateDunningLetterActionResultDtoActionResult as CreateDunningLetterActionResultDtoActionResult,
        CreateShipmentActionResultDtoActionResult as CreateShipmentActionResultDtoActionResult,
        CreditNoteDtoDocumentType as CreditNoteDtoDocumentType,
        CreditNoteDtoStatus as CreditNoteDtoStatus,
        CustSalesPeopleUpdateDtoOperation as CustSalesPeopleUpdateDtoOperation,
        CustomerContractDetailsUpdateDtoOperation as CustomerContractDetailsUpdateDtoOperation,
        CustomerCreditNoteDtoDocumentType as CustomerCreditNoteDtoDocumentType,
        CustomerCreditNoteDtoStatus as CustomerCreditNoteDtoStatus,
        CustomerCreditNoteGetAllDocumentType as CustomerCreditNoteGetAllDocumentType,
        CustomerCreditNoteGetAllStatus as CustomerCreditNoteGetAllStatus,
        CustomerCreditNoteLineDtoItemType as CustomerCreditNoteLineDtoItemType,
        CustomerCreditNoteLineUpdateDtoOperation as CustomerCreditNoteLineUpdateDtoOperation,
        CustomerDebitNoteDtoDocumentType as CustomerDebitNoteDtoDocumentType,
        CustomerDebitNoteDtoStatus as CustomerDebitNoteDtoStatus,
        CustomerDebitNoteGetAllDocumentType as CustomerDebitNoteGetAllDocumentType,
        CustomerDebitNoteGetAllStatus as CustomerDebitNoteGetAllStatus,
        CustomerDebitNoteLineDtoItemType as CustomerDebitNoteLineDtoItemType,
        CustomerDebitNoteLinesUpdateDtoItemType as CustomerDebitNoteLinesUpdateDtoItemType,
        CustomerDebitNoteLinesUpdateDtoOperation as CustomerDebitNoteLinesUpdateDtoOperation,
        CustomerDescriptionDto as CustomerDescriptionDto,
        CustomerDirectDebitUpdateDtoOperation as CustomerDirectDebitUpdateDtoOperation,
        CustomerDocumentContactDto as CustomerDocumentContactDto,
        CustomerDocumentDtoDocumentType as CustomerDocumentDtoDocumentType,
        CustomerDocumentDtoStatus as CustomerDocumentDtoStatus,
        CustomerGetAllDocumentsForCustomerDocumentType as CustomerGetAllDocumentsForCustomerDocumentType,
        CustomerGetAllDocumentsForCustomerStatus as CustomerGetAllDocumentsForCustomerStatus,
        CustomerGetAllInvoicesForCustomerDocumentType as CustomerGetAllInvoicesForCustomerDocumentType,
        CustomerGetAllInvoicesForCustomerStatus as CustomerGetAllInvoicesForCustomerStatus,
        CustomerInvoiceDtoDocumentType as CustomerInvoiceDtoDocumentType,
        CustomerInvoiceDtoStatus as CustomerInvoiceDtoStatus,
        CustomerInvoiceGetAllDocumentType as CustomerInvoiceGetAllDocumentType,
        CustomerInvoiceGetAllStatus as CustomerInvoiceGetAllStatus,
        CustomerInvoiceLineDtoItemType as CustomerInvoiceLineDtoItemType,
        CustomerInvoiceLinesUpdateDtoItemType as CustomerInvoiceLinesUpdateDtoItemType,
        CustomerInvoiceLinesUpdateDtoOperation as CustomerInvoiceLinesUpdateDtoOperation,
        CustomerPaymentGetAllStatus as CustomerPaymentGetAllStatus,
        DiscountBreakpointUpdateDtoOperation as DiscountBreakpointUpdateDtoOperation,
        DiscountDetailUpdateDtoOperation as DiscountDetailUpdateDtoOperation,
        DtoSegmentValueUpdateDtoBaseOperation as DtoSegmentValueUpdateDtoBaseOperation,
        EmployeeContactDto as EmployeeContactDto,
        EmployeeContactDtoTitle as EmployeeContactDtoTitle, EmployeeDto as EmployeeDto,
        EmployeeDtoStatus as EmployeeDtoStatus, EmployeeNumberNameDto as EmployeeNumberNameDto,
        EntryTypeDtoTaxCalculationMode as EntryTypeDtoTaxCalculationMode,
        FinancialPeriodAmountUpdateDtoOperation as FinancialPeriodAmountUpdateDtoOperation,
        FinancialsDetailDtoTaxCalcMode as FinancialsDetailDtoTaxCalcMode,
        INAllocationsUpdateDto as INAllocationsUpdateDto,
        INAllocationsUpdateDtoOperation as INAllocationsUpdateDtoOperation,
        IdDescription as IdDescription, IdName as IdName,
        IntegerIdDescription as IntegerIdDescription, IntegerIdName as IntegerIdName,
        IntegerInternalIdNumberName as IntegerInternalIdNumberName,
        InventoryIssueDtoStatus as InventoryIssueDtoStatus,
        InventoryIssueGetAllStatus as InventoryIssueGetAllStatus,
        InventoryIssueLineUpdateDtoOperation as InventoryIssueLineUpdateDtoOperation,
        InventoryNumberDescriptionDto as InventoryNumberDescriptionDto,
        ItemTypeMaterialCostOtherCostService as ItemTypeMaterialCostOtherCostService,
        JournalTransactionLineUpdateDtoOperation as JournalTransactionLineUpdateDtoOperation,
        KitSpecificationNonStockComponentsUpdateDtoOperation as KitSpecificationNonStockComponentsUpdateDtoOperation,
        KitSpecificationStockComponentsUpdateDtoOperation as KitSpecificationStockComponentsUpdateDtoOperation,
        KitSpecificationUpdateDtoOperation as KitSpecificationUpdateDtoOperation,
        LandedCostDtoApDocType as LandedCostDtoApDocType,
        LandedCostDtoInDocType as LandedCostDtoInDocType,
        LandedCostUpdateDtoApDocType as LandedCostUpdateDtoApDocType,
        LandedCostUpdateDtoInDocType as LandedCostUpdateDtoInDocType,
        LandedCostUpdateDtoOperation as LandedCostUpdateDtoOperation,
        LocationDescriptionDto as LocationDescriptionDto,
        LocationNameDescriptionDto as LocationNameDescriptionDto, MetadataDto as MetadataDto,
        NumberDescription as NumberDescription, NumberName as NumberName,
        OperationDeleteInsertUpdate as OperationDeleteInsertUpdate,
        OrderToApplyDtoStatus as OrderToApplyDtoStatus, ParentRecordDto as ParentRecordDto,
        PaymentDtoStatus as PaymentDtoStatus, PaymentGetAllStatus as PaymentGetAllStatus,
        PaymentLineBaseUpdateDtoDocumentType as PaymentLineBaseUpdateDtoDocumentType,
        PaymentLineBaseUpdateDtoOperation as PaymentLineBaseUpdateDtoOperation,
        PaymentLineDtoDocumentType as PaymentLineDtoDocumentType,
        PaymentLinesUpdateDtoDocumentType as PaymentLinesUpdateDtoDocumentType,
        PaymentLinesUpdateDtoOperation as PaymentLinesUpdateDtoOperation,
        PaymentOrdersLinesUpdateDtoOperation as PaymentOrdersLinesUpdateDtoOperation,
        PrebookSupplierInvoiceActionResultDto as PrebookSupplierInvoiceActionResultDto,
        PrebookSupplierInvoiceActionResultDtoActionResult as PrebookSupplierInvoiceActionResultDtoActionResult,
        ProjectEmployeeUpdateDtoOperation as ProjectEmployeeUpdateDtoOperation,
        ProjectTaskIdDescriptionDto as ProjectTaskIdDescriptionDto,
        PromoCodeIdDescriptionDto as PromoCodeIdDescriptionDto,
        PurchaseOrderAddressUpdateDto as PurchaseOrderAddressUpdateDto,
        PurchaseOrderContactUpdateDto as PurchaseOrderContactUpdateDto,
        PurchaseOrderDtoOrderType as PurchaseOrderDtoOrderType,
        PurchaseOrderGetAllOrderType as PurchaseOrderGetAllOrderType,
        PurchaseOrderLineDtoLineType as PurchaseOrderLineDtoLineType,
        PurchaseOrderLineDtoOrderType as PurchaseOrderLineDtoOrderType,
        PurchaseOrderLineUpdateDtoLineType as PurchaseOrderLineUpdateDtoLineType,
        PurchaseOrderLineUpdateDtoOperation as PurchaseOrderLineUpdateDtoOperation,
        PurchaseOrderUpdateDtoOrderType as PurchaseOrderUpdateDtoOrderType,
        PurchaseReceiptDtoReceiptType as PurchaseReceiptDtoReceiptType,
        PurchaseReceiptDtoStatus as PurchaseReceiptDtoStatus,
        PurchaseReceiptGetAllReceiptType as PurchaseReceiptGetAllReceiptType,
        PurchaseReceiptGetAllStatus as PurchaseReceiptGetAllStatus,
        PurchaseReceiptLineDtoLineType as PurchaseReceiptLineDtoLineType,
        PurchaseReceiptLineDtoPoOrderType as PurchaseReceiptLineDtoPoOrderType,
        PurchaseReceiptLineUpdateDtoLineType as PurchaseReceiptLineUpdateDtoLineType,
        PurchaseReceiptLineUpdateDtoOperation as PurchaseReceiptLineUpdateDtoOperation,
        PurchaseReceiptLineUpdateDtoPoOrderType as PurchaseReceiptLineUpdateDtoPoOrderType,
        PurchaseReceiptOrderUpdateDtoOrderType as PurchaseReceiptOrderUpdateDtoOrderType,
        PurchaseReceiptUpdateDtoReceiptType as PurchaseReceiptUpdateDtoReceiptType,
        PurchaseReceiptV2GetAllReceiptType as PurchaseReceiptV2GetAllReceiptType,
        PurchaseReceiptV2GetAllStatus as PurchaseReceiptV2GetAllStatus,
        PurchaseReceiptsDtoStatus as PurchaseReceiptsDtoStatus,
        PurchaseReceiptsDtoType as PurchaseReceiptsDtoType,
        PutTimeCardOnHoldActionResultDto as PutTimeCardOnHoldActionResultDto,
        PutTimeCardOnHoldActionResultDtoActionResult as PutTimeCardOnHoldActionResultDtoActionResult,
        RateTableIdDescriptionDto as RateTableIdDescriptionDto,
        ReleaseCashTransactionActionResultDto as ReleaseCashTransactionActionResultDto,
        ReleaseCashTransactionActionResultDtoActionResult as ReleaseCashTransactionActionResultDtoActionResult,
        ReleaseCustomerCreditNoteActionResultDto as ReleaseCustomerCreditNoteActionResultDto,
        ReleaseCustomerCreditNoteActionResultDtoActionResult as ReleaseCustomerCreditNoteActionResultDtoActionResult,
        ReleaseCustomerDebitNoteActionResultDto as ReleaseCustomerDebitNoteActionResultDto,
        ReleaseCustomerDebitNoteActionResultDtoActionResult as ReleaseCustomerDebitNoteActionResultDtoActionResult,
        ReleaseInvoiceActionResultDto as ReleaseInvoiceActionResultDto,
        ReleaseInvoiceActionResultDtoActionResult as ReleaseInvoiceActionResultDtoActionResult,
        ReleaseJournalTransactionActionResultDto as ReleaseJournalTransactionActionResultDto,
        ReleaseJournalTransactionActionResultDtoActionResult as ReleaseJournalTransactionActionResultDtoActionResult,
        ReleasePaymentActionResultDto as ReleasePaymentActionResultDto,
        ReleasePaymentActionResultDtoActionResult as ReleasePaymentActionResultDtoActionResult,
        ReleasePurchaseReceiptActionResultDto as ReleasePurchaseReceiptActionResultDto,
        ReleasePurchaseReceiptActionResultDtoActionResult as ReleasePurchaseReceiptActionResultDtoActionResult,
        ReleaseSupplierInvoiceActionResultDto as ReleaseSupplierInvoiceActionResultDto,
        ReleaseSupplierInvoiceActionResultDtoActionResult as ReleaseSupplierInvoiceActionResultDtoActionResult,
        ReopenSalesOrderActionResultDto as ReopenSalesOrderActionResultDto,
        ReopenSalesOrderActionResultDtoActionResult as ReopenSalesOrderActionResultDtoActionResult,
        ReverseCashTransactionActionResultDtoActionResult as ReverseCashTransactionActionResultDtoActionResult,
        ReverseInvoiceActionResultDtoActionResult as ReverseInvoiceActionResultDtoActionResult,
        RotRutDistributionUpdateDto as RotRutDistributionUpdateDto,
        RotRutDistributionUpdateDtoOperation as RotRutDistributionUpdateDtoOperation,
        RotRutUpdateDto as RotRutUpdateDto, RotRutUpdateDtoType as RotRutUpdateDtoType,
        SalesInvoiceAddressUpdateDto as SalesInvoiceAddressUpdateDto,
        SalesInvoiceContactUpdateDto as SalesInvoiceContactUpdateDto,
        SalesOrderAddressUpdateDto as SalesOrderAddressUpdateDto,
        SalesOrderBasicDtoStatus as SalesOrderBasicDtoStatus,
        SalesOrderBasicGetAllStatus as SalesOrderBasicGetAllStatus,
        SalesOrderBasicLineUpdateDtoOperation as SalesOrderBasicLineUpdateDtoOperation,
        SalesOrderContactUpdateDto as SalesOrderContactUpdateDto,
        SalesOrderDtoStatus as SalesOrderDtoStatus,
        SalesOrderGetAllStatus as SalesOrderGetAllStatus,
        SalesOrderLineDtoOperation as SalesOrderLineDtoOperation,
        SalesOrderLineUpdateDtoOperation as SalesOrderLineUpdateDtoOperation,
        SalesOrderLineUpdateDtoSalesOrderOperation as SalesOrderLineUpdateDtoSalesOrderOperation,
        SalesOrderV2GetAllStatus as SalesOrderV2GetAllStatus, SegmentDto as SegmentDto,
        SegmentUpdateDto as SegmentUpdateDto,
        SendTimeCardToApprovalActionResultDto as SendTimeCardToApprovalActionResultDto,
        SendTimeCardToApprovalActionResultDtoActionResult as SendTimeCardToApprovalActionResultDtoActionResult,
        ShipmentAddressDto as ShipmentAddressDto, ShipmentContactDto as ShipmentContactDto,
        ShipmentCreateDtoOperation as ShipmentCreateDtoOperation,
        ShipmentDetailLineAddDtoOperation as ShipmentDetailLineAddDtoOperation,
        ShipmentDetailLineUpdateDtoOperation as ShipmentDetailLineUpdateDtoOperation,
        ShipmentDtoOperation as ShipmentDtoOperation,
        ShipmentPackageLineUpdateDtoOperation as ShipmentPackageLineUpdateDtoOperation,
        ShipmentUpdateDtoOperation as ShipmentUpdateDtoOperation,
        StatusBalancedHoldReleased as StatusBalancedHoldReleased,
        StocktakeLineUpdateDtoOperation as StocktakeLineUpdateDtoOperation,
        SubAccountDescriptionDto as SubAccountDescriptionDto, SubAccountDto as SubAccountDto,
        SubmitTimeCardActionResultDto as SubmitTimeCardActionResultDto,
        SubmitTimeCardActionResultDtoActionResult as SubmitTimeCardActionResultDtoActionResult,
        SupplierDescriptionDto as SupplierDescriptionDto,
        SupplierDetailsDtoOperation as SupplierDetailsDtoOperation,
        SupplierDocumentDtoApprovalStatus as SupplierDocumentDtoApprovalStatus,
        SupplierDocumentDtoDocumentType as SupplierDocumentDtoDocumentType,
        SupplierDtoStatus as SupplierDtoStatus,
        SupplierGetAllDocumentsForSupplierDocumentType as SupplierGetAllDocumentsForSupplierDocumentType,
        SupplierGetAllInvoicesForSupplierDocumentType as SupplierGetAllInvoicesForSupplierDocumentType,
        SupplierGetAllStatus as SupplierGetAllStatus,
        SupplierInvoiceDeleteByTypeDocumentType as SupplierInvoiceDeleteByTypeDocumentType,
        SupplierInvoiceDtoApprovalStatus as SupplierInvoiceDtoApprovalStatus,
        SupplierInvoiceDtoDocumentType as SupplierInvoiceDtoDocumentType,
        SupplierInvoiceDtoTaxCalculationMode as SupplierInvoiceDtoTaxCalculationMode,
        SupplierInvoiceGetAllDocumentType as SupplierInvoiceGetAllDocumentType,
        SupplierInvoiceLandedCostDtoPurchaseReceiptType as SupplierInvoiceLandedCostDtoPurchaseReceiptType,
        SupplierInvoiceLandedCostUpdateDtoOperation as SupplierInvoiceLandedCostUpdateDtoOperation,
        SupplierInvoiceLineUpdateDtoOperation as SupplierInvoiceLineUpdateDtoOperation,
        SupplierInvoiceUpdateDtoDocumentType as SupplierInvoiceUpdateDtoDocumentType,
        SupplierInvoiceUpdateDtoTaxCalculationMode as SupplierInvoiceUpdateDtoTaxCalculationMode,
        SupplierPaymentAdjustmentDtoDocType as SupplierPaymentAdjustmentDtoDocType,
        SupplierPaymentAdjustmentUpdateDtoDocumentType as SupplierPaymentAdjustmentUpdateDtoDocumentType,
        SupplierPaymentAdjustmentUpdateDtoOperation as SupplierPaymentAdjustmentUpdateDtoOperation,
        SupplierUpdateDtoStatus as SupplierUpdateDtoStatus,
        TaskEmployeeUpdateDtoOperation as TaskEmployeeUpdateDtoOperation,
        TaskUpdateDtoOperation as TaskUpdateDtoOperation,
        TaxCategoryNumberDescriptionDto as TaxCategoryNumberDescriptionDto,
        TaxDetailDto as TaxDetailDto, TaxDetailUpdateDto as TaxDetailUpdateDto,
        TimeCardDtoApprovalStatus as TimeCardDtoApprovalStatus,
        TimeCardMaterialsUpdateDtoOperation as TimeCardMaterialsUpdateDtoOperation,
        TimeCardSummaryDtoApprovalStatus as TimeCardSummaryDtoApprovalStatus,
        TimeCardSummaryUpdateDtoOperation as TimeCardSummaryUpdateDtoOperation,
        TypeAssetExpenseIncomeLiability as TypeAssetExpenseIncomeLiability,
        UpdateDiscountsActionResultDto as UpdateDiscountsActionResultDto,
        UpdateDiscountsActionResultDtoActionResult as UpdateDiscountsActionResultDtoActionResult,
        UserDescriptionDto as UserDescriptionDto, VatZoneDto as VatZoneDto,
        VoidPaymentActionResultDtoActionResult as VoidPaymentActionResultDtoActionResult,
        WarehouseIdDescriptionDto as WarehouseIdDescriptionDto, WorkTypeDto as WorkTypeDto,
        WorkTypeDtoRutRotType as WorkTypeDtoRutRotType,
    )
    from .contact import ContactUpdateDto as ContactUpdateDto
    from .credit_term import (
        BasePaginationDtoOfCreditTermDto as BasePaginationDtoOfCreditTermDto,
        CreditTermDto as CreditTermDto, InstalmentSchedule as InstalmentSchedule,
    )
    from .customer import (
        CreateDunningLetterActionDto as CreateDunningLetterActionDto,
        CustomerBalanceDto as CustomerBalanceDto, CustomerClassDto as CustomerClassDto,
        CustomerDefaultPaymentMethodUpdateDto as CustomerDefaultPaymentMethodUpdateDto,
        CustomerDirectDebitDto as CustomerDirectDebitDto,
        CustomerDirectDebitUpdateDto as CustomerDirectDebitUpdateDto,
        CustomerDocumentDto as CustomerDocumentDto, CustomerDto as CustomerDto,
        CustomerDtoCreditVerification as CustomerDtoCreditVerification,
        CustomerDtoStatementType as CustomerDtoStatementType,
        CustomerDtoStatus as CustomerDtoStatus, CustomerGetAllStatus as CustomerGetAllStatus,
        CustomerGlAccountsDto as CustomerGlAccountsDto,
        CustomerGlAccountsUpdateDto as CustomerGlAccountsUpdateDto,
        CustomerPaymentMethodInfoDto as CustomerPaymentMethodInfoDto,
        CustomerUpdateDto as CustomerUpdateDto,
        CustomerUpdateDtoCreditVerification as CustomerUpdateDtoCreditVerification,
        CustomerUpdateDtoStatementType as CustomerUpdateDtoStatementType,
        CustomerUpdateDtoStatus as CustomerUpdateDtoStatus,
        EInvoiceContractDto as EInvoiceContractDto,
        EInvoiceContractUpdateDto as EInvoiceContractUpdateDto,
    )
    from .customer_and_customer_invoice import (
        CustomerInvoiceDto as CustomerInvoiceDto, CustomerInvoiceLineDto as CustomerInvoiceLineDto,
        DebtCollectionDto as DebtCollectionDto, DirectDebitMandateDto as DirectDebitMandateDto,
    )
    from .customer_contract import (
        CustomerContractDetailsDto as CustomerContractDetailsDto,
        CustomerContractDetailsLineDto as CustomerContractDetailsLineDto,
        CustomerContractDetailsLineDtoInvoiceType as CustomerContractDetailsLineDtoInvoiceType,
        CustomerContractDetailsUpdateDto as CustomerContractDetailsUpdateDto,
        CustomerContractDto as CustomerContractDto,
        CustomerContractDtoStatus as CustomerContractDtoStatus,
        CustomerContractGetAllStatus as CustomerContractGetAllStatus,
        CustomerContractSummaryDto as CustomerContractSummaryDto,
        CustomerContractSummaryDtoInvoiceTo as CustomerContractSummaryDtoInvoiceTo,
        CustomerContractSummaryDtoInvoicingPeriod as CustomerContractSummaryDtoInvoicingPeriod,
        CustomerContractUpdateDto as CustomerContractUpdateDto,
        CustomerContractUpdateDtoInvoiceTo as CustomerContractUpdateDtoInvoiceTo,
    )
    from .customer_credit_note import (
        CustomerCreditNoteDto as CustomerCreditNoteDto,
        CustomerCreditNoteLineDto as CustomerCreditNoteLineDto,
    )
    from .customer_credit_note_and_customer_credit_note_v2 import (
        CustomerCreditNoteLineUpdateDto as CustomerCreditNoteLineUpdateDto,
        CustomerCreditNoteUpdateDto as CustomerCreditNoteUpdateDto,
        PaymentLineBaseUpdateDto as PaymentLineBaseUpdateDto,
    )
    from .customer_debit_note import (
        CustomerDebitNoteDto as CustomerDebitNoteDto,
        CustomerDebitNoteLineDto as CustomerDebitNoteLineDto,
    )
    from .customer_debit_note_and_customer_debit_note_v2 import (
        CustomerDebitNoteLinesUpdateDto as CustomerDebitNoteLinesUpdateDto,
        CustomerDebitNoteUpdateDto as CustomerDebitNoteUpdateDto,
    )
    from .customer_invoice import (
        CorrectArDocumentActionResultDto as CorrectArDocumentActionResultDto,
        CreditNoteDto as CreditNoteDto, CreditNoteLineDto as CreditNoteLineDto,
        ReverseInvoiceActionDto as ReverseInvoiceActionDto,
        ReverseInvoiceActionResultDto as ReverseInvoiceActionResultDto,
    )
    from .customer_invoice_and_customer_invoice_v2 import (
        CustomerInvoiceLinesUpdateDto as CustomerInvoiceLinesUpdateDto,
        CustomerInvoiceUpdateDto as CustomerInvoiceUpdateDto,
    )
    from .customer_payment_and_payment import (
        CustomerPaymentGetAllPaymentType as CustomerPaymentGetAllPaymentType,
        OrderToApplyDto as OrderToApplyDto, PaymentDto as PaymentDto,
        PaymentDtoType as PaymentDtoType, PaymentFinancialDetailsDto as PaymentFinancialDetailsDto,
        PaymentGetAllPaymentType as PaymentGetAllPaymentType, PaymentLineDto as PaymentLineDto,
        PaymentLinesUpdateDto as PaymentLinesUpdateDto,
        PaymentOrdersLinesUpdateDto as PaymentOrdersLinesUpdateDto,
        PaymentUpdateDto as PaymentUpdateDto, PaymentUpdateDtoType as PaymentUpdateDtoType,
        ReleasePaymentActionDto as ReleasePaymentActionDto,
        ReleasePaymentActionDtoType as ReleasePaymentActionDtoType,
        VoidPaymentActionDto as VoidPaymentActionDto,
        VoidPaymentActionDtoType as VoidPaymentActionDtoType,
        VoidPaymentActionResultDto as VoidPaymentActionResultDto,
        VoidPaymentActionResultDtoType as VoidPaymentActionResultDtoType,
    )
    from .customer_payment_method import (
        CustomerPaymentMethodCreateDto as CustomerPaymentMethodCreateDto,
        CustomerPaymentMethodDetailDto as CustomerPaymentMethodDetailDto,
        CustomerPaymentMethodDetailUpdateDto as CustomerPaymentMethodDetailUpdateDto,
        CustomerPaymentMethodDto as CustomerPaymentMethodDto,
        CustomerPaymentMethodUpdateDto as CustomerPaymentMethodUpdateDto,
        CustomerPaymentMethodsDto as CustomerPaymentMethodsDto,
    )
    from .dimension import (
        DtoDimension as DtoDimension, DtoSegment as DtoSegment,
        DtoSegmentUpdateDto as DtoSegmentUpdateDto, DtoSegmentValue as DtoSegmentValue,
        DtoSegmentValueUpdateDtoBase as DtoSegmentValueUpdateDtoBase,
    )
    from .discount import (
        BasePaginationDtoOfDiscountDto as BasePaginationDtoOfDiscountDto,
        DiscountBreakpointUpdateDto as DiscountBreakpointUpdateDto,
        DiscountUpdateDto as DiscountUpdateDto,
    )
    from .discount_and_discount_v2 import (
        DiscountBranchDto as DiscountBranchDto, DiscountBreakpointDto as DiscountBreakpointDto,
        DiscountCustomer2Dto as DiscountCustomer2Dto,
        DiscountCustomerPriceClassDto as DiscountCustomerPriceClassDto, DiscountDto as DiscountDto,
        DiscountItemDto as DiscountItemDto, DiscountItemPriceClassDto as DiscountItemPriceClassDto,
        DiscountWarehouseDto as DiscountWarehouseDto,
    )
    from .employee import (
        ChangeEmployeeNrActionDto as ChangeEmployeeNrActionDto,
        CompanyTreeInfoDto as CompanyTreeInfoDto,
        EmployeeContactUpdateDto as EmployeeContactUpdateDto,
        EmployeeCreateDTO as EmployeeCreateDTO, EmployeeCreateDTOStatus as EmployeeCreateDTOStatus,
        EmployeeUpdateDto as EmployeeUpdateDto,
        EmployeeUpdateDtoContact as EmployeeUpdateDtoContact,
        EmployeeUpdateDtoStatus as EmployeeUpdateDtoStatus,
    )
    from .inventory import (
        CostPriceStatisticsDto as CostPriceStatisticsDto, IntrastatDto as IntrastatDto,
        IntrastatUpdateDto as IntrastatUpdateDto,
        InventoryAccountInformationDto as InventoryAccountInformationDto,
        InventoryCrossReferenceDto as InventoryCrossReferenceDto,
        InventoryCrossReferenceDtoAlternateType as InventoryCrossReferenceDtoAlternateType,
        InventoryDto as InventoryDto, InventoryDtoStatus as InventoryDtoStatus,
        InventoryGetAllStatus as InventoryGetAllStatus, InventoryUnitDto as InventoryUnitDto,
        InventoryUpdateDto as InventoryUpdateDto,
        InventoryUpdateDtoStatus as InventoryUpdateDtoStatus, PackagingDto as PackagingDto,
        PackagingUpdateDto as PackagingUpdateDto, SalesCategoryLineDto as SalesCategoryLineDto,
        SupplierDetailsDto as SupplierDetailsDto, SupplierDetailsLineDto as SupplierDetailsLineDto,
        WarehouseDetailDto as WarehouseDetailDto,
    )
    from .inventory_and_warehouse import (
        InventoryDtoType as InventoryDtoType, InventoryUpdateDtoType as InventoryUpdateDtoType,
        ItemClassDto as ItemClassDto, ItemClassDtoType as ItemClassDtoType,
    )
    from .inventory_issue import (
        INAllocationsDto as INAllocationsDto, InventoryIssueDto as InventoryIssueDto,
        InventoryIssueLineDto as InventoryIssueLineDto,
        InventoryIssueLineDtoTransactionType as InventoryIssueLineDtoTransactionType,
        InventoryIssueLineUpdateDto as InventoryIssueLineUpdateDto,
        InventoryIssueLineUpdateDtoTranType as InventoryIssueLineUpdateDtoTranType,
        InventoryIssueUpdateDto as InventoryIssueUpdateDto,
    )
    from .journal_transaction_v2 import (
        JournalTransactionDto as JournalTransactionDto,
        JournalTransactionDtoModule as JournalTransactionDtoModule,
        JournalTransactionDtoStatus as JournalTransactionDtoStatus,
        JournalTransactionLineDto as JournalTransactionLineDto,
        JournalTransactionLineDtoModule as JournalTransactionLineDtoModule,
        JournalTransactionLineUpdateDto as JournalTransactionLineUpdateDto,
        JournalTransactionUpdateDto as JournalTransactionUpdateDto,
        JournalTransactionV2GetAllStatus as JournalTransactionV2GetAllStatus,
    )
    from .kit_specifications import (
        BasePaginationDtoOfKitSpecificationDto as BasePaginationDtoOfKitSpecificationDto,
        KitSpecificationDto as KitSpecificationDto,
        KitSpecificationNonStockComponentDto as KitSpecificationNonStockComponentDto,
        KitSpecificationNonStockComponentsUpdateDto as KitSpecificationNonStockComponentsUpdateDto,
        KitSpecificationStockComponentsDto as KitSpecificationStockComponentsDto,
        KitSpecificationStockComponentsUpdateDto as KitSpecificationStockComponentsUpdateDto,
        KitSpecificationUpdateDto as KitSpecificationUpdateDto,
    )
    from .ledger import LedgerDto as LedgerDto, LedgerDtoBalanceType as LedgerDtoBalanceType
    from .location import (
        LocationDto as LocationDto, LocationUpdateDto as LocationUpdateDto,
        PeppolSchemeDto as PeppolSchemeDto, PeppolSchemeUpdateDto as PeppolSchemeUpdateDto,
    )
    from .payment_method import (
        PaymentMethodDetailDto as PaymentMethodDetailDto, PaymentMethodDto as PaymentMethodDto,
        PaymentMethodDtoMeansOfPayment as PaymentMethodDtoMeansOfPayment,
    )
    from .project import (
        ProjectDto as ProjectDto, ProjectDtoBillingPeriod as ProjectDtoBillingPeriod,
        ProjectDtoStatus as ProjectDtoStatus, ProjectGetAllStatus as ProjectGetAllStatus,
        ProjectUpdateDto as ProjectUpdateDto,
        ProjectUpdateDtoBillingPeriod as ProjectUpdateDtoBillingPeriod,
        ProjectUpdateDtoStatus as ProjectUpdateDtoStatus, TaskDto as TaskDto,
        TaskUpdateDto as TaskUpdateDto,
        TemplateNumberDescriptionDto as TemplateNumberDescriptionDto,
        TemplateNumberDescriptionDtoStatus as TemplateNumberDescriptionDtoStatus,
    )
    from .project_and_project_task import (
        ProjectEmployeeUpdateDto as ProjectEmployeeUpdateDto,
        ProjectGetAllTaskStatus as ProjectGetAllTaskStatus,
        ProjectGetTasksStatus as ProjectGetTasksStatus,
        ProjectTaskGetAllStatus as ProjectTaskGetAllStatus,
        ProjectTaskUpdateDtoStatus as ProjectTaskUpdateDtoStatus, TaskDtoStatus as TaskDtoStatus,
        TaskEmployeeUpdateDto as TaskEmployeeUpdateDto, TaskExtendedDto as TaskExtendedDto,
        TaskExtendedDtoStatus as TaskExtendedDtoStatus, TaskUpdateDtoStatus as TaskUpdateDtoStatus,
        VisibilityDto as VisibilityDto, VisibilityUpdateDto as VisibilityUpdateDto,
    )
    from .project_task import ProjectTaskUpdateDto as ProjectTaskUpdateDto
    from .purchase_order import (
        DiscountDetailDto as DiscountDetailDto, DiscountDetailDtoType as DiscountDetailDtoType,
        DiscountDetailUpdateDto as DiscountDetailUpdateDto, PurchaseOrderDto as PurchaseOrderDto,
        PurchaseOrderDtoShippingDestinationType as PurchaseOrderDtoShippingDestinationType,
        PurchaseOrderDtoStatus as PurchaseOrderDtoStatus,
        PurchaseOrderGetAllOrderStatus as PurchaseOrderGetAllOrderStatus,
        PurchaseOrderLineDto as PurchaseOrderLineDto,
        PurchaseOrderLineDtoReceiptAction as PurchaseOrderLineDtoReceiptAction,
        PurchaseOrderLineUpdateDto as PurchaseOrderLineUpdateDto,
        PurchaseOrderLineUpdateDtoReceiptAction as PurchaseOrderLineUpdateDtoReceiptAction,
        PurchaseOrderUpdateDto as PurchaseOrderUpdateDto,
        PurchaseOrderUpdateDtoShippingDestinationType as PurchaseOrderUpdateDtoShippingDestinationType,
        PurchaseReceiptsDto as PurchaseReceiptsDto,
    )
    from .purchase_receipt import (
        LandedCostUpdateDto as LandedCostUpdateDto,
        PurchaseReceiptLineUpdateDto as PurchaseReceiptLineUpdateDto,
        PurchaseReceiptOrderLineNbrUpdateDto as PurchaseReceiptOrderLineNbrUpdateDto,
        PurchaseReceiptOrderLinesListUpdateDto as PurchaseReceiptOrderLinesListUpdateDto,
        PurchaseReceiptOrderLinesUpdateDto as PurchaseReceiptOrderLinesUpdateDto,
        PurchaseReceiptOrderListUpdateDto as PurchaseReceiptOrderListUpdateDto,
        PurchaseReceiptOrderUpdateDto as PurchaseReceiptOrderUpdateDto,
        PurchaseReceiptUpdateDto as PurchaseReceiptUpdateDto,
    )
    from .purchase_receipt_and_purchase_receipt_v2 import (
        LandedCostDto as LandedCostDto, PurchaseReceiptDto as PurchaseReceiptDto,
        PurchaseReceiptLineDto as PurchaseReceiptLineDto,
        PurchaseReceiptLineDtoTransferOrderType as PurchaseReceiptLineDtoTransferOrderType,
        PurchaseReceiptLineUpdateDtoTransferOrderType as PurchaseReceiptLineUpdateDtoTransferOrderType,
    )
    from .sales_order import CreateShipmentActionResultDto as CreateShipmentActionResultDto
    from .sales_order_and_sales_order_v2 import (
        CancelSalesOrderActionDto as CancelSalesOrderActionDto,
        CreateShipmentActionDto as CreateShipmentActionDto,
        EmployeeDescriptionDto as EmployeeDescriptionDto,
        ReopenSalesOrderActionDto as ReopenSalesOrderActionDto,
        ReopenSalesOrderActionDtoSaleOrderUpdateDto as ReopenSalesOrderActionDtoSaleOrderUpdateDto,
        ReopenSalesOrderActionDtoSaleOrderUpdateDtoShipComplete as ReopenSalesOrderActionDtoSaleOrderUpdateDtoShipComplete,
        SalesOrderDto as SalesOrderDto, SalesOrderDtoShipComplete as SalesOrderDtoShipComplete,
        SalesOrderLineDto as SalesOrderLineDto,
        SalesOrderLineDtoPoSource as SalesOrderLineDtoPoSource,
        SalesOrderLineDtoShipComplete as SalesOrderLineDtoShipComplete,
        SalesOrderLineUpdateDto as SalesOrderLineUpdateDto,
        SalesOrderLineUpdateDtoPoSource as SalesOrderLineUpdateDtoPoSource,
        SalesOrderLineUpdateDtoShipComplete as SalesOrderLineUpdateDtoShipComplete,
        SalesOrderShipmentDto as SalesOrderShipmentDto, SalesOrderUpdateDto as SalesOrderUpdateDto,
        SalesOrderUpdateDtoShipComplete as SalesOrderUpdateDtoShipComplete,
    )
    from .sales_order_and_shipment import (
        PackageDetailLineDto as PackageDetailLineDto,
        ShipmentCreateDtoShipmentType as ShipmentCreateDtoShipmentType,
        ShipmentDetailLineDto as ShipmentDetailLineDto, ShipmentDto as ShipmentDto,
        ShipmentDtoShipmentType as ShipmentDtoShipmentType, ShipmentDtoStatus as ShipmentDtoStatus,
        ShipmentGetAllShipmentType as ShipmentGetAllShipmentType,
        ShipmentGetAllStatus as ShipmentGetAllStatus, ShipmentOrderLineDto as ShipmentOrderLineDto,
        ShipmentTypeDropShipIssueTransfer as ShipmentTypeDropShipIssueTransfer,
        ShipmentUpdateDtoShipmentType as ShipmentUpdateDtoShipmentType,
    )
    from .sales_order_basic import (
        SalesOrderBasicDto as SalesOrderBasicDto,
        SalesOrderDocumentLineDto as SalesOrderDocumentLineDto,
    )
    from .sales_order_basic_and_sales_order_basic_v2 import (
        SalesOrderBasicLineUpdateDto as SalesOrderBasicLineUpdateDto,
        SalesOrderBasicUpdateDto as SalesOrderBasicUpdateDto,
    )
    from .sales_order_v2 import CreatePurchaseOrderActionDto as CreatePurchaseOrderActionDto
    from .sales_person import (
        BasePaginationDtoOfSalesPersonDto as BasePaginationDtoOfSalesPersonDto,
        CustSalesPeopleUpdateDto as CustSalesPeopleUpdateDto,
        SalesPersonUpdateDto as SalesPersonUpdateDto,
    )
    from .sales_person_and_sales_person_v2 import (
        ARSPCommnHistoryDto as ARSPCommnHistoryDto, CustSalesPeopleDto as CustSalesPeopleDto,
        SalesPersonDto as SalesPersonDto,
    )
    from .shipment import (
        ShipmentCreateDto as ShipmentCreateDto,
        ShipmentCreateDtoModeOfTrasport as ShipmentCreateDtoModeOfTrasport,
        ShipmentDetailLineAddDto as ShipmentDetailLineAddDto,
        ShipmentDetailLineUpdateDto as ShipmentDetailLineUpdateDto,
        ShipmentPackageLineUpdateDto as ShipmentPackageLineUpdateDto,
        ShipmentSOLine as ShipmentSOLine, ShipmentSOOrder as ShipmentSOOrder,
        ShipmentUpdateDeleteLineDto as ShipmentUpdateDeleteLineDto,
        ShipmentUpdateDto as ShipmentUpdateDto,
        ShipmentUpdateDtoModeOfTrasport as ShipmentUpdateDtoModeOfTrasport,
    )
    from .stocktake_v2 import (
        IdIntegerInternalIdDescription as IdIntegerInternalIdDescription,
        StocktakeLineUpdateDto as StocktakeLineUpdateDto, StocktakeLineV2Dto as StocktakeLineV2Dto,
        StocktakeLineV2DtoStatus as StocktakeLineV2DtoStatus,
        StocktakeUpdateDto as StocktakeUpdateDto, StocktakeV2Dto as StocktakeV2Dto,
        StocktakeV2DtoSummaryStatus as StocktakeV2DtoSummaryStatus,
        StocktakeV2ExceptionDto as StocktakeV2ExceptionDto,
        StocktakeV2ExceptionDtoErrorCode as StocktakeV2ExceptionDtoErrorCode,
        StocktakeV2GetAllStatus as StocktakeV2GetAllStatus,
        StocktakeV2GetAllSummaryStatus as StocktakeV2GetAllSummaryStatus,
    )
    from .subaccount import SubAccountUpdateDto as SubAccountUpdateDto
    from .supplier import (
        SupplierBalanceDto as SupplierBalanceDto, SupplierClassDto as SupplierClassDto,
        SupplierDocumentDto as SupplierDocumentDto, SupplierDto as SupplierDto,
        SupplierDtoAccountUsedForPayment as SupplierDtoAccountUsedForPayment,
        SupplierDtoChargeBearer as SupplierDtoChargeBearer,
        SupplierDtoPaymentBy as SupplierDtoPaymentBy,
        SupplierGlAccountsDto as SupplierGlAccountsDto,
        SupplierGlAccountsUpdateDto as SupplierGlAccountsUpdateDto,
        SupplierPaymentMethodDetailDto as SupplierPaymentMethodDetailDto,
        SupplierPaymentMethodDetailUpdateDto as SupplierPaymentMethodDetailUpdateDto,
        SupplierUpdateDto as SupplierUpdateDto,
        SupplierUpdateDtoAccountUsedForPayment as SupplierUpdateDtoAccountUsedForPayment,
        SupplierUpdateDtoChargeBearer as SupplierUpdateDtoChargeBearer,
        SupplierUpdateDtoPaymentBy as SupplierUpdateDtoPaymentBy,
        WithoutWithVatDto as WithoutWithVatDto,
    )
    from .supplier_and_supplier_invoice import (
        ApprovalDetailsDto as ApprovalDetailsDto,
        SupplierDocumentDtoStatus as SupplierDocumentDtoStatus,
        SupplierGetAllDocumentsForSupplierStatus as SupplierGetAllDocumentsForSupplierStatus,
        SupplierGetAllInvoicesForSupplierStatus as SupplierGetAllInvoicesForSupplierStatus,
        SupplierInvoiceDto as SupplierInvoiceDto,
        SupplierInvoiceDtoStatus as SupplierInvoiceDtoStatus,
        SupplierInvoiceGetAllStatus as SupplierInvoiceGetAllStatus,
        SupplierInvoiceLandedCostDto as SupplierInvoiceLandedCostDto,
        SupplierInvoiceLineDto as SupplierInvoiceLineDto,
    )
    from .supplier_invoice import (
        AddPOReceiptLineDto as AddPOReceiptLineDto, AddPurchaseOrderDto as AddPurchaseOrderDto,
        ApprovalDetailsUpdateDto as ApprovalDetailsUpdateDto,
        CorrectSupplierInvoiceActionResultDto as CorrectSupplierInvoiceActionResultDto,
        LinkLineDto as LinkLineDto, LinkLineDtoPurchaseType as LinkLineDtoPurchaseType,
        PrebookingUpdateDto as PrebookingUpdateDto,
        SupplierInvoiceLandedCostUpdateDto as SupplierInvoiceLandedCostUpdateDto,
        SupplierInvoiceLineUpdateDto as SupplierInvoiceLineUpdateDto,
        SupplierInvoiceUpdateDto as SupplierInvoiceUpdateDto,
    )
    from .supplier_payment import (
        CurrencyDto as CurrencyDto,
        ReleaseSupplierPaymentActionDto as ReleaseSupplierPaymentActionDto,
        ReleaseSupplierPaymentActionDtoType as ReleaseSupplierPaymentActionDtoType,
        SupplierPaymentAdjustmentDto as SupplierPaymentAdjustmentDto,
        SupplierPaymentAdjustmentUpdateDto as SupplierPaymentAdjustmentUpdateDto,
        SupplierPaymentDto as SupplierPaymentDto,
        SupplierPaymentDtoStatus as SupplierPaymentDtoStatus,
        SupplierPaymentDtoType as SupplierPaymentDtoType,
        SupplierPaymentGetAllPaymentType as SupplierPaymentGetAllPaymentType,
        SupplierPaymentGetAllStatus as SupplierPaymentGetAllStatus,
        SupplierPaymentUpdateDto as SupplierPaymentUpdateDto,
        SupplierPaymentUpdateDtoType as SupplierPaymentUpdateDtoType,
    )
    from .time_card import (
        EarningTypeDto as EarningTypeDto, TimeCardDto as TimeCardDto,
        TimeCardDtoStatus as TimeCardDtoStatus, TimeCardDtoType as TimeCardDtoType,
        TimeCardGetAllStatus as TimeCardGetAllStatus, TimeCardGetAllType as TimeCardGetAllType,
        TimeCardMaterialsDto as TimeCardMaterialsDto,
        TimeCardMaterialsUpdateDto as TimeCardMaterialsUpdateDto,
        TimeCardSummaryDto as TimeCardSummaryDto,
        TimeCardSummaryUpdateDto as TimeCardSummaryUpdateDto,
        TimeCardUpdateDto as TimeCardUpdateDto,
    )
    from .vat import (
        VatCategoryDto as VatCategoryDto, VatCategoryLineDto as VatCategoryLineDto,
        VatCategoryLineDtoCalculateOn as VatCategoryLineDtoCalculateOn,
        VatCategoryLineDtoCashDiscount as VatCategoryLineDtoCashDiscount,
        VatCategoryLineDtoType as VatCategoryLineDtoType, VatGlAccountsDto as VatGlAccountsDto,
        VatInformationDto as VatInformationDto,
        VatInformationDtoCalculateOn as VatInformationDtoCalculateOn,
        VatInformationDtoCashDiscount as VatInformationDtoCashDiscount,
        VatInformationDtoEuReportCode as VatInformationDtoEuReportCode,
        VatInformationDtoType as VatInformationDtoType,
        VatInformationDtoVismaXmlVatType as VatInformationDtoVismaXmlVatType,
        VatInformationScheduleDto as VatInformationScheduleDto,
        VatInformationScheduleDtoGroupType as VatInformationScheduleDtoGroupType,
        VatRateLineDto as VatRateLineDto,
    )
    from .warehouse import (
        WarehouseAddressDto as WarehouseAddressDto, WarehouseContactDto as WarehouseContactDto,
        WarehouseDto as WarehouseDto, WarehouseDtoAvgDefaultCost as WarehouseDtoAvgDefaultCost,
        WarehouseDtoFifoDefaultCost as WarehouseDtoFifoDefaultCost,
        WarehouseDtoLocationEntry as WarehouseDtoLocationEntry,
        WarehouseLocationDto as WarehouseLocationDto,
        WarehouseLocationDtoPrimaryItemValid as WarehouseLocationDtoPrimaryItemValid,
        WarehouseLocationUpdateDto as WarehouseLocationUpdateDto,
        WarehouseLocationUpdateDtoPrimaryItemValid as WarehouseLocationUpdateDtoPrimaryItemValid,
    )

_MODULES: dict[str, str] = {
    "account": """
        AccountDto AccountUpdateDto
    """,
    "attachment": """
        AttachmentMetadataUpdateDto
    """,
    "background": """
        BackgroundRequestStateDto
    """,
    "branch": """
        BankSettingsDto BankSettingsUpdateDto BranchCurrencyDto BranchDto BranchGetAllOrderBy
    """,
    "budget": """
        BudgetDto BudgetUpdateDto FinancialPeriodAmountDto FinancialPeriodAmountUpdateDto
    """,
    "cash_account": """
        CashAccountDto EntryTypeDto
    """,
    "cash_account_and_cash_transaction": """
        CashTransactionDtoDisbReceipt EntryTypeDtoDisableReceipt
    """,
    "cash_transaction": """
        CashTranTaxDetailDto CashTranTaxDetailDtoTaxType CashTransactionDetailUpdateDto
        CashTransactionDto CashTransactionDtoStatus CashTransactionDtoTranType
        CashTransactionTaxDetailUpdateDto CashTransactionUpdateDto FinancialsDetailDto
        ReverseCashTransactionActionDto ReverseCashTransactionActionResultDto TransactionDetailDto
    """,
    "common": """
        AccountDtoType AccountNumberDto AccountNumberDtoType AccountNumberTypeDescriptionDto
        AccountUpdateDtoType ActionResult ActionResultActionResult
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
        WorkTypeDtoRutRotType
    """,
    "contact": """
        ContactUpdateDto
    """,
    "credit_term": """
        BasePaginationDtoOfCreditTermDto CreditTermDto InstalmentSchedule
    """,
    "customer": """
        CreateDunningLetterActionDto CustomerBalanceDto CustomerClassDto
        CustomerDefaultPaymentMethodUpdateDto CustomerDirectDebitDto CustomerDirectDebitUpdateDto
        CustomerDocumentDto CustomerDto CustomerDtoCreditVerification CustomerDtoStatementType
        CustomerDtoStatus CustomerGetAllStatus CustomerGlAccountsDto CustomerGlAccountsUpdateDto
        CustomerPaymentMethodInfoDto CustomerUpdateDto CustomerUpdateDtoCreditVerification
        CustomerUpdateDtoStatementType CustomerUpdateDtoStatus EInvoiceContractDto
        EInvoiceContractUpdateDto
    """,
    "customer_and_customer_invoice": """
        CustomerInvoiceDto CustomerInvoiceLineDto DebtCollectionDto DirectDebitMandateDto
    """,
    "customer_contract": """
        CustomerContractDetailsDto CustomerContractDetailsLineDto
        CustomerContractDetailsLineDtoInvoiceType CustomerContractDetailsUpdateDto
        CustomerContractDto CustomerContractDtoStatus CustomerContractGetAllStatus
        CustomerContractSummaryDto CustomerContractSummaryDtoInvoiceTo
        CustomerContractSummaryDtoInvoicingPeriod CustomerContractUpdateDto
        CustomerContractUpdateDtoInvoiceTo
    """,
    "customer_credit_note": """
        CustomerCreditNoteDto CustomerCreditNoteLineDto
    """,
    "customer_credit_note_and_customer_credit_note_v2": """
        CustomerCreditNoteLineUpdateDto CustomerCreditNoteUpdateDto PaymentLineBaseUpdateDto
    """,
    "customer_debit_note": """
        CustomerDebitNoteDto CustomerDebitNoteLineDto
    """,
    "customer_debit_note_and_customer_debit_note_v2": """
        CustomerDebitNoteLinesUpdateDto CustomerDebitNoteUpdateDto
    """,
    "customer_invoice": """
        CorrectArDocumentActionResultDto CreditNoteDto CreditNoteLineDto ReverseInvoiceActionDto
        ReverseInvoiceActionResultDto
    """,
    "customer_invoice_and_customer_invoice_v2": """
        CustomerInvoiceLinesUpdateDto CustomerInvoiceUpdateDto
    """,
    "customer_payment_and_payment": """
        CustomerPaymentGetAllPaymentType OrderToApplyDto PaymentDto PaymentDtoType
        PaymentFinancialDetailsDto PaymentGetAllPaymentType PaymentLineDto PaymentLinesUpdateDto
        PaymentOrdersLinesUpdateDto PaymentUpdateDto PaymentUpdateDtoType ReleasePaymentActionDto
        ReleasePaymentActionDtoType VoidPaymentActionDto VoidPaymentActionDtoType
        VoidPaymentActionResultDto VoidPaymentActionResultDtoType
    """,
    "customer_payment_method": """
        CustomerPaymentMethodCreateDto CustomerPaymentMethodDetailDto
        CustomerPaymentMethodDetailUpdateDto CustomerPaymentMethodDto CustomerPaymentMethodUpdateDto
        CustomerPaymentMethodsDto
    """,
    "dimension": """
        DtoDimension DtoSegment DtoSegmentUpdateDto DtoSegmentValue DtoSegmentValueUpdateDtoBase
    """,
    "discount": """
        BasePaginationDtoOfDiscountDto DiscountBreakpointUpdateDto DiscountUpdateDto
    """,
    "discount_and_discount_v2": """
        DiscountBranchDto DiscountBreakpointDto DiscountCustomer2Dto DiscountCustomerPriceClassDto
        DiscountDto DiscountItemDto DiscountItemPriceClassDto DiscountWarehouseDto
    """,
    "employee": """
        ChangeEmployeeNrActionDto CompanyTreeInfoDto EmployeeContactUpdateDto EmployeeCreateDTO
        EmployeeCreateDTOStatus EmployeeUpdateDto EmployeeUpdateDtoContact EmployeeUpdateDtoStatus
    """,
    "inventory": """
        CostPriceStatisticsDto IntrastatDto IntrastatUpdateDto InventoryAccountInformationDto
        InventoryCrossReferenceDto InventoryCrossReferenceDtoAlternateType InventoryDto
        InventoryDtoStatus InventoryGetAllStatus InventoryUnitDto InventoryUpdateDto
        InventoryUpdateDtoStatus PackagingDto PackagingUpdateDto SalesCategoryLineDto
        SupplierDetailsDto SupplierDetailsLineDto WarehouseDetailDto
    """,
    "inventory_and_warehouse": """
        InventoryDtoType InventoryUpdateDtoType ItemClassDto ItemClassDtoType
    """,
    "inventory_issue": """
        INAllocationsDto InventoryIssueDto InventoryIssueLineDto
        InventoryIssueLineDtoTransactionType InventoryIssueLineUpdateDto
        InventoryIssueLineUpdateDtoTranType InventoryIssueUpdateDto
    """,
    "journal_transaction_v2": """
        JournalTransactionDto JournalTransactionDtoModule JournalTransactionDtoStatus
        JournalTransactionLineDto JournalTransactionLineDtoModule JournalTransactionLineUpdateDto
        JournalTransactionUpdateDto JournalTransactionV2GetAllStatus
    """,
    "kit_specifications": """
        BasePaginationDtoOfKitSpecificationDto KitSpecificationDto
        KitSpecificationNonStockComponentDto KitSpecificationNonStockComponentsUpdateDto
        KitSpecificationStockComponentsDto KitSpecificationStockComponentsUpdateDto
        KitSpecificationUpdateDto
    """,
    "ledger": """
        LedgerDto LedgerDtoBalanceType
    """,
    "location": """
        LocationDto LocationUpdateDto PeppolSchemeDto PeppolSchemeUpdateDto
    """,
    "payment_method": """
        PaymentMethodDetailDto PaymentMethodDto PaymentMethodDtoMeansOfPayment
    """,
    "project": """
        ProjectDto ProjectDtoBillingPeriod ProjectDtoStatus ProjectGetAllStatus ProjectUpdateDto
        ProjectUpdateDtoBillingPeriod ProjectUpdateDtoStatus TaskDto TaskUpdateDto
        TemplateNumberDescriptionDto TemplateNumberDescriptionDtoStatus
    """,
    "project_and_project_task": """
        ProjectEmployeeUpdateDto ProjectGetAllTaskStatus ProjectGetTasksStatus
        ProjectTaskGetAllStatus ProjectTaskUpdateDtoStatus TaskDtoStatus TaskEmployeeUpdateDto
        TaskExtendedDto TaskExtendedDtoStatus TaskUpdateDtoStatus VisibilityDto VisibilityUpdateDto
    """,
    "project_task": """
        ProjectTaskUpdateDto
    """,
    "purchase_order": """
        DiscountDetailDto DiscountDetailDtoType DiscountDetailUpdateDto PurchaseOrderDto
        PurchaseOrderDtoShippingDestinationType PurchaseOrderDtoStatus
        PurchaseOrderGetAllOrderStatus PurchaseOrderLineDto PurchaseOrderLineDtoReceiptAction
        PurchaseOrderLineUpdateDto PurchaseOrderLineUpdateDtoReceiptAction PurchaseOrderUpdateDto
        PurchaseOrderUpdateDtoShippingDestinationType PurchaseReceiptsDto
    """,
    "purchase_receipt": """
        LandedCostUpdateDto PurchaseReceiptLineUpdateDto PurchaseReceiptOrderLineNbrUpdateDto
        PurchaseReceiptOrderLinesListUpdateDto PurchaseReceiptOrderLinesUpdateDto
        PurchaseReceiptOrderListUpdateDto PurchaseReceiptOrderUpdateDto PurchaseReceiptUpdateDto
    """,
    "purchase_receipt_and_purchase_receipt_v2": """
        LandedCostDto PurchaseReceiptDto PurchaseReceiptLineDto
        PurchaseReceiptLineDtoTransferOrderType PurchaseReceiptLineUpdateDtoTransferOrderType
    """,
    "sales_order": """
        CreateShipmentActionResultDto
    """,
    "sales_order_and_sales_order_v2": """
        CancelSalesOrderActionDto CreateShipmentActionDto EmployeeDescriptionDto
        ReopenSalesOrderActionDto ReopenSalesOrderActionDtoSaleOrderUpdateDto
        ReopenSalesOrderActionDtoSaleOrderUpdateDtoShipComplete SalesOrderDto
        SalesOrderDtoShipComplete SalesOrderLineDto SalesOrderLineDtoPoSource
        SalesOrderLineDtoShipComplete SalesOrderLineUpdateDto SalesOrderLineUpdateDtoPoSource
        SalesOrderLineUpdateDtoShipComplete SalesOrderShipmentDto SalesOrderUpdateDto
        SalesOrderUpdateDtoShipComplete
    """,
    "sales_order_and_shipment": """
        PackageDetailLineDto ShipmentCreateDtoShipmentType ShipmentDetailLineDto ShipmentDto
        ShipmentDtoShipmentType ShipmentDtoStatus ShipmentGetAllShipmentType ShipmentGetAllStatus
        ShipmentOrderLineDto ShipmentTypeDropShipIssueTransfer ShipmentUpdateDtoShipmentType
    """,
    "sales_order_basic": """
        SalesOrderBasicDto SalesOrderDocumentLineDto
    """,
    "sales_order_basic_and_sales_order_basic_v2": """
        SalesOrderBasicLineUpdateDto SalesOrderBasicUpdateDto
    """,
    "sales_order_v2": """
        CreatePurchaseOrderActionDto
    """,
    "sales_person": """
        BasePaginationDtoOfSalesPersonDto CustSalesPeopleUpdateDto SalesPersonUpdateDto
    """,
    "sales_person_and_sales_person_v2": """
        ARSPCommnHistoryDto CustSalesPeopleDto SalesPersonDto
    """,
    "shipment": """
        ShipmentCreateDto ShipmentCreateDtoModeOfTrasport ShipmentDetailLineAddDto
        ShipmentDetailLineUpdateDto ShipmentPackageLineUpdateDto ShipmentSOLine ShipmentSOOrder
        ShipmentUpdateDeleteLineDto ShipmentUpdateDto ShipmentUpdateDtoModeOfTrasport
    """,
    "stocktake_v2": """
        IdIntegerInternalIdDescription StocktakeLineUpdateDto StocktakeLineV2Dto
        StocktakeLineV2DtoStatus StocktakeUpdateDto StocktakeV2Dto StocktakeV2DtoSummaryStatus
        StocktakeV2ExceptionDto StocktakeV2ExceptionDtoErrorCode StocktakeV2GetAllStatus
        StocktakeV2GetAllSummaryStatus
    """,
    "subaccount": """
        SubAccountUpdateDto
    """,
    "supplier": """
        SupplierBalanceDto SupplierClassDto SupplierDocumentDto SupplierDto
        SupplierDtoAccountUsedForPayment SupplierDtoChargeBearer SupplierDtoPaymentBy
        SupplierGlAccountsDto SupplierGlAccountsUpdateDto SupplierPaymentMethodDetailDto
        SupplierPaymentMethodDetailUpdateDto SupplierUpdateDto
        SupplierUpdateDtoAccountUsedForPayment SupplierUpdateDtoChargeBearer
        SupplierUpdateDtoPaymentBy WithoutWithVatDto
    """,
    "supplier_and_supplier_invoice": """
        ApprovalDetailsDto SupplierDocumentDtoStatus SupplierGetAllDocumentsForSupplierStatus
        SupplierGetAllInvoicesForSupplierStatus SupplierInvoiceDto SupplierInvoiceDtoStatus
        SupplierInvoiceGetAllStatus SupplierInvoiceLandedCostDto SupplierInvoiceLineDto
    """,
    "supplier_invoice": """
        AddPOReceiptLineDto AddPurchaseOrderDto ApprovalDetailsUpdateDto
        CorrectSupplierInvoiceActionResultDto LinkLineDto LinkLineDtoPurchaseType
        PrebookingUpdateDto SupplierInvoiceLandedCostUpdateDto SupplierInvoiceLineUpdateDto
        SupplierInvoiceUpdateDto
    """,
    "supplier_payment": """
        CurrencyDto ReleaseSupplierPaymentActionDto ReleaseSupplierPaymentActionDtoType
        SupplierPaymentAdjustmentDto SupplierPaymentAdjustmentUpdateDto SupplierPaymentDto
        SupplierPaymentDtoStatus SupplierPaymentDtoType SupplierPaymentGetAllPaymentType
        SupplierPaymentGetAllStatus SupplierPaymentUpdateDto SupplierPaymentUpdateDtoType
    """,
    "time_card": """
        EarningTypeDto TimeCardDto TimeCardDtoStatus TimeCardDtoType TimeCardGetAllStatus
        TimeCardGetAllType TimeCardMaterialsDto TimeCardMaterialsUpdateDto TimeCardSummaryDto
        TimeCardSummaryUpdateDto TimeCardUpdateDto
    """,
    "vat": """
        VatCategoryDto VatCategoryLineDto VatCategoryLineDtoCalculateOn
        VatCategoryLineDtoCashDiscount VatCategoryLineDtoType VatGlAccountsDto VatInformationDto
        VatInformationDtoCalculateOn VatInformationDtoCashDiscount VatInformationDtoEuReportCode
        VatInformationDtoType VatInformationDtoVismaXmlVatType VatInformationScheduleDto
        VatInformationScheduleDtoGroupType VatRateLineDto
    """,
    "warehouse": """
        WarehouseAddressDto WarehouseContactDto WarehouseDto WarehouseDtoAvgDefaultCost
        WarehouseDtoFifoDefaultCost WarehouseDtoLocationEntry WarehouseLocationDto
        WarehouseLocationDtoPrimaryItemValid WarehouseLocationUpdateDto
        WarehouseLocationUpdateDtoPrimaryItemValid
    """,
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
