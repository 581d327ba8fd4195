<?php

// Generated from the catalog; do not edit.

return [
'id'=>'finish-notify',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>2,
'row'=>484,
'check'=>['service'=>'55'],
'entries'=>[
['00','ORDER_PAID',0,8=>[6274858]],
['05','ORDER_CLOSED',166,8=>[6158488]],
],
];
