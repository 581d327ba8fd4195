<?php

// Generated from the catalog; do not edit.

return [
'id'=>'subscription',
'foreign'=>'/[^a-z_]/',
'min'=>3,
'max'=>32,
'scope'=>'request',
'row'=>681,
'operation'=>'2',
'entries'=>[
['active','ACTIVE',0],
['inactive','INACTIVE',5],
],
];
