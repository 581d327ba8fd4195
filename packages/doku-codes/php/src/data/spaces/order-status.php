<?php

// Generated from the catalog; do not edit.

return [
'id'=>'order-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>645,
'check'=>['call'=>'GET /orders/v1/status/{order.invoice_number}','notBeforeSeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['ORDER_ACTIVE','ACTIVE',160],
['ORDER_EXPIRED','EXPIRED',228],
['ORDER_GENERATED','GENERATED',160],
['ORDER_RECOVERED','RECOVERED',160],
],
];
