<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payment-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>111,
'check'=>['call'=>'GET /v3/payments/{payment_id}','ifOpen'=>'reconcile'],
'entries'=>[
['AUTHORIZED','AUTHORIZED',55,7=>['event=payment.authorization']],
['CANCELED','CANCELED',63,7=>['event']],
['EXPIRED','EXPIRED',63,7=>['event=payment.expiry']],
['FAILED','FAILED',64,7=>['event=payment.failure']],
['PENDING','PENDING',59],
['SUCCEEDED','SUCCEEDED',61,7=>['event=payment.capture']],
],
];
