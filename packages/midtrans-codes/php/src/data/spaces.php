<?php

// Generated from the catalog; do not edit.

return [
'status'=>'status',
'card'=>'card',
'gopay'=>'gopay',
'transaction-status'=>'transaction-status',
'fraud-status'=>'fraud-status',
'snap-api'=>'snap-api',
'snap'=>'snap',
'snap-status'=>'snap-status',
'payout-status'=>'payout-status',
'payout-error'=>'payout-error',
'payout-api'=>'payout-api',
'account'=>'account',
'account-status'=>'account-status',
'subscription'=>'subscription',
];
