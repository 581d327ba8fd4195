<?php

// Generated from the catalog; do not edit.

return [
'id'=>'fraud-status',
'foreign'=>'/[^a-z_]/',
'min'=>3,
'max'=>32,
'row'=>244,
'check'=>['call'=>'GET /v2/{order_id}/status','ifNotFound'=>'same_reference','ifOpen'=>'reconcile'],
'entries'=>[
['accept','ACCEPT',0],
['challenge','CHALLENGE',1],
['deny','DENY',118],
],
];
