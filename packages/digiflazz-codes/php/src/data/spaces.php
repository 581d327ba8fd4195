<?php

// Generated from the catalog; do not edit.

return [
'transaction'=>'transaction',
'status'=>'status',
'bill'=>'bill',
'inquiry'=>'inquiry',
'deposit'=>'deposit',
'webhook'=>'webhook',
'seller-prepaid'=>'seller-prepaid',
'seller-postpaid'=>'seller-postpaid',
'fm-status'=>'fm-status',
'report'=>'report',
];
