<?php

// Generated from the catalog; do not edit.

return [
'snap'=>'snap',
'snap-status'=>'snap-status',
'snap-payment-flag'=>'snap-payment-flag',
'snap-inquiry-status'=>'snap-inquiry-status',
'va-payment'=>'va-payment',
'va-inquiry'=>'va-inquiry',
'card'=>'card',
'card-error'=>'card-error',
'api'=>'api',
'http'=>'http',
'transaction-status'=>'transaction-status',
'order-status'=>'order-status',
'card-payment'=>'card-payment',
'capture'=>'capture',
'refund'=>'refund',
'ovo'=>'ovo',
'page'=>'page',
'token'=>'token',
'checkout'=>'checkout',
];
