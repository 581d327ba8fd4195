<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payment-routing-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>139,
'check'=>['call'=>'POST /api/payment-routing/check-status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['COMPLETE','COMPLETE',15],
['CREATED','CREATED',38],
['DISBURSE_IN_PROGRESS','FORWARDING',0],
['EXPIRED','EXPIRED',37,7=>['received_amount=0']],
['INCOMPLETE','INCOMPLETE',52],
['PAYMENT_FAILED','PAYMENT_FAILED',43,7=>['received_amount=0']],
['PAYMENT_IN_PROGRESS','PAYMENT_IN_PROGRESS',0],
['WAITING_PAYMENT','WAITING_PAYMENT',38],
],
];
