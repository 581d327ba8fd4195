<?php

// Generated from the catalog; do not edit.

return [
'id'=>'inquiry-status',
'foreign'=>'/[^0-9]/',
'min'=>2,
'max'=>2,
'row'=>364,
'check'=>['service'=>'26'],
'entries'=>[
['00','FOUND',3,8=>[6274858,13703373]],
['01','REFUSED',162],
['02','TIMEOUT',163],
],
];
