<?php

// Generated from the catalog; do not edit.

return [
'id'=>'report-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'scope'=>'request',
'row'=>393,
'operation'=>'3',
'entries'=>[
['FAILED','OUT_FAILED',166],
['PENDING','OUT_PENDING',95],
['REVERSED','REVERSED_IN',167,6=>[['cashflow=MONEY_IN']]],
['REVERSED','REVERSED_OUT',167,6=>[['cashflow=MONEY_OUT']]],
['SUCCESS','BOOKED_IN',54,6=>[['cashflow=MONEY_IN']]],
['SUCCESS','BOOKED_OUT',54,6=>[['cashflow=MONEY_OUT']]],
['VOIDED','VOIDED_IN',167,6=>[['cashflow=MONEY_IN']]],
['VOIDED','VOIDED_OUT',167,6=>[['cashflow=MONEY_OUT']]],
],
];
