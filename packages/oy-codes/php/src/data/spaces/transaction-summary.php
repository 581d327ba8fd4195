<?php

// Generated from the catalog; do not edit.

return [
'id'=>'transaction-summary',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'scope'=>'request',
'row'=>292,
'operation'=>'3',
'entries'=>[
['000','ANSWERED',26,8=>[14021661,6274858]],
['102','IN_PROGRESS',71,8=>[14705008]],
['201','USER_NOT_FOUND',1,8=>[13453129]],
['202','USER_NOT_ACTIVE',28,8=>[10186712]],
['207','IP_NOT_REGISTERED',1,8=>[15714277]],
['208','API_KEY_NOT_VALID',1,8=>[11088587]],
['229','TOO_MANY_REQUESTS',11,8=>[15193172]],
['290','INVALID_PARAMETER',9,8=>[13776700]],
],
];
