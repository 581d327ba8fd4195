<?php

// Generated from the catalog; do not edit.

return [
'id'=>'disbursement',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>0,
'check'=>['call'=>'POST /api/remit-status','notBeforeSeconds'=>60,'ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'withdrawn'=>['215'],
'entries'=>[
['101','PROCESSING',0,8=>[4659722]],
['201','USER_NOT_FOUND',1],
['202','USER_NOT_ACTIVE',2],
['203','DUPLICATE_PARTNER_TRX_ID',3],
['205','BANK_NOT_SUPPORTED',4],
['207','IP_NOT_REGISTERED',1],
['208','API_KEY_NOT_VALID',1],
['209','ACCOUNT_NOT_FOUND',5],
['210','AMOUNT_NOT_VALID',6,8=>[13011970]],
['211','ACCOUNT_NOT_ALLOWED',7],
['257','STILL_IN_PROCESS',8],
['264','ROUTING_NOT_VALID',9,8=>[2547121]],
['300','FAILED',10],
['301','PENDING',0],
['429','TOO_MANY_REQUESTS',11],
['504','SUBMISSION_TIMED_OUT',12],
['990','INVALID_FORMAT',13],
['999','INTERNAL_SERVER_ERROR',14],
],
];
