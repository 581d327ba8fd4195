<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payment-token-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'scope'=>'request',
'row'=>170,
'operation'=>'2',
'check'=>['call'=>'GET /v3/payment_tokens/{payment_token_id}'],
'entries'=>[
['ACTIVE','ACTIVE',54],
['CANCELED','CANCELED',35],
['EXPIRED','EXPIRED',35],
['FAILED','FAILED',94],
['PENDING','PENDING',95],
['REQUIRES_ACTION','REQUIRES_ACTION',96],
],
];
