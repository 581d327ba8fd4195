<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payment-routing-recipient',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>147,
'check'=>['call'=>'POST /api/payment-routing/check-status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['CANCEL','CANCEL',53],
['FAILED','FAILED',10],
['FAILED_FORCE_CREDIT','FAILED_FORCE_CREDIT',54],
['IN_PROGRESS','IN_PROGRESS',0],
['PENDING','PENDING',0],
['PENDING_FORCE_CREDIT','PENDING_FORCE_CREDIT',0],
['SUCCESS','SUCCESS',15],
['WAITING','WAITING',0],
],
];
