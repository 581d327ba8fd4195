<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payout-status-v2',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>198,
'operation'=>'0-',
'check'=>['call'=>'GET /v2/payouts/{payout_id}','ifOpen'=>'reconcile'],
'entries'=>[
['ACCEPTED','ACCEPTED',59],
['CANCELLED','CANCELLED',106,7=>['event']],
['COMPLIANCE_REJECTED','COMPLIANCE_REJECTED',110,7=>['event=remittance_payout.compliance_rejected']],
['EXPIRED','EXPIRED',107,7=>['event']],
['FAILED','FAILED',108,7=>['event=payout.failed,remittance_payout.failed,disbursement.failed']],
['PENDING_COMPLIANCE_ASSESSMENT','COMPLIANCE_ASSESSMENT',109],
['REQUESTED','REQUESTED',59],
['REVERSED','REVERSED',111,7=>['event=payout.reversed,remittance_payout.reversed']],
['SUCCEEDED','SUCCEEDED',61,7=>['event=payout.succeeded,remittance_payout.succeeded,disbursement.completed']],
],
];
