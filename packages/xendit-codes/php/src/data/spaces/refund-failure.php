<?php

// Generated from the catalog; do not edit.

return [
'id'=>'refund-failure',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>165,
'operation'=>'1',
'check'=>['call'=>'GET /refunds/{refund_id}','ifOpen'=>'reconcile'],
'entries'=>[
['ACCOUNT_ACCESS_BLOCKED','ACCOUNT_ACCESS_BLOCKED',91],
['ACCOUNT_NOT_FOUND','ACCOUNT_NOT_FOUND',91],
['DUPLICATE_ERROR','DUPLICATE_REFUND',92],
['INSUFFICIENT_BALANCE','MERCHANT_BALANCE_TOO_LOW',93],
['REFUND_FAILED','REFUND_FAILED',92],
],
];
