<?php

// Generated from the catalog; do not edit.

return [
'id'=>'ewallet-refund',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>114,
'operation'=>'1',
'check'=>['call'=>'GET /api/e-wallet-aggregator/get-refund','ifOpen'=>'reconcile'],
'entries'=>[
['REFUNDED','REFUNDED',45],
['REFUND_FAILED','REFUND_FAILED',46],
['REFUND_ONPROCESS','REFUND_IN_PROGRESS',47],
['SUSPECTED','REFUND_SUSPECTED',48],
],
];
