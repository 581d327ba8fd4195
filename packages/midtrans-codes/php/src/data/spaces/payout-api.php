<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payout-api',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>658,
'check'=>['call'=>'GET /api/v1/payouts/{reference_no}','notBeforeSeconds'=>600,'ifOpen'=>'reconcile'],
'entries'=>[
['400','APPROVAL_REFUSED',17,8=>[5517544]],
['400','CREATION_REFUSED',5,8=>[15506774]],
['400','REJECTION_REFUSED',17,8=>[16415737]],
['401','ACCESS_DENIED',6],
['404','PAYOUT_NOT_FOUND',265],
['500','INTERNAL_SERVER_ERROR',21],
],
];
