<?php

// Generated from the catalog; do not edit.

return [
'id'=>'transaction-status',
'foreign'=>'/[^a-z_]/',
'min'=>3,
'max'=>32,
'capitals'=>true,
'row'=>228,
'check'=>['call'=>'GET /v2/{order_id}/status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['authorize','AUTHORIZE',106],
['cancel','CANCEL',107],
['capture','CAPTURE',108],
['capture','CAPTURE_ACCEPTED',109,6=>[['fraud_status=accept']]],
['capture','CAPTURE_CHALLENGED',1,6=>[['fraud_status=challenge']]],
['capture','CAPTURE_DENIED',110,6=>[['fraud_status=deny']]],
['chargeback','CHARGEBACK',111],
['deny','DENY',112],
['expire','EXPIRE',113],
['failure','FAILURE',23],
['partial_chargeback','PARTIAL_CHARGEBACK',114],
['partial_refund','PARTIAL_REFUND',115],
['pending','PENDING',2],
['refund','REFUND',116],
['settlement','SETTLEMENT',109],
['settlement','SETTLEMENT_CONTRADICTED',117,6=>[['fraud_status=challenge,deny']]],
],
];
