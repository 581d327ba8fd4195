<?php

// Generated from the catalog; do not edit.

return [
'id'=>'account-status',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'scope'=>'request',
'row'=>674,
'operation'=>'2',
'check'=>['call'=>'GET /v2/pay/account/{account_id}'],
'entries'=>[
['DISABLED','PAY_ACCOUNT_DISABLED',4],
['ENABLED','ACCOUNT_LINKED',0,7=>['status_code=200,201']],
['ENABLED','ACCOUNT_LINKED_UNCERTAIN',273,6=>[['status_code=204,404,406,407,412,414,500,502,503,504']]],
['ENABLED','ACCOUNT_STILL_LINKED',274,6=>[['status_code=202,300,400,401,402,403,405,408,409,410,411,413,429,501,505']]],
['EXPIRED','LINK_EXPIRED',4],
['PENDING','LINK_PENDING',266,7=>['status_code=200,201']],
['PENDING','LINK_UNCERTAIN',273,6=>[['status_code=202,204,300,400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,429,500,501,502,503,504,505']]],
],
];
