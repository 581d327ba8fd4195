<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payout-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>185,
'operation'=>'0-',
'check'=>['call'=>'GET /v3/payouts/{payout_id}','ifOpen'=>'reconcile'],
'entries'=>[
['ACCEPTED','ACCEPTED',59],
['CANCELLED','CANCELLED',106,7=>['event']],
['EXPIRED','EXPIRED',107,7=>['event']],
['FAILED','FAILED',108,7=>['event=v3_payout.failed']],
['LOCKED','LOCKED',59],
['PENDING_COMPLIANCE_ASSESSMENT','COMPLIANCE_ASSESSMENT',109],
['PENDING_COMPLIANCE_REVIEW','COMPLIANCE_REVIEW',109],
['READY','READY',59],
['REJECTED','REJECTED',110,7=>['event=v3_payout.rejected']],
['REQUESTED','REQUESTED',59],
['REVERSED','REVERSED',111,7=>['event=v3_payout.reversed']],
['ROUTING','ROUTING',59],
['SUCCEEDED','SUCCEEDED',61,7=>['event=v3_payout.succeeded']],
],
];
