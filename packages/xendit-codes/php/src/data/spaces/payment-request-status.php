<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payment-request-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>94,
'check'=>['call'=>'GET /v3/payment_requests/{payment_request_id}','ifOpen'=>'reconcile'],
'entries'=>[
['ACCEPTING_PAYMENTS','ACCEPTING_PAYMENTS',54],
['AUTHORIZED','AUTHORIZED',55,7=>['event']],
['CANCELED','CANCELED',56,7=>['event']],
['EXPIRED','EXPIRED',57,7=>['event=payment_request.expiry']],
['FAILED','FAILED',58,7=>['event']],
['PENDING','PENDING',59],
['REQUIRES_ACTION','REQUIRES_ACTION',60],
['SUCCEEDED','SUCCEEDED',61,7=>['event']],
],
];
