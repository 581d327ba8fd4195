<?php

// Generated from the catalog; do not edit.

return [
'id'=>'webhook',
'foreign'=>'/[^a-z_]/',
'min'=>3,
'max'=>32,
'scope'=>'request',
'row'=>58,
'operation'=>'6',
'entries'=>[
['ping','PING',34],
],
];
