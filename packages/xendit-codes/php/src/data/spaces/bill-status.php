<?php

// Generated from the catalog; do not edit.

return [
'id'=>'bill-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>216,
'operation'=>'0-',
'check'=>['call'=>'GET /bill-payments/v1/payment/{id}','ifOpen'=>'reconcile'],
'entries'=>[
['FAILED','FAILED',90,7=>['event=bill_payments.failed']],
['FAILED','FAILED_UNCERTAIN',118,6=>[['data.failure_code=BILLER_TIMEOUT']]],
['PENDING','PENDING',59],
['SUCCEEDED','SUCCEEDED',61,7=>['event=bill_payments.succeeded']],
],
];
