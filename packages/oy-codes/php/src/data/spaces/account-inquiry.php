<?php

// Generated from the catalog; do not edit.

return [
'id'=>'account-inquiry',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>49,
'check'=>['call'=>'GET /api/account-inquiry/invoices/{invoice_id}','ifOpen'=>'reconcile'],
'entries'=>[
['000','ANSWERED',26,8=>[6274858]],
['201','USER_NOT_FOUND',1],
['202','USER_NOT_ACTIVE',2],
['203','CONFIGURATION_NOT_VALID',28],
['204','INVOICE_NOT_FOUND',29],
['205','BANK_NOT_SUPPORTED',4],
['206','BALANCE_TOO_LOW',30],
['207','IP_NOT_REGISTERED',1],
['208','API_KEY_NOT_VALID',1],
['209','ACCOUNT_NOT_FOUND',5],
['232','UNPAID_INVOICES',28],
['300','INVOICE_NOT_UNPAID',31],
['429','TOO_MANY_REQUESTS',11],
['990','INVALID_PARAMETER',9],
['999','INTERNAL_SERVER_ERROR',14],
],
];
