<?php

// Generated from the catalog; do not edit.

return [
'id'=>'ewallet',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>92,
'check'=>['call'=>'POST /api/e-wallet-aggregator/check-status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['000','ANSWERED',26,8=>[6274858]],
['202','USER_NOT_ACTIVE',28],
['203','DUPLICATE_PARTNER_TRX_ID',3],
['204','TRANSACTION_NOT_FOUND',16],
['206','BALANCE_TOO_LOW',30],
['207','IP_NOT_REGISTERED',1],
['208','API_KEY_NOT_VALID',1],
['248','EWALLET_ERROR',39],
['250','EWALLET_NOT_AVAILABLE',40],
['251','EWALLET_DISABLED',41],
['252','REQUEST_FAILED',39],
['253','EWALLET_CREDENTIAL_NOT_VALID',1],
['254','CREDENTIAL_NOT_VALID',1],
['255','REFUND_NOT_FOUND',42],
['990','INVALID_PARAMETER',9],
['999','INTERNAL_SERVER_ERROR',14],
],
];
