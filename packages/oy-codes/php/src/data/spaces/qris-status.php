<?php

// Generated from the catalog; do not edit.

return [
'id'=>'qris-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>127,
'check'=>['call'=>'POST /api/payment-routing/check-status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['COMPLETE','COMPLETE',15],
['EXPIRED','EXPIRED',37,7=>['received_amount=0']],
['WAITING_PAYMENT','WAITING_PAYMENT',38],
],
];
