<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payout-failure',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>64,
'row'=>207,
'operation'=>'0-',
'check'=>['call'=>'GET /v3/payouts/{payout_id}','ifOpen'=>'reconcile'],
'entries'=>[
['ACCOUNT_NAME_MISMATCH','ACCOUNT_NAME_MISMATCH',112],
['DESTINATION_MAXIMUM_LIMIT','DESTINATION_LIMIT',113],
['INSUFFICIENT_BALANCE','MERCHANT_BALANCE_TOO_LOW',93],
['INVALID_DESTINATION','INVALID_DESTINATION',114],
['REJECTED_BY_CHANNEL','REJECTED_BY_CHANNEL',115],
['SLS_RECIPIENT','SLS_RECIPIENT',90],
['SLS_SENDER','SLS_SENDER',90],
['TEMPORARY_TRANSFER_ERROR','TEMPORARY_ERROR',116],
['TRANSFER_ERROR','TRANSFER_ERROR',117],
],
];
