<?php

// Generated from the catalog; do not edit.

return [
'id'=>'report',
'foreign'=>'/[^0-9]/',
'min'=>1,
'max'=>1,
'row'=>100,
'check'=>['call'=>'GET /v1/buyer/irs/transaction','notBeforeSeconds'=>60,'validForDays'=>90,'everySeconds'=>60,'ifOpen'=>'reconcile'],
'entries'=>[
['1','REPORT_SUCCESS',0,6=>[['=notification']]],
['2','REPORT_FAILED',10],
],
];
