"""What the release before had and this one has not, each with what stands for it now."""

RELEASE = "2025.4.24"
PREVIOUS = "9.11.00.1001"
REMOVED: dict[str, str] = {
    "AccountDto.analysis_code": "", "AccountDto.external_code1": "",
    "AccountDto.external_code2": "", "EventDto": "", "NotificationDto": "",
    "NotificationReceivedDto": "", "SalesOrderDto.project": "", "SendToApprovalResult": "",
    "SendToApprovalResultActionResult": "", "StatusPageComponentDto": "", "SubscriptionDto": "",
    "TaskDtoStatus.ON_HOLD": "", "TaskDtoStatus.PENDING_APPROVAL": "",
    "VoidSupplierInvoiceActionResultDto": "", "VoidSupplierInvoiceActionResultDtoActionResult": "",
    "erp.event": "", "erp.notification": "", "erp.service_status": "", "erp.subscription": "",
}
# What people typed, where its class or method has another name now.
NAMES: dict[str, str] = {
    "TaskDtoStatus.ON_HOLD": "ProjectTaskUpdateDtoStatus.ON_HOLD or TaskUpdateDtoStatus.ON_HOLD",
    "TaskDtoStatus.PENDING_APPROVAL": "ProjectTaskUpdateDtoStatus.PENDING_APPROVAL or TaskUpdateDtoStatus.PENDING_APPROVAL",
}
