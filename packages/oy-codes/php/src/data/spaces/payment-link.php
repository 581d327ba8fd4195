<?php

// Generated from the catalog; do not edit.

return [
'id'=>'payment-link',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'scope'=>'request',
'row'=>155,
'operation'=>'2',
'check'=>['call'=>'GET /api/payment-checkout/status','ifOpen'=>'reconcile'],
'entries'=>[
['ANSWER','ACCESS_RESTRICTED',28,8=>[7166729,13927911]],
['ANSWER','API_KEY_NOT_VALID',1,8=>[12352840]],
['ANSWER','IP_NOT_VALID',1,8=>[4147571]],
['ANSWER','LINK_DELETED',26,8=>[16452694,7177139]],
['ANSWER','LINK_ID_NOT_VALID',9,8=>[4732386]],
['ANSWER','LINK_NOT_DELETABLE',31,8=>[10736216]],
['ANSWER','LINK_NOT_FOUND',49,8=>[738331]],
['ANSWER','USERNAME_NOT_FOUND',1,8=>[11253906]],
['LINK','LINK_CREATED',26],
],
];
