<?php

// Generated from the catalog; do not edit.

return [
'id'=>'biller-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>196,
'check'=>['call'=>'GET /api/v2/bill/status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['FAILED','FAILED',21],
['INQUIRY','INQUIRY',26],
['IN_PROGRESS','IN_PROGRESS',0],
['PENDING','PENDING',0],
['SUCCESS','PAID',15],
],
];
