<?php

// Generated from the catalog; do not edit.

return [
'id'=>'offline',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>201,
'check'=>['call'=>'POST /api/offline-info','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['000','ANSWERED',56],
['000','COMPLETED',15,6=>[['transaction_type=CASH_IN,CASH_OUT'],['offline_channel']],8=>[6274858]],
['102','WAITS_FOR_CUSTOMER',38],
['201','USER_NOT_FOUND',1],
['202','USER_NOT_ACTIVE',2],
['203','DUPLICATE_PARTNER_TRX_ID',3],
['204','TRANSACTION_NOT_FOUND',16],
['206','DEPOSIT_TOO_LOW',30],
['207','IP_NOT_REGISTERED',1],
['208','API_KEY_NOT_VALID',1],
['215','AMOUNT_NOT_OFFERED',6],
['220','CHANNEL_NOT_VALID',9],
['221','TRANSACTION_TYPE_NOT_VALID',9],
['222','EXPIRED',37],
['224','AMOUNT_BELOW_MINIMUM',32],
['225','AMOUNT_ABOVE_MAXIMUM',6],
['296','ACTIVE_TRANSACTION',8],
['297','IN_PROGRESS',0],
['298','NOT_CANCELLABLE',31],
['299','CANCELED',62,8=>[3708035]],
['300','FAILED',10],
['300','FAILED_FOR_GOOD',21,6=>[['offline_channel']]],
['429','TOO_MANY_REQUESTS',11],
['990','INVALID_PARAMETER',9],
['999','INTERNAL_SERVER_ERROR',14],
],
];
