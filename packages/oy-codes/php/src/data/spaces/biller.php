<?php

// Generated from the catalog; do not edit.

return [
'id'=>'biller',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>173,
'check'=>['call'=>'GET /api/v2/bill/status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['000','ANSWERED',56,8=>[6274858]],
['000','PRODUCTS_LISTED',26,6=>[['data.product_list']]],
['102','IN_PROGRESS',0],
['201','USER_NOT_FOUND',1],
['202','USER_NOT_ACTIVE',2],
['203','DUPLICATE_PARTNER_TX_ID',3],
['204','BILL_PAYMENT_NOT_FOUND',16],
['205','PRODUCT_NOT_AVAILABLE_NOW',51],
['206','DEPOSIT_TOO_LOW',30],
['207','IP_NOT_REGISTERED',1],
['208','API_KEY_NOT_VALID',1],
['210','AMOUNT_NOT_OFFERED',6],
['223','DUPLICATE_PAYMENT',8],
['290','INVALID_PARAMETER',9],
['300','FAILED',10],
['302','CUSTOMER_ID_NOT_FOUND',58],
['303','PRODUCT_NOT_AVAILABLE',59],
['304','INVALID_DATA',9],
['305','BILL_ALREADY_PAID',60],
['306','CUT_OFF',61],
['307','BILLER_ERROR',39],
['400','PENDING',0],
['999','INTERNAL_SERVER_ERROR',14],
],
];
