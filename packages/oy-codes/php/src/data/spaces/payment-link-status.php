<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payment-link-status',
'foreign'=>'/[^a-z_]/',
'min'=>3,
'max'=>32,
'capitals'=>true,
'row'=>164,
'check'=>['call'=>'GET /api/payment-checkout/status','ifOpen'=>'reconcile'],
'entries'=>[
['charge_in_progress','CHARGE_IN_PROGRESS',0],
['closed','CLOSED',55,7=>['paid_amount=0']],
['complete','COMPLETE',15],
['complete','COMPLETE_AMOUNT_NOT_SHOWN',56,6=>[['data.paymentLinkId']]],
['created','CREATED',38],
['expired','EXPIRED',37,7=>['paid_amount=0']],
['failed','FAILED',57],
['success','PAID',15,6=>[['settlement_status=WAITING,SUCCESS']]],
['waiting_payment','WAITING_PAYMENT',38],
],
];
