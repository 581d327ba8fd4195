<?php

// Generated from the catalog; do not edit.

return [
'id'=>'bill-failure',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>220,
'operation'=>'0-',
'check'=>['call'=>'GET /bill-payments/v1/payment/{id}','ifOpen'=>'reconcile'],
'entries'=>[
['BILLER_TIMEOUT','BILLER_TIMEOUT',119,8=>[15662941]],
],
];
