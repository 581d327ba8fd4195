<?php

// Generated from the catalog; do not edit.

return [
'disbursement'=>'disbursement',
'disbursement-status'=>'disbursement-status',
'balance'=>'balance',
'account-inquiry'=>'account-inquiry',
'va'=>'va',
'va-status'=>'va-status',
'va-callback'=>'va-callback',
'ewallet'=>'ewallet',
'ewallet-status'=>'ewallet-status',
'ewallet-callback'=>'ewallet-callback',
'ewallet-refund'=>'ewallet-refund',
'qris'=>'qris',
'qris-status'=>'qris-status',
'payment-routing'=>'payment-routing',
'payment-routing-status'=>'payment-routing-status',
'payment-routing-recipient'=>'payment-routing-recipient',
'payment-link'=>'payment-link',
'payment-link-status'=>'payment-link-status',
'biller'=>'biller',
'biller-status'=>'biller-status',
'offline'=>'offline',
'international-transfer'=>'international-transfer',
'international-transfer-status'=>'international-transfer-status',
'account-linking'=>'account-linking',
'account-receivable'=>'account-receivable',
'transactions-data'=>'transactions-data',
'transaction-summary'=>'transaction-summary',
'http'=>'http',
];
