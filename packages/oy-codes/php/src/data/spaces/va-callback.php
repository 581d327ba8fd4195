<?php

// Generated from the catalog; do not edit.

return [
'id'=>'va-callback',
'foreign'=>'/[^0-9A-Z_]/',
'min'=>3,
'max'=>32,
'row'=>91,
'check'=>['call'=>'GET /api/static-virtual-account/{id}','ifOpen'=>'reconcile'],
'entries'=>[
['VA_PAID','PAID',15,6=>[['=notification']]],
],
];
