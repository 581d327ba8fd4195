<?php

// Generated from the catalog; do not edit.

return [
'id'=>'transfer-notify',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>2,
'row'=>486,
'check'=>['service'=>'00','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['00','SUCCESS',0,8=>[6274858]],
['01','INITIATED',2,8=>[12543908]],
['02','PAYING',2,8=>[11826233]],
['03','PENDING',2,8=>[12550053]],
['04','REFUNDED',164,8=>[14428028]],
['05','CANCELED',165,8=>[6158488]],
['06','FAILED',167,8=>[11325268]],
['07','NOT_FOUND',168,8=>[15696069]],
],
];
