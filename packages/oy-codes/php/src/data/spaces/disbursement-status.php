<?php

// Generated from the catalog; do not edit.

return [
'id'=>'disbursement-status',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>18,
'check'=>['call'=>'POST /api/remit-status','notBeforeSeconds'=>60,'ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['000','COMPLETED',15,7=>['tx_status_description'],8=>[6274858]],
['101','PROCESSING',0],
['102','IN_PROGRESS',0],
['201','QUERY_USER_NOT_FOUND',1],
['202','QUERY_USER_NOT_ACTIVE',2],
['204','PAYOUT_NOT_FOUND',16],
['206','DEPOSIT_TOO_LOW',17],
['207','QUERY_IP_NOT_REGISTERED',1],
['208','QUERY_API_KEY_NOT_VALID',1],
['225','AMOUNT_ABOVE_MAXIMUM',18],
['300','AMOUNT_ABOVE_LIMIT',18,6=>[['tx_status_description=Your transaction exceeds the maximum limit amount. Please adjust the amount and try again.']]],
['300','BANK_ERROR',19,6=>[['tx_status_description=The bank/e-wallet system encounters an error while disbursing the money. Try again in a moment.']]],
['300','BANK_UNDER_MAINTENANCE',20,6=>[['tx_status_description=The bank/e-wallet provider system is under maintenance. Please try again in a moment.']]],
['300','FAILED',21,8=>[11325268]],
['300','PROCESSING_ERROR',19,6=>[['tx_status_description=System encounters an error while disbursing the money. Please try again in a moment.']]],
['300','RECIPIENT_ACCOUNT_BLOCKED',22,6=>[['tx_status_description=Account is blocked. Please create a new transaction with a different recipient account number.']]],
['300','RECIPIENT_ACCOUNT_INACTIVE',23,6=>[['tx_status_description=Account is no longer active. Please create a new transaction with a different recipient account number.']]],
['300','RECIPIENT_ACCOUNT_NOT_FOUND',24,6=>[['tx_status_description=Account not found. Please create a new transaction with a different recipient account number.']]],
['300','RECIPIENT_LIMIT_REACHED',25,6=>[['tx_status_description=Account has exceeded the maximum amount for receiving money. Please contact the account owner.']]],
['301','PENDING',0],
['429','QUERY_TOO_MANY_REQUESTS',11],
['990','QUERY_INVALID_FORMAT',13],
['999','QUERY_INTERNAL_SERVER_ERROR',14],
],
];
