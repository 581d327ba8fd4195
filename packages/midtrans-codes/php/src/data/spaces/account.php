<?php

// Generated from the catalog; do not edit.

return [
'id'=>'account',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'scope'=>'request',
'row'=>664,
'operation'=>'2',
'check'=>['call'=>'GET /v2/pay/account/{account_id}'],
'entries'=>[
['200','ACCOUNT_LINKED',0],
['201','LINK_PENDING',266],
['202','ACCOUNT_REQUEST_DENIED',267],
['204','PAY_ACCOUNT_DISABLED',4],
['404','ACCOUNT_NOT_FOUND',268],
['406','DUPLICATE_REQUEST',80],
['500','ACCOUNT_INTERNAL_ERROR',269],
['502','ACCOUNT_NO_CONNECTION',270],
['503','ACCOUNT_UNAVAILABLE',271],
['504','ACCOUNT_TIMEOUT',272],
],
];
