<?php

// Generated from the catalog; do not edit.

return [
'id'=>'va-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>84,
'check'=>['call'=>'GET /api/static-virtual-account/{id}','ifOpen'=>'reconcile'],
'entries'=>[
['COMPLETE','COMPLETE',15],
['EXPIRED','EXPIRED',36],
['EXPIRED','EXPIRED_UNPAID',37,6=>[['counter_incoming_payment=0'],['created']],7=>['amount_detected=0']],
['PAYMENT_DETECTED','PAYMENT_DETECTED',0],
['STATIC_TRX_EXPIRED','TRANSACTION_EXPIRED',36],
['STATIC_TRX_EXPIRED','TRANSACTION_EXPIRED_UNPAID',37,6=>[['counter_incoming_payment=0'],['created']],7=>['amount_detected=0']],
['WAITING_PAYMENT','WAITING_PAYMENT',38],
],
];
