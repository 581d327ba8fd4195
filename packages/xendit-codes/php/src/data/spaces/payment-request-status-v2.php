<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payment-request-status-v2',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>102,
'check'=>['call'=>'GET /payment_requests/{payment_request_id}','ifOpen'=>'reconcile'],
'entries'=>[
['AWAITING_CAPTURE','AWAITING_CAPTURE',55],
['CANCELED','CANCELED',56],
['EXPIRED','EXPIRED',57],
['FAILED','FAILED',58],
['PENDING','PENDING',59],
['REQUIRES_ACTION','REQUIRES_ACTION',60],
['SUCCEEDED','SUCCEEDED',61],
['UNKNOWN','UNKNOWN',62],
['VOIDED','VOIDED',56],
],
];
