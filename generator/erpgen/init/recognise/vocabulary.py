"""The names that APIs give to the same few things, in lower case without punctuation."""

from __future__ import annotations

import re


def plain(name: str) -> str:
    """A name as it stands here: ``page[size]``, ``page_size`` and ``pageSize`` are ``pagesize``."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


TOKEN = _names(
    "pagetoken nextpagetoken nexttoken cursor pagecursor startcursor nextcursor aftercursor "
    "continuationtoken continuation marker scrollid after startingafter"
)
PAGE = _names("page pagenumber pageno pagenum pagenr pageindex currentpage skippages p")
OFFSET = _names(
    "offset skip start startindex startat startposition firstrow firstresult skiprecords "
    "skipcount recordstoskip first from"
)
SIZE = _names(
    "pagesize size perpage limit rowcount maxresults count numbertoread itemsperpage "
    "resultsperpage recordsperpage pagelength pagelimit take top max maxitems rows numberofrecords"
)
VAGUE = _names("first start skip marker continuation p from")
"""Names that other things go by, too; they count only beside a size."""

FROM_ZERO = _names("skippages")
"""Page parameters that count what is passed over."""

AFTER = _names(
    "after afterid afterkey afternumber startafter startafterid startingafter startingafterid "
    "sinceid lastid lastkey lastnumber exclusivestartid exclusivestartkey"
)
"""Parameters that take the key of an element; the names of the keys that they say are cut off."""

LIST = _names(
    "data items results records value values list content entries rows elements collection "
    "objects resources"
)
TOTAL = _names(
    "total totalcount totalresults totalelements totalitems totalrecords totalnumber totalsize "
    "xtotalcount xtotal fullresultsize recordsetcount totalrows totalrowcount odatacount"
)
PERHAPS_TOTAL = _names("count recordcount itemcount resultcount rowcount")
"""Counts of the page in one API and of the whole list in another; the description has to tell."""

MAX_SIZE = _names("maxpagesize maximumpagesize maxsize maxlimit pagesizelimit xmaxpagesize")
NEXT = _names(
    "nextpagetoken nexttoken nextcursor continuationtoken nextpagecursor pagetoken cursornext "
    "xnextpagetoken xcontinuationtoken cursorsnext nextafter"
)
"""Properties and headers of an answer that hold the token of the part that follows."""

NEXT_LINK = _names(
    "odatanextlink nextlink nextpagelink nextpageurl nexturl nextpageuri nexturi linksnext nexthref"
)
"""Properties that hold the whole address of the part that follows."""

CHANGED = _names(
    "lastmodifieddatetime lastmodifieddate lastmodifiedat lastmodifiedtime lastmodifiedon "
    "lastmodified modifieddatetime modifieddate modifiedat modifiedon modified lastupdateddatetime "
    "lastupdateddate lastupdatedat lastupdatedtime lastupdated updateddatetime updateddate "
    "updatedat updatedon updatetime updatedtime updated lastchangeddatetime lastchangedat "
    "lastchanged changeddatetime changedat changedon changed lastupdate systemmodifiedat"
)
"""Properties of a record that say when it last changed."""

CHANGED_SINCE = CHANGED | _names(
    "changedsince changedafter changedfrom modifiedsince modifiedafter modifiedfrom updatedsince "
    "updatedafter updatedfrom updatedatmin updatedatafter updatedatfrom updatedmin "
    "lastmodifiedsince lastmodifiedafter lastmodifiedfrom lastupdatedsince lastupdatedafter "
    "lastupdatedfrom lastchangedsince modifiedatfrom modifiedatafter "
    "ifmodifiedsince fromlastmodified"
)
"""Query parameters that take such a time."""

VERSION = _names("odataetag etag")
"""Properties of a record that hold what If-Match compares."""

JOB_ID = _names("id jobid operationid taskid processid requestid exportid importid batchid key")
STATE = _names("status state jobstatus jobstate operationstatus processingstatus")
DONE = _names(
    "done completed complete succeeded success successful finished ready uploaded processed ok "
    "closed"
)
FAILED = _names(
    "failed failure error errored canceled cancelled aborted rejected expired timedout timeout"
)
REASON = _names("message errormessage error reason failurereason statusmessage errordescription")
RESULT = _names("result results download content file output data report")

MESSAGE = _names(
    "message errormessage errordescription detail description messages errortext text reason"
)
CODE = _names("code errorcode errornumber type errortype faultcode")
DETAILS = _names(
    "details errors validationerrors validationmessages violations fielderrors errordetails issues "
    "fields invalidparams"
)
"""What error bodies call what is wrong: in words, by a number or word, and field by field."""

OPERATOR_ENDINGS = ("condition", "operator", "comparison", "comparator", "op")
MONEY = _names("amount price cost vat tax balance discount salary fee subtotal net gross")
MAYBE_MONEY = _names("total sum rate")
"""Words of sums, and of counts and speeds; they count only where others say that there is money."""

MEASURED = _names(
    "count number size length width height weight distance duration time hours minutes seconds "
    "percent percentage multiplier factor pages items records results bytes limit"
)
"""Words of what is measured: ``totalCount`` and ``taxRatePercent`` are no sums."""
