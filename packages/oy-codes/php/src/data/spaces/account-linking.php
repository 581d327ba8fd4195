<?php

// Generated from the catalog; do not edit.

return [
'id'=>'account-linking',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'scope'=>'request',
'row'=>255,
'operation'=>'2',
'entries'=>[
['000','ANSWERED',26,8=>[6274858]],
['201','USER_NOT_FOUND',1,8=>[15546805]],
['202','USER_NOT_ACTIVE',2,8=>[12303168]],
['207','IP_NOT_REGISTERED',1,8=>[14456405]],
['208','API_KEY_NOT_VALID',1,8=>[11088587]],
['290','INVALID_PARAMETER',9],
['400','ACCOUNT_NOT_LINKED',67,8=>[15337704]],
['400','EWALLET_NOT_SUPPORTED',40,8=>[7288994]],
['400','PHONE_NUMBER_LINKED',68,8=>[13120226]],
['999','INTERNAL_SERVER_ERROR',27],
],
];
