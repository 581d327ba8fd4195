<?php

// Generated from the catalog; do not edit.

return [
'id'=>'http',
'foreign'=>'/[^0-9]/',
'min'=>3,
'max'=>3,
'row'=>616,
'entries'=>[
['200','OK',1],
['201','CREATED',1],
['400','BAD_REQUEST',5],
['401','UNAUTHORIZED',10],
['403','FORBIDDEN',15],
['404','NOT_FOUND',96],
['409','CONFLICT',149],
['422','UNPROCESSABLE_ENTITY',7],
['429','TOO_MANY_REQUESTS',153],
['500','INTERNAL_SERVER_ERROR',154],
['503','SERVICE_UNAVAILABLE',225],
],
];
