<?php

// Generated from the catalog; do not edit.

return [
'response'=>'response',
'status'=>'status',
'payment-flag'=>'payment-flag',
'inquiry-status'=>'inquiry-status',
'va-payment'=>'va-payment',
'va-inquiry'=>'va-inquiry',
];
