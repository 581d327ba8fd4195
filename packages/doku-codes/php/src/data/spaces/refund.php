<?php

// Generated from the catalog; do not edit.

return [
'id'=>'refund',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>657,
'check'=>['call'=>'GET /orders/v1/status/{order.invoice_number}','notBeforeSeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['FAILED','FAILED',233],
['SUCCESS','MANUAL_REFUND_ACCEPTED',161,6=>[['refund.type=MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND']]],
['SUCCESS','REFUNDED',162,6=>[['refund.type=FULL_REFUND']]],
['SUCCESS','REFUNDED_IN_PART',236,6=>[['refund.type=PARTIAL_REFUND']]],
['SUCCESS','VOIDED',237,6=>[['refund.type=VOID']]],
],
];
