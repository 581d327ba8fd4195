<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payout-status',
'foreign'=>'/[^a-z_]/',
'min'=>3,
'max'=>32,
'row'=>623,
'check'=>['call'=>'GET /api/v1/payouts/{reference_no}','notBeforeSeconds'=>600,'ifOpen'=>'reconcile'],
'entries'=>[
['approved','APPROVED',96],
['completed','COMPLETED',109],
['completed','COMPLETED_UNCERTAIN',249,6=>[['error_code=004,005,006,007,018,021,022,023,024']]],
['failed','FAILED',250],
['failed','FAILED_UNCERTAIN',249,6=>[['error_code=004,005,006,007,018,021,022,023,024']]],
['failed','FAILED_WITHOUT_CODE',251,6=>[['error_message']],7=>['error_code']],
['processed','PROCESSED',96],
['queued','QUEUED',252],
['rejected','REJECTED',250],
],
];
