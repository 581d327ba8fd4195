<?php

// Generated from the catalog; do not edit.

return [
'id'=>'snap-payment-flag',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>2,
'row'=>436,
'check'=>['service'=>'26'],
'entries'=>[
['00','SUCCESS',0,8=>[6274858]],
['01','REJECT',167,8=>[3459651]],
['02','TIMEOUT',158,8=>[16155423]],
],
];
