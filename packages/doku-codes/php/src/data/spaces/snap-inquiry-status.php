<?php

// Generated from the catalog; do not edit.

return [
'id'=>'snap-inquiry-status',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>2,
'row'=>439,
'check'=>['service'=>'26'],
'entries'=>[
['00','FOUND',1,8=>[6274858,13703373]],
['01','REFUSED',167],
['02','TIMEOUT',168],
],
];
