<?php

// Generated from the catalog; do not edit.

return [
'id'=>'ovo',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>2,
'max'=>4,
'row'=>662,
'check'=>['call'=>'GET /orders/v1/status/{order.invoice_number}','notBeforeSeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['00','APPROVED',239],
],
];
