<?php

// Generated from the catalog; do not edit.

return [
'id'=>'ewallet-callback',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>113,
'check'=>['call'=>'POST /api/e-wallet-aggregator/check-status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['EWALLET_PAID','PAID',15,6=>[['=notification']]],
],
];
