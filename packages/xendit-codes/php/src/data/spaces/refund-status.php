<?php

// Generated from the catalog; do not edit.

return [
'id'=>'refund-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>161,
'operation'=>'1',
'check'=>['call'=>'GET /refunds/{refund_id}','ifOpen'=>'reconcile'],
'entries'=>[
['CANCELLED','CANCELLED',89,7=>['event']],
['FAILED','FAILED',90,7=>['event=refund.failed']],
['PENDING','PENDING',59],
['SUCCEEDED','SUCCEEDED',61,7=>['event=refund.succeeded']],
],
];
