"""What the release before had and this one has not, each with what stands for it now."""

RELEASE = "2025.4.24"
PREVIOUS = "9.11.00.1001"
REMOVED: dict[str, str] = {
    "AccountDto.analysis_code": "", "AccountDto.external_code1": "",
    "AccountDto.external_code2": "", "EventDto": "", "NotificationDto": "",
    "NotificationReceivedDto": "", "ProjectTaskUpdateDtoStatus.ON_HOLD": "",
    "ProjectTaskUpdateDtoStatus.PENDING_APPROVAL": "", "SalesOrderDto.project": "",
    "SendToApprovalResult": "", "SendToApprovalResultActionResult": "",
    "StatusPageComponentDto": "", "SubscriptionDto": "", "TaskUpdateDtoStatus.ON_HOLD": "",
    "TaskUpdateDtoStatus.PENDING_APPROVAL": "", "VoidSupplierInvoiceActionResultDto": "",
    "VoidSupplierInvoiceActionResultDtoActionResult": "", "erp.event": "", "erp.notification": "",
    "erp.service_status": "", "erp.subscription": "",
}
