<?php

// Generated from the catalog; do not edit.

return [
'id'=>'card-payment',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>649,
'check'=>['call'=>'GET /orders/v1/status/{order.invoice_number}','notBeforeSeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['FAILED','CAPTURE_FAILED',230,6=>[['payment.type=CAPTURE']]],
['FAILED','FAILED',238,6=>[['payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE']]],
['PENDING','PENDING',2,6=>[['payment.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE,AUTHORIZE']]],
['SUCCESS','AUTHORIZED',3,6=>[['payment.type=AUTHORIZE']]],
['SUCCESS','PAID',0,6=>[['payment.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE']]],
],
];
