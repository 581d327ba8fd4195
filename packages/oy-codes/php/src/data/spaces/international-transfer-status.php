<?php

// Generated from the catalog; do not edit.

return [
'id'=>'international-transfer-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>251,
'check'=>['call'=>'POST /api/international/transfer-details','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['FAILED','FAILED',21],
['IN_PROGRESS','IN_PROGRESS',0],
['PENDING','PENDING',66],
['SUCCESS','DELIVERED',15],
],
];
