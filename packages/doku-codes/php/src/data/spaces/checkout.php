<?php

// Generated from the catalog; do not edit.

return [
'id'=>'checkout',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>668,
'check'=>['call'=>'GET /orders/v1/status/{order.invoice_number}','notBeforeSeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['SUCCESS','PAGE_CREATED',1],
],
];
