<?php

// Generated from the catalog; do not edit.

return [
'id'=>'balance',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'scope'=>'request',
'row'=>41,
'operation'=>'3',
'entries'=>[
['000','BALANCE_READ',26],
['201','USER_NOT_FOUND',1],
['202','USER_NOT_ACTIVE',2],
['207','IP_NOT_REGISTERED',1],
['208','API_KEY_NOT_VALID',1],
['429','TOO_MANY_REQUESTS',11],
['900','INVALID_FORMAT',13],
['999','INTERNAL_SERVER_ERROR',27],
],
];
