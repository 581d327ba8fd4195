<?php

// Generated from the catalog; do not edit.

return [
'id'=>'http',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>300,
'entries'=>[
['200','OK',26],
['403','FORBIDDEN',1],
['404','NOT_FOUND',9],
['429','TOO_MANY_REQUESTS',11],
['500','INTERNAL_SERVER_ERROR',14],
['503','SERVICE_UNAVAILABLE',76],
['504','GATEWAY_TIMEOUT',12],
],
];
