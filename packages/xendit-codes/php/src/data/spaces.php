<?php

// Generated from the catalog; do not edit.

return [
'error-code'=>'error-code',
'payment-request-status'=>'payment-request-status',
'payment-request-status-v2'=>'payment-request-status-v2',
'payment-status'=>'payment-status',
'payment-failure'=>'payment-failure',
'payment-link-status'=>'payment-link-status',
'refund-status'=>'refund-status',
'refund-failure'=>'refund-failure',
'payment-token-status'=>'payment-token-status',
'payment-token-failure'=>'payment-token-failure',
'payout-status'=>'payout-status',
'payout-status-v2'=>'payout-status-v2',
'payout-failure'=>'payout-failure',
'bill-status'=>'bill-status',
'bill-failure'=>'bill-failure',
'card'=>'card',
'merchant-advice'=>'merchant-advice',
'three-ds-status'=>'three-ds-status',
'three-ds-flow'=>'three-ds-flow',
'authentication-flow'=>'authentication-flow',
'three-ds-reason'=>'three-ds-reason',
'three-ds-cancel'=>'three-ds-cancel',
'simulated-authentication'=>'simulated-authentication',
'report-status'=>'report-status',
'token-migration'=>'token-migration',
];
