<?php

// Generated from the catalog; do not edit.

return [
'id'=>'capture',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>654,
'check'=>['call'=>'GET /orders/v1/status/{order.invoice_number}','notBeforeSeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['FAILED','FAILED',230],
['PENDING','PENDING',2],
['SUCCESS','CAPTURED',0],
],
];
