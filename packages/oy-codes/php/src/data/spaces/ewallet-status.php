<?php

// Generated from the catalog; do not edit.

return [
'id'=>'ewallet-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>108,
'check'=>['call'=>'POST /api/e-wallet-aggregator/check-status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['COMPLETE','COMPLETE',15],
['EXPIRED','EXPIRED',37],
['FAILED','FAILED',43],
['REFUNDED','REFUNDED',44],
['WAITING_PAYMENT','WAITING_PAYMENT',38],
],
];
