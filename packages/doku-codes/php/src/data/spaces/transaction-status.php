<?php

// Generated from the catalog; do not edit.

return [
'id'=>'transaction-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>627,
'check'=>['call'=>'GET /orders/v1/status/{order.invoice_number}','notBeforeSeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['EXPIRED','EXPIRED',228,7=>['transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE','card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE']],
['FAILED','ATTEMPT_FAILED',229,6=>[['order.status=ORDER_GENERATED,ORDER_ACTIVE,ORDER_RECOVERED']],7=>['transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE','card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE']],
['FAILED','CAPTURE_FAILED',230,6=>[['transaction.type card_payment.type=CAPTURE']]],
['FAILED','FAILED',231,7=>['transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE','card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE']],
['FAILED','FAILED_ORDER_EXPIRED',232,6=>[['order.status=ORDER_EXPIRED']],7=>['transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE','card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE']],
['FAILED','REFUND_FAILED',233,6=>[['transaction.type card_payment.type=REFUND,FULL_REFUND,VOID,PARTIAL_REFUND,MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND']]],
['PENDING','PENDING',160],
['PENDING','REFUND_PENDING',234,6=>[['transaction.type card_payment.type=REFUND,FULL_REFUND,VOID,PARTIAL_REFUND,MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND']]],
['REDIRECT','REDIRECT',235],
['REFUNDED','REFUNDED',162],
['REFUNDED','REFUNDED_IN_PART',236,6=>[['transaction.type card_payment.type=PARTIAL_REFUND,MANUAL_PARTIAL_REFUND']]],
['SUCCESS','AUTHORIZED',3,6=>[['transaction.type card_payment.type=AUTHORIZE']]],
['SUCCESS','MANUAL_REFUND_ACCEPTED',161,6=>[['transaction.type card_payment.type=MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND']]],
['SUCCESS','PARTIAL_REFUND_SUCCESS',236,6=>[['transaction.type card_payment.type=PARTIAL_REFUND']]],
['SUCCESS','REFUND_SUCCESS',162,6=>[['transaction.type card_payment.type=REFUND,FULL_REFUND,VOID']]],
['SUCCESS','SUCCESS',0,7=>['transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE','card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE','ovo_payment.response_code=00']],
['TIMEOUT','TIMEOUT',158],
['VOIDED','VOIDED',237],
],
];
