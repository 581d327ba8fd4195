<?php

// Generated from the catalog; do not edit.

return [
'id'=>'va',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>64,
'check'=>['call'=>'GET /api/static-virtual-account/{id}','ifOpen'=>'reconcile'],
'entries'=>[
['000','ANSWERED',26,8=>[6274858]],
['201','USER_NOT_FOUND',1],
['202','NOT_ALLOWED_FOR_ACCOUNT',28],
['203','DUPLICATE_PARTNER_TRX_ID',3],
['207','IP_NOT_REGISTERED',1],
['208','API_KEY_NOT_VALID',1],
['211','BANK_NOT_AVAILABLE',4],
['212','AMOUNT_BELOW_MINIMUM',32],
['213','AMOUNT_ABOVE_MAXIMUM',6],
['214','VA_NOT_GENERATED',33],
['216','VA_ID_MISSING',34],
['217','VA_STILL_ACTIVE',8],
['219','BANK_NOT_ENABLED',4],
['226','EXPIRY_AFTER_VA',9],
['245','EXPIRY_TOO_SOON',9],
['246','VA_NOT_UPDATED',31],
['260','VA_SUFFIX_NOT_VALID',13],
['262','VA_PREFIX_NOT_AVAILABLE',28],
['990','INVALID_FORMAT',13],
['999','INTERNAL_SERVER_ERROR',35],
],
];
